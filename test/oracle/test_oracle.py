"""The oracle against the conformance cases: EVENTLET_API=API.json python3 -m unittest discover -s test/oracle"""

import json
import os
import pathlib
import subprocess
import tempfile
import unittest

import python2
from catalogue import Catalogue
from git import Git
from oracle import Commits
from repository import scan_tree
from usages import find_usages

CASES = pathlib.Path(__file__).parent.parent / 'conformance'
UNREADABLE = {'broken'} if python2.pygram else {'broken', 'python2'}
GIT = ['git', '-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false']


def committed(folder, *trees):
    """Commits the trees one after the other into a new repository."""
    def run(*arguments):
        subprocess.run([*GIT, '-C', folder, *arguments], check=True, stdout=subprocess.DEVNULL)
    run('init', '-q')
    for tree in trees:
        for old in pathlib.Path(folder).iterdir():
            if old.name != '.git':
                subprocess.run(['rm', '-r', old], check=True)
        subprocess.run(['cp', '-r', f'{tree}/.', folder], check=True)
        subprocess.run(['chmod', '-R', 'u+w', folder], check=True)
        run('add', '-A')
        run('commit', '-q', '--allow-empty', '-m', 'x')


@unittest.skipUnless(os.environ.get('EVENTLET_API'), "needs $EVENTLET_API, the JSON of eventlet's API")
class Conformance(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.catalogue = Catalogue(os.environ['EVENTLET_API'])

    def test_texts(self):
        cases = [p for p in sorted(CASES.glob('*.py')) if p.stem not in UNREADABLE]
        self.assertGreater(len(cases), 9)
        for case in cases:
            with self.subTest(case.stem):
                expected = json.loads(case.with_suffix('.expected.json').read_text())['usages']
                found = find_usages(case.read_bytes(), case.name, self.catalogue)
                self.assertEqual([{k: u[k] for k in ('line', 'column', 'kind', 'symbol', 'scope')} for u in found],
                                 expected)

    def test_repositories(self):
        for case in sorted((CASES / 'repository').iterdir()):
            with self.subTest(case.name), tempfile.TemporaryDirectory() as folder:
                expected = json.loads((case / 'expected.json').read_text())['usages']
                committed(folder, case / 'tree')
                git = Git(folder)
                for everything in (False, True):
                    found, skipped = scan_tree(git, 'HEAD', self.catalogue, everything)
                    keys = ('path', 'line', 'column', 'kind', 'symbol', 'scope', 'via')
                    self.assertEqual([{k: u[k] for k in keys} for u in found], expected)
                    self.assertEqual(skipped, [])
                git.close()

    def test_comparisons(self):
        cases = sorted((CASES / 'compare').iterdir())
        self.assertGreater(len(cases), 9)
        for case in cases:
            with self.subTest(case.name), tempfile.TemporaryDirectory() as folder:
                expected = json.loads((case / 'expected.json').read_text())['counts']
                committed(folder, case / 'base', case / 'head')
                commits = Commits(folder, self.catalogue)
                self.assertEqual(commits.compare('HEAD')['counts'], expected)
                commits.git.close()


if __name__ == '__main__':
    unittest.main()
