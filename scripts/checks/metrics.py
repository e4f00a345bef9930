#!/usr/bin/env python3
"""metrics.py [ROOT]: alerts and dashboard ask only for figures that a program shows, and docs/operations.md has all.

A name that nobody exports gives an alert that never comes, and a panel that stays empty; promtool cannot know that.
"""
import json
import os
import re
import sys

import swiftsource

NAME = re.compile(r'\b((?:mahakam|process)_[a-z_]+[a-z])\b')
METRIC = re.compile(r'Metric\(\s*"([a-z_]+)",\s*(bounds|\.counter|\.gauge)')


def exported(root):
    """The names of all series that the services make."""
    names = set()
    for path in swiftsource.files(root, 'Sources/WorkerApp'):
        for name, kind in METRIC.findall(swiftsource.read(path)):
            names.add(name)
            if kind == 'bounds':
                names.update(name + end for end in ('_bucket', '_sum', '_count'))
    return names


def expressions(node):
    if isinstance(node, dict):
        for name, part in node.items():
            if name in ('expr', 'query', 'definition') and isinstance(part, str):
                yield part
            else:
                yield from expressions(part)
    elif isinstance(node, list):
        for part in node:
            yield from expressions(part)


def fixed_sources(node):
    """Data sources that are named by an id, which another Grafana does not have."""
    if isinstance(node, dict):
        uid = node['datasource'].get('uid') if isinstance(node.get('datasource'), dict) else None
        if uid is not None and not uid.startswith('$') and uid != '-- Grafana --':
            yield uid
        node = list(node.values())
    if isinstance(node, list):
        for part in node:
            yield from fixed_sources(part)


def main(root):
    def read(*path):
        place = os.path.join(root, *path)
        return swiftsource.read(place) if os.path.exists(place) else ''

    shown = exported(root)
    alerts = read('config', 'monitoring', 'alerts.yml')
    tests = read('config', 'monitoring', 'alerts.test.yml')
    operations = read('docs', 'operations.md')
    dashboard = json.loads(read('config', 'monitoring', 'grafana-dashboard.json') or '{}')
    # Comments and runbooks name no figures.
    rules = '\n'.join(line.split(' #')[0] for line in alerts.splitlines() if not line.strip().startswith('#'))
    complaints = []
    for place, text in (('alerts.yml', rules), ('alerts.test.yml', tests),
                        ('grafana-dashboard.json', '\n'.join(expressions(dashboard)))):
        complaints += [f'config/monitoring/{place}: no program shows {name}'
                       for name in sorted(set(NAME.findall(text)) - shown)]
    complaints += [f'config/monitoring/grafana-dashboard.json: the data source {uid} is not a variable'
                   for uid in sorted(set(fixed_sources(dashboard)))]
    if operations:
        bare = {name for name in shown if not re.search('_(bucket|sum|count)$', name)}
        told = set(NAME.findall(operations))
        complaints += [f'docs/operations.md does not name {name}' for name in sorted(bare - told)]
        rows = '\n'.join(re.findall(r'^\| `(?:mahakam|process)_.*', operations, re.M))
        complaints += [f'docs/operations.md names {name}, which no program shows'
                       for name in sorted(set(NAME.findall(rows)) - shown)]
        headings = {line[4:].strip() for line in operations.splitlines() if line.startswith('### ')}
        for name in re.findall(r'^ *- alert: (\w+)', alerts, re.M):
            if name not in headings:
                complaints.append(f'docs/operations.md has no section on the alert {name}')
            if f'runbook: docs/operations.md#{name.lower()}\n' not in alerts:
                complaints.append(f'config/monitoring/alerts.yml: {name} has no runbook of its name')
            if f'alertname: {name}' not in tests:
                complaints.append(f'config/monitoring/alerts.test.yml does not try {name}')
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    return 1 if complaints else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else '.'))
