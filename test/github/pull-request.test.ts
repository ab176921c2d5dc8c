import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createClient } from '../../src/github/client.ts';
import { at } from '../../src/github/payload.ts';
import { type Telling, tellPullRequest } from '../../src/github/pull-request.ts';
import type { ComparedUsage } from '../../src/report/report.ts';
import { report, usage } from './report-sample.ts';
import { type GitHub, startGitHub } from './server.ts';
import type { Pull } from './state.ts';

/** The real client, whose seconds take a millisecond. */
const client = ({ apiUrl, graphqlUrl, token }: GitHub, as = token) =>
  createClient({ apiUrl, graphqlUrl, token: as, second: 1 });

const BOT = 'github-actions[bot]';
const BASE = 'import time\n\ndef work():\n    time.sleep(5)\n';
const lines = (...added: string[]) =>
  `import time\n\ndef work():\n${added.map((line) => `    ${line}\n`).join('')}`;

/** A pull request that adds these lines to `app/work.py`, the first of them line 4. */
function open(github: GitHub, ...added: string[]) {
  const repository = github.repository('octo/app');
  const base = repository.commit({
    branch: 'main',
    files: { 'app/work.py': BASE, 'far.py': 'x\n'.repeat(50) },
  });
  const commit = (...body: string[]) =>
    repository.commit({ parents: [base], files: { 'app/work.py': lines(...body) } });
  const pull = repository.openPull({ head: commit(...added) });
  return { repository, pull, push: (...body: string[]) => repository.push(pull, commit(...body)) };
}

const at4 = (source: string, changes: Partial<ComparedUsage> = {}) =>
  usage({ line: 4, endLine: 4, source: `    ${source}`, statement: source, ...changes });

/** What a run of the Action says about a pull request: its usages and the run's number. */
function telling(
  github: GitHub,
  pull: Pull,
  usages: readonly ComparedUsage[],
  changes: Partial<Telling> = {},
): Telling {
  const made = report(usages);
  return {
    address: { repository: { owner: 'octo', name: 'app' }, number: pull.number },
    report: made,
    marker: { key: 'CI/check', head: pull.head.sha, runId: 100, runAttempt: 1 },
    inputs: { comment: 'on-findings', review: 'inline', maxReviewComments: 20 },
    guide: 'threading',
    body: `## ${made.verdict}: ${made.counts.new} new`,
    patches: (paths) => patchesFrom(github, pull, paths),
    texts: async () => ({ base: BASE, head: lines('eventlet.sleep(5)') }),
    ...changes,
  };
}

async function patchesFrom(github: GitHub, pull: Pull, paths: ReadonlySet<string>) {
  const { data } = await client(github).request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
    owner: 'octo',
    repo: 'app',
    pull_number: pull.number,
  });
  assert.ok(Array.isArray(data));
  const files = data.map((file) => [String(at(file, 'filename')), at(file, 'patch')] as const);
  return new Map(
    files.filter(([path]) => paths.has(path)).map(([path, patch]) => [path, String(patch)] as const),
  );
}

