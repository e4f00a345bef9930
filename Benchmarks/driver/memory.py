"""How large a process is that reads and writes, over 10 M records."""
import tempfile

from . import programs
from .broker import Broker
from .programs import Client
from .rounds import Rounds, announce
from .topics import Topics

PARTITIONS = 6
PASS = 1_000_000
# maximumPrefetchKilobytes and maximumQueuedKilobytes of the room Kafka, as both sides have them.
QUEUES = 32 + 64
AIM = 60


class Memory:
    name = 'memory'
    summary = 'a process that copies 10 M records: KafkaConsumer and KafkaProducer against plain C on librdkafka'
    rounds = 5

    def add_options(self, parser):
        parser.add_argument('--records', type=int, default=10_000_000, help=f'how many records, a multiple of {PASS:,}')
        parser.add_argument('--size', type=int, default=100, help='how many bytes a value has')

    def run(self, options):
        client = programs.swift('benchmark-client')
        announce(self.name, 20 + options.rounds * options.records / 130_000)
        with tempfile.TemporaryDirectory(prefix='mahakam-benchmark-') as work, Broker() as broker:
            self.client, self.broker, self.options, self.count = Client(client, broker), broker, options, 0
            self.peer = programs.c('relay', work)
            with Topics(self.client) as self.topics:
                self.source, = self.topics.make('source', partitions=PARTITIONS)
                self.client('produce', topic=self.source, records=PASS, size=options.size)
                rounds = Rounds(self.name, 'MB', options.rounds)
                rounds.run(self.ours, self.theirs)
        print(f"memory: {rounds.median('ours') - rounds.median('peer'):+.0f} MB above C, which has the same bounds of {QUEUES} MB for "
              f"librdkafka's queues and nothing besides them (aim: under {AIM})")
        rounds.say()

    def ours(self):
        with self.output() as out:
            return self.judged(self.client('relay', topic=self.source, out=out, records=self.options.records,
                                           partitions=PARTITIONS, **{'pass': PASS}))

    def theirs(self):
        with self.output() as out:
            return self.judged(programs.measured(
                [self.peer, self.broker.address, self.source, out, self.options.records, PASS, PARTITIONS]))

    def output(self):
        self.count += 1
        return Output(self.client, self.topics, f'out-{self.count}')

    @staticmethod
    def judged(measured):
        """The most there was, and how it grew: the middle of the last third against that of the second."""
        sizes = measured['resident_mb']
        third = max(1, len(sizes) // 3)
        early, late = sorted(sizes[third:2 * third] or sizes), sorted(sizes[-third:])
        growth = late[len(late) // 2] - early[len(early) // 2]
        return measured['most_mb'], f'{growth:+d} MB from the second to the last third of the records'


class Output:
    """A topic of one run: ten million records are not kept longer than needed."""

    def __init__(self, client, topics, name):
        self.client, self.topics, self.name = client, topics, name

    def __enter__(self):
        self.full, = self.topics.make(self.name, partitions=PARTITIONS)
        return self.full

    def __exit__(self, *_):
        self.client('delete', self.full)
