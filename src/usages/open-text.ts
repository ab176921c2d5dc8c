/** A Python text that is asked again and again: its logical lines are found once, and each is parsed once. */
import { type Comment, type LogicalLine, logicalLines } from '../python/lines.ts';
import type { TextModel } from '../python/model.ts';
import { modelOf } from '../python/scopes.ts';
import type { ParseWanted, Syntax } from '../python/syntax.ts';

/** The names of some of a text's lines. */
export interface ReadLines {
  readonly model: TextModel;
  /** The offset of the first of them that does not parse; null where all do. */
  readonly brokenAt: number | null;
}

export class OpenText {
  readonly text: string;
  readonly lines: readonly LogicalLine[];
  readonly comments: readonly Comment[];
  private readonly parse: ParseWanted;

  constructor(text: string, syntax: Syntax) {
    this.text = text;
    ({ lines: this.lines, comments: this.comments } = logicalLines(text));
    this.parse = syntax.open(text, this.lines);
  }

  /** Reads the lines for which `wanted` holds, with what they need around them. Within `Syntax.withGrammar` alone. */
  read(wanted: Uint8Array): ReadLines {
    const { root, brokenAt } = this.parse(wanted);
    return { model: modelOf(this.text, this.lines, root), brokenAt };
  }
}
