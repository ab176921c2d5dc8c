/** What a check asks of modules that the change leaves alone. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Snapshot } from '../../src/changes/change.ts';
import { lookingWith } from '../../src/looking.ts';
import { DEFAULT_CONFIG } from '../../src/policy/config.ts';
import type { CheckReport } from '../../src/report/report.ts';
import { checkAdded, snapshotOf } from '../support/snapshot.ts';
import { syntax } from '../support/syntax.ts';

type Tree = Readonly<Record<string, string>>;

const looking = lookingWith(syntax, '2026-06-01', DEFAULT_CONFIG);

/** The report on a change that adds `x.py` to the tree. */
const checkX = (snapshot: Snapshot): Promise<CheckReport> =>
  checkAdded(snapshot, looking, DEFAULT_CONFIG, (path) => path === 'x.py');

const rows = ({ usages }: CheckReport) =>
  usages.map(({ line, kind, symbol, via }) => `${line} ${kind} ${symbol} via ${via}`);

/** The tree, where this file cannot be read. */
function without(tree: Tree, path: string, unreadable: 'unreadable' | 'too-large'): Snapshot {
  const whole = snapshotOf(tree);
  return {
    ...whole,
    read: async function* (entries) {
      for await (const content of whole.read(entries))
        yield content.entry.path === path
          ? { entry: content.entry, unreadable, message: 'is away' }
          : content;
    },
  };
}

const X = 'from app.a import sleep\nfrom app.b import sleep as again\nsleep(1)\nagain(1)\n';
const FOUND = ['1 import', '2 import', '3 reference', '4 reference'];

describe('modules that import each other', () => {
  const cases: readonly (readonly [name: string, a: string, b: string])[] = [
    [
      'the first has it besides',
      'try:\n    from app.b import sleep\nexcept ImportError:\n    from eventlet import sleep\n',
      'from app.a import sleep\n',
    ],
    [
      'the second has it besides',
      'from app.b import sleep\n',
      'try:\n    from app.a import sleep\nexcept ImportError:\n    from eventlet import sleep\n',
    ],
    ['through stars', 'from app.b import *\n', 'from app.a import *\nfrom eventlet import sleep\n'],
    [
      'under other names',
      'from app import b\nsleep = b.nap\nrest = b.sleep\n',
      'from app import a\nfrom eventlet import sleep\nnap = a.rest\n',
    ],
  ];
  for (const [name, a, b] of cases)
    test(name, async () => {
      const report = await checkX(
        snapshotOf({ 'app/__init__.py': '', 'app/a.py': a, 'app/b.py': b, 'x.py': X }),
      );
      assert.deepEqual(
        rows(report),
        FOUND.map((row, i) => `${row} eventlet.sleep via app.${i % 2 === 0 ? 'a' : 'b'}`),
      );
    });
});

test('a module that only the whole grammar reads hands on as any other', async () => {
  const tree = {
    'app/__init__.py': '',
    'app/a.py': 'from eventlet import sleep\nprint "%s" % sleep\n',
    'app/b.py': 'from app.a import sleep\n',
    'x.py': X,
  };
  assert.equal(rows(await checkX(snapshotOf(tree))).length, 4);
});

describe('a module that is not known is no clean one', () => {
  const tree = {
    'app/__init__.py': '',
    'app/a.py': 'from eventlet import sleep\n',
    'x.py': 'from app.a import sleep\nsleep(1)\n',
  };

  for (const reason of ['unreadable', 'too-large'] as const)
    test(reason, async () => {
      const report = await checkX(without(tree, 'app/a.py', reason));
      assert.deepEqual(report.problems, [
        {
          path: 'app/a.py',
          side: 'head',
          reason,
          line: null,
          message: 'is away; changed files import it, and what it hands on to them is not known',
        },
      ]);
      assert.equal(report.verdict, 'fail');
    });

  test('unless nobody asks for it', async () => {
    const report = await checkX(without({ ...tree, 'x.py': 'import os\n' }, 'app/a.py', 'unreadable'));
    assert.deepEqual([report.problems, report.verdict], [[], 'pass']);
  });

  test('unless Python could not read it either', async () => {
    const report = await checkX(snapshotOf({ ...tree, 'app/a.py': 'from eventlet import sleep\0\n' }));
    assert.deepEqual([report.problems, report.verdict], [[], 'pass']);
  });
});
