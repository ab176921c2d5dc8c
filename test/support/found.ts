/** What is found in a tree, however it is looked at. */
import assert from 'node:assert/strict';
import { lookingWith } from '../../src/looking.ts';
import { type Config, DEFAULT_CONFIG } from '../../src/policy/config.ts';
import type { ComparedUsage } from '../../src/report/report.ts';
import { findInTree } from '../../src/tree.ts';
import type { Usage } from '../../src/usages/usage.ts';
import { checkAdded, snapshotOf } from './snapshot.ts';
import { syntax } from './syntax.ts';

const row = (
  path: string,
  { line, column, kind, symbol, category, via }: Pick<Usage, keyof ComparedUsage & keyof Usage>,
) => `${path}:${line}:${column} ${kind} ${symbol} ${category}${via ? ` via ${via}` : ''}`;

/**
 * `path:line:column kind symbol category via module` of every usage, sorted: the same in an inventory, in one change that
 * adds the whole tree, and in changes that add each file alone to the others.
 * @param symbols the wrappers that the config names
 */
export async function found(
  tree: Readonly<Record<string, string>>,
  symbols: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const config: Config = { ...DEFAULT_CONFIG, symbols };
  const looking = lookingWith(syntax, '2026-06-01', config);
  const snapshot = snapshotOf(tree);
  const inventory = [...(await findInTree(snapshot, config, looking))]
    .flatMap(([path, { usages }]) => usages.map((usage) => row(path, usage)))
    .sort();
  const added = async (isAdded?: (path: string) => boolean) =>
    (await checkAdded(snapshot, looking, config, isAdded)).usages
      .map((usage) => row(usage.path, usage))
      .sort();
  assert.deepEqual(await added(), inventory, 'as one change');
  for (const path of Object.keys(tree)) {
    const inFile = inventory.filter((each) => each.startsWith(`${path}:`));
    assert.deepEqual(await added((each) => each === path), inFile, `as a change of ${path} alone`);
  }
  return inventory;
}
