/**
 * The part of a text that a question needs: the logical lines asked for and the headers they stand under.
 *
 * Parsing costs in proportion to the text (about 3 MB/s), and in a large file most statements cannot matter: a
 * statement that names none of the words asked for neither binds nor uses them. So only the others are parsed,
 * each at its own place in the block structure, and offsets are mapped back.
 */
import type { LogicalLine } from './lines.ts';

/** A reduced text and the way back from its offsets to the whole text's. */
export interface Outline {
  readonly text: string;
  /** The whole text's offset for one of the reduced text; what was put in maps to the line it stands for. */
  originalOffset(offset: number): number;
  /** The lines that it holds. */
  readonly kept: readonly LogicalLine[];
}

/** A piece of reduced text: copied from `from` on, or put in for what stands there. */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly copied: boolean;
}

/** What stands in for a line that does not parse. */
export type Repairs = ReadonlyMap<LogicalLine, readonly Piece[]>;

const CLAUSES = new Set(['elif', 'else', 'except', 'finally']);

/** Parent and clause relations of logical lines, by indentation: indices into the array given. */
interface Blocks {
  /** The header of the block that a line stands in; -1 at the top. */
  readonly parent: Int32Array;
  /** Of a clause, the statement it continues (`else` → its `if`); else the line itself. */
  readonly head: Int32Array;
}

/** Builds the outline of the lines for which `wanted` holds (by index into `lines`). */
export function outline(
  text: string,
  lines: readonly LogicalLine[],
  wanted: Uint8Array,
  repairs: Repairs = new Map(),
): Outline {
  const blocks = blockStructure(lines);
  const keep = withSurroundings(text, lines, blocks, wanted);
  const hasBody = new Uint8Array(lines.length);
  for (let i = 0; i < lines.length; i++) {
    const parent = blocks.parent[i] ?? -1;
    if (keep[i] && parent >= 0) hasBody[parent] = 1;
  }
  const pieces: Piece[] = [];
  lines.forEach((line, i) => {
    if (!keep[i]) return;
    pieces.push(...(repairs.get(line) ?? [wholeLine(text, line)]));
    if (line.opensBlock && !hasBody[i]) pieces.push(emptyBody(text, line));
  });
  return { ...assemble(pieces), kept: lines.filter((_, i) => keep[i]) };
}

/** The indices of lines that stand in the block of line `i`, nested ones included: `[i + 1, end)`. */
export function endOfBlock(lines: readonly LogicalLine[], i: number): number {
  const indent = lines[i]?.indent ?? 0;
  let end = i + 1;
  while (end < lines.length && (lines[end]?.indent ?? 0) > indent) end++;
  return end;
}

/** The white space that a line starts with. */
export function indentation(text: string, line: LogicalLine): string {
  return text.slice(line.start, line.textStart);
}

function blockStructure(lines: readonly LogicalLine[]): Blocks {
  const parent = new Int32Array(lines.length).fill(-1);
  const head = new Int32Array(lines.length);
  const open: number[] = [];
  lines.forEach((line, i) => {
    let sibling = -1;
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const above = lines[top];
      if (!above || (above.indent < line.indent && above.opensBlock)) break;
      sibling = above.indent === line.indent ? top : -1;
      open.pop();
    }
    parent[i] = open.at(-1) ?? -1;
    head[i] = sibling >= 0 && CLAUSES.has(line.keyword) ? (head[sibling] ?? i) : i;
    open.push(i);
  });
  return { parent, head };
}

/** Adds what the wanted lines need to parse and to mean the same: headers, clauses, decorated definitions, returns. */
function withSurroundings(
  text: string,
  lines: readonly LogicalLine[],
  blocks: Blocks,
  wanted: Uint8Array,
): Uint8Array {
  const keep = Uint8Array.from(wanted);
  const clauses = clausesByHead(blocks);
  const queue: number[] = [];
  const add = (i: number) => {
    if (i < 0 || keep[i]) return;
    keep[i] = 1;
    queue.push(i);
  };
  for (let i = 0; i < lines.length; i++) if (keep[i]) queue.push(i);
  for (let i = queue.pop(); i !== undefined; i = queue.pop()) {
    const line = lines[i];
    if (!line) continue;
    add(blocks.parent[i] ?? -1);
    const head = blocks.head[i] ?? i;
    add(head);
    for (const clause of clauses.get(head) ?? []) add(clause);
    if (line.keyword === '@') add(i + 1);
    if (lines[i - 1]?.keyword === '@' && lines[i - 1]?.indent === line.indent) add(i - 1);
    if (line.keyword === 'return') for (const other of exitsOfFunction(text, lines, blocks, i)) add(other);
  }
  return keep;
}

function clausesByHead({ head }: Blocks): ReadonlyMap<number, readonly number[]> {
  const clauses = new Map<number, number[]>();
  head.forEach((of, i) => {
    if (of === i) return;
    const list = clauses.get(of);
    if (list) list.push(i);
    else clauses.set(of, [i]);
  });
  return clauses;
}

const EXIT = /\b(?:return|yield)\b/;

/** Every line with a `return` or `yield` in the function that line `i` stands in: they decide what a call of it is. */
function exitsOfFunction(
  text: string,
  lines: readonly LogicalLine[],
  blocks: Blocks,
  i: number,
): readonly number[] {
  let header = blocks.parent[i] ?? -1;
  while (header >= 0 && !/^(?:def|async)$/.test(lines[header]?.keyword ?? ''))
    header = blocks.parent[header] ?? -1;
  if (header < 0) return [];
  const exits: number[] = [];
  for (let at = header + 1; at < endOfBlock(lines, header); at++) {
    const line = lines[at];
    if (line && EXIT.test(text.slice(line.textStart, line.textEnd))) exits.push(at);
  }
  return exits;
}

function wholeLine(text: string, line: LogicalLine): Piece {
  const copy = text.slice(line.start, line.end).replace(/\r(?!\n)/g, '\n');
  return { text: copy.endsWith('\n') ? copy : `${copy}\n`, from: line.start, copied: true };
}

function emptyBody(text: string, line: LogicalLine): Piece {
  const body = line.keyword === 'match' ? 'case _: pass' : 'pass';
  return { text: `${indentation(text, line)} ${body}\n`, from: line.textEnd, copied: false };
}

function assemble(pieces: readonly Piece[]): Pick<Outline, 'text' | 'originalOffset'> {
  const starts: number[] = [];
  let length = 0;
  for (const piece of pieces) {
    starts.push(length);
    length += piece.text.length;
  }
  const originalOffset = (offset: number) => {
    const at = lastAtMost(starts, offset);
    const piece = pieces[at];
    if (!piece) return offset;
    return piece.copied ? piece.from + offset - (starts[at] ?? 0) : piece.from;
  };
  return { text: pieces.map((piece) => piece.text).join(''), originalOffset };
}

/** The index of the last of these ascending numbers that is at most `value`; -1 where none is. */
export function lastAtMost(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
