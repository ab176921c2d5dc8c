/** Programs that are not from npm: each in one version, fetched once and kept in the user's cache; or why it is not here. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { pythonWith } from '../catalogue/python/environment.ts';

const run = promisify(execFile);

/** A program's path, or why there is none. */
export type Tool = { readonly path: string } | { readonly missing: string };

/** Milliseconds. Compiling act takes two cores 100 seconds when nothing is there yet. */
const LONGEST_INSTALL = 600_000;

/** Runs workflows on this machine, as GitHub's runner does. */
export const act = () => fromGo('github.com/nektos/act', 'v0.2.89');

/** Checks workflows: syntax, expressions, names. */
export const actionlint = () => fromGo('github.com/rhysd/actionlint/cmd/actionlint', 'v1.7.12');

/** Checks workflows: what an attacker could do with them. */
export async function zizmor(): Promise<Tool> {
  const python = await pythonWith(['zizmor==1.32.0']);
  return 'path' in python ? { path: join(dirname(python.path), 'zizmor') } : python;
}

/** Go checks what it downloads against its checksum database, so the version names the very bytes. */
async function fromGo(module: string, version: string): Promise<Tool> {
  const name = basename(module);
  const folder = join(cacheFolder(), `${name}-${version}`);
  const path = join(folder, name);
  if (existsSync(path)) return { path };
  try {
    await run('go', ['version']);
  } catch {
    return { missing: 'no Go here' };
  }
  try {
    const env = { ...process.env, GOBIN: folder, GOFLAGS: '' };
    await run('go', ['install', `${module}@${version}`], { env, timeout: LONGEST_INSTALL });
    return { path };
  } catch (error) {
    return { missing: `no ${name} ${version} by \`go install\`: ${lastLine(error)}` };
  }
}

/** As the XDG Base Directory Specification has it. */
function cacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'no-new-eventlet', 'tools');
}

function lastLine(error: unknown): string {
  const text = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  return text.trim().split('\n').at(-1) ?? '';
}
