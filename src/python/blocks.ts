/**
 * Which lines stand in which block, and what of a text a question needs: the logical lines asked for and the headers that
 * they stand under. A statement that names none of the words asked for neither binds nor uses them, and in a large file
 * most are of that kind: they are not parsed.
 */
import type { Keyword, LogicalLines } from './lines.ts';

const CLAUSES: ReadonlySet<Keyword> = new Set(['elif', 'else', 'except', 'finally']);
const EXIT = /\b(?:return|yield)\b/;

/** The blocks of a text, by indentation. Lines go by their index. */
export class Blocks {
  /** The header of the block that a line stands in; -1 at the top. */
  readonly parent: Int32Array;
  /** Of a clause, the statement it continues (`else` → its `if`); else the line itself. */
  readonly head: Int32Array;
  private readonly lines: LogicalLines;
  private readonly clauses = new Map<number, number[]>();

  constructor(lines: LogicalLines) {
    this.lines = lines;
    this.parent = new Int32Array(lines.length);
    this.head = new Int32Array(lines.length);
    const open: number[] = [];
    for (let i = 0; i < lines.length; i++) this.place(i, open);
  }

  /** @param open the headers and lines before, each in the block of the one before it */
  private place(i: number, open: number[]): void {
    const { lines, head } = this;
    const indent = lines.indent(i);
    let sibling = -1;
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      if (lines.indent(top) < indent && lines.opensBlock(top)) break;
      sibling = lines.indent(top) === indent ? top : -1;
      open.pop();
    }
    this.parent[i] = open.at(-1) ?? -1;
    head[i] = i;
    if (sibling >= 0 && CLAUSES.has(lines.keyword(i))) this.addClause(i, head[sibling] ?? sibling);
    open.push(i);
  }

  private addClause(i: number, head: number): void {
    this.head[i] = head;
    const clauses = this.clauses.get(head);
    if (clauses) clauses.push(i);
    else this.clauses.set(head, [i]);
  }

  /** The lines wanted, and what they need to parse and to mean the same: headers, clauses, decorated definitions, returns. */
  withSurroundings(wanted: Uint8Array): Uint8Array {
    const keep = Uint8Array.from(wanted);
    const queue: number[] = [];
    const functions = new Set<number>();
    const add = (i: number) => {
      if (i < 0 || keep[i]) return;
      keep[i] = 1;
      queue.push(i);
    };
    for (let i = wanted.indexOf(1); i >= 0; i = wanted.indexOf(1, i + 1)) queue.push(i);
    for (let i = queue.pop(); i !== undefined; i = queue.pop()) {
      add(this.parent[i] ?? -1);
      const head = this.head[i] ?? i;
      add(head);
      for (const clause of this.clauses.get(head) ?? []) add(clause);
      this.addDecorated(i, add);
      if (this.lines.keyword(i) === 'return') this.addExits(i, functions, add);
    }
    return keep;
  }

  /** Decorators and what they decorate are one statement. */
  private addDecorated(i: number, add: (i: number) => void): void {
    const { lines } = this;
    if (lines.keyword(i) === '@' && i + 1 < lines.length) add(i + 1);
    if (i > 0 && lines.keyword(i - 1) === '@' && lines.indent(i - 1) === lines.indent(i)) add(i - 1);
  }

  /** Every line with a `return` or `yield` in the function that a line stands in: they decide what a call of it is. */
  private addExits(i: number, functions: Set<number>, add: (i: number) => void): void {
    const { lines, parent } = this;
    let header = parent[i] ?? -1;
    while (header >= 0 && lines.keyword(header) !== 'def' && lines.keyword(header) !== 'async') {
      header = parent[header] ?? -1;
    }
    if (header < 0 || functions.has(header)) return;
    functions.add(header);
    for (let at = header + 1; at < lines.length && lines.indent(at) > lines.indent(header); at++) {
      if (EXIT.test(lines.textOf(at))) add(at);
    }
  }
}
