/**
 * The Action under a workflow runner: each workflow that users are told to paste, as it stands in the docs, with the
 * token that its own `permissions` give, against a GitHub on this machine.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type GitHub, startGitHub } from '../github/server.ts';
import type { Pull, Repository } from '../github/state.ts';
import { BASE, HEAD, lineOf, MENDED } from './change.ts';
import { aboutPull, payload, REPOSITORY } from './payloads.ts';
import { type Job, type Ran, runWorkflow } from './runner.ts';
import { act } from './tools.ts';
import { recommendedWorkflow, recommendedWorkflows } from './workflows.ts';

const tool = await act();
const skip = 'missing' in tool ? tool.missing : false;
const program = 'path' in tool ? tool.path : '';

const USUAL = 'README.md: On GitHub';
const TARGET = 'docs/github.md: Comments on forks by `pull_request_target`';
const JUDGE = 'docs/github.md: Comments on forks by `workflow_run`';
const COMMENTER = `${JUDGE} (2)`;
const SARIF = 'docs/github.md: Code scanning';
const PUSHES = 'docs/github.md: Pushes';
const INVENTORY = 'docs/github.md: An inventory every week';
/** The same text as the README's: the docs are held to `init` by test/docs.test.ts. */
const SAME = ['no-new-eventlet init', 'docs/github.md: Every pull request'];
/** Made of others' actions, which the runner would fetch from github.com: test/consumers/workflows.test.ts runs their scripts. */
const SCRIPTS = ['docs/elsewhere.md: A badge, and a page', 'docs/elsewhere.md: Many repositories'];

interface World {
  readonly github: GitHub;
  readonly repository: Repository;
  readonly main: string;
  readonly pull: Pull;
}

/** The repository with its pull request. */
async function world(from: string = REPOSITORY): Promise<World & AsyncDisposable> {
  const github = await startGitHub();
  const repository = github.repository(REPOSITORY);
  const main = repository.commit({ branch: 'main', files: BASE });
  const pull = repository.openPull({ head: repository.commit({ parents: [main], files: HEAD }), from });
  return { github, repository, main, pull, [Symbol.asyncDispose]: () => github[Symbol.asyncDispose]() };
}

function run(workflow: string, { github }: World, job: Omit<Job, 'github' | 'workflow'>): Promise<Ran> {
  return runWorkflow(program, { github, workflow: recommendedWorkflow(workflow), ...job });
}

const FORK = 'stranger/app';
/** The figures of change.ts. */
const FIGURES = { new: '2', removed: '3', moved: '0', net: '-1', 'base-total': '7', 'head-total': '6' };

