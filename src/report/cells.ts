/** A line of source as a terminal shows it: what each character becomes, and how many columns it takes. */
import { visible } from './escape.ts';

/** One code point of the source. */
export interface Cell {
  readonly text: string;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Columns between tab stops; the tab itself depends on the terminal, so it is drawn as spaces, as rustc does. */
const TAB = 4;

/** East Asian Wide and Fullwidth (Unicode UAX 11) by block, and emoji shown as pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** Marks that combine with what stands before them, variation selectors, joiners. */
const ZERO_WIDTH = /\p{Mn}|\p{Me}|[\u200c\u200d]/u;

/** The cells of a line, one a code point, so that columns of the report index them. */
export function cells(line: string): readonly Cell[] {
  let column = 0;
  return [...line].map((character) => {
    const cell = character === '\t' ? tab(column) : cellOf(character);
    column += cell.width;
    return cell;
  });
}

function tab(column: number): Cell {
  const width = TAB - (column % TAB);
  return { text: ' '.repeat(width), width };
}

function cellOf(character: string): Cell {
  const text = visible(character);
  if (text !== character) return { text, width: text.length };
  return { text, width: ZERO_WIDTH.test(text) ? 0 : WIDE.test(text) ? 2 : 1 };
}

/** How many columns these cells take. */
export function widthOf(row: readonly Cell[]): number {
  return row.reduce((sum, { width }) => sum + width, 0);
}

export function textOf(row: readonly Cell[]): string {
  return row.map(({ text }) => text).join('');
}

/** A part of a line and what to underline in it. */
export interface Excerpt {
  readonly text: string;
  /** Columns before the underline, and under it (at least 1). */
  readonly indent: number;
  readonly length: number;
}

/** What stands for the part of a line that is left out. */
const CUT: Cell = { text: '…', width: 1 };

/**
 * The line, or as much of it around the marked part as `width` columns hold. `start` and `end` count code points from 0;
 * the end is exclusive and may lie past the line's end.
 */
export function excerpt(line: string, start: number, end: number, width: number): Excerpt {
  const row = cells(line.trimEnd());
  const from = Math.min(start, row.length);
  const to = Math.max(from, Math.min(end, row.length));
  const [left, right] = window(row, from, to, width);
  const head = left > 0 ? [CUT] : [];
  const tail = right < row.length ? [CUT] : [];
  return {
    text: textOf([...head, ...row.slice(left, right), ...tail]),
    indent: widthOf(head) + widthOf(row.slice(left, from)),
    length: Math.max(1, widthOf(row.slice(from, Math.min(to, right)))),
  };
}

/** Which cells to show: all that fit; else from a little before the marked part on, as far as the width goes. */
function window(row: readonly Cell[], from: number, to: number, width: number): readonly [number, number] {
  if (widthOf(row) <= width) return [0, row.length];
  let room = width - 2 * CUT.width;
  let right = from;
  const take = (cell: Cell | undefined): boolean => {
    if (cell === undefined || cell.width > room) return false;
    room -= cell.width;
    return true;
  };
  while (right < to && take(row[right])) right++;
  let left = from;
  for (let growing = true; growing; ) {
    const before = left > 0 && take(row[left - 1]);
    if (before) left--;
    const after = right < row.length && take(row[right]);
    if (after) right++;
    growing = before || after;
  }
  return [left, right];
}
