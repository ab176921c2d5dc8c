/** Offsets of a text → lines and columns as people and tools count them. */

/** The lines of one text; CR, LF and CRLF end a line, as in Python. */
export class Lines {
  private readonly text: string;
  private readonly starts: number[] = [0];
  /** The column that was asked for last: a long line with many usages is counted once. */
  private last = { start: 0, offset: 0, column: 1 };

  constructor(text: string) {
    this.text = text;
    if (text.includes('\r')) {
      for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) this.starts.push(index + end.length);
    } else {
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
    }
  }

  /** 1-based. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  /** 1-based, in Unicode code points. */
  columnAt(offset: number): number {
    const start = this.starts[this.lineAt(offset) - 1] ?? 0;
    const { last } = this;
    const from = last.start === start && last.offset <= offset ? last : { offset: start, column: 1 };
    let column = from.column + offset - from.offset;
    for (let i = from.offset; i < offset; i++) if ((this.text.charCodeAt(i) & 0xfc00) === 0xdc00) column--;
    this.last = { start, offset, column };
    return column;
  }

  /** The text of a line without its line end. */
  textOf(line: number): string {
    const start = this.starts[line - 1] ?? this.text.length;
    return this.text.slice(start, this.starts[line] ?? this.text.length).replace(/[\r\n]+$/, '');
  }
}

/** The index of the last of these, in the order of the text, that starts at an offset or before it; -1 where none does. */
export function lastAtMost(inOrder: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((inOrder[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
