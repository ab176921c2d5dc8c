/** Pull requests whose files GitHub does not simply hand over. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { step } from './step.ts';
import { type Files, MORE, remarks, world } from './world.ts';

const USES = 'import eventlet\n\n\ndef f():\n    eventlet.sleep(1)\n';
const ALIKE = Array.from({ length: 20 }, (_, line) => `x${line} = ${line}\n`).join('');

describe('a pull request', { concurrency: 3 }, () => {
  test('of 3,001 files, one more than GitHub lists: the last one is checked too', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 3_000 }, (_, index) => [
        `lib/m${String(index).padStart(4, '0')}.py`,
        `x = ${index}\n`,
      ]),
    );
    await using there = await world({ ...files, 'zz.py': USES });
    const { code, report } = await step(there);
    assert.equal(code, 1);
    assert.equal(report?.files.length, 3_001);
    assert.deepEqual(report?.problems, []);
    assert.deepEqual(
      report?.usages.filter(({ status }) => status === 'new').map(({ path, line }) => `${path}:${line}`),
      ['zz.py:1', 'zz.py:5'],
    );
    assert.deepEqual(remarks(there), [], 'GitHub lists no patch of it');
    assert.match(there.pull.comments[0]?.body ?? '', /Eventlet: 2 new/);
  });

  test('whose trees GitHub cuts short, all the way down: not clean, but stopped with what to do', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 320 }, (_, index) => [`m${index}.py`, `x = ${index}\n`]),
    );
    await using there = await world(files, { limits: { treeEntries: 50 } });
    const { code, annotations, outputs } = await step(there);
    assert.equal(code, 3);
    assert.match(annotations[0]?.message ?? '', /too large to be listed through the API.*fetch-depth: 0/);
    assert.deepEqual(outputs, {});
  });

  for (const [what, before, after, line] of [
    ['longer than GraphQL gives', '', `${'x = 1\n'.repeat(90_000)}${USES}`, 90_005],
    ['that is no UTF-8', '', Buffer.from(`# coding: latin-1\n# \xe9\n${USES}`, 'latin1'), 7],
  ] as const)
    test(`with a file ${what} has its usages found, and shown in the summary`, async () => {
      await using there = await world({ 'app/file.py': after }, { base: { 'app/file.py': before } });
      const { code, report } = await step(there);
      assert.equal(code, 1);
      assert.equal(there.github.count('git/get-blob'), 1);
      assert.deepEqual(
        report?.usages.map((usage) => usage.line),
        [line - 4, line],
      );
      assert.ok(there.pull.comments[0]?.body.includes(`app/file.py#L${line})`));
    });

  const renames: [what: string, before: Files, after: Files, counts: object, places: string[]][] = [
    [
      'that only renames a file brings in nothing',
      { 'old.py': ALIKE + USES },
      { 'old.py': null, 'new/place.py': ALIKE + USES },
      { new: 0, removed: 0, moved: 0, kept: 2 },
      [],
    ],
    [
      'that renames a file and adds to it brings in what it adds',
      { 'old.py': ALIKE + USES },
      { 'old.py': null, 'new.py': `${ALIKE + USES}    eventlet.spawn(f)\n` },
      { new: 1, removed: 0, moved: 0, kept: 2 },
      ['new.py:26'],
    ],
    [
      'that moves code to another file moves its usages',
      { 'old.py': ALIKE + USES, 'other.py': 'import os\n' },
      { 'old.py': ALIKE, 'other.py': `import os\n${USES}` },
      { new: 0, removed: 0, moved: 2, kept: 0 },
      [],
    ],
  ];
  for (const [what, before, after, counts, places] of renames)
    test(what, async () => {
      await using there = await world(after, { base: before });
      const { report } = await step(there);
      const { new: added, removed, moved, kept } = report?.counts ?? {};
      assert.deepEqual({ new: added, removed, moved, kept }, counts);
      assert.deepEqual(
        remarks(there).map(({ path, line }) => `${path}:${line}`),
        places,
      );
    });

  test('that grows past what one query holds is read by halves', async () => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`m${index}.py`, USES]));
    await using there = await world({ ...files, 'app/work.py': MORE }, { limits: { blobsInTime: 40 } });
    const { code, report } = await step(there);
    assert.equal(code, 1);
    assert.equal(report?.counts.new, 121);
  });

  test('with hostile names says them, and nothing that they command', async () => {
    const names = [
      '::set-output name=x::y.py',
      'a\n::error::b.py',
      '](javascript:x).py',
      '<img src=x>.py',
      '@octocat #1.py',
    ];
    await using there = await world(Object.fromEntries(names.map((name) => [name, USES])));
    const { code, log, annotations, outputs } = await step(there);
    assert.equal(code, 1);
    assert.deepEqual(new Set(annotations.map(({ level }) => level)), new Set(['error']));
    assert.doesNotMatch(log, /^::(?:set-output|error::b)/m);
    assert.equal(outputs.new, '10');
    const [comment] = there.pull.comments;
    assert.doesNotMatch((comment?.body ?? '').replace(/`[^`\n]*`/g, ''), /<img|javascript:|@octocat|#1\b/);
  });
});
