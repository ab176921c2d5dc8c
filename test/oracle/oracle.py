"""The oracle's command line: usages of a tree, and comparisons of commits, as JSON lines.

    python3 oracle.py --api API.json file PATH
    python3 oracle.py --api API.json tree REPO REV [--all]
    python3 oracle.py --api API.json commit REPO REV
    python3 oracle.py --api API.json commits REPO [--rev REV] [--max-count N] [--grep-changed eventlet] [--merges]
"""

import argparse
import gc
import json
import os
import sys

from catalogue import Catalogue
from compare import File, compare
from git import Git
from repository import Blobs, Tree, scan_tree
from usages import find_usages, public


class Commits:
    """Comparisons of commits with their first parents; blobs are read once."""

    def __init__(self, repo, catalogue):
        self.git, self.catalogue = Git(repo), catalogue
        self.blobs = Blobs(self.git)

    def compare(self, revision, base=None):
        """-> {commit, base, counts, usages, skipped}; `skipped` are files that Python cannot parse on one side."""
        commit = self.git.commit(revision)
        base = base or self.git.parent(commit)
        changes = list(self.git.changes(base, commit))
        head_files = self.git.tree(commit)
        # The base's tree is the head's, with the changes undone.
        base_files = dict(head_files)
        for change in changes:
            base_files.pop(change.head_path, None)
        for change in changes:
            if change.base_path is not None:
                base_files[change.base_path] = change.base_oid
        sides = [Tree(files, self.blobs, self.catalogue) for files in (base_files, head_files)]
        files, skipped = [], []
        for change in changes:
            usages = [self.side(*side) for side in zip(sides, (change.base_path, change.head_path))]
            if None in usages:
                skipped.append(change.head_path or change.base_path)
            else:
                files.append(File(change.base_path, usages[0], change.head_path, usages[1]))
        usages, counts = compare(files)
        return {'commit': commit, 'base': base, 'counts': counts, 'skipped': skipped,
                'usages': [public(u) for u in usages]}

    def side(self, tree, path):
        """Usages of a file on one side: none where it is absent or not Python, None where it cannot be parsed."""
        if path is None or not tree.is_python(path, tree.files[path]):
            return []
        return tree.usages(path)

    def listed(self, revision, limit, changed, merges):
        """Commit ids from a revision back; with `changed`, only those with a changed Python file that mentions eventlet."""
        left = limit or sys.maxsize
        for commit, changes in self.git.commits(revision, None if changed else limit, merges):
            if not changed or any(map(self.mentions, changes)):
                yield commit
                left -= 1
            if not left:
                return

    def mentions(self, change):
        """Whether a changed file is Python and mentions eventlet, on either side."""
        for path, oid in ((change.base_path, change.base_oid), (change.head_path, change.head_oid)):
            if path is not None and Tree({path: oid}, self.blobs, self.catalogue).is_python(path, oid) \
                    and self.blobs.mentions_eventlet(oid):
                return True
        return False


def dump(value):
    print(json.dumps(value, sort_keys=True, ensure_ascii=True))


def run_file(args, catalogue):
    with open(args.path, 'rb') as file:
        for usage in find_usages(file.read(), args.path, catalogue):
            dump(usage)


def run_tree(args, catalogue):
    usages, skipped = scan_tree(Git(args.repo), args.rev, catalogue, args.all)
    for usage in usages:
        dump(public(usage))
    for path in skipped:
        dump({'skipped': path})


def run_commit(args, catalogue):
    dump(Commits(args.repo, catalogue).compare(args.rev, args.base))


def run_commits(args, catalogue):
    commits = Commits(args.repo, catalogue)
    for commit in commits.listed(args.rev, args.max_count, args.grep_changed, args.merges):
        result = commits.compare(commit)
        if not args.usages:
            del result['usages']
        dump(result)


def parser():
    top = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    top.add_argument('--api', default=os.environ.get('EVENTLET_API'), help="JSON of eventlet's API (or $EVENTLET_API)")
    commands = top.add_subparsers(required=True)
    file = commands.add_parser('file', help='usages of one text')
    file.add_argument('path')
    file.set_defaults(run=run_file)
    tree = commands.add_parser('tree', help='usages of a whole tree')
    tree.add_argument('repo')
    tree.add_argument('rev')
    tree.add_argument('--all', action='store_true', help='parse every Python file, with no prefilter')
    tree.set_defaults(run=run_tree)
    commit = commands.add_parser('commit', help='one commit against its first parent')
    commit.add_argument('repo')
    commit.add_argument('rev')
    commit.add_argument('--base', help='against this commit')
    commit.set_defaults(run=run_commit)
    commits = commands.add_parser('commits', help='many commits, the newest first')
    commits.add_argument('repo')
    commits.add_argument('--rev', default='HEAD')
    commits.add_argument('--max-count', type=int)
    commits.add_argument('--grep-changed', choices=['eventlet'], help='only commits with such files on either side')
    commits.add_argument('--merges', action='store_true', help='merge commits, too')
    commits.add_argument('--no-usages', dest='usages', action='store_false', help='counts only')
    commits.set_defaults(run=run_commits)
    return top


def prepare():
    """Deep expressions are read by recursion; millions of small objects are no reason to look for garbage often."""
    sys.setrecursionlimit(20000)
    gc.set_threshold(500_000, 20, 50)


def main():
    args = parser().parse_args()
    if not args.api:
        sys.exit("oracle.py: give the JSON of eventlet's API with --api, or in $EVENTLET_API")
    prepare()
    args.run(args, Catalogue(args.api))


if __name__ == '__main__':
    main()
