/** What stands at each point: every distinct blob is read once, and the counts follow the trees from change to change. */
import type { TreeEntry } from '../changes/change.ts';
import type { Past, PastBlobs, PastChange } from '../changes/history.ts';
import type { Config } from '../policy/config.ts';
import { pathFilter } from '../policy/path-filter.ts';
import { virtualEnvironments } from '../python/files.ts';
import type { Problem } from '../report/report.ts';
import { HandedNames } from '../usages/asking.ts';
import type { Looking } from '../usages/read.ts';
import { type BlobFacts, factsOf, NO_FACTS, type UsageCounts } from './blob-facts.ts';
import { fileKind } from './file-kind.ts';
import type { HistoryCache, PointFindings } from './history-cache.ts';
import { PastTree } from './past-tree.ts';
import type { PastPoint } from './points.ts';
import { Total } from './total.ts';

export interface Finding {
  readonly config: Config;
  readonly looking: Looking;
  readonly cache: HistoryCache;
  readonly progress: (done: number, total: number) => void;
}

/** The findings of each point, in order: those that the cache does not have are made from one walk over their trees. */
export async function findAtPoints(
  past: Past,
  points: readonly PastPoint[],
  finding: Finding,
): Promise<readonly PointFindings[]> {
  const { cache } = finding;
  const wanted = points.filter(({ commit }) => !cache.point(commit.oid));
  const found = new Map<string, PointFindings>();
  if (wanted.length > 0) {
    await cache.loadBlobs();
    const steps = await stepsBetween(past, wanted);
    const names = new HandedNames();
    using blobs = past.blobs(finding.config.maxFileSize);
    const unread = await readBlobs(blobs, steps, names, finding);
    for (const { python } of cache.facts) names.note(python?.direct?.names.keys() ?? []);
    const counted = await countAlong(blobs, steps, unread, names, finding);
    for (const [at, point] of counted.entries()) {
      const oid = wanted[at]?.commit.oid ?? '';
      found.set(oid, point);
      // what could not be read may be there the next time
      if (!point.problems.some(({ reason }) => TRANSIENT.has(reason))) cache.keepPoint(oid, point);
    }
  }
  return points.flatMap(({ commit: { oid } }) => found.get(oid) ?? cache.point(oid) ?? []);
}

const TRANSIENT: ReadonlySet<Problem['reason']> = new Set(['unreadable']);

/** A file that changed: `key` says which text it is and how it is read; null where it is gone. */
interface Change {
  readonly path: string;
  readonly oid: string;
  readonly key: string | null;
}

/** What changed from one point to the next. */
interface Step {
  readonly changes: readonly Change[];
  /** The folders that are virtual environments at this point; the same set as long as none comes or goes. */
  readonly environments: ReadonlySet<string>;
}

async function stepsBetween(past: Past, points: readonly PastPoint[]): Promise<readonly Step[]> {
  const steps: Step[] = [];
  const kinds = new Map<string, string | null>();
  const kindOf = (path: string): string | null => {
    const known = kinds.get(path);
    if (known !== undefined) return known;
    const kind = fileKind(path);
    kinds.set(path, kind);
    return kind;
  };
  const marks = new Set<string>();
  let environments: ReadonlySet<string> = new Set();
  for await (const changed of past.treeChanges(points.map(({ commit }) => commit.tree))) {
    if (moveMarks(marks, changed)) environments = virtualEnvironments(marks);
    const changes = changed.flatMap(({ path, oid }): Change[] => {
      const kind = kindOf(path);
      return kind === null ? [] : [{ path, oid: oid ?? '', key: oid && `${oid} ${kind}` }];
    });
    steps.push({ changes, environments });
  }
  return steps;
}

/** Whether a virtual environment came or went. */
function moveMarks(marks: Set<string>, changed: readonly PastChange[]): boolean {
  let moved = false;
  for (const { path, oid } of changed) {
    if (!path.endsWith('/pyvenv.cfg') || marks.has(path) === (oid !== null)) continue;
    if (oid === null) marks.delete(path);
    else marks.add(path);
    moved = true;
  }
  return moved;
}

