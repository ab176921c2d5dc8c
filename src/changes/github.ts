/** What changed, and the text of each side, from GitHub's API: no checkout at all. */
import type { GitHubClient } from '../github/client.ts';
import type { ChangedFile, Changes, TreeEntry } from './change.ts';
import { isRegular } from './git-diff.ts';
import { GitHubBlobs } from './github-blobs.ts';
import type { GitHubComparison, ListedFile, Place } from './github-comparison.ts';
import { type Along, fitsOneQuery, readSides } from './github-entries.ts';
import { changedFilesOf, differences, entryOf, indistinctPaths, mayMissRenames } from './github-files.ts';
import { GitHubTrees } from './github-trees.ts';
import { applyChanges, inGitOrder } from './snapshots.ts';

export interface GitHubChangesOptions {
  /** With it, renames are known for 3,000 files, and else for 300. */
  readonly pullNumber?: number | null;
  /** Whether a changed file, by a path of either side, will probably be read: it then comes along unasked. */
  readonly likely?: (path: string) => boolean;
  readonly along?: Along;
}

export interface GitHubChanges extends Changes {
  /**
   * By path in head, as far as the lists that were read tell. GitHub leaves out what it finds too long: the comparison
   * more than the pull request's own list, so only of that one a file without a patch is known to have none.
   */
  readonly patches: ReadonlyMap<string, string | undefined>;
}

export interface ListedChanges {
  /** The repository, with what was asked along. */
  readonly repository: unknown;
  /** @param maxFileSize Bytes; a larger file is `too-large` and not read. */
  open(maxFileSize: number): GitHubChanges;
}

const NOTHING_ALONG: Along = { declarations: [], variables: {}, fields: '', pullFields: '' };

/**
 * What changed from the merge base of two commits to the second. Of a small change, one request has both sides of its
 * files with their texts. A larger one takes both trees, which are the truth where GitHub's lists end (at 300 and 3,000
 * files); the lists then only tell which files were renamed, and are read on only if that is open.
 * @throws IncompleteError when GitHub fails, refuses, or the repository is too large for its API.
 */
export async function githubChanges(
  client: GitHubClient,
  comparison: GitHubComparison,
  { pullNumber = null, likely = () => false, along = NOTHING_ALONG }: GitHubChangesOptions = {},
): Promise<ListedChanges> {
  const { place, mergeBase, head, files: compared } = comparison;
  const trees = new GitHubTrees(client, place);
  const [{ repository, sides: small }, whole] = await Promise.all([
    readSides(client, { comparison, pullNumber, likely, along }),
    fitsOneQuery(comparison) ? null : trees.differing(mergeBase, head),
  ]);
  const sides = small ?? whole ?? (await trees.differing(mergeBase, head));
  const found = differences(sides.base, sides.head);
  const isOpen = (files: readonly ListedFile[]) => mayMissRenames(found, files);
  const paged = small ? [] : await pagesFor(client, place, pullNumber, compared, isOpen);
  const files = changedFilesOf(found, [...compared, ...paged]);
  const patches = [...compared.filter(({ patch }) => patch !== undefined), ...paged].map(
    ({ filename, patch }) => [filename, patch] as const,
  );
  const indistinct = indistinctPaths(sides.base, sides.head).filter(likely);
  const open = (maxFileSize: number) => {
    const blobs = new GitHubBlobs(client, place, maxFileSize);
    blobs.learnSizes([...sides.base, ...sides.head]);
    if (small) blobs.learnTexts(small.texts);
    blobs.expect(likelyBlobs(files, likely));
    const both = sidesOf(comparison, files, trees, blobs, likely);
    return { ...both, incomplete: indistinct.map(cannotTell), patches: new Map(patches) };
  };
  return { repository, open };
}

function cannotTell(path: string): string {
  return (
    `GitHub's API calls several files ${path}, since their names are no UTF-8, and does not tell them apart. ` +
    'Check out: a step with actions/checkout and `fetch-depth: 0` before this one'
  );
}

function sidesOf(
  { base, head, mergeBase }: GitHubComparison,
  files: readonly ChangedFile[],
  trees: GitHubTrees,
  blobs: GitHubBlobs,
  likely: (path: string) => boolean,
): Changes {
  let known: { readonly children: Children; readonly all: readonly string[] } | null = null;
  const headList = once(async () => {
    const list = await listFiles(trees, blobs, head);
    known = { children: modulesByFolder(list), all: idsOf(list.filter(({ path }) => likely(path))) };
    return list;
  });
  const baseList = once(async () => withoutChanges(await headList(), files));
  const read = (entries: Iterable<TreeEntry>) => {
    const wanted = [...entries];
    if (known) {
      blobs.expect(childrenOf(wanted, known.children));
      blobs.expectIfSmall(known.all); // of a small repository all that is left, so that nothing has to be asked again
    }
    return blobs.read(wanted);
  };
  return {
    comparison: { base, head, mergeBase },
    files,
    base: { revision: mergeBase, list: baseList, read },
    head: { revision: head, list: headList, read },
    incomplete: [],
    affords: (entries) => blobs.requestsFor(idsOf(entries)) <= 1,
  };
}

async function listFiles(
  trees: GitHubTrees,
  blobs: GitHubBlobs,
  commit: string,
): Promise<readonly TreeEntry[]> {
  const files = (await trees.files(commit)).filter((file) => isRegular(file.mode));
  blobs.learnSizes(files);
  return inGitOrder(files.map(entryOf), (entry) => entry.path);
}

/** The ids of Python modules by the folder that they stand in. */
type Children = ReadonlyMap<string, readonly string[]>;

function modulesByFolder(list: readonly TreeEntry[]): Children {
  const folders = new Map<string, string[]>();
  for (const { path, oid } of list) {
    if (oid === null || !path.endsWith('.py')) continue;
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    folders.set(folder, [...(folders.get(folder) ?? []), oid]);
  }
  return folders;
}

/** Who reads a package's own file, to find out what its names stand for, will often read its modules next. */
function childrenOf(wanted: readonly TreeEntry[], children: Children): string[] {
  const packages = wanted.filter(({ path }) => path.endsWith('/__init__.py'));
  return packages.flatMap(({ path }) => children.get(path.slice(0, -'__init__.py'.length)) ?? []);
}

/** The files of base, from those of head and what changed: no request. */
function withoutChanges(head: readonly TreeEntry[], files: readonly ChangedFile[]): readonly TreeEntry[] {
  return applyChanges(
    head,
    files.map((file) => ({ ...file, base: file.head, head: file.base })),
  );
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** The pages of the pull request's own list, where the comparison's, which is shorter, leaves something open. */
async function pagesFor(
  client: GitHubClient,
  place: Place,
  pullNumber: number | null,
  compared: readonly ListedFile[],
  isOpen: (files: readonly ListedFile[]) => boolean,
): Promise<readonly ListedFile[]> {
  if (pullNumber === null || !isOpen(compared)) return [];
  const files: ListedFile[] = [];
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
  for await (const page of client.pages(route, { ...place, pull_number: pullNumber })) {
    files.push(...(page as ListedFile[])); // GitHub's "List pull requests files", likewise
    if (!isOpen([...compared, ...files])) break;
  }
  return files;
}

function likelyBlobs(files: readonly ChangedFile[], likely: (path: string) => boolean): string[] {
  const entries = files.flatMap(({ base, head }) => [base ?? [], head ?? []].flat());
  return idsOf(entries.filter(({ path }) => likely(path)));
}

function idsOf(entries: readonly TreeEntry[]): string[] {
  return entries.flatMap(({ oid }) => oid ?? []);
}
