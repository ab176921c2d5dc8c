/** `init` in repositories of different kinds. */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { parse } from 'yaml';
import configSchema from '../../schemas/config.schema.json' with { type: 'json' };
import { CATEGORY_IDS } from '../../src/catalogue/categories.ts';
import {
  CONFIG_FILE,
  GITLAB_JOB,
  PRE_COMMIT_HOOK,
  WORKFLOW_FILE,
  WORKFLOW_PATH,
} from '../../src/cli/init-files.ts';
import { DEFAULT_CONFIG } from '../../src/policy/config.ts';
import { CONFIG_PATH } from '../../src/policy/load.ts';
import { parseConfig } from '../../src/policy/parse.ts';
import { bundle, runCli } from '../support/bundle.ts';
import { type Files, temporaryDirectory, temporaryRepository } from '../support/repository.ts';

before(() => void bundle());

const categories = new Set(CATEGORY_IDS);

describe('init writes', () => {
  test('a config that is all defaults, and a workflow, and says what is next', async () => {
    await using repo = await temporaryRepository();
    const { status, stdout, stderr } = runCli(['init'], { cwd: repo.dir });
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
    assert.equal(readFileSync(join(repo.dir, CONFIG_PATH), 'utf8'), CONFIG_FILE);
    assert.equal(readFileSync(join(repo.dir, WORKFLOW_PATH), 'utf8'), WORKFLOW_FILE);
    assert.match(
      stdout,
      /^wrote {2}\.github\/no-new-eventlet\.yml\nwrote {2}\.github\/workflows\/no-new-eventlet\.yml\n/,
    );
    assert.match(stdout, /Next:\n {2}1\. /);
  });

  test('at the top of the work tree, from wherever it stands', async () => {
    await using repo = await temporaryRepository();
    repo.commit('all', { 'a/b.py': '' });
    assert.equal(runCli(['init'], { cwd: join(repo.dir, 'a') }).status, 0);
    assert.equal(readFileSync(join(repo.dir, CONFIG_PATH), 'utf8'), CONFIG_FILE);
    await using other = await temporaryRepository();
    assert.equal(runCli(['init', '--repo', other.dir], { cwd: '/' }).status, 0);
    assert.equal(readFileSync(join(other.dir, CONFIG_PATH), 'utf8'), CONFIG_FILE);
  });

  test('over nothing that is there', async () => {
    await using repo = await temporaryRepository();
    await repo.write({ [CONFIG_PATH]: 'mode: warn\n' });
    const { status, stdout } = runCli(['init'], { cwd: repo.dir });
    assert.equal(status, 0);
    assert.match(stdout, /^kept {3}\.github\/no-new-eventlet\.yml: it was there already\nwrote/);
    assert.equal(readFileSync(join(repo.dir, CONFIG_PATH), 'utf8'), 'mode: warn\n');
    assert.match(runCli(['init'], { cwd: repo.dir }).stdout, /^kept.*\nkept/);
  });

  test('not outside a repository, in a bare one, or where a file is in the way', async () => {
    await using folder = temporaryDirectory();
    const outside = runCli(['init'], { cwd: folder.dir });
    assert.match(outside.stderr, /not in a git repository/);
    assert.equal(outside.status, 2);
    assert.deepEqual(readdirSync(folder.dir), []);
    await using bare = await temporaryRepository({ bare: true });
    const inBare = runCli(['init'], { cwd: bare.dir });
    assert.match(inBare.stderr, /no work tree/);
    assert.equal(inBare.status, 2);
    await using repo = await temporaryRepository();
    await repo.write({ '.github': 'a file' });
    const blocked = runCli(['init'], { cwd: repo.dir });
    assert.match(blocked.stderr, /\.github\/no-new-eventlet\.yml could not be written/);
    assert.equal(blocked.status, 3);
  });
});

describe('init looks at the repository', () => {
  const cases: readonly (readonly [
    name: string,
    files: Files,
    workflow: boolean,
    said: readonly RegExp[],
  ])[] = [
    ['GitLab', { '.gitlab-ci.yml': '' }, false, [/GitLab: add this job to \.gitlab-ci\.yml/]],
    ['Zuul', { '.zuul.yaml': '' }, false, [/Zuul: .*elsewhere\.md#zuul/]],
    ['Zuul, by a folder', { 'zuul.d/project.yaml': '' }, false, [/Zuul: /]],
    ['pre-commit', { '.pre-commit-config.yaml': '' }, true, [/pre-commit: add this hook/]],
    [
      'GitLab and GitHub',
      { '.gitlab-ci.yml': '', '.github/workflows/ci.yml': '' },
      true,
      [/GitLab: add this job/, /open a pull request/],
    ],
  ];
  for (const [name, files, workflow, said] of cases) {
    test(name, async () => {
      await using repo = await temporaryRepository();
      await repo.write(files);
      const { status, stdout } = runCli(['init'], { cwd: repo.dir });
      assert.equal(status, 0);
      assert.equal(stdout.includes(`wrote  ${WORKFLOW_PATH}`), workflow);
      for (const each of said) assert.match(stdout, each);
    });
  }
});

describe('what init writes', () => {
  test('the config is valid and changes nothing', () => {
    assert.deepEqual(parseConfig(CONFIG_FILE, CONFIG_PATH, categories), DEFAULT_CONFIG);
  });

  test('every key stands in it, with its default', () => {
    const uncommented = CONFIG_FILE.replace(/^#(?=[a-z-]+: )/gm, '');
    assert.deepEqual(parseConfig(uncommented, CONFIG_PATH, categories), DEFAULT_CONFIG);
    assert.deepEqual(Object.keys(parse(uncommented)).sort(), Object.keys(configSchema.properties).sort());
  });

  test('the examples in its comments are valid too', () => {
    const examples = [
      ...CONFIG_FILE.matchAll(/e\.g\. ([[{].*[\]}])(?:\.|$).*\n(?:#[^\n]*\n)*?#([a-z-]+): /gm),
    ];
    assert.equal(examples.length, 5);
    for (const [, value, key] of examples)
      assert.notDeepEqual(parseConfig(`${key}: ${value}\n`, CONFIG_PATH, categories), DEFAULT_CONFIG, key);
  });

  test('the workflow asks for no more than it says, and checks nothing out', () => {
    const { permissions, jobs } = parse(WORKFLOW_FILE);
    assert.deepEqual(permissions, {});
    assert.deepEqual(jobs.check.permissions, { contents: 'read', 'pull-requests': 'write' });
    assert.deepEqual(jobs.check.steps, [{ uses: 'no-new-eventlet/no-new-eventlet@v1' }]);
  });

  test('what is to be pasted is YAML', () => {
    assert.equal(parse(PRE_COMMIT_HOOK)[0].hooks[0].id, 'no-new-eventlet');
    assert.deepEqual(Object.keys(parse(GITLAB_JOB)), ['no-new-eventlet']);
  });
});

test('a folder that may not be written to is said', {
  skip: process.getuid?.() === 0 && 'root writes all',
}, async () => {
  await using repo = await temporaryRepository();
  mkdirSync(join(repo.dir, '.github'), { mode: 0o500 });
  assert.equal(runCli(['init'], { cwd: repo.dir }).status, 3);
});
