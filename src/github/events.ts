/** From a workflow's event to what is to be done: one pure function. */
import { ConfigError } from '../errors.ts';
import type { Environment } from './environment.ts';
import type { Inputs } from './inputs.ts';
import { at, number, optionalText, sha, text } from './payload.ts';

/** The change that a pull request proposes. */
export interface PullRequestActivity {
  readonly kind: 'pull-request';
  readonly number: number;
  /** What to compare with: a branch or commit, of which the merge base is taken. */
  readonly base: string;
  readonly head: string;
  /** The pull request's own head, which differs from `head` where the workflow gave another. */
  readonly pullRequestHead: string;
  readonly fork: boolean;
  /** The commit that GitHub made of both sides and checked out; null where the event makes none. */
  readonly mergeCommit: string | null;
}

/** Two revisions, with no pull request to write to. */
export interface RangeActivity {
  readonly kind: 'range';
  readonly base: string;
  readonly head: string;
  /** What to compare with where `base` is gone, as a force-pushed commit may be; null where nothing would be right. */
  readonly fallbackBase: string | null;
}

/** The pull request that another workflow ran for: to be looked up, since nothing from that run is trusted. */
export interface FindPullRequestActivity {
  readonly kind: 'find-pull-request';
  /** The commit that the run was for; the pull request's head has to be this one. */
  readonly headSha: string;
  readonly headBranch: string | null;
  /** Whose branch it is; null where the fork is gone. */
  readonly headOwner: string | null;
}

export interface InventoryActivity {
  readonly kind: 'inventory';
}

export interface NothingActivity {
  readonly kind: 'nothing';
  /** A sentence for the log. */
  readonly reason: string;
}

export type Activity =
  | PullRequestActivity
  | RangeActivity
  | FindPullRequestActivity
  | InventoryActivity
  | NothingActivity;

type Given = Pick<Inputs, 'base' | 'head'>;
type Where = Pick<Environment, 'eventName' | 'sha'>;

/**
 * What to do for an event. The inputs `base` and `head` win over the event's own revisions.
 * @throws IncompleteError where the payload lacks what its event has by GitHub's documentation.
 * @throws ConfigError for an event that says nothing about what to compare, without the inputs that do.
 */
export function activityOf(payload: unknown, given: Given, where: Where): Activity {
  switch (where.eventName) {
    case 'pull_request':
    case 'pull_request_target':
      return pullRequest(payload, given, where);
    case 'merge_group':
      return mergeGroup(payload, given);
    case 'push':
      return push(payload, given);
    case 'workflow_run':
      return workflowRun(payload);
    case 'schedule':
    case 'workflow_dispatch':
      return givenRange(payload, given, where) ?? { kind: 'inventory' };
    default:
      return givenRange(payload, given, where) ?? unknownEvent(where.eventName);
  }
}

/**
 * The base is the branch, not `pull_request.base.sha`: that one is frozen in the payload, and a re-run replays it, so
 * that what reached the branch since would look new.
 */
function pullRequest(payload: unknown, given: Given, where: Where): Activity {
  const head = sha(payload, 'pull_request.head.sha');
  if (at(payload, 'action') === 'closed') return nothing('the pull request is closed');
  return {
    kind: 'pull-request',
    number: number(payload, 'pull_request.number'),
    base: given.base ?? text(payload, 'pull_request.base.ref'),
    head: given.head ?? head,
    pullRequestHead: head,
    fork: isFork(payload),
    mergeCommit:
      where.eventName === 'pull_request' && given.base === null && given.head === null ? where.sha : null,
  };
}

/** `head.repo` is null when the fork is gone: a stranger's all the same. */
function isFork(payload: unknown): boolean {
  return (
    optionalText(payload, 'pull_request.head.repo.full_name') !==
    text(payload, 'pull_request.base.repo.full_name')
  );
}

function mergeGroup(payload: unknown, given: Given): Activity {
  if (at(payload, 'action') === 'destroyed') return nothing('the merge group is gone');
  return {
    kind: 'range',
    base: given.base ?? sha(payload, 'merge_group.base_sha'),
    head: given.head ?? sha(payload, 'merge_group.head_sha'),
    fallbackBase: null,
  };
}

function push(payload: unknown, given: Given): Activity {
  const ref = text(payload, 'ref');
  const head = given.head ?? sha(payload, 'after');
  if (given.base !== null) return { kind: 'range', base: given.base, head, fallbackBase: null };
  if (isZero(head)) return nothing(`${ref} is deleted`);
  if (ref.startsWith('refs/tags/')) return nothing(`${ref} is a tag, which changes no file`);
  const before = sha(payload, 'before');
  const defaultBranch = text(payload, 'repository.default_branch');
  const ofDefaultBranch = ref === `refs/heads/${defaultBranch}`;
  if (!isZero(before))
    return { kind: 'range', base: before, head, fallbackBase: ofDefaultBranch ? null : defaultBranch };
  return ofDefaultBranch
    ? { kind: 'inventory' }
    : { kind: 'range', base: defaultBranch, head, fallbackBase: null };
}

/** `workflow_run.pull_requests` is empty for forks, so the run's head is what counts for everyone. */
function workflowRun(payload: unknown): Activity {
  const event = text(payload, 'workflow_run.event');
  if (event !== 'pull_request' && event !== 'pull_request_target')
    return nothing(`the workflow run was for ${event}, not for a pull request`);
  return {
    kind: 'find-pull-request',
    headSha: sha(payload, 'workflow_run.head_sha'),
    headBranch: optionalText(payload, 'workflow_run.head_branch'),
    headOwner: optionalText(payload, 'workflow_run.head_repository.owner.login'),
  };
}

/** Of an event without revisions of its own: what the inputs say, against the default branch where they give no base. */
function givenRange(payload: unknown, given: Given, { sha: checkedOut }: Where): Activity | null {
  if (given.base === null && given.head === null) return null;
  return {
    kind: 'range',
    base: given.base ?? text(payload, 'repository.default_branch'),
    head: given.head ?? checkedOut,
    fallbackBase: null,
  };
}

function unknownEvent(eventName: string): never {
  throw new ConfigError(
    `the event \`${eventName}\` doesn't say what to compare. Run on pull_request, pull_request_target, merge_group, ` +
      'push, workflow_run, schedule or workflow_dispatch, or give the inputs `base` and `head`',
  );
}

function nothing(reason: string): NothingActivity {
  return { kind: 'nothing', reason };
}

/** The id that stands for "no commit" in a push of a new or deleted branch. */
function isZero(id: string): boolean {
  return /^0+$/.test(id);
}
