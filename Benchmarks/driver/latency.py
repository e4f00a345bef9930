"""From a page fed to a meeting on the topic, through three stages with transactions, against three plain copies in a row."""
import os
import statistics
import tempfile
import time

from . import pages, places, programs
from .broker import Broker
from .children import Children
from .programs import Client
from .rounds import announce, figure
from .topics import Topics
from .trouble import SOFTWARE, Trouble

STAGES = ('ingest', 'dedup', 'enrich')
# As config/mahakam.yaml has them.
PARTITIONS, BATCH, WINDOW = 3, 500, 50
AIMS = {'p50_ms': 250, 'p99_ms': 1000}


class Latency:
    name = 'latency'
    summary = 'page to meeting through ingest, dedup and enrich: the real programs against three hops of the Java clients'
    rounds = 5

    def add_options(self, parser):
        parser.add_argument('--rate', type=int, default=100, help='how many articles a second')
        parser.add_argument('--minutes', type=float, default=2, help='how long articles are fed and counted')
        parser.add_argument('--warm-up', type=int, default=10, help='how many seconds before that do not count')

    def run(self, options):
        self.options, self.peers = options, places.peers()
        self.folder = programs.swift('benchmark-client', 'mahakam', *(f'mahakam-{stage}' for stage in STAGES))
        seconds = options.minutes * 60 + options.warm_up
        announce(self.name, 15 + options.rounds * 2 * (seconds + 15))
        figures = {'ours': [], 'peer': []}
        with tempfile.TemporaryDirectory(prefix='mahakam-benchmark-') as self.work, Broker() as self.broker:
            self.client = Client(self.folder, self.broker)
            self.pages = os.path.join(self.work, 'pages.jsonl')
            pages.write(self.pages, int(options.rate * seconds))
            for number in range(options.rounds):
                sides = [('ours', self.ours), ('peer', self.theirs)]
                for side, measure in sides if number % 2 == 0 else reversed(sides):
                    figures[side].append(self.checked(side, measure()))
                print(f"round {number + 1}: ours {self.said(figures['ours'][-1])}; peer {self.said(figures['peer'][-1])}", flush=True)
        self.say(figures)

    @staticmethod
    def said(one):
        return f"p50 {one['p50_ms']:.0f} ms, p99 {one['p99_ms']:.0f} ms, most {one['most_ms']:.0f} ms"

    def say(self, figures):
        for name, aim in AIMS.items():
            ours, peer = (statistics.median(one[name] for one in figures[side]) for side in ('ours', 'peer'))
            label = name.removesuffix('_ms')
            print(f'latency {label}: aim {aim} ms, and at most 1.0 times the peer')
            line = (f"ratio {ours / peer:.2f} (ours {figure(ours)} ms, peer {figure(peer)} ms, median of {len(figures['ours'])})")
            print(f"latency{'-p50' if label == 'p50' else ''}: {line}", flush=True)

    def checked(self, side, measured):
        if measured['missing']:
            raise Trouble(SOFTWARE, f"{side}: {measured['missing']} of {self.options.rate * self.options.minutes * 60:.0f} articles "
                                    'and those of the warm-up led to no record at the end within 30 s')
        return measured

    def feed(self, source, end, match):
        return self.client('latency', '--in', source, pages=self.pages, out=end, match=match, rate=self.options.rate,
                           partitions=PARTITIONS, **{'warm-up': self.options.warm_up})

    def ours(self):
        with Topics(self.client) as topics, Children(self.fresh_folder()) as children:
            settings = {'KAFKA_BOOTSTRAP_SERVERS': self.broker.address, 'MAHAKAM_TOPIC_PREFIX': topics.prefix,
                        'MAHAKAM_CONFIG': os.path.join(places.ROOT, 'config', 'mahakam.yaml'), 'MAHAKAM_PROBE_PORT': '0'}
            programs.output([os.path.join(self.folder, 'mahakam'), 'topics', 'create'], env=dict(os.environ, **settings))
            said = [children.start([os.path.join(self.folder, f'mahakam-{stage}')], settings) for stage in STAGES]
            for log in said:
                children.await_word(log, ' assigned ')
            measured = self.feed(topics.prefix + 'pages', topics.prefix + 'meetings', 'trace')
            children.check()
            return measured

    def theirs(self):
        with Topics(self.client) as topics, Children(self.fresh_folder()) as children:
            hops = topics.make(*(f'hop-{number}' for number in range(len(STAGES) + 1)), partitions=PARTITIONS)
            for source, end in zip(hops, hops[1:]):
                # It reads more records than come, so it runs until it is stopped.
                children.start([self.peers, 'EosCopy', self.broker.address, source, end, 10 ** 9, BATCH, WINDOW])
            # It says nothing when it is ready; the warm-up shows it at work.
            time.sleep(8)
            measured = self.feed(hops[0], hops[-1], 'key')
            children.check()
            return measured

    def fresh_folder(self):
        return tempfile.mkdtemp(dir=self.work)
