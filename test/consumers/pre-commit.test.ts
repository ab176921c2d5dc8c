/** pre-commit itself, with the hook that this repository offers: installed from a clone, without a registry, and run by git. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parse } from 'yaml';
import { PRE_COMMIT_HOOK } from '../../src/cli/init-files.ts';
import { TOOL } from '../../src/version.ts';
import { prepared, pythonEnvironment } from '../support/prepared.ts';
import {
  GIT_ENVIRONMENT,
  type TemporaryRepository,
  temporaryDirectory,
  temporaryRepository,
} from '../support/repository.ts';
import { releasedRepository } from './package.ts';

/** From 4.6.1 on, npm installs a hook's package from git, without what it is developed with. */
const PRE_COMMIT = 'pre-commit==4.7.0';
const made = await prepared(PRE_COMMIT, (folder) => pythonEnvironment(folder, [[PRE_COMMIT]]));
const skip = 'missing' in made && made.missing;
const BIN = 'folder' in made ? join(made.folder, 'bin') : '';

const USING = 'import eventlet\neventlet.spawn(work)\n';

describe('the hook', { skip }, () => {
  let hooks: TemporaryRepository;
  let home: ReturnType<typeof temporaryDirectory>;
  before(async () => {
    hooks = await releasedRepository();
    home = temporaryDirectory();
  });
  after(async () => {
    await hooks[Symbol.asyncDispose]();
    await home[Symbol.asyncDispose]();
  });

  /** npm must need nobody: what it would ask for is an error. */
  const environment = (): NodeJS.ProcessEnv => ({
    ...GIT_ENVIRONMENT,
    PATH: `${BIN}:${process.env.PATH}`,
    PRE_COMMIT_HOME: home.dir,
    PRE_COMMIT_COLOR: 'never',
    npm_config_offline: 'true',
    npm_config_cache: join(home.dir, 'npm'),
    NO_COLOR: '1',
  });

  function run(repo: TemporaryRepository, program: string, ...args: readonly string[]) {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: repo.dir,
      env: environment(),
      encoding: 'utf8',
    });
    return { status, text: stdout + stderr };
  }

  /** A repository whose main uses eventlet once, with the hook that `init` prints, taken from the clone. */
  async function repository(): Promise<TemporaryRepository> {
    const repo = await temporaryRepository();
    const [{ rev, hooks: wanted }] = parse(PRE_COMMIT_HOOK);
    assert.equal(rev, `v${TOOL.version}`);
    const config = JSON.stringify({ repos: [{ repo: hooks.dir, rev, hooks: wanted }] });
    repo.commit('base', { 'a.py': 'import eventlet\n', '.pre-commit-config.yaml': config });
    repo.git('switch', '--quiet', '--create', 'topic');
    assert.equal(run(repo, 'pre-commit', 'install').status, 0);
    return repo;
  }

  test('lets a commit through that brings nothing new', async () => {
    await using repo = await repository();
    await repo.write({ 'b.py': 'import os\n' });
    repo.git('add', '.');
    const { status, text } = run(repo, 'git', 'commit', '--message', 'fine');
    assert.equal(status, 0, text);
    assert.match(text, /^no new eventlet\.+Passed$/m);
  });

  test('stops one that does, and says where and what to write instead', async () => {
    await using repo = await repository();
    await repo.write({ 'a.py': USING });
    repo.git('add', '.');
    const { status, text } = run(repo, 'git', 'commit', '--message', 'more');
    assert.notEqual(status, 0);
    assert.match(text, /^no new eventlet\.+Failed$/m);
    assert.match(text, /^ {2}a\.py:2:1: error: new use of eventlet\.spawn \[greenthreads\]$/m);
    assert.match(text, /^ {6}= instead: `threading\.Thread/m);
  });

  test('looks at what is committed, and not at what is only written', async () => {
    await using repo = await repository();
    await repo.write({ 'a.py': USING, 'b.py': 'import os\n' });
    repo.git('add', 'b.py');
    assert.equal(run(repo, 'git', 'commit', '--message', 'part').status, 0);
    await repo.write({ 'c.py': 'import os\n' });
    repo.git('add', 'c.py');
    const alone = run(repo, 'git', 'commit', '--message', 'one file of several', 'a.py');
    assert.notEqual(alone.status, 0);
    assert.match(alone.text, /a\.py:2:1: error/);
    assert.notEqual(run(repo, 'git', 'commit', '--all', '--message', 'all').status, 0);
  });

  test('takes further options from the config, such as another base', async () => {
    await using repo = await repository();
    await repo.write({ 'a.py': USING });
    repo.git('commit', '--quiet', '--all', '--no-verify', '--message', 'past the hook');
    repo.git('branch', 'devel');
    await repo.write({ 'b.py': 'import os\n' });
    repo.git('add', '.');
    assert.notEqual(
      run(repo, 'git', 'commit', '--message', 'against main').status,
      0,
      'the branch as a whole',
    );
    const config = {
      repo: hooks.dir,
      rev: `v${TOOL.version}`,
      hooks: [{ id: 'no-new-eventlet', args: ['--base', 'devel'] }],
    };
    await repo.write({ '.pre-commit-config.yaml': JSON.stringify({ repos: [config] }) });
    repo.git('add', '.');
    const against = run(repo, 'git', 'commit', '--message', 'against devel');
    assert.equal(against.status, 0, against.text);
  });

  test('is whole where nobody is asked: no package of others is installed with it', () => {
    const installed = spawnSync(
      'find',
      [home.dir, '-path', '*/lib/node_modules/*', '-name', 'node_modules'],
      { encoding: 'utf8' },
    );
    assert.equal(installed.stdout, '');
  });

  test('is what pre-commit takes for a manifest', () => {
    const { status, text } = run(hooks, 'pre-commit', 'validate-manifest', '.pre-commit-hooks.yaml');
    assert.equal(status, 0, text);
  });
});
