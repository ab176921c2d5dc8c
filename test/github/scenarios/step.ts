/** One step of a workflow: the bundled Action as a process, with the environment that the runner gives it. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { CheckReport, ScanReport } from '../../../src/report/report.ts';
import { bundleFolder } from '../../support/bundle.ts';
import { GIT_ENVIRONMENT } from '../../support/repository.ts';
import { recorded } from '../recorded.ts';
import type { Pull } from '../state.ts';
import { type Annotation, annotationsIn, outputsIn } from './runner.ts';
import type { World } from './world.ts';

export interface StepOptions {
  readonly event?: string;
  /** The pull request's own, recorded and brought up to date, where it is not given. */
  readonly payload?: unknown;
  /** Over the defaults of `action.yml`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Which run of the workflow it is: later ones have higher numbers. */
  readonly run?: number;
  readonly attempt?: number;
  readonly job?: string;
  /** An empty folder where it is not given, as there is without actions/checkout. */
  readonly workspace?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** All that a step leaves behind, but for what it wrote to GitHub. */
export interface Outcome {
  readonly code: number | null;
  readonly log: string;
  readonly stderr: string;
  readonly annotations: readonly Annotation[];
  /** The messages of warnings that are about no file. */
  readonly warnings: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly jobSummary: string;
  /** The JSON report of a check; null where none was written. */
  readonly report: CheckReport | null;
  readonly scan: ScanReport | null;
}

/** Milliseconds after which a step is taken for one that never ends. */
const HANGS_AFTER = 120_000;

/** What is the test's own, and no runner's. */
const NOT_THE_RUNNERS =
  /^(?:NODE_OPTIONS|NODE_TEST_CONTEXT|NODE_ENV|(?:http|https|no)_proxy|GITHUB_.*|INPUT_.*)$/i;
const MACHINE = Object.fromEntries(
  Object.entries(GIT_ENVIRONMENT).filter(([name]) => !NOT_THE_RUNNERS.test(name)),
);

/** The inputs of `action.yml` with their defaults; the runner gives every one of them. */
const DEFAULTS: readonly (readonly [name: string, value: string])[] = Object.entries(
  parse(readFileSync(new URL('../../../action.yml', import.meta.url), 'utf8')).inputs,
).map(([name, input]) => [name, String(Reflect.get(Object(input), 'default'))]);

/** Runs a step to its end. */
export async function step(world: World, options: StepOptions = {}): Promise<Outcome> {
  const { event = 'pull_request', payload = payloadOf(world.pull) } = options;
  const place = mkdtempSync(join(world.dir, 'job-'));
  const file = (name: string, text: string) => {
    writeFileSync(join(place, name), text);
    return join(place, name);
  };
  const files = {
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
    GITHUB_OUTPUT: file('output', ''),
    GITHUB_STEP_SUMMARY: file('summary', ''),
    GITHUB_ENV: file('env', ''),
    GITHUB_PATH: file('path', ''),
    GITHUB_STATE: file('state', ''),
  };
  const runner = { place, event, options };
  const env = { ...MACHINE, ...runnersEnvironment(world, runner), ...files, ...options.env };
  const ended = await processOf([join(bundleFolder(), 'action.js')], env, place);
  const outputs = outputsIn(readFileSync(files.GITHUB_OUTPUT, 'utf8'));
  const report = outputs.report ? JSON.parse(readFileSync(outputs.report, 'utf8')) : null;
  const annotations = annotationsIn(ended.log);
  return {
    ...ended,
    annotations,
    warnings: annotations
      .filter(({ level, file }) => level === 'warning' && file === null)
      .map(({ message }) => message),
    outputs,
    jobSummary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
    report: report?.command === 'check' ? report : null,
    scan: report?.command === 'scan' ? report : null,
  };
}

interface Runner {
  readonly place: string;
  readonly event: string;
  readonly options: StepOptions;
}

/** GitHub's "Default environment variables", as far as a step of a workflow has them, and the inputs. */
function runnersEnvironment(world: World, { place, event, options }: Runner): Record<string, string> {
  const { github, pull } = world;
  const { inputs = {}, run = 100, attempt = 1, job = 'check', workspace = place } = options;
  const isMerge = event === 'pull_request';
  const filled = (value: string) =>
    value.replace(/\$\{\{ github\.token \}\}/, github.token).replace(/\$\{\{ runner\.temp \}\}/, place);
  const given = DEFAULTS.map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    inputs[name] ?? filled(value),
  ]);
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__no-new-eventlet_no-new-eventlet',
    GITHUB_ACTION_REPOSITORY: 'no-new-eventlet/no-new-eventlet',
    GITHUB_ACTOR: pull.author,
    GITHUB_BASE_REF: isMerge ? pull.base.ref : '',
    GITHUB_HEAD_REF: isMerge ? pull.head.ref : '',
    GITHUB_EVENT_NAME: event,
    GITHUB_JOB: job,
    GITHUB_REF: isMerge ? `refs/pull/${pull.number}/merge` : 'refs/heads/main',
    GITHUB_REPOSITORY: world.repository.fullName,
    GITHUB_REPOSITORY_OWNER: world.repository.owner,
    GITHUB_RUN_ATTEMPT: String(attempt),
    GITHUB_RUN_ID: String(run),
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SHA: isMerge ? world.repository.merge(pull) : (world.repository.git.resolve('main') ?? ''),
    GITHUB_WORKFLOW: 'No new eventlet',
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: place,
    ...github.env,
    ...Object.fromEntries(given),
  };
}

function processOf(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  cwd: string,
): Promise<Pick<Outcome, 'code' | 'log' | 'stderr'>> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: HANGS_AFTER,
    });
    let [log, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, log, stderr }));
  });
}

/** A recorded payload of a pull request, about this one as it is now. */
export function payloadOf(pull: Pull, action = 'synchronize'): Record<string, unknown> {
  const { head, base } = pull;
  return recorded(
    'pull_request',
    { action },
    {
      number: pull.number,
      'repository.default_branch': 'main',
      'pull_request.number': pull.number,
      'pull_request.head.ref': head.ref,
      'pull_request.head.sha': head.sha,
      ...(head.repository === null
        ? { 'pull_request.head.repo': null }
        : { 'pull_request.head.repo.full_name': head.repository }),
      'pull_request.base.ref': base.ref,
      'pull_request.base.sha': base.sha,
      'pull_request.base.repo.full_name': 'octo/app',
      'pull_request.labels': pull.labels.map((name) => ({ name })),
    },
  );
}
