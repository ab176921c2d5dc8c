/** Where a dotted name leads in the repository (spec "Through other modules"): as Python would follow it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { found } from '../support/found.ts';

/** A package whose name `tools` is a module, and in the package itself eventlet's. */
const PACKAGE = {
  'app/__init__.py': 'from eventlet import event as tools\n',
  'app/tools.py': 'class Event: pass\n',
};
const OWN = 'app/__init__.py:1:22 import eventlet.event events';

describe('what an import statement says is a module is no name that its package binds', () => {
  const cases: readonly (readonly [text: string, ...found: string[]])[] = [
    ['from app.tools import Event\nEvent()\n'],
    ['from app.tools import *\nEvent()\n'],
    ['import app.tools as t\nt.Event()\n'],
  ];
  for (const [text, ...expected] of cases)
    test(text, async () => assert.deepEqual(await found({ ...PACKAGE, 'x.py': text }), [OWN, ...expected]));

  test('from within the package', async () => {
    const tree = { ...PACKAGE, 'app/x.py': 'from .tools import Event\nEvent()\n' };
    assert.deepEqual(await found(tree), [OWN]);
  });
});

describe('what is taken from a package is the name that it binds, and only else the module', () => {
  const cases: readonly (readonly [text: string, ...found: string[]])[] = [
    [
      'from app import tools\ntools.Event()\n',
      'x.py:1:17 import eventlet.event events via app',
      'x.py:2:1 reference eventlet.event.Event events via app',
    ],
    ['import app.tools\napp.tools.Event()\n', 'x.py:2:1 reference eventlet.event.Event events via app'],
  ];
  for (const [text, ...expected] of cases)
    test(text, async () => assert.deepEqual(await found({ ...PACKAGE, 'x.py': text }), [OWN, ...expected]));
});
