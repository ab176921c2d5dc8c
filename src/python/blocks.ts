/**
 * Which lines stand in which block, and what of a text a question needs: the logical lines asked for and the headers that
 * they stand under. A statement that names none of the words asked for neither binds nor uses them, and in a large file
 * most are of that kind: they are not parsed.
 */
import type { LogicalLine } from './lines.ts';

const CLAUSES = new Set(['elif', 'else', 'except', 'finally']);
const EXIT = /\b(?:return|yield)\b/;

/** The blocks of a text, by indentation. Lines go by their index. */
export class Blocks {
  /** The header of the block that a line stands in; -1 at the top. */
  readonly parent: Int32Array;
  /** Of a clause, the statement it continues (`else` → its `if`); else the line itself. */
  readonly head: Int32Array;
  private readonly text: string;
  private readonly lines: readonly LogicalLine[];
  private readonly clauses = new Map<number, number[]>();

  constructor(text: string, lines: readonly LogicalLine[]) {
    this.text = text;
    this.lines = lines;
    this.parent = new Int32Array(lines.length);
    this.head = new Int32Array(lines.length);
    const open: number[] = [];
    for (let i = 0; i < lines.length; i++) this.place(i, open);
  }

  /** @param open the headers and lines before, each in the block of the one before it */
  private place(i: number, open: number[]): void {
    const { lines, head } = this;
    const { indent = 0, keyword = '' } = lines[i] ?? {};
    let sibling = -1;
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const above = lines[top];
      if (!above || (above.indent < indent && above.opensBlock)) break;
      sibling = above.indent === indent ? top : -1;
      open.pop();
    }
    this.parent[i] = open.at(-1) ?? -1;
    head[i] = i;
    if (sibling >= 0 && CLAUSES.has(keyword)) this.addClause(i, head[sibling] ?? sibling);
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
      if (this.lines[i]?.keyword === 'return') this.addExits(i, functions, add);
    }
    return keep;
  }

  /** Decorators and what they decorate are one statement. */
  private addDecorated(i: number, add: (i: number) => void): void {
    const [line, before] = [this.lines[i], this.lines[i - 1]];
    if (line?.keyword === '@') add(i + 1);
    if (before?.keyword === '@' && before.indent === line?.indent) add(i - 1);
  }

  /** Every line with a `return` or `yield` in the function that a line stands in: they decide what a call of it is. */
  private addExits(i: number, functions: Set<number>, add: (i: number) => void): void {
    const { text, lines, parent } = this;
    let header = parent[i] ?? -1;
    while (header >= 0 && !/^(?:def|async)$/.test(lines[header]?.keyword ?? ''))
      header = parent[header] ?? -1;
    if (header < 0 || functions.has(header)) return;
    functions.add(header);
    const indent = lines[header]?.indent ?? 0;
    for (let at = header + 1; at < lines.length; at++) {
      const line = lines[at];
      if (!line || line.indent <= indent) break;
      if (EXIT.test(text.slice(line.textStart, line.textEnd))) add(at);
    }
  }
}
