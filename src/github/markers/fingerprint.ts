/** The hidden line of a review comment that says which usages it is about. */
import { digest } from '../../report/fingerprint.ts';
import type { ReportedUsage } from '../../report/report.ts';

export interface Fingerprint {
  /** Whose comment it is, of several jobs: a hash of the summary marker's key. */
  readonly owner: string;
  /** What it is about. */
  readonly subject: string;
}

const PATTERN = /^<!-- no-new-eventlet review ([0-9a-f]{8})-([0-9a-f]{16}) -->$/m;

/** @param key The key of the job's summary comment. */
export function ownerOf(key: string): string {
  return digest([key]).slice(0, 8);
}

/**
 * The same for the same usages of a statement as long as the statement stays: it holds no line number, so what other
 * edits of the pull request move down is not remarked on twice.
 * @param usages The usages of one comment, all of one line.
 * @param occurrence Tells equal statements of one scope apart: 0 for the first.
 */
export function subjectOf(usages: readonly ReportedUsage[], occurrence = 0): string {
  const parts = usages.flatMap(({ kind, canonical, scope, statement }) => [
    kind,
    canonical,
    scope,
    statement,
  ]);
  return digest([usages[0]?.path ?? null, occurrence, ...parts]).slice(0, 16);
}

/** The fingerprint as a line of its own, which renders to nothing. */
export function formatFingerprint({ owner, subject }: Fingerprint): string {
  return `<!-- no-new-eventlet review ${owner}-${subject} -->`;
}

/** The fingerprint of a review comment's body; null where the comment carries none. */
export function parseFingerprint(body: string): Fingerprint | null {
  const [, owner, subject] = PATTERN.exec(body.replaceAll('\r\n', '\n')) ?? [];
  return owner !== undefined && subject !== undefined ? { owner, subject } : null;
}
