/** The client against the local GitHub: what it waits for, tries again, and makes of what fails. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ApiError, PermissionError } from '../../src/github/api-errors.ts';
import { type ClientOptions, createClient } from '../../src/github/client.ts';
import type { Fault, ScriptedFault } from './faults.ts';
import { type GitHub, startGitHub } from './server.ts';

const PULL = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
const COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const here = { owner: 'octo', repo: 'app', pull_number: 1 };
const comment = { owner: 'octo', repo: 'app', issue_number: 1, body: 'x' };

function connect(github: GitHub, options: Partial<ClientOptions> = {}) {
  const { apiUrl, graphqlUrl, token } = github;
  return createClient({ apiUrl, graphqlUrl, token, second: 1, ...options });
}

function somePull(github: GitHub) {
  const repository = github.repository('octo/app');
  const files = Object.fromEntries(
    Array.from({ length: 250 }, (_, index) => [`${index}.py`, `x = ${index}\n`]),
  );
  const base = repository.commit({ branch: 'main', files: { 'README.md': 'x\n' } });
  return repository.openPull({ head: repository.commit({ parents: [base], files }) });
}

describe('asking', () => {
  for (const ghes of [false, true]) {
    test(`reads by REST and GraphQL ${ghes ? 'on an Enterprise Server' : 'on github.com'}`, async () => {
      await using github = await startGitHub({ ghes });
      somePull(github);
      const client = connect(github);
      const { data } = await client.request(PULL, here);
      assert.equal(Reflect.get(Object(data), 'changed_files'), 250);
      assert.deepEqual(await client.graphql('{ viewer { login } }', {}), {
        viewer: { login: 'github-actions[bot]' },
      });
    });
  }

  test('reads all pages of a list, a hundred items each', async () => {
    await using github = await startGitHub();
    somePull(github);
    const sizes = [];
    for await (const page of connect(github).pages(`${PULL}/files`, here)) sizes.push(page.length);
    assert.deepEqual(sizes, [100, 100, 50]);
  });

  test('raw bytes are kept as they are', async () => {
    await using github = await startGitHub();
    const repository = github.repository('octo/app');
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0xe9, 0, 13, 10]);
    const sha = repository.commit({ files: { 'a.py': bytes } });
    const file_sha = repository.git.resolve(`${sha}:a.py`);
    const blob = { owner: 'octo', repo: 'app', file_sha };
    const read = await connect(github).bytes('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', blob);
    assert.deepEqual(read, bytes);
  });
});

test('GraphQL reads do not wait for each other; writes keep a second apart', async () => {
  await using github = await startGitHub();
  somePull(github);
  const client = connect(github, { second: 1_000 });
  const order: string[] = [];
  const note = (name: string) => () => order.push(name);
  await Promise.all([
    client.request(COMMENT, comment).then(note('write')),
    client.request(COMMENT, comment).then(note('write')),
    ...Array.from({ length: 8 }, () => client.graphql('{ viewer { login } }', {}).then(note('read'))),
  ]);
  assert.deepEqual(order.slice(-1), ['write']);
  assert.equal(order.filter((it) => it === 'read').length, 8);
});

/** What one fault, so many times, makes of one read: how often it is asked, and what comes of it. */
const faults: [name: string, fault: Fault, times: number, asked: number, outcome: 'answer' | RegExp][] = [
  ['a 502', { kind: 'status', status: 502 }, 2, 3, 'answer'],
  ['a 502 that stays', { kind: 'status', status: 502 }, 9, 3, /did not answer .*502.*githubstatus/],
  ['a cut connection', { kind: 'reset' }, 2, 3, 'answer'],
  ['a connection that is always cut', { kind: 'reset' }, 9, 3, /did not answer/],
  ['half a body', { kind: 'half-body' }, 2, 3, 'answer'],
  ['always half a body', { kind: 'half-body' }, 9, 3, /did not answer/],
  ['JSON that ends too soon', { kind: 'half-json' }, 2, 3, 'answer'],
  ['JSON that always ends too soon', { kind: 'half-json' }, 9, 3, /not whole/],
  ['a compressed body that ends too soon', { kind: 'half-gzip' }, 2, 3, 'answer'],
  ['a compressed body that always ends too soon', { kind: 'half-gzip' }, 9, 3, /did not answer/],
  ['a late answer', { kind: 'slow', milliseconds: 2_000 }, 1, 2, 'answer'],
  ['a secondary limit with a time', { kind: 'secondary-rate-limit', retryAfter: 3 }, 2, 3, 'answer'],
  ['a secondary limit without one', { kind: 'secondary-rate-limit' }, 2, 3, 'answer'],
  ['a secondary limit that stays', { kind: 'secondary-rate-limit' }, 9, 3, /rate limit.*for some minutes/],
  ['a 429', { kind: 'secondary-rate-limit', status: 429, retryAfter: 3 }, 2, 3, 'answer'],
  ['a limit for too long', { kind: 'secondary-rate-limit', retryAfter: 3_600 }, 9, 1, /rate limit/],
  ['a primary limit', { kind: 'rate-limit', reset: 1 }, 1, 2, 'answer'],
  ['a primary limit for an hour', { kind: 'rate-limit', reset: 2_147_000_000 }, 9, 1, /until 2038-01-13T/],
  ['a refusal', { kind: 'forbidden', accepted: 'contents=read' }, 9, 1, /lacks `contents: read`/],
  ['a 404', { kind: 'status', status: 404, message: 'Not Found' }, 9, 1, /404/],
  ['a 422', { kind: 'status', status: 422, message: 'Validation Failed' }, 9, 1, /422.*Validation Failed/],
];

