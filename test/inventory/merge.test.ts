/** Inventories side by side: whose a path is, what is counted, and what does not belong together. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { scanCounts } from '../../src/inventory/counts.ts';
import { mergeInventories, type Part } from '../../src/inventory/merge.ts';
import { readReport } from '../../src/inventory/read-report.ts';
import { json } from '../../src/report/json.ts';
import type { ScanReport } from '../../src/report/report.ts';
import { sarif } from '../../src/report/sarif.ts';
import { problem, reported, scan } from '../support/report.ts';

const TOOL = { name: 'no-new-eventlet', version: '2.0.0' } as const;
const MADE_WITH = { name: 'no-new-eventlet', version: '0.1.0' } as const;

const merge = (...parts: readonly Part[]): ScanReport => mergeInventories(parts, TOOL);
const part = (file: string, given: Partial<ScanReport> = {}): Part => ({ file, report: scan(given) });
const namesOf = ({ repositories }: ScanReport) => repositories?.map(({ name }) => name);
const pathsOf = ({ usages }: ScanReport) => usages.map(({ path }) => path);

describe('several repositories', () => {
  test('stand side by side, their names before their paths, everything counted', () => {
    const nova = part('x.json', {
      label: 'openstack/nova',
      usages: [reported({ path: 'b.py' }), reported({ path: 'a.py', kind: 'import', category: 'other' })],
      problems: [problem({ path: 'z.py' })],
    });
    const swift = part('swift.json', { revision: 'c'.repeat(40), usages: [reported({ path: 'a.py' })] });
    const merged = merge(swift, nova);
    assert.deepEqual(pathsOf(merged), ['openstack/nova/a.py', 'openstack/nova/b.py', 'swift/a.py']);
    assert.deepEqual(
      merged.problems.map(({ path }) => path),
      ['openstack/nova/z.py'],
    );
    assert.deepEqual(merged.repositories, [
      {
        name: 'openstack/nova',
        revision: 'a'.repeat(40),
        counts: {
          total: 2,
          byKind: { import: 1, reference: 1 },
          byCategory: { greenthreads: 1, other: 1 },
          files: 2,
        },
      },
      {
        name: 'swift',
        revision: 'c'.repeat(40),
        counts: { total: 1, byKind: { reference: 1 }, byCategory: { greenthreads: 1 }, files: 1 },
      },
    ]);
    assert.deepEqual(merged.counts, scanCounts(merged.usages));
    assert.equal(
      merged.order.reduce((sum, { total }) => sum + total, 0),
      3,
    );
    const { revision, tool, budget, label, config } = merged;
    assert.deepEqual(
      { revision, tool, budget, label },
      { revision: 'merged', tool: TOOL, budget: null, label: undefined },
    );
    assert.deepEqual(config, { path: null, revision: null, changedHere: false });
  });

  test('it does not matter in which order they are named', () => {
    const parts = ['b', 'a', 'c'].map((name) => part(`${name}.json`));
    assert.deepEqual(merge(...parts), merge(...parts.toReversed()));
  });

  test('one without a usage is there, with none', () => {
    const merged = merge(part('nova.json'), part('done.json', { usages: [] }));
    assert.deepEqual(namesOf(merged), ['done', 'nova']);
    assert.equal(merged.repositories?.[0]?.counts.total, 0);
  });

  test('what is wrong with one as a whole stands at its name', () => {
    const broken = problem({ path: '', reason: 'incomplete-list', line: null });
    const merged = merge(part('nova.json', { problems: [broken] }), part('swift.json'));
    assert.deepEqual(
      merged.problems.map(({ path }) => path),
      ['nova'],
    );
  });

  const NAMES: readonly (readonly [files: readonly string[], names: readonly string[]])[] = [
    [
      ['nova.json', 'out/swift.json'],
      ['nova', 'swift'],
    ],
    [
      ['parts/nova/report.json', './parts/swift/report.json'],
      ['nova', 'swift'],
    ],
    [
      ['C:\\parts\\nova\\report.json', 'C:\\parts\\swift\\report.json'],
      ['nova', 'swift'],
    ],
    [
      ['nova/report.json', 'swift.json'],
      ['report', 'swift'],
    ],
    [
      ['nova.v2.json', 'report'],
      ['nova.v2', 'report'],
    ],
  ];
  for (const [files, names] of NAMES)
    test(`without a label are called by their files: ${files.join(', ')}`, () => {
      assert.deepEqual(namesOf(merge(...files.map((file) => part(file)))), names);
    });

  test('and merged ones are merged again, as if all had been at once', () => {
    const [a, b, c] = [part('a.json', { problems: [problem({ path: '' })] }), part('b.json'), part('c.json')];
    const first = { file: 'first.json', report: readBack(merge(a, b)) };
    assert.deepEqual(merge(first, c), merge(a, b, c));
    assert.deepEqual(merge(first), merge(a, b));
  });
});

describe('one repository', () => {
  test('stays as it is, its budget too', () => {
    const budget = { verdict: 'warn', reasons: ['x'], lines: [], proposal: null } as const;
    const given = part('nova.json', { label: 'nova', budget, problems: [problem()] });
    const { categories, ...merged } = merge(given);
    assert.deepEqual(merged, { ...given.report, tool: TOOL });
    assert.deepEqual(Object.keys(categories ?? {}), ['greenthreads']);
  });

  test('of shards is no shard any more, and keeps its label', () => {
    const merged = merge(shard(2, 2, { label: 'nova' }), shard(1, 2, { label: 'nova' }));
    assert.deepEqual(pathsOf(merged), ['1.py', '2.py']);
    assert.deepEqual({ label: merged.label, shard: merged.shard }, { label: 'nova', shard: undefined });
    assert.equal(merged.revision, 'a'.repeat(40));
  });
});

test('shards of several repositories, and a whole one', () => {
  const merged = merge(
    shard(1, 2, { label: 'nova' }),
    shard(1, 1, { label: 'swift', revision: 'c'.repeat(40) }),
    part('heat.json'),
    shard(2, 2, { label: 'nova' }),
  );
  assert.deepEqual(namesOf(merged), ['heat', 'nova', 'swift']);
  assert.equal(merged.counts.total, 4);
});

function shard(index: number, of: number, given: Partial<ScanReport> = {}): Part {
  return part(`${given.label ?? 'shard'}-${index}.json`, {
    shard: { index, of },
    usages: [reported({ path: `${index}.py` })],
    ...given,
  });
}

describe('what does not belong together', () => {
  const CASES: readonly (readonly [what: string, parts: readonly Part[], said: RegExp])[] = [
    ['a shard is missing', [shard(1, 3), shard(3, 3)], /^of 3 shards one is missing: 2$/],
    ['most are missing', [shard(20, 20)], /^of 20 shards some are missing: 1, 2, .*10, …$/],
    [
      'a shard is there twice',
      [shard(1, 2), shard(1, 2)],
      /^shard 1\/2 is there twice: shard-1\.json and shard-1/,
    ],
    [
      'of other numbers',
      [shard(1, 2), shard(2, 3)],
      /^shard-1\.json and shard-2\.json are not shards of one tree: 1\/2 at aaaaaaaaaaaa and 2\/3 at aaaaaaaaaaaa\. Where/,
    ],
    [
      'of other revisions',
      [shard(1, 2), shard(2, 2, { revision: 'c'.repeat(40) })],
      /not shards of one tree: 1\/2 at a+ and 2\/2 at c+\./,
    ],
    [
      'by other versions',
      [shard(1, 2), shard(2, 2, { tool: { ...MADE_WITH, version: '0.2.0' } })],
      /different versions of no-new-eventlet, 0\.1\.0 and 0\.2\.0.*with one version/,
    ],
    [
      'a shard that can not be',
      [shard(1, 1), shard(2, 1)],
      /^shard-2\.json is damaged: there is no shard 2\/1$/,
    ],
    [
      'a nameless shard beside others',
      [shard(1, 1), part('swift.json')],
      /shard-1\.json is a shard of a repository without a name.*--label NAME/,
    ],
    [
      'two of one name',
      [part('a/nova.json'), part('swift.json', { label: 'nova' })],
      /^nova is there twice: a\/nova\.json and swift\.json\..*--label/,
    ],
    [
      'a name below another',
      [part('x.json', { label: 'a/b/c' }), part('y.json', { label: 'a' })],
      /^the name a\/b\/c \(x\.json\) starts with another, a \(y\.json\)/,
    ],
    [
      'a merged one whose paths are nobody’s',
      [
        part('m.json', { repositories: [{ name: 'x', revision: 'y', counts: scanCounts([]) }] }),
        part('swift.json'),
      ],
      /^m\.json is damaged/,
    ],
  ];
  for (const [what, parts, said] of CASES)
    test(what, () => {
      assert.throws(() => merge(...parts), { name: 'ConfigError', message: said });
    });

  test('names that only begin alike do', () => {
    assert.deepEqual(namesOf(merge(part('nova.json'), part('nova-specs.json'))), ['nova', 'nova-specs']);
  });
});

test('a category that nobody knows, of whatever name, is merged and shown', () => {
  const usages = ['constructor', '__proto__', 'of-another-version'].map((category, at) =>
    reported({ category, line: at + 1 }),
  );
  const merged = readBack(merge({ file: 'a.json', report: readBack(scan({ usages })) }, part('b.json')));
  assert.deepEqual(Object.keys(merged.categories ?? {}), ['greenthreads']);
  assert.equal(merged.usages.length, 4);
  assert.match(sarif(merged), /Usages of eventlet of the category constructor\./);
});

function readBack(report: ScanReport): ScanReport {
  const read = readReport(json(report), 'x.json', TOOL);
  assert(read.command === 'scan');
  return read;
}
