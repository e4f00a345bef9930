#!/usr/bin/env python3
"""results.py XUNIT [--complete WORD]…: what a test run ran, what failed in it and what it skipped, by name.

Fails when nothing ran. With --complete, fails also when no suite with WORD in its name ran, or one of its tests was skipped.
"""
import argparse
import collections
import sys
import xml.etree.ElementTree


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument('xunit')
    options.add_argument('--complete', metavar='WORD', action='append', default=[])
    given = options.parse_args()
    ran, skipped, failed = collections.Counter(), [], []
    for case in xml.etree.ElementTree.parse(given.xunit).iter('testcase'):
        suite, reason = case.get('classname'), case.find('skipped')
        if reason is None:
            ran[suite] += 1
            failed += [f'{suite}/{case.get("name")}: {(issue.get("message") or issue.text or "").strip()}'
                       for issue in case.iter('failure')]
        else:
            skipped.append((suite, f'{suite}/{case.get("name")}: {(reason.get("message") or reason.text or "").strip()}'))
    for _, line in sorted(skipped):
        print(f'skipped {line}')
    for line in failed:
        print(f'failed {line}')
    targets = collections.Counter()
    for suite, count in ran.items():
        targets[suite.split('.')[0]] += count
    print('ran ' + ', '.join(f'{target} {count}' for target, count in sorted(targets.items())))
    if not ran:
        print('no test was run', file=sys.stderr)
        return 1
    for word in given.complete:
        left_out = [line for suite, line in skipped if word in suite]
        if left_out or not any(word in suite for suite in ran):
            print(f'the suites with {word} in their name were not all run', file=sys.stderr)
            return 1
    return 0


if __name__ == '__main__':
    sys.exit(main())
