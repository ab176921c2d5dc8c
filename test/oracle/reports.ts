/**
 * Checks many commits of a repository against their first parents in one process, for `differential.py --reports`:
 *
 *     node test/oracle/reports.ts REPO < COMMITS > REPORTS
 *
 * COMMITS holds a commit id a line; a report as JSON a line comes out.
 */

import { createInterface } from 'node:readline';
import { openRepository } from '../../src/changes/git.ts';
import { check } from '../../src/check.ts';
import { lookingWith } from '../../src/looking.ts';
import { DEFAULT_CONFIG } from '../../src/policy/config.ts';
import { TOOL } from '../../src/version.ts';
import { syntax } from '../support/syntax.ts';

const [repo = '.'] = process.argv.slice(2);
await using repository = await openRepository(repo);
const origin = { path: null, revision: null, changedHere: false };
const looking = lookingWith(syntax, '2026-06-01', DEFAULT_CONFIG);
for await (const line of createInterface(process.stdin)) {
  const commit = line.trim();
  if (commit === '') continue;
  const changes = await repository.changes({ base: `${commit}^`, head: commit });
  const report = await check(changes, { tool: TOOL, config: DEFAULT_CONFIG, origin, looking, label: null });
  process.stdout.write(`${JSON.stringify(report)}\n`);
}
