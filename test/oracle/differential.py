"""Runs the project's command line beside the oracle and prints where the two differ; exits 1 if they do.

    python3 differential.py --api API.json tree REPO REV [REV...]
    python3 differential.py --api API.json commit REPO REV [REV...]
    python3 differential.py --api API.json commits REPO [--rev REV] [--max-count N] [--grep-changed eventlet] [--merges]

`--cli` names the command (default: node dist/cli.js). `--reports FILE` takes the reports of `check` from a file of JSON
lines instead, one for each commit and in any order, each found by its `comparison.head`.
"""

import argparse
import collections
import json
import os
import shlex
import subprocess
import sys

from catalogue import Catalogue
from git import EMPTY_TREE
from oracle import Commits, prepare
from repository import Tree

KINDS = ('import', 'reference', 'dynamic', 'probe', 'indirect')
STATUSES = ('new', 'removed', 'moved', 'kept')


class CommandFailed(Exception):
    """The command line printed no report."""


def report(cli, *arguments):
    done = subprocess.run([*cli, *arguments, '--format', 'json'], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    try:
        return json.loads(done.stdout)
    except ValueError as error:
        last = done.stderr.decode(errors='replace').strip().splitlines()[-3:]
        raise CommandFailed(f'exit {done.returncode}: {" / ".join(last)}') from error


def is_comparable(usage):
    """What the oracle knows: no dependencies, no notebooks, and of the indirect only what is so by spelling."""
    if usage['kind'] not in KINDS or usage.get('cell') is not None:
        return False
    return usage['kind'] != 'indirect' or 'eventlet' in usage['symbol'].split('.')[1:] and '=' not in usage['symbol']


class Differences:
    """What differed, by kind of difference; the first few of each are printed."""

    def __init__(self, show):
        self.show = show
        self.found = collections.Counter()
        self.compared = collections.Counter()

    def say(self, what, text):
        self.found[what] += 1
        if self.found[what] <= self.show:
            print(f'{what}: {text}')

    def summary(self):
        print('compared:', ', '.join(f'{n} {what}' for what, n in sorted(self.compared.items())) or 'nothing')
        print('differences:', ', '.join(f'{n} {what}' for what, n in sorted(self.found.items())) or 'none')
        return 1 if self.found else 0

    def usages(self, label, ours, theirs, soft):
        """Compares two lists of usages; `soft`: fields that are compared where kind, symbol and place agree."""
        self.compared['usages'] += len(theirs)
        waiting = collections.defaultdict(list)
        for usage in ours:
            waiting[key(usage)].append(usage)
        missed = []
        for usage in theirs:
            equals = waiting[key(usage)]
            if equals:
                other = equals.pop(0)
                for name in soft:
                    if other.get(name) != usage.get(name):
                        self.say(name, f'{label}{place(usage)}\n    ours   {other.get(name)!r}\n    oracle {usage.get(name)!r}')
            else:
                missed.append(usage)
        spurious = [u for equals in waiting.values() for u in equals]
        for usage in missed:
            near = [u for u in spurious if u['path'] == usage['path'] and u['line'] == usage['line'] and
                    (not usage.get('approximate') or u['kind'] == usage['kind'] and u['symbol'] == usage['symbol'])]
            if near and usage.get('approximate'):
                spurious.remove(near[0])
                continue
            self.say('missed', f'{label}{described(usage)}' + (f'\n    ours there: {described(near[0])}' if near else ''))
        for usage in spurious:
            self.say('spurious', f'{label}{described(usage)}')


def key(usage):
    return usage['path'], usage['line'], usage['column'], usage['kind'], usage['symbol'], usage.get('status', '')


def place(usage):
    return f'{usage["path"]}:{usage["line"]}:{usage["column"]} {usage.get("status", "")} {usage["symbol"]}'


def described(usage):
    via = f' via {usage["via"]}' if usage['via'] else ''
    return f'{place(usage)} {usage["kind"]}{via} in {usage["scope"]} | {usage["statement"][:90]}'


def compare_tree(args, cli, commits, differences):
    for revision in args.rev:
        commit = commits.git.commit(revision)
        theirs, skipped = Tree(commits.git.tree(commit), commits.blobs, commits.catalogue).scan()
        differences.compared['trees'] += 1
        differences.compared['files skipped'] += len(skipped)
        try:
            found = report(cli, 'scan', '--rev', commit, '--repo', args.repo)
        except CommandFailed as error:
            differences.say('failed', f'{commit} {error}')
            continue
        ours = [u for u in found['usages'] if is_comparable(u) and u['path'] not in skipped]
        for usage in ours:
            # What comes from outside of eventlet may go by any one of the names that eventlet gives it.
            usage['canonical'] = commits.catalogue.canonical(usage['canonical'])
        differences.usages(f'{commit[:10]} ', ours, theirs, ('scope', 'via', 'canonical', 'statement'))
    

def compare_commit(commit, args, cli, commits, differences, reports):
    base = commits.git.parent(commit)
    if base == EMPTY_TREE and not reports:
        return  # the command line takes no tree for a base
    theirs = commits.compare(commit, base)
    differences.compared['commits'] += 1
    try:
        found = reports[commit] if reports else report(cli, 'check', '--repo', args.repo, '--base', base, '--head', commit)
    except (CommandFailed, KeyError) as error:
        differences.say('failed', f'{commit} {error}')
        return
    if theirs['skipped']:
        # A file that only one of the two can read may be the other end of a move, so nothing here can be held equal.
        differences.compared['commits skipped'] += 1
        return
    ours = [u for u in found['usages'] if is_comparable(u)]
    counted = counts(ours)
    if counted != theirs['counts']:
        off = {k: f'{counted[k]} (oracle {n})' for k, n in theirs['counts'].items() if counted[k] != n}
        differences.say('counts', f'{commit} {off}')
    if counted['head'] - counted['base'] != counted['new'] - counted['removed']:
        differences.say('arithmetic', f'{commit} {counted}')
    if len(ours) == len(found['usages']) and any(found['counts'][k] != n for k, n in counted.items()):
        differences.say('own counts', f'{commit} {found["counts"]} of usages that are {counted}')
    differences.usages(f'{commit[:10]} ', ours, theirs['usages'], ('decision', 'previous', 'scope', 'via', 'statement'))


def counts(usages):
    found = {s: sum(u['status'] == s for u in usages) for s in STATUSES}
    found['base'] = found['removed'] + found['moved'] + found['kept']
    found['head'] = found['new'] + found['moved'] + found['kept']
    found['carried'] = sum(u['decision'] == 'carried' for u in usages)
    for usage in usages:
        # The policy's other words are not the oracle's matter.
        if usage['decision'] != 'carried':
            usage['decision'] = None
    return found


def compare_commits(args, cli, commits, differences):
    reports = {}
    if args.reports:
        with open(args.reports, encoding='utf-8') as lines:
            reports = {r['comparison']['head']: r for r in map(json.loads, lines)}
    if hasattr(args, 'revs'):
        chosen = map(commits.git.commit, args.revs)
    else:
        chosen = commits.listed(args.rev, args.max_count, args.grep_changed, args.merges)
    for commit in chosen:
        compare_commit(commit, args, cli, commits, differences, reports)


def parser():
    top = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    top.add_argument('--api', default=os.environ.get('EVENTLET_API'), help="JSON of eventlet's API (or $EVENTLET_API)")
    top.add_argument('--cli', default='node dist/cli.js', help='the command to compare with')
    top.add_argument('--show', type=int, default=20, help='how many of each difference to print')
    commands = top.add_subparsers(required=True)
    tree = commands.add_parser('tree', help='usages of whole trees')
    tree.add_argument('repo')
    tree.add_argument('rev', nargs='+')
    tree.set_defaults(run=compare_tree)
    commit = commands.add_parser('commit', help='single commits')
    commit.add_argument('repo')
    commit.add_argument('revs', nargs='+')
    commits = commands.add_parser('commits', help='many commits')
    commits.add_argument('repo')
    commits.add_argument('--rev', default='HEAD')
    commits.add_argument('--max-count', type=int)
    commits.add_argument('--grep-changed', choices=['eventlet'])
    commits.add_argument('--merges', action='store_true')
    for command in (commit, commits):
        command.add_argument('--reports', help='reports of `check`, as JSON lines')
        command.set_defaults(run=compare_commits)
    return top


def main():
    args = parser().parse_args()
    if not args.api:
        sys.exit("differential.py: give the JSON of eventlet's API with --api, or in $EVENTLET_API")
    prepare()
    differences = Differences(args.show)
    args.run(args, shlex.split(args.cli), Commits(args.repo, Catalogue(args.api)), differences)
    sys.exit(differences.summary())


if __name__ == '__main__':
    main()
