"""A million small records, ours against plain C on the same library with the same settings."""
import statistics
import tempfile

from . import programs
from .broker import Broker
from .programs import Client
from .rounds import Rounds, announce
from .topics import Topics

PARTITIONS = 6
KEY = 8


class SmallRecords:
    """What both have in common: figures of time a record, and of time on the processors."""

    rounds = 5

    def add_options(self, parser):
        parser.add_argument('--records', type=int, default=1_000_000, help='how many records, a multiple of 1,000')
        parser.add_argument('--size', type=int, default=100, help='how many bytes a value has')

    def run(self, options):
        client = programs.swift('benchmark-client')
        announce(self.name, options.rounds * 6 + 15)
        with tempfile.TemporaryDirectory(prefix='mahakam-benchmark-') as work, Broker() as broker:
            self.client, self.options, self.broker = Client(client, broker), options, broker
            self.peer = programs.c(self.name, work)
            self.processor = {'ours': [], 'peer': []}
            with Topics(self.client) as topics:
                self.prepare(topics)
                rounds = Rounds(self.name, 'k/s', options.rounds)
                rounds.run(lambda: self.note('ours', self.ours(topics)), lambda: self.note('peer', self.theirs(topics)))
                self.afterwards(topics)
        self.say_overhead(rounds)
        rounds.say()

    def note(self, side, measured):
        """Records a second in thousands, with microseconds of processor time a record as the remark."""
        each = measured['processor_seconds'] / measured['records'] * 1e6
        self.processor[side].append(each)
        return measured['records'] / measured['seconds'] / 1e3, f'{each:.2f} µs processor time a record'

    def say_overhead(self, rounds):
        clock = 1e3 / rounds.median('ours') - 1e3 / rounds.median('peer')
        processor = statistics.median(self.processor['ours']) - statistics.median(self.processor['peer'])
        print(f'{self.name}: above C {clock:+.2f} µs a record on the clock, {processor:+.2f} µs of processor time (aim: at most 1)')

    def afterwards(self, topics):
        pass


class Consume(SmallRecords):
    name = 'consume'
    summary = '1 M small records read: KafkaConsumer against plain C on librdkafka'

    def prepare(self, topics):
        self.topic, = topics.make('small', partitions=PARTITIONS)
        self.client('produce', topic=self.topic, records=self.options.records, size=self.options.size)

    def ours(self, _):
        return self.client('consume', topic=self.topic, records=self.options.records, partitions=PARTITIONS)

    def theirs(self, _):
        return programs.measured([self.peer, self.broker.address, self.topic, self.options.records, PARTITIONS])


class Produce(SmallRecords):
    name = 'produce'
    summary = '1 M small records written: KafkaProducer against plain C on librdkafka'

    def prepare(self, topics):
        self.count = 0

    def fresh(self, topics):
        self.count += 1
        topic, = topics.make(f'small-{self.count}', partitions=PARTITIONS)
        return topic

    def ours(self, topics):
        return self.client('produce', topic=self.fresh(topics), records=self.options.records, size=self.options.size)

    def theirs(self, topics):
        return programs.measured(
            [self.peer, self.broker.address, self.fresh(topics), self.options.records, self.options.size])

    def afterwards(self, topics):
        measured = self.client('produce', topic=self.fresh(topics), records=self.options.records, size=self.options.size,
                               outcomes=True)
        each = measured['processor_seconds'] / measured['records'] * 1e6
        print(f"produce: with the outcome of each record awaited (publish, once): "
              f"{measured['records'] / measured['seconds'] / 1e3:.0f} k/s, {each:.2f} µs processor time a record")


class Send:
    """How long one send takes that is awaited before the next."""

    summary = 'one send after the other, each awaited: KafkaProducer.send against plain C on librdkafka'
    rounds = 5

    def add_options(self, parser):
        parser.add_argument('--records', type=int, default=1_000, help='how many records a round')
        parser.add_argument('--size', type=int, default=100, help='how many bytes a value has')

    def run(self, options):
        client = programs.swift('benchmark-client')
        announce('send', options.rounds * 8 + 15)
        with tempfile.TemporaryDirectory(prefix='mahakam-benchmark-') as work, Broker() as broker:
            ours, peer = Client(client, broker), programs.c('send', work)
            with Topics(ours) as topics:
                topic, = topics.make('awaited', partitions=1)
                rounds = Rounds('send', 'ms', options.rounds)
                rounds.run(
                    lambda: self.median(ours('send', topic=topic, records=options.records, size=options.size)),
                    lambda: self.median(programs.measured([peer, broker.address, topic, options.records, options.size])))
        rounds.say()

    @staticmethod
    def median(measured):
        return measured['p50'] * 1e3, f"p99 {measured['p99'] * 1e3:.2f} ms"