function assertFails({ passed, outputs, annotations, summary, log }: Ran): void {
  const { report = '', sarif = '', ...figures } = outputs;
  assert.deepEqual(figures, { verdict: 'fail', ...FIGURES }, log);
  assert.equal(passed, false);
  assert.match(report, /\/no-new-eventlet\/report\.json$/);
  assert.match(sarif, /\/no-new-eventlet\/report\.sarif$/);
  const errors = annotations.filter(({ level }) => level === 'error');
  assert.deepEqual(
    errors.map(({ file, line }) => [file, line]).sort(),
    [lineOf('eventlet.sleep'), lineOf('eventlet.spawn_after')].map((line) => ['service/worker.py', line]),
  );
  assert.match(summary, /^### ❌ Eventlet: 2 new, 3 removed, net −1$/m);
}

describe('under a workflow runner', { skip }, () => {
  test('every recommended workflow is run by one of these tests, or its scripts by another', () => {
    const run = [USUAL, TARGET, JUDGE, COMMENTER, SARIF, PUSHES, INVENTORY];
    assert.deepEqual(
      [...run, ...SAME, ...SCRIPTS].sort(),
      recommendedWorkflows()
        .map(({ where }) => where)
        .sort(),
    );
  });

  describe("README's workflow, one pull request from its opening to its end", () => {
    let there: World & AsyncDisposable;
    before(async () => {
      there = await world();
    });
    after(async () => await there[Symbol.asyncDispose]());
    const about = (action: Parameters<typeof aboutPull>[0]) =>
      run(USUAL, there, { event: 'pull_request', payload: aboutPull(action, there.pull) });

    test('opened: it fails, with one comment, and a remark on each new line, one a suggestion', async () => {
      const { pull } = there;
      assertFails(await about('opened'));
      assert.equal(pull.comments.length, 1);
      const [{ author, body } = { author: '', body: '' }] = pull.comments;
      assert.equal(author, 'github-actions[bot]');
      assert.match(body, /^### ❌ Eventlet: 2 new, 3 removed, net −1$/m);
      assert.match(body, /Thank you: this change takes out more than it brings in\./);
      assert.match(body, /`service\/retry\.py` no longer uses eventlet\./);
      const remarks = pull.reviewComments.map(({ path, line, body }) => ({
        path,
        line,
        suggestion: /^```suggestion\n(.*)\n```$/m.exec(body)?.[1],
      }));
      assert.deepEqual(remarks, [
        {
          path: 'service/worker.py',
          line: lineOf('eventlet.sleep'),
          suggestion: '            time.sleep(0.1)',
        },
        { path: 'service/worker.py', line: lineOf('eventlet.spawn_after'), suggestion: undefined },
      ]);
    });

    test('run again: the same, and nothing is written', async () => {
      const { github } = there;
      const before = github.writes.length;
      assertFails(await about('opened'));
      assert.deepEqual(github.writes.slice(before), []);
    });

    test('in the merge queue: it fails, and nothing is written', async () => {
      const { github, main, pull } = there;
      const before = github.writes.length;
      const shas = { 'merge_group.base_sha': main, 'merge_group.head_sha': pull.head.sha };
      const group = payload('merge_group', { action: 'checks_requested' }, shas);
      assertFails(await run(USUAL, there, { event: 'merge_group', payload: group }));
      assert.deepEqual(github.writes.slice(before), []);
    });

    test('with the label: it passes with a warning that names it', async () => {
      const { pull } = there;
      pull.labels.push('eventlet-allowed');
      const { passed, outputs, summary } = await about('labeled');
      assert.deepEqual([passed, outputs.verdict], [true, 'warn']);
      assert.match(summary, /with the label eventlet-allowed/);
      pull.labels.pop();
    });

    test('mended: it passes, its one comment turns green, and the remarks are gone', async () => {
      const { repository, main, pull } = there;
      repository.push(pull, repository.commit({ parents: [main], files: MENDED }));
      const { passed, outputs, annotations, log } = await about('synchronize');
      assert.deepEqual([passed, outputs.verdict, outputs.new, annotations], [true, 'pass', '0', []], log);
      assert.deepEqual(
        pull.comments.map(({ body }) => body.split('\n')[0]),
        ['### ✅ Eventlet: 0 new, 3 removed, net −3'],
      );
      assert.deepEqual(pull.reviewComments, []);
    });
  });

  describe("a fork's pull request", () => {
    test("by README's workflow: the verdict stands, and a warning says the way out", async () => {
      await using there = await world(FORK);
      const { github, pull } = there;
      const ran = await run(USUAL, there, {
        event: 'pull_request',
        payload: aboutPull('opened', pull),
        readOnly: true,
      });
      assertFails(ran);
      const warnings = ran.annotations.filter(({ level }) => level === 'warning');
      assert.ok(
        warnings.some(({ message }) =>
          /summary comment.*`pull-requests: write`.*`pull_request_target`/.test(message),
        ),
        ran.log,
      );
      assert.deepEqual([pull.comments, pull.reviewComments], [[], []]);
      assert.equal(github.violations.length, 0);
    });

    test('by pull_request_target: it has its comments', async () => {
      await using there = await world(FORK);
      const { pull } = there;
      assertFails(
        await run(TARGET, there, { event: 'pull_request_target', payload: aboutPull('opened', pull) }),
      );
      assert.deepEqual([pull.comments.length, pull.reviewComments.length], [1, 2]);
    });

    test('by workflow_run: the first workflow judges, the second comments', async () => {
      await using there = await world(FORK);
      const { github, pull } = there;
      const judged = await run(JUDGE, there, {
        event: 'pull_request',
        payload: aboutPull('opened', pull),
        readOnly: true,
      });
      assertFails(judged);
      assert.deepEqual(
        judged.annotations.filter(({ level }) => level === 'warning'),
        [],
      );
      assert.deepEqual(github.writes, []);
      const completed = payload(
        'workflow_run',
        { action: 'completed' },
        {
          'workflow_run.event': 'pull_request',
          'workflow_run.head_sha': pull.head.sha,
          'workflow_run.head_branch': pull.head.ref,
          'workflow_run.head_repository.owner.login': 'stranger',
          'workflow_run.pull_requests': [],
        },
      );
      const { passed, outputs, log } = await run(COMMENTER, there, {
        event: 'workflow_run',
        payload: completed,
      });
      assert.deepEqual([passed, outputs.verdict], [true, 'fail'], log);
      assert.deepEqual([pull.comments.length, pull.reviewComments.length], [1, 2]);
    });
  });

  test('code scanning is given the SARIF file, although the check failed', async () => {
    await using there = await world();
    const { pull } = there;
    const ran = await run(SARIF, there, { event: 'pull_request', payload: aboutPull('opened', pull) });
    assertFails(ran);
    assert.deepEqual(noticesOf(ran), ['github/codeql-action/upload-sarif: sarif_file has a file']);
  });

  test('a push is judged by what it brought', async () => {
    await using there = await world();
    const { github, main, pull } = there;
    const brought = { ref: 'refs/heads/main', before: main, after: pull.head.sha };
    assertFails(
      await run(PUSHES, there, {
        event: 'push',
        payload: payload('push', { ref: 'refs/heads/master' }, brought),
      }),
    );
    assert.deepEqual(github.writes, []);
  });

  for (const event of ['schedule', 'workflow_dispatch'])
    test(`the inventory by ${event} counts what stands, and keeps its page`, async () => {
      await using there = await world();
      const about = payload('workflow_dispatch', { ref: 'refs/heads/main' }, {});
      const ran = await run(INVENTORY, there, { event, payload: about });
      assert.deepEqual([ran.passed, ran.outputs['head-total']], [true, '7'], ran.log);
      assert.match(ran.summary, /7 usages of eventlet in 2 files/);
      assert.ok(
        noticesOf(ran).includes('actions/upload-artifact: path has report.html, report.json'),
        ran.log,
      );
      assert.deepEqual(there.github.requests, []);
    });
});

function noticesOf({ annotations }: Ran): string[] {
  return annotations
    .filter(({ level, file }) => level === 'notice' && file === null)
    .map(({ message }) => message);
}
