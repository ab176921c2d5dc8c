/** One side as a whole: of a commit, of the index, of a work tree, of a plain folder. */
import { DEFAULT_CONFIG } from '../policy/config.ts';
import type { ChangedFile, FileContent, Snapshot, TreeEntry } from './change.ts';
import { type Disk, tooLarge } from './disk.ts';
import type { GitObject, GitObjects } from './git-objects.ts';
import { encodePath } from './repository-path.ts';

export interface SnapshotOptions {
  /** Bytes; a larger file is `too-large` and not read. The config's default where it is not given. */
  readonly maxFileSize?: number | undefined;
  /**
   * Bytes of a file on disk are good only until the next are asked for. Spares a whole tree's worth of buffers, which
   * are freed late: for a consumer that looks at one file at a time.
   */
  readonly transient?: boolean | undefined;
}

/** So many blobs are asked for ahead of the consumer, and no more while so many bytes wait for it. */
const AHEAD = 64;
const AHEAD_BYTES = 8_000_000;

/** A snapshot of git objects: a commit's or the index's. */
export function objectSnapshot(
  revision: string,
  objects: GitObjects,
  entries: () => Promise<readonly TreeEntry[]>,
  { maxFileSize = DEFAULT_CONFIG.maxFileSize }: SnapshotOptions,
): Snapshot {
  return { revision, list: once(entries), read: (wanted) => readObjects(objects, wanted, maxFileSize) };
}

/** A snapshot of files on disk. Where a file is not there, as in a sparse checkout, its blob is, if it is known. */
export function diskSnapshot(
  disk: Disk,
  objects: GitObjects | null,
  entries: () => Promise<readonly TreeEntry[]>,
  { maxFileSize = DEFAULT_CONFIG.maxFileSize, transient = false }: SnapshotOptions,
): Snapshot {
  async function* read(wanted: Iterable<TreeEntry>): AsyncGenerator<FileContent> {
    for (const entry of wanted) {
      const content = disk.read(entry, maxFileSize, transient);
      if (content) yield content;
      else if (objects && entry.oid) yield await readObject(objects, entry, maxFileSize);
      else yield { entry, unreadable: 'unreadable', message: 'is no regular file, or is no longer there' };
    }
  }
  return { revision: 'worktree', list: once(entries), read };
}

/** The files of head, from those of base and what changed: in git's order, and at no cost of another process. */
export function applyChanges(base: readonly TreeEntry[], changes: readonly ChangedFile[]): TreeEntry[] {
  const entries = new Map(base.map((entry) => [entry.path, entry]));
  for (const { base: gone } of changes) if (gone) entries.delete(gone.path);
  for (const { head: here } of changes) if (here) entries.set(here.path, here);
  return inGitOrder([...entries.values()], (entry) => entry.path);
}

/** Sorts by the bytes of the path, as git does. */
export function inGitOrder<T>(items: T[], path: (item: T) => string): T[] {
  const isPlain = items.every((item) => /^[\0-\x7f]*$/.test(path(item)));
  if (isPlain) return items.sort((a, b) => (path(a) < path(b) ? -1 : Number(path(a) !== path(b))));
  // UTF-16 puts surrogates, and so escaped bytes, below U+E000; bytes put them above or elsewhere
  const keyed = items.map((item) => ({ item, bytes: encodePath(path(item)) }));
  return keyed.sort((a, b) => Buffer.compare(a.bytes, b.bytes)).map(({ item }) => item);
}

async function* readObjects(
  objects: GitObjects,
  entries: Iterable<TreeEntry>,
  maxSize: number,
): AsyncGenerator<FileContent> {
  const wanted = entries[Symbol.iterator]();
  const ahead: Promise<FileContent>[] = [];
  let waiting = 0; // bytes answered and not yet consumed
  let more = true;
  const ask = () => {
    for (let next = wanted.next(); ; next = wanted.next()) {
      if (next.done) return false;
      const content = readObject(objects, next.value, maxSize);
      ahead.push(content);
      void content.then((file) => {
        waiting += size(file);
      });
      if (ahead.length >= AHEAD) return true;
    }
  };
  for (;;) {
    // asked for by half a window at a time, which is one write
    if (more && (ahead.length === 0 || (ahead.length <= AHEAD / 2 && waiting < AHEAD_BYTES))) more = ask();
    const content = await ahead.shift();
    if (!content) return;
    waiting -= size(content);
    yield content;
  }
}

async function readObject(objects: GitObjects, entry: TreeEntry, maxSize: number): Promise<FileContent> {
  if (!entry.oid) return { entry, unreadable: 'unreadable', message: 'has no blob' };
  return contentOf(entry, await objects.get(entry.oid, maxSize), maxSize);
}

function contentOf(entry: TreeEntry, object: GitObject, maxSize: number): FileContent {
  if (!object.found) {
    const message = `git has no blob ${entry.oid} (${object.message}); a partial clone has to fetch it first`;
    return { entry, unreadable: 'unreadable', message };
  }
  return object.bytes ? { entry, bytes: object.bytes } : tooLarge(entry, object.size, maxSize);
}

const size = (content: FileContent) => ('bytes' in content ? content.bytes.length : 0);

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
