/** Days as `YYYY-MM-DD`, UTC. */
import { ConfigError } from '../errors.ts';

/** The day of a time in seconds since 1970. */
export function dayOf(time: number): string {
  return new Date(time * 1000).toISOString().slice(0, 10);
}

/** Seconds from 1970 to the start of a day. */
export function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 1000;
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((timeOf(to) - timeOf(from)) / 86_400);
}

const RELATIVE = /^(\d{1,4})[ .]?(day|week|month|year)s?(?:[ .]ago)?$/;

/**
 * The day that `--since` names: `2020-03-31`, `2020-03`, `2020`, or `18 months` before today.
 * @throws ConfigError for anything else.
 */
export function parseSince(text: string, today: string): string {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (year !== undefined) {
    const named = `${year}-${month}-${day}`;
    const time = timeOf(named);
    if (!Number.isNaN(time) && dayOf(time) === named) return named;
  }
  const [, count, unit] = RELATIVE.exec(text.trim()) ?? [];
  if (count !== undefined && unit !== undefined) return before(today, Number(count), unit);
  throw new ConfigError(
    `--since takes a day (2020-03-31), a month (2020-03), a year (2020) or a time ("18 months"), not ${JSON.stringify(text)}`,
  );
}

function before(today: string, count: number, unit: string): string {
  const date = new Date(timeOf(today) * 1000);
  if (unit === 'day' || unit === 'week')
    date.setUTCDate(date.getUTCDate() - count * (unit === 'week' ? 7 : 1));
  else {
    const day = date.getUTCDate();
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() - count * (unit === 'year' ? 12 : 1));
    // the 31st of a month that has none is its last
    const length = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    date.setUTCDate(Math.min(day, length));
  }
  return date.toISOString().slice(0, 10);
}