/** Why a text could not be read, by its key. */
type Unread = ReadonlyMap<string, Pick<Problem, 'reason' | 'message'>>;

/** Reads every text that is not known yet, once, and keeps what it holds. */
async function readBlobs(
  blobs: PastBlobs,
  steps: readonly Step[],
  names: HandedNames,
  { config, looking, cache, progress }: Finding,
): Promise<Unread> {
  const entries = await unknownBlobs(steps, config, cache);
  const unread = new Map<string, Pick<Problem, 'reason' | 'message'>>();
  let done = 0;
  for await (const content of blobs.read(entries)) {
    progress(done++, entries.length);
    const { key } = content.entry as KeyedEntry; // `read` hands on the entries that it was given
    if ('bytes' in content) {
      cache.keepBlob(key, await factsOf(content.entry.path, content.bytes, looking, names));
    } else unread.set(key, { reason: content.unreadable, message: content.message });
  }
  if (entries.length > 0) progress(done, entries.length);
  return unread;
}

interface KeyedEntry extends TreeEntry {
  readonly key: string;
}

/** Along the paths, the newest first: so git has stored them, each as a difference to one that was just read. */
async function unknownBlobs(
  steps: readonly Step[],
  config: Config,
  cache: HistoryCache,
): Promise<readonly KeyedEntry[]> {
  const includes = (await pathFilter(config))(new Set()); // an environment may come, and go, with other files
  const entries = new Map<string, KeyedEntry>();
  for (const { changes } of steps.toReversed()) {
    for (const { path, oid, key } of changes) {
      if (key === null || entries.has(key) || cache.blob(key)) continue;
      if (!includes(path) && !path.endsWith('.py')) continue; // a module that is left out may still hand eventlet on
      entries.set(key, { path, oid, key });
    }
  }
  return [...entries.values()].sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
}

/** What each point comes to. */
async function countAlong(
  blobs: PastBlobs,
  steps: readonly Step[],
  unread: Unread,
  names: HandedNames,
  { config, looking, cache }: Finding,
): Promise<PointFindings[]> {
  const filter = await pathFilter(config);
  const tree = new PastTree(looking, names, (entries) => blobs.read(entries));
  const beside = new Map<string, UsageCounts>();
  const troubled = new Map<string, Problem>();
  let environments: ReadonlySet<string> | null = null;
  let includes: (path: string) => boolean = () => false;
  const counted: PointFindings[] = [];
  for (const step of steps) {
    for (const { path, oid, key } of step.changes) {
      const facts = (key ? cache.blob(key) : undefined) ?? NO_FACTS;
      if (key === null) tree.drop(path);
      else tree.put({ path, oid, key, facts: facts.python });
      setOrDelete(beside, path, facts.beside.size > 0 ? facts.beside : null);
      setOrDelete(troubled, path, problemOf(path, key, facts, unread));
    }
    if (step.environments !== environments) {
      environments = step.environments;
      includes = remembered(filter(environments));
    }
    const looks = await tree.looksNow();
    const total = new Total();
    for (const path of new Set([...beside.keys(), ...looks.keys()])) {
      if (includes(path)) total.addFile([beside.get(path), looks.get(path)?.counts]);
    }
    counted.push({
      counts: total.counts(),
      problems: [...troubled.values()].filter(({ path }) => includes(path)),
    });
  }
  return counted;
}

function setOrDelete<T>(map: Map<string, T>, key: string, value: T | null): void {
  if (value === null) map.delete(key);
  else map.set(key, value);
}

function problemOf(
  path: string,
  key: string | null,
  { undecodable }: BlobFacts,
  unread: Unread,
): Problem | null {
  const why = key === null ? undefined : unread.get(key);
  if (why) return { path, side: 'head', line: null, ...why };
  if (undecodable === null) return null;
  return { path, side: 'head', reason: 'undecodable', line: null, message: undecodable };
}

/** The same answers, each found once. */
function remembered(matches: (path: string) => boolean): (path: string) => boolean {
  const known = new Map<string, boolean>();
  return (path) => {
    let answer = known.get(path);
    if (answer === undefined) {
      answer = matches(path);
      known.set(path, answer);
    }
    return answer;
  };
}
