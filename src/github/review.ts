/** Review comments on the lines of new usages: which to post, which to take back. */
import { groups } from '../report/groups.ts';
import type { CheckReport, ComparedUsage } from '../report/report.ts';
import type { Conversation, ReviewComment } from './conversation.ts';
import { type CommentableLines, commentableLine } from './hunks.ts';
import { type Fingerprint, ownerOf, subjectOf } from './markers/fingerprint.ts';

/** One line's usages: what one review comment is about. */
export interface Remark {
  readonly fingerprint: Fingerprint;
  readonly path: string;
  readonly usages: readonly [ComparedUsage, ...ComparedUsage[]];
}

/** A remark with the line of the pull request's head that takes it. */
export interface PlacedRemark extends Remark {
  readonly line: number;
}

export interface ReviewPlan {
  /** What is asked for and does not stand there, the worst first. */
  readonly missing: readonly Remark[];
  /** How many of them may be posted. */
  readonly room: number;
  /** Ours that no longer hold and nobody answered, and second copies. */
  readonly remove: readonly ReviewComment[];
  /** Ours that no longer hold and somebody answered. */
  readonly minimize: readonly ReviewComment[];
}

/** The remarks that a report asks for, the worst first. What is switched off, allowed or carried asks for none. */
export function remarksOf(report: CheckReport, key: string): readonly Remark[] {
  const lines = new Map<string, [ComparedUsage, ...ComparedUsage[]]>();
  for (const usage of groups(report).findings) {
    if (usage.decision === 'off' || usage.cell !== null) continue;
    const place = `${usage.line}:${usage.path}`;
    const line = lines.get(place);
    if (line) line.push(usage);
    else lines.set(place, [usage]);
  }
  const owner = ownerOf(key);
  const seen = new Map<string, number>();
  return [...lines.values()].map((usages) => {
    const first = subjectOf(usages);
    const occurrence = seen.get(first) ?? 0;
    seen.set(first, occurrence + 1);
    const subject = occurrence === 0 ? first : subjectOf(usages, occurrence);
    return { fingerprint: { owner, subject }, path: usages[0].path, usages };
  });
}

/**
 * Compares what a report asks for with what stands there. A remark that another job made stands for ours too, and so
 * does one that somebody hid.
 * @param most How many of ours may stand at once.
 */
export function planReview(
  conversation: Pick<Conversation, 'remarks'>,
  remarks: readonly Remark[],
  key: string,
  most: number,
): ReviewPlan {
  const owner = ownerOf(key);
  const wanted = new Set(remarks.map(({ fingerprint }) => fingerprint.subject));
  const standing = new Map<string, ReviewComment>();
  const outdated: ReviewComment[] = [];
  for (const remark of conversation.remarks) {
    const { subject } = remark.fingerprint;
    const holds = wanted.has(subject) && !standing.has(subject);
    if (holds) standing.set(subject, remark);
    else if (remark.fingerprint.owner === owner) outdated.push(remark);
  }
  const ours = [...standing.values()].filter(({ fingerprint }) => fingerprint.owner === owner).length;
  return {
    missing: remarks.filter(({ fingerprint }) => !standing.has(fingerprint.subject)),
    room: Math.max(0, most - ours),
    remove: outdated.filter(({ answered }) => !answered),
    minimize: outdated.filter(({ answered, minimized }) => answered && !minimized),
  };
}

/** Gives each remark its line; those that the pull request's patches do not show are left to the summary. */
export function placeRemarks(
  remarks: readonly Remark[],
  linesOf: (path: string) => CommentableLines,
): readonly PlacedRemark[] {
  return remarks.flatMap((remark) => {
    const [{ line, source }] = remark.usages;
    const placed = commentableLine(linesOf(remark.path), line, source);
    return placed === null ? [] : [{ ...remark, line: placed }];
  });
}
