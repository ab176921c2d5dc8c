/** Repositories and revisions as they are named on a benchmark's command line: `DIR` or `DIR@REV`. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

export interface Named {
  readonly name: string;
  /** With or without a work tree. */
  readonly dir: string;
  /** A commit's id. */
  readonly commit: string;
  readonly isRevisionGiven: boolean;
}

/** Throws where there is no such repository or revision. */
export function named(argument: string): Named {
  const at = argument.lastIndexOf('@');
  const dir = resolve(at > 0 ? argument.slice(0, at) : argument);
  const revision = at > 0 ? argument.slice(at + 1) : 'HEAD';
  const commit = git(dir, ['rev-parse', '--verify', `${revision}^{commit}`]);
  const day = git(dir, ['show', '--no-patch', '--format=%cs', commit]);
  const name = basename(dir) === 'repo' ? basename(resolve(dir, '..')) : basename(dir);
  return { name: `${name} ${commit.slice(0, 10)} of ${day}`, dir, commit, isRevisionGiven: at > 0 };
}

export function git(dir: string, args: readonly string[]): string {
  return execFileSync('git', args, { cwd: dir, maxBuffer: 1 << 30 })
    .toString()
    .trim();
}

/** A clean work tree of a revision, gone when disposed of. The repository is only read. */
export function checkOut({ dir, commit }: Named): { readonly path: string } & Disposable {
  const temporary = mkdtempSync(join(tmpdir(), 'bench-tree-'));
  const path = join(temporary, 'tree');
  git(temporary, ['clone', '--quiet', '--shared', '--no-checkout', dir, path]);
  git(path, ['checkout', '--quiet', '--detach', commit]);
  return { path, [Symbol.dispose]: () => rmSync(temporary, { recursive: true, force: true }) };
}
