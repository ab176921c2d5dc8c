/** The types of what changed between two revisions, and of the texts on each side. */

/** A regular file of one side. Symbolic links and submodules never become entries. */
export interface TreeEntry {
  /** Repository path with `/`; bytes that are not UTF-8 are kept apart by surrogate escapes (U+DC80 to U+DCFF). */
  readonly path: string;
  /** Git's blob id; null where it is not known (a file of the work tree). */
  readonly oid: string | null;
  /** Bytes, where that is known before the file is read. */
  readonly size?: number;
}

/** The bytes of a file, or why there are none. */
export type FileContent =
  | { readonly entry: TreeEntry; readonly bytes: Uint8Array }
  | { readonly entry: TreeEntry; readonly unreadable: 'unreadable' | 'too-large'; readonly message: string };

/** One side as a whole: what resolution through the repository's own modules reads. */
export interface Snapshot {
  /** A commit's id, or `worktree` or `index`. */
  readonly revision: string;
  /** Every regular file, in git's order. */
  list(): Promise<readonly TreeEntry[]>;
  /** The contents of these files, in the order given; each is read when the consumer asks for it. */
  read(entries: Iterable<TreeEntry>): AsyncIterable<FileContent>;
  /**
   * The paths of the files with one of these endings that hold one of the words. Null where that can't be told without
   * reading each of them.
   */
  filesHolding?(words: readonly string[], endings: readonly string[]): Promise<ReadonlySet<string> | null>;
  /** The lines with one of the words of each of these files, by its path, as Latin-1; null likewise. */
  linesHolding?(
    words: readonly string[],
    endings: readonly string[],
  ): Promise<ReadonlyMap<string, string> | null>;
}

/** How a file changed; a renamed file may be edited too. A copy is `added`. */
export type FileChange = 'added' | 'deleted' | 'modified' | 'renamed';

export interface ChangedFile {
  /** The path in head; of a deleted file, in base. */
  readonly path: string;
  /** The path in base where it differs. */
  readonly previousPath: string | null;
  readonly change: FileChange;
  readonly base: TreeEntry | null;
  readonly head: TreeEntry | null;
}

/** Which revisions are compared: commit ids, or `worktree` or `index` for head. */
export interface Comparison {
  readonly base: string;
  readonly head: string;
  /** What the usages of head are compared with. */
  readonly mergeBase: string;
}

/** What changed, whatever the source: the seam between git, the API and the engine. */
export interface Changes {
  readonly comparison: Comparison;
  /** All changed files, Python or not: renames are found over all of them. */
  readonly files: readonly ChangedFile[];
  readonly base: Snapshot;
  readonly head: Snapshot;
  /** Why the list of files may be short; empty when it is whole. */
  readonly incomplete: readonly string[];
  /**
   * Whether so many files may be read for what is only worth a note. Over a network that is what one more request
   * holds; where this is not given, nothing has to be spared.
   */
  readonly affords?: (entries: readonly TreeEntry[]) => boolean;
}
