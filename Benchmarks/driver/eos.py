"""The exactly-once loop: our stage runtime against the plain Java clients and Kafka Streams."""
import glob
import re
import shutil

from . import places, programs
from .broker import Broker
from .programs import Client
from .rounds import Rounds, announce
from .topics import Topics
from .trouble import UNAVAILABLE, Trouble

STREAMS_STATE = '/tmp/peer-state-*'


class ExactlyOnce:
    """What the loops have in common: one filled input, an output of its own for every side."""

    rounds = 5

    def add_options(self, parser):
        parser.add_argument('--records', type=int, default=200_000, help='how many records of 2.1 KB')

    def run(self, options):
        self.options, self.peers = options, places.peers()
        client = programs.swift('benchmark-client')
        announce(self.name, 20 + options.rounds * options.records / self.expected_rate)
        with Broker() as broker:
            self.broker, self.client = broker, Client(client, broker)
            with Topics(self.client) as self.topics:
                self.input, *_ = self.topics.make(*self.names, 'peer', 'dead-letters')
                self.peer('generate', self.input, options.records)
                rounds = Rounds(self.name, 'k/s', options.rounds)
                rounds.run(self.ours, self.theirs)
                self.afterwards()
        print(f'{self.name}: the target is at least {self.target}')
        rounds.say()

    def peer(self, name, *words):
        return programs.output([self.peers, name, self.broker.address, *words])

    def peer_rate(self, name, *words):
        """The records a second that a peer prints, in thousands."""
        said = self.peer(name, self.input, self.topics.prefix + 'peer', self.options.records, *words)
        if 'TIMEOUT' in said:
            raise Trouble(UNAVAILABLE, f'{name} gave up after its own limit of time: {said.strip()}; fewer --records help')
        return float(re.search(r'= ([0-9]+)/s', said).group(1)) / 1e3

    def stage_rate(self, kind, batch, window):
        # A new group goes on behind what an earlier round wrote: it would find everything done, and wait.
        output = self.names[-1]
        self.client('delete', self.topics.prefix + output)
        self.topics.make(output)
        measured = self.client('stage', prefix=self.topics.prefix, records=self.options.records, kind=kind, batch=batch,
                               window=window)
        each = measured['processor_seconds'] / measured['records'] * 1e6
        commits = f"{measured['commits']} transactions"
        return measured['records'] / measured['seconds'] / 1e3, f'{commits}, {each:.1f} µs processor time a record'

    def afterwards(self):
        pass


class Copy(ExactlyOnce):
    names = ('pages', 'articles')

    def __init__(self, name, batch, window, target):
        self.name, self.batch, self.window, self.target = name, batch, window, target
        self.summary = (f'exactly-once copy, {batch:,} records / {window} ms: StageWorker against the plain Java clients '
                        f'(C for information)')
        self.expected_rate = 12_000 if batch >= 1000 else 6_000

    def ours(self):
        return self.stage_rate('copy', self.batch, self.window)

    def theirs(self):
        return self.peer_rate('EosCopy', self.batch, self.window)

    def afterwards(self):
        print(f"{self.name}: C on librdkafka as it comes, once: {self.peer_rate('eos_copy', self.batch, self.window):.1f} k/s")


class Stage(ExactlyOnce):
    name, target, expected_rate = 'eos-stage', 1.3, 6_000
    names = ('articles', 'sightings')
    summary = 'exactly-once stage with JSON and state, 1,000 records / 50 ms: StageWorker against Kafka Streams'
    window = 50

    def ours(self):
        return self.stage_rate('parse', 1000, self.window)

    def theirs(self):
        folders, topics = set(glob.glob(STREAMS_STATE)), set(self.client('list'))
        try:
            return self.peer_rate('StreamsPeer', 'true', 'true', self.window)
        finally:
            for folder in set(glob.glob(STREAMS_STATE)) - folders:
                shutil.rmtree(folder, ignore_errors=True)
            changelogs = [name for name in set(self.client('list')) - topics if name.startswith('peer-')]
            if changelogs:
                self.client('delete', *changelogs)
