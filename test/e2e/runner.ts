/** A workflow under act, as GitHub's runner would run it, against the local GitHub server. */
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { WORKFLOW_PATH } from '../../src/cli/init-files.ts';
import type { GitHub } from '../github/server.ts';
import type { Level, Permissions } from '../github/state.ts';
import { git, temporaryDirectory, writeFiles } from '../support/repository.ts';
import { REPOSITORY } from './payloads.ts';
import { replacedActions } from './replaced-actions.ts';

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
  const at = (name: string) => join(folder.dir, name);
  git(folder.dir, ['clone', '--quiet', `file://${github.repository(REPOSITORY).git.dir}`, 'checkout']);
  writeFiles(folder.dir, { 'event.json': JSON.stringify(payload), [`workflow/${WORKFLOW_PATH}`]: workflow });
  const { permissions, steps } = jobOf(workflow);
  const token = tokenFor(github, permissions, readOnly);
  const variables = { ...github.env, GITHUB_REPOSITORY: REPOSITORY, GITHUB_RUN_ID: String(++runs) };
  const args = [
    event,
    ...['--json', '--no-cache-server', '--rm', '--platform', 'ubuntu-latest=-self-hosted'],
    ...['--workflows', at(`workflow/${WORKFLOW_PATH}`), '--directory', at('checkout')],
    ...['--eventpath', at('event.json'), '--secret', `GITHUB_TOKEN=${token}`],
    ...replacedActions(steps, folder.dir).flatMap((replaced) => ['--local-repository', replaced]),
    ...Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ];
  // The Node.js of the tests is that of action.yml; the machine's own variables would reach the job.
  const PATH = `${dirname(process.execPath)}:${process.env.PATH}`;
  const env = { PATH, HOME: at('home'), ACT_DISABLE_VERSION_CHECK: '1' };
  return ranBy(await run(act, args, { cwd: folder.dir, env }));
}

function ranBy({ status, lines }: { status: number | null; lines: readonly LogLine[] }): Ran {
  const outputs = lines.flatMap(({ command, name = '', arg = '' }) =>
    command === 'set-output' ? [[name, arg] as const] : [],
  );
  return {
    passed: status === 0,
    outputs: Object.fromEntries(outputs),
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

/** Of a job, what decides how it runs here. */
interface WorkflowJob {
  readonly permissions: Readonly<Record<string, Level>>;
  readonly steps: readonly { readonly uses?: string }[];
}

function jobOf(workflow: string): WorkflowJob {
  const { jobs } = parse(workflow) as { jobs: Record<string, WorkflowJob> }; // actionlint holds it to the format
  const [job, ...others] = Object.values(jobs);
  if (job === undefined || others.length > 0) throw new Error('a workflow of one job is wanted');
  return job;
}

/** A token of github-actions[bot] with the job's permissions. */
function tokenFor(github: GitHub, granted: WorkflowJob['permissions'], readOnly: boolean): string {
  const permissions: Permissions = Object.fromEntries(
    Object.entries(granted).map(([name, level]) => [name.replaceAll('-', '_'), readOnly ? 'read' : level]),
  );
  const secret = `ghs_${JSON.stringify(permissions).replaceAll(/\W+/g, '_')}`;
  github.addToken(secret, { login: 'github-actions[bot]', type: 'Bot', permissions });
  return secret;
}

async function run(
  program: string,
  args: readonly string[],
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<{ status: number | null; lines: readonly LogLine[] }> {
  const child = spawn(program, args, { ...options, timeout: HANGS_AFTER });
  const texts = [child.stdout, child.stderr].map(async (stream) =>
    Buffer.concat(await stream.toArray()).toString(),
  );
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  const lines = (await Promise.all(texts)).flatMap((text) => text.split('\n')).filter((line) => line !== '');
  return { status, lines: lines.map(lineOf) };
}

function lineOf(text: string): LogLine {
  return text.startsWith('{') ? JSON.parse(text) : { msg: text };
}
