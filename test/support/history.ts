/** Builds a history for tests: a tree that gets rid of eventlet month by month. */
import type { HistoryPoint, HistoryReport, ReportedCategory } from '../../src/report/report.ts';

const TITLES: Readonly<Record<string, readonly [title: string, start: number]>> = {
  greenthreads: ['Green threads', 60],
  sleeping: ['Sleeping and yielding', 40],
  'wsgi-server': ['WSGI server', 12],
  timeouts: ['Timeouts', 15],
  events: ['Events', 24],
  sockets: ['Sockets and servers', 19],
  'monkey-patching': ['Monkey patching', 6],
  queues: ['Queues', 8],
  locks: ['Semaphores and locks', 5],
  hubs: ['Hubs', 2],
};

/** A history of so many months from January 2022, from 191 usages down to about a third. */
export function history(months: number, given: Partial<HistoryReport> = {}): HistoryReport {
  const points = Array.from({ length: months }, (_, at) => point(at, months));
  return {
    schemaVersion: 1,
    command: 'history',
    tool: { name: 'no-new-eventlet', version: '0.1.0' },
    revision: 'a'.repeat(40),
    every: 'month',
    points,
    pace: {
      from: points.at(-4)?.date ?? '',
      to: points.at(-1)?.date ?? '',
      change: -12,
      perQuarter: -12.2,
      byCategory: { greenthreads: -9, sleeping: -5, events: 2 },
    },
    forecast: { earliest: '2027-03', latest: '2028-11' },
    outlook: ['12 fewer in the last quarter.', 'At this pace the last one goes between 2027-03 and 2028-11.'],
    notes: [],
    categories: Object.fromEntries(Object.entries(TITLES).map(([id, [title]]) => [id, category(title)])),
    problems: [],
    config: { path: null, revision: null, changedHere: false },
    ...given,
  };
}

function point(at: number, months: number): HistoryPoint {
  // the last day of the month: day 0 of the next
  const date = new Date(Date.UTC(2022, at + 1, 0)).toISOString().slice(0, 10);
  const byCategory = Object.fromEntries(
    Object.entries(TITLES).map(([id, [, start]], index) => [
      id,
      Math.round(start * (1 - (0.65 * at) / months) + Math.sin(at / 3 + index) * start * 0.05),
    ]),
  );
  const total = Object.values(byCategory).reduce((sum, count) => sum + count, 0);
  return {
    date,
    revision: at.toString(16).padStart(40, '0'),
    label: null,
    counts: { total, byKind: { reference: total }, byCategory, files: Math.ceil(total / 5) },
  };
}

function category(title: string): ReportedCategory {
  return {
    title,
    summary: `What ${title} is, and what leaving it takes.`,
    effort: 'medium',
    links: [{ title: 'Removal guide: Secondly Executors', url: 'https://removal.eventlet.org/guide/' }],
  };
}
