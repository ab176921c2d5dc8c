/** What a pull request's comments are made of: a finished check and what GitHub and both sides tell of its files. */
import type { CheckReport } from '../report/report.ts';
import { pythonSyntax } from '../wasm.ts';
import type { Alongside } from './alongside.ts';
import type { GitHubClient } from './client.ts';
import type { Environment } from './environment.ts';
import type { PullRequestActivity } from './events.ts';
import { readPatches, readTexts } from './files.ts';
import type { Inputs } from './inputs.ts';
import { keyOf } from './markers/key.ts';
import type { Material } from './material.ts';
import { tellPullRequest } from './pull-request.ts';
import { COMMENT_BYTES, summaryBody } from './summary-body.ts';

export interface Commenting {
  readonly environment: Environment;
  readonly inputs: Inputs;
  readonly activity: PullRequestActivity;
  readonly client: GitHubClient;
  readonly material: Pick<Material, 'changes' | 'config' | 'patches'>;
  readonly report: CheckReport;
  readonly alongside: Alongside;
}

/**
 * Brings the comments up to date. Only a check of the pull request's own head is worth a comment on it.
 * @returns Warnings, as sentences.
 */
export async function tellComments(commenting: Commenting): Promise<readonly string[]> {
  const { environment, inputs, activity, client, material, report, alongside } = commenting;
  const { number, pullRequestHead, mergeCommit } = activity;
  const { changes, config, patches } = material;
  const { head } = report.comparison;
  if (head !== pullRequestHead && head !== mergeCommit) return [];
  const address = { repository: environment.repository, number };
  const { runId, runAttempt } = environment;
  return await tellPullRequest(client, {
    address,
    report,
    marker: { key: keyOf(environment, inputs), head: pullRequestHead, runId, runAttempt },
    inputs,
    guide: config.guide,
    body: summaryBody(report, { environment, guide: config.guide, alongside, limit: COMMENT_BYTES }),
    patches: (paths) => readPatches(client, address, paths, patches),
    texts: (path) => readTexts(changes, path),
    syntax: pythonSyntax(),
  });
}
