/** Modules of the repository that hand eventlet on (spec "Through other modules"), in every way that a tree is looked at. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { foundInEveryWay, type Tree } from '../support/every-way.ts';

type Case = readonly [name: string, tree: Tree, ...expected: readonly string[]];

const HUB = { 'app/__init__.py': '', 'app/hub.py': 'import eventlet\nsleep = eventlet.sleep\n' };
const IN_HUB = ['app/hub.py:1:8 import eventlet', 'app/hub.py:2:9 reference eventlet.sleep'];

const CASES: readonly Case[] = [
  [
    'files that change together and ask for the same name',
    {
      ...HUB,
      'app/a.py': 'from app import hub\nhub.sleep(1)\n',
      'app/b.py': 'from app import hub\nhub.sleep(2)\n',
    },
    ...IN_HUB,
    'app/a.py:2:1 reference eventlet.sleep via app.hub',
    'app/b.py:2:1 reference eventlet.sleep via app.hub',
  ],
  [
    'a comment that ends in a dot before the name',
    { ...HUB, 'app/a.py': 'from app import hub\ndef f():\n    # Wait a little.\n    hub.sleep(1)\n' },
    ...IN_HUB,
    'app/a.py:4:5 reference eventlet.sleep via app.hub',
  ],
  [
    'chains over several lines',
    {
      ...HUB,
      'app/a.py': 'from app import hub\nhub.\\\n  sleep(1)\nhub \\\n  .sleep(2)\n',
      'app/b.py': 'import app.hub as h\n(h  # why\n .sleep(1))\n(h.  # so.\n # it is.\n sleep(2))\n',
    },
    ...IN_HUB,
    'app/a.py:2:1 reference eventlet.sleep via app.hub',
    'app/a.py:4:1 reference eventlet.sleep via app.hub',
    'app/b.py:2:2 reference eventlet.sleep via app.hub',
    'app/b.py:4:2 reference eventlet.sleep via app.hub',
  ],
  [
    'an import that goes on after a backslash',
    {
      ...HUB,
      'app/a.py': 'from app.hub \\\n    import sleep\nsleep(1)\n',
      'app/b.py': 'from \\\n  app.hub import \\\n  sleep\n',
      'app/c.py': 'import \\\n  app.hub\napp.hub.sleep(1)\n',
    },
    ...IN_HUB,
    'app/a.py:2:12 import eventlet.sleep via app.hub',
    'app/a.py:3:1 reference eventlet.sleep via app.hub',
    'app/b.py:3:3 import eventlet.sleep via app.hub',
    'app/c.py:3:1 reference eventlet.sleep via app.hub',
  ],
  [
    'several statements on a line',
    {
      ...HUB,
      'app/a.py': 'import os; from app.hub import sleep; sleep(1)\n',
      'app/b.py': 'import os; import app.hub; app.hub.sleep(1)\n',
      'app/c.py': 'from app import hub; hub.sleep(1)\n',
      'app/d.py': 'try: from app.hub import sleep\nexcept ImportError: pass\n',
    },
    ...IN_HUB,
    'app/a.py:1:32 import eventlet.sleep via app.hub',
    'app/a.py:1:39 reference eventlet.sleep via app.hub',
    'app/b.py:1:28 reference eventlet.sleep via app.hub',
    'app/c.py:1:22 reference eventlet.sleep via app.hub',
    'app/d.py:1:26 import eventlet.sleep via app.hub',
  ],
  [
    'an import after prose that looks like one and opens a parenthesis',
    {
      ...HUB,
      'app/a.py': '"""Text\nfrom here on (it goes on.\n"""\nfrom app.hub import sleep\nsleep()\n',
      'app/b.py': '# a: from (the\nimport app.hub\napp.hub.sleep()\n',
    },
    ...IN_HUB,
    'app/a.py:4:21 import eventlet.sleep via app.hub',
    'app/a.py:5:1 reference eventlet.sleep via app.hub',
    'app/b.py:3:1 reference eventlet.sleep via app.hub',
  ],
  [
    'a form feed before an import',
    { ...HUB, 'app/a.py': '\x0cfrom app.hub import sleep\n' },
    ...IN_HUB,
    'app/a.py:1:22 import eventlet.sleep via app.hub',
  ],
  [
    'line ends of any kind',
    {
      ...HUB,
      'app/a.py': 'import os\rfrom app.hub import sleep\rsleep()\r',
      'app/b.py': 'import os\r\nfrom app.hub import (\r\n  sleep,\r\n)\r\n',
    },
    ...IN_HUB,
    'app/a.py:2:21 import eventlet.sleep via app.hub',
    'app/a.py:3:1 reference eventlet.sleep via app.hub',
    'app/b.py:3:3 import eventlet.sleep via app.hub',
  ],
  [
    'comments within a list',
    {
      ...HUB,
      'app/a.py': 'from app.hub import (  # why (this)\n    # and (that\n    sleep,  # )\n)\nsleep()\n',
    },
    ...IN_HUB,
    'app/a.py:3:5 import eventlet.sleep via app.hub',
    'app/a.py:5:1 reference eventlet.sleep via app.hub',
  ],
  [
    'lists that go on',
    {
      ...HUB,
      'app/a.py': 'from app import (\n    hub,\n)\nhub.sleep()\n',
      'app/b.py': 'from os import path; from app import (path,\n    hub)\nhub.sleep()\n',
      'app/c.py': 'from app import path, \\\n    hub\nhub.sleep()\n',
      'app/d.py': 'import os, \\\n  app.hub\napp.hub.sleep()\n',
      'app/e.py': 'from . import (  # (here)\n    hub\n    ,\n)\nhub.sleep()\n',
      'app/f.py': 'if 1: from \\\n  . \\\n  import hub\nhub.sleep()\n',
    },
    ...IN_HUB,
    'app/a.py:4:1 reference eventlet.sleep via app.hub',
    'app/b.py:3:1 reference eventlet.sleep via app.hub',
    'app/c.py:3:1 reference eventlet.sleep via app.hub',
    'app/d.py:3:1 reference eventlet.sleep via app.hub',
    'app/e.py:5:1 reference eventlet.sleep via app.hub',
    'app/f.py:4:1 reference eventlet.sleep via app.hub',
  ],
  [
    'a module whose name is no ASCII',
    {
      'app/__init__.py': '',
      'app/hüb.py': 'from eventlet import sleep\n',
      'app/a.py': 'from app import hüb\nhüb.sleep()\n',
    },
    'app/hüb.py:1:22 import eventlet.sleep',
    'app/a.py:2:1 reference eventlet.sleep via app.hüb',
  ],
  [
    'a package that binds the name of a module below it',
    {
      ...HUB,
      'app/__init__.py': 'from eventlet import greenthread as hub\n',
      'app/a.py': 'from app.hub import sleep\nfrom .hub import f\nfrom app import hub\n',
    },
    ...IN_HUB,
    'app/__init__.py:1:22 import eventlet.greenthread',
    'app/a.py:1:21 import eventlet.sleep via app.hub',
    'app/a.py:3:17 import eventlet.greenthread via app',
  ],
  [
    'a package that is imported, and not the module in it',
    {
      'app/__init__.py': '',
      'app/sub/__init__.py': '',
      'app/sub/hub.py': 'from eventlet import sleep\n',
      'app/a.py': 'from . import sub\nsub.hub.sleep()\n',
      'b.py': 'from app import sub\nsub.hub.sleep()\n',
      'c.py': 'import app\napp.sub.hub.sleep()\n',
      'd.py': 'import app.sub\napp.sub.hub.sleep()\n',
      'e.py': 'import app.sub as s\ns.hub.sleep()\n',
      'f.py': 'from app import (\n    sub,\n)\nsub.hub.sleep()\n',
    },
    'app/sub/hub.py:1:22 import eventlet.sleep',
    'app/a.py:2:1 reference eventlet.sleep via app.sub.hub',
    'b.py:2:1 reference eventlet.sleep via app.sub.hub',
    'c.py:2:1 reference eventlet.sleep via app.sub.hub',
    'd.py:2:1 reference eventlet.sleep via app.sub.hub',
    'e.py:2:1 reference eventlet.sleep via app.sub.hub',
    'f.py:4:1 reference eventlet.sleep via app.sub.hub',
  ],
  [
    'a package without a file of its own',
    {
      'app/sub/hub.py': 'from eventlet import sleep\n',
      'app/a.py': 'from . import sub\nsub.hub.sleep()\n',
      'b.py': 'from app import sub\nsub.hub.sleep()\n',
      'c.py': 'import app\napp.sub.hub.sleep()\n',
    },
    'app/sub/hub.py:1:22 import eventlet.sleep',
    'app/a.py:2:1 reference eventlet.sleep via hub',
    'b.py:2:1 reference eventlet.sleep via app.sub.hub',
    'c.py:2:1 reference eventlet.sleep via app.sub.hub',
  ],
  [
    'a name that is eventlet by its spelling in a module with a star import: nothing binds it there',
    {
      'other.py': 'x = 1\n',
      'hub.py': 'from other import *\neventlet.sleep()\n',
      'a.py': 'import hub\nhub.eventlet.sleep()\n',
    },
    'hub.py:2:1 reference eventlet.sleep',
    'a.py:2:1 indirect hub.eventlet.sleep',
  ],
  [
    'a name that a module only deletes or declares',
    { 'hub.py': 'del eventlet\n', 'b.py': 'eventlet: int\n', 'a.py': 'from hub import *\nfrom b import *\n' },
    'hub.py:1:5 reference eventlet',
  ],
  [
    'a star import of a module that binds one of the names itself',
    {
      ...HUB,
      'app/b.py': 'from app.hub import *\ndef sleep(): pass\n',
      'app/a.py': 'from app import b\nb.sleep()\nb.eventlet.spawn()\n',
      'app/c.py': 'from app.b import sleep\nsleep()\n',
    },
    ...IN_HUB,
    'app/b.py:1:21 import eventlet.* via app.hub',
    'app/a.py:3:1 reference eventlet.spawn via app.b',
  ],
  [
    'files that ask whether the same module binds a name',
    {
      'hub.py': 'x = y = 1\n',
      'a.py': 'from hub import x\nx.eventlet.spawn()\n',
      'b.py': 'from hub import x, y\nx.eventlet.spawn()\ny.eventlet.spawn()\n',
      'c.py': 'import eventlet\nfrom hub import x\nx.eventlet.spawn()\n',
    },
    'c.py:1:8 import eventlet',
  ],
  [
    'a star import from what a module binds, and is no module',
    {
      'hub.py': 'import eventlet\n',
      'b.py': 'eventlet = 1\n',
      'a.py': 'from hub.eventlet import *\nfrom b.eventlet import *\n',
    },
    'hub.py:1:8 import eventlet',
  ],
  [
    'names that are assigned what comes by a star, and something else besides',
    {
      'hub.py': 'from eventlet import *\n',
      'b.py': 'from hub import *\ngo = other.eventlet\nago = sleep\ngo = ago\ndef get(): return ago\n',
      'a.py': 'from b import go, get\ngo()\nget()()\n',
    },
    'hub.py:1:22 import eventlet.*',
    'b.py:1:17 import eventlet.* via hub',
    'b.py:3:7 reference eventlet.sleep via hub',
    'b.py:4:6 reference eventlet.sleep via hub',
    'b.py:5:19 reference eventlet.sleep via hub',
    'a.py:1:15 import eventlet.sleep via b',
    'a.py:2:1 reference eventlet.sleep via b',
    'a.py:3:1 reference eventlet.sleep via b.get',
  ],
  [
    'a byte order mark before an import',
    { ...HUB, 'app/a.py': '\ufefffrom app.hub import sleep\n' },
    ...IN_HUB,
    'app/a.py:1:21 import eventlet.sleep via app.hub',
  ],
  [
    'a module whose name has bytes that are white space in Latin-1',
    {
      'app/__init__.py': '',
      'app/là.py': 'from eventlet import sleep\n',
      'app/a.py': 'from app.là import sleep\nsleep()\n',
      'app/b.py': 'from app import là\nlà.sleep()\n',
    },
    'app/là.py:1:22 import eventlet.sleep',
    'app/a.py:1:20 import eventlet.sleep via app.là',
    'app/a.py:2:1 reference eventlet.sleep via app.là',
    'app/b.py:2:1 reference eventlet.sleep via app.là',
  ],
  [
    'of modules equally near the one with the shorter name',
    {
      'hub.py': 'from eventlet import sleep\n',
      'lib/hub/__init__.py': 'sleep = None\n',
      'a.py': 'from hub import sleep\n',
    },
    'hub.py:1:22 import eventlet.sleep',
    'a.py:1:17 import eventlet.sleep via hub',
  ],
  [
    'of a package and a module of one name the package',
    {
      'hub.py': 'sleep = None\n',
      'hub/__init__.py': 'from eventlet import sleep\n',
      'a.py': 'from hub import sleep\n',
    },
    'hub/__init__.py:1:22 import eventlet.sleep',
    'a.py:1:17 import eventlet.sleep via hub',
  ],
  ...[
    ["__all__ = ['sleep']\n", 'sleep'],
    ["__all__ = ('sleep',  # (why)\n           '_go')\n", 'sleep', '_go'],
    ["__all__ = 'sleep', u'_go'\n", 'sleep', '_go'],
    ["if x:\n    __all__ = ['_go']\nelse:\n    __all__ = ['sleep']\n", 'sleep', '_go'],
    ["__all__ = ['_g' 'o']\n__all__ += ['sleep']\n", 'sleep', '_go'],
    ["import os; __all__ = ['_go']\n", '_go'],
    ["__all__ = ['_go'] + x.__all__\n", 'sleep', 'Timeout'],
    ["__all__ = ['_go']\n__all__.append(x)\n", 'sleep', '_go', 'Timeout'],
    ['__all__ = list(x)\n', 'sleep', 'Timeout'],
    ['__all__ = []\n'],
    ['# __all__ = []\n', 'sleep', 'Timeout'],
  ].map(([all = '', ...names]): Case => {
    const hub = 'from eventlet import sleep, Timeout, spawn as _go\n';
    const use = 'from hub import *\nsleep()\n_go()\nTimeout()\n';
    const SYMBOLS = {
      sleep: '2:1 reference eventlet.sleep',
      _go: '3:1 reference eventlet.spawn',
      Timeout: '4:1 reference eventlet.Timeout',
    };
    return [
      `a star import of a module with ${JSON.stringify(all)}`,
      { 'hub.py': hub + all, 'a.py': use },
      'hub.py:1:22 import eventlet.sleep',
      'hub.py:1:29 import eventlet.Timeout',
      'hub.py:1:38 import eventlet.spawn',
      ...(names.length > 0 ? ['a.py:1:17 import eventlet.* via hub'] : []),
      ...Object.entries(SYMBOLS).flatMap(([name, row]) =>
        names.includes(name) ? [`a.py:${row} via hub`] : [],
      ),
    ];
  }),
];

describe('found in every way that a tree is looked at', () => {
  for (const [name, tree, ...expected] of CASES)
    test(name, async () => assert.deepEqual(await foundInEveryWay(tree), [...expected].sort()));
});

test('names of a module that stand for what it imports from another one', async () => {
  const found = await foundInEveryWay({
    ...HUB,
    'app/mid.py': [
      'from app.hub import sleep as s',
      'a = b = s',
      'c = (s)',
      '(d := s)',
      'e: object = s',
      'if a: f = s',
      'x = 1; g = \\\n  s',
      '(h) = s',
      'i = j = c',
      'def k(*a, **k): return s',
      'def l(a=1):\n    if a:\n        return i\n    return None',
      '@deco\ndef m(\n    *, a=1):\n    t = s\n    return t',
      'def n(\n    # nothing\n):\n    return app.hub.sleep',
      'import app.hub',
      // none of these is eventlet's
      'def y1(a): return s',
      'y2 = s()',
      'y3, y4 = s, s',
      'y5 = lambda: s',
      'def y6():\n    if a:\n        return 1\n    return s',
      'class C:\n    y7 = s',
      '',
    ].join('\n'),
    'app/use.py': [
      ...'abcdefghij'.split('').map((name) => `from app.mid import ${name}`),
      ...'klmn'.split('').map((name) => `import app.mid; app.mid.${name}()(1)`),
      'from app.mid import y1, y2, y3, y4, y5, y6, y7, C',
      'y1(), y2, y3, y4, y5(), y6(), y7, C.y7',
      '',
    ].join('\n'),
  });
  const imported = 'abcdefghij'.split('').map((_, i) => `${i + 1}:21 import eventlet.sleep via app.mid`);
  const called = 'klmn'
    .split('')
    .map((name, i) => `${11 + i}:17 reference eventlet.sleep via app.mid.${name}`);
  const inUse = found.filter((row) => row.startsWith('app/use.py:'));
  assert.deepEqual(inUse, [...imported, ...called].map((row) => `app/use.py:${row}`).sort());
});
