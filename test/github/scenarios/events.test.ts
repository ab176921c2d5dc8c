/** Every event that a workflow may run on, with payloads as GitHub sends them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recorded } from '../recorded.ts';
import { checkout } from './checkout.ts';
import { payloadOf, step } from './step.ts';
import { FIXED, MORE, remarks, type World, world } from './world.ts';

const ZERO = '0'.repeat(40);
const GONE = 'd'.repeat(40);

describe('pull_request', { concurrency: 4 }, () => {
  for (const action of ['opened', 'synchronize', 'reopened', 'labeled', 'ready_for_review'])
    test(`${action} checks it`, async () => {
      await using there = await world({ 'app/work.py': MORE });
      const { code, outputs } = await step(there, { payload: payloadOf(there.pull, action) });
      assert.deepEqual([code, outputs.new, there.pull.comments.length], [1, '1', 1]);
    });

  test('closed is nothing to check, and asks for nothing', async () => {
    await using there = await world({ 'app/work.py': MORE });
    const { code, outputs, log } = await step(there, { payload: payloadOf(there.pull, 'closed') });
    assert.deepEqual([code, outputs.verdict, outputs.new], [0, 'pass', '0']);
    assert.equal(log, '· Nothing to check: the pull request is closed.\n');
    assert.deepEqual(there.github.requests, []);
  });

  test('run again compares with the branch as it is now, not as the payload has it', async () => {
    await using there = await world({ 'app/work.py': MORE, 'new.py': 'import eventlet\n' });
    const { repository, pull } = there;
    const merged = repository.commit({
      branch: 'main',
      parents: [pull.base.sha],
      files: { 'new.py': 'import eventlet\n' },
    });
    const head = repository.commit({ parents: [merged], files: { 'app/work.py': MORE } });
    repository.push(pull, head);
    const { outputs, report } = await step(there, { payload: payloadOf(pull), attempt: 2 });
    assert.equal(outputs.new, '1');
    assert.equal(report?.comparison.mergeBase, merged);
  });
});

test('pull_request_target checks a fork without a checkout, and may comment', async () => {
  await using there = await world({ 'app/work.py': MORE }, { from: 'mallory/app' });
  const workspace = checkout(there, { ref: 'refs/heads/main' });
  const { code, log, warnings } = await step(there, { event: 'pull_request_target', workspace });
  assert.deepEqual([code, warnings], [1, []]);
  assert.match(log, /read from GitHub's API/);
  assert.equal(there.pull.comments.length, 1);
  assert.equal(remarks(there).length, 1);
  assert.doesNotMatch(JSON.stringify(there.github.requests), /mallory/);
});

describe('merge_group', { concurrency: 3 }, () => {
  const group = ({ pull }: World, action = 'checks_requested') => ({
    ...recorded(
      'merge_group',
      { action: 'checks_requested' },
      {
        'merge_group.base_sha': pull.base.sha,
        'merge_group.head_sha': pull.head.sha,
      },
    ),
    action,
  });

  test('is checked; there is no pull request to write to', async () => {
    await using there = await world({ 'app/work.py': MORE });
    const { code, outputs } = await step(there, { event: 'merge_group', payload: group(there) });
    assert.deepEqual([code, outputs.new, there.github.writes], [1, '1', []]);
  });

  test('that is gone is nothing to check', async () => {
    await using there = await world({ 'app/work.py': MORE });
    const { code, outputs } = await step(there, { event: 'merge_group', payload: group(there, 'destroyed') });
    assert.deepEqual([code, outputs.verdict, there.github.requests], [0, 'pass', []]);
  });
});

describe('push', { concurrency: 4 }, () => {
  const pushed = ({ pull }: World, changes: Record<string, unknown>) =>
    recorded(
      'push',
      { ref: 'refs/heads/master' },
      {
        ref: 'refs/heads/topic',
        before: pull.base.sha,
        after: pull.head.sha,
        'repository.default_branch': 'main',
        'repository.full_name': 'octo/app',
        ...changes,
      },
    );
  const compared: [what: string, changes: Record<string, unknown>][] = [
    ['of commits', {}],
    ['to the default branch', { ref: 'refs/heads/main' }],
    ['of a new branch, against the default branch', { before: ZERO, created: true }],
    ['by force, over a commit that is gone: against the default branch', { before: GONE, forced: true }],
  ];
  for (const [what, changes] of compared)
    test(`${what} is checked`, async () => {
      await using there = await world({ 'app/work.py': MORE });
      const { code, report } = await step(there, { event: 'push', payload: pushed(there, changes) });
      assert.deepEqual([code, report?.counts.new, there.github.writes], [1, 1, []]);
      assert.equal(report?.comparison.mergeBase, there.pull.base.sha);
    });

  const nothing: [what: string, changes: Record<string, unknown>, says: RegExp][] = [
    ['of a tag', { ref: 'refs/tags/v1' }, /refs\/tags\/v1 is a tag/],
    ['that deletes a branch', { after: ZERO, deleted: true }, /refs\/heads\/topic is deleted/],
  ];
  for (const [what, changes, says] of nothing)
    test(`${what} is nothing to check`, async () => {
      await using there = await world({ 'app/work.py': MORE });
      const { code, log, outputs } = await step(there, { event: 'push', payload: pushed(there, changes) });
      assert.deepEqual([code, outputs.verdict, there.github.requests], [0, 'pass', []]);
      assert.match(log, says);
    });

  test('by force to the default branch, over a commit that is gone, says what to do', async () => {
    await using there = await world({ 'app/work.py': MORE });
    const payload = pushed(there, { ref: 'refs/heads/main', before: GONE, forced: true });
    const { code, annotations, outputs } = await step(there, { event: 'push', payload });
    assert.equal(code, 3);
    assert.match(
      annotations[0]?.message ?? '',
      /can't compare d{40}.*pushed over is gone.*inputs `base` and `head`/,
    );
    assert.deepEqual(outputs, {});
  });
});

describe('workflow_run', { concurrency: 4 }, () => {
  /** The payload of a run of another workflow for the pull request; GitHub names no pull request for a fork's. */
  const runOf = ({ pull }: World, changes: Record<string, unknown> = {}) =>
    recorded(
      'workflow_run',
      { action: 'completed' },
      {
        'workflow_run.event': 'pull_request',
        'workflow_run.head_sha': pull.head.sha,
        'workflow_run.head_branch': pull.head.ref,
        'workflow_run.head_repository.owner.login': pull.head.repository?.split('/')[0] ?? 'gone',
        'workflow_run.pull_requests': [],
        ...changes,
      },
    );
  for (const from of ['octo/app', 'mallory/app'])
    test(`checks the pull request of its commit afresh (from ${from})`, async () => {
      await using there = await world({ 'app/work.py': MORE }, { from });
      const { code, outputs } = await step(there, { event: 'workflow_run', payload: runOf(there) });
      assert.deepEqual([code, outputs.new], [1, '1']);
      assert.equal(there.pull.comments.length, 1);
      assert.equal(remarks(there).length, 1);
    });

  test('trusts no number that the run may have named', async () => {
    await using there = await world({ 'app/work.py': MORE }, { from: 'mallory/app' });
    const { repository, pull } = there;
    const other = repository.openPull({
      head: repository.commit({ parents: [pull.base.sha], files: { 'a.py': 'x\n' } }),
    });
    const named = { 'workflow_run.pull_requests': [{ number: other.number, head: { sha: pull.head.sha } }] };
    await step(there, { event: 'workflow_run', payload: runOf(there, named) });
    assert.deepEqual([pull.comments.length, other.comments.length], [1, 0]);
  });

  const nothing: [
    what: string,
    change: (it: World) => void,
    changes: Record<string, unknown>,
    says: RegExp,
  ][] = [
    [
      'whose pull request has moved on',
      (it) => it.push({ 'app/work.py': FIXED }),
      {},
      /no open pull request has/,
    ],
    [
      'whose pull request is closed',
      ({ pull }) => {
        pull.state = 'closed';
      },
      {},
      /no open pull request has/,
    ],
    [
      'that was for a push',
      () => {},
      { 'workflow_run.event': 'push' },
      /was for push, not for a pull request/,
    ],
    ['whose fork is gone', () => {}, { 'workflow_run.head_repository': null }, /no open pull request has/],
  ];
  for (const [what, change, changes, says] of nothing)
    test(`${what} is nothing to check`, async () => {
      await using there = await world({ 'app/work.py': MORE }, { from: 'mallory/app' });
      const payload = runOf(there, changes);
      change(there);
      const { code, outputs, log } = await step(there, { event: 'workflow_run', payload });
      assert.deepEqual([code, outputs.verdict, there.github.writes], [0, 'pass', []]);
      assert.match(log, says);
    });
});

