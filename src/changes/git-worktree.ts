/** The work tree against a commit, with what git does not track yet; the user's index is only read. */
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ChangedFile, TreeEntry } from './change.ts';
import type { Disk } from './disk.ts';
import { changedFiles, DIFF_OPTIONS, parseRawDiff } from './git-diff.ts';
import { type GitPlace, gitOutput, runGit } from './git-process.ts';
import { decodePaths, encodePath } from './repository-path.ts';
import { inGitOrder } from './snapshots.ts';

/** A work tree: git runs at its top. */
export interface WorkTree {
  readonly place: GitPlace;
  readonly gitDir: string;
  readonly disk: Disk;
}

/** What `git add` would have to hash to know it; any id serves for an entry that is compared with the work tree. */
const EMPTY_BLOB = {
  40: 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  64: '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
};

/** What changed from `base`, a commit or tree id, to the work tree: staged, unstaged and untracked, not ignored. */
export async function diffWorkTree(tree: WorkTree, base: string): Promise<ChangedFile[]> {
  const safe = await withoutFilters(tree.place);
  const [tracked, untracked] = await Promise.all([diffTracked(tree.place, safe, base), untrackedFiles(tree)]);
  // a file that was moved and not added yet pairs as a rename only where git sees both its ends
  const mayPair = tracked.some(({ change }) => change === 'deleted' || change === 'renamed');
  if (mayPair && untracked.length > 0) return await diffWithUntracked(tree, safe, base, untracked);
  const added = untracked.map((path) => addedFile(path));
  return inGitOrder([...tracked, ...added], ({ path }) => path);
}

/** Every regular file that is tracked, or untracked and not ignored. */
export async function listWorkTree({ place, disk }: WorkTree): Promise<TreeEntry[]> {
  const output = await gitOutput(place, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  const paths = new Set(decodePaths(output)); // a path with a conflict is listed once a side
  const files = [...paths].filter((path) => disk.isFile(path));
  return inGitOrder(files, (path) => path).map((path) => ({ path, oid: null }));
}

/** `git diff`, not its plumbing: it alone looks whether a file that was only touched, or has other line ends, differs. */
async function diffTracked(place: GitPlace, config: readonly string[], base: string): Promise<ChangedFile[]> {
  const args = [...config, '-c', 'diff.relative=false', 'diff', ...DIFF_OPTIONS, base, '--'];
  const files = changedFiles(parseRawDiff(await gitOutput(place, args)));
  return files.map((file) => ({ ...file, head: file.head && { ...file.head, oid: null } }));
}

async function untrackedFiles({ place, disk }: WorkTree): Promise<string[]> {
  const output = await gitOutput(place, ['ls-files', '-z', '--others', '--exclude-standard']);
  return decodePaths(output).filter((path) => disk.isFile(path));
}

/** The same with the untracked files in a copy of the index, without their contents. */
async function diffWithUntracked(
  tree: WorkTree,
  config: readonly string[],
  base: string,
  untracked: readonly string[],
): Promise<ChangedFile[]> {
  const { place } = tree;
  const temporary = await mkdtemp(join(tmpdir(), 'no-new-eventlet-'));
  try {
    const index = join(temporary, 'index');
    const own = place.env.GIT_INDEX_FILE;
    const copied = own ? resolve(place.dir, own) : join(tree.gitDir, 'index');
    await copyFile(copied, index).catch(() => {}); // a repository with nothing added has none
    const elsewhere = { ...place, env: { ...place.env, GIT_INDEX_FILE: index } };
    const blob = base.length === 64 ? EMPTY_BLOB[64] : EMPTY_BLOB[40];
    const entries = untracked.flatMap((path) => [
      Buffer.from(`100644 ${blob}\t`),
      encodePath(path),
      Buffer.of(0),
    ]);
    await gitOutput(
      elsewhere,
      ['update-index', '--add', '--replace', '-z', '--index-info'],
      Buffer.concat(entries),
    );
    return await diffTracked(elsewhere, config, base);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/**
 * Config that empties every filter driver (`filter.NAME.clean` and so on), which `git diff` would else run on a file of
 * the work tree to compare it. Such a file may look changed for it; its usages are compared all the same.
 */
async function withoutFilters(place: GitPlace): Promise<string[]> {
  const { stdout } = await runGit(place, [
    'config',
    '-z',
    '--name-only',
    '--get-regexp',
    '^filter\\..*\\.(clean|process|required)$',
  ]);
  const names = new Set(decodePaths(stdout));
  return [...names].flatMap((name) => ['-c', name.endsWith('.required') ? `${name}=false` : `${name}=`]);
}

function addedFile(path: string): ChangedFile {
  return { path, previousPath: null, change: 'added', base: null, head: { path, oid: null } };
}
