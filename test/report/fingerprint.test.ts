/** A fingerprint outlives moved lines and renamed files, and tells usages apart that look alike. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { utf8Columns, utf16Offsets } from '../../src/report/columns.ts';
import { fingerprints } from '../../src/report/fingerprint.ts';
import { gitlab } from '../../src/report/gitlab.ts';
import { report, reported, scan, usage } from '../support/report.ts';

function marks(...usages: Parameters<typeof usage>[0][]): readonly string[] {
  return [...fingerprints(report({ usages: usages.map((given) => usage(given)) })).values()];
}

describe('fingerprints', () => {
  const [plain] = marks({});

  test('stay where lines shift and files are renamed', () => {
    assert.deepEqual(marks({ line: 900, column: 3 }), [plain]);
    assert.deepEqual(marks({ path: 'renamed.py' }), [plain]);
    assert.deepEqual(marks({ decision: 'warn', via: 'nova.utils' }), [plain]);
  });

  test('differ by kind, symbol, scope and statement', () => {
    for (const other of [
      { kind: 'probe' },
      { canonical: 'eventlet.x' },
      { scope: 'f' },
      { statement: 'g()' },
    ] as const)
      assert.notDeepEqual(marks(other), [plain]);
  });

  test('tell equal usages of a file apart by their order', () => {
    const both = marks({ line: 1 }, { line: 2 });
    assert.equal(new Set(both).size, 2);
    assert.equal(both[0], plain);
  });

  test('are the same in a check and a scan', () => {
    const checked = marks({ line: 1, status: 'removed' }, { line: 2, status: 'kept' }, { line: 3 });
    const scanned = [
      ...fingerprints(scan({ usages: [reported({ line: 2 }), reported({ line: 3 })] })).values(),
    ];
    assert.deepEqual(checked, scanned);
  });
});

test('every GitLab fingerprint is its own', () => {
  const usages = ['a.py', 'b.py'].flatMap((path) => [1, 2, 3].map((line) => usage({ path, line })));
  const issues: readonly { fingerprint: string }[] = JSON.parse(gitlab(report({ usages })));
  assert.equal(new Set(issues.map(({ fingerprint }) => fingerprint)).size, 6);
});

test('columns as others count them', () => {
  const given = reported({ source: "x = '名🎉'; eventlet.spawn(f)", column: 11, endColumn: 25, endLine: 88 });
  assert.deepEqual(utf8Columns(given), [16, 30]);
  assert.deepEqual(utf16Offsets(given), [11, 25]);
});