describe('the first run with findings', () => {
  test('makes one summary comment and one review', async () => {
    await using github = await startGitHub();
    const { pull } = open(github, 'eventlet.sleep(5)', 'eventlet.spawn(f)');
    const spawn = at4('eventlet.spawn(f)', { line: 5, endLine: 5, canonical: 'eventlet.greenthread.spawn' });
    const warnings = await tellPullRequest(
      client(github),
      telling(github, pull, [at4('eventlet.sleep(5)'), spawn]),
    );
    assert.deepEqual(warnings, []);
    assert.equal(pull.comments.length, 1);
    assert.match(pull.comments[0]?.body ?? '', /^## fail: 2 new\n\n<!-- no-new-eventlet summary /);
    assert.deepEqual(
      pull.reviewComments.map(({ path, line, side }) => ({ path, line, side })),
      [
        { path: 'app/work.py', line: 4, side: 'RIGHT' },
        { path: 'app/work.py', line: 5, side: 'RIGHT' },
      ],
    );
    assert.equal(pull.reviews.length, 1);
    assert.equal(github.writes.length, 2);
    assert.match(pull.reviewComments[0]?.body ?? '', /```suggestion\n {4}time\.sleep\(5\)\n```/);
    assert.doesNotMatch(pull.reviewComments[1]?.body ?? '', /suggestion/);
  });

  test('without findings makes nothing, and with `always` a green comment', async () => {
    await using github = await startGitHub();
    const { pull } = open(github, 'time.sleep(6)');
    await tellPullRequest(client(github), telling(github, pull, []));
    assert.equal(pull.comments.length, 0);
    const inputs = { comment: 'always', review: 'inline', maxReviewComments: 20 } as const;
    await tellPullRequest(client(github), telling(github, pull, [], { inputs }));
    assert.match(pull.comments[0]?.body ?? '', /^## pass/);
  });

  test('with both switched off asks GitHub nothing', async () => {
    await using github = await startGitHub();
    const { pull } = open(github, 'eventlet.sleep(5)');
    const inputs = { comment: 'never', review: 'off', maxReviewComments: 20 } as const;
    await tellPullRequest(client(github), telling(github, pull, [at4('eventlet.sleep(5)')], { inputs }));
    assert.equal(github.requests.length, 0);
  });
});

describe('a second run', () => {
  test('with the same result writes nothing and reads once', async () => {
    await using github = await startGitHub();
    const { pull } = open(github, 'eventlet.sleep(5)');
    const first = telling(github, pull, [at4('eventlet.sleep(5)')]);
    await tellPullRequest(client(github), first);
    github.requests.length = 0;
    await tellPullRequest(client(github), { ...first, marker: { ...first.marker, runId: 101 } });
    assert.deepEqual(
      github.requests.map(({ operation }) => operation),
      ['graphql/query'],
    );
  });

  test('of a fixed pull request turns the comment green and takes the remark back', async () => {
    await using github = await startGitHub();
    const { pull, push } = open(github, 'eventlet.sleep(5)');
    await tellPullRequest(client(github), telling(github, pull, [at4('eventlet.sleep(5)')]));
    push('time.sleep(6)');
    await tellPullRequest(client(github), telling(github, pull, []));
    assert.equal(pull.comments.length, 1);
    assert.match(pull.comments[0]?.body ?? '', /^## pass: 0 new/);
    assert.equal(pull.reviewComments.length, 0);
  });

  test('keeps a remark that somebody answered, folded away, once', async () => {
    await using github = await startGitHub();
    const { pull } = open(github, 'eventlet.sleep(5)');
    await tellPullRequest(client(github), telling(github, pull, [at4('eventlet.sleep(5)')]));
    const [remark] = pull.reviewComments;
    assert.ok(remark);
    pull.reviewComments.push({ ...remark, id: 9_000, author: 'octocat', body: 'why?', inReplyTo: remark.id });
    await tellPullRequest(client(github), telling(github, pull, []));
    assert.equal(remark.minimized, 'resolved');
    const writes = github.writes.length;
    await tellPullRequest(client(github), telling(github, pull, []));
    assert.equal(github.writes.length, writes);
  });

  test('posts only what is new, and counts what stands against the cap', async () => {
    await using github = await startGitHub();
    const { pull, push } = open(github, 'eventlet.sleep(5)');
    const sleep = at4('eventlet.sleep(5)');
    await tellPullRequest(client(github), telling(github, pull, [sleep]));
    push('a = eventlet.sleep(6)', 'b = eventlet.sleep(7)', 'eventlet.sleep(5)');
    const others = [4, 5].map((line) =>
      at4(`${line === 4 ? 'a' : 'b'} = eventlet.sleep(${line + 2})`, { line, endLine: line }),
    );
    const inputs = { comment: 'on-findings', review: 'inline', maxReviewComments: 2 } as const;
    await tellPullRequest(
      client(github),
      telling(github, pull, [...others, { ...sleep, line: 6, endLine: 6 }], { inputs }),
    );
    assert.deepEqual(
      pull.reviewComments.map(({ line }) => line),
      [4, 4],
    );
    assert.equal(github.count('pulls/create-review'), 2);
  });
});

describe('whose comment it is', () => {
  test('a marker that somebody else wrote is not ours', async () => {
    await using github = await startGitHub();
    const { repository, pull } = open(github, 'eventlet.sleep(5)');
    const result = telling(github, pull, [at4('eventlet.sleep(5)')]);
    await tellPullRequest(client(github), result);
    const [ours] = pull.comments.splice(0);
    for (const author of ['mallory', 'github-actions', 'other-app[bot]'])
      repository.comment(pull, author, ours?.body ?? '');
    await tellPullRequest(client(github), result);
    assert.equal(pull.comments.length, 4);
    assert.equal(pull.comments[3]?.author, BOT);
    assert.equal(github.count('issues/update-comment'), 0);
  });

  test('the oldest of ours wins, on whichever page, and strays go', async () => {
    await using github = await startGitHub();
    const { repository, pull } = open(github, 'eventlet.sleep(5)');
    const result = telling(github, pull, [at4('eventlet.sleep(5)')]);
    await tellPullRequest(client(github), result);
    const body = (pull.comments.splice(0)[0]?.body ?? '').replace('2 new', 'old');
    for (let count = 0; count < 120; count++) repository.comment(pull, 'octocat', 'talk');
    const oldest = repository.comment(pull, BOT, body.replace('## fail', '## stale'));
    repository.comment(pull, 'octocat', 'more talk');
    repository.comment(pull, BOT, body);
    await tellPullRequest(client(github), result);
    assert.deepEqual(
      pull.comments.filter(({ author }) => author === BOT),
      [oldest],
    );
    assert.match(oldest.body, /^## fail/);
  });

  test('another job keeps its own comment and its own remarks', async () => {
    await using github = await startGitHub();
    const { pull } = open(github, 'eventlet.sleep(5)');
    const result = telling(github, pull, [at4('eventlet.sleep(5)')]);
    await tellPullRequest(client(github), result);
    const other = { ...result.marker, key: 'CI/strict' };
    await tellPullRequest(client(github), { ...result, marker: other });
    assert.equal(pull.comments.length, 2);
    assert.equal(pull.reviewComments.length, 1, 'one remark serves both');
    await tellPullRequest(client(github), { ...telling(github, pull, []), marker: other });
    assert.equal(pull.reviewComments.length, 1, 'not the other job’s to take back');
    assert.match(pull.comments[0]?.body ?? '', /^## fail/);
    assert.match(pull.comments[1]?.body ?? '', /^## pass/);
  });
});

describe('an older result', () => {
  test('of a commit that the pull request has left changes nothing', async () => {
    await using github = await startGitHub();
    const { pull, push } = open(github, 'eventlet.sleep(5)');
    const old = telling(github, pull, [at4('eventlet.sleep(5)')]);
    push('time.sleep(6)');
    const warnings = await tellPullRequest(client(github), old);
    assert.match(warnings[0] ?? '', /moved on to/);
    assert.equal(github.writes.length, 0);
  });

  test('of the same commit does not overwrite a later run’s', async () => {
    await using github = await startGitHub();
    const { pull } = open(github, 'eventlet.sleep(5)');
    const result = telling(github, pull, [at4('eventlet.sleep(5)')]);
    await tellPullRequest(client(github), {
      ...result,
      marker: { ...result.marker, runId: 200 },
      body: '## newer',
    });
    await tellPullRequest(client(github), { ...result, body: '## older' });
    assert.match(pull.comments[0]?.body ?? '', /^## newer/);
  });

  test('two runs at once end in one comment, the later run’s, and one remark', async () => {
    await using github = await startGitHub();
    const { pull } = open(github, 'eventlet.sleep(5)');
    const result = telling(github, pull, [at4('eventlet.sleep(5)')]);
    const later = { ...result, marker: { ...result.marker, runId: 200 }, body: '## later' };
    await Promise.all([tellPullRequest(client(github), result), tellPullRequest(client(github), later)]);
    assert.equal(pull.comments.length, 1);
    assert.match(pull.comments[0]?.body ?? '', /^## later/);
    assert.equal(pull.reviewComments.length, 1);
  });
});

describe('bad days', () => {
  test('a read-only token changes nothing and says which permission and which way out', async () => {
    await using github = await startGitHub();
    const { pull } = open(github, 'eventlet.sleep(5)');
    const api = client(github, github.readOnlyToken);
    const warnings = await tellPullRequest(api, telling(github, pull, [at4('eventlet.sleep(5)')]));
    assert.equal(warnings.length, 2);
    for (const warning of warnings)
      assert.match(
        warning,
        /`pull-requests: write`.*`pull_request_target` without a checkout.*The verdict stands/,
      );
  });

  test('a line that GitHub refuses does not take the others with it', async () => {
    await using github = await startGitHub();
    const { pull } = open(github, 'eventlet.sleep(5)', 'eventlet.sleep(6)');
    const both = [at4('eventlet.sleep(5)'), at4('eventlet.sleep(6)', { line: 5, endLine: 5 })];
    const wrong =
      '@@ -1,4 +1,9 @@\n import time\n \n def work():\n+    eventlet.sleep(5)\n+x\n+x\n+x\n+x\n+    eventlet.sleep(6)';
    await tellPullRequest(
      client(github),
      telling(github, pull, both, { patches: async () => new Map([['app/work.py', wrong]]) }),
    );
    assert.deepEqual(
      pull.reviewComments.map(({ line }) => line),
      [4],
    );
    assert.equal(pull.comments.length, 1);
  });

  test('lines outside the patch, and files without one, are left to the summary', async () => {
    await using github = await startGitHub();
    const { pull } = open(github, 'eventlet.sleep(5)');
    const far = usage({ path: 'far.py', line: 40, endLine: 40, source: 'eventlet.sleep(5)' });
    assert.deepEqual(await tellPullRequest(client(github), telling(github, pull, [far])), []);
    assert.equal(pull.reviewComments.length, 0);
    assert.equal(pull.comments.length, 1);
  });

  test('a failing review leaves the summary standing', async () => {
    await using github = await startGitHub();
    const { pull } = open(github, 'eventlet.sleep(5)');
    github.faults.add({ on: 'pulls/create-review', times: 9, fault: { kind: 'status', status: 502 } });
    const warnings = await tellPullRequest(client(github), telling(github, pull, [at4('eventlet.sleep(5)')]));
    assert.equal(warnings.length, 1);
    assert.match(
      warnings[0] ?? '',
      /^Could not bring the review comments up to date: .*502 Server Error.*The verdict stands\.$/,
    );
    assert.equal(pull.comments.length, 1);
  });

  const lost: [operation: string, done: boolean][] = [
    ['graphql/mutation', true],
    ['graphql/mutation', false],
    ['pulls/create-review', true],
    ['pulls/create-review', false],
  ];
  for (const [on, done] of lost)
    test(`a connection cut ${done ? 'after' : 'before'} ${on} was done ends in one comment and one remark`, async () => {
      await using github = await startGitHub();
      const { pull } = open(github, 'eventlet.sleep(5)');
      github.faults.add({ on, fault: { kind: 'reset', done } });
      const warnings = await tellPullRequest(
        client(github),
        telling(github, pull, [at4('eventlet.sleep(5)')]),
      );
      assert.deepEqual(warnings, []);
      assert.equal(pull.comments.length, 1);
      assert.equal(pull.reviewComments.length, 1);
    });
});
