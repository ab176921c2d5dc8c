/** What the terminal is: the one place where the command line reads its environment. */
import { isAbsolute, join } from 'node:path';
import type { Writable } from 'node:stream';

export interface Terminal {
  /** The folder that this program is installed in. */
  readonly home: URL;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly cwd: string;
  /** What `--color auto` means here: `NO_COLOR` (no-color.org), `FORCE_COLOR`, else whether stdout is a terminal. */
  readonly color: boolean;
  /** Columns; undefined where stdout is no terminal. */
  readonly width: number | undefined;
  /** Whether progress may be shown. */
  readonly showsProgress: boolean;
  /** `YYYY-MM-DD`, UTC; `SOURCE_DATE_EPOCH` (reproducible-builds.org) sets it. */
  readonly today: string;
  readonly env: NodeJS.ProcessEnv;
}

type Process = Pick<typeof process, 'stdout' | 'stderr' | 'env' | 'cwd'>;

export function readTerminal({ stdout, stderr, env, cwd }: Process, home: URL): Terminal {
  return {
    home,
    stdout,
    stderr,
    cwd: cwd(),
    color: wantsColor(env, stdout.isTTY),
    width: stdout.isTTY ? stdout.columns : undefined,
    showsProgress: stderr.isTTY,
    today: today(env),
    env,
  };
}

/**
 * The folder for what can be made anew: `XDG_CACHE_HOME` (XDG Base Directory Specification), what Windows has for it, else
 * `~/.cache`. Null where there is no home.
 */
export function cacheFolder(env: NodeJS.ProcessEnv): string | null {
  const home = env.HOME ? join(env.HOME, '.cache') : undefined;
  const base = [env.XDG_CACHE_HOME, env.LOCALAPPDATA, home].find((folder) => folder && isAbsolute(folder));
  return base === undefined ? null : join(base, 'no-new-eventlet');
}

function wantsColor(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}

function today({ SOURCE_DATE_EPOCH: epoch }: NodeJS.ProcessEnv): string {
  const seconds = epoch !== undefined && /^\d+$/.test(epoch) ? Number(epoch) : Date.now() / 1000;
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
