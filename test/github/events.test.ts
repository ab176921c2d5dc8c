import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigError, IncompleteError } from '../../src/errors.ts';
import { type Activity, activityOf } from '../../src/github/events.ts';
import { RECORDED, recorded } from './recorded.ts';

const ZERO = '0'.repeat(40);
const MERGE = 'c'.repeat(40);
const HEAD = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821';
const AFTER = '6113728f27ae82c7b1a177c8d03f9e96e0adf246';
const BEFORE = 'b'.repeat(40);
const NEITHER = { base: null, head: null };

const ownPullRequest: Activity = {
  kind: 'pull-request',
  number: 2,
  base: 'master',
  head: HEAD,
  pullRequestHead: HEAD,
  fork: false,
  mergeCommit: MERGE,
};
const master = { action: undefined, ref: 'refs/heads/master' };
const run = { event: 'workflow_run', want: { action: 'completed' } };
const runSha = '5779607b49aab1200488439f02372c57b4f75444';

interface Case {
  readonly what: string;
  readonly event: string;
  /** The event whose recorded payload serves, where it is another's. */
  readonly recordedAs?: string;
  readonly want: Record<string, unknown>;
  readonly changes?: Record<string, unknown>;
  readonly given?: { base: string | null; head: string | null };
  readonly activity: Activity;
}

const cases: Case[] = [
  { what: 'opened', event: 'pull_request', want: { action: 'opened' }, activity: ownPullRequest },
  { what: 'synchronize', event: 'pull_request', want: { action: 'synchronize' }, activity: ownPullRequest },
  { what: 'labeled', event: 'pull_request', want: { action: 'labeled' }, activity: ownPullRequest },
  {
    what: 'closed',
    event: 'pull_request',
    want: { action: 'closed' },
    activity: { kind: 'nothing', reason: 'the pull request is closed' },
  },
  {
    what: 'from a fork',
    event: 'pull_request',
    want: { action: 'opened' },
    changes: { 'pull_request.head.repo.full_name': 'stranger/Hello-World' },
    activity: { ...ownPullRequest, fork: true },
  },
  {
    what: 'whose fork is gone',
    event: 'pull_request',
    want: { action: 'opened' },
    changes: { 'pull_request.head.repo': null },
    activity: { ...ownPullRequest, fork: true },
  },
  {
    what: 'trusted: the checked out commit is the default branch, not a merge',
    event: 'pull_request_target',
    recordedAs: 'pull_request',
    want: { action: 'synchronize' },
    activity: { ...ownPullRequest, mergeCommit: null },
  },
  {
    what: 'with both revisions given',
    event: 'pull_request',
    want: { action: 'opened' },
    given: { base: 'origin/stable', head: MERGE },
    activity: { ...ownPullRequest, base: 'origin/stable', head: MERGE, mergeCommit: null },
  },
  {
    what: 'checks requested',
    event: 'merge_group',
    want: { action: 'checks_requested' },
    activity: {
      kind: 'range',
      base: '380387fbc80638b734a49e1be1c4dfec1c01b33c',
      head: '2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d',
      fallbackBase: null,
    },
  },
  {
    what: 'destroyed',
    event: 'merge_group',
    want: { action: 'checks_requested' },
    changes: { action: 'destroyed' },
    activity: { kind: 'nothing', reason: 'the merge group is gone' },
  },
  {
    what: 'of commits to the default branch',
    event: 'push',
    want: master,
    changes: { before: BEFORE },
    activity: { kind: 'range', base: BEFORE, head: AFTER, fallbackBase: null },
  },
  {
    what: 'of commits, forced or not, to another branch: the old commit may be gone',
    event: 'push',
    want: master,
    changes: { before: BEFORE, ref: 'refs/heads/topic', forced: true },
    activity: { kind: 'range', base: BEFORE, head: AFTER, fallbackBase: 'master' },
  },
  {
    what: 'of a new branch',
    event: 'push',
    want: master,
    changes: { ref: 'refs/heads/topic' },
    activity: { kind: 'range', base: 'master', head: AFTER, fallbackBase: null },
  },
  {
    what: 'of a new default branch: there is nothing before it',
    event: 'push',
    want: master,
    activity: { kind: 'inventory' },
  },
  {
    what: 'that deletes a branch',
    event: 'push',
    want: master,
    changes: { before: BEFORE, after: ZERO, ref: 'refs/heads/topic' },
    activity: { kind: 'nothing', reason: 'refs/heads/topic is deleted' },
  },
  {
    what: 'of a tag',
    event: 'push',
    want: { created: true, ref: 'refs/tags/simple-tag' },
    activity: { kind: 'nothing', reason: 'refs/tags/simple-tag is a tag, which changes no file' },
  },
  {
    what: 'with the base given',
    event: 'push',
    want: master,
    given: { base: 'v1', head: null },
    activity: { kind: 'range', base: 'v1', head: AFTER, fallbackBase: null },
  },
  {
    what: 'of a pull request',
    ...run,
    changes: { 'workflow_run.event': 'pull_request' },
    activity: {
      kind: 'find-pull-request',
      headSha: runSha,
      headBranch: 'main',
      headOwner: 'octo-org',
    },
  },
  {
    what: 'of a pull request whose fork is gone',
    ...run,
    changes: { 'workflow_run.event': 'pull_request', 'workflow_run.head_repository': null },
    activity: { kind: 'find-pull-request', headSha: runSha, headBranch: 'main', headOwner: null },
  },
  {
    what: 'of something else',
    ...run,
    activity: {
      kind: 'nothing',
      reason: 'the workflow run was for workflow_dispatch, not for a pull request',
    },
  },
  { what: 'by hand', event: 'workflow_dispatch', want: {}, activity: { kind: 'inventory' } },
  {
    what: 'by the clock: its payload is nearly empty',
    event: 'schedule',
    recordedAs: 'workflow_dispatch',
    want: {},
    activity: { kind: 'inventory' },
  },
  {
    what: 'by hand, with the base given',
    event: 'workflow_dispatch',
    want: {},
    given: { base: 'v1.0', head: null },
    activity: { kind: 'range', base: 'v1.0', head: MERGE, fallbackBase: null },
  },
  {
    what: 'with the head given: against the default branch',
    event: 'repository_dispatch',
    want: {},
    given: { base: null, head: 'topic' },
    activity: { kind: 'range', base: 'master', head: 'topic', fallbackBase: null },
  },
];

