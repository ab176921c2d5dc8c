/** The badge: how much is left, and how much less than when the month, the week or the last release began. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { badge } from '../../src/report/badge.ts';
import { renderReport } from '../../src/report/format.ts';
import type { Every, HistoryReport } from '../../src/report/report.ts';
import { history } from '../support/history.ts';
import { problem, report, reported, scan } from '../support/report.ts';
import { CASES } from './cases.ts';

const said = (text: string): string => {
  const { schemaVersion, label, message, color, ...more } = JSON.parse(text);
  assert.deepEqual([schemaVersion, label, more], [1, 'eventlet', {}]);
  return `${message} (${color})`;
};

describe('an inventory', () => {
  const cases = {
    some: [scan({ usages: [reported(), reported({ line: 2 })] }), '2 left (blue)'],
    none: [scan({ usages: [] }), 'none left (brightgreen)'],
    'a file could not be read': [scan({ problems: [unreadable()] }), 'at least 1 left (blue)'],
    'none, but a file could not be read': [
      scan({ usages: [], problems: [unreadable()] }),
      'at least 0 left (blue)',
    ],
    'what was read is only odd': [scan({ problems: [problem()] }), '1 left (blue)'],
    'over the budget': [CASES.over, 'at least 4 left (red)'],
    'below the budget': [CASES.below, 'at least 4 left (blue)'],
    'several repositories': [CASES.merged, 'at least 5 left (blue)'],
  } as const;
  for (const [what, [given, expected]] of Object.entries(cases))
    test(what, () => {
      assert(given?.command === 'scan');
      assert.equal(said(badge(given)), expected);
    });
});

function unreadable() {
  return problem({ reason: 'unreadable', line: null, message: 'permission denied' });
}

describe('a history', () => {
  const MONTHS = [
    ['2026-06-30', 150],
    ['2026-07-31', 140],
    ['2026-08-12', 128],
  ] as const;
  const WEEKS = [
    ['2026-08-02', 150],
    ['2026-08-09', 140],
    ['2026-08-12', 141],
  ] as const;
  const RELEASES = [
    ['2025-10-01', 200, '26.0.0'],
    ['2026-04-01', 168, '27.0.0'],
    ['2026-08-12', 128],
  ] as const;
  const cases: readonly (readonly [
    what: string,
    every: Every,
    points: readonly (readonly [date: string, total: number, label?: string])[],
    today: string,
    expected: string,
  ])[] = [
    [
      'fewer than at the end of last month',
      'month',
      MONTHS,
      '2026-08-12',
      '128 left, −12 this month (green)',
    ],
    ['on the last day of the month', 'month', MONTHS, '2026-08-31', '128 left, −12 this month (green)'],
    ['nothing was committed this month', 'month', MONTHS, '2026-09-01', '128 left, ±0 this month (blue)'],
    ['more', 'month', [MONTHS[1], ['2026-08-12', 141]], '2026-08-20', '141 left, +1 this month (red)'],
    ['as many', 'month', [MONTHS[1], ['2026-08-12', 140]], '2026-08-20', '140 left, ±0 this month (blue)'],
    [
      'over the turn of the year',
      'month',
      [
        ['2025-12-31', 9],
        ['2026-01-02', 8],
      ],
      '2026-01-02',
      '8 left, −1 this month (green)',
    ],
    ['nothing to compare with', 'month', [MONTHS[2]], '2026-08-12', '128 left (blue)'],
    ['the last one went', 'month', [MONTHS[1], ['2026-08-12', 0]], '2026-08-12', 'none left (brightgreen)'],
    ['no point at all', 'month', [], '2026-08-12', 'none left (brightgreen)'],
    ['more than at the end of last week', 'week', WEEKS, '2026-08-12', '141 left, +1 this week (red)'],
    ['on Sunday, still this week', 'week', WEEKS, '2026-08-16', '141 left, +1 this week (red)'],
    ['on Monday, a new week', 'week', WEEKS, '2026-08-17', '141 left, ±0 this week (blue)'],
    ['since the last release', 'release', RELEASES, '2026-08-12', '128 left, −40 since 27.0.0 (green)'],
    [
      'at a release, since the one before',
      'release',
      RELEASES.slice(0, 2),
      '2026-08-12',
      '168 left, −32 since 26.0.0 (green)',
    ],
    ['at the first release', 'release', RELEASES.slice(0, 1), '2026-08-12', '200 left (blue)'],
    [
      'with a hostile tag',
      'release',
      [
        ['2026-01-01', 2, '\u202ev1'],
        ['2026-08-12', 1],
      ],
      '2026-08-12',
      '1 left, −1 since \\u202ev1 (green)',
    ],
    [
      'with a long one',
      'release',
      [
        ['2026-01-01', 2, 'v'.repeat(99)],
        ['2026-08-12', 1],
      ],
      '2026-08-12',
      `1 left, −1 since ${'v'.repeat(30)}… (green)`,
    ],
  ];
  for (const [what, every, points, today, expected] of cases)
    test(what, () => {
      assert.equal(said(badge(historyOf(every, points), { today })), expected);
    });

  test('says nothing of a change where nobody says what day it is', () => {
    assert.equal(said(badge(historyOf('month', MONTHS))), '128 left (blue)');
  });
});

function historyOf(
  every: Every,
  points: readonly (readonly [date: string, total: number, label?: string])[],
): HistoryReport {
  return history(1, {
    every,
    points: points.map(([date, total, label = null]) => ({
      date,
      revision: 'a'.repeat(40),
      label,
      counts: { total, byKind: {}, byCategory: {}, files: 1 },
    })),
  });
}

test('there is none of a change', async () => {
  await assert.rejects(renderReport('badge', report()), {
    name: 'ConfigError',
    message: /^the format badge has no room for what check finds; these have: text, json, /,
  });
});
