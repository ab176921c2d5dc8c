/** The local GitHub does what the real one does, and refuses what the real one would refuse. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type GitHub, startGitHub } from './server.ts';

const lines = (count: number) => Array.from({ length: count }, (_, index) => `line ${index + 1}\n`);

/** A pull request of three files: one edited in the middle, one renamed, one added. */
function somePull(github: GitHub) {
  const repository = github.repository('octo/app');
  const files = { 'a.py': lines(50).join(''), 'old name.py': 'x = 1\ny = 2\nz = 3\n' };
  const base = repository.commit({ branch: 'main', files });
  const edited = lines(50)
    .map((line, index) => (index === 24 ? 'import eventlet\n' : line))
    .join('');
  const head = repository.commit({
    parents: [base],
    files: {
      'a.py': edited,
      'old name.py': null,
      'näw.py': 'x = 1\ny = 2\nz = 4\n',
      'b/c.py': Buffer.from([0xe9, 10]),
      'd.py': 'd = 1\n',
    },
  });
  return {
    repository,
    base,
    head,
    pull: repository.openPull({ head, from: 'mallory/app', labels: ['wip'] }),
  };
}

interface Asked {
  readonly method?: string;
  readonly token?: string;
  readonly body?: unknown;
  readonly accept?: string;
}

