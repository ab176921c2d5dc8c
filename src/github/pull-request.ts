/** Tells a pull request its result: review comments and the summary comment, each failing alone. */
import type { Guide } from '../policy/config.ts';
import type { Syntax } from '../python/syntax.ts';
import type { CheckReport, ComparedUsage } from '../report/report.ts';
import type { Api, PullRequestAddress } from './api.ts';
import { ApiError } from './api-errors.ts';
import { type Conversation, readConversation } from './conversation.ts';
import { type CommentableLines, commentableLines } from './hunks.ts';
import type { Inputs } from './inputs.ts';
import type { Marker } from './markers/marker.ts';
import { placeRemarks, planReview, remarksOf } from './review.ts';
import { remarkBody } from './review-body.ts';
import { type Draft, minimizeRemark, postReview, removeRemark } from './review-comments.ts';
import { suggestionFor } from './suggestion.ts';
import { type FileTexts, factsFor } from './suggestion-facts.ts';
import { planSummary, writeSummary } from './summary-comment.ts';
import { type Failure, warningsFor } from './teller.ts';

/** A result and all that it takes to tell it. */
export interface Telling {
  readonly address: PullRequestAddress;
  readonly report: CheckReport;
  /** `head` is the pull request's head that was checked. */
  readonly marker: Marker;
  readonly inputs: Pick<Inputs, 'comment' | 'review' | 'maxReviewComments'>;
  readonly guide: Guide;
  /** The summary comment's Markdown. */
  readonly body: string;
  /** The patch of each of these files, by path, as `GET pulls/{n}/files` has it; only asked for when there is one to place. */
  readonly patches: (paths: ReadonlySet<string>) => Promise<ReadonlyMap<string, string | undefined>>;
  /** Both sides of a file; only asked for where a suggestion is thought of. */
  readonly texts: (path: string) => Promise<FileTexts>;
  /** What they are read with. */
  readonly syntax: Syntax;
}

/** Once more for each write whose answer was lost, of the review and of the summary. */
const ROUNDS = 3;

/** What a run has done so far. */
interface Progress {
  /** Whether remarks were posted, or may have been. */
  posted: boolean;
  /** Whether that was looked at afterwards, with what other runs did at the same time. */
  looked: boolean;
}

/**
 * Brings the pull request up to date with the result. With everything switched off that is only for what stands there
 * from before, and not worth a word where it can't be read.
 * @returns What went wrong or was left, as sentences; the verdict stands whatever they say.
 */
export async function tellPullRequest(api: Api, telling: Telling): Promise<readonly string[]> {
  const { address, inputs, marker } = telling;
  const failed: Failure[] = [];
  const progress: Progress = { posted: false, looked: false };
  const open = new Set<Told>(inputs.review === 'inline' ? ['review', 'summary'] : ['summary']);
  for (let round = 1; round <= ROUNDS && open.size > 0; round++) {
    let conversation: Conversation;
    try {
      conversation = await readConversation(api, address, open.has('review'));
    } catch (error) {
      const isAsked = inputs.review !== 'off' || inputs.comment !== 'never';
      return warningsFor(isAsked ? [...failed, { teller: 'conversation', error }] : []);
    }
    if (conversation.head !== marker.head) return [...warningsFor(failed), newerHead(conversation)];
    for (const teller of inOrder(open, conversation, marker))
      try {
        await BRING_UP_TO_DATE[teller](api, telling, conversation, progress);
        open.delete(teller);
      } catch (error) {
        // Look before repeating it.
        if (error instanceof ApiError && error.mayBeDone && round < ROUNDS) continue;
        failed.push({ teller, error });
        open.delete(teller);
      }
  }
  if (progress.posted && !progress.looked && failed.every(({ teller }) => teller !== 'review'))
    await lookAgain(api, telling).catch((error: unknown) => failed.push({ teller: 'review', error }));
  return warningsFor(failed);
}

type Told = 'review' | 'summary';
const BRING_UP_TO_DATE = { review: bringReviewUpToDate, summary: bringSummaryUpToDate } as const;

