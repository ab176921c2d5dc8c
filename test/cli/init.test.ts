/** `init` in repositories of different kinds. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { parse } from 'yaml';
import configSchema from '../../schemas/config.schema.json' with { type: 'json' };
import { CATEGORY_IDS } from '../../src/catalogue/categories.ts';
import { CONFIG_FILE, PRE_COMMIT_HOOK, WORKFLOW_FILE, WORKFLOW_PATH } from '../../src/cli/init-files.ts';
import { GITLAB_INCLUDE, GITLAB_JOB, GITLAB_JOB_PATH } from '../../src/cli/init-gitlab.ts';
import { ZUUL_PLAYBOOK, ZUUL_PLAYBOOK_PATH, zuulJob } from '../../src/cli/init-zuul.ts';
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
  const GITREVIEW = '[gerrit]\nhost=review.opendev.org\nport=29418\nproject=openstack/nova.git\n';
  const HUB = 'git@github.com:openstack/nova.git';
  const LAB = 'https://oauth2:secret@gitlab.example.org/x/y.git';
  const OPENDEV = 'ssh://me@review.opendev.org:29418/openstack/nova';
  const cases: readonly {
    readonly what: string;
    readonly files?: Files;
    readonly remotes?: readonly string[];
    /** Besides the config, in order. */
    readonly writes: readonly string[];
    readonly says?: readonly RegExp[];
    readonly saysNot?: readonly RegExp[];
  }[] = [
    {
      what: 'nothing tells: for GitHub, and it says that this is a guess',
      writes: [WORKFLOW_PATH],
      says: [
        /^Nothing here says where changes are reviewed, so this is for GitHub\. For other places: https/m,
      ],
    },
    {
      what: 'a remote at GitHub',
      remotes: [HUB],
      writes: [WORKFLOW_PATH],
      says: [/open a pull request/],
      saysNot: [/Nothing here/],
    },
    {
      what: 'an enterprise’s GitHub',
      remotes: ['https://github.example.com/a/b'],
      writes: [WORKFLOW_PATH],
      saysNot: [/Nothing here/],
    },
    {
      what: 'a remote at GitLab',
      remotes: [LAB],
      writes: [GITLAB_JOB_PATH, '.gitlab-ci.yml'],
      says: [/open a merge request/],
      saysNot: [/add this/],
    },
    {
      what: 'a remote at OpenDev',
      remotes: [OPENDEV],
      writes: ['zuul.d/no-new-eventlet.yaml', ZUUL_PLAYBOOK_PATH],
      says: [/send it for review/],
    },
    {
      what: 'remotes at two',
      remotes: [HUB, LAB],
      writes: [WORKFLOW_PATH, GITLAB_JOB_PATH, '.gitlab-ci.yml'],
    },
    {
      what: 'a remote that is a folder',
      remotes: ['/srv/github.com/x.git'],
      writes: [WORKFLOW_PATH],
      says: [/Nothing here/],
    },
    {
      what: 'files over remotes: OpenStack’s mirror at GitHub reviews nothing',
      remotes: [HUB],
      files: { '.gitreview': GITREVIEW, '.zuul.yaml': '- project: {}\n' },
      writes: [ZUUL_PLAYBOOK_PATH],
      says: [/^Zuul: add this job to \.zuul\.yaml:\n\n {4}- job:\n {8}name: nova-no-new-eventlet$/m],
    },
    {
      what: 'another Gerrit',
      files: { '.gitreview': GITREVIEW.replace('opendev.org', 'example.org') },
      writes: [WORKFLOW_PATH],
      says: [/Nothing here/],
    },
    {
      what: 'OpenDev without a configuration of its own',
      files: { '.gitreview': GITREVIEW },
      writes: ['zuul.d/no-new-eventlet.yaml', ZUUL_PLAYBOOK_PATH],
    },
    {
      what: 'Zuul, by a folder',
      files: { 'zuul.d/project.yaml': '' },
      writes: ['zuul.d/no-new-eventlet.yaml', ZUUL_PLAYBOOK_PATH],
      saysNot: [/add this/],
    },
    {
      what: 'Zuul, by a hidden folder',
      files: { '.zuul.d/project.yaml': '' },
      writes: ['.zuul.d/no-new-eventlet.yaml', ZUUL_PLAYBOOK_PATH],
    },
    {
      what: 'Zuul, by a file before a folder, for Zuul reads the first alone',
      files: { 'zuul.yaml': '', '.zuul.d/project.yaml': '' },
      writes: [ZUUL_PLAYBOOK_PATH],
      says: [/add this job to zuul\.yaml/],
    },
    {
      what: 'GitLab',
      files: { '.gitlab-ci.yml': 'stages: [test]\n' },
      writes: [GITLAB_JOB_PATH],
      says: [
        /^GitLab: add this to \.gitlab-ci\.yml:\n\n {4}include:\n {6}- local: \.gitlab\/no-new-eventlet\.yml$/m,
      ],
    },
    {
      what: 'GitLab, where the pipeline names it already',
      files: { '.gitlab-ci.yml': GITLAB_INCLUDE },
      writes: [GITLAB_JOB_PATH],
      saysNot: [/add this/],
    },
    {
      what: 'GitLab and GitHub',
      files: { '.gitlab-ci.yml': '', '.github/workflows/ci.yml': '' },
      writes: [WORKFLOW_PATH, GITLAB_JOB_PATH],
      says: [/GitLab: add this to/, /open a pull request/],
    },
    {
      what: 'pre-commit',
      files: { '.pre-commit-config.yaml': 'repos: []\n' },
      writes: [WORKFLOW_PATH],
      says: [/^pre-commit: add this hook to \.pre-commit-config\.yaml:\n\n {4}- repo: https/m],
    },
    {
      what: 'pre-commit, where the hook stands already',
      files: { '.pre-commit-config.yaml': PRE_COMMIT_HOOK },
      writes: [WORKFLOW_PATH],
      saysNot: [/add this/],
    },
  ];
  for (const { what, files = {}, remotes = [], writes, says = [], saysNot = [] } of cases) {
    test(what, async () => {
      await using repo = await temporaryRepository();
      await repo.write(files);
      for (const [at, url] of remotes.entries()) repo.git('remote', 'add', `remote${at}`, url);
      const { status, stdout, stderr } = runCli(['init'], { cwd: repo.dir });
      assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
      const written = [...stdout.matchAll(/^wrote {2}(.*)$/gm)].map(([, path]) => path);
      assert.deepEqual(written, [CONFIG_PATH, ...writes]);
      for (const path of written) assert.ok(existsSync(join(repo.dir, path ?? '')), path);
      for (const [path, text] of Object.entries(files))
        assert.equal(readFileSync(join(repo.dir, path), 'utf8'), text, 'nothing is overwritten');
      for (const each of says) assert.match(stdout, each);
      for (const each of saysNot) assert.doesNotMatch(stdout, each);
      assert.doesNotMatch(
        runCli(['init'], { cwd: repo.dir }).stdout,
        /^wrote/m,
        'a second time, all is there',
      );
    });
  }

  test('the job of Zuul is called after the project, whatever that is called', async () => {
    await using repo = await temporaryRepository();
    await repo.write({ '.gitreview': GITREVIEW.replace('openstack/nova.git', 'x/-odd: "name"') });
    runCli(['init'], { cwd: repo.dir });
    const [{ job }] = parse(readFileSync(join(repo.dir, 'zuul.d/no-new-eventlet.yaml'), 'utf8'));
    assert.equal(job.name, 'odd-name-no-new-eventlet');
  });
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
    assert.deepEqual(parse(GITLAB_INCLUDE), { include: [{ local: GITLAB_JOB_PATH }] });
    const [{ job }, { project }] = parse(zuulJob('nova'));
    assert.deepEqual([job.name, job.run], ['nova-no-new-eventlet', ZUUL_PLAYBOOK_PATH]);
    assert.deepEqual(project, { check: { jobs: [job.name] }, gate: { jobs: [job.name] } });
    assert.deepEqual(parse(ZUUL_PLAYBOOK).length, 1);
  });
});

test('a folder that may not be written to is said', {
  skip: process.getuid?.() === 0 && 'root writes all',
}, async () => {
  await using repo = await temporaryRepository();
  mkdirSync(join(repo.dir, '.github'), { mode: 0o500 });
  assert.equal(runCli(['init'], { cwd: repo.dir }).status, 3);
});
