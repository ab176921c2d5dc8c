/** Names for usages that survive shifted lines, so that a reviewer's tool knows one again. */
import { createHash } from 'node:crypto';
import type { ReportedUsage } from './report.ts';

/** What a fingerprint is made of: bump it when the parts change. */
export const FINGERPRINT = 'noNewEventlet/v1';

/** Hexadecimal digits: 128 bits, so that chance makes no two alike. */
const LENGTH = 32;

/**
 * The fingerprint of each usage, in order: kind, canonical symbol, scope, statement, and which one it is of several that
 * are alike in its file. No line, no column, and no path: a renamed file keeps them, and consumers add the path themselves.
 */
export function fingerprints(usages: readonly ReportedUsage[]): readonly string[] {
  const seen = new Map<string, number>();
  return usages.map((usage) => {
    const identity = [usage.kind, usage.canonical, usage.scope, usage.statement];
    const inFile = JSON.stringify([usage.path, ...identity]);
    const occurrence = seen.get(inFile) ?? 0;
    seen.set(inFile, occurrence + 1);
    return digest([...identity, occurrence]);
  });
}

/** A fingerprint of anything that is not a usage, or of a usage together with its path. */
export function digest(parts: readonly (string | number | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, LENGTH);
}
