#!/usr/bin/env python3
"""snippets.py [ROOT]: every Swift block in the client's documentation is code that the tests compile.

A block in docs/kafka.md or in a DocC catalog must be, but for its indentation, a run of lines in Examples or in
Tests/KafkaTests/Documented.
"""
import glob
import os
import sys
import textwrap

DOCUMENTS = ['docs/kafka.md', 'Examples/README.md', 'Sources/*/*.docc/**/*.md', 'Sources/*/*.docc/**/*.tutorial']
CODE = ['Examples/**/*.swift', 'Tests/KafkaTests/Documented/*.swift']


def files(root, patterns):
    return sorted({path for pattern in patterns for path in glob.glob(os.path.join(root, pattern), recursive=True)})


def blocks(text):
    """(line, code) of each fenced block that is Swift."""
    start, lines = None, []
    for number, line in enumerate(text.split('\n'), 1):
        if start is None:
            if line.strip() == '```swift':
                start, lines = number, []
        elif line.strip() == '```':
            yield start, textwrap.dedent('\n'.join(lines))
            start = None
        else:
            lines.append(line)


def occurs(block, code):
    """Whether the block is a run of lines of the code, all of them indented alike."""
    wanted, lines = block.split('\n'), code.split('\n')
    first = wanted[0]
    for index, line in enumerate(lines):
        if line.strip() != first.strip():
            continue
        run = lines[index:index + len(wanted)]
        if textwrap.dedent('\n'.join(run)) == block:
            return True
    return False


def read(path):
    with open(path, encoding='utf-8') as file:
        return file.read()


def check(root):
    code = [read(path) for path in files(root, CODE)]
    complaints, count = [], 0
    for path in files(root, DOCUMENTS):
        for line, block in blocks(read(path)):
            count += 1
            if not any(occurs(block, text) for text in code):
                complaints.append(f'{path}:{line}: this code is nowhere in Examples or Tests/KafkaTests/Documented')
    return complaints, count


def main(root):
    complaints, count = check(root)
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    if not complaints:
        print(f'snippets: {count} blocks, each of them compiled')
    return 1 if complaints else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else '.'))
