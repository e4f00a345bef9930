"""Which meeting an article reports: our index against Lucene's MoreLikeThis, and against its own promises."""
import os
import re
import tempfile

from . import places, programs
from .rounds import Rounds, announce
from .trouble import SOFTWARE, UNAVAILABLE, Trouble

RULES = os.path.join(places.ROOT, 'config')
# Of a province in which everything is reported: a million articles a month.
A_DAY = 33_000


class Clustering:
    """What the three have in common: made news, and the program that places it."""

    rounds = 3

    def prepare(self, options):
        self.options = options
        self.program = os.path.join(programs.swift('benchmark-client'), 'benchmark-client')

    def ask(self, command, articles, *words):
        return programs.measured([self.program, command, '--articles', articles, '--a-day', A_DAY,
                                  *([] if command == 'news' else ['--rules', RULES]), *words])


class Cluster(Clustering):
    name = 'cluster'
    summary = 'which meeting is reported, reading given: MeetingIndex against Lucene MoreLikeThis, on one file'
    target = 50

    def add_options(self, parser):
        parser.add_argument('--articles', type=int, default=100_000, help='how many articles ours is measured on')
        parser.add_argument('--peer-articles', type=int, default=5_000, help='how many of them both place')
        parser.add_argument('--threshold', default='0.3', help="Lucene's share of an article's score against itself")

    def run(self, options):
        self.prepare(options)
        peers = places.peers()
        announce(self.name, 30 + options.rounds * options.peer_articles / 100)
        whole = self.ask('cluster', options.articles, '--judged')
        search = whole['candidates']
        print(f"cluster: {options.articles} articles: {whole['per_second']:.0f}/s placed (at least 5,000), "
              f"{search['per_second']:.0f}/s candidates alone (at least 20,000), p99 {whole['p99_us'] / 1e3:.2f} ms (under 5), "
              f"most {whole['most_us'] / 1e3:.1f} ms; pair F1 {whole['pair_f1']:.3f} on news that is easier than the press's")
        with tempfile.TemporaryDirectory(prefix='mahakam-benchmark-') as work:
            file = os.path.join(work, 'news.jsonl')
            with open(file, 'w', encoding='utf-8') as out:
                out.write(programs.output([self.program, 'news', '--articles', options.peer_articles, '--a-day', A_DAY]))
            rounds = Rounds(self.name, 'k/s', options.rounds)
            rounds.run(self.ours, lambda: self.lucene(peers, file, os.path.join(work, 'out.jsonl')))
        print(f'cluster: the target is at least {self.target}')
        rounds.say()

    def ours(self):
        measured = self.ask('cluster', self.options.peer_articles)
        return measured['per_second'] / 1e3, f"p99 {measured['p99_us'] / 1e3:.2f} ms"

    def lucene(self, peers, file, out):
        said = programs.output([peers, 'LucenePeer', file, out, self.options.threshold, 'id'])
        found = re.search(r'= ([0-9]+)/s', said)
        if not found:
            raise Trouble(UNAVAILABLE, f'LucenePeer did not say how fast it was: {said.strip()[-500:]}')
        return float(found.group(1)) / 1e3


class Scale(Clustering):
    name = 'cluster-scale'
    summary = 'what an article costs with a million held, against what it costs with ten thousand'
    rounds = 1

    def add_options(self, parser):
        parser.add_argument('--articles', type=int, default=1_000_000, help='how many are held at the end')

    def run(self, options):
        self.prepare(options)
        announce(self.name, options.rounds * options.articles / 3_000)
        rounds = Rounds(self.name, 'µs', options.rounds)
        self.last = None
        rounds.run(self.late, self.early)
        print('cluster-scale: ours is the cost at the end, the peer is ourselves with 10,000 held; the target is at most 1.5')
        rounds.say()

    def late(self):
        self.last = self.ask('cluster', self.options.articles)
        more = self.last['held_bytes'] - self.last['text_bytes']
        return self.last['late_us'], (f"{self.last['held']} held, {more} bytes each beyond {self.last['text_bytes']} of text "
                                      f"(at most 2,048), p99 {self.last['p99_us'] / 1e3:.2f} ms")

    def early(self):
        return (self.last or self.ask('cluster', 20_000))['early_us']


class Restore(Clustering):
    name = 'cluster-restore'
    summary = 'sightings taken in again against articles decided, both from the bytes of a topic'

    def add_options(self, parser):
        parser.add_argument('--articles', type=int, default=50_000, help='how many articles')

    def run(self, options):
        self.prepare(options)
        announce(self.name, options.rounds * options.articles / 1_000)
        rounds = Rounds(self.name, 'k/s', options.rounds)
        self.last = None
        rounds.run(self.restored, self.decided)
        print('cluster-restore: ours is restoring, the peer is our own deciding; the target is at least 1')
        rounds.say()

    def measure(self):
        measured = self.ask('cluster-restore', self.options.articles)
        if not measured['same']:
            raise Trouble(SOFTWARE, 'the restored index does not hold what the first one holds')
        return measured

    def restored(self):
        self.last = self.measure()
        return self.last['return']['per_second'] / 1e3, f"{self.last['restore']['per_second'] / 1e3:.1f} k/s without reading JSON"

    def decided(self):
        last = self.last or self.measure()
        return last['decide']['per_second'] / 1e3, f"{last['place']['per_second'] / 1e3:.1f} k/s without JSON"
