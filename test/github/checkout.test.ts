import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openRepository } from '../../src/changes/git.ts';
import { IncompleteError } from '../../src/errors.ts';
import { changesHere } from '../../src/github/checkout.ts';
import type { PullRequestActivity } from '../../src/github/events.ts';

const env = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};
let folder = '';
let upstream = '';
let head = '';
let merge = '';

function git(dir: string, ...args: string[]): string {
  return execFileSync('git', args, {
    cwd: dir,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

/** Upstream: main went on after `topic` left it, and GitHub merged both as `refs/pull/1/merge`. */
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'checkout-'));
  upstream = join(folder, 'upstream');
  git(folder, 'init', '-q', '-b', 'main', upstream);
  const commit = (file: string) => {
    execFileSync('sh', ['-c', `echo x >> "${join(upstream, file)}"`]);
    git(upstream, 'add', file);
    git(upstream, 'commit', '-q', '-m', file);
  };
  commit('a.py');
  commit('b.py');
  git(upstream, 'checkout', '-q', '-b', 'topic');
  commit('topic.py');
  head = git(upstream, 'rev-parse', 'HEAD');
  git(upstream, 'checkout', '-q', 'main');
  commit('later.py');
  commit('latest.py');
  git(upstream, 'checkout', '-q', '--detach', 'main');
  git(upstream, 'merge', '-q', '--no-ff', '-m', 'merge', head);
  merge = git(upstream, 'rev-parse', 'HEAD');
  git(upstream, 'update-ref', 'refs/pull/1/merge', merge);
  git(upstream, 'checkout', '-q', 'main');
});
after(() => rmSync(folder, { recursive: true }));

/** What actions/checkout does: fetches one ref, so deep, and checks it out; depth 0 fetches all branches. */
function checkout(name: string, depth: number, ref = 'refs/pull/1/merge'): string {
  const dir = join(folder, name);
  git(folder, 'init', '-q', dir);
  const how = depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*'] : [];
  git(
    dir,
    'fetch',
    '-q',
    '--no-tags',
    ...(depth > 0 ? [`--depth=${depth}`] : []),
    `file://${upstream}`,
    ...how,
    `+${ref}:refs/remotes/pull/1/merge`,
  );
  git(dir, 'checkout', '-q', '--detach', 'refs/remotes/pull/1/merge');
  return dir;
}

const activity = (changes: Partial<PullRequestActivity> = {}): PullRequestActivity => ({
  kind: 'pull-request',
  number: 1,
  base: 'main',
  head,
  pullRequestHead: head,
  fork: false,
  mergeCommit: merge,
  ...changes,
});

async function changed(dir: string, wanted: PullRequestActivity) {
  await using repository = await openRepository(dir);
  const { changes } = await changesHere(repository, wanted, async () => ({}));
  const { files, comparison } = changes;
  return { files: files.map(({ path }) => path), head: comparison.head };
}

describe('a checkout of the merge commit', () => {
  test('with all history compares head with the merge base', async () => {
    assert.deepEqual(await changed(checkout('whole', 0), activity()), { files: ['topic.py'], head });
  });

  test('two deep compares the merge with its first parent: the same change', async () => {
    assert.deepEqual(await changed(checkout('two', 2), activity()), { files: ['topic.py'], head: merge });
  });

  test('one deep is not enough, and says what is', async () => {
    await assert.rejects(changed(checkout('one', 1), activity()), (error: unknown) => {
      assert.ok(error instanceof IncompleteError);
      assert.match(error.message, /fetch-depth: 0.*source: api/);
      return true;
    });
  });

  test('that is of an older head is not taken for this one', async () => {
    await assert.rejects(changed(checkout('older', 2), activity({ head: 'f'.repeat(40) })), IncompleteError);
  });
});

test('a checkout of the head itself finds the base branch of the remote', async () => {
  const dir = checkout('head', 0, 'refs/heads/topic');
  assert.deepEqual(await changed(dir, activity({ mergeCommit: null })), { files: ['topic.py'], head });
});
