/** The specification's cases for whole repositories: `test/conformance/repository/NAME/{tree,expected.json}`. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { ChangedFile, Changes } from '../../src/changes/change.ts';
import { directorySnapshot } from '../../src/changes/directory.ts';
import { check } from '../../src/check.ts';
import { DEFAULT_CONFIG } from '../../src/policy/config.ts';
import { findInTree } from '../../src/tree.ts';
import { lookingAtTextAlone } from '../../src/usages/read.ts';
import { TOOL } from '../../src/version.ts';
import { syntax } from '../support/syntax.ts';

const CASES = new URL('../conformance/repository/', import.meta.url);
const FIELDS = ['path', 'line', 'column', 'kind', 'symbol', 'scope', 'via'] as const;
type Row = Record<(typeof FIELDS)[number], unknown>;
const rowOf = (usage: Row): Row => Object.fromEntries(FIELDS.map((field) => [field, usage[field]])) as Row;

describe('conformance: the usages of a repository', async () => {
  const looking = lookingAtTextAlone(syntax, '2026-06-01');
  for (const name of readdirSync(CASES)) {
    const { usages: expected } = JSON.parse(readFileSync(new URL(`${name}/expected.json`, CASES), 'utf8'));
    const snapshot = directorySnapshot(fileURLToPath(new URL(`${name}/tree/`, CASES)));

    test(`${name}, as an inventory`, async () => {
      const found = await findInTree(snapshot, DEFAULT_CONFIG, looking);
      const inOrder = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
      const rows = inOrder.flatMap(([path, { usages }]) => usages.map((usage) => rowOf({ ...usage, path })));
      assert.deepEqual(rows, expected);
    });

    test(`${name}, as a change that adds every file`, async () => {
      const report = await check(await everythingAdded(snapshot), {
        tool: TOOL,
        config: DEFAULT_CONFIG,
        origin: { path: null, revision: null, changedHere: false },
        looking,
        label: null,
      });
      assert.deepEqual(report.usages.map(rowOf), expected);
    });

    test(`${name}, where one file at a time changes`, async () => {
      const rows: Row[] = [];
      for (const entry of await snapshot.list()) {
        const { files, ...changes } = await everythingAdded(snapshot);
        const one = { ...changes, files: files.filter(({ path }) => path === entry.path) };
        const report = await check(one, {
          tool: TOOL,
          config: DEFAULT_CONFIG,
          origin: { path: null, revision: null, changedHere: false },
          looking,
          label: null,
        });
        rows.push(...report.usages.map(rowOf));
      }
      assert.deepEqual(rows, expected);
    });
  }
});

async function everythingAdded(snapshot: Changes['head']): Promise<Changes> {
  const files = (await snapshot.list()).map(
    (head): ChangedFile => ({ path: head.path, previousPath: null, change: 'added', base: null, head }),
  );
  const nothing: Changes['base'] = { revision: 'base', list: async () => [], read: async function* () {} };
  const comparison = { base: 'base', head: 'head', mergeBase: 'base' };
  return { comparison, files, base: nothing, head: snapshot, incomplete: [] };
}
