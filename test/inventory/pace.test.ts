/** How fast, how long: a forecast only where it falls, and then a range. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { outlookOf, paceOf } from '../../src/inventory/pace.ts';
import type { HistoryPoint } from '../../src/report/report.ts';

const TODAY = '2026-01-10';

function point(date: string, byCategory: Record<string, number>): HistoryPoint {
  const total = Object.values(byCategory).reduce((sum, count) => sum + count, 0);
  return { date, revision: date, label: null, counts: { total, byKind: {}, byCategory, files: 1 } };
}

/** The ends of the months up to January 10th 2026, with these totals. */
function months(...totals: number[]): HistoryPoint[] {
  return totals.map((total, at) => {
    const back = totals.length - 1 - at;
    const end = new Date(Date.UTC(2026, 1 - back, 0)).toISOString().slice(0, 10);
    return point(back === 0 ? TODAY : end, { greenthreads: total });
  });
}

describe('the pace', () => {
  test('is measured from the point nearest to a quarter before the last', () => {
    const pace = paceOf(months(500, 140, 130, 120, 110, 100));
    assert.deepEqual(pace, {
      from: '2025-09-30', // 102 days; October 31 is 71 before
      to: TODAY,
      change: -40,
      perQuarter: -35.8, // 40 × 91.31 / 102
      byCategory: { greenthreads: -40 },
    });
  });

  test('tells what each category has to do with it, and leaves out what stayed', () => {
    const pace = paceOf([
      point('2025-10-10', { locks: 5, queues: 2, timeouts: 9 }),
      point(TODAY, { queues: 4, timeouts: 9, sockets: 1 }),
    ]);
    assert.deepEqual(pace?.byCategory, { locks: -5, queues: 2, sockets: 1 });
    assert.equal(pace?.change, -2);
  });

  test('takes a longer stretch where there is no nearer point', () => {
    const pace = paceOf([point('2024-01-10', { locks: 100 }), point(TODAY, { locks: 20 })]);
    assert.equal(pace?.change, -80);
    assert.equal(pace?.perQuarter, -10); // 731 days
  });

  test('needs points that are half a quarter apart', () => {
    assert.equal(paceOf(months(10, 5)), null);
    assert.equal(paceOf([]), null);
  });
});

describe('the forecast', () => {
  const outlook = (points: HistoryPoint[], today = TODAY) => outlookOf(points, today);
  const steady = Array.from({ length: 14 }, (_, at) => 300 - at * 15);

  test('is a range where usages get fewer steadily', () => {
    const { forecast, outlook: words } = outlook(months(...steady));
    // 105 are left; 60 ± √60 went in 102 days: 158 to 205 days more, and the year tells the same
    assert.deepEqual(forecast, { earliest: '2026-06', latest: '2026-08' });
    assert.equal(words.at(-1), 'At this pace the last usage goes between 2026-06 and 2026-08.');
  });

  test('is wider where the paces differ', () => {
    const faster = outlook(months(...steady.slice(0, -1), 90)).forecast;
    assert.ok(faster?.latest);
    assert.ok(faster.earliest < '2026-06' && faster.latest >= '2026-07', JSON.stringify(faster));
  });

  const none: Record<string, [points: HistoryPoint[], words: RegExp]> = {
    'usages get more': [months(10, 11, 12, 13, 14), /^Not at this pace: .*get fewer/],
    'nothing changes': [months(10, 10, 10, 10, 10), /^Not at this pace/],
    'they got fewer, but not lately': [months(90, 40, 20, 20, 20, 20, 20), /^Not at this pace/],
    'it would take longer than a life’s work': [
      months(9000, 9000, 9000, 9000, 8996),
      /more than thirty years/,
    ],
    'the history is short': [months(10, 5), /no pace yet/],
  };
  for (const [name, [points, words]] of Object.entries(none))
    test(`is none where ${name}`, () => {
      const { forecast, outlook: sentences } = outlook(points);
      assert.equal(forecast, null);
      assert.match(sentences.at(-1) ?? '', words);
    });

  test('is none where nothing has been committed for a quarter', () => {
    const { forecast, outlook: words } = outlook(months(...steady), '2026-06-01');
    assert.equal(forecast, null);
    assert.match(words.join(' '), /nothing has been committed since 2026-01-10/);
  });

  test('has no latest month where the year did not fall', () => {
    const { forecast, outlook: words } = outlook(
      months(60, 20, 20, 90, 90, 90, 90, 90, 90, 90, 90, 90, 60, 60),
    );
    assert.equal(forecast?.latest, null);
    assert.match(words.at(-1) ?? '', /at the earliest/);
  });

  test('a single usage that went says too little for a latest month', () => {
    assert.equal(outlook(months(5, 5, 5, 5, 4)).forecast?.latest, null);
  });

  test('zero is the end', () => {
    const { forecast, outlook: words } = outlook(months(3, 2, 1, 0, 0));
    assert.equal(forecast, null);
    assert.deepEqual(words, ['The last usage went between 2025-11-30 and 2025-12-31.']);
  });

  test('never any', () => {
    assert.deepEqual(outlook(months(0, 0)).outlook, ['No usage of eventlet stood at any of these points.']);
  });
});
