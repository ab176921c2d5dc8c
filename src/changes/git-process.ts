/** Runs git: never through a shell, never with code that a repository's config names. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { ConfigError, IncompleteError } from '../errors.ts';
import { NoGitError, NoRepositoryError, PartialCloneError } from './git-errors.ts';

/** The oldest git that the tests and the options used here hold for (Ubuntu 20.04 has it). */
const OLDEST_GIT = [2, 25] as const;

/**
 * No file system monitor and no hook is started. An empty `core.fsmonitor` is off in every version of git;
 * `false` would be the name of a hook before 2.36.
 */
const SAFE_CONFIG = [
  '-c',
  'core.fsmonitor=',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.splitIndex=false',
];

/** Only reads: no index is refreshed on disk, nothing is fetched (a partial clone would), nothing asks. */
const SAFE_ENVIRONMENT = {
  LC_ALL: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1', // git 2.45; before that the next one stops the fetch
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_TERMINAL_PROMPT: '0',
};

/** What says which repository is meant (`git rev-parse --local-env-vars` without the config's). */
const REPOSITORY_VARIABLES = [
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_DIR',
  'GIT_INDEX_FILE',
  'GIT_INTERNAL_SUPER_PREFIX',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_SHALLOW_FILE',
  'GIT_WORK_TREE',
];

/** Where and with what environment git runs. */
export interface GitPlace {
  readonly dir: string;
  readonly env: NodeJS.ProcessEnv;
  /** Ends what runs there. */
  readonly signal?: AbortSignal;
}

export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/**
 * Git in `dir`. Variables such as GIT_DIR and GIT_INDEX_FILE, which a hook is started with, speak of the repository
 * that the process stands in: they hold for that folder and are dropped for any other.
 * @throws ConfigError where `dir` is no folder.
 */
export function gitPlace(dir: string, env: NodeJS.ProcessEnv): GitPlace {
  if (!isFolder(dir)) throw new ConfigError(`${dir} is not a folder that can be read.`);
  const place: GitPlace = { dir: resolve(dir), env: { ...env, ...SAFE_ENVIRONMENT } };
  if (place.dir !== process.cwd()) for (const name of REPOSITORY_VARIABLES) delete place.env[name];
  return place;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Starts git with its three streams as pipes. */
export function startGit(place: GitPlace, args: readonly string[]): ChildProcessWithoutNullStreams {
  const { dir: cwd, env, signal } = place;
  const options = { cwd, env, windowsHide: true };
  return spawn('git', [...SAFE_CONFIG, ...args], signal ? { ...options, signal } : options);
}

/**
 * Runs git to its end, whatever its exit code.
 * @throws NoGitError
 */
export function runGit(place: GitPlace, args: readonly string[], input?: Uint8Array): Promise<GitResult> {
  return new Promise((done, fail) => {
    const child = startGit(place, args);
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.stdin.on('error', () => {}); // git ended before it read all: its exit code says why
    child.on('error', (error) => fail(cannotStart(error)));
    child.on('close', (code) => {
      done({ code: code ?? -1, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() });
    });
    child.stdin.end(input);
  });
}

/**
 * Runs git and returns its output.
 * @throws ConfigError or IncompleteError with git's own words, where it fails.
 */
export async function gitOutput(
  place: GitPlace,
  args: readonly string[],
  input?: Uint8Array,
): Promise<Buffer> {
  const result = await runGit(place, args, input);
  if (result.code !== 0) throw await gitError(place, args, result);
  return result.stdout;
}

/** Why git failed, in words that say what to do. */
export async function gitError(place: GitPlace, args: readonly string[], result: GitResult): Promise<Error> {
  const words = result.stderr.trim();
  if (/dubious ownership|unsafe repository/.test(words)) {
    const owned =
      /(?:ownership in repository at|unsafe repository \()\s*'([^']*)'/.exec(words)?.[1] ?? place.dir;
    return new ConfigError(
      `git does not trust ${owned}, which belongs to another user. ` +
        `If you do, run: git config --global --add safe.directory ${owned}`,
    );
  }
  if (words.includes('not a git repository (or any')) {
    return new NoRepositoryError(`${place.dir} is not in a git repository. Name one with --repo DIR.`);
  }
  if (words.includes('not a git repository')) {
    return new ConfigError(`${place.dir} is linked to a repository that is not there: ${words}`);
  }
  if (/promisor remote|lazy fetching disabled/.test(words)) {
    return new PartialCloneError('the contents of changed files');
  }
  if (words.includes('safe.bareRepository')) {
    return new ConfigError(`${place.dir}: ${words}. Set GIT_DIR to the repository to use it all the same.`);
  }
  const version = await gitVersion(place);
  if (version && isOlder(version)) {
    return new ConfigError(
      `git ${version.join('.')} is too old: ${OLDEST_GIT.join('.')} or newer is needed.`,
    );
  }
  return new IncompleteError(`git ${args[0] ?? ''} failed in ${place.dir} (exit ${result.code}): ${words}`);
}

/** Asked only after a failure: it would cost every run a process. */
async function gitVersion(place: GitPlace): Promise<readonly [number, number] | null> {
  const { stdout } = await runGit(place, ['version']);
  const [, major, minor] = /^git version (\d+)\.(\d+)/.exec(stdout.toString()) ?? [];
  return major && minor ? [Number(major), Number(minor)] : null;
}

function isOlder([major, minor]: readonly [number, number]): boolean {
  return major < OLDEST_GIT[0] || (major === OLDEST_GIT[0] && minor < OLDEST_GIT[1]);
}

function cannotStart(error: NodeJS.ErrnoException): Error {
  if (error.code !== 'ENOENT') return new IncompleteError(`git could not be started: ${error.message}`);
  return new NoGitError(`git was not found: install git ${OLDEST_GIT.join('.')} or newer, on the PATH.`);
}
