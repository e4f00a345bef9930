#!/usr/bin/env python3
"""rooms.py [ROOT]: imports point downwards only.

Every folder of Sources is a room. ORDER lists them from top to bottom with their kind; a room imports only rooms of
lines below its own, and what its kind allows. The compiler checks that an import is declared in Package.swift
(`--explicit-target-dependency-import-check error`); this checks that it may be.
"""
import os
import re
import sys

import swiftsource

ORDER = [
    ('trial program', 'mahakam-chaos mahakam-fuzz'),
    ('trial', 'Chaos Fuzzing'),
    ('program', 'mahakam mahakam-ingest mahakam-dedup mahakam-enrich mahakam-store'),
    ('app', 'PersonTool'),
    ('app', 'WorkerApp'),
    ('app', 'StageRules'),
    ('app', 'Configuration'),
    ('stages', 'Stages'),
    ('for tests', 'WorkerTesting'),
    ('runtime', 'KafkaPipeline'),
    ('pure', 'ArticleReading MeetingClustering MeetingFusion'),
    ('pure', 'IndonesianText'),
    ('for tests', 'PipelineTesting'),
    ('pure', 'Pipeline'),
    ('pure', 'Province'),
    ('door', 'Kafka MeetingStore Settings'),
    ('client door', 'Postgres'),
    ('fault door', 'FaultProxy Processes'),
    ('pure', 'Article'),
    ('pure', 'CommandLine'),
    ('pure', 'CivilTime JSON Spelling Tracing'),
    ('door', 'Probe Signals Console'),
    ('function door', 'HTML Patterns Hashing Stemming LanguageGuess XML Packing'),
    ('C', 'CRdKafka CSQLite CPostgres CYAML CMicroHTTPD CGumbo CPCRE2 CStemmer CXXHash CCrypto CTextCat CExpat CZstandard CSignalPipe'),
]
KIND = {room: kind for kind, rooms in ORDER for room in rooms.split()}
DEPTH = {room: depth for depth, (_, rooms) in enumerate(ORDER) for room in rooms.split()}

# What rooms of a kind may import among the rooms below them. A function door leads to a C library that only
# computes (no file, no network, no clock), which is why the pure rooms may use it. What is there for tests, no room
# imports; the fault doors are for them and for trials that do harm on purpose.
ALLOWED = {
    'trial program': {'trial'},
    'trial': {'app', 'stages', 'runtime', 'pure', 'door', 'fault door', 'function door'},
    'program': {'app'},
    'app': {'app', 'stages', 'runtime', 'pure', 'door', 'function door'},
    'stages': {'pure', 'door', 'function door'},
    'runtime': {'pure', 'door', 'function door'},
    'for tests': {'runtime', 'pure'},
    'pure': {'pure', 'function door'},
    'door': {'pure', 'client door', 'C'},
    'client door': {'C'},
    'fault door': set(),
    'function door': {'C'},
    'C': set(),
}
FORBIDDEN = {('Stages', 'Kafka'), ('Stages', 'Settings'), ('Stages', 'Probe'), ('Stages', 'Signals')}
ONLY = {'CRdKafka': 'Kafka', 'CSQLite': 'MeetingStore', 'Postgres': 'MeetingStore'}
# Modules of the toolchain. Foundation is nowhere: it makes a program start slower and three times as large.
TOOLCHAIN = {'Synchronization', 'Glibc', 'Dispatch', 'FoundationEssentials'}
PURE_TOOLCHAIN = {'Synchronization'}
# A pure room may import these functions of Glibc one by one, which are pure too.
PURE_FUNCTIONS = {'exp', 'log', 'log1p', 'log2', 'pow', 'sqrt', 'tanh'}

IMPORT = re.compile(
    r'^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+'
    r'(?:(?:struct|class|enum|protocol|typealias|func|var|let)\s+)?(\w+)(?:\.(\w+))?', re.M)


def rooms(root):
    """(room, folder) for each folder of Sources; C libraries lie one deeper, in System."""
    sources = os.path.join(root, 'Sources')
    for name in sorted(os.listdir(sources)) if os.path.isdir(sources) else []:
        folder = os.path.join(sources, name)
        if name == 'System':
            yield from ((n, os.path.join(folder, n)) for n in sorted(os.listdir(folder)))
        elif os.path.isdir(folder):
            yield name, folder


def imports(folder):
    """(file, line, module, name or None) of each import below the folder."""
    for path in swiftsource.files(folder, ''):
        text = swiftsource.blank(swiftsource.read(path))
        for match in IMPORT.finditer(text):
            yield path, text.count('\n', 0, match.start(1)) + 1, *match.groups()


def objection(room, module, name):
    """Why the room may not import the module, or the name of it, or None."""
    kind = KIND[room]
    if module not in KIND:
        known = TOOLCHAIN
        if kind in ('pure', 'for tests'):
            known = PURE_TOOLCHAIN | ({'Glibc'} if name in PURE_FUNCTIONS else set())
        return None if module in known else f'{room} ({kind}) may not import {module}'
    if DEPTH[module] <= DEPTH[room]:
        return f'{room} imports {module}, which is not below it'
    if ONLY.get(module, room) != room:
        return f'only {ONLY[module]} imports {module}'
    if KIND[module] not in ALLOWED[kind] or (room, module) in FORBIDDEN:
        return f'{room} ({kind}) may not import {module} ({KIND[module]})'
    return None


def test_objection(module):
    """Why a test may not import the module, or None: tests come through the doors like everyone else."""
    return f'a test may not import {module} itself' if KIND.get(module) == 'C' else None


def check(root):
    complaints, doors = [], {}
    for room, folder in rooms(root):
        if room not in KIND:
            complaints.append(f'{folder}: this room has no place in the order; give it one in scripts/checks/rooms.py')
            continue
        for path, line, module, name in imports(folder):
            why = objection(room, module, name)
            if why:
                complaints.append(f'{path}:{line}: {why}')
            if KIND.get(module) == 'C':
                doors.setdefault(module, set()).add(room)
    for module, users in sorted(doors.items()):
        if len(users) > 1:
            complaints.append(f'{module} has one door, and these import it: {", ".join(sorted(users))}')
    for path, line, module, _ in imports(os.path.join(root, 'Tests')):
        why = test_objection(module)
        if why:
            complaints.append(f'{path}:{line}: {why}')
    return complaints


def main(root):
    complaints = check(root)
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    if not complaints:
        print(f'rooms: {len(list(rooms(root)))} rooms, every import points downwards')
    return 1 if complaints else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else '.'))
