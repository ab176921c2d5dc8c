/** Python environments with eventlet and with the replacements' packages, made once and kept in the temporary folder. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { prepared, pythonEnvironment } from '../../support/prepared.ts';

const run = promisify(execFile);

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
  const made = await prepared([version, ...requirements].join('-'), (folder) =>
    pythonEnvironment(folder, [requirements]),
  );
  return 'missing' in made ? made : { path: join(made.folder, 'bin', 'python') };
}

/** Of two releases, by their numbers: 0.9.16 is older than 0.33. */
export function isOlder(release: string, than: string): boolean {
  return release.localeCompare(than, 'en', { numeric: true }) < 0;
}
