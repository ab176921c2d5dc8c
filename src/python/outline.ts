/** The lines that are kept of a text, each at its own place in the block structure, as a text of their own for the grammar. */
import { Blocks } from './blocks.ts';
import type { LogicalLine } from './lines.ts';
import { lastAtMost } from './positions.ts';

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

/** Builds the outline of the lines for which `keep` holds (by index into `lines`). */
export function outline(
  text: string,
  lines: readonly LogicalLine[],
  keep: Uint8Array,
  repairs: Repairs = new Map(),
): Outline {
  const { parent } = new Blocks(text, lines);
  const hasBody = new Uint8Array(lines.length);
  for (let i = 0; i < lines.length; i++) {
    const header = parent[i] ?? -1;
    if (keep[i] && header >= 0) hasBody[header] = 1;
  }
  const pieces: Piece[] = [];
  lines.forEach((line, i) => {
    if (!keep[i]) return;
    pieces.push(...(repairs.get(line) ?? [wholeLine(text, line)]));
    if (line.opensBlock && !hasBody[i]) pieces.push(emptyBody(text, line));
  });
  return { ...assemble(pieces), kept: lines.filter((_, i) => keep[i]) };
}

/** The white space that a line starts with. */
export function indentation(text: string, line: LogicalLine): string {
  return text.slice(line.start, line.textStart);
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
  const placed: { readonly start: number; readonly piece: Piece }[] = [];
  let length = 0;
  for (const piece of pieces) {
    placed.push({ start: length, piece });
    length += piece.text.length;
  }
  const originalOffset = (offset: number) => {
    const found = placed[lastAtMost(placed, offset)];
    if (!found) return offset;
    return found.piece.copied ? found.piece.from + offset - found.start : found.piece.from;
  };
  return { text: pieces.map((piece) => piece.text).join(''), originalOffset };
}
