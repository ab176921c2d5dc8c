/**
 * Checks many commits of a repository against their first parents (one that has none, against nothing) in one process, for
 * `differential.py --reports`:
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
import type { CheckReport } from '../../src/report/report.ts';
import { TOOL } from '../../src/version.ts';
import { checkAdded } from '../support/snapshot.ts';
import { syntax } from '../support/syntax.ts';

const [repo = '.'] = process.argv.slice(2);
await using repository = await openRepository(repo);
const origin = { path: null, revision: null, changedHere: false };
const looking = lookingWith(syntax, '2026-06-01', DEFAULT_CONFIG);
for await (const line of createInterface(process.stdin)) {
  const commit = line.trim();
  if (commit === '') continue;
  const report = (await repository.has(`${commit}^`)) ? await checkOf(commit) : await checkOfFirst(commit);
  process.stdout.write(`${JSON.stringify(report)}\n`);
}

async function checkOf(commit: string): Promise<CheckReport> {
  const changes = await repository.changes({ base: `${commit}^`, head: commit });
  return await check(changes, { tool: TOOL, config: DEFAULT_CONFIG, origin, looking, label: null });
}

async function checkOfFirst(commit: string): Promise<CheckReport> {
  const report = await checkAdded(await repository.snapshot(commit), looking, DEFAULT_CONFIG);
  return { ...report, comparison: { ...report.comparison, head: commit } };
}
