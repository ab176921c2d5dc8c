/**
 * What `check` of a commit takes, beside `git diff` of it and the start of node: `node bench/check.ts REPOSITORY[@COMMIT] ...`.
 * Without a commit the last one that changes ten files or nearly so is taken. The goal: at most three starts of node more
 * than `git diff` takes.
 */
import { resolve } from 'node:path';
import { type Contender, type Cost, inTurns, median } from './measure.ts';
import { machine, readOptions } from './options.ts';
import { git, type Named, named } from './trees.ts';

const { cli, rounds, places } = readOptions('check.ts');
console.log(`${machine()}\n${rounds} rounds, medians\n`);
for (const place of places.map(named)) {
  const commit = place.isRevisionGiven ? place.commit : typicalCommit(place);
  const parent = git(place.dir, ['rev-parse', '--verify', `${commit}^`]);
  const at = { cwd: place.dir, exits: [0, 1] };
  const cliCommand = [process.execPath, resolve(cli), 'check', '--base', parent, '--head', commit];
  const check: Contender = { name: 'check', command: cliCommand, ...at };
  const diff: Contender = { name: 'git diff', command: ['git', 'diff', parent, commit], ...at };
  const node: Contender = { name: 'node -e 0', command: [process.execPath, '-e', '0'], ...at };
  const costs = await inTurns([check, diff, node], rounds);
  const files = git(place.dir, ['diff', '--name-only', parent, commit]).split('\n').length;
  console.log(`${place.name}: commit ${commit.slice(0, 10)}, ${files} files`);
  for (const [{ name }, list] of costs) console.log(row(name, list));
  const starts = (of: 'wall' | 'cpu') => {
    const [ours, theirs, start] = [check, diff, node].map((each) =>
      (costs.get(each) ?? []).map((c) => c[of]),
    );
    return median((ours ?? []).map((cost, i) => (cost - (theirs?.[i] ?? 0)) / (start?.[i] ?? Number.NaN)));
  };
  console.log(
    `(check - git diff) / node: wall ${starts('wall').toFixed(2)}, cpu ${starts('cpu').toFixed(2)}\n`,
  );
}
console.log(machine());

/** The last commit of ten files, four of them Python at least; else of nine or eleven, and so on. */
function typicalCommit({ dir, commit, name }: Named): string {
  const log = git(dir, ['log', '--no-merges', '--max-count=3000', '--name-only', '--format=%x01%H', commit]);
  const commits = log
    .split('\x01')
    .slice(1)
    .map((text) => text.split('\n').filter(Boolean))
    .filter(([, ...paths]) => paths.filter((path) => path.endsWith('.py')).length >= 4)
    .map(([id = '', ...paths]) => ({ id, off: Math.abs(paths.length - 10) }));
  const nearest = commits.sort((a, b) => a.off - b.off)[0]; // the sort is stable: the last of them first
  if (!nearest)
    throw new Error(`${name}: no commit changes four Python files; name one, as REPOSITORY@COMMIT`);
  return nearest.id;
}

function row(name: string, costs: readonly Cost[]): string {
  const of = (key: keyof Cost) => median(costs.map((cost) => cost[key]));
  const cell = (value: number, unit: string) => `${value.toFixed(0)} ${unit}`.padStart(10);
  return `${name.padEnd(12)}${cell(1000 * of('wall'), 'ms')}${cell(1000 * of('cpu'), 'ms')}${cell(of('peak'), 'MB')}`;
}
