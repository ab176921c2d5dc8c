import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commentableLine, commentableLines } from '../../src/github/hunks.ts';

const patch = [
  '@@ -1,3 +1,4 @@ def f():',
  ' import os',
  '-import time',
  '+import eventlet',
  '++++ odd',
  ' ',
  '@@ -40 +41,2 @@',
  '-old',
  '+new\r',
  '+same',
  '\\ No newline at end of file',
].join('\n');

test("the commentable lines are the hunks' added and context lines in head", () => {
  assert.deepEqual(
    [...commentableLines(patch)],
    [
      [1, 'import os'],
      [2, 'import eventlet'],
      [3, '+++ odd'],
      [4, ''],
      [41, 'new'],
      [42, 'same'],
    ],
  );
});

test('a file without a patch has none', () => {
  assert.equal(commentableLines(undefined).size, 0);
});

test('a line outside the hunks is commented on nowhere, unless the text is there once: a merge moved it', () => {
  const lines = commentableLines(patch);
  assert.equal(commentableLine(lines, 2, 'import eventlet'), 2);
  assert.equal(commentableLine(lines, 52, 'import eventlet'), 2);
  assert.equal(commentableLine(lines, 2, 'import other'), null);
  assert.equal(commentableLine(commentableLines('@@ -1 +1,2 @@\n+x\n+x'), 9, 'x'), null);
});
