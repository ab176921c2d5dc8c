import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { termsIn, topicsFor } from '../../src/github/further-reading.ts';
import { milestones } from '../../src/github/milestones.ts';
import { COMMENT_BYTES, summaryBody } from '../../src/github/summary-body.ts';
import type { Guide } from '../../src/policy/config.ts';
import type { CheckReport, ComparedUsage } from '../../src/report/report.ts';
import { BASE_SHA, HEAD_SHA, report, usage } from './report-sample.ts';

const environment = {
  serverUrl: 'https://ghe.example.org',
  repository: { owner: 'o', name: 'r' },
  runId: 77,
};
const body = (made: CheckReport, limit = COMMENT_BYTES, guide: Guide = 'threading') =>
  summaryBody(made, { environment, guide, limit });
const removed = (changes: Partial<ComparedUsage> = {}) =>
  usage({ status: 'removed', decision: null, ...changes });
const kept = (changes: Partial<ComparedUsage> = {}) => usage({ status: 'kept', decision: null, ...changes });

describe('the summary says', () => {
  test('the verdict and its reason first, then where, what, instead and the guide', () => {
    const text = body(report([usage({ path: 'a b/ü.py' })]));
    assert.match(text, /^### ❌ [^\n]+\n\n\*\*Fail: 1 new usages, none allowed\.\*\*/);
    const line = `https://ghe.example.org/o/r/blob/${HEAD_SHA}/a%20b/%C3%BC.py#L3`;
    assert.ok(text.includes(`](${line})`), text);
    assert.ok(text.includes('time.sleep'), text);
    assert.ok(text.includes('https://removal.eventlet.org/guide/migrating-to-threading/'), text);
  });

  test('where removed ones stood, in base', () => {
    assert.ok(body(report([removed()])).includes(`/blob/${BASE_SHA}/app/work.py`));
  });

  test('the migration guide once, how to allow one, the config, and the run', () => {
    const text = body(report([usage(), usage({ line: 9 })]));
    assert.equal(text.split('migration.html#migration-guide').length, 2);
    assert.ok(text.includes('# no-new-eventlet: allow REASON'));
    assert.ok(text.includes('No config file'));
    assert.ok(text.includes('https://ghe.example.org/o/r/actions/runs/77'));
  });

  test('thank you when more goes than comes', () => {
    assert.match(body(report([removed(), removed({ line: 4 })])), /Thank you/);
    assert.doesNotMatch(body(report([removed(), usage()])), /Thank you/);
  });

  test('the last usage of a file and of a category', () => {
    const text = body(report([removed(), kept({ path: 'other.py', category: 'hubs' })]));
    assert.match(text, /`app\/work\.py` no longer uses eventlet\./);
    assert.match(text, /the last usage in the changed files is gone/);
  });

  test('nothing to read on where nothing is new', () => {
    assert.doesNotMatch(body(report([])), /📖/);
  });
});

describe('a summary of thousands', () => {
  const many = Array.from({ length: 3_000 }, (_, index) =>
    usage({
      line: index + 1,
      path: `dir/${'é'.repeat(20)}/file${index}.py`,
      decision: index < 5 ? 'fail' : 'warn',
    }),
  );
  for (const limit of [COMMENT_BYTES, 5_000, 1_000_000])
    test(`keeps within ${limit} bytes by whole rows, the worst first, and says how many more`, () => {
      const text = body(report(many.toReversed()), limit);
      assert.ok(Buffer.byteLength(text) <= limit);
      const rows = text.split('\n').filter((row) => row.startsWith('| ') && row.includes('file'));
      for (const row of rows) assert.match(row, /\|$/);
      for (const row of rows.slice(0, 5)) assert.match(row, /❌ fail/);
      assert.ok(text.includes(`… and ${3_000 - rows.length} more`) || rows.length === 3_000);
      assert.ok(text.includes('/actions/runs/77'), 'says where the rest is');
    });
});

describe('milestones', () => {
  const cases: [what: string, made: CheckReport, files: string[], categories: number, all: boolean][] = [
    ['the only usage goes', report([removed()]), ['app/work.py'], 1, true],
    ['one of two stays', report([removed(), kept()]), [], 0, false],
    ['another file keeps its own', report([removed(), kept({ path: 'b.py' })]), ['app/work.py'], 0, false],
    ['nothing was there', report([]), [], 0, false],
    [
      'the file is deleted',
      report([removed()], { files: [{ path: 'app/work.py', previousPath: null, change: 'deleted' }] }),
      [],
      1,
      true,
    ],
    [
      'the file is renamed',
      report([removed()], { files: [{ path: 'new.py', previousPath: 'app/work.py', change: 'renamed' }] }),
      ['new.py'],
      1,
      true,
    ],
    [
      'the renamed file still uses it',
      report([removed(), kept({ path: 'new.py' })], {
        files: [{ path: 'new.py', previousPath: 'app/work.py', change: 'renamed' }],
      }),
      [],
      0,
      false,
    ],
    [
      'the head could not be read whole',
      report([removed()], {
        problems: [{ path: 'x.py', side: 'head', reason: 'too-large', line: null, message: '' }],
      }),
      [],
      0,
      false,
    ],
  ];
  for (const [what, made, files, categories, all] of cases)
    test(`when ${what}`, () => {
      const found = milestones(made);
      assert.deepEqual([found.files, found.categories.length, found.all], [files, categories, all]);
    });
});

describe('further reading', () => {
  const topics: [what: string, usages: ComparedUsage[], guide: Guide, ids: string[]][] = [
    ['nothing new', [kept()], 'threading', []],
    ['any new usage', [usage()], 'threading', ['why-migrate']],
    ['a hub', [usage({ category: 'hubs' })], 'asyncio', ['why-migrate', 'asyncio-hub']],
    [
      'a usage in async def',
      [usage({ surroundings: ['async'] })],
      'asyncio',
      ['why-migrate', 'asyncio-compatibility'],
    ],
    [
      'the bridge',
      [usage({ category: 'asyncio-bridge' })],
      'asyncio',
      ['why-migrate', 'asyncio-compatibility', 'asyncio-functions'],
    ],
    ['awaitlet as the target', [usage()], 'awaitlet', ['why-migrate', 'awaitlet']],
    [
      'many files with asyncio as the target',
      [1, 2, 3, 4, 5].map((file) => usage({ path: `${file}.py` })),
      'asyncio',
      ['why-migrate', 'awaitlet'],
    ],
    ['an extra', [usage({ kind: 'dependency' })], 'threading', ['why-migrate', 'manage-your-deprecations']],
  ];
  for (const [what, usages, guide, ids] of topics)
    test(`for ${what}`, () =>
      assert.deepEqual(
        topicsFor(report(usages), guide).map(({ id }) => id),
        ids,
      ));

  const advice = (replacement: string) => usage({ advice: { ...usage().advice, replacement } });
  const terms: [text: string, words: string[]][] = [
    ['A green thread becomes a thread.', ['green thread', 'thread']],
    ['Use green threads.', ['green thread']],
    ['threading.Thread(target=f), `task`, multi-thread', []],
    ['Await the coroutine; coroutines are tasks.', ['coroutine', 'task']],
    ['The GIL.', ['GIL']],
  ];
  for (const [text, words] of terms)
    test(`the terms in "${text}"`, () =>
      assert.deepEqual(
        termsIn(report([advice(text)])).map((term) => term.words[0]),
        words,
      ));
});
