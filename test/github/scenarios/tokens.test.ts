/** What a token may: forks and Dependabot, permissions that a workflow forgot, tokens that are none. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Permissions } from '../state.ts';
import { type Outcome, step } from './step.ts';
import { FIXED, MORE, remarks, type World, world } from './world.ts';

const ALL = { contents: 'read', pull_requests: 'write', issues: 'read' } as const;

/** A workflow's token with these permissions. */
function token({ github }: World, permissions: Permissions): string {
  github.addToken('ghs_other', { login: 'github-actions[bot]', type: 'Bot', permissions });
  return 'ghs_other';
}

/** The verdict stands, and everyone who can be told is. */
function assertToldWithoutComments({ code, annotations, jobSummary, outputs }: Outcome): void {
  assert.equal(code, 1);
  assert.equal(annotations.find(({ level }) => level === 'error')?.file, 'app/work.py');
  assert.match(jobSummary, /^### ❌ Eventlet: 1 new/);
  assert.deepEqual([outputs.verdict, outputs.new], ['fail', '1']);
}

describe('a token', { concurrency: 4 }, () => {
  for (const [what, from] of [
    ['of a fork', 'mallory/app'],
    ['of a fork that is gone', null],
    ['of Dependabot, in a workflow that grants nothing,', undefined],
  ] as const)
    test(`${what} may only read: the verdict stands, and one warning says the permission and the way out`, async () => {
      await using there = await world({ 'app/work.py': MORE }, from === undefined ? {} : { from });
      const told = await step(there, { inputs: { token: there.github.readOnlyToken } });
      assertToldWithoutComments(told);
      assert.equal(told.warnings.length, 1);
      assert.match(
        told.warnings[0] ?? '',
        /^Could not bring the review comments and the summary comment up to date: .*`pull-requests: write`.*Dependabot's pull requests too\..*fork's is read-only whatever is granted: .*`pull_request_target` without a checkout, or on `workflow_run`\. The verdict stands\.$/,
      );
      assert.deepEqual([there.pull.comments, there.pull.reviewComments], [[], []]);
      const posts = there.github.writes.map(({ operation, status }) => [operation, status]);
      assert.deepEqual(posts, [
        ['pulls/create-review', 403],
        ['graphql/mutation', 200],
      ]);
    });

  test('of a fork asks for nothing where there is nothing to say', async () => {
    await using there = await world({ 'app/work.py': FIXED }, { from: 'mallory/app' });
    const { code, warnings } = await step(there, { inputs: { token: there.github.readOnlyToken } });
    assert.deepEqual([code, warnings, there.github.writes], [0, [], []]);
  });

  test('that may not see pull requests: the verdict stands, without the label', async () => {
    await using there = await world({ 'app/work.py': MORE }, { labels: ['eventlet-allowed'] });
    const inputs = { token: token(there, { contents: 'read' }) };
    const told = await step(there, { inputs });
    assertToldWithoutComments(told);
    assert.equal(told.warnings.length, 2);
    assert.match(told.warnings[0] ?? '', /^Could not read the labels: it takes `pull-requests: read`/);
    assert.match(
      told.warnings[1] ?? '',
      /^Could not read the pull request's comments: .*The verdict stands\.$/,
    );
    const silent = await step(there, { inputs: { ...inputs, comment: 'never', review: 'off' } });
    assert.equal(silent.warnings.length, 1, 'who asked for no comments hears nothing of them');
  });

  test('that may write to issues alone has the summary, and the warning is about the remarks', async () => {
    await using there = await world({ 'app/work.py': MORE });
    const permissions = { contents: 'read', pull_requests: 'read', issues: 'write' } as const;
    const { warnings } = await step(there, { inputs: { token: token(there, permissions) } });
    assert.equal(warnings.length, 1);
    assert.match(warnings[0] ?? '', /^Could not bring the review comments up to date: /);
    assert.equal(there.pull.comments.length, 1);
  });

  const stopped: [what: string, secret: (there: World) => string, code: number, says: RegExp][] = [
    [
      'that may not read contents',
      (it) => token(it, { ...ALL, contents: 'none' }),
      3,
      /lacks `contents: read`/,
    ],
    ['that is wrong', () => 'ghs_wrong', 3, /refuses the token \(401\): check the input `token`/],
    ['that is empty', () => '', 2, /input `token` is empty/],
  ];
  for (const [what, secret, code, says] of stopped)
    test(`${what} stops the run, which says what to do and tells no result`, async () => {
      await using there = await world({ 'app/work.py': MORE });
      const told = await step(there, { inputs: { token: secret(there), source: 'api' } });
      assert.equal(told.code, code);
      assert.match(told.annotations[0]?.message ?? '', says);
      assert.equal(told.annotations.length, 1);
      assert.deepEqual([told.outputs, told.jobSummary, there.github.writes], [{}, '', []]);
      assert.doesNotMatch(told.log, /ghs_/);
    });

  test('is never shown, and never sent to another server', async () => {
    await using there = await world({ 'app/work.py': MORE });
    await using elsewhere = await world({});
    const { serverUrl } = elsewhere.github;
    there.github.faults.add({
      on: 'git/get-tree',
      times: 9,
      fault: { kind: 'redirect', status: 307, to: `${serverUrl}/repos/octo/app` },
    });
    const told = await step(there);
    assert.equal(told.code, 3);
    assert.deepEqual(elsewhere.github.requests, []);
    assert.doesNotMatch(told.log + told.stderr, new RegExp(there.github.token));
  });
});

test('an Enterprise Server is asked under its own addresses, and linked', async () => {
  await using there = await world({ 'app/work.py': MORE }, { ghes: true });
  const { code, jobSummary } = await step(there);
  assert.equal(code, 1);
  const { serverUrl } = there.github;
  for (const text of [jobSummary, there.pull.comments[0]?.body ?? '']) {
    assert.ok(text.includes(`](${serverUrl}/octo/app/blob/${there.pull.head.sha}/app/work.py#L8)`), text);
    assert.ok(text.includes(`](${serverUrl}/octo/app/actions/runs/100)`), text);
    assert.doesNotMatch(text, /github\.com/);
  }
  assert.equal(remarks(there).length, 1);
});
