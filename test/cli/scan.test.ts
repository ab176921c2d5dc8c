/** `scan` of a work tree, a revision, a bare repository, and a plain folder. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { bundle, type RunOptions, runCli } from '../support/bundle.ts';
import { temporaryDirectory, temporaryRepository, writeFiles } from '../support/repository.ts';

before(() => void bundle());

interface Found {
  readonly revision: string;
  readonly counts: { readonly total: number; readonly files: number };
  readonly usages: readonly { readonly path: string; readonly symbol: string }[];
  readonly config: { readonly path: string | null };
}

/** The JSON report, and nothing on stderr. */
function scan(args: readonly string[], options: RunOptions): Found {
  const { status, stdout, stderr } = runCli(['scan', '--format', 'json', ...args], options);
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  return JSON.parse(stdout) as Found; // the report's schema has tests of its own
}

const pathsOf = ({ usages }: Found) => [...new Set(usages.map(({ path }) => path))];

const TREE = {
  'a/one.py': 'import eventlet\n',
  'a/two.py': 'from eventlet import sleep\n',
  'b/three.py': 'import eventlet\n',
  'b/clean.py': 'import os\n',
  '.gitignore': 'ignored.py\n',
} as const;

describe('scan of a repository', () => {
  test('takes what is staged, changed and new, and leaves out what git ignores', async () => {
    await using repo = await temporaryRepository();
    repo.commit('all', TREE);
    await repo.write({ 'new.py': 'import eventlet\n', 'ignored.py': 'import eventlet\n', 'a/two.py': null });
    assert.deepEqual(pathsOf(scan([], { cwd: repo.dir })), ['a/one.py', 'b/three.py', 'new.py']);
  });

  test('takes the paths that are named, from the folder where it stands', async () => {
    await using repo = await temporaryRepository();
    repo.commit('all', TREE);
    const cases: readonly (readonly [cwd: string, args: readonly string[], paths: readonly string[]])[] = [
      ['.', ['a'], ['a/one.py', 'a/two.py']],
      ['.', ['a/one.py', 'b'], ['a/one.py', 'b/three.py']],
      ['.', [join(repo.dir, 'b')], ['b/three.py']],
      ['a', [], ['a/one.py', 'a/two.py']],
      ['a', ['one.py'], ['a/one.py']],
      ['a', ['../b'], ['b/three.py']],
      ['a', ['..'], ['a/one.py', 'a/two.py', 'b/three.py']],
      ['b', ['--repo', '..'], ['a/one.py', 'a/two.py', 'b/three.py']],
      ['b', ['--repo', '..', 'a'], ['a/one.py', 'a/two.py']],
    ];
    for (const [cwd, args, paths] of cases)
      assert.deepEqual(pathsOf(scan(args, { cwd: join(repo.dir, cwd) })), paths, `${cwd}: ${args.join(' ')}`);
  });

  test('refuses a path that is not there, or outside', async () => {
    await using repo = await temporaryRepository();
    await using elsewhere = temporaryDirectory();
    repo.commit('all', TREE);
    for (const [paths, said] of [
      [['nowhere'], /no file or folder ".*nowhere"/],
      [['a', 'nowhere'], /no file or folder ".*nowhere"/],
      [['a', elsewhere.dir], /is outside the repository/],
    ] as const) {
      const { status, stderr } = runCli(['scan', ...paths], { cwd: repo.dir });
      assert.match(stderr, said);
      assert.equal(status, 2);
    }
  });

  test('looks at a revision, with the config that stands there', async () => {
    await using repo = await temporaryRepository();
    const old = repo.commit('old', { ...TREE, '.github/no-new-eventlet.yml': 'exclude: [b]\n' });
    repo.commit('new', { 'a/one.py': null, '.github/no-new-eventlet.yml': null });
    const report = scan(['--rev', old], { cwd: repo.dir });
    assert.deepEqual(pathsOf(report), ['a/one.py', 'a/two.py']);
    assert.equal(report.revision, old);
    assert.equal(report.config.path, '.github/no-new-eventlet.yml');
    assert.deepEqual(pathsOf(scan(['--rev', 'HEAD'], { cwd: repo.dir })), ['a/two.py', 'b/three.py']);
    assert.deepEqual(
      pathsOf(scan(['--rev', old, 'a/one.py'], { cwd: repo.dir })),
      ['a/one.py'],
      'deleted since',
    );
  });

  test('needs a revision for a bare repository', async () => {
    await using repo = await temporaryRepository();
    repo.commit('all', TREE);
    await using bare = await temporaryRepository({ bare: true, clone: [repo.dir] });
    const without = runCli(['scan'], { cwd: bare.dir });
    assert.match(without.stderr, /no work tree; name a revision: --rev HEAD/);
    assert.equal(without.status, 2);
    assert.equal(scan(['--rev', 'HEAD'], { cwd: bare.dir }).counts.total, 3);
    assert.equal(scan(['--rev', 'HEAD', '--repo', bare.dir], { cwd: '/' }).counts.total, 3);
    assert.equal(scan(['--rev', 'HEAD', '--repo', bare.dir, 'a'], { cwd: '/' }).counts.total, 2);
    const missing = runCli(['scan', '--rev', 'HEAD', '--repo', bare.dir, 'nowhere'], { cwd: '/' });
    assert.match(missing.stderr, /no file or folder "nowhere" in [0-9a-f]{40}/);
    assert.equal(missing.status, 2);
  });
});

