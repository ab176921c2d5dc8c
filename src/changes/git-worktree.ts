/** The work tree against a commit, with what git does not track yet. The user's index is only read. */
import { copyFile, mkdtemp, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ConfigError } from '../errors.ts';
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

/** The id of an empty file, by the length of ids (SHA-1, SHA-256). */
const EMPTY_BLOB = {
  40: 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  64: '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
};

/** What changed from `base`, a commit or tree id, to the work tree: staged, unstaged and untracked, not ignored. */
export async function diffWorkTree(tree: WorkTree, base: string): Promise<ChangedFile[]> {
  return await withIndexCopy(tree, async (place) => {
    const [untracked, { safe, tracked }] = await Promise.all([untrackedFiles(tree), diffSafely(place, base)]);
    // a file that was moved and not added yet pairs as a rename only where git sees both its ends
    const mayPair = tracked.some(({ change }) => change === 'deleted' || change === 'renamed');
    if (mayPair && untracked.length > 0) {
      await addToIndex(place, untracked, base.length);
      return await diffTracked(place, safe, base);
    }
    return inGitOrder([...tracked, ...untracked.map(addedFile)], ({ path }) => path);
  });
}

/**
 * Every regular file that is tracked, or untracked and not ignored. Of those that git takes for unchanged without looking
 * (`git update-index --assume-unchanged`) the size is left open: git would search what it has of them.
 */
export async function listWorkTree({ place, disk }: WorkTree): Promise<TreeEntry[]> {
  const output = await gitOutput(place, [
    'ls-files',
    '-z',
    '-v',
    '--cached',
    '--others',
    '--exclude-standard',
  ]);
  const files = new Map<string, TreeEntry>(); // a path with a conflict is listed once a side
  for (const record of decodePaths(output)) {
    const path = record.slice(2); // a tag, a space, the path
    const size = files.has(path) ? null : disk.sizeOf(path);
    if (size === null) continue;
    const isAssumed = /^[a-z]/.test(record);
    files.set(path, isAssumed || size < 0 ? { path, oid: null } : { path, oid: null, size });
  }
  return inGitOrder([...files.values()], ({ path }) => path);
}

/** What changed in tracked files, and the config that it was asked with. */
async function diffSafely(
  place: GitPlace,
  base: string,
): Promise<{ safe: string[]; tracked: ChangedFile[] }> {
  const safe = await withoutFilters(place);
  return { safe, tracked: await diffTracked(place, safe, base) };
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

/** Runs something on a copy of the index: `git diff` writes what it learnt into it, and so do we. */
async function withIndexCopy<T>(tree: WorkTree, run: (place: GitPlace) => Promise<T>): Promise<T> {
  const temporary = await mkdtemp(join(tmpdir(), 'no-new-eventlet-'));
  try {
    const index = join(temporary, 'index');
    await copyIndex(tree, index);
    return await run({ ...tree.place, env: { ...tree.place.env, GIT_INDEX_FILE: index } });
  } finally {
    await rm(temporary, { recursive: true, force: true, maxRetries: 2 });
  }
}

/**
 * Copies the index with its time: a file that is not older than the index may have changed since, and git looks into it
 * (git's Documentation/technical/racy-git). Cut to a millisecond before, for numbers do not hold nanoseconds.
 */
async function copyIndex({ place, gitDir }: WorkTree, to: string): Promise<void> {
  const own = place.env.GIT_INDEX_FILE;
  const from = own ? resolve(place.dir, own) : join(gitDir, 'index');
  try {
    const { mtimeMs } = await stat(from);
    await copyFile(from, to);
    const seconds = (Math.floor(mtimeMs) - 1) / 1_000;
    await utimes(to, seconds, seconds);
  } catch (error) {
    // a repository to which nothing was added yet has none
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}

/** Puts paths into the index without their contents: what is there is compared by the work tree's files anyway. */
async function addToIndex(place: GitPlace, paths: readonly string[], idLength: number): Promise<void> {
  const blob = idLength === 64 ? EMPTY_BLOB[64] : EMPTY_BLOB[40];
  const entries = paths.flatMap((path) => [Buffer.from(`100644 ${blob}\t`), encodePath(path), Buffer.of(0)]);
  await gitOutput(
    place,
    ['update-index', '--add', '--replace', '-z', '--index-info'],
    Buffer.concat(entries),
  );
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
  const odd = [...names].find((name) => name.includes('='));
  if (odd) throw new ConfigError(`The filter ${odd} can't be switched off: name it without the sign "=".`);
  return [...names].flatMap((name) => ['-c', name.endsWith('.required') ? `${name}=false` : `${name}=`]);
}

function addedFile(path: string): ChangedFile {
  return { path, previousPath: null, change: 'added', base: null, head: { path, oid: null } };
}
