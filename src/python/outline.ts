/** The lines that are kept of a text, each at its own place in the block structure, as a text of their own for the grammar. */
import type { LogicalLine } from './lines.ts';
import { lastAtMost } from './positions.ts';

/** A line that is kept, its index in the whole text, and that of the header that it stands under; -1 at the top. */
export interface KeptLine extends LogicalLine {
  readonly index: number;
  readonly header: number;
}

/** A reduced text and the way back from its offsets to the whole text's. */
export interface Outline {
  readonly text: string;
  /** The whole text's offset for one of the reduced text; what was put in maps to the line it stands for. */
  originalOffset(offset: number): number;
}

/** A piece of reduced text: copied from `from` on, or put in for what stands there. */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly copied: boolean;
}

/** What stands in for a line that does not parse. */
export type Repairs = ReadonlyMap<LogicalLine, readonly Piece[]>;

/** Builds the outline of these lines. */
export function outline(text: string, kept: readonly KeptLine[], repairs: Repairs = new Map()): Outline {
  const withBody = new Set(kept.map(({ header }) => header));
  const pieces: Piece[] = [];
  for (const [i, line] of kept.entries()) {
    pieces.push(...(repairs.get(line) ?? wholeLine(text, line)));
    if (!line.opensBlock) continue;
    const first = kept[i + 1];
    if (!first || !withBody.has(line.index)) pieces.push(emptyBody(text, line));
    else if (MATCH_OF_LIST.test(text.slice(line.textStart, line.textEnd)))
      pieces.push(firstCase(text, line, first));
  }
  return assemble(pieces);
}

/** The white space that a line starts with. */
export function indentation(text: string, line: LogicalLine): string {
  return text.slice(line.start, line.textStart);
}

/** Never a type alias, which needs a name after the word; the grammar takes `type(x).y = 1` for one. */
const CALLED_TYPE = /\btype(?=[ \t]*[([])/g;

/** Text as the grammar reads it aright, of the same length: what it says is looked up in the text itself. */
export function forGrammar(source: string): string {
  return source.replace(/\r(?!\n)/g, '\n').replace(CALLED_TYPE, 'typ_');
}

/** The one subject that may be an index of what is called `match`. */
const MATCH_OF_LIST = /^match\s*\[/;

function wholeLine(text: string, line: LogicalLine): Piece[] {
  if (text[line.textEnd - 1] === ',') return withoutLastComma(text, line);
  const copy = forGrammar(text.slice(line.start, line.end));
  return [{ text: copy.endsWith('\n') ? copy : `${copy}\n`, from: line.start, copied: true }];
}

/** After a comma at its end, the grammar takes the next line for more of an expression. */
function withoutLastComma(text: string, { start, textEnd }: LogicalLine): Piece[] {
  return [
    { text: forGrammar(text.slice(start, textEnd)), from: start, copied: true },
    { text: '()\n', from: textEnd - 1, copied: false },
  ];
}

function emptyBody(text: string, line: LogicalLine): Piece {
  const body = line.keyword === 'match' ? 'case _: pass' : 'pass';
  return { text: `${indentation(text, line)} ${body}\n`, from: line.textEnd, copied: false };
}

/** A case that is no type, so that the grammar never takes `match [a]:` and a single `case [b]: c` for `match[a]: case[b]: c`. */
function firstCase(text: string, line: LogicalLine, next: LogicalLine): Piece {
  return { text: `${indentation(text, next)}case _: pass\n`, from: line.textEnd, copied: false };
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
