/** A usage in a file that is not Python: a span of its text, and the usages made of such spans. */
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

/** A text's lines: where each starts. CRLF, LF and CR end a line. */
export class Lines {
  readonly text: string;
  readonly #starts: readonly number[];
  /** The place that was asked for last: a line with many usages is counted once. */
  #last = { line: 1, offset: 0, column: 1 };

  constructor(text: string) {
    this.text = text;
    this.#starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (end) => end.index + end[0].length)];
  }

  /** The 1-based line and column, in code points, of an offset. */
  at(offset: number): { readonly line: number; readonly column: number } {
    const line = this.lineOf(offset);
    if (this.#last.line !== line || this.#last.offset > offset) {
      this.#last = { line, offset: this.#starts[line - 1] ?? 0, column: 1 };
    }
    const column = this.#last.column + [...this.text.slice(this.#last.offset, offset)].length;
    this.#last = { line, offset, column };
    return { line, column };
  }

  /** The 1-based line of an offset. */
  lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  /** A line's text, without its end. */
  source(line: number): string {
    return this.text.slice(this.#starts[line - 1], this.#starts[line]).replace(/[\r\n]+$/, '');
  }
}

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
  const { line, column } = lines.at(mention.start);
  const end = lines.at(mention.end);
  return {
    kind: mention.kind,
    symbol: mention.symbol,
    canonical: mention.symbol,
    category: mention.category,
    line,
    column,
    endLine: end.line,
    endColumn: end.column,
    scope: '<module>',
    via: null,
    statement: mention.statement,
    source: lines.source(line),
    cell: null,
    surroundings: [],
    bindings: [],
    allowed: null,
  };
}
