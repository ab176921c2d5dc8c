/** Zuul's own code reads the job, and runs the playbook's tasks with Ansible, on a repository as Zuul prepares one. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ZUUL_PLAYBOOK_PATH } from '../../src/cli/init-zuul.ts';
import { zuul } from '../../src/report/zuul.ts';
import { CASES } from '../report/cases.ts';
import { runCli } from '../support/bundle.ts';
import { prepared, pythonEnvironment } from '../support/prepared.ts';
import {
  GIT_ENVIRONMENT,
  type TemporaryRepository,
  temporaryDirectory,
  temporaryRepository,
  writeFiles,
} from '../support/repository.ts';
import { installPackage } from './package.ts';

const ZUUL = 'zuul==14.3.0';
/** Zuul 14 runs jobs with Ansible 9 and 11: ansible-core 2.16 and 2.18. */
const ANSIBLE = 'ansible-core==2.18.12';
/** What the parts of Zuul that are asked here load; the whole needs half a gigabyte. */
const LOADED = [
  'voluptuous',
  'google-re2',
  'jsonpath-rw',
  'cachetools',
  'kazoo',
  'mmh3',
  'opentelemetry-sdk',
];
const made = await prepared(`${ZUUL} ${ANSIBLE}`, (folder) =>
  pythonEnvironment(folder, [
    [ANSIBLE, ...LOADED, 'opentelemetry-exporter-otlp'],
    ['--no-deps', ZUUL],
  ]),
);
const skip = 'missing' in made && made.missing;
const BIN = 'folder' in made ? join(made.folder, 'bin') : '';

