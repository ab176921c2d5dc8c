/** What changed, and the text of each side, from GitHub's API: no checkout at all. */
import { IncompleteError } from '../errors.ts';
import { ApiError } from '../github/api-errors.ts';
import type { GitHubClient } from '../github/client.ts';
import type { ChangedFile, Changes, TreeEntry } from './change.ts';
import { isRegular } from './git-diff.ts';
import { GitHubBlobs } from './github-blobs.ts';
import { readSides } from './github-entries.ts';
import { changedFilesOf, differences, entryOf, type ListedFile, mayMissRenames } from './github-files.ts';
import { GitHubTrees, type Place } from './github-trees.ts';
import { applyChanges, inGitOrder } from './snapshots.ts';

export interface GitHubChangesOptions {
  /** The repository that the change goes into; a fork is read through it. */
  readonly owner: string;
  readonly repo: string;
  /** A commit's id, or a branch. */
  readonly base: string;
  /** A commit's id. */
  readonly head: string;
  /** With it, renames are known for 3,000 files, and else for 300. */
  readonly pullNumber?: number | undefined;
  /** Bytes; a larger file is `too-large` and not read. */
  readonly maxFileSize: number;
  /** Whether a changed file, by a path of either side, will probably be read: it then comes along unasked. */
  readonly likely?: ((path: string) => boolean) | undefined;
}

export interface GitHubChanges extends Changes {
  /** By path in head, as far as the lists that were read had them; GitHub leaves out those that it finds too long. */
  readonly patches: ReadonlyMap<string, string>;
}

/** Files that a comparison lists ("Compare two commits" in GitHub's REST reference): with fewer, it lists them all. */
const COMPARISON_FILES = 300;

/**
 * What changed from the merge base of two commits to the second. A small change takes two requests: the comparison, and
 * both sides of its files with their texts. A larger one takes both trees, which are the truth where GitHub's lists end
 * (at 300 and 3,000 files); the lists then only tell which files were renamed, and are read on only if that is open.
 * @throws IncompleteError when GitHub fails, refuses, or the repository is too large for its API.
 */
export async function githubChanges(
  client: GitHubClient,
  options: GitHubChangesOptions,
): Promise<GitHubChanges> {
  const { owner, repo, head, pullNumber, maxFileSize, likely = () => false } = options;
  const place = { owner, repo };
  const trees = new GitHubTrees(client, place);
  const { files: compared, ...comparison } = await compare(client, place, options.base, head);
  const { mergeBase } = comparison;
  const few = compared.length < COMPARISON_FILES;
  const small = few
    ? await readSides(client, { place, base: mergeBase, head, listed: compared, pullNumber, likely })
    : null;
  const sides = small ?? (await trees.differing(mergeBase, head));
  const found = differences(sides.base, sides.head);
  const isOpen = (files: readonly ListedFile[]) => mayMissRenames(found, files);
  const listed = small ? compared : await allListed(client, place, pullNumber, compared, isOpen);
  const files = changedFilesOf(found, listed);

  const blobs = new GitHubBlobs(client, place, maxFileSize);
  blobs.learnSizes(sides.base);
  blobs.learnSizes(sides.head);
  if (small) blobs.learnTexts(small.texts);
  blobs.expect(likelyBlobs(files, likely));
  const headList = once(() => listFiles(trees, blobs, head));
  const baseList = once(async () => withoutChanges(await headList(), files));
  const read = (entries: Iterable<TreeEntry>) => blobs.read(entries);
  return {
    comparison: { base: comparison.base, head, mergeBase },
    files,
    base: { revision: mergeBase, list: baseList, read },
    head: { revision: head, list: headList, read },
    incomplete: [],
    patches: new Map(
      listed.flatMap(({ filename, patch }) => (patch === undefined ? [] : [[filename, patch]])),
    ),
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

interface ComparisonAnswer {
  readonly base: string;
  readonly mergeBase: string;
  readonly files: readonly ListedFile[];
}

async function compare(
  client: GitHubClient,
  place: Place,
  base: string,
  head: string,
): Promise<ComparisonAnswer> {
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
  // The files come with the first page, however few commits are on it: one is enough.
  const asked = client.request(route, { ...place, basehead: `${base}...${head}`, per_page: 1 });
  const { data } = await asked.catch((error) => {
    if (!(error instanceof ApiError) || error.status !== 404) throw error;
    const message = `GitHub can't compare ${base} with ${head}: ${error.message} Unrelated histories have no merge base.`;
    throw new IncompleteError(message, { cause: error });
  });
  const answer = data as CompareAnswer; // GitHub's "Compare two commits", held to its schema by our tests
  return {
    base: answer.base_commit.sha,
    mergeBase: answer.merge_base_commit.sha,
    files: answer.files ?? [],
  };
}

interface CompareAnswer {
  readonly base_commit: { readonly sha: string };
  readonly merge_base_commit: { readonly sha: string };
  readonly files?: readonly ListedFile[];
}

/** The comparison's list, or the pull request's longer one where that leaves something open. */
async function allListed(
  client: GitHubClient,
  place: Place,
  pullNumber: number | undefined,
  compared: readonly ListedFile[],
  isOpen: (files: readonly ListedFile[]) => boolean,
): Promise<readonly ListedFile[]> {
  if (pullNumber === undefined || !isOpen(compared)) return compared;
  const files: ListedFile[] = [...compared];
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
  for await (const page of client.pages(route, { ...place, pull_number: pullNumber })) {
    files.push(...(page as ListedFile[])); // GitHub's "List pull requests files", likewise
    if (!isOpen(files)) break;
  }
  return files;
}

function likelyBlobs(files: readonly ChangedFile[], likely: (path: string) => boolean): string[] {
  return files
    .flatMap(({ base, head }) => [base, head])
    .flatMap((entry) => (entry?.oid && likely(entry.path) ? entry.oid : []));
}
