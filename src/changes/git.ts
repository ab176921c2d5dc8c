/** What changed, and the text of each side, from a local git repository: a work tree, bare or linked. */
import { posix } from 'node:path';
import { ConfigError } from '../errors.ts';
import type { ChangedFile, Changes, Comparison, Snapshot, TreeEntry } from './change.ts';
import type { Ahead } from './git-ahead.ts';
import { changedFiles, diffIndex, diffTrees, unmergedPaths } from './git-diff.ts';
import { PartialCloneError } from './git-errors.ts';
import { listCommit, listIndex } from './git-lists.ts';
import { runGit } from './git-process.ts';
import {
  type DefaultBranch,
  findCommit,
  findDefaultBranch,
  findMergeBase,
  resolveCommit,
} from './git-revisions.ts';
import { filesHolding, linesHolding, type Searched } from './git-search.ts';
import { type GitStore, openStore } from './git-store.ts';
import { diffWorkTree, listWorkTree, type WorkTree } from './git-worktree.ts';
import { type Past, pastOf } from './history.ts';
import { applyChanges, diskSnapshot, objectSnapshot, type SnapshotOptions } from './snapshots.ts';

export type { DefaultBranch } from './git-revisions.ts';
export type { SnapshotOptions } from './snapshots.ts';

/** What changed between two revisions. */
export type Compared = Pick<Changes, 'comparison' | 'files' | 'incomplete'>;

/** What git was asked, and has not answered yet. */
export interface Comparing {
  readonly compared: Promise<Compared>;
}

export interface ChangesOptions {
  /** A revision; the upstream default branch where it is not given. */
  readonly base?: string | undefined;
  /** A revision; the work tree where it is not given. */
  readonly head?: string | undefined;
  /** The index is head. */
  readonly staged?: boolean | undefined;
}

/**
 * Opens the repository that `dir` is in.
 * @throws ConfigError where there is none that git would read, or no git that could.
 */
