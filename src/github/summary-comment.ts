/** Keeps a pull request's summary comment: one a key, up to date, and never older than what stands there. */
import { type Api, inRepository, type PullRequestAddress, statusOf } from './api.ts';
import { addComment, type Conversation, type SummaryComment } from './conversation.ts';
import { formatMarker, isNewer, type Marker, withoutRun } from './markers/marker.ts';

export interface WantedSummary {
  readonly marker: Marker;
  /** What a reader sees; the marker is added. */
  readonly body: string;
  /** Whether a comment is made where there is none. An existing one is always brought up to date. */
  readonly mayCreate: boolean;
}

/** What is to be done to the comments that stand there. */
export interface SummaryPlan {
  readonly action: 'create' | 'update' | 'nothing';
  /** The comment that stays; null where there is none. */
  readonly keep: SummaryComment | null;
  /** Further ones of ours with the key, that two runs at once or a lost answer left behind. */
  readonly strays: readonly SummaryComment[];
}

/**
 * Decides by what is there: the oldest comment stays, for it is the one that people have linked to. A newer run's result
 * is neither overwritten nor deleted; what only differs in the marker is not written again.
 */
export function planSummary(conversation: Conversation, wanted: WantedSummary): SummaryPlan {
  const { marker } = wanted;
  const [keep = null, ...rest] = conversation.summaries.filter(
    (comment) => comment.marker.key === marker.key,
  );
  if (keep === null) return { action: wanted.mayCreate ? 'create' : 'nothing', keep, strays: [] };
  const strays = rest.filter((stray) => !isNewer(stray.marker, marker));
  const upToDate = isNewer(keep.marker, marker) || withoutRun(keep.body) === withoutRun(wanted.body);
  return { action: upToDate ? 'nothing' : 'update', keep, strays };
}

/**
 * Carries a plan out: the update first, so that a failure in between never leaves the pull request without a comment.
 * @returns The conversation with the comment in it, where one was made.
 */
export async function writeSummary(
  api: Api,
  { repository }: PullRequestAddress,
  { subject }: Conversation,
  wanted: WantedSummary,
  { action, keep, strays }: SummaryPlan,
): Promise<Conversation | null> {
  const where = inRepository(repository);
  const body = `${wanted.body.trim()}\n\n${formatMarker(wanted.marker)}\n`;
  if (action === 'create') return await addComment(api, subject, body);
  if (action === 'update' && keep !== null)
    await api.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      ...where,
      comment_id: keep.id,
      body,
    });
  for (const stray of strays) await deleteComment(api, where, stray.id);
  return null;
}

/** Another run may have deleted it in the meantime: that is as good. */
async function deleteComment(api: Api, where: { owner: string; repo: string }, id: string): Promise<void> {
  try {
    await api.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      ...where,
      comment_id: id,
    });
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}
