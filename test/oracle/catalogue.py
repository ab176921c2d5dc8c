"""What eventlet's own releases have: canonical names, names below the package, names that a star import binds in any release."""

import json

# WSGI environ keys (usage.md, dynamic, 1).
ENVIRON_KEYS = {'input', 'posthooks', 'set_idle', 'minimum_write_chunk_size'}


class Catalogue:
    """Read from the JSON of eventlet's API over all its releases."""

    def __init__(self, path):
        with open(path, encoding='utf-8') as file:
            data = json.load(file)
        self.symbols = {s['name']: s for s in data['symbols']}
        star = data['star_import']
        ever = set(star['head']).union(*(change['added'] for change in star['history_static']))
        self.star_names = {'eventlet': ever}
        self.below = {name.split('.')[1] for name in self.symbols if '.' in name} | ever | ENVIRON_KEYS

    def canonical(self, symbol):
        """The object's own name: the longest known prefix goes by where it was defined, to a fixed point."""
        for _ in range(8):
            parts = symbol.split('.')
            for n in range(len(parts), 0, -1):
                known = self.symbols.get('.'.join(parts[:n]))
                if known is not None:
                    break
            if known is None or not known['canonical']:
                return symbol
            symbol = '.'.join([known['canonical'], *parts[n:]])
        return symbol

    def star(self, module):
        """The names that `from module import *` binds."""
        if module not in self.star_names:
            names = {}
            for name, symbol in self.symbols.items():
                parent, _, last = name.rpartition('.')
                if parent == module and symbol['kind'] not in ('module', 'package'):
                    names[last] = symbol
            listed = {n for n, s in names.items() if s.get('in_module_all')}
            public = {n for n in names if not n.startswith('_')}
            self.star_names[module] = listed or public
        return self.star_names[module]
