/** Which permission each operation needs: what GitHub's documentation lists under "fine-grained access tokens". */
import { type Answer, refuse } from './answer.ts';
import type { Permissions, Token } from './state.ts';

const CONTENTS = ['contents=read'];
const PULL = ['pull_requests=read'];
const PULL_WRITE = ['pull_requests=write'];
const ISSUE = ['issues=read', 'pull_requests=read'];
const ISSUE_WRITE = ['issues=write', 'pull_requests=write'];

/** Any one of the alternatives will do. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  'repos/compare-commits-with-basehead': CONTENTS,
  'repos/get-commit': CONTENTS,
  'repos/get-content': CONTENTS,
  'git/get-commit': CONTENTS,
  'git/get-tree': CONTENTS,
  'git/get-blob': CONTENTS,
  'pulls/get': PULL,
  'pulls/list': PULL,
  'pulls/list-files': PULL,
  'repos/list-pull-requests-associated-with-commit': PULL,
  'pulls/list-reviews': PULL,
  'pulls/list-review-comments': PULL,
  'pulls/create-review': PULL_WRITE,
  'pulls/create-review-comment': PULL_WRITE,
  'pulls/update-review': PULL_WRITE,
  'pulls/delete-review-comment': PULL_WRITE,
  'issues/list-comments': ISSUE,
  'issues/list-labels-on-issue': ISSUE,
  'issues/create-comment': ISSUE_WRITE,
  'issues/update-comment': ISSUE_WRITE,
  'issues/delete-comment': ISSUE_WRITE,
  'actions/get-workflow-run': ['actions=read'],
};

/** The refusal that a token without the permission gets; null when it has it. */
export function forbidden(token: Token, operation: string): Answer | null {
  const needs = NEEDS[operation];
  if (!needs || needs.some((need) => allows(token.permissions, need))) return null;
  return refuse(403, 'Resource not accessible by integration', undefined, {
    'x-accepted-github-permissions': needs.join('; '),
  });
}

function allows(permissions: Permissions, need: string): boolean {
  const [name, level] = need.split('=');
  const held = permissions[name as keyof Permissions]; // a name GitHub has and this server does not is held by none
  return held === 'write' || held === level;
}
