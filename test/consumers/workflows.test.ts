/** The steps of the workflows in docs/elsewhere.md that run this program do what the page says, as a runner runs them. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { PAGE } from '../../scripts/elsewhere-page.ts';
import {
  GIT_ENVIRONMENT,
  type TemporaryRepository,
  temporaryDirectory,
  temporaryRepository,
  writeFiles,
} from '../support/repository.ts';
import { installPackage } from './package.ts';

interface Workflow {
  readonly jobs: Readonly<
    Record<
      string,
      { readonly steps: readonly { readonly run?: string; readonly env?: Record<string, string> }[] }
    >
  >;
}

/** The workflow of this name, as the page has it. */
function workflow(name: string): Workflow {
  const blocks = [...readFileSync(PAGE, 'utf8').matchAll(/^```yaml\n(.*?)^```/gms)].map(([, text = '']) =>
    parse(text),
  );
  return blocks.find((block) => block.name === name) ?? assert.fail(`no workflow ${name}`);
}

/** What a job runs of this program. */
function script({ jobs }: Workflow, job: string): string {
  const steps = jobs[job]?.steps.flatMap(({ run }) => (run?.includes('npx') ? [run] : [])) ?? [];
  assert.equal(steps.length, 1);
  return steps[0] ?? '';
}

/** Runs it as the runner does: `bash -e`, with what expressions come to. */
function run(text: string, cwd: string, env: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', text],
    {
      cwd,
      env: { ...GIT_ENVIRONMENT, npm_config_offline: 'true', NO_COLOR: '1', ...env },
      encoding: 'utf8',
    },
  );
  return { status, log: stdout + stderr };
}

const SPAWN = 'import eventlet\neventlet.spawn(work)\n';

/** A repository that used eventlet more at the end of last month, by the clock of the test. */
async function past(): Promise<TemporaryRepository> {
  const repo = await temporaryRepository();
  repo.commit(
    'more',
    { 'a.py': SPAWN, 'b.py': SPAWN, '.gitignore': 'node_modules\nsite\n' },
    '2024-05-10T00:00:00Z',
  );
  repo.commit('less', { 'b.py': null }, '2024-06-10T00:00:00Z');
  return repo;
}

const DAY = { SOURCE_DATE_EPOCH: String(Date.parse('2024-06-15T00:00:00Z') / 1000) };

test('a badge, and a page', async () => {
  await using repo = await past();
  await using home = temporaryDirectory();
  await installPackage(repo.dir);
  const summary = join(home.dir, 'summary.md');
  const { status, log } = run(script(workflow('What is left of eventlet'), 'look'), repo.dir, {
    ...DAY,
    HOME: home.dir,
    GITHUB_STEP_SUMMARY: summary,
  });
  assert.equal(status, 0, log);
  const site = (name: string) => readFileSync(join(repo.dir, 'site', name), 'utf8');
  assert.deepEqual(JSON.parse(site('badge.json')), {
    schemaVersion: 1,
    label: 'eventlet',
    message: '2 left, −2 this month',
    color: 'green',
  });
  assert.match(site('index.html'), /^<!doctype html>/);
  assert.match(readFileSync(summary, 'utf8'), /^```mermaid\nxychart-beta\n/m);
});

describe('many repositories', () => {
  const everywhere = workflow('Eventlet everywhere');

  test('each is a part, and all of them one page', async () => {
    await using runner = temporaryDirectory();
    await using home = temporaryDirectory();
    await installPackage(runner.dir);
    for (const [at, name] of ['x/nova', 'x/swift'].entries()) {
      await using repo = await past();
      // a repository can say what npx runs where it stands; the step stands elsewhere
      await repo.write({ 'node_modules/.bin/no-new-eventlet': { executable: '#!/bin/sh\nexit 9\n' } });
      const { status, log } = run(script(everywhere, 'scan'), runner.dir, {
        HOME: home.dir,
        GITHUB_WORKSPACE: repo.dir,
        REPOSITORY: name,
        PART: `part-${at}.json`,
      });
      assert.equal(status, 0, log);
    }
    mkdirSync(join(runner.dir, 'parts'));
    for (const part of ['part-0.json', 'part-1.json'])
      writeFiles(runner.dir, { [`parts/${part}`]: readFileSync(join(runner.dir, part), 'utf8') });
    const summary = join(home.dir, 'summary.md');
    const { status, log } = run(script(everywhere, 'merge'), runner.dir, {
      HOME: home.dir,
      GITHUB_STEP_SUMMARY: summary,
    });
    assert.equal(status, 0, log);
    const site = (name: string) => readFileSync(join(runner.dir, 'site', name), 'utf8');
    assert.equal(JSON.parse(site('badge.json')).message, '4 left');
    assert.match(site('index.html'), /<th scope="row">x\/swift/);
    assert.equal(JSON.parse(site('eventlet.json')).repositories.length, 2);
    assert.match(readFileSync(summary, 'utf8'), /^\| `x\/nova` \| the work tree \| 2 \| 1 \|$/m);
  });

  test('where one is over its budget, it is a part all the same', async () => {
    await using runner = temporaryDirectory();
    await using home = temporaryDirectory();
    await installPackage(runner.dir);
    await using repo = await past();
    await repo.write({ '.github/no-new-eventlet.yml': 'budget: 0\n' });
    const { status } = run(script(everywhere, 'scan'), runner.dir, {
      HOME: home.dir,
      GITHUB_WORKSPACE: repo.dir,
      REPOSITORY: 'x/nova',
      PART: 'part-0.json',
    });
    assert.equal(status, 1);
    assert.equal(JSON.parse(readFileSync(join(runner.dir, 'part-0.json'), 'utf8')).counts.total, 2);
  });

  test('text of other repositories is never a part of a script', () => {
    const texts = Object.values(everywhere.jobs).flatMap(({ steps }) =>
      steps.flatMap((step) => step.run ?? []),
    );
    assert.ok(texts.length > 2);
    for (const text of texts) assert.doesNotMatch(text, /\$\{\{/);
  });
});
