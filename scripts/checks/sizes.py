#!/usr/bin/env python3
"""sizes.py [ROOT]: no Swift file over 400 lines, no function over 60, and small ones the rule.

A file with the comment `// lint: table` among its first five lines is a table of data: its length is not limited,
that of its functions is. The medians are those of Sources: of all files, and of functions and initializers
(computed properties are shorter still and would flatter the figure; their length is limited all the same).
"""
import statistics
import sys

import swiftsource

FILE, FUNCTION = 400, 60
FILE_MEDIAN, FUNCTION_MEDIAN = 120, 12
TABLE = '// lint: table'


def measure(root, folder):
    """Complaints about the Swift files of one folder, the lengths of its files and of its functions."""
    complaints, lengths, functions = [], [], []
    for path in swiftsource.files(root, folder):
        text = swiftsource.read(path)
        lines = text.splitlines()
        if not any(TABLE in line for line in lines[:5]):
            lengths.append(len(lines))
            if len(lines) > FILE:
                complaints.append(f'{path}:1: {len(lines)} lines; a file has at most {FILE}')
        for name, first, count, is_property in swiftsource.functions(text):
            if not is_property:
                functions.append(count)
            if count > FUNCTION:
                complaints.append(f'{path}:{first}: {name} has {count} lines; a function has at most {FUNCTION}')
    return complaints, lengths, functions


def report(folder, lengths, functions):
    if not lengths or not functions:
        return f'sizes: {folder}: no functions yet'
    return (f'sizes: {folder}: {len(lengths)} files, median {statistics.median(lengths):g} lines, longest {max(lengths)}; '
            f'{len(functions)} functions, median {statistics.median(functions):g} lines, longest {max(functions)}')


def main(root):
    complaints = []
    for folder in ('Sources', 'Tests', 'Benchmarks', 'Package.swift'):
        found, lengths, functions = measure(root, folder)
        complaints += found
        if folder in ('Sources', 'Tests'):
            print(report(folder, lengths, functions))
        if folder == 'Sources' and lengths and functions:
            if statistics.median(lengths) >= FILE_MEDIAN:
                complaints.append(f'{folder}: the median file must be under {FILE_MEDIAN} lines')
            if statistics.median(functions) >= FUNCTION_MEDIAN:
                complaints.append(f'{folder}: the median function must be under {FUNCTION_MEDIAN} lines')
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    return 1 if complaints else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else '.'))
