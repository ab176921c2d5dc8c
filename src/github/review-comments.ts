/** Posts and takes back review comments: one review for all, one by one where GitHub refuses it. */
import { type Api, inRepository, type PullRequestAddress, statusOf } from './api.ts';
import type { ReviewComment } from './conversation.ts';
import type { PlacedRemark } from './review.ts';

/** A remark with its text. */
export interface Draft extends PlacedRemark {
  readonly body: string;
}

/**
 * Posts the drafts. One line that GitHub refuses fails the whole review with 422, and then each goes by itself.
 * @param commit The head that the lines are of.
 * @returns The drafts that GitHub refused by themselves too: the summary shows what they are about.
 */
export async function postReview(
  api: Api,
  { repository, number }: PullRequestAddress,
  commit: string,
  drafts: readonly Draft[],
): Promise<readonly Draft[]> {
  if (drafts.length === 0) return [];
  const where = { ...inRepository(repository), pull_number: number, commit_id: commit };
  const comments = drafts.map(({ path, line, body }) => ({ path, line, side: 'RIGHT', body }));
  try {
    await api.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
      ...where,
      event: 'COMMENT',
      comments,
    });
    return [];
  } catch (error) {
    if (statusOf(error) !== 422) throw error;
  }
  const refused: Draft[] = [];
  for (const [index, comment] of comments.entries())
    if (!(await postOne(api, { ...where, ...comment }))) refused.push(...drafts.slice(index, index + 1));
  return refused;
}

async function postOne(api: Api, parameters: Readonly<Record<string, unknown>>): Promise<boolean> {
  try {
    await api.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/comments', parameters);
    return true;
  } catch (error) {
    if (statusOf(error) !== 422) throw error;
    return false;
  }
}

/** Deletes a review comment; another run may have done so already. */
export async function removeRemark(
  api: Api,
  { repository }: PullRequestAddress,
  remark: ReviewComment,
): Promise<void> {
  try {
    await api.request('DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}', {
      ...inRepository(repository),
      comment_id: remark.id,
    });
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}

const MINIMIZE = `
mutation Minimize($subject: ID!) {
  minimizeComment(input: { subjectId: $subject, classifier: RESOLVED }) {
    minimizedComment { isMinimized }
  }
}`;

/**
 * Folds a review comment away that somebody answered: deleting it would take the answer's sense away. Resolving the
 * thread would need `contents: write`.
 */
export async function minimizeRemark(api: Api, remark: ReviewComment): Promise<void> {
  await api.graphql(MINIMIZE, { subject: remark.node });
}