describe('the activity for', () => {
  for (const { what, event, recordedAs, want, changes, given, activity } of cases)
    test(`${event} ${what}`, () => {
      const wanted = recorded(recordedAs ?? event, want, changes);
      assert.deepEqual(activityOf(wanted, given ?? NEITHER, { eventName: event, sha: MERGE }), activity);
    });

  test('every recorded payload of the events that we know is one or another', () => {
    const known = ['pull_request', 'merge_group', 'push', 'workflow_run', 'workflow_dispatch'];
    for (const { name, examples } of RECORDED.filter(({ name }) => known.includes(name)))
      for (const example of examples)
        assert.ok(activityOf(example, NEITHER, { eventName: name, sha: MERGE }).kind);
  });
});

describe('what cannot be understood is said', () => {
  const malformed: [event: string, payload: unknown, path: string][] = [
    ['pull_request', {}, 'pull_request.head.sha'],
    ['pull_request', null, 'pull_request.head.sha'],
    ['pull_request', 'text', 'pull_request.head.sha'],
    [
      'pull_request',
      recorded('pull_request', { action: 'opened' }, { 'pull_request.head.sha': '--output=x' }),
      'pull_request.head.sha',
    ],
    [
      'pull_request',
      recorded('pull_request', { action: 'opened' }, { 'pull_request.number': '2/../3' }),
      'pull_request.number',
    ],
    ['merge_group', { merge_group: [] }, 'merge_group.base_sha'],
    ['push', { ref: 'refs/heads/x', after: 7 }, 'after'],
    ['workflow_run', { workflow_run: { event: 'pull_request' } }, 'workflow_run.head_sha'],
  ];
  for (const [event, given, path] of malformed)
    test(`${event} without a right ${path}`, () => {
      assert.throws(
        () => activityOf(given, NEITHER, { eventName: event, sha: MERGE }),
        (error: unknown) => error instanceof IncompleteError && error.message.includes(`\`${path}\``),
      );
    });

  test('an event that has no two sides', () => {
    assert.throws(
      () => activityOf({}, NEITHER, { eventName: 'issue_comment', sha: MERGE }),
      (error: unknown) => error instanceof ConfigError && error.message.includes('`issue_comment`'),
    );
  });
});
