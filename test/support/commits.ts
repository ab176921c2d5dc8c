/** What `check` says of the last of some commits, on a real repository and through the bundle. */
import assert from 'node:assert/strict';
import type { CheckReport } from '../../src/report/report.ts';
import { runCli } from './bundle.ts';
import { type Files, temporaryRepository } from './repository.ts';

/** Makes the commits one after the other, and checks the last against the one before it. */
export async function checkCommits(...commits: readonly Files[]): Promise<CheckReport> {
  await using repo = await temporaryRepository();
  for (const files of commits) repo.commit('a change', files);
  const sides = ['--base', 'HEAD^', '--head', 'HEAD'];
  const { stdout, stderr } = runCli(['check', ...sides, '--format', 'json'], { cwd: repo.dir });
  assert.equal(stderr, '');
  return JSON.parse(stdout) as CheckReport; // the report's schema has tests of its own
}
