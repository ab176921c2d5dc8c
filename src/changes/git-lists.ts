/** The regular files of a commit and of the index. */
import type { TreeEntry } from './change.ts';
import { isRegular } from './git-diff.ts';
import { type GitPlace, gitOutput } from './git-process.ts';
import { decodePaths } from './repository-path.ts';

/** `mode type id size<TAB>path` of `git ls-tree --long`, `mode id stage<TAB>path` of `git ls-files --stage`. */
const RECORD = /^(\d+) (?:blob )?([0-9a-f]+)(?: 0| +(\S+))?\t(.*)$/s;

/** The files of a commit or a tree; with their sizes, which git has to look up, where these are wanted. */
export async function listCommit(place: GitPlace, commit: string, withSizes = false): Promise<TreeEntry[]> {
  const sizes = withSizes ? ['--long'] : [];
  return entries(await gitOutput(place, ['ls-tree', '-r', '-z', '--full-tree', ...sizes, commit]));
}

/** The files of the index; a path with a conflict has none there. */
export async function listIndex(place: GitPlace): Promise<TreeEntry[]> {
  return entries(await gitOutput(place, ['ls-files', '-z', '--stage']));
}

function entries(output: Buffer): TreeEntry[] {
  const found: TreeEntry[] = [];
  for (const record of decodePaths(output)) {
    const [, mode, oid, size, path] = RECORD.exec(record) ?? [];
    if (!mode || !oid || !path || !isRegular(mode)) continue;
    // of a blob that is not here, git says no number
    found.push(
      size === undefined || Number.isNaN(Number(size)) ? { path, oid } : { path, oid, size: Number(size) },
    );
  }
  return found;
}