/** What Zuul's code prints of a text; fails where it refuses it. */
async function asked(question: 'config' | 'comments', text: string): Promise<string> {
  await using folder = temporaryDirectory();
  const file = join(folder.dir, 'text');
  writeFileSync(file, text);
  const args = [fileURLToPath(new URL('ask_zuul.py', import.meta.url)), question, file];
  const { status, stdout, stderr } = spawnSync(join(BIN, 'python'), args, { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return stdout;
}

describe('file comments', { skip }, () => {
  for (const [title, report] of Object.entries(CASES))
    test(`are what Zuul takes: ${title}`, async () => {
      await asked('comments', zuul(report));
    });

  test('are on the lines that they are about', async () => {
    assert.equal(
      await asked('comments', zuul(CASES.inventory ?? assert.fail())),
      ['notes/try.ipynb 1', ...[3, 88, 92].map((line) => `nova/compute/manager.py ${line}`), ''].join('\n'),
    );
  });
});

describe('the job that init writes', { skip }, () => {
  /** A change as Zuul prepares it: on the branch, whose state without it is at `origin/BRANCH` of a remote that leads nowhere. */
  async function change(files: Record<string, string>): Promise<TemporaryRepository> {
    const repo = await temporaryRepository({ branch: 'stable/2026.1' });
    await repo.write({ '.gitreview': '[gerrit]\nhost=review.opendev.org\nproject=openstack/nova.git\n' });
    assert.equal(runCli(['init'], { cwd: repo.dir }).status, 0);
    const base = repo.commit('base', { '.gitignore': 'node_modules\n', 'nova/a.py': 'import eventlet\n' });
    repo.git('remote', 'add', 'origin', 'file:///dev/null');
    repo.git('update-ref', 'refs/remotes/origin/stable/2026.1', base);
    repo.commit('change', files);
    await installPackage(repo.dir);
    return repo;
  }

  interface Played {
    readonly status: number | null;
    readonly log: string;
    /** What `zuul_return` left for Zuul. */
    readonly data: {
      readonly zuul?: {
        readonly file_comments: Record<string, { line: number; message: string }[]>;
        readonly warnings: string[];
      };
    };
  }

  /** Plays the playbook on this machine, with Zuul's own `zuul_return`; the machine has the Node.js that the role would bring. */
  async function play(repo: TemporaryRepository): Promise<Played> {
    await using job = temporaryDirectory();
    const work = join(job.dir, 'work');
    writeFiles(job.dir, {
      'work/results.json': '',
      'roles/ensure-nodejs/tasks/main.yaml': '- assert: {that: node_version >= 20}\n',
      'home/here': '',
      // of Zuul's actions only this: its `command` streams to a console
      'plugins/zuul_return.py': readFileSync(zuulReturn(), 'utf8'),
    });
    const variables = {
      ansible_python_interpreter: join(BIN, 'python'),
      ansible_user_dir: join(job.dir, 'home'),
      zuul: {
        branch: 'stable/2026.1',
        project: { src_dir: repo.dir },
        executor: { work_root: work },
      },
    };
    const args = [
      ...['--inventory', 'node,', '--connection', 'local'],
      ...['--extra-vars', JSON.stringify(variables), join(repo.dir, ZUUL_PLAYBOOK_PATH)],
    ];
    const { status, stdout, stderr } = spawnSync(join(BIN, 'ansible-playbook'), args, {
      cwd: job.dir,
      env: {
        ...GIT_ENVIRONMENT,
        PATH: `${BIN}${delimiter}${process.env.PATH}`,
        LC_ALL: 'C.UTF-8',
        HOME: job.dir,
        ANSIBLE_ACTION_PLUGINS: join(job.dir, 'plugins'),
        ANSIBLE_ROLES_PATH: join(job.dir, 'roles'),
        ANSIBLE_GATHERING: 'explicit',
        ANSIBLE_NOCOLOR: '1',
        ANSIBLE_STDOUT_CALLBACK: 'default',
        ANSIBLE_CALLBACK_RESULT_FORMAT: 'yaml',
        ANSIBLE_VERBOSITY: '1',
        ZUUL_JOBDIR: job.dir,
        npm_config_offline: 'true',
        NO_COLOR: '1',
      },
      encoding: 'utf8',
    });
    const results = readFileSync(join(work, 'results.json'), 'utf8');
    return { status, log: stdout + stderr, data: results === '' ? {} : JSON.parse(results).data };
  }

  function zuulReturn(): string {
    const program = 'import zuul.ansible.base.action as a; print(a.__path__[0])';
    const { stdout } = spawnSync(join(BIN, 'python'), ['-c', program], { encoding: 'utf8' });
    return join(stdout.trim(), 'zuul_return.py');
  }

  test('is one that Zuul loads, with its pipelines', async () => {
    await using repo = await change({});
    assert.equal(
      await asked('config', readFileSync(join(repo.dir, 'zuul.d/no-new-eventlet.yaml'), 'utf8')),
      `job nova-no-new-eventlet ${ZUUL_PLAYBOOK_PATH}\nproject None None\n`,
    );
  });

  test('fails for a change that adds a usage, with a comment on its line', async () => {
    await using repo = await change({ 'nova/a.py': 'import eventlet\neventlet.spawn(work)\n' });
    const { status, log, data } = await play(repo);
    assert.equal(status, 2, log);
    assert.match(log, /nova\/a\.py:2:1: error: new use of eventlet\.spawn/);
    assert.match(log, /The change brings new usages of eventlet/);
    const { file_comments: comments, warnings } = data.zuul ?? assert.fail(log);
    assert.deepEqual(Object.keys(comments), ['nova/a.py']);
    const [comment, ...more] = comments['nova/a.py'] ?? [];
    assert.deepEqual([comment?.line, more], [2, []]);
    assert.match(comment?.message ?? '', /^New use of `eventlet\.spawn`\.\nInstead: `threading\.Thread/);
    assert.deepEqual(warnings, ['no-new-eventlet: 1 new, 0 removed, net +1. 1 new usage, none allowed.']);
  });

  test('passes for one that adds none, and leaves nothing to say', async () => {
    await using repo = await change({ 'nova/b.py': 'import os\n' });
    const { status, log, data } = await play(repo);
    assert.equal(status, 0, log);
    assert.deepEqual(data.zuul, { file_comments: {}, warnings: [] });
  });

  test('text of the change is no template', async () => {
    const path = "nova/{{ lookup('env', 'HOME') }}.py";
    await using repo = await change({ [path]: 'import eventlet  # {{ 7 * 7 }}\n' });
    const { status, log, data } = await play(repo);
    assert.equal(status, 2, log);
    assert.deepEqual(Object.keys(data.zuul?.file_comments ?? {}), [path]);
  });

  test('a check that can not be made fails at once, and not by its verdict', async () => {
    await using repo = await change({ '.github/no-new-eventlet.yml': 'mode: nope\n' });
    repo.git('update-ref', '-d', 'refs/remotes/origin/stable/2026.1');
    const { status, log, data } = await play(repo);
    assert.equal(status, 2);
    assert.match(log, /There is no revision origin\/stable\/2026\.1/);
    assert.doesNotMatch(log, /The change brings/);
    assert.deepEqual(data, {});
  });
});
