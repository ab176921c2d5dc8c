import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { check } from '../../src/check.ts';
import { IncompleteError } from '../../src/errors.ts';
import { readEnvironment } from '../../src/github/environment.ts';
import { inputFrom, readInputs } from '../../src/github/inputs.ts';
import { stepLog } from '../../src/github/log.ts';
import { type Engine, run } from '../../src/github/run.ts';
import { takeInventory } from '../../src/inventory.ts';
import { lookingAtTextAlone } from '../../src/usages/read.ts';
import { syntax } from '../support/syntax.ts';
import { type GitHub, type GitHubOptions, startGitHub } from './server.ts';
import type { Pull } from './state.ts';

let folder = '';
let engine: Engine;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'run-'));
  const tool = { name: 'no-new-eventlet', version: '0.0.0' } as const;
  const looking = lookingAtTextAlone(syntax, '2026-11-22');
  engine = {
    check: (changes, policy) => check(changes, { tool, looking, ...policy }),
    scan: (snapshot, policy) => takeInventory(snapshot, { tool, looking, ...policy, wanted: () => true }),
  };
});
after(() => rm(folder, { recursive: true }));

const OLD = 'import eventlet\n\n\ndef work():\n    eventlet.sleep(1)\n';
const MORE = `${OLD}    eventlet.spawn(work)\n`;
const CONFIG = '.github/no-new-eventlet.yml';

interface World {
  readonly github: GitHub;
  readonly pull: Pull;
  readonly push: (files: Record<string, string | null>) => void;
}

/** A repository whose main uses eventlet once, and a pull request with these files. */
async function world(
  files: Record<string, string | null>,
  { from, base = {}, ...options }: GitHubOptions & { from?: string; base?: Record<string, string> } = {},
): Promise<World & AsyncDisposable> {
  const github = await startGitHub(options);
  const repository = github.repository('octo/app');
  const main = repository.commit({ branch: 'main', files: { 'app/work.py': OLD, ...base } });
  const commit = (changed: Record<string, string | null>) =>
    repository.commit({ parents: [main], files: changed });
  const pull = repository.openPull({ head: commit(files), ...(from === undefined ? {} : { from }) });
  const push = (changed: Record<string, string | null>) => repository.push(pull, commit(changed));
  return { github, pull, push, [Symbol.asyncDispose]: () => github[Symbol.asyncDispose]() };
}

interface Result {
  readonly code: number;
  readonly log: string;
  readonly outputs: Record<string, string>;
  readonly summary: string;
}

/** Starts the flow as the runner would, with no checkout, for an event on the pull request. */
async function act(
  { github, pull }: World,
  {
    event = 'pull_request',
    payload,
    env = {},
  }: { event?: string; payload?: unknown; env?: Record<string, string> } = {},
): Promise<Result> {
  const place = await mkdtemp(join(folder, 'job-'));
  const file = async (name: string, text: string) => {
    await writeFile(join(place, name), text);
    return join(place, name);
  };
  const variables = {
    GITHUB_REPOSITORY: 'octo/app',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: await file('event.json', JSON.stringify(payload ?? payloadOf(pull))),
    GITHUB_WORKSPACE: place,
    GITHUB_SHA: 'c'.repeat(40),
    GITHUB_RUN_ID: '100',
    GITHUB_WORKFLOW: 'CI',
    GITHUB_JOB: 'eventlet',
    GITHUB_OUTPUT: await file('output', ''),
    GITHUB_STEP_SUMMARY: await file('summary', ''),
    RUNNER_TEMP: place,
    INPUT_TOKEN: github.token,
    ...github.env,
    ...env,
  };
  let log = '';
  const write = (text: string) => {
    log += text;
  };
  const environment = readEnvironment(variables);
  const inputs = readInputs(inputFrom(variables));
  const code = await run({ environment, inputs, engine, log: stepLog(write), write, second: 1 });
  const outputs = await readFile(join(place, 'output'), 'utf8');
  return {
    code,
    log,
    outputs: Object.fromEntries(
      [...outputs.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [
        name,
        value,
      ]),
    ),
    summary: await readFile(join(place, 'summary'), 'utf8'),
  };
}

function payloadOf(pull: Pull) {
  const side = (ref: string, sha: string, repository: string | null) => ({
    ref,
    sha,
    repo: repository === null ? null : { full_name: repository },
  });
  return {
    action: 'synchronize',
    repository: { default_branch: 'main' },
    pull_request: {
      number: pull.number,
      head: side(pull.head.ref, pull.head.sha, pull.head.repository),
      base: side(pull.base.ref, pull.base.sha, 'octo/app'),
    },
  };
}

