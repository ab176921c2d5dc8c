/** How much is left as a badge: JSON for the endpoint badge of shields.io, https://shields.io/badges/endpoint-badge */
import { dayOf, timeOf } from '../inventory/days.ts';
import { inertJson, visible } from './escape.ts';
import type { HistoryPoint, HistoryReport, ScanReport, VerdictName } from './report.ts';
import { wholeReport } from './sarif/invocation.ts';
import * as words from './words.ts';

/** What shields.io draws. It refuses what it does not name, so that nothing else may stand here. */
interface Badge {
  readonly schemaVersion: 1;
  readonly label: string;
  readonly message: string;
  readonly color: 'brightgreen' | 'green' | 'blue' | 'orange' | 'red';
}

export interface BadgeOptions {
  /** `YYYY-MM-DD`: in which month "this month" is. Without it, the badge of a history says nothing of a change. */
  readonly today?: string;
}

/** "128 left"; of a history "128 left, −12 this month". */
export function badge(report: ScanReport | HistoryReport, { today }: BadgeOptions = {}): string {
  return inertJson(report.command === 'scan' ? ofScan(report) : ofHistory(report, today));
}

const COLORS: Readonly<Record<VerdictName, Badge['color']>> = { pass: 'blue', warn: 'orange', fail: 'red' };

/** What could not be read may use eventlet too. */
function ofScan(report: ScanReport): Badge {
  const { total } = report.counts;
  const verdict = report.budget?.verdict ?? 'pass';
  if (!wholeReport(report)) return made(`at least ${total} left`, COLORS[verdict]);
  return total === 0 ? NONE : made(`${total} left`, COLORS[verdict]);
}

function ofHistory(report: HistoryReport, today: string | undefined): Badge {
  const total = report.points.at(-1)?.counts.total ?? 0;
  if (total === 0) return NONE;
  const since = today === undefined ? null : sinceWhen(report, today);
  if (since === null) return made(`${total} left`, 'blue');
  const change = total - since.point.counts.total;
  const color = change < 0 ? 'green' : change > 0 ? 'red' : 'blue';
  return made(`${total} left, ${words.signed(change)} ${since.words}`, color);
}

function made(message: string, color: Badge['color']): Badge {
  return { schemaVersion: 1, label: 'eventlet', message, color };
}

const NONE = made('none left', 'brightgreen');

/** The point that the last one is compared with, and what the time since then is called. Null where there is none. */
function sinceWhen({ points, every }: HistoryReport, today: string): Since | null {
  const before = points.slice(0, -1).findLast(({ label }) => label !== null);
  switch (every) {
    case 'month':
      return sinceDay(points, `${today.slice(0, 7)}-01`, 'this month');
    case 'week':
      return sinceDay(points, mondayOf(today), 'this week');
    case 'release':
      return before ? { point: before, words: `since ${clipped(visible(before.label ?? ''))}` } : null;
  }
}

interface Since {
  readonly point: HistoryPoint;
  readonly words: string;
}

/** From the last point before a day; where that is the last of all, nothing has changed since. */
function sinceDay(points: readonly HistoryPoint[], day: string, called: string): Since | null {
  const point = points.findLast(({ date }) => date < day);
  return point ? { point, words: called } : null;
}

/** ISO 8601: weeks begin on Monday. */
function mondayOf(day: string): string {
  const time = timeOf(day);
  return dayOf(time - ((new Date(time * 1000).getUTCDay() + 6) % 7) * 86_400);
}

/** Longer names of releases make no badge. */
const LONGEST = 30;

function clipped(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
}
