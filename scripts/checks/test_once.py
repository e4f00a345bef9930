"""Shows that once.py finds what is lost and what is doubled."""
import copy
import os
import sqlite3
import tempfile
import unittest

import once


def sighting(page, meeting, version, kind='placed', move=0):
    return {'kind': kind, 'move': move, 'meeting_id': meeting, 'article': {'id': page, 'key': 'k-' + page},
            'changes': [{'meeting_id': meeting, 'version': version}]}


class OnceTest(unittest.TestCase):
    def setUp(self):
        self.fed = [{'id': 'a'}, {'id': 'b'}, {'id': 'c'}]
        self.sightings = [sighting('a', 'm', 1), sighting('b', 'n', 1), sighting('c', 'm', 2)]
        self.meetings = [{'id': 'm', 'version': 1}, {'id': 'n', 'version': 1}, {'id': 'm', 'version': 2}]
        self.rows = [('m', 2, '{"id": "m", "version": 2}'), ('n', 1, '{"id": "n", "version": 1}')]
        self.keys = [('k-a', 'm'), ('k-b', 'n'), ('k-c', 'm')]

    def complaints(self):
        database = sqlite3.connect(':memory:')
        database.execute('CREATE TABLE meetings (id, version, json)')
        database.execute('CREATE TABLE articles (key, meeting_id)')
        database.executemany('INSERT INTO meetings VALUES (?, ?, ?)', self.rows)
        database.executemany('INSERT INTO articles VALUES (?, ?)', self.keys)
        return [*once.check_sightings(self.fed, self.sightings), *once.check_versions(self.sightings, self.meetings),
                *once.check_database(database, self.sightings, self.meetings)]

    def test_nothing_wrong(self):
        self.assertEqual(self.complaints(), [])

    def test_a_page_that_was_lost(self):
        self.fed.append({'id': 'd'})
        self.assertIn('placement of page d: 1 missing', self.complaints())

    def test_a_page_placed_twice(self):
        self.sightings.append(copy.deepcopy(self.sightings[0]))
        self.assertIn('placement of page a: 1 too many', self.complaints())

    def test_a_move_that_is_missing(self):
        self.sightings += [sighting('a', 'n', 2, 'moved', move=2)]
        self.assertIn('article k-a: moves [0, 2], not one after the other', self.complaints())

    def test_a_version_that_was_lost(self):
        del self.meetings[2]
        self.assertIn("version ('m', 2): 1 missing", self.complaints())

    def test_a_version_published_twice(self):
        self.meetings.append({'id': 'm', 'version': 2})
        self.assertIn('meeting m: versions [1, 2, 2], not 1, 2, 3 …', self.complaints())

    def test_versions_out_of_order(self):
        self.meetings.reverse()
        self.assertIn('meeting m: versions [2, 1], not 1, 2, 3 …', self.complaints())

    def test_a_row_that_is_behind(self):
        self.rows[0] = ('m', 1, '{"id": "m", "version": 1}')
        self.assertIn('row of meeting m: version 1, not the latest record, which is version 2', self.complaints())

    def test_a_row_with_another_content(self):
        self.rows[0] = ('m', 2, '{"id": "m", "version": 2, "title": "other"}')
        self.assertIn('row of meeting m: version 2, not the latest record, which is version 2', self.complaints())

    def test_a_meeting_that_is_not_stored(self):
        del self.rows[1]
        self.assertIn('row of meeting n: 1 missing', self.complaints())

    def test_an_article_that_is_not_stored(self):
        del self.keys[1]
        self.assertIn('row of article k-b: 1 missing', self.complaints())

    def test_an_article_in_another_meeting(self):
        self.keys[0] = ('k-a', 'n')
        self.assertIn('row of article k-a: in meeting n, not in m', self.complaints())

    def test_rows_of_another_database(self):
        with tempfile.TemporaryDirectory() as folder:
            for name, rows in ('meetings', self.rows), ('articles', self.keys):
                with open(os.path.join(folder, name + '.tsv'), 'w', encoding='utf-8') as file:
                    file.writelines('\t'.join(map(str, row)) + '\n' for row in rows)
            self.assertEqual([*once.check_database(once.opened(folder), self.sightings, self.meetings)], [])
            with open(os.path.join(folder, 'articles.tsv'), 'w', encoding='utf-8') as file:
                file.write('k-a\tm\nk-b\t\nk-c\tm\n')
            self.assertEqual([*once.check_database(once.opened(folder), self.sightings, self.meetings)],
                             ['row of article k-b: in meeting None, not in n'])


if __name__ == '__main__':
    unittest.main()
