/** The program as users run it: bundled, in a process of its own. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GIT_ENVIRONMENT, temporaryDirectory } from './repository.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let built: string | null = null;

/** The bundle's `cli.js`. */
export function bundle(): string {
  return join(bundleFolder(), 'cli.js');
}

/** The bundle's folder, built once for a test file from the source that stands, with what is installed beside it. */
export function bundleFolder(): string {
  if (built !== null) return built;
  const home = temporaryDirectory();
  process.once('exit', () => rmSync(home.dir, { recursive: true, force: true }));
  const dist = join(home.dir, 'dist');
  const build = spawnSync(process.execPath, [join(ROOT, 'scripts/build.ts'), dist], { encoding: 'utf8' });
  assert.equal(build.status, 0, build.stderr);
  cpSync(join(ROOT, 'examples'), join(home.dir, 'examples'), { recursive: true });
  built = dist;
  return built;
}

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  /** Over an environment without the machine's git config, colours and CI. */
  readonly env?: NodeJS.ProcessEnv;
  /** Instead of the bundle that is built: another `cli.js`. */
  readonly cli?: string;
}

const QUIET_ENVIRONMENT: NodeJS.ProcessEnv = Object.fromEntries(
  Object.entries(GIT_ENVIRONMENT).filter(
    ([name]) => !/^(?:NO_COLOR|FORCE_COLOR|CI|GITHUB_.*|NODE_TEST_CONTEXT|NODE_OPTIONS)$/.test(name),
  ),
);

/** Milliseconds after which a run is taken for one that never ends. */
const HANGS_AFTER = 120_000;

/** Runs the command line to its end. */
export function runCli(
  args: readonly string[],
  { cwd = ROOT, env = {}, cli = bundle() }: RunOptions = {},
): Run {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    env: { ...QUIET_ENVIRONMENT, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: HANGS_AFTER,
  });
  if (error) throw error;
  return { status, stdout, stderr };
}

/** Runs the command line, and closes the pipe of its stdout after the first bytes, as `head` does. */
export async function runCliIntoClosedPipe(
  args: readonly string[],
  cwd: string,
): Promise<Omit<Run, 'stdout'>> {
  const child = spawn(process.execPath, [bundle(), ...args], { cwd, env: QUIET_ENVIRONMENT });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, stderr };
}

/**
 * Starts the command line beside others; its stdout, once it has ended.
 * @param interruptedAfter milliseconds until Ctrl-C; it is let run to its end where it is not given
 */
export async function runCliBeside(
  args: readonly string[],
  { cwd = ROOT, env = {} }: RunOptions,
  interruptedAfter?: number,
): Promise<string> {
  const child = spawn(process.execPath, [bundle(), ...args], { cwd, env: { ...QUIET_ENVIRONMENT, ...env } });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.resume();
  if (interruptedAfter !== undefined) setTimeout(() => child.kill('SIGINT'), interruptedAfter);
  await new Promise((resolve) => child.once('close', resolve));
  return stdout;
}
