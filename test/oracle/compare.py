"""Usages of base and head, matched one to one: new, removed, moved, kept; and which new imports are carried."""

from dataclasses import dataclass


@dataclass
class File:
    """One changed file (or pair, when renamed) with the usages of both sides, each in the order of the text."""
    base_path: str | None
    base: list
    head_path: str | None
    head: list

    def path(self):
        return self.head_path or self.base_path or ''


def compare(files):
    """-> list of usages with `status`, `decision` (carried or None) and `previous`; and the counts."""
    files = sorted(files, key=File.path)
    base = [(f, u) for f in files for u in f.base]
    head = [(f, u) for f in files for u in f.head]
    status = {}
    previous = {}
    phases = [
        (lambda f, u: (id(f), u['kind'], u['canonical'], u['scope'], u['statement']), 'kept'),
        (lambda f, u: (id(f), u['kind'], u['canonical'], u['statement']), 'kept'),
        (lambda f, u: (id(f), u['kind'], u['canonical'], u['scope']), 'kept'),
        (lambda f, u: (id(f), u['kind']) if u['kind'] == 'import' else None, 'kept'),
        (lambda f, u: (u['kind'], u['canonical'], u['statement']), 'moved'),
    ]
    for key, name in phases:
        base = match(base, head, key, name, status, previous)
        head = [(f, u) for f, u in head if id(u) not in status]
    out = []
    for file in files:
        for usage in file.head:
            known = status.get(id(usage), 'new')
            out.append({**usage, 'status': known, 'previous': previous.get(id(usage)),
                        'decision': 'carried' if known == 'new' and is_carried(usage, file, status) else None})
    out += [{**u, 'status': 'removed', 'previous': None, 'decision': None} for _, u in base]
    out.sort(key=lambda u: (u['path'], u['line'], u['column'], u['status'], u['symbol']))
    return out, counts(out, files)


def match(base, head, key, name, status, previous):
    """Matches equals in order; returns what is left of base, and enters what was matched into status."""
    waiting = {}
    for file, usage in head:
        k = key(file, usage)
        if k is not None:
            waiting.setdefault(k, []).append(usage)
    left = []
    for file, usage in base:
        equals = waiting.get(key(file, usage))
        if equals:
            other = equals.pop(0)
            status[id(other)] = name
            previous[id(other)] = {'path': usage['path'], 'line': usage['line']}
        else:
            left.append((file, usage))
    return left


def is_carried(usage, file, status):
    """A new import with references through it, none of them new."""
    if usage['kind'] != 'import':
        return False
    through = [u for u in file.head if u['kind'] == 'reference' and usage['_offset'] in u['_imports']]
    return bool(through) and all(id(u) in status for u in through)


def counts(usages, files):
    found = {s: sum(u['status'] == s for u in usages) for s in ('new', 'removed', 'moved', 'kept')}
    found['base'] = sum(len(f.base) for f in files)
    found['head'] = sum(len(f.head) for f in files)
    found['carried'] = sum(u['decision'] == 'carried' for u in usages)
    return found
