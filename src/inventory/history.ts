/** The inventory at points of the past: which points, what each of their blobs holds, what it comes to, where it leads. */
import type { MainLine, Past } from '../changes/history.ts';
import { ConfigError } from '../errors.ts';
import type { Config, ConfigOrigin } from '../policy/config.ts';
import { reportedCategories } from '../report/make.ts';
import type { Every, HistoryPoint, HistoryReport, Problem, Tool } from '../report/report.ts';
import type { Looking } from '../usages/read.ts';
import { dayOf, timeOf } from './days.ts';
import type { HistoryCache, PointFindings } from './history-cache.ts';
import { outlookOf } from './pace.ts';
import { inOrder, type PastPoint, periodPoints, releasePoints } from './points.ts';
import { findAtPoints, type Progress } from './points-findings.ts';

/** What a history is made with. */
export interface TakingHistory {
  readonly tool: Tool;
  /** Today's: the whole past is looked at by it. */
  readonly config: Config;
  readonly origin: ConfigOrigin;
  readonly looking: Looking;
  readonly every: Every;
  /** `YYYY-MM-DD`: the first day that counts; null for all of them. */
  readonly since: string | null;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly cache: HistoryCache;
  readonly progress: Progress;
}

/**
 * Takes the history that ends at a commit.
 * @throws ConfigError where there is no point to tell of.
 */
export async function takeHistory(past: Past, commit: string, taking: TakingHistory): Promise<HistoryReport> {
  const { tool, origin, every, today, cache } = taking;
  const line = await past.mainLine(commit);
  const { points, notes } = await choosePoints(past, line, taking);
  await cache.loadPoints();
  const found = await findAtPoints(past, points, taking);
  await cache.save();
  const reported = points.map(({ commit: { oid }, date, label }, at): HistoryPoint => {
    const { counts } = found[at] ?? NOTHING;
    return { date, revision: oid, label, counts };
  });
  return {
    schemaVersion: 1,
    command: 'history',
    tool,
    revision: commit,
    every,
    points: reported,
    ...outlookOf(reported, today),
    notes,
    categories: reportedCategories(reported.flatMap(({ counts }) => Object.keys(counts.byCategory))),
    problems: [...cutShort(line, taking), ...problemsOf(points, found)],
    config: origin,
  };
}

const NOTHING: PointFindings = { counts: { total: 0, byKind: {}, byCategory: {}, files: 0 }, problems: [] };

interface ChosenPoints {
  readonly points: readonly PastPoint[];
  readonly notes: readonly string[];
}

async function choosePoints(past: Past, { commits }: MainLine, taking: TakingHistory): Promise<ChosenPoints> {
  const { every, since, today } = taking;
  const now = timeOf(today) + DAY;
  const ordered = inOrder(commits, now);
  const newest = commits.at(-1);
  const points = every === 'release' ? await releases(past, now) : periodPoints(ordered, every);
  const last = points.at(-1);
  // what is there now ends every history, also where its clock was wrong or no release holds it yet
  const ended =
    newest && last?.commit.oid !== newest.oid
      ? [...points, { commit: newest, date: endDate(last, newest.time, today), label: null }]
      : points;
  const chosen = since === null ? ended : ended.filter(({ date }) => date >= since);
  if (chosen.length === 0) {
    throw new ConfigError(`there is no commit since ${since}: the last one is of ${ended.at(-1)?.date}`);
  }
  return { points: chosen, notes: every === 'release' ? [] : disorder(commits.length - ordered.length) };
}

const DAY = 86_400;

async function releases(past: Past, now: number): Promise<readonly PastPoint[]> {
  const tags = (await past.taggedCommits()).filter(({ time }) => time <= now + DAY);
  const points = releasePoints(tags);
  if (points.length > 0) return points;
  throw new ConfigError(
    'no tag of this repository names a release, such as v1.2 or 1.2.3. ' +
      'Fetch the tags (git fetch --tags; in a workflow, give actions/checkout `fetch-tags: true`), or use --every month.',
  );
}

/** No earlier than the point before, and no later than today. */
function endDate(before: PastPoint | undefined, time: number, today: string): string {
  const day = dayOf(Math.min(time, timeOf(today)));
  return before && before.date > day ? before.date : day;
}

function disorder(count: number): string[] {
  if (count === 0) return [];
  const many = count === 1 ? '1 commit has a date' : `${count} commits have dates`;
  return [`${many} out of order: each is counted with the commit before it.`];
}

/** Where commits are missing that would be points. */
function cutShort({ commits, cut }: MainLine, { since, every }: TakingHistory): Problem[] {
  const [first] = commits;
  if (cut === null || !first || every === 'release' || (since !== null && dayOf(first.time) < since))
    return [];
  const message = `the history starts at ${dayOf(first.time)}, at ${first.oid.slice(0, 12)}: ${cut}`;
  return [{ path: '', side: 'head', reason: 'incomplete-list', line: null, message }];
}

/** What could not be read, each file once, with the points that it stands in. */
function problemsOf(points: readonly PastPoint[], found: readonly PointFindings[]): Problem[] {
  const seen = new Map<string, { readonly problem: Problem; readonly dates: string[] }>();
  for (const [at, { problems }] of found.entries()) {
    for (const problem of problems) {
      const key = `${problem.reason} ${problem.path} ${problem.message}`;
      const known = seen.get(key) ?? { problem, dates: [] };
      known.dates.push(points[at]?.date ?? '');
      seen.set(key, known);
    }
  }
  return [...seen.values()].map(({ problem, dates }) => {
    const [first, last] = [dates[0], dates.at(-1)];
    const when = first === last ? `at ${first}` : `from ${first} to ${last}`;
    return { ...problem, message: `${problem.message} (${when})` };
  });
}
