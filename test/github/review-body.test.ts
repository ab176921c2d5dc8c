import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseFingerprint } from '../../src/github/markers/fingerprint.ts';
import { remarksOf } from '../../src/github/review.ts';
import { remarkBody } from '../../src/github/review-body.ts';
import type { ComparedUsage } from '../../src/report/report.ts';
import { report, usage } from './report-sample.ts';

function bodyOf(usages: readonly ComparedUsage[], suggestion: string | null = null): string {
  const [remark] = remarksOf(report(usages), 'key');
  assert.ok(remark);
  return remarkBody(remark, suggestion);
}

describe('a review comment', () => {
  test('says what the usage is, what to write instead, where to read on, and how to keep it', () => {
    const body = bodyOf([usage()]);
    assert.match(body, /^\*\*New use of `eventlet\.sleep`\.\*\*\nInstead: `time\.sleep\(seconds\)`/);
    assert.match(body, /\(https:\/\/removal\.eventlet\.org\/[^)]+\)/);
    assert.match(body, /`# no-new-eventlet: allow REASON`/);
    assert.notEqual(parseFingerprint(body), null);
  });

  test('fences a suggestion with more back-ticks than the code has', () => {
    assert.match(bodyOf([usage()], "x = '```'"), /\n````suggestion\nx = '```'\n````\n/);
  });

  test('deletes a line by an empty suggestion', () => {
    assert.match(bodyOf([usage()], ''), /\n```suggestion\n```\n/);
  });

  test('of a line with very many usages stays far below the limit', () => {
    const note = 'A condition of some length. '.repeat(20);
    const body = bodyOf(
      Array.from({ length: 500 }, (_, column) =>
        usage({ column: column + 1, advice: { ...usage().advice, notes: [note] } }),
      ),
    );
    assert.ok(body.length < 20_000);
    assert.match(body, /… and 490 more on this line/);
  });

  test('holds no mention, HTML or comment of what the code says', () => {
    const body = bodyOf([usage({ symbol: 'eventlet.<!-- @octocat', via: '--> <img src=x>' })]);
    const outside = body.replace(/`[^`]*`/g, '');
    assert.doesNotMatch(outside, /@octocat|<img|<!--(?! no-new-eventlet review )/);
  });
});

describe('which usages are remarked on', () => {
  const none: [what: string, changes: Partial<ComparedUsage>][] = [
    ['kept', { status: 'kept', decision: null }],
    ['removed', { status: 'removed', decision: null }],
    ['switched off', { decision: 'off' }],
    ['allowed', { decision: 'allowed' }],
    ['carried', { decision: 'carried' }],
    ['in a notebook', { cell: 1 }],
  ];
  for (const [what, changes] of none)
    test(`not one that is ${what}`, () => assert.deepEqual(remarksOf(report([usage(changes)]), 'key'), []));

  test('those of one line together, the worst line first, equal statements apart', () => {
    const remarks = remarksOf(
      report([
        usage({ line: 1, decision: 'warn' }),
        usage({ line: 2 }),
        usage({ line: 2, column: 20 }),
        usage({ line: 3, decision: 'warn' }),
      ]),
      'key',
    );
    assert.deepEqual(
      remarks.map(({ usages }) => [usages[0].line, usages.length]),
      [
        [2, 2],
        [1, 1],
        [3, 1],
      ],
    );
    assert.equal(new Set(remarks.map(({ fingerprint }) => fingerprint.subject)).size, 3);
  });
});
