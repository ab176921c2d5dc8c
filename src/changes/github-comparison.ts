/** What GitHub's comparison of two revisions tells: the commits, their merge base, and the files that differ. */
import { IncompleteError } from '../errors.ts';
import { ApiError } from '../github/api-errors.ts';
import type { GitHubClient } from '../github/client.ts';

/** The repository that is asked; a fork's commits and blobs are readable through the repository it would go into. */
export interface Place {
  readonly owner: string;
  readonly repo: string;
}

/** A file of GitHub's comparison or pull request list, as far as it tells what the trees don't. */
export interface ListedFile {
  readonly filename: string;
  readonly previous_filename?: string;
  readonly status: string;
  readonly patch?: string;
}

export interface GitHubComparison {
  readonly place: Place;
  /** Commit ids. */
  readonly base: string;
  readonly head: string;
  readonly mergeBase: string;
  /** The first 300 ("Compare two commits" in GitHub's REST reference). */
  readonly files: readonly ListedFile[];
}

export interface Revisions {
  /** A commit's id, a branch or a tag; so is head. */
  readonly base: string;
  readonly head: string;
  /** What to compare with where `base` is gone; null for nothing. */
  readonly fallbackBase?: string | null;
}

/**
 * Compares two revisions, so that all further requests can be about the commits that they name now.
 * @throws IncompleteError where a revision names nothing (any more), there is no merge base, or GitHub fails.
 */
export async function compareOnGitHub(
  client: Pick<GitHubClient, 'request'>,
  place: Place,
  revisions: Revisions,
): Promise<GitHubComparison> {
  const head = await commitOf(client, place, revisions.head);
  const bases = [revisions.base, revisions.fallbackBase ?? []].flat();
  for (const [index, base] of bases.entries())
    try {
      return { place, head, ...(await compare(client, place, base, head)) };
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 404) throw error;
      if (index === bases.length - 1) throw nothingToCompare(base, head, error);
    }
  throw new Error('there is always a base'); // the list above is never empty
}

/** A comparison doesn't name its head. */
async function commitOf(client: Pick<GitHubClient, 'request'>, place: Place, head: string): Promise<string> {
  if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(head)) return head;
  const route = 'GET /repos/{owner}/{repo}/commits/{ref}';
  const { data } = await client.request(route, { ...place, ref: head, per_page: 1 });
  return (data as { readonly sha: string }).sha; // GitHub's "Get a commit", held to its schema by our tests
}

async function compare(client: Pick<GitHubClient, 'request'>, place: Place, base: string, head: string) {
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
  // The files come with the first page, however few commits are on it: one is enough.
  const { data } = await client.request(route, { ...place, basehead: `${base}...${head}`, per_page: 1 });
  const answer = data as CompareAnswer; // GitHub's "Compare two commits", likewise
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

function nothingToCompare(base: string, head: string, cause: ApiError): IncompleteError {
  return new IncompleteError(
    `GitHub can't compare ${base} with ${head}: ${cause.message} A commit that was pushed over is gone, and unrelated ` +
      'histories have no merge base. Push again, or give the inputs `base` and `head`.',
    { cause },
  );
}
