/** The past of a repository: its main line of commits, its tags, and what changed from one tree to the next. */
import type { FileContent, TreeEntry } from './change.ts';
import { BlobStream } from './git-blobs.ts';
import { isRegular } from './git-diff.ts';
import { type GitPlace, gitError, gitOutput, runGit, startGit } from './git-process.ts';
import type { GitStore } from './git-store.ts';
import { decodePath } from './repository-path.ts';

export interface PastCommit {
  readonly oid: string;
  readonly tree: string;
  /** Seconds since 1970, as the committer's clock had it: in no order that could be relied on. */
  readonly time: number;
}

export interface MainLine {
  /** The commit and its first parents, the oldest first. */
  readonly commits: readonly PastCommit[];
  /** Why commits before the first of these may be missing; null where they are all here. */
  readonly cut: string | null;
}

/** A commit with the tag that names it. */
export interface TaggedCommit extends PastCommit {
  readonly tag: string;
}

/** The contents of blobs: dispose of it. */
export interface PastBlobs extends Disposable {
  /** In the order given; the bytes of one are good only until the next is asked for. */
  read(entries: readonly TreeEntry[]): AsyncIterable<FileContent>;
}

/** What history asks of a repository. */
export interface Past {
  /** The folder of its objects, whichever work tree it is asked from. */
  readonly commonDir: string;
  /** The commits that a branch was at, as far as they are here. */
  mainLine(from: string): Promise<MainLine>;
  /** The commits that tags name, in no order. */
  taggedCommits(): Promise<readonly TaggedCommit[]>;
  /** What changed from each tree to the next, from nothing to the first. */
  treeChanges(trees: readonly string[]): AsyncIterable<readonly PastChange[]>;
  /** What reads blobs of at most so many bytes. */
  blobs(maxFileSize: number): PastBlobs;
}

/** The past of an open repository. */
export function pastOf({ place, shallow, emptyTree, commonDir }: GitStore): Past {
  return {
    commonDir,
    mainLine: (from) => mainLine(place, from, shallow),
    taggedCommits: () => taggedCommits(place),
    treeChanges: async function* (trees) {
      yield* treeChanges(place, await emptyTree(), trees);
    },
    blobs: (maxFileSize) => new BlobStream(place, maxFileSize),
  };
}

/** A file of a tree that was not there, or not the same, in the tree before; without an `oid`, one that is gone. */
export interface PastChange {
  readonly path: string;
  readonly oid: string | null;
}

/**
 * The commits that a branch was at, as far as they are here: the first parents.
 * @throws ConfigError or IncompleteError where git gives none at all.
 */
async function mainLine(place: GitPlace, from: string, shallow: boolean): Promise<MainLine> {
  const args = ['rev-list', '--first-parent', '--format=%H %T %ct', from, '--'];
  const result = await runGit(place, args);
  const commits: PastCommit[] = [];
  for (const line of result.stdout.toString('latin1').split('\n')) {
    const [oid = '', tree, time] = line.split(' ');
    if (tree && time && oid !== 'commit') commits.push({ oid, tree, time: Number(time) });
  }
  if (result.code !== 0 && commits.length === 0) throw await gitError(place, args, result);
  return { commits: commits.reverse(), cut: cutBecause(result.code, shallow) };
}

function cutBecause(code: number, shallow: boolean): string | null {
  if (code !== 0) {
    return 'a commit before it is missing from this repository: fetch it again, or clone anew';
  }
  return shallow
    ? 'this clone is shallow: give actions/checkout `fetch-depth: 0`, or run git fetch --unshallow'
    : null;
}

/** `name`, then kind, id, tree and time of what it names and of what an annotated tag there names. */
const TAG_FORMAT = `--format=${['%(refname:strip=2)', ...['', '*'].map((of) => `%(${of}objecttype) %(${of}objectname) %(${of}tree) %(${of}committerdate:unix)`)].join('%09')}`;

/** The commits that tags name, in no order. */
async function taggedCommits(place: GitPlace): Promise<readonly TaggedCommit[]> {
  const output = await gitOutput(place, ['for-each-ref', TAG_FORMAT, 'refs/tags']);
  return output
    .toString()
    .split('\n')
    .flatMap((line) => {
      const [tag = '', ...targets] = line.split('\t');
      for (const target of targets) {
        const [type, oid, tree, time] = target.split(' ');
        if (type === 'commit' && oid && tree) return [{ tag, oid, tree, time: Number(time) }];
      }
      return [];
    });
}

/**
 * What changed from each tree to the next, from nothing to the first; regular files only. One git process reads all of
 * it, and is no further ahead than the consumer lets it be.
 * @throws PartialCloneError or IncompleteError where a tree is not here.
 */
async function* treeChanges(
  place: GitPlace,
  emptyTree: string,
  trees: readonly string[],
): AsyncGenerator<readonly PastChange[]> {
  const args = ['diff-tree', '--stdin', '-r', '--raw', '-z', '--no-abbrev', '--no-renames'];
  const child = startGit(place, args);
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  child.stdin.on('error', () => {}); // git ended before it read all: its exit code says why
  const ended = new Promise<number>((done) => {
    child.on('error', () => done(-1));
    child.on('close', (code) => done(code ?? -1));
  });
  child.stdin.end(trees.map((tree, at) => `${trees[at - 1] ?? emptyTree} ${tree}\n`).join(''));
  try {
    let changes: PastChange[] | null = null;
    for await (const record of records(child.stdout)) {
      if (record !== null) changes?.push(record);
      else {
        if (changes) yield changes;
        changes = [];
      }
    }
    const code = await ended;
    if (code !== 0) throw await gitError(place, args, { code, stdout: Buffer.alloc(0), stderr });
    if (changes) yield changes;
  } finally {
    child.kill();
  }
}

const COLON = 0x3a;
const LINE_FEED = 0x0a;

/**
 * The records of `git diff-tree --stdin -r --raw -z`: null for the line that names two trees, ended by a line feed; then
 * `:mode mode id id status`, a NUL, the path and a NUL for each change.
 */
async function* records(output: AsyncIterable<Buffer>): AsyncGenerator<PastChange | null> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of output) {
    const bytes: Buffer = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let at = 0;
    for (;;) {
      if (bytes[at] !== COLON) {
        const end = bytes.indexOf(LINE_FEED, at);
        if (end < 0) break;
        yield null;
        at = end + 1;
        continue;
      }
      const middle = bytes.indexOf(0, at);
      const end = middle < 0 ? -1 : bytes.indexOf(0, middle + 1);
      if (end < 0) break;
      const [, newMode = '', , oid = ''] = bytes.toString('latin1', at + 1, middle).split(' ');
      yield { path: decodePath(bytes.subarray(middle + 1, end)), oid: isRegular(newMode) ? oid : null };
      at = end + 1;
    }
    rest = bytes.subarray(at);
  }
}
