/** Which logical lines of a text can matter: those with a name that leads to eventlet. */

import { inPieces } from './broken-words.ts';
import type { ImportedName } from './imported-names.ts';
import { PACKAGE } from './interpret.ts';
import { ATTRIBUTE, anyOf } from './mentions.ts';
import type { OpenText } from './open-text.ts';

/** Without its first letter, for the second is rare and tells most texts at once. */
const ANY_PACKAGE = inPieces(PACKAGE.slice(1));

const DEFINED = /^\s*(?:async\s+)?def\s+([^\s([]+)/;
const RETURN = /\breturn\b/;

/** What was found in some lines of a text to look for in the others. */
export interface NamesFound {
  /** Names of which every mention matters that is no attribute. */
  readonly names: ReadonlySet<string>;
  /** Names of modules: a mention may bind the name where it has no attribute, or stands in `import a.b`. */
  readonly modules: ReadonlySet<string>;
  /** Offsets of mentions with attributes that matter. */
  readonly offsets: readonly number[];
}

/** The lines of one text that were found to matter so far: outside comments, what holds `eventlet` or something added. */
export class RelevantLines {
  /** 1 where a line, by its index, matters. */
  readonly marks: Uint8Array;
  private readonly open: OpenText;
  private readonly names = new Set<string>();
  private readonly modules = new Set<string>();
  private adds = false;

  private constructor(open: OpenText, marks: Uint8Array) {
    this.open = open;
    this.marks = marks;
  }

  /** @param words those of which every mention matters, also as an attribute or in a string */
  static of(open: OpenText, words: Iterable<string>): RelevantLines {
    const lines = new RelevantLines(open, new Uint8Array(open.lines.length));
    for (const { index } of open.text.matchAll(ANY_PACKAGE)) lines.mark(index);
    lines.markAll(anyOf(words, '\\b'));
    return lines;
  }

  /** The same lines, to which others can be added. */
  copy(): RelevantLines {
    return new RelevantLines(this.open, this.marks.slice());
  }

  get isEmpty(): boolean {
    return !this.marks.includes(1);
  }

  /** Adds all lines. */
  addAll(): void {
    this.marks.fill(1);
  }

  /** Adds the lines with an import statement that may matter. */
  addImports(mayMatter: (imported: readonly ImportedName[]) => boolean): void {
    for (const { line, names } of this.open.imports)
      if (!this.marks[line] && mayMatter(names)) this.markLine(line);
  }

  /** Adds the lines with what was found. Returns whether a line is new. */
  add({ names, modules, offsets }: Partial<NamesFound>): boolean {
    this.adds = false;
    this.markAll(anyOf(unknown(names, this.names)));
    const { text, lines } = this.open;
    const pattern = anyOf(unknown(modules, this.modules));
    if (pattern !== null) {
      for (const { index, 1: attribute } of text.matchAll(new RegExp(`${pattern}(${ATTRIBUTE})?`, 'g'))) {
        const isBinding = attribute === undefined || lines.keyword(this.open.lineAt(index)) === 'import';
        if (isBinding) this.mark(index);
      }
    }
    for (const offset of offsets ?? []) this.mark(offset);
    return this.adds;
  }

  /** Adds the lines that say what a call of functions of these names, whose headers are known, returns. */
  addReturns(names: ReadonlySet<string>): void {
    const { lines } = this.open;
    for (let header = this.marks.indexOf(1); header >= 0; header = this.marks.indexOf(1, header + 1)) {
      if (!names.has(DEFINED.exec(lines.textOf(header))?.[1] ?? '')) continue;
      const isBelow = (i: number) => i < lines.length && lines.indent(i) > lines.indent(header);
      for (let i = header + 1; isBelow(i); i++) if (RETURN.test(lines.textOf(i))) this.markLine(i);
    }
  }

  private markAll(pattern: string | null): void {
    if (pattern === null) return;
    for (const { index } of this.open.text.matchAll(new RegExp(pattern, 'g'))) this.mark(index);
  }

  private mark(offset: number): void {
    const i = this.open.lineAt(offset);
    if (i >= 0) this.markLine(i);
  }

  private markLine(i: number): void {
    if (this.marks[i]) return;
    this.marks[i] = 1;
    this.adds = true;
  }
}

/** Those names that are not known yet, which they are from now on. */
function unknown(names: ReadonlySet<string> | undefined, known: Set<string>): string[] {
  const found = [...(names ?? [])].filter((name) => !known.has(name));
  for (const name of found) known.add(name);
  return found;
}
