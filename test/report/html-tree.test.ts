/** Which folders and files a treemap shows: all usages, in few enough rectangles. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type FileCount, folders } from '../../src/report/html/tree.ts';
import { random } from '../random.ts';

const files = (counts: Readonly<Record<string, number>>): readonly FileCount[] =>
  Object.entries(counts).map(([path, count]) => ({ path, count }));

const shown = (counts: Readonly<Record<string, number>>): unknown =>
  folders(files(counts)).map(({ path, leaves }) => [
    path,
    ...leaves.map((leaf) => leaf.files.map((file) => file.path).join(' + ')),
  ]);

describe('folders', () => {
  test('are opened where they hold folders worth a frame', () => {
    assert.deepEqual(shown({ 'a/x/1.py': 40, 'a/y/2.py': 30, 'b/3.py': 25, 'a/4.py': 5 }), [
      ['a/x/', 'a/x/1.py'],
      ['a/y/', 'a/y/2.py'],
      ['b/', 'b/3.py'],
      ['a/', 'a/4.py'],
    ]);
  });

  test('that hold one folder each are passed through', () => {
    assert.deepEqual(shown({ 'src/deep/er/1.py': 2, 'src/deep/er/2.py': 1 }), [
      ['src/deep/er/', 'src/deep/er/1.py', 'src/deep/er/2.py'],
    ]);
  });

  test('too small for a frame stay in the folder above', () => {
    assert.deepEqual(shown({ 'a/1.py': 98, 'b/c/2.py': 1, 'b/3.py': 1 }), [
      ['a/', 'a/1.py'],
      ['', 'b/3.py', 'b/c/2.py'],
    ]);
  });

  test('show files too small to be seen as one', () => {
    assert.deepEqual(shown({ '1.py': 998, '2.py': 1, '3.py': 1 }), [['', '1.py', '2.py + 3.py']]);
  });

  test('of nothing are none', () => assert.deepEqual(folders([]), []));
});

test('every file stands in one rectangle, whose number is that of its usages; there are few', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const next = random(seed);
    const below = (most: number): number => Math.floor(next() * most);
    const name = (): string => 'abcdefgh'.charAt(below(8));
    const counts = Object.fromEntries(
      Array.from({ length: below(600) }, (_, at) => [
        `${Array.from({ length: below(5) }, () => `${name()}/`).join('')}${at}.py`,
        1 + below(20) ** 2,
      ]),
    );
    const found = folders(files(counts));
    const leaves = found.flatMap((folder) => folder.leaves);
    const stood = leaves.flatMap((leaf) => leaf.files);
    assert.deepEqual(stood.map(({ path }) => path).sort(), Object.keys(counts).sort());
    for (const { count, files: those } of leaves)
      assert.equal(
        count,
        those.reduce((sum, file) => sum + file.count, 0),
      );
    for (const folder of found)
      assert.equal(
        folder.count,
        folder.leaves.reduce((sum, { count }) => sum + count, 0),
      );
    assert.ok(leaves.length <= 200 && found.length <= 40, `${leaves.length} in ${found.length}`);
  }
});
