/** The specification's cases for whole repositories: `test/conformance/repository/NAME/{tree,expected.json}`. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { directorySnapshot } from '../../src/changes/directory.ts';
import { DEFAULT_CONFIG } from '../../src/policy/config.ts';
import { findInTree } from '../../src/tree.ts';
import { lookingAtTextAlone } from '../../src/usages/read.ts';
import { checkAdded } from '../support/snapshot.ts';
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
      const report = await checkAdded(snapshot, looking, DEFAULT_CONFIG);
      assert.deepEqual(report.usages.map(rowOf), expected);
    });

    test(`${name}, where one file at a time changes`, async () => {
      const rows: Row[] = [];
      for (const { path } of await snapshot.list()) {
        const report = await checkAdded(snapshot, looking, DEFAULT_CONFIG, (each) => each === path);
        rows.push(...report.usages.map(rowOf));
      }
      assert.deepEqual(rows, expected);
    });
  }
});
