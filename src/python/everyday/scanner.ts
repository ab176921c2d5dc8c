/** Words, operators and brackets of one logical line, read from left to right. */
import type { SyntaxNode } from '../syntax.ts';
import { BACKSLASH, HASH } from './characters.ts';

/** A node on its way: its field is known when its parent is. */
export interface Node extends SyntaxNode {
  field: string | null;
  readonly children: readonly Node[];
}

/** Thrown where a line is none of everyday Python: the whole grammar then reads the text. */
export const UNFAMILIAR = new Error('not everyday Python');

export function refuse(): never {
  throw UNFAMILIAR;
}

/** Reserved words (reference, 2.3.1): no names. `print` and `exec` were statements in Python 2. */
const RESERVED = new Set(
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(
    ' ',
  ),
);

/** ASCII characters that a word may hold: 2 for letters and `_`, 1 for digits. */
const WORD = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  if (/[A-Za-z_]/.test(String.fromCharCode(code))) WORD[code] = 2;
  else if (code >= 48 && code <= 57) WORD[code] = 1;
}

const IDENTIFIER = /[\p{XID_Start}_][\p{XID_Continue}]*/uy;

export class Scanner {
  protected readonly text: string;
  /** Offset of the next character. */
  protected at = 0;
  /** Offset after the line's last character that is no white space and no comment. */
  protected limit = 0;
  /** Offset after what was taken last. */
  protected taken = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Goes to the next character that is no white space, comment or joined line end. Returns its code; -1 at the end. */
  protected peek(): number {
    const { text, limit } = this;
    for (; this.at < limit; this.at++) {
      const code = text.charCodeAt(this.at);
      if (code > 35 && code !== BACKSLASH) return code;
      if (code === HASH) this.skipComment();
      else if (code === BACKSLASH) this.skipJoin();
      else if (code !== 32 && code !== 10 && code !== 13 && code !== 9 && code !== 12) return code;
    }
    return -1;
  }

  private skipComment(): void {
    while (this.at < this.limit && !isLineEnd(this.text.charCodeAt(this.at))) this.at++;
  }

  private skipJoin(): void {
    if (!isLineEnd(this.text.charCodeAt(this.at + 1))) refuse();
  }

  /** Takes one character if it comes next. */
  protected takes(code: number): boolean {
    if (this.peek() !== code) return false;
    this.taken = ++this.at;
    return true;
  }

  /** Takes one character. */
  protected expect(code: number): void {
    if (!this.takes(code)) refuse();
  }

  /** Whether the next characters are these; `peek` was called. */
  protected startsWith(operator: string): boolean {
    return this.text.startsWith(operator, this.at);
  }

  /** Takes so many characters. */
  protected skip(length: number): void {
    this.at += length;
    this.taken = this.at;
  }

  /** The word that comes next, not taken; empty where none does. */
  protected word(): string {
    const code = this.peek();
    if (code < 0 || (code < 128 && WORD[code] !== 2)) return '';
    return this.text.slice(this.at, this.endOfWord());
  }

  /** Takes a word if it comes next. */
  protected takesWord(word: string): boolean {
    if (this.peek() !== word.charCodeAt(0) || !this.startsWith(word)) return false;
    const after = this.text.charCodeAt(this.at + word.length);
    if (this.at + word.length < this.limit && (after >= 128 || WORD[after])) return false;
    this.skip(word.length);
    return true;
  }

  protected expectWord(word: string): void {
    if (!this.takesWord(word)) refuse();
  }

  /** Takes a name. */
  protected identifier(): Node {
    const name = this.word();
    if (name === '' || RESERVED.has(name)) refuse();
    const start = this.at;
    this.skip(name.length);
    return node('identifier', start, this.at);
  }

  private endOfWord(): number {
    const { text, limit } = this;
    let end = this.at;
    for (; end < limit; end++) {
      const code = text.charCodeAt(end);
      if (code >= 128) return this.endOfUnicodeWord();
      if (!WORD[code]) break;
    }
    return end;
  }

  private endOfUnicodeWord(): number {
    IDENTIFIER.lastIndex = this.at;
    const end = IDENTIFIER.test(this.text) ? IDENTIFIER.lastIndex : refuse();
    return end <= this.limit ? end : refuse();
  }
}

export function node(type: string, start: number, end: number, children: readonly Node[] = []): Node {
  return { type, field: null, start, end, children };
}

/** Says which field of its parent a node fills. */
export function filling(field: string, filled: Node): Node {
  filled.field = field;
  return filled;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
