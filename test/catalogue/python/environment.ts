/** Python environments with eventlet and with the replacements' packages, made once and kept in the temporary folder. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { prepared, pythonEnvironment } from '../../support/prepared.ts';

const run = promisify(execFile);

/** The path of an environment's Python, or why there is none. */
export type Python = { readonly path: string } | { readonly missing: string };

/** An environment that has these requirements. Never throws: what is missing is said. */
export async function pythonWith(requirements: readonly string[]): Promise<Python> {
  let version: string;
  try {
    version = (
      await run('python3', ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'])
    ).stdout.trim();
  } catch {
    return { missing: 'no python3 here' };
  }
  const made = await prepared([version, ...requirements].join('-'), (folder) =>
    pythonEnvironment(folder, [requirements]),
  );
  return 'missing' in made ? made : { path: join(made.folder, 'bin', 'python') };
}