describe('what fails', () => {
  for (const [name, fault, times, asked, outcome] of faults) {
    test(`${name}, ${times} times`, async () => {
      await using github = await startGitHub();
      somePull(github);
      github.faults.add({ times, fault });
      const answer = connect(github, { timeout: 1_000 }).request(PULL, here);
      if (outcome === 'answer') assert.equal(Reflect.get(Object((await answer).data), 'changed_files'), 250);
      else await assert.rejects(answer, (error) => error instanceof ApiError && outcome.test(error.message));
      assert.equal(github.count('pulls/get'), asked);
    });
  }

  test('how long it waits is what GitHub says, else a minute and then two', async () => {
    await using github = await startGitHub();
    somePull(github);
    const limit = (retryAfter?: number): ScriptedFault => ({
      times: 2,
      fault: { kind: 'secondary-rate-limit', ...(retryAfter === undefined ? {} : { retryAfter }) },
    });
    const waits: number[] = [];
    const log = (line: string) => waits.push(Number(/(\d+) seconds/.exec(line)?.[1]));
    const client = connect(github, { log });
    github.faults.add(limit(7));
    await client.request(PULL, here);
    github.faults.add(limit());
    await client.request(PULL, here);
    assert.deepEqual(waits, [7, 7, 60, 120]);
  });

  const graphqlFaults: [
    name: string,
    fault: Fault,
    times: number,
    asked: number,
    outcome: 'answer' | RegExp,
  ][] = [
    ['a 502', { kind: 'status', status: 502 }, 2, 3, 'answer'],
    [
      'an error of execution',
      { kind: 'graphql-error', message: 'Something went wrong while executing your query.' },
      2,
      3,
      'answer',
    ],
    [
      'a limit',
      { kind: 'graphql-error', message: 'API rate limit exceeded', type: 'RATE_LIMITED' },
      1,
      2,
      'answer',
    ],
    [
      'a limit that stays',
      { kind: 'graphql-error', message: 'API rate limit exceeded', type: 'RATE_LIMITED' },
      9,
      3,
      /rate limit/,
    ],
    [
      'a refusal',
      { kind: 'graphql-error', message: 'Resource not accessible by integration', type: 'FORBIDDEN' },
      9,
      1,
      /lacks/,
    ],
  ];
  for (const [name, fault, times, asked, outcome] of graphqlFaults) {
    test(`GraphQL: ${name}, ${times} times`, async () => {
      await using github = await startGitHub();
      github.faults.add({ times, fault });
      const answer = connect(github).graphql('{ viewer { login } }', {});
      if (outcome === 'answer') assert.deepEqual(await answer, { viewer: { login: 'github-actions[bot]' } });
      else await assert.rejects(answer, (error) => error instanceof ApiError && outcome.test(error.message));
      assert.equal(github.count('graphql/query'), asked);
    });
  }

  test('what may have been done is not done again; what a limit stopped is', async () => {
    await using github = await startGitHub();
    const pull = somePull(github);
    const client = connect(github);
    github.faults.add({ fault: { kind: 'reset', done: true } });
    await assert.rejects(client.request(COMMENT, comment), ApiError);
    assert.equal(pull.comments.length, 1);
    github.faults.add({ fault: { kind: 'secondary-rate-limit', retryAfter: 1 } });
    await client.request(COMMENT, comment);
    assert.equal(pull.comments.length, 2);
  });

  test('a read-only token is told the permission, and is not tried again', async () => {
    await using github = await startGitHub();
    somePull(github);
    const client = connect(github, { token: github.readOnlyToken });
    await assert.rejects(client.request(COMMENT, comment), (error) => {
      assert(error instanceof PermissionError);
      assert.deepEqual(error.permissions, ['pull-requests: write', 'issues: write']);
      assert.match(error.message, /lacks `pull-requests: write` or `issues: write`.*pull_request_target/);
      return true;
    });
    assert.equal(github.requests.length, 1);
  });

  test('a wrong token is a PermissionError, and does not show', async () => {
    await using github = await startGitHub();
    const client = connect(github, { token: 'ghp_secret' });
    await assert.rejects(client.request('GET /rate_limit', {}), (error) => {
      assert(error instanceof PermissionError);
      assert.equal(error.status, 401);
      assert.doesNotMatch(JSON.stringify(error.cause) + error.stack, /ghp_secret/);
      return true;
    });
  });

  test('a list whose second page fails is no shorter list', async () => {
    await using github = await startGitHub();
    somePull(github);
    github.faults.add({ on: 'pulls/list-files', nth: 2, times: 9, fault: { kind: 'status', status: 409 } });
    const read = async () => {
      for await (const _ of connect(github).pages(`${PULL}/files`, here));
    };
    await assert.rejects(read, /409/);
  });
});
