/** How fast usages go, what the categories have to do with it, and when the last may be gone. Pure. */
import type { Forecast, HistoryPoint, Pace } from '../report/report.ts';
import { dayOf, daysBetween, timeOf } from './days.ts';

/** Days of a year in quarters, halves and as a whole: 365.25 / 4. */
const QUARTER = 91.31;
/** The stretches that a forecast rests on, in days. */
const STRETCHES = [QUARTER, 2 * QUARTER, 4 * QUARTER];
/** How far from a stretch's length the points at hand may be apart, as parts of it. */
const SHORTEST = 0.5;
const LONGEST = 1.5;
/** Who plans further ahead than this does not plan. */
const HORIZON_DAYS = 30 * 365.25;

/** From the point that is nearest to a quarter before the last one; null where all are nearer than half a quarter. */
export function paceOf(points: readonly HistoryPoint[]): Pace | null {
  const last = points.at(-1);
  const first = last && pointBefore(points, QUARTER);
  if (!last || !first) return null;
  const change = last.counts.total - first.counts.total;
  const days = daysBetween(first.date, last.date);
  return {
    from: first.date,
    to: last.date,
    change,
    perQuarter: Math.round(((change * QUARTER) / days) * 10) / 10,
    byCategory: pull(first, last),
  };
}

/** How far each category that changed moves the total. */
function pull(first: HistoryPoint, last: HistoryPoint): Record<string, number> {
  const [before, after] = [first.counts.byCategory, last.counts.byCategory];
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const changes = ids.map((id) => [id, (after[id] ?? 0) - (before[id] ?? 0)] as const);
  return Object.fromEntries(changes.filter(([, change]) => change !== 0));
}

/** The point whose distance to the last is nearest to so many days, and at least half of it. */
function pointBefore(points: readonly HistoryPoint[], days: number): HistoryPoint | null {
  const last = points.at(-1);
  if (!last) return null;
  const distance = (point: HistoryPoint) => daysBetween(point.date, last.date);
  const far = points.filter((point) => distance(point) >= days * SHORTEST);
  return far.reduce<HistoryPoint | null>((best, point) => {
    const nearer = !best || Math.abs(distance(point) - days) < Math.abs(distance(best) - days);
    return nearer ? point : best;
  }, null);
}

export interface Outlook {
  readonly pace: Pace | null;
  readonly forecast: Forecast | null;
  readonly outlook: readonly string[];
}

/**
 * Pace and forecast. There is a forecast only where usages got fewer in the last quarter: from the fastest to the slowest
 * of the paces of the last quarter, half-year and year, each give or take the square root of the usages that went in it
 * (the standard deviation of a count). A range, because a single date would be a guess.
 * @param today `YYYY-MM-DD`
 */
export function outlookOf(points: readonly HistoryPoint[], today: string): Outlook {
  const last = points.at(-1);
  const pace = paceOf(points);
  const none = (why: string): Outlook => ({ pace, forecast: null, outlook: [...lately(pace), why] });
  if (!last || last.counts.total === 0) return { pace, forecast: null, outlook: [goneSince(points)] };
  if (daysBetween(last.date, today) > QUARTER) {
    return {
      pace,
      forecast: null,
      outlook: [
        `Not at this pace: nothing has been committed since ${last.date}. If something has, fetch it first.`,
      ],
    };
  }
  if (!pace) return none('There is no pace yet: it takes points that are a quarter of a year apart.');
  if (pace.change >= 0) return none('Not at this pace: the last usage goes only when they get fewer.');
  const rates = ratesOf(points, last);
  const soonest = last.counts.total / Math.max(...rates.map(({ fast }) => fast));
  const slowest = Math.min(...rates.map(({ slow }) => slow));
  const longest = slowest > 0 ? last.counts.total / slowest : Number.POSITIVE_INFINITY;
  if (soonest > HORIZON_DAYS) return none('Not at this pace: it would take more than thirty years.');
  const forecast = {
    earliest: monthAfter(last.date, soonest),
    latest: longest > HORIZON_DAYS ? null : monthAfter(last.date, longest),
  };
  return { pace, forecast, outlook: [...lately(pace), forecastSentence(forecast)] };
}

/** Usages a day that went in each stretch, at most and at least. */
function ratesOf(
  points: readonly HistoryPoint[],
  last: HistoryPoint,
): readonly { readonly fast: number; readonly slow: number }[] {
  return STRETCHES.flatMap((stretch, at) => {
    const first = pointBefore(points, stretch);
    const days = first ? daysBetween(first.date, last.date) : 0;
    // of a young history, only the quarter is looked at
    if (!first || (at > 0 && days > stretch * LONGEST)) return [];
    const gone = Math.max(0, first.counts.total - last.counts.total);
    const spread = Math.sqrt(gone);
    return { fast: (gone + spread) / days, slow: (gone - spread) / days };
  });
}

function lately(pace: Pace | null): string[] {
  if (!pace) return [];
  const { from, to, change, perQuarter } = pace;
  const moved =
    change === 0 ? 'as many came as went' : `${Math.abs(change)} ${change < 0 ? 'fewer' : 'more'}`;
  const rate = change === 0 ? '' : `, ${Math.abs(perQuarter)} a quarter`;
  return [`From ${from} to ${to}: ${moved}${rate}.`];
}

function forecastSentence({ earliest, latest }: Forecast): string {
  if (latest === null) {
    return `At this pace the last usage goes in ${earliest} at the earliest; when at the latest can't be told, for they do not get fewer steadily.`;
  }
  return earliest === latest
    ? `At this pace the last usage goes in ${earliest}.`
    : `At this pace the last usage goes between ${earliest} and ${latest}.`;
}

function goneSince(points: readonly HistoryPoint[]): string {
  const at = points.findLastIndex(({ counts }) => counts.total > 0);
  const [before, gone] = [points[at], points[at + 1]];
  if (!before || !gone) return 'No usage of eventlet stood at any of these points.';
  return `The last usage went between ${before.date} and ${gone.date}.`;
}

function monthAfter(day: string, days: number): string {
  return dayOf(timeOf(day) + days * 86_400).slice(0, 7);
}
