"""One tree of a repository: its Python files, its modules, and the usages in them."""

import re
from collections import OrderedDict

from usages import Finder, Text, Unparsable

ENDINGS = ('.py', '.pyi', '.pyw')
EXCLUDED = {'site-packages', 'node_modules', '.git', '.tox', '.nox'}
SHEBANG = re.compile(rb'#!.*python')
STAR = re.compile(rb'import\s*\(?\s*\*')
MOST_HELD = 40_000_000   # characters of text kept in memory, with what is known of it: about 2 GB


class Blobs:
    """Blobs by id: bytes and Texts, the latest kept."""

    def __init__(self, git):
        self.git = git
        self.texts = OrderedDict()
        self.held = 0
        self.mentions = {}
        self.shebangs = {}

    def data(self, oid):
        return self.git.blob(oid)

    def mentions_eventlet(self, oid):
        if oid not in self.mentions:
            self.mentions[oid] = b'eventlet' in (self.data(oid) or b'')
        return self.mentions[oid]

    def is_script(self, oid):
        if oid not in self.shebangs:
            self.shebangs[oid] = SHEBANG.match((self.data(oid) or b'')[:300].split(b'\n')[0]) is not None
        return self.shebangs[oid]

    def text(self, oid, data=None):
        """The Text of a blob; None when Python cannot parse it."""
        if oid in self.texts:
            self.texts.move_to_end(oid)
            return self.texts[oid]
        try:
            text = Text(self.data(oid) if data is None else data)
        except Unparsable:
            text = None
        self.texts[oid] = text
        self.held += size(text)
        while self.held > MOST_HELD:
            self.held -= size(self.texts.popitem(last=False)[1])
        return text


def size(text):
    return 0 if text is None else len(text.source.text)


def is_excluded(path):
    return not EXCLUDED.isdisjoint(path.split('/')[:-1])


def ending(path):
    """`.py` of `a/b.py`; '' of `bin/serve`."""
    name = path.rpartition('/')[2]
    dot = name.rfind('.')
    return name[dot:] if dot > 0 else ''


