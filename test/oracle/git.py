"""What the oracle asks git: blobs through one process, trees, changed files, commits."""

import re
import subprocess
from dataclasses import dataclass

EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'
REGULAR = ('100644', '100755', '100664')


@dataclass(frozen=True)
class Change:
    """One changed file; a side without a regular file has path and oid None."""
    base_path: str | None
    base_oid: str | None
    head_path: str | None
    head_oid: str | None


class Git:
    def __init__(self, repo):
        self.repo = repo
        self.batch = None

    def run(self, *arguments):
        command = ['git', '-C', self.repo, *arguments]
        return subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout

    def commit(self, revision):
        return self.run('rev-parse', '--verify', '--end-of-options', revision + '^{commit}').decode().strip()

    def parent(self, commit):
        """The first parent, or the empty tree."""
        return (self.run('rev-list', '--parents', '-n1', commit).decode().split() + [EMPTY_TREE])[1]

    def blob(self, oid):
        if self.batch is None:
            self.batch = subprocess.Popen(['git', '-C', self.repo, 'cat-file', '--batch'],
                                          stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.batch.stdin.write(oid.encode() + b'\n')
        self.batch.stdin.flush()
        header = self.batch.stdout.readline().split()
        if len(header) != 3 or header[1] != b'blob':
            return None
        data = self.batch.stdout.read(int(header[2]))
        self.batch.stdout.read(1)
        return data

    def tree(self, revision):
        """Every regular file: {path: oid}."""
        files = {}
        for entry in self.run('ls-tree', '-r', '-z', '--full-tree', revision).split(b'\0'):
            if entry:
                meta, path = entry.split(b'\t', 1)
                mode, _, oid = meta.decode().split()
                if mode in REGULAR:
                    files[path.decode(errors='surrogateescape')] = oid
        return files

    def changes(self, base, head):
        """Changed files, renames over all files with no limit, in git's order."""
        raw = self.run('diff-tree', '-r', '-M', '-l0', '--raw', '-z', '--no-abbrev', '--full-index', base, head)
        return parse_raw(raw)

    def commits(self, revision, limit, merges):
        """Commits from a revision back, each with its changes against the first parent, without renames."""
        options = ['--diff-merges=first-parent'] if merges else ['--no-merges']
        if limit:
            options.append(f'--max-count={limit}')
        log = subprocess.Popen(['git', '-C', self.repo, 'log', '--raw', '-z', '--no-abbrev', '--no-renames',
                                '--format=%x01%H', *options, revision, '--'], stdout=subprocess.PIPE)
        try:
            for entry in split(log.stdout, b'\1'):
                if entry.strip(b'\0\n'):
                    commit, _, raw = entry.partition(b'\0')
                    yield commit.decode().strip(), list(parse_raw(raw.lstrip(b'\0\n')))
        finally:
            log.kill()
            log.stdout.close()
            log.wait()

    def close(self):
        if self.batch is not None:
            self.batch.stdin.close()
            self.batch.stdout.close()
            self.batch.wait()
            self.batch = None


def split(stream, separator):
    """The parts of a stream between separators, as they come."""
    rest = b''
    while chunk := stream.read1(1 << 16):
        *parts, rest = (rest + chunk).split(separator)
        yield from parts
    yield rest


def parse_raw(raw):
    """`--raw -z` -> Changes."""
    fields = iter(raw.split(b'\0'))
    for field in fields:
        match = re.match(rb':(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])', field)
        if match is None:
            continue
        old_mode, new_mode, old, new, status = (g.decode() for g in match.groups())
        path = next(fields).decode(errors='surrogateescape')
        new_path = next(fields).decode(errors='surrogateescape') if status in 'RC' else path
        has_base, has_head = old_mode in REGULAR and status != 'C', new_mode in REGULAR
        yield Change(path if has_base else None, old if has_base else None,
                     new_path if has_head else None, new if has_head else None)
