import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Alongside } from '../../src/github/alongside.ts';
import { readingFor } from '../../src/github/further-reading.ts';
import { milestones } from '../../src/github/milestones.ts';
import { COMMENT_BYTES, summaryBody } from '../../src/github/summary-body.ts';
import type { Guide } from '../../src/policy/config.ts';
import type { CheckReport, ComparedUsage } from '../../src/report/report.ts';
import { problem } from '../support/report.ts';
import { BASE_SHA, HEAD_SHA, report, usage } from './report-sample.ts';

const environment = {
  serverUrl: 'https://ghe.example.org',
  repository: { owner: 'o', name: 'r' },
  runId: 77,
};
const body = (made: CheckReport, limit = COMMENT_BYTES, guide: Guide = 'threading') =>
  summaryBody(made, { environment, guide, alongside: new Set(), limit });
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
      'the file could not be read whole',
      report([removed()], { problems: [problem({ path: 'app/work.py', reason: 'syntax-error' })] }),
      [],
      0,
      false,
    ],
    [
      'another file could not be read',
      report([removed()], { problems: [problem({ path: 'x.py', reason: 'too-large' })] }),
      ['app/work.py'],
      0,
      false,
    ],
    [
      'an allowing comment elsewhere does not hold',
      report([removed()], { problems: [problem({ path: 'x.py', reason: 'suppression-unused' })] }),
      ['app/work.py'],
      1,
      true,
    ],
  ];
  for (const [what, made, files, categories, all] of cases)
    test(`when ${what}`, () => {
      const found = milestones(made);
      assert.deepEqual([found.files, found.categories.length, found.all], [files, categories, all]);
    });
});

describe('further reading', () => {
  const nothing: Alongside = new Set();
  const spawn = usage({ canonical: 'eventlet.greenthread.spawn' });
  const patching = usage({ canonical: 'eventlet.patcher.monkey_patch' });
  const files = [1, 2, 3, 4, 5].map((file) => usage({ path: `${file}.py` }));
  const many = Array.from({ length: 20 }, (_, line) => usage({ line: line + 1 }));
  const cases: [
    what: string,
    usages: ComparedUsage[],
    guide: Guide,
    alongside: Alongside,
    beside: string[],
  ][] = [
    ['any new usage', [usage()], 'threading', nothing, []],
    ['a hub', [usage({ category: 'hubs' })], 'asyncio', nothing, ['asyncio-hub']],
    ['monkey patching', [patching], 'threading', nothing, ['asyncio-hub']],
    ['monkey patching on the asyncio hub', [patching], 'asyncio', new Set(['asyncioHub']), []],
    [
      'a usage in async def',
      [usage({ surroundings: ['async'] })],
      'asyncio',
      nothing,
      ['asyncio-compatibility'],
    ],
    [
      'a file that imports asyncio too',
      [usage()],
      'threading',
      new Set(['asyncio']),
      ['asyncio-compatibility'],
    ],
    [
      'a file that runs plain threads',
      [usage()],
      'threading',
      new Set(['threads']),
      ['asyncio-compatibility'],
    ],
    [
      'the bridge',
      [usage({ category: 'asyncio-bridge' })],
      'asyncio',
      nothing,
      ['asyncio-compatibility', 'asyncio-functions'],
    ],
    ['spawn, on the way to asyncio', [spawn], 'asyncio', nothing, ['asyncio-functions']],
    ['spawn, on the way to threads', [spawn], 'threading', nothing, []],
    ['awaitlet as the target', [usage()], 'awaitlet', nothing, ['awaitlet']],
    ['many files with asyncio as the target', files, 'asyncio', nothing, ['awaitlet']],
    ['many files with threads as the target', files, 'threading', nothing, []],
    [
      'an extra',
      [usage({ kind: 'dependency' })],
      'threading',
      nothing,
      ['manage-your-deprecations', 'keep-it-out'],
    ],
    ['a worker class', [usage({ kind: 'indirect' })], 'threading', nothing, ['manage-your-deprecations']],
    ['a file that forks', [usage()], 'threading', new Set(['fork']), ['fork']],
    ['a file of OpenStack', [usage()], 'threading', new Set(['openstack']), ['openstack']],
    ['twenty findings', many, 'threading', nothing, ['order-of-work']],
  ];
  const topics = (usages: ComparedUsage[], guide: Guide, alongside: Alongside) =>
    readingFor(report(usages), guide, alongside).map(({ topic }) => topic);
  for (const [what, usages, guide, alongside, beside] of cases)
    test(`for ${what}`, () => assert.deepEqual(topics(usages, guide, alongside), ['why-migrate', ...beside]));

  test('none where nothing is new; how to keep it out where the last usage went', () => {
    assert.deepEqual(topics([kept()], 'threading', nothing), []);
    assert.deepEqual(topics([removed()], 'threading', nothing), ['keep-it-out']);
  });

  test('of the limits of asyncio next to eventlet, where plain threads meet it', () => {
    const [, page] = readingFor(report([usage()]), 'threading', new Set(['threads']));
    assert.match(page?.page ?? '', /#limitations-and-potential-unexpected-behavior$/);
    assert.match(page?.title ?? '', /^Limitations/);
  });
});
