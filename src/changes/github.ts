/** What changed, and the text of each side, from GitHub's API: no checkout at all. */
import { IncompleteError } from '../errors.ts';
import { ApiError } from '../github/api-errors.ts';
import type { GitHubClient } from '../github/client.ts';
import type { ChangedFile, Changes, Snapshot } from './change.ts';
import { isRegular } from './git-diff.ts';
import { GitHubBlobs } from './github-blobs.ts';
import { changedFilesOf, differences, entryOf, type ListedFile, mayMissRenames } from './github-files.ts';
import { GitHubTrees, type Place } from './github-trees.ts';
import { inGitOrder } from './snapshots.ts';

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
  /**
   * Whether a changed file will probably be read: it then comes along in the first request for any file, which is
   * what makes a small pull request one of five requests. Asked of both sides' paths.
   */
  readonly likely?: ((path: string) => boolean) | undefined;
}

/**
 * What changed from the merge base of two commits to the second: three requests (comparison, both trees), and those for
 * contents as they are read. The trees are the truth; GitHub's lists, which end at 300 and 3,000 files, only tell which
 * files were renamed, and are read on only when that is open.
 * @throws IncompleteError when GitHub fails, refuses, or the repository is too large for its API.
 */
export async function githubChanges(client: GitHubClient, options: GitHubChangesOptions): Promise<Changes> {
  const { owner, repo, head, pullNumber, maxFileSize, likely } = options;
  const place = { owner, repo };
  const trees = new GitHubTrees(client, place);
  const comparison = await compare(client, place, options.base, head);
  const sides = await trees.differing(comparison.mergeBase, head);
  const found = differences(sides.base, sides.head);
  const listed = await allListed(client, place, pullNumber, comparison.files, (files) =>
    mayMissRenames(found, files),
  );
  const files = changedFilesOf(found, listed);

  const blobs = new GitHubBlobs(client, place, maxFileSize);
  blobs.learnSizes(sides.base);
  blobs.learnSizes(sides.head);
  if (likely) blobs.expect(likelyBlobs(files, likely));
  return {
    comparison: { base: comparison.base, head, mergeBase: comparison.mergeBase },
    files,
    base: snapshot(comparison.mergeBase, trees, blobs),
    head: snapshot(head, trees, blobs),
    incomplete: [],
  };
}

/** One side: its files and their contents. */
function snapshot(revision: string, trees: GitHubTrees, blobs: GitHubBlobs): Snapshot {
  const list = async () => {
    const files = (await trees.files(revision)).filter((file) => isRegular(file.mode));
    blobs.learnSizes(files);
    return inGitOrder(files.map(entryOf), (entry) => entry.path);
  };
  let listed: ReturnType<typeof list> | null = null;
  return {
    revision,
    list: () => {
      listed ??= list();
      return listed;
    },
    read: (entries) => blobs.read(entries),
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
