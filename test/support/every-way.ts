/** The usages of a tree, looked at in every way there is: each has shortcuts of its own, and none may be seen in what is found. */
import assert from 'node:assert/strict';
import { openRepository } from '../../src/changes/git.ts';
import { lookingWith } from '../../src/looking.ts';
import { type Config, DEFAULT_CONFIG } from '../../src/policy/config.ts';
import { findInTree } from '../../src/tree.ts';
import type { Usage } from '../../src/usages/usage.ts';
import { GIT_ENVIRONMENT, temporaryRepository } from './repository.ts';
import { checkAdded, snapshotOf } from './snapshot.ts';
import { syntax } from './syntax.ts';

/** Path → text. */
export type Tree = Readonly<Record<string, string>>;

/** `PATH:LINE:COLUMN KIND SYMBOL`, and the module that it goes through. */
export function rowOf(
  path: string,
  { line, column, kind, symbol, via }: Pick<Usage, 'line' | 'column' | 'symbol' | 'via'> & { kind: string },
): string {
  return `${path}:${line}:${column} ${kind} ${symbol}${via ? ` via ${via}` : ''}`;
}

/**
 * A row for each usage, in order. The tree is looked at as an inventory (read whole, and searched by git: a commit, the index
 * and a work tree), as one change, and as a change of each file alone, and of all but each.
 */
export async function foundInEveryWay(
  tree: Tree,
  config: Config = DEFAULT_CONFIG,
): Promise<readonly string[]> {
  const looking = lookingWith(syntax, '2026-06-01', config);
  const whole = snapshotOf(tree);
  const inventory = await inventoryOf(tree, config);
  const paths = Object.keys(tree);
  const changes = [
    paths,
    ...paths.map((path) => [path]),
    ...paths.map((path) => paths.filter((p) => p !== path)),
  ];
  for (const changed of changes) {
    const { usages } = await checkAdded(whole, looking, config, (path) => changed.includes(path));
    const rows = usages.map((usage) => rowOf(usage.path, usage)).sort();
    const expected = inventory.filter((row) => changed.some((path) => row.startsWith(`${path}:`)));
    assert.deepEqual(rows, expected, `where ${changed.join(', ')} changed`);
  }
  return inventory;
}

async function inventoryOf(tree: Tree, config: Config): Promise<readonly string[]> {
  const looking = lookingWith(syntax, '2026-06-01', config);
  await using folder = await temporaryRepository();
  folder.commit('all', tree);
  await using repository = await openRepository(folder.dir, GIT_ENVIRONMENT);
  const inventories: (readonly string[])[] = [];
  const searched = ['HEAD', 'index', 'worktree'].map((revision) => repository.snapshot(revision));
  for (const snapshot of [snapshotOf(tree), ...(await Promise.all(searched))]) {
    const found = await findInTree(snapshot, config, looking);
    inventories.push(
      [...found].flatMap(([path, { usages }]) => usages.map((each) => rowOf(path, each))).sort(),
    );
  }
  const [first = [], ...others] = inventories;
  for (const other of others) assert.deepEqual(other, first, 'by git grep');
  return first;
}
