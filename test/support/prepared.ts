/** What tests bring from the world's registries: made once, kept in the temporary folder, or said to be missing. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A folder that is ready, or why there is none. */
export type Prepared = { readonly folder: string } | { readonly missing: string };

/**
 * A folder of this name, made when it is not there. Never throws: what is missing is said. The mark comes last, so that a
 * folder that was left half made is made again.
 */
export async function prepared(name: string, make: (folder: string) => Promise<void>): Promise<Prepared> {
  const folder = join(tmpdir(), 'no-new-eventlet-tests', name.replace(/[^\w.-]+/g, '-'));
  if (existsSync(join(folder, 'ready'))) return { folder };
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await make(folder);
    await mkdir(join(folder, 'making'));
    await rename(join(folder, 'making'), join(folder, 'ready'));
    return { folder };
  } catch (error) {
    return { missing: `no ${name}: ${lastLine(error)}` };
  }
}

/** A registry that does not answer must not hold the tests up; in milliseconds. */
const DOWNLOAD_MS = 300_000;

/** Runs a program that downloads. */
export async function download(
  program: string,
  args: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Promise<void> {
  await run(program, [...args], { cwd, env: { ...process.env, ...env }, timeout: DOWNLOAD_MS });
}

/** Makes a Python environment of this folder, with these requirements. */
export async function pythonEnvironment(
  folder: string,
  requirements: readonly (readonly string[])[],
): Promise<void> {
  await download('python3', ['-m', 'venv', folder], { cwd: folder });
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--retries', '1'];
  for (const each of requirements)
    await download(join(folder, 'bin', 'python'), [...pip, ...each], { cwd: folder });
}

/** What the program said last; where it could not even be started, why. */
function lastLine(error: unknown): string {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
  return (said === '' ? String(error) : said).split('\n').at(-1) ?? '';
}
