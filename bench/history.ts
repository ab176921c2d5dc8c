/**
 * What `history` by month over ten years takes, beside what git takes for the same past: `git log --raw` of those years,
 * and `git cat-file --batch` of each distinct candidate blob of the points once:
 * `node bench/history.ts REPOSITORY[@REVISION] ...`. The goals: at most one and a half times the two together, a second run
 * at most a tenth of the first, and 300 MB.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openRepository } from '../src/changes/git.ts';
import { fileKind } from '../src/inventory/file-kind.ts';
import { inOrder, periodPoints } from '../src/inventory/points.ts';
import { DEFAULT_CONFIG } from '../src/policy/config.ts';
import { pathFilter } from '../src/policy/path-filter.ts';
import { type Contender, type Cost, median, run } from './measure.ts';
import { machine, readOptions } from './options.ts';
import { git, type Named, named } from './trees.ts';

const YEARS = 10;

const { cli, rounds, places } = readOptions('history.ts');
console.log(`${machine()}\n${rounds} rounds, medians\n`);
for (const place of places.map(named)) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-history-'));
  try {
    const since = yearsBefore(git(place.dir, ['show', '--no-patch', '--format=%cs', place.commit]));
    const blobs = await candidates(place, since);
    const list = join(folder, 'blobs');
    writeFileSync(list, blobs.map((oid) => `${oid}\n`).join(''));
    console.log(`${place.name}: by month since ${since}, ${blobs.length} distinct blobs`);
    const costs = await measured(place, since, list, join(folder, 'cache'));
    console.log('                 wall       cpu      peak');
    for (const [name, each] of Object.entries(costs)) console.log(row(name, each));
    console.log(ratios(costs));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
console.log(machine());

function yearsBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - YEARS}${day.slice(4, 7)}-01`;
}

/** The files that `history` has to read whatever it is made of, sorted by path as it reads them. */
async function candidates({ dir, commit }: Named, since: string): Promise<readonly string[]> {
  await using repository = await openRepository(dir);
  const { commits } = await repository.past.mainLine(commit);
  const now = commits.at(-1)?.time ?? 0;
  const points = periodPoints(inOrder(commits, now), 'month').filter(({ date }) => date >= since);
  const includes = (await pathFilter(DEFAULT_CONFIG))(new Set());
  const found = new Map<string, string>();
  for await (const changes of repository.past.treeChanges(points.map((point) => point.commit.tree))) {
    for (const { path, oid } of changes)
      if (oid !== null && !found.has(oid) && fileKind(path) !== null && includes(path)) found.set(oid, path);
  }
  return [...found].sort(([, a], [, b]) => (a < b ? -1 : Number(a > b))).map(([oid]) => oid);
}

type Costs = Readonly<Record<'history' | 'again' | 'log' | 'blobs', readonly Cost[]>>;

/** In turns, so that all see the same load; a first round warms the file cache and is not counted. */
async function measured({ dir, commit }: Named, since: string, list: string, cache: string): Promise<Costs> {
  const args = ['history', '--since', since, '--rev', commit, '--cache', cache, '--format', 'json'];
  const history: Contender = {
    name: 'history',
    command: [process.execPath, resolve(cli), ...args],
    cwd: dir,
  };
  const log: Contender = {
    name: 'git log --raw',
    command: ['git', 'log', '--raw', `--since=${since}`, commit],
    cwd: dir,
  };
  const blobs: Contender = {
    name: 'git cat-file',
    command: ['sh', '-c', 'git cat-file --batch <"$1"', 'sh', list],
    cwd: dir,
  };
  const costs = { history: [] as Cost[], again: [] as Cost[], log: [] as Cost[], blobs: [] as Cost[] };
  for (let round = 0; round <= rounds; round++) {
    rmSync(cache, { recursive: true, force: true });
    const of = {
      log: await run(log),
      blobs: await run(blobs),
      history: await run(history),
      again: await run(history),
    };
    if (round === 0) continue;
    for (const name of Object.keys(of) as (keyof typeof of)[]) costs[name].push(of[name]);
  }
  return costs;
}

function row(name: string, costs: readonly Cost[]): string {
  const of = (key: keyof Cost) => median(costs.map((cost) => cost[key]));
  const cells = [`${of('wall').toFixed(2)} s`, `${of('cpu').toFixed(2)} s`, `${of('peak').toFixed(0)} MB`];
  return name.padEnd(11) + cells.map((cell) => cell.padStart(10)).join('');
}

/** Each round's own ratios, so that what its load did to both cancels out. */
function ratios({ history, again, log, blobs }: Costs): string {
  const each = (of: 'wall' | 'cpu', ours: readonly Cost[], theirs: (round: number) => number) =>
    median(ours.map((cost, round) => cost[of] / theirs(round))).toFixed(2);
  const git = (of: 'wall' | 'cpu') => (round: number) => (log[round]?.[of] ?? 0) + (blobs[round]?.[of] ?? 0);
  const first = (of: 'wall' | 'cpu') => (round: number) => history[round]?.[of] ?? Number.NaN;
  return [
    `history / (git log --raw + git cat-file): wall ${each('wall', history, git('wall'))}, cpu ${each('cpu', history, git('cpu'))}`,
    `second run / first: wall ${each('wall', again, first('wall'))}, cpu ${each('cpu', again, first('cpu'))}\n`,
  ].join('\n');
}
