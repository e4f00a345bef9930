#!/usr/bin/env python3
"""records.py [ROOT]: docs/records.md names every member that the records of Sources/Article write, and
docs/operations.md every error code that the sources give, and none beside them."""
import os
import re
import sys

import swiftsource

# A member as it is written: members.string("first_seen", …), claims.record("place", …).
MEMBER = re.compile(r'\.(?:value|string|strings|integer|pairs|flag|record|records|object)\(\s*"([a-z][a-z_]*)"[,)]\s')


def members(root):
    for path in swiftsource.files(root, 'Sources/Article'):
        text = swiftsource.read(path)
        for match in MEMBER.finditer(text):
            yield path, text.count('\n', 0, match.start()) + 1, match.group(1)

# A code as a literal, such as RecordFault(code: "no-text", …), and the words of an enum that says what is wrong.
CODE = re.compile(r'\bcode: "([a-z][a-z0-9-]*)"')
MAPPED = re.compile(r'case [.\w, ]+: "([a-z0-9]+(?:-[a-z0-9]+)+)"')
ENUM = re.compile(r'enum (?:Code|\w*Code|Trouble|Refusal): String[^{]*\{(.*?)\n\s*\}', re.S)
CASE = re.compile(r'^\s*case (\w+)(?: = "([a-z0-9-]+)")?', re.M)


def codes(root):
    """The codes of dead letters, pages and the database that a person may meet."""
    for path in swiftsource.files(root, 'Sources'):
        text = swiftsource.read(path)
        # Kafka's and JSON's own are told as sentences, or become others; what is for tests alone tells nobody.
        if path.split('Sources/')[-1].split('/')[0] in ('Kafka', 'JSON', 'PipelineTesting', 'WorkerTesting'):
            continue
        for code in CODE.findall(text) + (MAPPED.findall(text) if 'JSONError' in text else []):
            yield path, code
        for body in ENUM.findall(text):
            for name, word in CASE.findall(body):
                yield path, word or name


def undocumented(root):
    path = os.path.join(root, 'docs', 'operations.md')
    if not os.path.exists(path):
        return
    section = ('\n' + swiftsource.read(path)).partition('\n## Error codes\n')[2].partition('\n## ')[0]
    named = set(re.findall(r'`([a-z0-9]+(?:-[a-z0-9]+)*)`', section))
    given = {}
    for file, code in codes(root):
        given.setdefault(code, file)
    for code in sorted(set(given) - named):
        yield f'{given[code]}: docs/operations.md does not name the code {code}'
    rows = set()
    for row in re.findall(r'^\| (`[^|]*) \|', section, re.M):
        rows.update(re.findall(r'`([a-z0-9-]+)`', row))
    for code in sorted(rows - set(given)):
        yield f'docs/operations.md explains the code {code}, which no source gives'


def main(root):
    path = os.path.join(root, 'docs', 'records.md')
    named = set(re.findall(r'`([a-z_]+)`', swiftsource.read(path))) if os.path.exists(path) else set()
    complaints = sorted({(file, line, name) for file, line, name in members(root) if name not in named})
    for file, line, name in complaints:
        print(f'{file}:{line}: docs/records.md does not name the member {name}', file=sys.stderr)
    strange = list(undocumented(root))
    for complaint in strange:
        print(complaint, file=sys.stderr)
    return 1 if complaints or strange else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else '.'))
