/** Changed files from the trees of both sides, and from GitHub's list of what was renamed. */
import type { ChangedFile, TreeEntry } from './change.ts';
import { isRegular } from './git-diff.ts';
import type { ListedFile } from './github-comparison.ts';
import type { TreeFile } from './github-trees.ts';
import { inGitOrder } from './snapshots.ts';

interface Difference {
  readonly base: TreeFile | null;
  readonly head: TreeFile | null;
}

/** What differs between two trees, by path; symbolic links and submodules are nothing. */
export function differences(base: readonly TreeFile[], head: readonly TreeFile[]): Map<string, Difference> {
  const found = new Map<string, Difference>();
  for (const file of base) if (isRegular(file.mode)) found.set(file.path, { base: file, head: null });
  for (const file of head) {
    if (!isRegular(file.mode)) continue;
    const before = found.get(file.path)?.base ?? null;
    if (before?.oid === file.oid && before.mode === file.mode) found.delete(file.path);
    else found.set(file.path, { base: before, head: file });
  }
  return found;
}

/** What stands in a path for bytes that are no UTF-8: JSON can't say them. */
export const REPLACED = '\ufffd';

/** Paths that stand for several files of a tree, where what they stand for differs: which is which can't be told. */
export function indistinctPaths(base: readonly TreeFile[], head: readonly TreeFile[]): readonly string[] {
  const [before, after] = [replacedPaths(base), replacedPaths(head)];
  return [...new Set([...before.keys(), ...after.keys()])].filter((path) => {
    const [old = [], now = []] = [before.get(path), after.get(path)];
    return Math.max(old.length, now.length) > 1 && old.sort().join() !== now.sort().join();
  });
}

function replacedPaths(files: readonly TreeFile[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { path, mode, oid } of files) {
    if (!path.includes(REPLACED) || !isRegular(mode)) continue;
    found.set(path, [...(found.get(path) ?? []), `${mode} ${oid}`]);
  }
  return found;
}

/**
 * Whether a list may be missing renames: files were both added and deleted that it doesn't speak of. Comparisons list
 * 300 files, pull requests 3,000.
 */
export function mayMissRenames(
  found: ReadonlyMap<string, Difference>,
  listed: readonly ListedFile[],
): boolean {
  const { added, deleted } = unlisted(found, listed);
  return added.length > 0 && deleted.length > 0;
}

/**
 * The changed files in git's order. Renames are GitHub's own; beyond its list, an added file is a renamed one where it
 * holds what a deleted one held: of several, the first of the same name, else the first. How much two files are alike
 * can't be told without their contents, so one that was edited too is deleted and added there.
 */
export function changedFilesOf(
  found: ReadonlyMap<string, Difference>,
  listed: readonly ListedFile[],
): ChangedFile[] {
  const previous = new Map<string, string>();
  for (const { filename, previous_filename: from, status } of listed) {
    const isRename = status === 'renamed' && from !== undefined;
    if (isRename && isAdded(found.get(filename)) && isDeleted(found.get(from))) previous.set(filename, from);
  }
  for (const [to, from] of sameContents(unlisted(found, listed))) previous.set(to, from);
  const gone = new Set(previous.values());
  const files = [...found].flatMap(([path, difference]) => {
    if (gone.has(path)) return [];
    const from = previous.get(path) ?? null;
    return changedFile(
      path,
      from,
      from === null ? difference : { ...difference, base: found.get(from)?.base ?? null },
    );
  });
  return inGitOrder(files, (file) => file.path);
}

function changedFile(path: string, previousPath: string | null, { base, head }: Difference): ChangedFile {
  const sides = { base: base && entryOf(base), head: head && entryOf(head) };
  if (base && head)
    return { path, previousPath, change: previousPath === null ? 'modified' : 'renamed', ...sides };
  return { path, previousPath: null, change: head ? 'added' : 'deleted', ...sides };
}

/** A tree's file as the rest of the program knows it. */
export function entryOf({ path, oid }: TreeFile): TreeEntry {
  return { path, oid };
}

function unlisted(found: ReadonlyMap<string, Difference>, listed: readonly ListedFile[]) {
  const known = new Set(listed.flatMap((file) => [file.filename, file.previous_filename ?? file.filename]));
  const rest = [...found].filter(([path]) => !known.has(path)).map(([, difference]) => difference);
  return {
    added: rest.flatMap(({ base, head }) => (head && !base ? head : [])),
    deleted: rest.flatMap(({ base, head }) => (base && !head ? base : [])),
  };
}

function sameContents({ added, deleted }: ReturnType<typeof unlisted>): [to: string, from: string][] {
  const byOid = new Map<string, TreeFile[]>();
  for (const file of deleted) byOid.set(file.oid, [...(byOid.get(file.oid) ?? []), file]);
  return added.flatMap(({ path, oid }) => {
    const candidates = byOid.get(oid) ?? [];
    const same = candidates.findIndex((file) => baseName(file.path) === baseName(path));
    const [from] = candidates.splice(Math.max(same, 0), 1);
    return from ? [[path, from.path] as [string, string]] : [];
  });
}

const isAdded = (difference: Difference | undefined) => difference?.head && !difference.base;
const isDeleted = (difference: Difference | undefined) => difference?.base && !difference.head;
const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1);
