"""Which benchmarks there are."""
import argparse

from . import (check_pages, cluster, eos, latency, memory, reading, restore,
               small_records, store)
from .trouble import USAGE, Trouble

BENCHMARKS = {
    'check-pages': check_pages.CheckPages(),
    'cluster': cluster.Cluster(),
    'cluster-restore': cluster.Restore(),
    'cluster-scale': cluster.Scale(),
    'consume': small_records.Consume(),
    'produce': small_records.Produce(),
    'send': small_records.Send(),
    'eos-copy': eos.Copy('eos-copy', batch=1000, window=50, target=0.9),
    'eos-copy-small': eos.Copy('eos-copy-small', batch=200, window=20, target=1.3),
    'eos-stage': eos.Stage(),
    'latency': latency.Latency(),
    'memory': memory.Memory(),
    'read': reading.Read(),
    'read-html': reading.ReadHTML(),
    'restore': restore.Restore(
        'restore', 'keep', 'a stage that keeps little of each record restores: StageWorker against KafkaConsumer reading the same records',
        target=0.7),
    'restore-dedup': restore.Restore(
        'restore-dedup', 'dedup', 'dedup restores two months of three provinces: StageWorker against KafkaConsumer reading the same records'),
    'store-postgres': store.Store(),
}


def listing():
    width = max(map(len, BENCHMARKS))
    return '\n'.join(f'  {name:{width}}  {one.summary}' for name, one in BENCHMARKS.items())


def run(name, words):
    if name not in BENCHMARKS:
        raise Trouble(USAGE, f"there is no benchmark '{name}'; without a name it lists them")
    benchmark = BENCHMARKS[name]
    parser = argparse.ArgumentParser(prog=f'Benchmarks/run {name}', description=benchmark.summary,
                                     formatter_class=argparse.ArgumentDefaultsHelpFormatter)
    parser.add_argument('--rounds', type=int, default=benchmark.rounds, help='how often each side runs')
    benchmark.add_options(parser)
    benchmark.run(parser.parse_args(words))
    return 0
