/** What one blob has to do with an inventory: how many usages of which kind and category, in a form that a cache keeps. */
import type { Findings } from '../usages/usage.ts';

export interface BlobFindings {
  /** How many usages by `kind/category`. */
  readonly counts: ReadonlyMap<string, number>;
  /** Why it could not be read as the text that it should be; null where it could. */
  readonly undecodable: string | null;
}

export const NOTHING_FOUND: BlobFindings = { counts: new Map(), undecodable: null };

/** Suppressions, and the problems with them, are of their day: the past is only counted. */
export function summarize({ usages, problems }: Findings): BlobFindings {
  const undecodable = problems.find(({ reason }) => reason === 'undecodable')?.message ?? null;
  if (usages.length === 0 && undecodable === null) return NOTHING_FOUND;
  const counts = new Map<string, number>();
  for (const { kind, category } of usages) {
    const key = `${kind}/${category}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { counts, undecodable };
}

/** As text: `import/other=1 reference/locks=2`, or `!` and why it could not be read. Most blobs are empty. */
export function writeFindings({ counts, undecodable }: BlobFindings): string {
  if (undecodable !== null) return `!${undecodable}`;
  return [...counts].map(([key, count]) => `${key}=${count}`).join(' ');
}

/** Reads what `writeFindings` wrote; null for anything else. */
export function readFindings(text: unknown): BlobFindings | null {
  if (text === '') return NOTHING_FOUND;
  if (typeof text !== 'string') return null;
  if (text.startsWith('!')) return { counts: new Map(), undecodable: text.slice(1) };
  const pairs = text.split(' ').map((each) => /^([a-z]+\/[\w-]+)=([1-9]\d*)$/.exec(each));
  if (pairs.includes(null)) return null;
  return {
    counts: new Map(pairs.map((pair) => [pair?.[1] ?? '', Number(pair?.[2])])),
    undecodable: null,
  };
}
