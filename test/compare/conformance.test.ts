/** The specification's cases of a comparison: `test/conformance/compare/NAME/{base,head}`, committed one after the other. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Snapshot, TreeEntry } from '../../src/changes/change.ts';
import { openRepository } from '../../src/changes/git.ts';
import { matchUsages, type SidedFile } from '../../src/compare/match.ts';
import { findInFile } from '../../src/usages/file.ts';
import { lookingAtTextAlone } from '../../src/usages/read.ts';
import type { Usage } from '../../src/usages/usage.ts';
import { temporaryRepository } from '../support/repository.ts';
import { syntax } from '../support/syntax.ts';

const CASES = fileURLToPath(new URL('../conformance/compare/', import.meta.url));

/** The files below a folder, by their path in it. */
function filesBelow(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

describe('conformance: a comparison', async () => {
  const looking = lookingAtTextAlone(syntax, '2026-06-01');
  const usagesOf = async (snapshot: Snapshot, entry: TreeEntry | null): Promise<readonly Usage[]> => {
    if (!entry) return [];
    for await (const content of snapshot.read([entry])) {
      assert.ok('bytes' in content);
      return (await findInFile(entry.path, content.bytes, looking)).usages;
    }
    return [];
  };

  for (const name of readdirSync(CASES)) {
    const { why, counts } = JSON.parse(readFileSync(join(CASES, name, 'expected.json'), 'utf8'));
    test(`${name}: ${why}`, async () => {
      await using repository = await temporaryRepository();
      const [before, after] = [filesBelow(join(CASES, name, 'base')), filesBelow(join(CASES, name, 'head'))];
      const base = repository.commit('base', before);
      const gone = Object.fromEntries(Object.keys(before).map((path) => [path, null]));
      const head = repository.commit('head', { ...gone, ...after });

      await using opened = await openRepository(repository.dir);
      const changes = await opened.changes({ base, head });
      const files: SidedFile[] = [];
      for (const file of changes.files) {
        files.push({
          path: file.path,
          previousPath: file.previousPath,
          base: await usagesOf(changes.base, file.base),
          head: await usagesOf(changes.head, file.head),
        });
      }
      const matched = matchUsages(files);
      const count = (status: string) => matched.filter((each) => each.status === status).length;
      const found = {
        new: count('new'),
        removed: count('removed'),
        moved: count('moved'),
        kept: count('kept'),
        base: files.flatMap((file) => file.base).length,
        head: files.flatMap((file) => file.head).length,
        carried: matched.filter(({ carried }) => carried).length,
      };
      assert.deepEqual(found, counts);
    });
  }
});