async function ask(github: GitHub, path: string, { method, token, body, accept }: Asked = {}) {
  const response = await fetch(`${github.apiUrl}${path}`, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: { authorization: `token ${token ?? github.token}`, accept: accept ?? 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  // JSON.parse's own `any`: each test knows what it asked for.
  return { status: response.status, headers: response.headers, json: text ? JSON.parse(text) : null };
}

const query = (github: GitHub, document: string, variables: object = {}, token = github.token) =>
  fetch(github.graphqlUrl, {
    method: 'POST',
    headers: { authorization: `bearer ${token}` },
    body: JSON.stringify({ query: document, variables }),
    // biome-ignore lint/suspicious/noExplicitAny: each test knows what it asked for
  }).then((response) => response.json() as any);

describe('reading', () => {
  test('a comparison has the merge base and the files', async () => {
    await using github = await startGitHub();
    const { base, head } = somePull(github);
    const { json } = await ask(github, `/repos/octo/app/compare/${base}...${head}`);
    assert.equal(json.merge_base_commit.sha, base);
    // biome-ignore lint/suspicious/noExplicitAny: see ask
    const files = json.files.map((it: any) => [it.filename, it.status, it.previous_filename]);
    assert.deepEqual(files, [
      ['a.py', 'modified', undefined],
      ['b/c.py', 'added', undefined],
      ['d.py', 'added', undefined],
      ['näw.py', 'renamed', 'old name.py'],
    ]);
  });

  test('a pull request says how many files it changes, and lists them by pages', async () => {
    await using github = await startGitHub();
    somePull(github);
    const { json } = await ask(github, '/repos/octo/app/pulls/1');
    assert.equal(json.changed_files, 4);
    assert.equal(json.head.repo.full_name, 'mallory/app');
    const page = await ask(github, '/repos/octo/app/pulls/1/files?per_page=3');
    assert.equal(page.json.length, 3);
    assert.match(page.headers.get('link') ?? '', /page=2>; rel="next"/);
  });

  test('the limits of comparison, list and tree are kept', async () => {
    await using github = await startGitHub({ limits: { compareFiles: 2, pullFiles: 3, treeEntries: 1 } });
    const { base, head } = somePull(github);
    assert.equal((await ask(github, `/repos/octo/app/compare/${base}...${head}`)).json.files.length, 2);
    assert.equal((await ask(github, '/repos/octo/app/pulls/1/files')).json.length, 3);
    const { json } = await ask(github, `/repos/octo/app/git/trees/${head}?recursive=1`);
    assert.deepEqual([json.tree.length, json.truncated], [1, true]);
  });

  test('a file with more changed lines than lists show has no patch and no count', async () => {
    await using github = await startGitHub({ limits: { patchLines: 0 } });
    somePull(github);
    const { json } = await ask(github, '/repos/octo/app/pulls/1/files');
    const changed = json.filter(({ status }: { status: string }) => status === 'modified');
    assert.ok(changed.length > 0);
    for (const { patch, changes } of changed) assert.deepEqual([patch, changes], [undefined, 0]);
  });

  test('blobs are read by GraphQL; what is not UTF-8 has no text, what is long is cut', async () => {
    await using github = await startGitHub({ limits: { blobText: 10 } });
    const { head } = somePull(github);
    const document = `query($a: String!, $b: String!, $c: String!) { repository(owner: "octo", name: "app") {
      a: object(expression: $a) { ... on Blob { text isTruncated byteSize } }
      b: object(expression: $b) { ... on Blob { text isTruncated } }
      c: object(expression: $c) { ... on Tree { entries { name mode } } } } }`;
    const { data } = await query(github, document, {
      a: `${head}:a.py`,
      b: `${head}:b/c.py`,
      c: `${head}:b`,
    });
    assert.deepEqual(data.repository.a, { text: 'line 1\nlin', isTruncated: true, byteSize: 399 });
    assert.deepEqual(data.repository.b, { text: null, isTruncated: false });
    assert.deepEqual(data.repository.c, { entries: [{ name: 'c.py', mode: 0o100644 }] });
  });
});

describe('writing', () => {
  const review = (comments: object[]) => ({ body: 'x', event: 'COMMENT', comments });

  test('one line outside the diff makes the whole review 422', async () => {
    await using github = await startGitHub();
    const { pull } = somePull(github);
    const place = (line: number) => ({ path: 'a.py', body: 'no', line, side: 'RIGHT' });
    const refused = await ask(github, '/repos/octo/app/pulls/1/reviews', {
      body: review([place(25), place(5)]),
    });
    assert.equal(refused.status, 422);
    assert.equal(pull.reviewComments.length, 0);
    const accepted = await ask(github, '/repos/octo/app/pulls/1/reviews', {
      body: review([place(22), place(28)]),
    });
    assert.equal(accepted.status, 200);
    assert.deepEqual(
      pull.reviewComments.map((it) => it.line),
      [22, 28],
    );
  });

  test('a range must have two lines', async () => {
    await using github = await startGitHub();
    somePull(github);
    const range = (start: number) => review([{ path: 'a.py', body: 'no', line: 25, start_line: start }]);
    const ends = await Promise.all(
      [25, 24].map((start) => ask(github, '/repos/octo/app/pulls/1/reviews', { body: range(start) })),
    );
    assert.deepEqual(
      ends.map((it) => it.status),
      [422, 200],
    );
  });

  test('a body of 65,536 characters passes, one more does not', async () => {
    await using github = await startGitHub();
    const { pull } = somePull(github);
    const statuses = [];
    for (const length of [65_536, 65_537]) {
      const body = { body: '😀'.repeat(length) };
      statuses.push((await ask(github, '/repos/octo/app/issues/1/comments', { body })).status);
    }
    assert.deepEqual(statuses, [201, 422]);
    assert.equal(pull.comments[0]?.author, 'github-actions[bot]');
  });

  test('a read-only token may read, and is told what it lacks', async () => {
    await using github = await startGitHub();
    somePull(github);
    const token = github.readOnlyToken;
    assert.equal((await ask(github, '/repos/octo/app/issues/1/comments', { token })).status, 200);
    const { status, json, headers } = await ask(github, '/repos/octo/app/issues/1/comments', {
      token,
      body: { body: 'x' },
    });
    assert.deepEqual([status, json.message], [403, 'Resource not accessible by integration']);
    assert.equal(headers.get('x-accepted-github-permissions'), 'issues=write; pull_requests=write');
  });

  test('a token without pull requests is refused them by GraphQL, and nothing else', async () => {
    await using github = await startGitHub();
    somePull(github);
    github.addToken('ghs_contents', { login: 'x[bot]', type: 'Bot', permissions: { contents: 'read' } });
    const query = '{ repository(owner: "octo", name: "app") { name pullRequest(number: 1) { number } } }';
    const { json } = await ask(github, '/graphql', { token: 'ghs_contents', body: { query } });
    assert.deepEqual(json.data.repository, { name: 'app', pullRequest: null });
    assert.equal(json.errors[0].type, 'FORBIDDEN');
  });

  test('a comment is minimised, and deleted', async () => {
    await using github = await startGitHub();
    const { repository, pull } = somePull(github);
    const comment = repository.comment(pull, 'github-actions[bot]', 'x');
    const document = `mutation($id: ID!) { minimizeComment(input: {subjectId: $id, classifier: OUTDATED}) {
      minimizedComment { isMinimized minimizedReason } } }`;
    const { data } = await query(github, document, { id: `IC_${comment.id}` });
    assert.deepEqual(data.minimizeComment.minimizedComment, {
      isMinimized: true,
      minimizedReason: 'outdated',
    });
    const denied = await query(github, document, { id: `IC_${comment.id}` }, github.readOnlyToken);
    assert.equal(denied.errors[0].type, 'FORBIDDEN');
    const path = `/repos/octo/app/issues/comments/${comment.id}`;
    assert.equal((await ask(github, path, { method: 'DELETE' })).status, 204);
    assert.equal(pull.comments.length, 0);
    assert.deepEqual(
      github.writes.map((it) => it.operation),
      ['graphql/mutation', 'graphql/mutation', 'issues/delete-comment'],
    );
  });
});

describe('the contract', () => {
  const breaches: [string, (github: GitHub) => Promise<unknown>][] = [
    ['an operation that GitHub lacks', (github) => ask(github, '/repos/octo/app/usages')],
    ['a parameter that it lacks', (github) => ask(github, '/repos/octo/app/pulls?heads=a:b')],
    ['a parameter out of its values', (github) => ask(github, '/repos/octo/app/pulls?state=merged')],
    [
      'a member that it lacks',
      (github) => ask(github, '/repos/octo/app/issues/1/comments', { body: { body: 'x', to: 1 } }),
    ],
    [
      'a body without what is required',
      (github) => ask(github, '/repos/octo/app/issues/1/comments', { body: {} }),
    ],
    ['a field that the schema lacks', (github) => query(github, '{ viewer { nickname } }')],
    [
      'a variable that is not given',
      (github) =>
        query(
          github,
          'query($n: Int!) { repository(owner: "octo", name: "app") { pullRequest(number: $n) { id } } }',
        ),
    ],
  ];
  for (const [name, breach] of breaches) {
    test(`${name} fails the test`, async () => {
      const github = await startGitHub();
      somePull(github);
      await breach(github);
      assert.equal(github.requests[0]?.status, 500);
      await assert.rejects(async () => github[Symbol.asyncDispose](), /contract was broken/);
    });
  }
});

describe('bad days', () => {
  test('the nth matching request fails, the others do not', async () => {
    await using github = await startGitHub();
    somePull(github);
    github.faults.add({ on: 'pulls/get', nth: 2, fault: { kind: 'status', status: 502 } });
    const statuses = [];
    for (let i = 0; i < 3; i++) statuses.push((await ask(github, '/repos/octo/app/pulls/1')).status);
    assert.deepEqual(statuses, [200, 502, 200]);
  });

  test('a secondary rate limit says how long to wait', async () => {
    await using github = await startGitHub();
    github.faults.add({ fault: { kind: 'secondary-rate-limit', retryAfter: 7 } });
    const { status, headers } = await ask(github, '/rate_limit');
    assert.deepEqual([status, headers.get('retry-after')], [403, '7']);
  });

  test('connections are cut before, or after the work; bodies end half-way', async () => {
    await using github = await startGitHub();
    const { pull } = somePull(github);
    const say = () => ask(github, '/repos/octo/app/issues/1/comments', { body: { body: 'x' } });
    github.faults.add(
      { nth: 1, fault: { kind: 'reset' } },
      { nth: 2, fault: { kind: 'reset', done: true } },
      { nth: 3, fault: { kind: 'half-body' } },
    );
    await assert.rejects(say);
    assert.equal(pull.comments.length, 0);
    await assert.rejects(say);
    assert.equal(pull.comments.length, 1);
    await assert.rejects(say);
    assert.equal(pull.comments.length, 2);
  });
});

test('an Enterprise Server has its API below /api', async () => {
  await using github = await startGitHub({ ghes: true });
  somePull(github);
  assert.match(github.apiUrl, /\/api\/v3$/);
  assert.equal((await ask(github, '/repos/octo/app/pulls/1')).status, 200);
  assert.equal((await query(github, '{ viewer { login } }')).data.viewer.login, 'github-actions[bot]');
});
