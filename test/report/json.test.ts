/** The JSON report is put together from pieces: it reads, and is laid out, as if it were made in one. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { json } from '../../src/report/json.ts';
import { ALL_CASES } from './cases.ts';

describe('is laid out as JSON.stringify does', () => {
  for (const [name, report] of Object.entries(ALL_CASES))
    test(name, () => {
      const text = json(report);
      assert.equal(text, `${JSON.stringify(JSON.parse(text), null, 2).replaceAll('##[', '#\\u0023[')}\n`);
    });
});