export async function openRepository(
  dir: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<GitRepository> {
  return new GitRepository(await openStore(dir, env));
}

/** A repository that is read through one long-lived git process: close it. */
export class GitRepository implements AsyncDisposable {
  readonly #store: GitStore;
  readonly #closing = new AbortController();
  /** The files of the merge bases. */
  readonly #listed = new Map<string, Promise<readonly TreeEntry[]>>();

  constructor(store: GitStore) {
    this.#store = store;
  }

  /** Top of the work tree; of a repository without one, its own folder. */
  get root(): string {
    return this.#store.place.dir;
  }

  get hasWorkTree(): boolean {
    return this.#store.workTree !== null;
  }

  /**
   * What changed from the merge base of base and head to head. With the work tree or the index as head, the merge base
   * is that of base and HEAD.
   * @throws ConfigError for a revision that names nothing, or two things, and for unrelated histories.
   * @throws ShallowError, PartialCloneError where the clone lacks what it takes.
   */
  async changes(options: ChangesOptions & SnapshotOptions = {}): Promise<Changes> {
    return this.sides(await this.compare(options), options);
  }

  /** What changed, without the contents: see `changes`. */
  async compare(options: ChangesOptions = {}): Promise<Compared> {
    return await (await this.comparing(options)).compared;
  }

  /** As `compare`, for whoever has something to do while git looks what changed, and lists the files of base. */
  async comparing(options: ChangesOptions = {}): Promise<Comparing> {
    const head = this.#headName(options);
    const [base, commit] = await this.#endpoints(options);
    const mergeBase = commit ? await findMergeBase(this.#store, base, commit) : base;
    const comparison = { base, head: head ?? commit ?? '', mergeBase };
    const compared = this.#diff(comparison).then((found) => ({ comparison, ...found }));
    for (const asked of [compared, this.#list(mergeBase)]) asked.catch(() => {}); // whoever needs the answer is told
    return { compared };
  }

  /** The contents of both sides of what changed. */
  sides(compared: Compared, options: SnapshotOptions = {}): Changes {
    const { head, mergeBase } = compared.comparison;
    const base = this.#objectSnapshot(mergeBase, options);
    const list = async () => applyChanges(await base.list(), compared.files);
    const { objects } = this.#store;
    if (head === 'worktree') {
      return { ...compared, base, head: diskSnapshot(this.#workTree().disk, objects, list, options) };
    }
    return { ...compared, base, head: objectSnapshot(head, objects, list, options) };
  }

  /**
   * All of one side: of a revision, `worktree` (tracked, and untracked files that are not ignored) or `index`.
   * A branch of such a name is `refs/heads/index`.
   * @param ahead what was asked of the work tree before
   * @throws ConfigError for an unknown revision.
   */
  async snapshot(revision: string, options: SnapshotOptions = {}, ahead?: Ahead): Promise<Snapshot> {
    const { objects, place } = this.#store;
    if (revision === 'worktree') {
      const tree = this.#workTree();
      const files = () => listWorkTree(tree, ahead?.listing);
      return this.#searchable(revision, diskSnapshot(tree.disk, null, files, options), ahead);
    }
    if (revision === 'index') {
      const files = () => listIndex(place);
      return this.#searchable(revision, objectSnapshot(revision, objects, files, options));
    }
    const commit = await this.resolve(revision);
    const list = () => listCommit(place, commit, true).catch(() => listCommit(place, commit));
    return this.#searchable({ commit }, objectSnapshot(commit, objects, list, options));
  }

  /**
   * One file's bytes in a revision, `worktree` or `index`; null where there is no such file.
   * @throws ConfigError for an unknown revision, PartialCloneError where the file is there and its contents are not.
   */
  async show(revision: string, path: string): Promise<Uint8Array | null> {
    const name = posix.normalize(path);
    if (name === '..' || name.startsWith('../') || name.startsWith('/')) return null;
    if (revision === 'worktree') return this.#showFromDisk(name);
    const tree = revision === 'index' ? '' : await this.#treeOf(revision);
    const object = `${tree}:${name}`;
    const found = await this.#store.objects.get(object);
    if (found.found) return found.type === 'blob' ? found.bytes : null;
    if (found.message === 'missing' && !this.#store.isPartial()) return null;
    if (tree !== '' && (await this.#isAbsent(tree, name))) return null;
    const { code } = await runGit(this.#store.place, ['rev-parse', '--quiet', '--verify', object]);
    if (code === 0) throw new PartialCloneError(`the contents of ${path}`);
    return null;
  }

  /**
   * The commit id that a revision names.
   * @throws ConfigError where it names none or several, ShallowError where it may lie beyond a shallow clone's edge.
   */
  async resolve(revision: string): Promise<string> {
    return await resolveCommit(this.#store, revision);
  }

  /** Whether a revision names a commit that is here. */
  async has(revision: string): Promise<boolean> {
    return (await findCommit(this.#store.objects, revision)) !== null;
  }

  /** The commit that HEAD is at; null in a repository without commits. */
  async head(): Promise<string | null> {
    return await findCommit(this.#store.objects, 'HEAD');
  }

  /** The branch that changes are meant for; null where none can be told. */
  async defaultBranch(): Promise<DefaultBranch | null> {
    return await findDefaultBranch(this.#store.objects);
  }

  /** What stood before. */
  get past(): Past {
    return pastOf(this.#store);
  }

  /** Ends the git process, and what git was asked and nobody needs any longer. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#store.objects.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /** Whether a tree on the way to a file does not name the next step: what a clone without contents lacks is named there. */
  async #isAbsent(revision: string, path: string): Promise<boolean> {
    const folder = posix.dirname(path) === '.' ? '' : posix.dirname(path);
    const tree = await this.#store.objects.get(`${revision}:${folder}`);
    if (!tree.found) return folder !== '' && (await this.#isAbsent(revision, folder));
    // an entry is the mode, a space, the name and NUL, then the id's bytes, which may hold as much by chance
    return tree.type !== 'tree' || !tree.bytes?.includes(` ${posix.basename(path)}\0`);
  }

  #headName({ head, staged }: ChangesOptions): 'worktree' | 'index' | null {
    if (staged && head !== undefined)
      throw new ConfigError('--staged takes the index as head: leave out --head.');
    if (head !== undefined) return null;
    this.#workTree();
    return staged ? 'index' : 'worktree';
  }

  /** Base, and the commit that its merge base is looked for with: null where there is none yet. */
  async #endpoints({ base, head }: ChangesOptions): Promise<[base: string, head: string | null]> {
    const [given, commit] = await Promise.all([
      base === undefined ? this.defaultBranch() : this.resolve(base),
      head === undefined ? this.head() : this.resolve(head),
    ]);
    if (typeof given === 'string') return [given, commit];
    if (given) return [given.commit, commit];
    // before the first commit, all there is is new
    if (!commit) return [await this.#store.emptyTree(), null];
    throw new ConfigError(
      'No upstream default branch is known here (upstream/main, origin/HEAD, main and the like were looked for). ' +
        'Name what to compare with: --base REV.',
    );
  }

  async #diff({ mergeBase, head }: Comparison): Promise<{ files: ChangedFile[]; incomplete: string[] }> {
    const { place } = this.#store;
    if (head === 'worktree')
      return { files: await diffWorkTree(this.#workTree(), mergeBase), incomplete: [] };
    if (head !== 'index')
      return { files: changedFiles(await diffTrees(place, mergeBase, head)), incomplete: [] };
    const changes = await diffIndex(place, mergeBase);
    const incomplete = unmergedPaths(changes).map(
      (path) => `${path} has a conflict: resolve and stage it first`,
    );
    return { files: changedFiles(changes), incomplete };
  }

  /** A commit's id, or a tree's: before the first commit, base is the tree without files. */
  async #treeOf(revision: string): Promise<string> {
    const object = await this.#store.objects.get(revision, 0);
    return object.found && object.type === 'tree' ? object.oid : await this.resolve(revision);
  }

  #objectSnapshot(commit: string, options: SnapshotOptions): Snapshot {
    const { objects } = this.#store;
    const snapshot = objectSnapshot(commit, objects, () => this.#list(commit), options);
    return this.#searchable({ commit }, snapshot);
  }

  #list(commit: string): Promise<readonly TreeEntry[]> {
    let list = this.#listed.get(commit);
    if (!list) {
      list = listCommit({ ...this.#store.place, signal: this.#closing.signal }, commit);
      this.#listed.set(commit, list);
    }
    return list;
  }

  #searchable(searched: Searched, snapshot: Snapshot, ahead?: Ahead): Snapshot {
    const { place } = this.#store;
    return {
      ...snapshot,
      filesHolding: (words, endings) =>
        ahead?.words === words && ahead.endings === endings
          ? ahead.files
          : filesHolding(place, searched, words, endings),
      linesHolding: (words, endings) =>
        ahead?.imports === words && ahead.endings === endings
          ? ahead.lines
          : linesHolding(place, searched, words, endings),
    };
  }

  #workTree(): WorkTree {
    const { workTree } = this.#store;
    if (workTree) return workTree;
    throw new ConfigError(`${this.root} has no work tree: name the revision to check, with --head REV.`);
  }

  #showFromDisk(path: string): Uint8Array | null {
    const content = this.#workTree().disk.read({ path, oid: null }, Number.POSITIVE_INFINITY);
    if (content && 'unreadable' in content) throw new ConfigError(`${path} ${content.message}`);
    return content?.bytes ?? null;
  }
}
