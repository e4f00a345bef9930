"""How fast a stage's state comes back, against plain reading of the same records."""
import os

from . import places, programs
from .broker import Broker
from .programs import Client
from .rounds import Rounds, announce
from .topics import Topics
from .trouble import SOFTWARE, Trouble

PARTITIONS = 3


class Restore:
    rounds = 5

    def __init__(self, name, state, summary, target=None):
        self.name, self.state, self.summary, self.target = name, state, summary, target
        self.words = {'state': state, 'rules': os.path.join(places.ROOT, 'config'), 'partitions': PARTITIONS}

    def add_options(self, parser):
        parser.add_argument('--records', type=int, default=200_000, help='how many records, a tenth of them aborted')
        if self.state == 'keep':
            parser.add_argument('--size', type=int, default=4_000, help='how many bytes a value has; a sighting has about 4,000')
        else:
            parser.add_argument('--a-day', type=int, default=1_100, help='how many articles a province has a day')

    def run(self, options):
        client = programs.swift('benchmark-client')
        # To decide on made news takes longer than to make records of nothing.
        filling = 30 if self.state == 'keep' else options.records / 1_500
        announce(self.name, filling + options.rounds * options.records / 12_000)
        with Broker() as broker:
            self.client = Client(client, broker)
            with Topics(self.client) as topics:
                self.prefix = topics.prefix
                topics.make('articles', 'sightings', 'dead-letters', partitions=PARTITIONS)
                how = {'size': options.size} if self.state == 'keep' else {'a-day': options.a_day}
                self.committed = self.client('fill-state', prefix=self.prefix, records=options.records, **how,
                                             **self.words)['committed']
                rounds = Rounds(self.name, 'k/s', options.rounds)
                rounds.run(self.ours, self.theirs)
        if self.target:
            print(f'{self.name}: the target is at least {self.target}')
        rounds.say()

    def ours(self):
        measured = self.client('restore', prefix=self.prefix, **self.words)
        if measured['records'] != self.committed:
            raise Trouble(SOFTWARE, f"{measured['records']} records came back of {self.committed}")
        return self.rate(measured)

    def theirs(self):
        return self.rate(self.client('consume', topic=self.prefix + 'sightings', records=self.committed, partitions=PARTITIONS))

    @staticmethod
    def rate(measured):
        each = measured['processor_seconds'] / measured['records'] * 1e6
        return measured['records'] / measured['seconds'] / 1e3, f'{each:.1f} µs processor time a record'
