/** Python environments with eventlet and with the replacements' packages, made once and kept in the temporary folder. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Making an environment downloads from PyPI; a registry that does not answer must not hold the tests up. */
const DOWNLOAD_MS = 120_000;

/** The path of an environment's Python, or why there is none. */
export type Python = { readonly path: string } | { readonly missing: string };

/** Releases of Python, `3.11`, both included. */
export interface PythonRange {
  readonly first?: string;
  readonly last?: string;
}

/** An environment that has these requirements. Never throws: what is missing is said. */
export async function pythonWith(
  requirements: readonly string[],
  { first = '3', last = '4' }: PythonRange = {},
): Promise<Python> {
  let version: string;
  try {
    version = (
      await run('python3', ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'])
    ).stdout.trim();
  } catch {
    return { missing: 'no python3 here' };
  }
  if (isOlder(version, first)) return { missing: `Python ${version} is older than ${first}` };
  if (isOlder(last, version))
    return { missing: `${requirements[0]} knows Python up to ${last}, not ${version}` };
  const name = [version, ...requirements].join('-').replace(/[^\w.-]+/g, '-');
  const home = join(tmpdir(), 'no-new-eventlet-examples', name);
  const path = join(home, 'bin', 'python');
  if (existsSync(join(home, 'ready'))) return { path };
  try {
    await make(home, requirements);
    return { path };
  } catch (error) {
    return { missing: `no ${requirements.join(', ')} from PyPI: ${lastLine(error)}` };
  }
}

/** Of two releases, by their numbers: 0.9.16 is older than 0.33. */
export function isOlder(release: string, than: string): boolean {
  return release.localeCompare(than, 'en', { numeric: true }) < 0;
}

/** The mark comes last, so that an environment that was left half made is made again. */
async function make(home: string, requirements: readonly string[]): Promise<void> {
  await rm(home, { recursive: true, force: true });
  await mkdir(join(home, '..'), { recursive: true });
  await run('python3', ['-m', 'venv', home], { timeout: DOWNLOAD_MS });
  const pip = [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--disable-pip-version-check',
    '--retries',
    '1',
    ...requirements,
  ];
  await run(join(home, 'bin', 'python'), pip, { timeout: DOWNLOAD_MS });
  await mkdir(join(home, 'making'));
  await rename(join(home, 'making'), join(home, 'ready'));
}

function lastLine(error: unknown): string {
  const text = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  return text.trim().split('\n').at(-1) ?? '';
}
