"""A topic into PostgreSQL, rows and offsets together: our store against JDBC."""
import re

from . import places, programs
from .broker import Broker
from .postgres import Postgres
from .programs import Client
from .rounds import Rounds, announce
from .topics import Topics
from .trouble import UNAVAILABLE, Trouble

PARTITIONS = 6


class Store:
    name, rounds = 'store-postgres', 5
    summary = 'a topic into PostgreSQL, rows and offsets in one transaction: SinkWorker and the store against JDBC'

    def add_options(self, parser):
        parser.add_argument('--records', type=int, default=60_000, help='how many sightings, a multiple of 1,000')
        parser.add_argument('--batch', type=int, default=1000, help='how many a transaction takes at most')

    def run(self, options):
        self.options, self.peers = options, places.peers()
        client = programs.swift('benchmark-client')
        announce(self.name, 30 + options.rounds * options.records / 3_000)
        with Broker() as broker, Postgres() as self.postgres:
            self.broker, self.client = broker, Client(client, broker)
            with Topics(self.client) as self.topics:
                self.topic, *_ = self.topics.make('sightings', 'meetings', 'dead-letters', partitions=PARTITIONS)
                filled = self.client('fill-sightings', topic=self.topic, records=options.records)
                print(f"{self.name}: records of {filled['bytes']} bytes, batches of at most {options.batch}")
                rounds = Rounds(self.name, 'k/s', options.rounds)
                rounds.run(self.ours, self.theirs)
        print(f'{self.name}: the target is at least 1')
        rounds.say()

    def ours(self):
        self.postgres.fresh('ours')
        measured = self.client('sink', prefix=self.topics.prefix, records=self.options.records, batch=self.options.batch,
                               database=self.postgres.uri('ours'))
        self.check('ours', 'mahakam.articles', 'select sum(next_offset) from mahakam.positions')
        each = measured['processor_seconds'] / measured['records'] * 1e6
        return (measured['records'] / measured['seconds'] / 1e3,
                f"{measured['commits']} transactions, {each:.0f} µs processor time a record")

    def theirs(self):
        self.postgres.fresh('peer')
        said = programs.output([self.peers, 'SinkPeer', self.broker.address, self.topic, self.options.records, self.options.batch,
                                self.postgres.jdbc('peer')])
        self.check('peer', 'peer_rows', 'select sum(next) from peer_offsets')
        return float(re.search(r'= ([0-9]+)/s', said).group(1)) / 1e3

    def check(self, database, table, offsets):
        """Both must have written every row, and the offsets of all of them."""
        rows, offset = self.postgres.ask(database, f'select count(*) from {table}'), self.postgres.ask(database, offsets)
        if [rows, offset] != [str(self.options.records)] * 2:
            raise Trouble(UNAVAILABLE, f'{database} has {rows} rows and offsets up to {offset}, not {self.options.records}')
