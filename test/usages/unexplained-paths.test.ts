/** Dotted paths with a component `eventlet` that neither the repository nor the tables explain (spec "Through other modules"). */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lookingWith } from '../../src/looking.ts';
import { DEFAULT_CONFIG } from '../../src/policy/config.ts';
import { findInTree } from '../../src/tree.ts';
import { checkAdded, snapshotOf } from '../support/snapshot.ts';
import { syntax } from '../support/syntax.ts';

const looking = lookingWith(syntax, '2026-06-01', DEFAULT_CONFIG);

/** `path:line symbol` of every usage; the same in an inventory and in a change. */
async function listing(tree: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const snapshot = snapshotOf(tree);
  const inventory = [...(await findInTree(snapshot, DEFAULT_CONFIG, looking))].flatMap(([path, { usages }]) =>
    usages.map(({ line, kind, symbol }) => `${path}:${line} ${kind} ${symbol}`),
  );
  const asChange = (await checkAdded(snapshot, looking, DEFAULT_CONFIG)).usages;
  assert.deepEqual(
    asChange.map(({ path, line, kind, symbol }) => `${path}:${line} ${kind} ${symbol}`).sort(),
    inventory.toSorted(),
  );
  return inventory;
}

describe('only a root that an import binds is followed', () => {
  const cases: readonly (readonly [text: string, ...found: string[]])[] = [
    [
      'from a.b import eventlet\neventlet.go()\n',
      'x.py:1 indirect a.b.eventlet',
      'x.py:2 indirect a.b.eventlet.go',
    ],
    ['import a\na.eventlet.go()\n', 'x.py:2 indirect a.eventlet.go'],
    [
      'from a.b import eventlet as ev\ngo = ev\ngo.on()\n',
      'x.py:1 indirect a.b.eventlet',
      'x.py:2 indirect a.b.eventlet',
    ],
    ['import a\nconf = a.b\nconf.eventlet.size\n'],
    ['self.eventlet.go()\n'],
  ];
  for (const [text, ...found] of cases)
    test(text, async () => assert.deepEqual(await listing({ 'x.py': text }), found));
});

test('a module of the repository that has one hands nothing on', async () => {
  const tree = {
    'app/__init__.py': '',
    'app/a.py': 'from other import eventlet as ev\n',
    'app/b.py': 'from app.a import ev\nev.go()\n',
    'app/c.py': 'from app import a\na.ev.go()\n',
  };
  assert.deepEqual(await listing(tree), ['app/a.py:1 indirect other.eventlet']);
});
