#!/usr/bin/env python3
"""once.py: nothing that was fed is lost or counted twice.

Compares what was fed (page records, each with an id) with the sightings and meetings that a reader of the topics sees,
in their order, and with the database:

- every page is placed in exactly one sighting, and no other page is;
- the versions of each meeting are 1, 2, 3 … in their order, and are those that the sightings announce;
- the database holds every article once, and of every meeting the latest version;
- no page became a dead letter.

The database is a file of SQLite, or a folder with the rows of another one, parted by tabs: meetings.tsv (id, version, json) and
articles.tsv (key, meeting).
"""
import argparse
import collections
import json
import os
import sqlite3
import sys


def lines(path):
    with open(path, encoding='utf-8') as file:
        return [json.loads(line) for line in file if line.strip()]


def differences(what, wanted, found):
    """Sentences about what only one of two collections holds."""
    wanted, found = collections.Counter(wanted), collections.Counter(found)
    for one, count in sorted((wanted - found).items()):
        yield f'{what} {one}: {count} missing'
    for one, count in sorted((found - wanted).items()):
        yield f'{what} {one}: {count} too many'


def check_sightings(fed, sightings):
    placed = [s['article']['id'] for s in sightings if s['kind'] == 'placed']
    yield from differences('placement of page', [page['id'] for page in fed], placed)
    keys = collections.Counter(s['article']['key'] for s in sightings if s['kind'] == 'placed')
    yield from (f'article {key}: placed {count} times' for key, count in sorted(keys.items()) if count > 1)
    moves = collections.defaultdict(list)
    for sighting in sightings:
        moves[sighting['article']['key']].append(sighting['move'])
    for key, found in sorted(moves.items()):
        if found != list(range(len(found))):
            yield f'article {key}: moves {found}, not one after the other'


def check_versions(sightings, meetings):
    announced = [(c['meeting_id'], c['version']) for s in sightings for c in s['changes']]
    yield from differences('version', announced, [(m['id'], m['version']) for m in meetings])
    versions = collections.defaultdict(list)
    for meeting in meetings:
        versions[meeting['id']].append(meeting['version'])
    for meeting, found in sorted(versions.items()):
        if found != list(range(1, len(found) + 1)):
            yield f'meeting {meeting}: versions {found}, not 1, 2, 3 …'


def check_database(database, sightings, meetings):
    latest = {m['id']: m for m in meetings}
    rows = {one: (version, json.loads(text)) for one, version, text in database.execute('SELECT id, version, json FROM meetings')}
    yield from differences('row of meeting', list(latest), list(rows))
    for one in sorted(latest.keys() & rows.keys()):
        version, record = rows[one]
        if version != latest[one]['version'] or record != latest[one]:
            yield f'row of meeting {one}: version {version}, not the latest record, which is version {latest[one]["version"]}'
    placed = {s['article']['key']: s['meeting_id'] for s in sightings}
    rows = dict(database.execute('SELECT key, meeting_id FROM articles'))
    yield from differences('row of article', list(placed), list(rows))
    for key in sorted(placed.keys() & rows.keys()):
        if rows[key] != placed[key]:
            yield f'row of article {key}: in meeting {rows[key]}, not in {placed[key]}'


def opened(path):
    """The database; of a folder with rows one that holds them."""
    if not os.path.isdir(path):
        return sqlite3.connect(path)
    database = sqlite3.connect(':memory:')
    for table, columns in ('meetings', 'id, version INTEGER, json'), ('articles', 'key, meeting_id'):
        database.execute(f'CREATE TABLE {table} ({columns})')
        with open(os.path.join(path, table + '.tsv'), encoding='utf-8') as file:
            rows = [[text or None for text in line.rstrip('\n').split('\t')] for line in file]
        database.executemany(f'INSERT INTO {table} VALUES ({", ".join("?" * (columns.count(",") + 1))})', rows)
    return database


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ('fed', 'sightings', 'meetings', 'dead-letters', 'database'):
        options.add_argument('--' + name, required=True)
    paths = options.parse_args()
    fed, sightings, meetings = lines(paths.fed), lines(paths.sightings), lines(paths.meetings)
    complaints = [*check_sightings(fed, sightings), *check_versions(sightings, meetings)]
    with open(paths.dead_letters, 'rb') as file:
        if letters := sum(1 for line in file if line.strip()):
            complaints.append(f'{letters} dead letters')
    try:
        complaints += check_database(opened(paths.database), sightings, meetings)
    except (sqlite3.Error, OSError) as error:
        complaints.append(f'{paths.database}: {error}')
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    moved = sum(1 for s in sightings if s['kind'] != 'placed')
    print(f'{len(fed)} pages fed, {len(sightings)} sightings ({moved} of them later changes), {len(meetings)} versions of '
          f'{len({m["id"] for m in meetings})} meetings; database in step: {"no" if complaints else "yes"}')
    return 1 if complaints else 0


if __name__ == '__main__':
    sys.exit(main())
