/** The job that `init` writes for GitLab: put together and held to GitLab's own schema by a runner, and run. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parse } from 'yaml';
import { runCli } from '../support/bundle.ts';
import { download, prepared } from '../support/prepared.ts';
import {
  GIT_ENVIRONMENT,
  type TemporaryRepository,
  temporaryDirectory,
  temporaryRepository,
} from '../support/repository.ts';
import { installPackage } from './package.ts';

/** It reads pipelines as GitLab does, and holds them to GitLab's published JSON Schema, which it brings. */
const RUNNER = 'gitlab-ci-local@4.75.1';
const made = await prepared(RUNNER, (folder) =>
  download('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, RUNNER], {
    cwd: folder,
  }),
);
const skip = 'missing' in made && made.missing;
const CLI = 'folder' in made ? join(made.folder, 'node_modules/gitlab-ci-local/dist/index.js') : '';

describe('a merge request', { skip }, () => {
  let home: ReturnType<typeof temporaryDirectory>;
  before(() => {
    home = temporaryDirectory();
  });
  after(() => home[Symbol.asyncDispose]());

  /** The job as GitLab would put it together from the files of the repository; what is not valid fails. */
  function job(repo: TemporaryRepository): {
    readonly script: readonly string[];
    readonly artifacts: unknown;
  } {
    const run = spawnSync(process.execPath, [CLI, '--preview', '--json-schema-validation'], {
      cwd: repo.dir,
      env: { ...GIT_ENVIRONMENT, HOME: home.dir },
      encoding: 'utf8',
    });
    assert.equal(run.status, 0, run.stderr);
    assert.match(run.stderr, /^json schema validated/m);
    return parse(run.stdout)['no-new-eventlet'];
  }

  /** Runs its script as GitLab's runner does, in one shell that stops at the first failure. */
  function run(repo: TemporaryRepository, variables: Record<string, string>) {
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['-eo', 'pipefail', '-c', job(repo).script.join('\n')],
      {
        cwd: repo.dir,
        env: {
          ...GIT_ENVIRONMENT,
          ...variables,
          npm_config_offline: 'true',
          HOME: home.dir,
          NO_COLOR: '1',
        },
        encoding: 'utf8',
      },
    );
    return { status, log: stdout + stderr };
  }

  /** A repository with what `init` writes, and a branch that adds a usage. */
  async function project(): Promise<TemporaryRepository> {
    const repo = await temporaryRepository();
    repo.git('remote', 'add', 'origin', 'https://gitlab.example.org/group/project.git');
    await repo.write({ '.gitignore': '.gitlab-ci-local\ngl-code-quality-report.json\nnode_modules\n' });
    await installPackage(repo.dir);
    assert.equal(runCli(['init'], { cwd: repo.dir }).status, 0);
    repo.commit('base', { 'app/a.py': 'import eventlet\n' });
    repo.git('switch', '--quiet', '--create', 'topic');
    repo.commit('topic', { 'app/a.py': 'import eventlet\neventlet.spawn(work)\n' });
    return repo;
  }

  const reportOf = (repo: TemporaryRepository) =>
    JSON.parse(readFileSync(join(repo.dir, 'gl-code-quality-report.json'), 'utf8'));

  test('that adds a usage fails, and leaves its Code Quality report', async () => {
    await using repo = await project();
    const { status, log } = run(repo, {
      CI_MERGE_REQUEST_DIFF_BASE_SHA: repo.git('rev-parse', 'main'),
    });
    assert.notEqual(status, 0, log);
    assert.match(log, /app\/a\.py:2:1: error: new use of eventlet\.spawn/);
    const [issue, ...more] = reportOf(repo);
    assert.deepEqual(more, []);
    assert.deepEqual(
      [issue.location, issue.severity, issue.check_name],
      [{ path: 'app/a.py', lines: { begin: 2 } }, 'major', 'no-new-eventlet/greenthreads'],
    );
  });

  test('whose result is built is compared with the target branch as it stands, not with where it branched off', async () => {
    await using repo = await project();
    const before = repo.git('rev-parse', 'main');
    repo.git('switch', '--quiet', 'main');
    repo.commit('others’ doing', { 'app/b.py': 'import eventlet\neventlet.sleep(1)\n' });
    repo.git('switch', '--quiet', '--create', 'clean', before);
    repo.commit('mine', { 'app/c.py': 'import os\n' });
    repo.git('merge', '--quiet', '--no-edit', 'main');
    const { status, log } = run(repo, {
      CI_MERGE_REQUEST_DIFF_BASE_SHA: before,
      CI_MERGE_REQUEST_TARGET_BRANCH_SHA: repo.git('rev-parse', 'main'),
    });
    assert.equal(status, 0, log);
    assert.deepEqual(reportOf(repo), []);
  });

  test('that is merged leaves an empty report on the default branch, for the next to be compared with', async () => {
    await using repo = await project();
    const { status, log } = run(repo, {});
    assert.equal(status, 0, log);
    assert.deepEqual(reportOf(repo), []);
  });

  test('is what GitLab is told of', async () => {
    await using repo = await project();
    const { artifacts } = job(repo);
    assert.deepEqual(artifacts, { when: 'always', reports: { codequality: 'gl-code-quality-report.json' } });
  });

  test('what GitLab would refuse is refused here', async () => {
    await using repo = await project();
    await repo.write({ '.gitlab-ci.yml': 'odd: {script: "true", artefacts: {}}\n' });
    assert.throws(() => job(repo));
  });
});
