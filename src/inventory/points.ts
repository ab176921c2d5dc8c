/** Which commits stand for the weeks, months and releases of the past. Pure. */
import type { PastCommit, TaggedCommit } from '../changes/history.ts';
import { dayOf } from './days.ts';

/** A commit that stands for a point of the past. */
export interface PastPoint {
  readonly commit: PastCommit;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly label: string | null;
}

const DAY = 86_400;
/** A clock may be ahead by a day where the sun rises earlier. */
const AHEAD = DAY;

/**
 * The commits whose dates are in order: the longest run of them that never goes back, and none of the future. A clock that
 * was wrong then moves no commit but its own. Of runs of equal length, the one whose dates are nearest to each other.
 * @param now seconds since 1970
 */
export function inOrder(commits: readonly PastCommit[], now: number): readonly PastCommit[] {
  // the commits that a run of each length can end at: later and later ones, with earlier and earlier dates
  const ends: PastCommit[][] = [];
  for (const commit of commits) {
    if (commit.time > now + AHEAD) continue;
    const length = firstPlace(ends, (commitsAt) => (commitsAt.at(-1)?.time ?? 0) > commit.time);
    const commitsAt = ends[length];
    if (commitsAt) commitsAt.push(commit);
    else ends.push([commit]);
  }
  const run: PastCommit[] = [];
  for (const commitsAt of ends.reverse()) {
    const next = run.at(-1);
    const best = next ? commitsAt.find(({ time }) => time <= next.time) : commitsAt.at(-1);
    if (best) run.push(best);
  }
  return run.reverse();
}

/** The first place in a list from which on `is` holds. */
function firstPlace<T>(sorted: readonly T[], is: (value: T) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle];
    if (value !== undefined && is(value)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The last commit of each week (it ends on Sunday, as ISO 8601 has it) or month in which there was one, UTC.
 * @param commits the oldest first, their dates in order
 */
export function periodPoints(commits: readonly PastCommit[], every: 'week' | 'month'): readonly PastPoint[] {
  const last = new Map<string, PastCommit>();
  for (const commit of commits) last.set(endOf(every, commit.time), commit);
  const points = [...last].map(([date, commit]) => ({ commit, date, label: null }));
  const newest = points.at(-1);
  return newest ? [...points.slice(0, -1), { ...newest, date: dayOf(newest.commit.time) }] : [];
}

function endOf(every: 'week' | 'month', time: number): string {
  const day = new Date(time * 1000);
  if (every === 'week') return dayOf(time + ((7 - day.getUTCDay()) % 7) * DAY);
  return dayOf(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0) / 1000);
}

/** A version as a tag spells it: `1.2.3`, `v1.2`, `nova-27.0.0`, `release/2.0.post1`; no pre-release. */
const VERSION = /^(.*?)[vV]?(\d+(?:\.\d+)+|(?<=[vV])\d+)(?:[._-]?post\d+)?$/;
/** Numbers that are years: OpenStack's 2015.1 came before 12.0, and counts as lower where the smaller numbers are in use now. */
const YEAR = 1900;

interface Release {
  readonly tagged: TaggedCommit;
  readonly prefix: string;
  readonly version: readonly number[];
}

/**
 * The releases in the order of their versions, of the tags' most common prefix. One that came out after a higher version
 * maintained an older series and tells nothing of the way, so it is left out.
 */
export function releasePoints(tags: readonly TaggedCommit[]): readonly PastPoint[] {
  const releases = tags.flatMap((tagged): Release[] => {
    const [, prefix, version] = VERSION.exec(tagged.tag) ?? [];
    if (prefix === undefined || version === undefined || /\d$/.test(prefix)) return [];
    return [{ tagged, prefix, version: version.split('.').map(Number) }];
  });
  const prefix = mostCommon(releases.map(({ prefix }) => prefix));
  const ours = releases
    .filter((release) => release.prefix === prefix)
    .sort((a, b) => a.tagged.time - b.tagged.time);
  const yearsAreOld = (ours.at(-1)?.version[0] ?? 0) < YEAR;
  const points: Release[] = [];
  for (const release of ours) {
    const highest = points.at(-1);
    if (!highest || compareVersions(release.version, highest.version, yearsAreOld) > 0) points.push(release);
  }
  return points.map(({ tagged }) => ({ commit: tagged, date: dayOf(tagged.time), label: tagged.tag }));
}

function compareVersions(a: readonly number[], b: readonly number[], yearsAreOld: boolean): number {
  const isYear = (version: readonly number[]) => (version[0] ?? 0) >= YEAR;
  if (yearsAreOld && isYear(a) !== isYear(b)) return isYear(a) ? -1 : 1;
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function mostCommon(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
