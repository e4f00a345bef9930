#!/usr/bin/env python3
"""records.py [ROOT]: docs/records.md names every member that the records of Sources/Article write."""
import os
import re
import sys

import swiftsource

# A member in a dictionary literal or an assignment: "first_seen": …, object["reason"] = …
MEMBER = re.compile(r'"([a-z][a-z_]*)":\s|\["([a-z][a-z_]*)"\]\s*=')


def members(root):
    for path in swiftsource.files(root, 'Sources/Article'):
        text = swiftsource.read(path)
        for match in MEMBER.finditer(text):
            yield path, text.count('\n', 0, match.start()) + 1, match.group(1) or match.group(2)


def main(root):
    path = os.path.join(root, 'docs', 'records.md')
    named = set(re.findall(r'`([a-z_]+)`', swiftsource.read(path))) if os.path.exists(path) else set()
    complaints = sorted({(file, line, name) for file, line, name in members(root) if name not in named})
    for file, line, name in complaints:
        print(f'{file}:{line}: docs/records.md does not name the member {name}', file=sys.stderr)
    return 1 if complaints else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else '.'))
