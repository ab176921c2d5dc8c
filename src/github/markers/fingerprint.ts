/** The hidden line of a review comment that says which usages it is about. */
import { createHash } from 'node:crypto';
import type { ReportedUsage } from '../../report/report.ts';

const PATTERN = /^<!-- no-new-eventlet review ([0-9a-f]{16}) -->$/m;

/**
 * The same for the same usages of a statement as long as the statement stays: it holds no line number, so what other
 * edits of the pull request move down is not remarked on twice.
 * @param usages The usages of one comment, all of one line.
 * @param occurrence Tells equal statements of one scope apart: 0 for the first.
 */
export function fingerprintOf(usages: readonly ReportedUsage[], occurrence: number): string {
  const parts = usages.map(({ kind, canonical, scope, statement }) => [kind, canonical, scope, statement]);
  const text = JSON.stringify([usages[0]?.path, parts, occurrence]);
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** The fingerprint as a line of its own, which renders to nothing. */
export function formatFingerprint(fingerprint: string): string {
  return `<!-- no-new-eventlet review ${fingerprint} -->`;
}

/** The fingerprint of a review comment's body; null where the comment carries none. */
export function parseFingerprint(body: string): string | null {
  return PATTERN.exec(body.replaceAll('\r\n', '\n'))?.[1] ?? null;
}
