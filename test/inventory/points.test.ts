/** Which commits stand for weeks, months and releases, whatever the clocks said. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PastCommit, TaggedCommit } from '../../src/changes/history.ts';
import { dayOf, parseSince, timeOf } from '../../src/inventory/days.ts';
import { inOrder, type PastPoint, periodPoints, releasePoints } from '../../src/inventory/points.ts';
import { random } from '../random.ts';

const NOW = timeOf('2026-06-15');

/** A commit called after its day. */
const on = (day: string, hour = 12): PastCommit => ({
  oid: day,
  tree: `tree of ${day}`,
  time: timeOf(day) + hour * 3600,
});
const tag = (name: string, day: string): TaggedCommit => ({ ...on(day), tag: name });
const shown = (points: readonly PastPoint[]) => points.map(({ date, commit }) => `${date} ${commit.oid}`);
const labels = (tags: readonly TaggedCommit[]) => releasePoints(tags).map(({ label }) => label);

describe('a month is its last commit', () => {
  const cases: Record<string, [days: string[], expected: string[]]> = {
    'the last of each': [
      ['2024-01-03', '2024-01-30', '2024-02-01', '2024-02-29', '2024-03-02'],
      ['2024-01-31 2024-01-30', '2024-02-29 2024-02-29', '2024-03-02 2024-03-02'],
    ],
    'no commit, no point': [
      ['2023-11-05', '2024-02-01', '2024-03-01'],
      ['2023-11-30 2023-11-05', '2024-02-29 2024-02-01', '2024-03-01 2024-03-01'],
    ],
    'one commit': [['2024-01-03'], ['2024-01-03 2024-01-03']],
    none: [[], []],
  };
  for (const [name, [days, expected]] of Object.entries(cases))
    test(name, () =>
      assert.deepEqual(
        shown(
          periodPoints(
            days.map((day) => on(day)),
            'month',
          ),
        ),
        expected,
      ),
    );
});

test('a week ends on Sunday, also across a year', () => {
  const days = ['2024-12-27', '2024-12-29', '2024-12-30', '2025-01-05', '2025-01-06'];
  assert.deepEqual(
    shown(
      periodPoints(
        days.map((day) => on(day)),
        'week',
      ),
    ),
    ['2024-12-29 2024-12-29', '2025-01-05 2025-01-05', '2025-01-06 2025-01-06'],
  );
});

test('days are UTC: the last second of a month belongs to it', () => {
  const last = { ...on('2024-01-31'), time: timeOf('2024-02-01') - 1 };
  assert.deepEqual(shown(periodPoints([last, on('2024-02-01', 0), on('2024-04-01')], 'month')).slice(0, 2), [
    '2024-01-31 2024-01-31',
    '2024-02-29 2024-02-01',
  ]);
});

describe('dates in no order', () => {
  const cases: Record<string, [days: string[], kept: string[]]> = {
    'in order': [
      ['2024-01-01', '2024-01-01', '2024-02-01'],
      ['2024-01-01', '2024-01-01', '2024-02-01'],
    ],
    'one from before its parents': [
      ['2024-01-01', '2024-02-01', '1970-01-02', '2024-03-01'],
      ['2024-01-01', '2024-02-01', '2024-03-01'],
    ],
    'one from after its children': [
      ['2024-01-01', '2025-02-01', '2024-02-01', '2024-03-01'],
      ['2024-01-01', '2024-02-01', '2024-03-01'],
    ],
    'one of the future, and the last': [
      ['2024-01-01', '2024-02-01', '2099-01-01'],
      ['2024-01-01', '2024-02-01'],
    ],
    backwards: [['2024-03-01', '2024-02-01', '2024-01-01'], ['2024-01-01']],
    none: [[], []],
  };
  for (const [name, [days, kept]] of Object.entries(cases))
    test(name, () => {
      const ordered = inOrder(
        days.map((day) => on(day)),
        NOW,
      );
      assert.deepEqual(
        ordered.map(({ oid }) => oid),
        kept,
      );
    });

  test('what is kept never goes back, is as long as can be, and is all of it where it is in order', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const next = random(seed);
      const times = Array.from({ length: 12 }, () => Math.floor(next() * 12));
      const commits = times.map((time, at) => ({ oid: String(at), tree: '', time }));
      const kept = inOrder(commits, NOW).map(({ time }) => time);
      assert.deepEqual(
        kept,
        [...kept].sort((a, b) => a - b),
        `seed ${seed}`,
      );
      assert.equal(kept.length, longestRun(times), `seed ${seed}`);
      const sorted = [...commits].sort((a, b) => a.time - b.time);
      assert.deepEqual(inOrder(sorted, NOW), sorted, `seed ${seed}`);
    }
  });
});

