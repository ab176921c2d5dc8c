/** Changed files as git's raw diff format says them. */
import type { ChangedFile, TreeEntry } from './change.ts';
import { type GitPlace, gitOutput } from './git-process.ts';
import { decodePath, splitNul } from './repository-path.ts';

/**
 * Renames by git's own measure (half of the content alike) over all files, however many (`-l0`); copies aren't asked
 * for, so a copy is `added`. Nothing of the user's config and no driver of the repository has a say.
 */
export const DIFF_OPTIONS = [
  '-z',
  '--raw',
  '--no-abbrev',
  '--find-renames=50%',
  '-l0',
  '--no-ext-diff',
  '--no-textconv',
  '--ignore-submodules=all',
];

/** One record of the raw format. Modes are octal texts, `000000` on a side where there is nothing. */
export interface RawChange {
  readonly oldMode: string;
  readonly newMode: string;
  readonly oldOid: string;
  readonly newOid: string;
  /** `A`, `D`, `M`, `R`, `T` or `U`, without the score. */
  readonly status: string;
  readonly path: string;
  readonly previousPath: string | null;
}

/** What changed between two commits (or trees), by object id. */
export async function diffTrees(place: GitPlace, base: string, head: string): Promise<RawChange[]> {
  return parseRawDiff(await gitOutput(place, ['diff-tree', '-r', ...DIFF_OPTIONS, base, head, '--']));
}

/** What changed between a commit and the index. */
export async function diffIndex(place: GitPlace, base: string): Promise<RawChange[]> {
  return parseRawDiff(await gitOutput(place, ['diff-index', '--cached', ...DIFF_OPTIONS, base, '--']));
}

/** Reads git's raw format with `-z` ("Raw output format" of `git help diff-tree`). */
export function parseRawDiff(output: Buffer): RawChange[] {
  const fields = splitNul(output);
  const changes: RawChange[] = [];
  for (let at = 0; at < fields.length; ) {
    const [oldMode = '', newMode = '', oldOid = '', newOid = '', status = ''] =
      fields[at]?.toString('latin1').slice(1).split(' ') ?? [];
    const paths = fields.slice(at + 1, at + (/^[RC]/.test(status) ? 3 : 2)).map(decodePath);
    at += 1 + paths.length;
    changes.push({
      ...{ oldMode, newMode, oldOid, newOid, status: status.slice(0, 1) },
      path: paths.at(-1) ?? '',
      previousPath: paths.length === 2 ? (paths[0] ?? null) : null,
    });
  }
  return changes;
}

/**
 * The changed regular files. A file that becomes a symbolic link or a submodule is deleted, one that was one is added;
 * what is none on either side is left out, and so is an unmerged path of the index: see `unmergedPaths`.
 */
export function changedFiles(changes: readonly RawChange[]): ChangedFile[] {
  return changes.flatMap((change) => changedFile(change) ?? []);
}

/** Paths with a conflict that is not resolved. */
export function unmergedPaths(changes: readonly RawChange[]): string[] {
  return changes.filter(({ status }) => status === 'U').map(({ path }) => path);
}

function changedFile({ oldMode, newMode, oldOid, newOid, path, ...change }: RawChange): ChangedFile | null {
  if (change.status === 'U') return null;
  const previousPath = change.status === 'R' ? change.previousPath : null;
  const base = isRegular(oldMode) ? entry(previousPath ?? path, oldOid) : null;
  const head = isRegular(newMode) ? entry(path, newOid) : null;
  if (base && head) return { path, previousPath, change: previousPath ? 'renamed' : 'modified', base, head };
  if (head) return { path, previousPath: null, change: 'added', base, head };
  if (base) return { path: base.path, previousPath: null, change: 'deleted', base, head };
  return null;
}

/** Modes of regular files are 100644 and 100755 (old repositories hold 100664 too). */
export function isRegular(mode: string): boolean {
  return mode.startsWith('100');
}

/** Git writes zeros for contents that it did not have to name: those of the work tree. */
function entry(path: string, oid: string): TreeEntry {
  return { path, oid: /^0+$/.test(oid) ? null : oid };
}
