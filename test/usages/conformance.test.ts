/** The specification's cases for one text: `test/conformance/NAME.py` beside `NAME.expected.json`. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { findInFile } from '../../src/usages/file.ts';
import { lookingAtTextAlone } from '../../src/usages/read.ts';
import { syntax } from '../support/syntax.ts';

const CASES = new URL('../conformance/', import.meta.url);
const FIELDS = ['line', 'column', 'kind', 'symbol', 'scope'] as const;
type Row = Record<(typeof FIELDS)[number], unknown>;

describe('conformance: the usages of one text', async () => {
  for (const file of readdirSync(CASES).filter((name) => name.endsWith('.py'))) {
    test(file, async () => {
      const expected = JSON.parse(
        readFileSync(new URL(file.replace(/\.py$/, '.expected.json'), CASES), 'utf8'),
      );
      const looking = lookingAtTextAlone(syntax, '2026-06-01');
      const { usages, problems } = await findInFile(file, readFileSync(new URL(file, CASES)), looking);
      const rows = usages.map(
        (usage) => Object.fromEntries(FIELDS.map((field) => [field, usage[field]])) as Row,
      );
      if (!expected.atLeast) {
        assert.deepEqual(rows, expected.usages);
        return;
      }
      const place = ({ line, column, kind, symbol }: Row) => `${line}:${column} ${kind} ${symbol}`;
      const found = rows.map(place);
      assert.deepEqual(
        expected.usages.map(place).filter((row: string) => !found.includes(row)),
        [],
      );
      assert.ok(problems.some(({ reason }) => reason === 'syntax-error'));
    });
  }
});
