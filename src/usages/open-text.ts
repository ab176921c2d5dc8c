/** A Python text that is asked again and again: its logical lines are found once, and each is parsed once. */
import { type Comment, type LogicalLine, logicalLines } from '../python/lines.ts';
import type { TextModel } from '../python/model.ts';
import { lastAtMost } from '../python/positions.ts';
import { modelOf } from '../python/scopes.ts';
import type { ParseWanted, Syntax } from '../python/syntax.ts';

/** The names of some of a text's lines. */
export interface ReadLines {
  readonly model: TextModel;
  /** The offset of the first of them that does not parse; null where all do. */
  readonly brokenAt: number | null;
}

/** An import that shares its line: `try: import x`, `x = 1; from y import z`. */
const INNER_IMPORT = /[:;][ \t]*(?:from|import)\b/g;

export class OpenText {
  readonly text: string;
  readonly lines: readonly LogicalLine[];
  readonly comments: readonly Comment[];
  private readonly parse: ParseWanted;
  private importLinesFound: readonly number[] | null = null;
  private importsFound: string | null = null;

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

  /** The index of the logical line that holds an offset; -1 where none does, or a comment. */
  lineAt(offset: number): number {
    const comment = this.comments[lastAtMost(this.comments, offset)];
    if (comment && offset < comment.end) return -1;
    const i = lastAtMost(this.lines, offset);
    const line = this.lines[i];
    return line && offset < line.end ? i : -1;
  }

  /** The indices of the lines that may hold an import statement. */
  get importLines(): readonly number[] {
    this.importLinesFound ??= this.findImportLines();
    return this.importLinesFound;
  }

  /** The text of these lines. */
  get imports(): string {
    this.importsFound ??= this.importLines
      .map((i) => this.text.slice(this.lines[i]?.textStart, this.lines[i]?.textEnd))
      .join('\n');
    return this.importsFound;
  }

  private findImportLines(): number[] {
    const found: number[] = [];
    for (let i = 0; i < this.lines.length; i++) {
      const keyword = this.lines[i]?.keyword;
      if (keyword === 'import' || keyword === 'from') found.push(i);
    }
    for (const { index } of this.text.matchAll(INNER_IMPORT)) {
      const i = this.lineAt(index);
      if (i >= 0) found.push(i);
    }
    return found;
  }
}
