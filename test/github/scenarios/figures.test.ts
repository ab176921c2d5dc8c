/** How many requests a run takes: read few, write nothing where nothing changed. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { step } from './step.ts';
import { FIXED, type Files, MORE, type World, world } from './world.ts';

/** Twenty lines that are each file's own, so that renames are found by what files hold; then this. */
const file = (index: number, end: string) =>
  `${Array.from({ length: 20 }, (_, line) => `x${line} = ${index * 100 + line}\n`).join('')}${end}`;
const USES = 'import eventlet\n\neventlet.sleep(1)\n';

function numbered(count: number, make: (index: number) => [path: string, text: string | null]): Files {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => make(index)));
}

/** Other modules of the repository, of which the change needs none, or a few. */
const SURROUNDINGS: Files = {
  ...numbered(300, (index) => [`lib/m${index}.py`, file(index, 'import os\n')]),
  'lib/__init__.py': '',
  'lib/compat.py': 'from eventlet import sleep\n',
  'lib/again.py': 'from lib.compat import *\n',
};

interface Figure {
  readonly what: string;
  readonly count: number;
  /** Requests that read; GitHub's own are 5, 12 and 90 for 10, 300 and 3,000 files. */
  readonly most: number;
  readonly before: (index: number) => string;
  readonly after: (index: number) => string;
  /** Every so many files are renamed as well. */
  readonly renames?: number;
}

const figures: readonly Figure[] = [
  { what: 'with new usages', count: 10, most: 4, before: () => '', after: () => USES },
  { what: 'without eventlet', count: 10, most: 4, before: () => '', after: () => 'import os\n' },
  { what: 'whose last usages go', count: 10, most: 5, before: () => USES, after: () => '' },
  {
    what: 'that use a module of the repository',
    count: 10,
    most: 5,
    before: () => '',
    after: () => 'from lib.compat import sleep\n\nsleep(1)\n',
  },
  { what: 'with new usages', count: 300, most: 12, before: () => '', after: () => USES, renames: 3 },
  { what: 'whose last usages go', count: 300, most: 12, before: () => USES, after: () => '', renames: 3 },
  { what: 'with new usages', count: 3_000, most: 90, before: () => '', after: () => USES, renames: 3 },
  {
    what: 'that use a module of the repository through another',
    count: 3_000,
    most: 90,
    before: () => '',
    after: () => 'from lib.again import sleep\n\nsleep(1)\n',
    renames: 3,
  },
];

async function opened({ count, before, after, renames }: Figure): Promise<World> {
  const isRenamed = (index: number) => renames !== undefined && index % renames === 0;
  const old = numbered(count, (index) => [`app/f${index}.py`, file(index, before(index))]);
  const gone = numbered(count, (index) => [isRenamed(index) ? `app/f${index}.py` : `none/${index}`, null]);
  const now = numbered(count, (index) => [
    `${isRenamed(index) ? 'new' : 'app'}/f${index}.py`,
    file(index, after(index)),
  ]);
  const removed = Object.fromEntries(Object.entries(gone).filter(([path]) => path in old));
  return await world({ ...removed, ...now }, { base: { ...SURROUNDINGS, ...old } });
}

const reads = ({ github }: World) => github.reads.map(({ operation }) => operation);

describe('a pull request', { concurrency: 2 }, () => {
  for (const figure of figures)
    test(`of ${figure.count} files ${figure.what} takes at most ${figure.most} requests to read`, async () => {
      await using there = await opened(figure);
      const { code, report } = await step(there);
      assert.ok(code === 0 || code === 1);
      assert.equal(report?.files.length, figure.count);
      console.log(figure.count, figure.what, reads(there).length, there.pull.reviewComments.length);
      assert.ok(reads(there).length <= figure.most, `${reads(there).length}: ${reads(there).join(' ')}`);
      assert.ok(there.github.writes.length <= 2, 'no more than the comment and the review');
    });

  test('that is as it was takes no request to write', async () => {
    await using there = await world({ 'app/work.py': MORE });
    await step(there);
    there.github.requests.length = 0;
    await step(there, { run: 101 });
    assert.deepEqual(there.github.writes, []);
    assert.equal(reads(there).length, 4);
  });

  test('that is fixed takes the comment and the deletions', async () => {
    await using there = await world({ 'app/work.py': `${MORE}    eventlet.sleep(2)\n` });
    await step(there);
    there.push({ 'app/work.py': FIXED });
    there.github.requests.length = 0;
    await step(there, { run: 101 });
    assert.deepEqual(there.github.writes.map(({ operation }) => operation).sort(), [
      'issues/update-comment',
      'pulls/delete-review-comment',
      'pulls/delete-review-comment',
    ]);
  });
});