/**
 * A comment that stands there is written at once after the look at it: whatever comes in between, a newer run might
 * write in between too. A new one overwrites nothing, and its answer shows what came of the remarks.
 */
function inOrder(open: ReadonlySet<Told>, { summaries }: Conversation, { key }: Marker): readonly Told[] {
  const stands = summaries.some(({ marker }) => marker.key === key);
  const order: readonly Told[] = stands ? ['summary', 'review'] : ['review', 'summary'];
  return order.filter((teller) => open.has(teller));
}

function newerHead({ head }: Conversation): string {
  return `The pull request moved on to ${head.slice(0, 12)} meanwhile: its comments are left to that commit's run.`;
}

async function bringSummaryUpToDate(
  api: Api,
  telling: Telling,
  conversation: Conversation,
  progress: Progress,
): Promise<void> {
  const { address, report, inputs, marker, body } = telling;
  const mayCreate = inputs.comment === 'always' || (inputs.comment === 'on-findings' && hasFindings(report));
  const wanted = { marker, body, mayCreate };
  const plan = planSummary(conversation, wanted);
  const after = await writeSummary(api, address, conversation, wanted, plan);
  if (after === null) return;
  progress.looked = true;
  await writeSummary(api, address, after, wanted, planSummary(after, wanted));
  if (inputs.review !== 'off') await removeCopies(api, telling, after);
}

/** Where remarks were posted, another run may have posted the same at the same time: who looks last sees both. */
async function lookAgain(api: Api, telling: Telling): Promise<void> {
  const after = await readConversation(api, telling.address, true);
  if (after.head === telling.marker.head) await removeCopies(api, telling, after);
}

async function removeCopies(
  api: Api,
  { address, report, marker }: Telling,
  conversation: Conversation,
): Promise<void> {
  const { remove } = planReview(conversation, remarksOf(report, marker.key), marker.key, 0);
  for (const remark of remove) await removeRemark(api, address, remark);
}

/** Something for the author to look at: a usage that counts, or a verdict that is no pass. */
function hasFindings({ usages, verdict }: CheckReport): boolean {
  return verdict !== 'pass' || usages.some(({ decision }) => decision === 'fail' || decision === 'warn');
}

async function bringReviewUpToDate(
  api: Api,
  telling: Telling,
  conversation: Conversation,
  progress: Progress,
): Promise<void> {
  const { address, report, marker, inputs } = telling;
  const plan = planReview(conversation, remarksOf(report, marker.key), marker.key, inputs.maxReviewComments);
  if (plan.missing.length > 0 && plan.room > 0) {
    const lines = await linesOf(telling, new Set(plan.missing.map(({ path }) => path)));
    const placed = placeRemarks(plan.missing, lines).slice(0, plan.room);
    const drafts: Draft[] = [];
    for (const remark of placed)
      drafts.push({ ...remark, body: remarkBody(remark, await suggestion(telling, remark.usages)) });
    progress.posted ||= drafts.length > 0;
    await postReview(api, address, marker.head, drafts);
  }
  for (const remark of plan.remove) await removeRemark(api, address, remark);
  for (const remark of plan.minimize) await minimizeRemark(api, remark);
}

async function linesOf(
  { patches }: Telling,
  paths: ReadonlySet<string>,
): Promise<(path: string) => CommentableLines> {
  const found = await patches(paths);
  return (path) => commentableLines(found.get(path));
}

const HOPEFUL = { timeImported: true, asyncioImported: true, awaits: true, unused: true } as const;

/** A suggestion for a line, when it is certain: first by the line alone, and only then with the files' texts read. */
async function suggestion(
  { report, guide, texts, syntax }: Telling,
  [usage, ...others]: readonly [ComparedUsage, ...ComparedUsage[]],
): Promise<string | null> {
  const hopeful = suggestionFor(usage, { ...HOPEFUL, guide }, others);
  if (hopeful === null) return null;
  const facts = await factsFor(usage, await texts(usage.path), report.usages, guide, syntax);
  return suggestionFor(usage, facts, others);
}