describe('scan outside a repository', () => {
  test('takes a folder or a file as it stands', async () => {
    await using folder = temporaryDirectory();
    writeFiles(folder.dir, TREE);
    assert.equal(scan([], { cwd: folder.dir }).counts.total, 3);
    assert.equal(scan([folder.dir], { cwd: '/' }).counts.total, 3);
    assert.equal(scan(['a'], { cwd: folder.dir }).counts.total, 2);
    assert.equal(scan(['a/one.py'], { cwd: folder.dir }).counts.total, 1);
  });

  test('refuses several paths, and one that is not there', async () => {
    await using folder = temporaryDirectory();
    writeFiles(folder.dir, TREE);
    assert.match(runCli(['scan', 'a', 'b'], { cwd: folder.dir }).stderr, /scan takes one path/);
    const { status, stderr } = runCli(['scan', 'nowhere'], { cwd: folder.dir });
    assert.match(stderr, /no file or folder ".*nowhere"/);
    assert.equal(status, 2);
  });

  test('needs no git', async () => {
    await using folder = temporaryDirectory();
    writeFiles(folder.dir, TREE);
    assert.equal(scan([], { cwd: folder.dir, env: WITHOUT_GIT }).counts.total, 3);
  });
});

const WITHOUT_GIT = { PATH: '/no/such/folder' };

/** It would miss the config, and look at what git ignores. */
describe('scan takes no repository for a plain folder', () => {
  test('where there is no git', async () => {
    await using repo = await temporaryRepository();
    repo.commit('all', TREE);
    const { status, stderr } = runCli(['scan'], { cwd: join(repo.dir, 'a'), env: WITHOUT_GIT });
    assert.match(stderr, /git was not found: install git/);
    assert.equal(status, 2);
  });

  test('where git does not trust its owner', async () => {
    await using repo = await temporaryRepository();
    repo.commit('all', TREE);
    const env = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
    const { status, stderr } = runCli(['scan'], { cwd: join(repo.dir, 'a'), env });
    assert.match(stderr, /git does not trust .*: git config --global --add safe\.directory/);
    assert.equal(status, 2);
  });

  test('where what it is linked to is gone', async () => {
    await using folder = temporaryDirectory();
    writeFiles(folder.dir, { ...TREE, '.git': 'gitdir: /no/such/repository\n' });
    const { status, stderr } = runCli(['scan'], { cwd: folder.dir });
    assert.match(stderr, /not a git repository: .*\/no\/such\/repository/);
    assert.equal(status, 2);
  });
});

test('a file that can not be read ends with 3, unless the config says otherwise', async () => {
  await using repo = await temporaryRepository();
  repo.commit('all', { 'big.py': `import eventlet\n${'#'.repeat(2000)}`, 'ok.py': 'import eventlet\n' });
  await repo.write({ 'strict.yml': 'max-file-size: 1kB\n' });
  await repo.write({ 'mild.yml': 'max-file-size: 1kB\non-unreadable: warn\n' });
  const strict = runCli(['scan', '--config', 'strict.yml'], { cwd: repo.dir });
  assert.equal(strict.status, 3);
  assert.match(strict.stdout, /big\.py/);
  const mild = runCli(['scan', '--config', 'mild.yml'], { cwd: repo.dir });
  assert.equal(mild.status, 0);
  assert.match(mild.stdout, /big\.py/);
});

test('files of every kind that can bring eventlet in are read, by the parsers that are bundled', async () => {
  await using repo = await temporaryRepository();
  const files = {
    'environment.yml': 'dependencies: [{pip: [eventlet]}]\n',
    'docker-compose.yml': 'services: {web: {command: gunicorn -k eventlet app:app}}\n',
    'pyproject.toml': '[project]\nname = "x"\ndependencies = ["eventlet"]\n',
    'setup.cfg': '[options]\ninstall_requires =\n  eventlet\n',
    'setup.py': "from setuptools import setup\nsetup(install_requires=['eventlet'])\n",
    Pipfile: '[packages]\neventlet = "*"\n',
    'requirements.txt': 'eventlet>=0.30\n',
    'tox.ini': '[testenv]\ndeps = eventlet\n',
    Procfile: 'web: gunicorn -k eventlet app:app\n',
    'bin/serve': '#!/usr/bin/env python3\nimport eventlet\n',
    'notebook.ipynb': JSON.stringify({
      cells: [{ cell_type: 'code', source: ['import eventlet'], metadata: {}, outputs: [] }],
      metadata: {},
      nbformat: 4,
      nbformat_minor: 5,
    }),
  };
  repo.commit('all', files);
  assert.deepEqual(pathsOf(scan([], { cwd: repo.dir })).sort(), Object.keys(files).sort());
});
