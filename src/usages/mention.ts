/** A usage in a file that is not Python: a span of its text, and the usages made of such spans. */
import { Lines } from '../python/positions.ts';
import { shortened } from './shortened.ts';
import type { Findings, TextProblem, Usage } from './usage.ts';

/** A span by offsets in UTF-16 units, as JavaScript counts. */
export interface Mention {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly kind: 'dependency' | 'indirect';
  readonly symbol: string;
  readonly category: string;
  /** The requirement, command or setting, without comments, white space folded. */
  readonly statement: string;
}

/** What a reader of one file format found. */
export interface Found {
  readonly mentions: readonly Mention[];
  readonly problems: readonly TextProblem[];
}

export const NOTHING: Found = { mentions: [], problems: [] };

/** A byte order mark is no part of a text's first line. */
export function withoutBom(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** White space folded, as every statement is shown and compared. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The usages of a text, in its order; a span that two readings found counts once, as the last and closest has it. */
export function toFindings(text: string, { mentions, problems }: Found): Findings {
  const lines = new Lines(text);
  const once = new Map(mentions.map((mention) => [`${mention.start} ${mention.symbol}`, mention]));
  const usages = [...once.values()]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((mention) => toUsage(lines, mention));
  return { usages, problems };
}

function toUsage(lines: Lines, mention: Mention): Usage {
  const line = lines.lineAt(mention.start);
  return {
    kind: mention.kind,
    symbol: mention.symbol,
    canonical: mention.symbol,
    category: mention.category,
    line,
    column: lines.columnAt(mention.start),
    endLine: lines.lineAt(mention.end),
    endColumn: lines.columnAt(mention.end),
    scope: '<module>',
    via: null,
    statement: shortened(mention.statement),
    source: shortened(lines.textOf(line)),
    cell: null,
    surroundings: [],
    bindings: [],
    allowed: null,
  };
}
