"""Page records parsed, checked and printed, against Python's json (which is C)."""
import os
import subprocess
import sys
import tempfile
import time

from . import places, programs
from .rounds import Rounds, announce

PEER = '''
import json, sys
for line in open(sys.argv[1], "rb"):
    page = json.loads(line)
    if isinstance(page, dict) and ("url" in page or "id" in page) and isinstance(page.get("page"), str):
        sys.stdout.buffer.write(line)
'''


class CheckPages:
    summary = "page records parsed, checked and printed: `mahakam feed --dry-run` against Python's json (C)"
    rounds = 5

    def add_options(self, parser):
        parser.add_argument('--copies', type=int, default=400, help='how often the sample pages are repeated')

    def run(self, options):
        program = os.path.join(programs.swift('mahakam'), 'mahakam')
        announce('check-pages', options.rounds * 4)
        with tempfile.TemporaryDirectory(prefix='mahakam-benchmark-') as work:
            pages = os.path.join(work, 'pages.jsonl')
            with open(os.path.join(places.ROOT, 'config', 'samples', 'samples.jsonl'), 'rb') as samples:
                sample = samples.read()
            with open(pages, 'wb') as file:
                for _ in range(options.copies):
                    file.write(sample)
            rounds = Rounds('check-pages', 'MB/s', options.rounds)
            rounds.run(lambda: self.rate([program, 'feed', '--dry-run', pages], pages),
                       lambda: self.rate([sys.executable, '-c', PEER, pages], pages))
        rounds.say()

    @staticmethod
    def rate(command, pages):
        began = time.monotonic()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        return os.path.getsize(pages) / 1e6 / (time.monotonic() - began)
