/** `demo`, as `npm start` runs it, on machines whose git is set up in every way. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type RunOptions, runCli } from '../support/bundle.ts';
import { git, temporaryDirectory, temporaryRepository, writeFiles } from '../support/repository.ts';

const COMMITTED = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** Runs the demo, removes what it leaves for the user, and gives its report. */
function demo(options: RunOptions = {}): {
  readonly verdict: string;
  readonly counts: Record<string, number>;
} {
  const { status, stdout, stderr } = runCli(['demo'], options);
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  const [, json = ''] = /and as JSON: +(\S+)/.exec(stdout) ?? [];
  const [, markdown = ''] = /as Markdown: (\S+)/.exec(stdout) ?? [];
  const report = JSON.parse(readFileSync(json, 'utf8'));
  assert.match(readFileSync(markdown, 'utf8'), /eventlet\.spawn_after/);
  assert.match(stdout, /^fail: 1 new usage, none allowed$/m);
  rmSync(dirname(json), { recursive: true });
  return report;
}

describe('demo', () => {
  test('checks a change that adds, moves, keeps, allows and removes, and exits 0', () => {
    const { verdict, counts } = demo();
    assert.equal(verdict, 'fail');
    for (const status of ['new', 'removed', 'moved', 'kept', 'allowed'])
      assert.ok((counts[status] ?? 0) > 0, status);
  });

  test('is not swayed by the user’s git: signing, hooks, templates, branch names, no identity', async () => {
    await using home = temporaryDirectory();
    writeFiles(home.dir, {
      '.gitconfig': [
        '[commit]\n\tgpgsign = true\n[gpg]\n\tprogram = /no/such/gpg',
        '[init]\n\tdefaultBranch = trunk\n\ttemplateDir = ~/template',
        '[core]\n\thooksPath = ~/hooks\n\tautocrlf = true\n\tquotePath = true\n[user]\n\tuseConfigOnly = true',
        '[diff]\n\tnoprefix = true\n\trenames = false\n\texternal = /no/such/diff\n[color]\n\tui = always\n',
      ].join('\n'),
      'hooks/pre-commit': { executable: '#!/bin/sh\nexit 1\n' },
      'template/hooks/pre-commit': { executable: '#!/bin/sh\nexit 1\n' },
    });
    const env = { HOME: home.dir, GIT_CONFIG_GLOBAL: join(home.dir, '.gitconfig'), GIT_CONFIG_NOSYSTEM: '' };
    assert.deepEqual(demo({ env }).counts, demo().counts);
  });

  test('leaves alone the repository that it is started in, or that a hook is for', async () => {
    await using repo = await temporaryRepository();
    repo.commit('mine', { 'a.py': 'import eventlet\n' });
    const before = git(repo.dir, ['for-each-ref']) + git(repo.dir, ['status', '--porcelain']);
    demo({
      cwd: repo.dir,
      env: {
        GIT_DIR: join(repo.dir, '.git'),
        GIT_INDEX_FILE: join(repo.dir, '.git/index'),
        GIT_WORK_TREE: repo.dir,
      },
    });
    assert.equal(git(repo.dir, ['for-each-ref']) + git(repo.dir, ['status', '--porcelain']), before);
  });

  test('without git says what is missing', () => {
    const { status, stderr } = runCli(['demo'], { env: { PATH: '/no/such/folder' } });
    assert.match(stderr, /^no-new-eventlet: git was not found: install git/);
    assert.equal(status, 2);
  });
});

test('the committed dist/ runs as it is', { skip: !existsSync(COMMITTED) && 'dist/ is not built' }, () => {
  assert.equal(demo({ cli: COMMITTED }).verdict, 'fail');
});
