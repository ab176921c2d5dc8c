/** Lines that do not parse: the names in them, and the scopes that their headers make, are found all the same. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findInFile } from '../../src/usages/file.ts';
import { lookingAtTextAlone } from '../../src/usages/read.ts';
import { syntax } from '../support/syntax.ts';

const CASES: readonly (readonly [text: string, ...expected: readonly string[]])[] = [
  ['def serve(a, b=`1`, *):\n    eventlet.listen()\n', '2:5 eventlet.listen in serve'],
  ['async def c(a ==):\n    eventlet.sleep()\n', '2:5 eventlet.sleep in c'],
  ['class Pool(=):\n    def f(self):\n        eventlet.sleep()\n', '3:9 eventlet.sleep in Pool.f'],
  ['def eventlet(=):\n    pass\n'],
  [
    'import eventlet\nif eventlet.x =:\n    eventlet.y\n',
    '1:8 eventlet in <module>',
    '2:4 eventlet.x in <module>',
    '3:5 eventlet.y in <module>',
  ],
];

for (const [text, ...expected] of CASES) {
  test(text, async () => {
    const { usages, problems } = await findInFile(
      'x.py',
      Buffer.from(text),
      lookingAtTextAlone(syntax, '2026-06-01'),
    );
    assert.deepEqual(
      usages.map(({ line, column, symbol, scope }) => `${line}:${column} ${symbol} in ${scope}`),
      expected,
    );
    assert.deepEqual(
      problems.map(({ reason }) => reason),
      ['syntax-error'],
    );
  });
}