class Tree:
    """The regular files of one tree, with module look-up; what Finder asks about imports."""

    def __init__(self, files, blobs, catalogue):
        self.files, self.blobs = files, blobs
        self.finder = Finder(catalogue, self)
        self.environments = None
        self.by_name = None
        self.memo = {}

    # Files -------------------------------------------------------------------------------------------------------

    def is_python(self, path, oid):
        if is_excluded(path) or self.in_environment(path):
            return False
        found = ending(path)
        return found in ENDINGS or found == '' and self.blobs.is_script(oid)

    def in_environment(self, path):
        if self.environments is None:
            self.environments = tuple(p[:-len('pyvenv.cfg')] for p in self.files if p.endswith('/pyvenv.cfg'))
        return bool(self.environments) and path.startswith(self.environments)

    def python_files(self):
        return [p for p, oid in self.files.items() if self.is_python(p, oid)]

    # Modules: what Finder asks -----------------------------------------------------------------------------------

    def text(self, path):
        return self.blobs.text(self.files[path])

    def index(self):
        """Module files by the last component of their name."""
        self.by_name = {}
        for path in self.files:
            if path.endswith('.py'):
                parts = path[:-3].split('/')
                if parts[-1] == '__init__':
                    parts.pop()
                if parts:
                    self.by_name.setdefault(parts[-1], []).append((tuple(parts), path))

    def module(self, parts, importer):
        """The file of the module `a.b.c`: its path ends in a/b/c.py or a/b/c/__init__.py, and is nearest the importer."""
        if self.by_name is None:
            self.index()
        found = [(p, path) for p, path in self.by_name.get(parts[-1], ())
                 if p[-len(parts):] == tuple(parts)]
        if len(found) <= 1:
            return found[0][1] if found else None
        here = importer.split('/')[:-1]
        # Ties: the shorter path, a package before a module, the alphabet.
        return min(found, key=lambda f: (-common(here, f[1].split('/')[:-1]), len(f[0]),
                                         not f[1].endswith('/__init__.py'), f[1]))[1]

    def longest_module(self, level, parts, importer):
        """The longest beginning of a dotted name that is a module -> (file, number of components); (None, 0)."""
        key = (level, parts, importer)
        if key not in self.memo:
            self.memo[key] = self.find_longest(level, parts, importer)
        return self.memo[key]

    def find_longest(self, level, parts, importer):
        if not level:
            for n in range(len(parts), 0, -1):
                file = self.module(parts[:n], importer)
                if file is not None:
                    return file, n
            return None, 0
        folder = importer.split('/')[:-1]
        if level - 1 > len(folder):
            return None, 0
        folder = folder[:len(folder) - level + 1]
        for n in range(len(parts), -1, -1):
            base = '/'.join([*folder, *parts[:n]])
            for file in (f'{base}/__init__.py' if base else '__init__.py', f'{base}.py'):
                if file in self.files and (n or file.endswith('__init__.py')):
                    return file, n
        return None, 0

    def module_at(self, level, parts, importer):
        """The file of exactly this module, as the importer names it; None of no name at all."""
        if not level and not parts:
            return None
        file, n = self.longest_module(level, parts, importer)
        return file if n == len(parts) else None

    def package(self, path):
        """The components of the package that a file stands in: up while there is an `__init__.py`."""
        folder = path.split('/')[:-1]
        n = len(folder)
        while n and '/'.join([*folder[:n], '__init__.py']) in self.files:
            n -= 1
        return tuple(folder[n:])

    def name(self, path):
        """The dotted name of a module's file."""
        stem = path.rpartition('/')[2].rpartition('.')[0]
        return '.'.join(self.package(path) + (() if stem == '__init__' else (stem,)))

    # Usages ------------------------------------------------------------------------------------------------------

    def usages(self, path):
        """The usages of one file; None when Python cannot parse it."""
        text = self.text(path)
        return None if text is None else self.finder.usages(text, path)

    def scan(self, everything=False):
        """All usages of the tree, and the files that could not be parsed -> (usages, skipped)."""
        files = self.python_files()
        candidates = set(files) if everything else self.candidates(files)
        found, skipped = [], []
        for path in sorted(candidates):
            usages = self.usages(path)
            if usages is None:
                skipped.append(path)
            else:
                found += usages
        return found, skipped

    def candidates(self, files):
        """Files that can have a usage: with the word, or with the names of a module that hands eventlet on."""
        words, flags, candidates = {}, {}, set()
        for path in files:
            data = self.blobs.data(self.files[path]) or b''
            if b'eventlet' in data:
                candidates.add(path)
                self.blobs.text(self.files[path], data)
            words[path] = set(re.findall(rb'\w+', data))
            flags[path] = (STAR.search(data) is not None, b'from .' in data)
        handing, todo = {}, set(candidates)
        while todo:
            for path in todo:
                names = self.handed_on(path, handing)
                if names:
                    handing[path] = names
            # A module may hand on another module that hands eventlet on, so all are asked again.
            grown = {p for p in candidates if self.handed_on(p, handing) != handing.get(p, set())}
            todo = {p for p in files if p not in candidates and wants(words[p], *flags[p], handing)} | grown
            candidates |= todo
        return candidates

    def handed_on(self, path, handing):
        """The names by which other files could get at eventlet through this one."""
        text = self.text(path)
        if text is None or not path.endswith('.py'):
            return set()
        names = set()
        for name in text.module.bound:
            for item in text.items(name, text.module):
                if self.finder.resolve_item(item, (), None, path, frozenset()).what == 'eventlet' or \
                        self.finder.resolve_item(item, (), (), path, frozenset()).what == 'eventlet' or \
                        item.what == 'path' and \
                        self.longest_module(item.level, item.path, path)[0] in handing:
                    names.add(name)
        for star in text.stars:
            if not star.level and star.path[0] == 'eventlet':
                names |= self.finder.catalogue.star('.'.join(star.path))
            else:
                names |= handing.get(self.longest_module(star.level, star.path, path)[0], set())
        return names


def wants(words, has_star, is_relative, handing):
    for path, names in handing.items():
        parts = path[:-3].split('/')
        is_package = parts[-1] == '__init__'
        last = parts[-2] if is_package and len(parts) > 1 else parts[-1]
        if (last.encode() in words or is_package and is_relative) and \
                (has_star or not words.isdisjoint(n.encode() for n in names)):
            return True
    return False


def common(a, b):
    """How many components two folders have in common from the root."""
    n = 0
    while n < min(len(a), len(b)) and a[n] == b[n]:
        n += 1
    return n


def scan_tree(git, revision, catalogue, everything=False):
    """All usages at a revision -> (usages, skipped files)."""
    return Tree(git.tree(revision), Blobs(git), catalogue).scan(everything)
