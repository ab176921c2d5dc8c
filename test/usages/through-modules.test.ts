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
];

describe('found in every way that a tree is looked at', () => {
  for (const [name, tree, ...expected] of CASES)
    test(name, async () => assert.deepEqual(await foundInEveryWay(tree), [...expected].sort()));
});
