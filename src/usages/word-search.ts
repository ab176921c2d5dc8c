/** Which of some words bytes hold: found in strides, without making a text of them first. */

/** Of each word the search goes by two bytes at a time: one byte alone is in most texts within reach. */
const BLOCK = 2;

/**
 * A search for ASCII words (Wu and Manber, "A fast algorithm for multi-pattern searching", 1994): where the two bytes at the
 * end of a window end no word's beginning, the window moves on by nearly the shortest word's length.
 */
export class WordSearch {
  private readonly shortest: number;
  private readonly strides: Uint8Array;
  /** The words by their two bytes at the end of the shortest one's length. */
  private readonly ending = new Map<number, readonly Word[]>();

  /** @param words each of them two bytes long at least */
  constructor(words: readonly string[]) {
    this.shortest = Math.min(...words.map((word) => word.length));
    const stride = Math.max(1, this.shortest - BLOCK + 1);
    this.strides = new Uint8Array(1 << 16).fill(Math.min(stride, 255));
    for (const text of new Set(words)) this.add({ text, bytes: Buffer.from(text, 'latin1') });
  }

  private add(word: Word): void {
    for (let end = BLOCK; end <= this.shortest; end++) {
      const block = blockBefore(word.bytes, end);
      this.strides[block] = Math.min(this.strides[block] ?? 0, this.shortest - end);
    }
    const last = blockBefore(word.bytes, this.shortest);
    this.ending.set(last, [...(this.ending.get(last) ?? NONE), word]);
  }

  /** Whether one of the words stands anywhere in the bytes. */
  isIn(bytes: Uint8Array): boolean {
    return !this.matches(bytes).next().done;
  }

  /** The words that stand in the bytes. */
  foundIn(bytes: Uint8Array): ReadonlySet<string> {
    return new Set(this.matches(bytes));
  }

  private *matches(bytes: Uint8Array): Generator<string> {
    for (let end = this.next(bytes, 0); end >= 0; end = this.next(bytes, end)) {
      for (const word of this.ending.get(blockBefore(bytes, end)) ?? NONE) {
        if (startsAt(bytes, end - this.shortest, word.bytes)) yield word.text;
      }
    }
  }

  /** The next place after this one where a window ends that may start a word; -1 where there is none. */
  private next(bytes: Uint8Array, after: number): number {
    const { strides, shortest } = this;
    for (let end = Math.max(after + 1, shortest); end <= bytes.length; ) {
      const stride = strides[blockBefore(bytes, end)] ?? 1;
      if (stride === 0) return end;
      end += stride;
    }
    return -1;
  }
}

const NONE: readonly Word[] = [];

interface Word {
  readonly text: string;
  readonly bytes: Uint8Array;
}

function blockBefore(bytes: Uint8Array, end: number): number {
  return ((bytes[end - 2] ?? 0) << 8) | (bytes[end - 1] ?? 0);
}

function startsAt(bytes: Uint8Array, start: number, word: Uint8Array): boolean {
  for (let i = 0; i < word.length; i++) if (bytes[start + i] !== word[i]) return false;
  return true;
}