describe('schedule and workflow_dispatch', { concurrency: 4 }, () => {
  const dispatched = recorded('workflow_dispatch', {}, { 'repository.default_branch': 'main' });
  for (const [event, payload] of [
    ['schedule', { schedule: '0 4 * * 1' }],
    ['workflow_dispatch', dispatched],
  ] as const)
    test(`${event} takes an inventory of the checkout`, async () => {
      await using there = await world({});
      const workspace = checkout(there, { ref: 'refs/heads/main' });
      const { code, outputs, scan, jobSummary } = await step(there, { event, payload, workspace });
      assert.deepEqual(
        [code, outputs.verdict, outputs['head-total'], outputs.new],
        [0, 'pass', '2', undefined],
      );
      assert.equal(scan?.revision, there.pull.base.sha);
      assert.match(jobSummary, /^### 2 usages of eventlet in 1 file/);
      assert.deepEqual(there.github.requests, []);
    });

  test('without a checkout says that it takes one', async () => {
    await using there = await world({});
    const { code, annotations, outputs } = await step(there, { event: 'schedule', payload: {} });
    assert.equal(code, 2);
    assert.match(annotations[0]?.message ?? '', /inventory of the checkout.*actions\/checkout/);
    assert.deepEqual(outputs, {});
  });

  test('over the budget fail', async () => {
    await using there = await world({}, { base: { '.github/no-new-eventlet.yml': 'budget: {total: 1}\n' } });
    const workspace = checkout(there, { ref: 'refs/heads/main' });
    const { code, outputs } = await step(there, { event: 'schedule', payload: {}, workspace });
    assert.deepEqual([code, outputs.verdict], [1, 'fail']);
  });

  test('with `base` and `head` compare', async () => {
    await using there = await world({ 'app/work.py': MORE });
    const inputs = { base: there.pull.base.sha, head: there.pull.head.sha };
    const { code, report } = await step(there, { event: 'workflow_dispatch', payload: dispatched, inputs });
    assert.deepEqual([code, report?.counts.new], [1, 1]);
  });
});

test('any other event says which ones there are', async () => {
  await using there = await world({ 'app/work.py': MORE });
  const { code, annotations } = await step(there, { event: 'issue_comment', payload: {} });
  assert.equal(code, 2);
  assert.match(
    annotations[0]?.message ?? '',
    /`issue_comment` doesn't say what to compare\. Run on pull_request/,
  );
});