describe('a pull request without a checkout', () => {
  test('that adds a usage fails, and everyone is told', async () => {
    await using there = await world({ 'app/work.py': MORE });
    const { code, log, outputs, summary } = await act(there);
    assert.equal(code, 1);
    assert.match(log, /^· Both sides are read from GitHub's API: there is no checkout\.$/m);
    assert.match(log, /^::error file=app\/work\.py,line=6,/m);
    assert.deepEqual([outputs.verdict, outputs.new, outputs.net], ['fail', '1', '1']);
    const report = JSON.parse(await readFile(outputs.report ?? '', 'utf8'));
    assert.equal(report.comparison.head, there.pull.head.sha);
    assert.match(await readFile(outputs.sarif ?? '', 'utf8'), /"version": "2\.1\.0"/);
    assert.match(summary, /### ❌ Eventlet: 1 new/);
    assert.match(there.pull.comments[0]?.body ?? '', /### ❌ Eventlet: 1 new/);
    assert.deepEqual(
      there.pull.reviewComments.map(({ line }) => line),
      [6],
    );
  });

  test('takes four requests to read, and no more than the comment and the review to write', async () => {
    await using there = await world({ 'app/work.py': MORE });
    await act(there);
    const reads = there.github.reads.map(({ operation }) => operation);
    // comparison, both sides, the tree for its modules, the conversation
    assert.ok(reads.length <= 4, reads.join(' '));
    assert.equal(there.github.writes.length, 2);
  });

  test('that is checked again reads four times and writes nothing', async () => {
    await using there = await world({ 'app/work.py': MORE });
    await act(there);
    there.github.requests.length = 0;
    await act(there, { env: { GITHUB_RUN_ID: '101' } });
    assert.ok(there.github.reads.length <= 4, there.github.reads.map(({ operation }) => operation).join(' '));
    assert.equal(there.github.writes.length, 0);
  });

  test('that is fixed passes, and its comment turns green', async () => {
    await using there = await world({ 'app/work.py': MORE });
    await act(there);
    there.push({ 'app/work.py': 'import time\n\n\ndef work():\n    time.sleep(1)\n' });
    const { code, outputs } = await act(there);
    assert.equal(code, 0);
    assert.deepEqual([outputs.verdict, outputs.removed, outputs.net], ['pass', '2', '-2']);
    assert.equal(there.pull.comments.length, 1);
    assert.match(there.pull.comments[0]?.body ?? '', /✅[\s\S]*Thank you[\s\S]*no longer uses eventlet/);
    assert.equal(there.pull.reviewComments.length, 0);
  });

  test('with nothing of Python in it passes at once', async () => {
    await using there = await world({ 'README.md': 'hello\n' });
    const { code, outputs } = await act(there);
    assert.deepEqual([code, outputs.verdict, outputs.new], [0, 'pass', '0']);
    assert.equal(there.github.writes.length, 0);
  });

  test('from a fork with a read-only token: the verdict stands, and the warning says the way out', async () => {
    await using there = await world({ 'app/work.py': MORE }, { from: 'mallory/app' });
    const { code, log } = await act(there, { env: { INPUT_TOKEN: there.github.readOnlyToken } });
    assert.equal(code, 1);
    assert.match(log, /^::error file=app\/work\.py/m);
    assert.match(
      log,
      /^::warning title=no-new-eventlet::Could not bring the summary comment.*`pull_request_target` without a checkout/m,
    );
  });

  test('on an Enterprise Server uses its URLs alone', async () => {
    await using there = await world({ 'app/work.py': MORE }, { ghes: true });
    await act(there);
    assert.ok(there.pull.comments[0]?.body.includes(`${there.github.serverUrl}/octo/app/blob/`));
  });
});

describe('a checkout', () => {
  /** Clones what the server has, with the pull request's head checked out. */
  async function clone({ github }: World, ...options: string[]): Promise<string> {
    const place = await mkdtemp(join(folder, 'clone-'));
    const git = (...args: string[]) => execFileSync('git', args, { cwd: place, stdio: 'ignore' });
    git('clone', '-q', ...options, `file://${github.repository('octo/app').git.dir}`, '.');
    git('fetch', '-q', ...options, 'origin', 'refs/pull/1/head');
    git('checkout', '-q', '--detach', 'FETCH_HEAD');
    return place;
  }

  test('gives the identical report, and the identical comments', async () => {
    const files = { 'app/work.py': MORE, 'new.py': OLD, [CONFIG]: 'mode: off\n' };
    const told = async (source: 'git' | 'api') => {
      await using there = await world(files);
      const env = { INPUT_SOURCE: source, GITHUB_WORKSPACE: await clone(there) };
      const { outputs, code } = await act(there, { env });
      const text = (await readFile(outputs.report ?? '', 'utf8')) + JSON.stringify(there.pull.comments);
      return { code, text: text.replaceAll(there.github.serverUrl, '') };
    };
    assert.deepEqual(await told('git'), await told('api'));
  });

  test('that is too shallow sends `auto` to the API, which the log says, and stops `git` with what to do', async () => {
    await using there = await world({ 'app/work.py': MORE });
    const GITHUB_WORKSPACE = await clone(there, '--depth=1');
    const { code, log } = await act(there, { env: { GITHUB_WORKSPACE } });
    assert.equal(code, 1);
    assert.match(log, /read from GitHub's API: the checkout is not deep enough\./);
    await assert.rejects(act(there, { env: { GITHUB_WORKSPACE, INPUT_SOURCE: 'git' } }), /fetch-depth: 0/);
  });
});

describe('the label', () => {
  test('is read live, turns fail into warn, and is told', async () => {
    await using there = await world({ 'app/work.py': MORE });
    const before = payloadOf(there.pull);
    there.pull.labels.push('eventlet-allowed');
    const { code, outputs, summary } = await act(there, { payload: before });
    assert.deepEqual([code, outputs.verdict], [0, 'warn']);
    assert.match(summary, /eventlet-allowed/);
  });
});

describe('the config', () => {
  test('that the pull request edits does not loosen its own check', async () => {
    await using there = await world(
      { 'app/work.py': MORE, [CONFIG]: 'mode: off\n' },
      { base: { [CONFIG]: 'mode: fail\n' } },
    );
    const { code, summary } = await act(there);
    assert.equal(code, 1);
    assert.match(summary, /This change edits it/);
  });

  test('gives way to the input `mode`', async () => {
    await using there = await world({ 'app/work.py': MORE }, { base: { [CONFIG]: 'mode: fail\n' } });
    const { code, outputs } = await act(there, { env: { INPUT_MODE: 'warn' } });
    assert.deepEqual([code, outputs.verdict], [0, 'warn']);
  });

  test('that is wrong stops the run with its place', async () => {
    await using there = await world({ 'app/work.py': MORE }, { base: { [CONFIG]: 'mode: never\n' } });
    await assert.rejects(act(there), /no-new-eventlet\.yml:1:7/);
    assert.equal(there.pull.comments.length, 0);
  });
});

describe('other events', () => {
  test('a workflow_run checks the pull request of its commit afresh', async () => {
    await using there = await world({ 'app/work.py': MORE }, { from: 'mallory/app' });
    const { head } = there.pull;
    const payload = {
      workflow_run: {
        event: 'pull_request',
        head_sha: head.sha,
        head_branch: head.ref,
        head_repository: { owner: { login: 'mallory' } },
        pull_requests: [],
      },
    };
    const { code } = await act(there, { event: 'workflow_run', payload });
    assert.equal(code, 1);
    assert.equal(there.pull.comments.length, 1);
  });

  test('a merge group has no pull request to write to', async () => {
    await using there = await world({ 'app/work.py': MORE });
    const payload = {
      action: 'checks_requested',
      merge_group: { base_sha: there.pull.base.sha, head_sha: there.pull.head.sha },
    };
    const { code } = await act(there, { event: 'merge_group', payload });
    assert.equal(code, 1);
    assert.equal(there.github.writes.length, 0);
  });

  test('a closed pull request is nothing to check', async () => {
    await using there = await world({ 'app/work.py': MORE });
    const payload = { ...payloadOf(there.pull), action: 'closed' };
    const { code, log, outputs } = await act(there, { payload });
    assert.deepEqual(
      [code, outputs.verdict, log],
      [0, 'pass', '· Nothing to check: the pull request is closed.\n'],
    );
    assert.equal(there.github.requests.length, 0);
  });

  test('the clock takes an inventory of the checkout', async () => {
    await using there = await world({});
    const place = await mkdtemp(join(folder, 'checkout-'));
    const git = (...args: string[]) => execFileSync('git', args, { cwd: place, stdio: 'ignore' });
    git('init', '-q');
    await writeFile(join(place, 'a.py'), OLD);
    git('add', '.');
    git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-q', '-m', 'a');
    const { code, outputs, summary } = await act(there, {
      event: 'schedule',
      payload: {},
      env: { GITHUB_WORKSPACE: place },
    });
    assert.deepEqual([code, outputs.verdict, outputs['head-total']], [0, 'pass', '2']);
    assert.match(summary, /2 usages of eventlet in 1 file/);
  });
});

describe('bad days', () => {
  const steps: [step: string, on: string, nth: number][] = [
    ['the comparison', 'repos/compare-commits-with-basehead', 1],
    ['both sides and the config', 'graphql/query', 1],
    ['the tree', 'git/get-tree', 1],
  ];
  const faults = [{ kind: 'status', status: 502 }, { kind: 'half-body' }, { kind: 'reset' }] as const;
  for (const [step, on, nth] of steps)
    for (const fault of faults) {
      test(`${step} (${fault.kind}) failing once is tried again`, async () => {
        await using there = await world({ 'app/work.py': MORE });
        there.github.faults.add({ on, nth, fault });
        const { code, outputs } = await act(there);
        assert.deepEqual([code, outputs.new], [1, '1']);
      });

      test(`${step} (${fault.kind}) failing for good is never clean: nothing is told`, async () => {
        await using there = await world({ 'app/work.py': MORE });
        there.github.faults.add({ on, nth, times: 99, fault });
        await assert.rejects(act(there), (error: unknown) => error instanceof IncompleteError);
        assert.equal(there.github.writes.length, 0);
      });
    }
});
