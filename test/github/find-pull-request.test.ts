import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createClient } from '../../src/github/client.ts';
import { findPullRequest } from '../../src/github/find-pull-request.ts';
import { readLabels } from '../../src/github/labels.ts';
import { type GitHub, startGitHub } from './server.ts';

const address = { owner: 'octo', name: 'app' };
const client = ({ apiUrl, graphqlUrl, token }: GitHub) =>
  createClient({ apiUrl, graphqlUrl, token, second: 1 });

function open(github: GitHub, from?: string | null) {
  const repository = github.repository('octo/app');
  const base = repository.commit({ branch: 'main', files: { 'a.py': 'x = 1\n' } });
  const commit = (text: string) => repository.commit({ parents: [base], files: { 'a.py': text } });
  const head = commit('x = 2\n');
  const pull = repository.openPull({ head, headRef: 'topic', ...(from === undefined ? {} : { from }) });
  return { repository, pull, head, commit };
}

describe('the pull request of a workflow run', () => {
  const origins: [what: string, from: string | null | undefined, owner: string | null, fork: boolean][] = [
    ['of the same repository', undefined, 'octo', false],
    ['of a fork', 'mallory/app', 'mallory', true],
  ];
  for (const [what, from, headOwner, fork] of origins)
    test(what, async () => {
      await using github = await startGitHub();
      const { pull, head } = open(github, from);
      const found = await findPullRequest(client(github), address, {
        kind: 'find-pull-request',
        headSha: head,
        headBranch: 'topic',
        headOwner,
      });
      assert.deepEqual(found, {
        kind: 'pull-request',
        number: pull.number,
        base: 'main',
        head,
        pullRequestHead: head,
        fork,
        mergeCommit: null,
      });
    });

  test('is none when the head has moved on: the run is out of date', async () => {
    await using github = await startGitHub();
    const { repository, pull, head, commit } = open(github, 'mallory/app');
    repository.push(pull, commit('x = 3\n'));
    const activity = {
      kind: 'find-pull-request',
      headSha: head,
      headBranch: 'topic',
      headOwner: 'mallory',
    } as const;
    const found = await findPullRequest(client(github), address, activity);
    assert.equal(found.kind, 'nothing');
  });

  test('is none when it is closed', async () => {
    await using github = await startGitHub();
    const { pull, head } = open(github);
    pull.state = 'closed';
    const activity = {
      kind: 'find-pull-request',
      headSha: head,
      headBranch: 'topic',
      headOwner: 'octo',
    } as const;
    assert.equal((await findPullRequest(client(github), address, activity)).kind, 'nothing');
  });
});

test('labels are read as they are now', async () => {
  await using github = await startGitHub();
  const { pull } = open(github);
  pull.labels.push('eventlet-allowed', 'bug 🐛');
  const labels = await readLabels(client(github), { repository: address, number: pull.number });
  assert.deepEqual(labels, ['eventlet-allowed', 'bug 🐛']);
});
