"""Pages read into articles on one core: sample pages against the aim, the same as HTML against Readability4J."""
import html
import json
import os
import re
import resource
import tempfile

from . import places, programs
from .programs import measured
from .rounds import Rounds, announce
from .trouble import UNAVAILABLE, Trouble

SAMPLES = os.path.join(places.ROOT, 'config', 'samples', 'samples.jsonl')
# Sample pages up to this size are two kilobytes on average.
LARGEST = 2300
AIM = 5000


def samples():
    """The sample pages of about two kilobytes."""
    with open(SAMPLES, encoding='utf-8') as file:
        pages = [json.loads(line) for line in file]
    return [page for page in pages if len(page['page'].encode()) <= LARGEST]


def write(path, pages, count):
    """So many pages, each copy of a page from an outlet of its own: what an outlet repeats counts as furniture."""
    with open(path, 'w', encoding='utf-8') as file:
        for number in range(count):
            page = dict(pages[number % len(pages)])
            host = f"{number // len(pages)}.{page['outlet']['domain']}"
            page.update(id=f"{page['id']}-{number}", url=f"https://{host}/{page['id']}", outlet=dict(page['outlet'], domain=host))
            file.write(json.dumps(page, ensure_ascii=False) + '\n')


def as_html(page):
    """A page as its outlet's software would send it: paragraphs, menus, boxes, scripts and styles."""
    title = html.escape(page['title'] or '')
    blocks, menu = [], []
    for line in filter(None, (line.strip() for line in page['page'].split('\n'))):
        if len(line.split()) < 6:
            menu.append(f'<li class="menu-item"><a href="/{len(menu)}">{html.escape(line)}</a></li>')
            continue
        if menu:
            blocks.append(f'<div class="widget"><ul>{"".join(menu)}</ul></div>')
            menu = []
        blocks.append(f'<p>{html.escape(line)}</p>')
        if len(blocks) % 3 == 0:
            blocks.append('<div class="ads"><script>window.ads=window.ads||[];ads.push({slot:1});</script><style>.ads{min-height:250px}</style></div>')
    data = json.dumps({'@context': 'https://schema.org', '@type': 'NewsArticle', 'headline': page['title']}, ensure_ascii=False)
    head = (f'<meta charset="utf-8"><title>{title}</title><meta property="og:title" content="{title}">'
            f'<script type="application/ld+json">{data}</script><style>body{{margin:0}} p{{line-height:1.6}}</style>')
    foot = f'<footer><ul>{"".join(menu)}</ul></footer>'
    return (f'<!DOCTYPE html><html lang="id"><head>{head}</head><body><div class="wrap"><h1>{title}</h1><div class="post-content">'
            + '\n'.join(blocks) + f'</div></div>{foot}</body></html>')


class Reading:
    """What both have in common: pages in a file, ours run over it."""

    def add_options(self, parser):
        parser.add_argument('--pages', type=int, default=self.count, help='how many pages')

    def ours(self, program, pages):
        """Articles in a second of one processor; the clock would also count what else the machine does."""
        done = measured([os.path.join(program, 'benchmark-client'), 'read', '--pages', pages,
                         '--rules', os.path.join(places.ROOT, 'config')])
        if done['faults']:
            raise Trouble(UNAVAILABLE, f"{done['faults']} of the pages were not read")
        return done['records'] / done['processor_seconds'], f"{done['bytes'] / done['records'] / 1000:.1f} KB each"


class Read(Reading):
    summary = f'sample pages of 2 KB read into articles on one core, in processor time, against the aim of {AIM:,} a second'
    rounds, count = 5, 10_000

    def run(self, options):
        program = programs.swift('benchmark-client')
        announce('read', options.rounds * options.pages / 2500)
        with tempfile.TemporaryDirectory(prefix='mahakam-benchmark-') as work:
            pages = os.path.join(work, 'pages.jsonl')
            write(pages, samples(), options.pages)
            rounds = Rounds('read', 'articles/s', options.rounds)
            rounds.run(lambda: self.ours(program, pages), lambda: (AIM, 'the aim'))
        rounds.say()


class ReadHTML(Reading):
    summary = 'the same pages as HTML, read into articles, against Readability4J, which finds the main text alone'
    rounds, count = 5, 4_000

    def run(self, options):
        program, peers = programs.swift('benchmark-client'), places.peers()
        announce('read-html', options.rounds * options.pages / 200)
        with tempfile.TemporaryDirectory(prefix='mahakam-benchmark-') as work:
            pages = os.path.join(work, 'pages.jsonl')
            wrapped = [dict({name: value for name, value in page.items() if name != 'page'}, html=as_html(page)) for page in samples()]
            write(pages, wrapped, options.pages)
            rounds = Rounds('read-html', 'pages/s', options.rounds)
            rounds.run(lambda: self.ours(program, pages), lambda: self.theirs(peers, pages, work))
        rounds.say()

    @staticmethod
    def theirs(peers, pages, work):
        """Pages in a second of the clock or of the processors, whichever says more for it: alone on a machine a JVM compiles
        on the other core; where others compete the clock counts what they take."""
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        said = programs.output([peers, 'ReadabilityPeer', pages, os.path.join(work, 'out.jsonl')])
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        told = re.search(r'(\d+) pages in ([\d.]+) s', said)
        if not told:
            raise Trouble(UNAVAILABLE, f'the peer said: {said.strip()[-300:]}')
        used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        return int(told.group(1)) / min(float(told.group(2)), used)
