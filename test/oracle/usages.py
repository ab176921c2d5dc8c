"""The usages of eventlet in one Python text, by the project's specification; a repository may be asked about imports.

    find_usages(data, path, catalogue) -> [{line, column, kind, symbol, scope, statement, via, ...}]
"""

import ast
import warnings

from python2 import translate
from reader import Reader
from source import Source, Undecodable, decode

# Attributes that an alias of an alias may collect before it is taken for a loop (`a = a.b`).
LONGEST_ALIAS = 12


class Unparsable(Exception):
    """Not Python 3 as this interpreter has it, or not decodable."""


def read(data):
    """Bytes -> (Reader, Source)."""
    try:
        source = Source(decode(data))
        with warnings.catch_warnings():
            warnings.simplefilter('ignore')
            try:
                tree = ast.parse(source.text)
            except SyntaxError:
                source = translate(source.text)
                tree = ast.parse(source.translation.text)
            return Reader(tree, source), source
    except (Undecodable, SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise Unparsable(str(error)) from error


class Item:
    """One thing that a name may stand for.

    what: path (an imported dotted name), spelled (the package, by its name), def (an accessor), star (a name that a
    star import may bind).
    """
    __slots__ = ('what', 'offset', 'level', 'path', 'rest', 'modules', 'aliased', 'imports', 'accessor', 'after')

    def __init__(self, what, offset, level=0, path=(), rest=(), modules=0, aliased=False, imports=(), accessor=None,
                 after=None):
        self.what, self.offset, self.level, self.path, self.rest = what, offset, level, path, rest
        self.modules = modules      # how many of the first components of the path are said to be modules
        self.aliased, self.imports, self.accessor = aliased, imports, accessor
        # How many components of the rest follow what the first alias on the way was assigned; None without one.
        self.after = after


class Resolution:
    """What a dotted name turned out to be: eventlet (with symbol and via), explained (something else), unknown."""
    __slots__ = ('what', 'symbol', 'via', 'imports')

    def __init__(self, what, symbol=None, via=None, imports=()):
        self.what, self.symbol, self.via, self.imports = what, symbol, via, imports


EXPLAINED = Resolution('explained')
UNKNOWN = Resolution('unknown')


class Text:
    """One text, read: what its names stand for."""

    def __init__(self, data):
        reader, self.source = read(data)
        self.stars, self.module, self.all = reader.stars, reader.module, reader.all
        self.memo = {}
        self.places = [p for p in reader.places if p.what != 'chain' or self.items(p.root, p.scope)]

    # What a name may stand for -----------------------------------------------------------------------------------

    def items(self, name, scope):
        """All that a name read in a scope may stand for, in the order of the file."""
        key = (name, *map(id, scope.owners(name)))
        if key not in self.memo:
            self.memo[key] = self.collect(name, scope, (), set(), frozenset())
        return self.memo[key]

    def collect(self, name, scope, rest, seen, path):
        """`rest`: attributes to follow; `seen`: what this query visited; `path`: the names being followed."""
        owners = scope.owners(name)
        key = frozenset((name, id(owner)) for owner in owners or [scope])
        if not key.isdisjoint(path) or (key, rest) in seen or len(rest) > LONGEST_ALIAS:
            return []
        seen.add((key, rest))
        found = []
        for owner in owners:
            found += self.owned(name, owner, rest, seen, path | key, bool(path))
        if not any(b.kind not in DECLARED for owner in owners for b in owner.bound[name]):
            found = [Item('star', s.offset, s.level, s.path, (name, *rest), len(s.path), imports=(s.offset,))
                     for s in self.stars]
            if name == 'eventlet':
                found.append(Item('spelled', 0, rest=rest))
            return found
        if len(owners) > 1:
            found.sort(key=lambda item: item.offset)
        return found

    def owned(self, name, owner, rest, seen, path, aliased):
        found = []
        bindings = owner.bound[name]
        for b in bindings:
            if b.kind == 'import':
                found.append(Item('path', b.offset, b.level, b.path, rest, b.modules, aliased, (b.usage,)))
            elif b.kind == 'def' and b.accessor is not None:
                found.append(Item('def', b.offset, rest=rest, accessor=b.accessor, aliased=aliased))
            elif b.kind == 'alias':
                root, attributes = b.chain
                for item in self.collect(root, b.scope, attributes + rest, seen, path):
                    found.append(Item(item.what, b.offset, item.level, item.path, item.rest, item.modules, True, item.imports,
                                      item.accessor, len(rest) if item.after is None else item.after))
        if name == 'eventlet' and is_spelled(bindings):
            first = min((b.offset for b in bindings if b.kind in ASSIGNMENTS), default=bindings[0].offset)
            found.append(Item('spelled', first, rest=rest))
            found.sort(key=lambda item: item.offset)
        return found

    def is_bound(self, name):
        return any(b.kind not in DECLARED for b in self.module.bound.get(name, ()))

    def exports(self, name):
        if self.all is None or None in self.all and name not in self.all:
            return not name.startswith('_')
        return name in self.all


DECLARED = ('annotation', 'del')
ASSIGNMENTS = ('alias', 'value', 'unpack', 'augment')
OTHERS = ('param', 'def', 'class', 'for', 'with', 'except', 'comp', 'match', 'type')


def is_spelled(bindings):
    """The spelling rule (usage.md, Resolution, 4) for the bindings of `eventlet` in one scope."""
    if any(b.kind in OTHERS or b.kind == 'import' and (b.level or b.path[0] != 'eventlet') for b in bindings):
        return False
    assigned = [b for b in bindings if b.kind in ASSIGNMENTS]
    if not assigned:
        return not any(b.kind == 'import' for b in bindings)
    return not all(b.literal for b in assigned)


class Finder:
    """Usages of texts, with or without a repository around them."""

    def __init__(self, catalogue, repository=None):
        self.catalogue = catalogue
        self.repository = repository
        self.memo = {}
        self.chains = {}

    def usages(self, text, path):
        self.chains.clear()     # its keys are ids of lists that only this text keeps alive
        found = []
        for place in text.places:
            usage = getattr(self, f'find_{place.what}')(place, text, path)
            if usage is not None:
                found.append(self.described(usage, place, text, path))
        found.sort(key=lambda u: (u['line'], u['column'], u['kind'], u['symbol']))
        return found

    def described(self, usage, place, text, path):
        kind, symbol, via, imports = usage
        line, column = text.source.position(place.offset)
        described = {'path': path, 'line': line, 'column': column, 'kind': kind, 'symbol': symbol,
                     'canonical': self.catalogue.canonical(symbol), 'scope': place.qualname,
                     'statement': text.source.folded(*place.statement), 'via': via}
        if place.approximate:
            described['approximate'] = True
        described['_offset'] = place.offset
        described['_imports'] = imports
        return described

    # Places ------------------------------------------------------------------------------------------------------

    def find_import(self, place, text, path):
        return self.imported(place, self.resolve(place.level, place.path, path, place.modules), path)

    def find_star(self, place, text, path):
        return self.imported(place, self.resolve_star_import(place, path), path)

    def imported(self, place, result, path):
        star = ('*',) if place.what == 'star' else ()
        if result.what == 'eventlet':
            return 'import', result.symbol, result.via, ()
        if result.what == 'unknown' and names_eventlet(place.level, place.path):
            return 'indirect', dotted(place.level, place.path + star), None, ()
        return None

    def find_chain(self, place, text, path):
        items = text.items(place.root, place.scope)
        key = (id(items), place.before, place.called, place.after, path)
        if key not in self.chains:
            self.chains[key] = self.resolve_chain(place, items, path)
        return self.chains[key]

    def resolve_chain(self, place, items, path):
        result = self.first_of(place, items, path)
        if result is not None:
            return ('reference', result.symbol, result.via, result.imports) if result.what == 'eventlet' else None
        for item in items:
            whole = item.path + item.rest + place.before
            if item.what == 'path' and not item.aliased and names_eventlet(item.level, whole):
                if self.resolve(item.level, whole, path, item.modules).what == 'unknown':
                    return 'indirect', dotted(item.level, whole), None, item.imports
        return None

    def first_of(self, place, items, path):
        """What the first item makes the chain that is eventlet, or a call for it; its imports are those of every item that is."""
        first, imports = None, []
        for item in items:
            result = self.resolve_item(item, place.before, None, path, frozenset())
            if result.what != 'eventlet':
                result = self.resolve_item(item, place.before, place.after, path, frozenset())
                if result.what != 'eventlet':
                    continue
                if not place.called:
                    result = UNKNOWN    # a function that is not called
            first = first or result
            imports += item.imports
        return first and Resolution(first.what, first.symbol, first.via, tuple(imports))

    def find_string(self, place, text, path):
        parts = place.path
        if parts == ('eventlet',):
            return {'probe': ('probe', 'eventlet', None, ()), 'importer': ('dynamic', 'eventlet', None, ())}.get(place.role)
        for i, part in enumerate(parts[:-1]):
            if part == 'eventlet' and parts[i + 1] in self.catalogue.below:
                return None if self.is_own(parts, path) else ('dynamic', '.'.join(parts[i:]), None, ())
        if parts[-1] == 'eventlet' and place.role == 'importer' and not self.is_own(parts, path):
            return 'dynamic', 'eventlet', None, ()
        return None

    def is_own(self, parts, path):
        """Whether a dotted path leads through a module of the repository that is called `eventlet`."""
        first = parts.index('eventlet')
        return first > 0 and self.repository is not None and \
            any(self.repository.module(parts[:n + 1], path) is not None for n in range(first, len(parts)))

    # Dotted names ------------------------------------------------------------------------------------------------

    def resolve(self, level, parts, path, modules=0, call=None, busy=frozenset()):
        """What a dotted name is for the file at `path`.

        `modules`: how many components an import says are modules; `call`: how many stand before a call's parentheses.
        """
        if not level and parts[0] == 'eventlet':
            return EXPLAINED if call is not None else Resolution('eventlet', '.'.join(parts))
        if self.repository is None:
            return UNKNOWN
        key = (level, parts, path, modules, call)
        if not busy and key in self.memo:
            return self.memo[key]
        result = self.resolve_in_repository(level, parts, path, modules, call, busy)
        if not busy:
            self.memo[key] = result
        return result

    def resolve_in_repository(self, level, parts, path, modules, call, busy):
        """Component by component, as Python does: of what a module has, a name that it binds comes before a module in it."""
        known = [self.repository.module_at(level, parts[:n], path) for n in range(len(parts) + 1)]
        for n, file in enumerate(known):
            if file is None:
                continue
            if n == len(parts) or n == call:
                return EXPLAINED
            if n >= modules:
                after = None if call is None else parts[call:]
                result = self.resolve_name(file, parts[n], parts[n + 1:call], after, busy)
                if result.what == 'eventlet':
                    via = '.'.join(parts[:n]) if not level else self.repository.name(file)
                    return Resolution('eventlet', result.symbol, via if call is None else f'{via}.{parts[n]}')
            if known[n + 1] is None and ('eventlet' in parts[:n] or 'eventlet' in parts[n:] and self.binds(file, parts[n])):
                return EXPLAINED
        return UNKNOWN

    def resolve_name(self, file, name, attributes, after, busy):
        """What attributes of a module's name are, where the name itself is eventlet's."""
        text = self.repository.text(file)
        if text is None or (file, name) in busy:
            return UNKNOWN
        busy = busy | {(file, name)}
        for item in text.items(name, text.module):
            if item.what == 'spelled' and not text.is_bound(name):
                continue
            result = self.resolve_item(item, (), None, file, busy)
            if result.what == 'eventlet':
                return UNKNOWN if after is not None else Resolution('eventlet', '.'.join((result.symbol, *attributes)))
            result = self.resolve_item(item, (), after or (), file, busy)
            if result.what == 'eventlet':
                return result if after is not None and not attributes else UNKNOWN
        return UNKNOWN

    def binds(self, file, name):
        """Whether a module has a name that is no module."""
        text = self.repository.text(file)
        return text is not None and text.is_bound(name)

    def resolve_item(self, item, attributes, after, path, busy):
        """An item with attributes behind it; with `after`, it is then called, and attributes of the result follow."""
        rest = item.rest + attributes
        if item.what == 'spelled':
            return Resolution('eventlet', '.'.join(('eventlet', *rest))) if after is None else UNKNOWN
        if item.what == 'def':
            if after is None or rest or item.aliased:
                return UNKNOWN
            return self.resolve_accessor(item.accessor, after, path, busy)
        parts = item.path + rest
        if item.what == 'star' and not self.star_binds(item, path, busy):
            return UNKNOWN
        if after is None and (item.aliased or item.what == 'star'):
            # What an alias was assigned has to be eventlet itself, and so has the name that a star import brings.
            n = len(item.path) + 1 if item.what == 'star' else len(item.path + item.rest) - item.after
            result = self.resolve(item.level, parts[:n], path, item.modules, None, busy)
            if result.what != 'eventlet':
                return UNKNOWN
            return Resolution('eventlet', '.'.join((result.symbol, *parts[n:])), result.via)
        if after is None:
            return self.resolve(item.level, parts, path, item.modules, None, busy)
        if item.aliased:
            return UNKNOWN
        return self.resolve(item.level, parts + after, path, item.modules, len(parts), busy)

    def resolve_accessor(self, accessor, after, path, busy):
        """The call of a function of the file at `path`."""
        text = self.current if self.repository is None else self.repository.text(path)
        key = (path, id(accessor))
        if key in busy:
            return UNKNOWN
        first = None
        for value in accessor.returns:
            root, attributes = value
            results = [self.resolve_item(item, attributes, None, path, busy | {key})
                       for item in text.items(root, accessor.scope)]
            result = next((r for r in results if r.what == 'eventlet'), None)
            if result is None:
                return UNKNOWN
            first = first or result
        return Resolution('eventlet', '.'.join((first.symbol, *after)), accessor.name)

    # Star imports ------------------------------------------------------------------------------------------------

    def star_binds(self, item, path, busy):
        """Whether the star import of an item binds the item's name."""
        name = item.rest[0]
        if not item.level and item.path[0] == 'eventlet':
            return name in self.catalogue.star('.'.join(item.path))
        if self.repository is None:
            return False
        file, n = self.repository.longest_module(item.level, item.path, path)
        text = self.repository.text(file) if file and n == len(item.path) else None
        return text is not None and text.exports(name) and name in self.module_names(file, frozenset())

    def resolve_star_import(self, place, path):
        if not place.level and place.path[0] == 'eventlet':
            return Resolution('eventlet', '.'.join((*place.path, '*')))
        if self.repository is None:
            return UNKNOWN
        file, n = self.repository.longest_module(place.level, place.path, path)
        if file is None or n < len(place.path):
            return self.resolve(place.level, place.path, path, len(place.path))
        text = self.repository.text(file)
        names = () if text is None else filter(text.exports, self.module_names(file, frozenset()))
        if not any(self.resolve_name(file, name, (), None, frozenset()).what == 'eventlet' for name in names):
            return EXPLAINED
        via = self.repository.name(file) if place.level else '.'.join(place.path)
        return Resolution('eventlet', 'eventlet.*', via)

    def module_names(self, file, busy):
        """The names that a module of the repository has: what it binds, and what its star imports may bring."""
        text = self.repository.text(file)
        if text is None or file in busy:
            return set()
        names = {n for n in text.module.bound if text.is_bound(n)}
        for star in text.stars:
            if not star.level and star.path[0] == 'eventlet':
                names |= self.catalogue.star('.'.join(star.path))
                continue
            inner, n = self.repository.longest_module(star.level, star.path, file)
            if inner and n == len(star.path):
                names |= self.module_names(inner, busy | {file})
        return names


def dotted(level, parts):
    """A dotted name as an import writes it."""
    return '.' * level + '.'.join(parts)


def names_eventlet(level, parts):
    """A component `eventlet` that is not the first (of a relative import: any)."""
    return 'eventlet' in (parts if level else parts[1:])


def find_usages(data, path, catalogue):
    """The usages in one text alone. Raises Unparsable."""
    finder = Finder(catalogue)
    finder.current = Text(data)
    return [public(u) for u in finder.usages(finder.current, path)]


def public(usage):
    return {key: value for key, value in usage.items() if not key.startswith('_')}
