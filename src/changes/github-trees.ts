/** The trees of commits on GitHub: all entries of one, or where two differ. */
import { IncompleteError } from '../errors.ts';
import type { GitHubClient } from '../github/client.ts';
import type { Place } from './github-comparison.ts';

/** A file, symbolic link or submodule of a tree. */
export interface TreeFile {
  readonly path: string;
  /** Octal, as git writes it: 100644, 100755, 120000, 160000. */
  readonly mode: string;
  readonly oid: string;
  /** Bytes. */
  readonly size: number;
}

interface Folder {
  readonly path: string;
  readonly oid: string;
}

interface Level {
  readonly files: readonly TreeFile[];
  readonly folders: readonly Folder[];
}

/** One tree's answer; `truncated` past 100,000 entries or 7 MB ("Get a tree" in GitHub's REST reference). */
interface Listing extends Level {
  readonly truncated: boolean;
}

/**
 * Further trees that are asked for where a repository is too large for one answer; more, and a checkout is cheaper
 * than a tenth of the hour's 1,000 requests.
 */
const MAX_TREES = 100;

export class GitHubTrees {
  readonly #client: GitHubClient;
  readonly #place: Place;
  readonly #asked = new Map<string, Promise<Listing>>();

  constructor(client: GitHubClient, place: Place) {
    this.#client = client;
    this.#place = place;
  }

  /**
   * Every file of a tree.
   * @param tree A tree's or commit's id.
   * @throws IncompleteError where that takes too many requests.
   */
  async files(tree: string): Promise<readonly TreeFile[]> {
    const whole = await this.#list(tree, true);
    if (!whole.truncated) return whole.files;
    const { files, folders } = await this.#list(tree, false);
    const below: TreeFile[] = [...files];
    // One after the other: what is asked for at once can't stop at the limit.
    for (const folder of folders) below.push(...(await this.files(folder.oid)).map(inFolder(folder.path)));
    return below;
  }

  /**
   * The files of both trees, without those of folders that are the same where a tree is too large for one answer.
   * @throws IncompleteError where that takes too many requests.
   */
  async differing(
    base: string,
    head: string,
  ): Promise<{ base: readonly TreeFile[]; head: readonly TreeFile[] }> {
    const [before, after] = await Promise.all([this.#list(base, true), this.#list(head, true)]);
    if (!before.truncated && !after.truncated) return { base: before.files, head: after.files };
    const [old, now] = await Promise.all([this.#list(base, false), this.#list(head, false)]);
    const found = { base: [...old.files], head: [...now.files] };
    const folders = new Map(now.folders.map((folder) => [folder.path, folder.oid]));
    for (const { path, oid } of old.folders) {
      const other = folders.get(path);
      folders.delete(path);
      if (other === oid) continue;
      const below = other ? await this.differing(oid, other) : { base: await this.files(oid), head: [] };
      found.base.push(...below.base.map(inFolder(path)));
      found.head.push(...below.head.map(inFolder(path)));
    }
    for (const [path, oid] of folders) found.head.push(...(await this.files(oid)).map(inFolder(path)));
    return found;
  }

  #list(tree: string, recursive: boolean): Promise<Listing> {
    const key = `${tree} ${recursive}`;
    const known = this.#asked.get(key);
    if (known) return known;
    if (this.#asked.size > MAX_TREES) throw tooLarge(`in ${MAX_TREES} requests`);
    const asked = this.#fetch(tree, recursive);
    this.#asked.set(key, asked);
    return asked;
  }

  async #fetch(tree_sha: string, recursive: boolean): Promise<Listing> {
    const { data } = await this.#client.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
      ...this.#place,
      tree_sha,
      ...(recursive ? { recursive: '1' } : {}),
    });
    const { tree, truncated } = data as TreeAnswer; // GitHub's "Get a tree", held to its schema by our tests
    const files: TreeFile[] = [];
    const folders: Folder[] = [];
    for (const { path, mode, type, sha, size = 0 } of tree) {
      if (type === 'tree') folders.push({ path, oid: sha });
      else files.push({ path, mode, oid: sha, size });
    }
    if (truncated && !recursive) throw tooLarge('for one of its folders');
    return { files, folders, truncated };
  }
}

function tooLarge(where: string): IncompleteError {
  return new IncompleteError(
    `The repository is too large to be listed through the API (${where}). ` +
      'Check it out: a step with actions/checkout and `fetch-depth: 0` before this one.',
  );
}

interface TreeAnswer {
  readonly truncated: boolean;
  readonly tree: readonly {
    readonly path: string;
    readonly mode: string;
    readonly type: 'blob' | 'tree' | 'commit';
    readonly sha: string;
    readonly size?: number;
  }[];
}

function inFolder(folder: string): (file: TreeFile) => TreeFile {
  return (file) => ({ ...file, path: `${folder}/${file.path}` });
}
