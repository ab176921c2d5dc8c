/** A Python text that is asked again and again: its logical lines are found once, and each is parsed once. */
import { type Comment, LogicalLines } from '../python/lines.ts';
import type { TextModel } from '../python/model.ts';
import { lastAtMost } from '../python/positions.ts';
import { modelOf } from '../python/scopes.ts';
import type { ParseWanted, Syntax } from '../python/syntax.ts';
import { type ImportedName, importedNames } from './imported-names.ts';
import { type Mention, mentionsWithAttributes } from './mentions.ts';

/** The names of some of a text's lines. */
export interface ReadLines {
  readonly model: TextModel;
  /** The offset of the first of them that does not parse; null where all do. */
  readonly brokenAt: number | null;
}

export interface ImportLine {
  /** Its index among the logical lines. */
  readonly line: number;
  readonly names: readonly ImportedName[];
}

export class OpenText {
  readonly text: string;
  private readonly syntax: Syntax;
  private linesFound: LogicalLines | null = null;
  private parse: ParseWanted | null = null;
  private importsFound: readonly ImportLine[] | null = null;
  private mentions: { readonly key: string; readonly found: readonly Mention[] } | null = null;

  constructor(text: string, syntax: Syntax) {
    this.text = text;
    this.syntax = syntax;
  }

  get lines(): LogicalLines {
    this.linesFound ??= new LogicalLines(this.text);
    return this.linesFound;
  }

  get comments(): readonly Comment[] {
    return this.lines.comments;
  }

  /** Reads the lines for which `wanted` holds, with what they need around them. Within `Syntax.withGrammar` alone. */
  read(wanted: Uint8Array): ReadLines {
    this.parse ??= this.syntax.open(this.lines);
    const { root, brokenAt } = this.parse(wanted);
    return { model: modelOf(this.text, this.lines, root), brokenAt };
  }

  /** The index of the logical line that holds an offset; -1 where none does, or a comment. */
  lineAt(offset: number): number {
    const comment = this.comments[lastAtMost(this.comments, offset)];
    if (comment && offset < comment.end) return -1;
    const i = this.lines.lastAtMost(offset);
    return i >= 0 && offset < this.lines.end(i) ? i : -1;
  }

  /** The mentions of these names that have attributes after them: whoever looks again asks for the same. */
  mentionsOf(names: ReadonlySet<string>): readonly Mention[] {
    const key = [...names].join(' ');
    if (this.mentions?.key !== key) this.mentions = { key, found: mentionsWithAttributes(this.text, names) };
    return this.mentions.found;
  }

  /** The lines that may hold import statements, and what these name. */
  get imports(): readonly ImportLine[] {
    this.importsFound ??= this.findImports();
    return this.importsFound;
  }

  /** Those with the word outside of comments: an import may share its line (`try: import x`). */
  private findImports(): ImportLine[] {
    const found = new Set<number>();
    for (let at = this.text.indexOf(IMPORT); at >= 0; at = this.text.indexOf(IMPORT, at + IMPORT.length)) {
      found.add(this.lineAt(at));
    }
    found.delete(-1);
    return [...found].map((line) => ({ line, names: importedNames(this.lines.textOf(line)) }));
  }
}

const IMPORT = 'import';
