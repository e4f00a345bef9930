"""How fast a stage's state comes back, against plain reading of the same records."""
from . import programs
from .broker import Broker
from .programs import Client
from .rounds import Rounds, announce
from .topics import Topics
from .trouble import SOFTWARE, Trouble

PARTITIONS = 3
TARGET = 0.7


class Restore:
    name = 'restore'
    summary = 'a stage restores from its own output: StageWorker against KafkaConsumer reading the same records'
    rounds = 5

    def add_options(self, parser):
        parser.add_argument('--records', type=int, default=200_000, help='how many records, a tenth of them aborted')
        parser.add_argument('--size', type=int, default=4_000, help='how many bytes a value has; a sighting has about 4,000')

    def run(self, options):
        client = programs.swift('benchmark-client')
        announce(self.name, 30 + options.rounds * options.records / 12_000)
        with Broker() as broker:
            self.client = Client(client, broker)
            with Topics(self.client) as topics:
                self.prefix = topics.prefix
                topics.make('articles', 'sightings', 'dead-letters', partitions=PARTITIONS)
                self.committed = self.client('fill-state', prefix=self.prefix, records=options.records, size=options.size,
                                             partitions=PARTITIONS)['committed']
                rounds = Rounds(self.name, 'k/s', options.rounds)
                rounds.run(self.ours, self.theirs)
        print(f'restore: the target is at least {TARGET}')
        rounds.say()

    def ours(self):
        measured = self.client('restore', prefix=self.prefix, partitions=PARTITIONS)
        if measured['records'] != self.committed:
            raise Trouble(SOFTWARE, f"{measured['records']} records came back of {self.committed}")
        return self.rate(measured)

    def theirs(self):
        return self.rate(self.client('consume', topic=self.prefix + 'sightings', records=self.committed, partitions=PARTITIONS))

    @staticmethod
    def rate(measured):
        each = measured['processor_seconds'] / measured['records'] * 1e6
        return measured['records'] / measured['seconds'] / 1e3, f'{each:.1f} µs processor time a record'
