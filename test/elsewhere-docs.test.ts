/** docs/elsewhere.md has what `init` writes, and what is pasted is of this version. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { elsewherePage, PAGE } from '../scripts/elsewhere-page.ts';

test('what is generated is current; if not: npm run generate', () => {
  const page = readFileSync(PAGE, 'utf8');
  assert.equal(page, elsewherePage(page));
});

test('a page without the marks is an error, and no empty page', () => {
  assert.throws(() => elsewherePage('# Elsewhere\n'), /no marks for pre-commit/);
});
