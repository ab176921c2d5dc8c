/** A workflow under act, as GitHub's runner would run it, against the local GitHub server. */
import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { WORKFLOW_PATH } from '../../src/cli/init-files.ts';
import type { GitHub } from '../github/server.ts';
import type { Level, Permissions } from '../github/state.ts';
import { bundle } from '../support/bundle.ts';
import { git, temporaryDirectory, writeFiles } from '../support/repository.ts';
import { REPOSITORY } from './payloads.ts';
import { ROOT } from './workflows.ts';

export interface Job {
  readonly github: GitHub;
  /** The workflow's text. */
  readonly workflow: string;
  readonly event: string;
  readonly payload: object;
  /** Whether the token may only read, whatever the workflow grants: a fork's. */
  readonly readOnly?: boolean;
}

export interface Annotation {
  readonly level: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly message: string;
}

/** What the runner knows after the job. */
export interface Ran {
  /** Whether the job is green. */
  readonly passed: boolean;
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations: readonly Annotation[];
  /** The job summary's Markdown. */
  readonly summary: string;
  /** All that act printed, a message a line. */
  readonly log: string;
}

/** One line of act's log with `--json`. */
interface LogLine {
  readonly msg: string;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
  readonly kvPairs?: Readonly<Record<string, string>>;
}

/** Milliseconds after which a job is taken for one that never ends; it takes two seconds. */
const HANGS_AFTER = 120_000;

/** Each job is another run, as on GitHub. */
let runs = 100;

/**
 * Runs the workflow's job with a token that may do what the workflow grants, and no more.
 * @param act The path of act's program.
 */
export async function runWorkflow(act: string, job: Job): Promise<Ran> {
  const { github, workflow, event, payload, readOnly = false } = job;
  await using folder = temporaryDirectory();
  const [home, checkout, eventFile] = ['home', 'checkout', 'event.json'].map((name) =>
    join(folder.dir, name),
  );
  git(folder.dir, ['clone', '--quiet', `file://${github.repository(REPOSITORY).git.dir}`, 'checkout']);
  writeFiles(folder.dir, { 'event.json': JSON.stringify(payload), [`workflow/${WORKFLOW_PATH}`]: workflow });
  const actions = replacedActions(workflow, folder.dir);
  const variables = { ...github.env, GITHUB_REPOSITORY: REPOSITORY, GITHUB_RUN_ID: String(++runs) };
  const args = [
    event,
    ...['--json', '--no-cache-server', '--rm', '--platform', 'ubuntu-latest=-self-hosted'],
    ...['--workflows', join(folder.dir, 'workflow', WORKFLOW_PATH), '--directory', checkout ?? ''],
    ...['--eventpath', eventFile ?? '', '--secret', `GITHUB_TOKEN=${tokenFor(github, workflow, readOnly)}`],
    ...actions.flatMap(([uses, path]) => ['--local-repository', `${uses}=${path}`]),
    ...Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ];
  // The Node.js of the tests is that of action.yml; the machine's own variables would reach the job.
  const env = {
    PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
    HOME: home,
    ACT_DISABLE_VERSION_CHECK: '1',
  };
  const { status, lines } = await run(act, args, { cwd: folder.dir, env });
  return {
    passed: status === 0,
    outputs: Object.fromEntries(
      lines.flatMap(({ command, name = '', arg = '' }) => (command === 'set-output' ? [[name, arg]] : [])),
    ),
    annotations: lines.flatMap(annotationOf),
    summary: lines.flatMap(({ command, content }) => (command === 'summary' ? [content] : [])).join('\n'),
    log: lines.map(({ msg }) => msg.trimEnd()).join('\n'),
  };
}

function annotationOf({ command, kvPairs, arg = '' }: LogLine): Annotation[] {
  if (command !== 'error' && command !== 'warning' && command !== 'notice') return [];
  const line = kvPairs?.line === undefined ? null : Number(kvPairs.line);
  return [{ level: command, file: kvPairs?.file ?? null, line, message: arg }];
}

/** Of a workflow file, what decides how its job runs. */
interface WorkflowFile {
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions: Readonly<Record<string, Level>>;
        readonly steps: readonly { readonly uses?: string }[];
      }
    >
  >;
}

function jobOf(workflow: string) {
  const [job, ...others] = Object.values((parse(workflow) as WorkflowFile).jobs); // actionlint holds it to the format
  if (job === undefined || others.length > 0) throw new Error('a workflow of one job is wanted');
  return job;
}

/** A token of github-actions[bot] with the job's permissions. */
function tokenFor(github: GitHub, workflow: string, readOnly: boolean): string {
  const granted = Object.entries(jobOf(workflow).permissions).map(([name, level]) => [
    name.replaceAll('-', '_'),
    readOnly ? 'read' : level,
  ]);
  const permissions: Permissions = Object.fromEntries(granted);
  const secret = `ghs_${JSON.stringify(permissions).replaceAll(/\W+/g, '_')}`;
  github.addToken(secret, { login: 'github-actions[bot]', type: 'Bot', permissions });
  return secret;
}

/**
 * The folders to take the job's actions from: ours is the bundle, as a release holds it; others are only told of
 * (act does actions/checkout itself, and copies the clone).
 */
function replacedActions(
  workflow: string,
  folder: string,
): readonly (readonly [uses: string, path: string])[] {
  const ours = join(folder, 'ours');
  cpSync(join(ROOT, 'action.yml'), join(ours, 'action.yml'));
  cpSync(dirname(bundle()), join(ours, 'dist'), { recursive: true });
  return jobOf(workflow).steps.flatMap(({ uses }) => {
    if (uses === undefined || uses.startsWith('actions/checkout@')) return [];
    if (uses.startsWith('no-new-eventlet/no-new-eventlet@')) return [[uses, ours] as const];
    const [, repository = '', below = '', ref = ''] = /^([^/]+\/[^/@]+)\/?([^@]*)@(.+)$/.exec(uses) ?? [];
    const place = join(folder, 'stand-ins', repository);
    writeFiles(join(place, below), standIn(uses));
    return [[`${repository}@${ref}`, place] as const];
  });
}

/** An action that says, as notices, what it was given: each input, and the files at the path that it names. */
function standIn(uses: string): Record<string, string> {
  return {
    'action.yml': `name: ${JSON.stringify(uses)}\ndescription: a stand-in\ninputs: {sarif_file: {description: ''}, path: {description: ''}, name: {description: ''}}\nruns: {using: node24, main: main.cjs}\n`,
    'main.cjs': `const { existsSync, readdirSync, statSync } = require('node:fs');
for (const [name, value] of Object.entries(process.env)) {
  if (!name.startsWith('INPUT_') || value === '') continue;
  const files = !existsSync(value) ? [] : statSync(value).isDirectory() ? readdirSync(value) : ['a file'];
  console.log(\`::notice::${uses.split('@')[0]}: \${name.slice(6).toLowerCase()} has \${files.join(', ')}\`);
}
`,
  };
}

async function run(
  program: string,
  args: readonly string[],
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<{ status: number | null; lines: readonly LogLine[] }> {
  const child = spawn(program, args, { ...options, timeout: HANGS_AFTER });
  const texts = [child.stdout, child.stderr].map(async (stream) => (await stream.toArray()).join(''));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  const lines = (await Promise.all(texts)).flatMap((text) => text.split('\n')).filter((line) => line !== '');
  return { status, lines: lines.map(lineOf) };
}

function lineOf(text: string): LogLine {
  return text.startsWith('{') ? JSON.parse(text) : { msg: text };
}
