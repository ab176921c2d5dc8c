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
