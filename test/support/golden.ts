/** Files that hold what a test expects; UPDATE_GOLDEN=1 writes them anew, and the diff is read before it is committed. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Asserts that `text` is what the file holds. */
export function matchesGolden(file: URL, text: string): void {
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(dirname(file.pathname), { recursive: true });
    writeFileSync(file, text);
  }
  assert.equal(text, readFileSync(file, 'utf8'));
}
