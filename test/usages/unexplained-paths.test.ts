/** Dotted paths with a component `eventlet` that neither the repository nor the tables explain (spec "Through other modules"). */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { found } from '../support/found.ts';

describe('only a root that an import binds is followed', () => {
  const cases: readonly (readonly [text: string, ...found: string[]])[] = [
    [
      'from a.b import eventlet\neventlet.go()\n',
      'x.py:1:17 indirect a.b.eventlet other',
      'x.py:2:1 indirect a.b.eventlet.go other',
    ],
    ['import a\na.eventlet.go()\n', 'x.py:2:1 indirect a.eventlet.go other'],
    [
      'from a.b import eventlet as ev\ngo = ev\ngo.on()\n',
      'x.py:1:17 indirect a.b.eventlet other',
      'x.py:2:6 indirect a.b.eventlet other',
    ],
    ['import a\nconf = a.b\nconf.eventlet.size\n'],
    ['self.eventlet.go()\n'],
  ];
  for (const [text, ...expected] of cases)
    test(text, async () => assert.deepEqual(await found({ 'x.py': text }), expected));
});

test('a module of the repository that has one hands nothing on', async () => {
  const tree = {
    'app/__init__.py': '',
    'app/a.py': 'from other import eventlet as ev\n',
    'app/b.py': 'from app.a import ev\nev.go()\n',
    'app/c.py': 'from app import a\na.ev.go()\n',
  };
  assert.deepEqual(await found(tree), ['app/a.py:1:19 indirect other.eventlet other']);
});