/** By trying all subsets. */
function longestRun(times: readonly number[]): number {
  let longest = 0;
  for (let chosen = 0; chosen < 1 << times.length; chosen++) {
    const run = times.filter((_, at) => chosen & (1 << at));
    if (run.length > longest && run.every((time, at) => at === 0 || (run[at - 1] ?? 0) <= time))
      longest = run.length;
  }
  return longest;
}

describe('releases go by version', () => {
  const cases: Record<string, [tags: [string, string][], expected: string[]]> = {
    'by number, not by letter': [
      [
        ['1.2.0', '2020-02-01'],
        ['1.10.0', '2020-06-01'],
        ['1.9.0', '2020-05-01'],
      ],
      ['1.2.0', '1.9.0', '1.10.0'],
    ],
    'no pre-releases, no other tags': [
      [
        ['v1.0', '2020-01-01'],
        ['v1.1rc1', '2020-02-01'],
        ['v1.1.0-beta.3', '2020-02-02'],
        ['latest', '2020-02-03'],
        ['ussuri-em', '2020-02-04'],
        ['v1.1', '2020-03-01'],
        ['v2', '2020-04-01'],
      ],
      ['v1.0', 'v1.1', 'v2'],
    ],
    'what maintains an older series is no step on the way': [
      [
        ['27.0.0', '2023-03-01'],
        ['28.0.0', '2023-10-01'],
        ['27.1.0', '2023-11-01'],
        ['29.0.0', '2024-04-01'],
      ],
      ['27.0.0', '28.0.0', '29.0.0'],
    ],
    'years that gave way to numbers come first': [
      [
        ['2014.2', '2014-10-01'],
        ['2015.1.0', '2015-04-30'],
        ['12.0.0', '2015-10-15'],
        ['13.0.0', '2016-04-07'],
      ],
      ['2014.2', '2015.1.0', '12.0.0', '13.0.0'],
    ],
    'numbers that gave way to years': [
      [
        ['19.3', '2019-01-01'],
        ['2020.1', '2020-01-01'],
        ['2021.1', '2021-01-01'],
      ],
      ['19.3', '2020.1', '2021.1'],
    ],
    'of several packages, the one with the most': [
      [
        ['core-1.0', '2020-01-01'],
        ['ui-9.0', '2020-02-01'],
        ['core-1.1', '2020-03-01'],
      ],
      ['core-1.0', 'core-1.1'],
    ],
    none: [[['nightly', '2020-01-01']], []],
  };
  for (const [name, [tags, expected]] of Object.entries(cases))
    test(name, () => assert.deepEqual(labels(tags.map(([version, day]) => tag(version, day))), expected));
});

describe('--since', () => {
  const cases: Record<string, string> = {
    '2020-03-31': '2020-03-31',
    '2020-03': '2020-03-01',
    '2020': '2020-01-01',
    '18 months': '2024-12-15',
    '1 year ago': '2025-06-15',
    '2 weeks': '2026-06-01',
    '10 days ago': '2026-06-05',
    '1.week.ago': '2026-06-08',
  };
  for (const [text, day] of Object.entries(cases))
    test(text, () => assert.equal(parseSince(text, '2026-06-15'), day));

  test('a month before the 31st is the last of a shorter one', () => {
    assert.equal(parseSince('1 month', '2024-03-31'), '2024-02-29');
    assert.equal(parseSince('1 year', '2024-02-29'), '2023-02-28');
  });

  for (const text of ['', 'yesterday', '2020-13', '2021-02-29', '20', '0x10 days', '2020-1-1'])
    test(`${JSON.stringify(text)} is a mistake`, () =>
      assert.throws(() => parseSince(text, '2026-06-15'), {
        name: 'ConfigError',
        message: /--since takes a day/,
      }));
});

test('days and times are each other’s inverse', () => {
  for (const day of ['1970-01-01', '2000-02-29', '2026-12-31']) assert.equal(dayOf(timeOf(day)), day);
});
