/** Runs what tells people the result so that its failure is a warning with a way out, never a changed verdict. */
import { statusOf } from './api.ts';

export type Teller = 'conversation' | 'review' | 'summary' | 'label' | 'job-summary' | 'files';

/** What each could not do when it fails, and the permission that it takes. */
const TELLERS: Readonly<Record<Teller, { readonly task: string; readonly permission: string | null }>> = {
  conversation: { task: "read the pull request's comments", permission: 'pull-requests: read' },
  review: { task: 'bring the review comments up to date', permission: 'pull-requests: write' },
  summary: { task: 'bring the summary comment up to date', permission: 'pull-requests: write' },
  label: { task: "read the pull request's labels", permission: 'pull-requests: read' },
  'job-summary': { task: 'write the job summary', permission: null },
  files: { task: 'write the report files', permission: null },
};

/**
 * Does the work, or says why not.
 * @param warn Gets one sentence or two: what could not be done, why, and what to do.
 * @returns What the work gives; null when it failed.
 */
export async function tell<T>(
  teller: Teller,
  work: () => Promise<T>,
  warn: (warning: string) => void,
): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    warn(explain(teller, error));
    return null;
  }
}

/** The warning for a failure. */
export function explain(teller: Teller, error: unknown): string {
  const { task, permission } = TELLERS[teller];
  const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ').trim() : String(error);
  const what = `could not ${task}: ${reason.replace(/\.$/, '')}.`;
  const wayOut = permission === null ? '' : wayOutOf(error, reason, permission);
  return `${what}${wayOut === '' ? '' : ` ${wayOut}`} The verdict stands.`;
}

/**
 * GitHub says "Resource not accessible by integration" for a permission that the token lacks, by status 403 or as a
 * GraphQL error; tokens of forks and of Dependabot are read-only whatever the workflow says.
 */
function wayOutOf(error: unknown, reason: string, permission: string): string {
  if (/locked/i.test(reason)) return 'The conversation is locked; the job summary has the result.';
  if (/rate limit/i.test(reason)) return 'GitHub allows no more requests for now; re-run the job later.';
  if (statusOf(error) === 401) return 'The input `token` is not a valid token.';
  if (
    !/not accessible|must have|forbidden/i.test(reason) &&
    statusOf(error) !== 403 &&
    statusOf(error) !== 404
  )
    return 'Re-run the job to try again.';
  return (
    `Give the job the permission \`${permission}\`. For pull requests from forks and from Dependabot the token is ` +
    'read-only whatever the workflow says: run on `pull_request_target` without a checkout, or on `workflow_run`.'
  );
}
