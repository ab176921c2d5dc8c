/** Text as a shell's simple commands and words, each with its place; lenient enough for all that holds command lines. */

export interface Word {
  /** Without quotes. */
  readonly text: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Of `NAME=value`, which is two words (one where the value is empty). */
  readonly part: 'name' | 'value' | null;
}

/** A simple command: what stands between line ends, `;`, `&` and `|`. */
export interface Command {
  readonly words: readonly Word[];
  /** As written, without comments and line continuations. */
  readonly text: string;
  /** Whether its output goes into a file or another command. */
  readonly redirected: boolean;
  /** The words that stand before it, where it is a quoted part of another command. */
  readonly outer: readonly Word[];
}

/** Stands where a reader takes a character out or moves it, so that places stay right; no part of any word. */
export const FILLER = '\u0001';

/** `NAME=`, as a shell, make, `env` and `docker run --env` take it. */
const ASSIGNMENT = /^(?:--env=|-e)?([A-Za-z_][A-Za-z0-9_]*)[:?+!]{0,3}=(?!=)\u0001*/;

/** So many words before a quoted part are looked at. */
const MAX_CONTEXT = 30;

/** Commands in quotes in commands in quotes: `ssh host "su -c 'gunicorn …'"`; no deeper. */
const MAX_NESTING = 4;

/**
 * Reads commands. Quotes, comments (`#` where a word could start), continuation lines and redirections are a shell's
 * (https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html); brackets, and the commas between quoted items, part
 * words too, so that `["gunicorn", "-k"]` and `ARGS=(-k eventlet)` read like command lines. What stands in quotes and holds
 * white space and the word eventlet is read again as commands of its own.
 *
 * @param offset Added to every place.
 * @param outer The words that stand before the text.
 */
export function readCommands(text: string, offset = 0, outer: readonly Word[] = []): Command[] {
  return new Reader(text, offset, outer, 0).read();
}

/** The name and the value of an assignment that one word holds; the word itself where it is none. */
export function splitAssignment(text: string, start: number, end: number): Word[] {
  const match = ASSIGNMENT.exec(text);
  const name = match?.[1];
  if (!match || !name) return [{ text: text.replaceAll(FILLER, ''), start, end, part: null }];
  const nameStart = start + match[0].indexOf(name);
  const words: Word[] = [{ text: name, start: nameStart, end: nameStart + name.length, part: 'name' }];
  const value = text.slice(match[0].length);
  if (value) words.push({ text: value, start: end - value.length, end, part: 'value' });
  return words;
}

/** The words that say what a quoted part is for: the command's first, and those just before. */
export function contextOf(words: readonly Word[]): Word[] {
  return [...words.slice(0, 1), ...words.slice(-MAX_CONTEXT)];
}

class Reader {
  readonly #text: string;
  readonly #offset: number;
  readonly #outer: readonly Word[];
  readonly #nesting: number;
  readonly #commands: Command[] = [];
  #words: Word[] = [];
  #nested: (readonly [start: number, end: number, words: readonly Word[]])[] = [];
  #comments: (readonly [start: number, end: number])[] = [];
  #redirected = false;
  #commandStart = 0;
  #at = 0;

  constructor(text: string, offset: number, outer: readonly Word[], nesting: number) {
    this.#text = text;
    this.#offset = offset;
    this.#outer = outer;
    this.#nesting = nesting;
  }

  read(): Command[] {
    while (this.#at < this.#text.length) this.#step();
    this.#endCommand();
    return this.#commands;
  }

  #step(): void {
    const char = this.#text[this.#at] ?? '';
    if (char === '#') this.#skipComment();
    else if (/[\n;&|]/.test(char)) {
      if (char === '|' && this.#text[this.#at + 1] !== '|') this.#redirected = true;
      this.#endCommand();
      this.#at++;
      this.#commandStart = this.#at;
    } else if (this.#continuation()) this.#at += this.#continuation();
    else if (BREAK.test(char)) {
      const duplicates = char === '>' && this.#text[this.#at + 1] === '&';
      if (char === '>' && !duplicates) this.#redirected = true;
      this.#at += duplicates ? 2 : 1;
    } else this.#readWord();
  }

  /** The length of a backslash with the line end that it hides; 0 where there is none. */
  #continuation(): number {
    return CONTINUATION.exec(this.#text.slice(this.#at, this.#at + 3))?.[0].length ?? 0;
  }

  #skipComment(): void {
    const start = this.#at;
    while (this.#at < this.#text.length && !/[\r\n]/.test(this.#text[this.#at] ?? '')) this.#at++;
    this.#comments.push([start, this.#at]);
  }

  /** A word, of plain and quoted parts. */
  #readWord(): void {
    const text = this.#text;
    let value = '';
    let start = this.#at;
    let end = start;
    let first = true;
    const parts: (readonly [number, number])[] = [];
    while (this.#at < text.length) {
      const char = text[this.#at] ?? '';
      if (char === '\\' && this.#at + 1 < text.length) {
        if (this.#continuation()) break;
        value += text[this.#at + 1];
        this.#at += 2;
        end = this.#at;
      } else if ((char === '"' || char === "'") && this.#closing(char) > 0) {
        const close = this.#closing(char);
        if (first) start = this.#at + 1;
        end = text[close - 1] === FILLER ? close - 1 : close;
        value += text.slice(this.#at + 1, end);
        parts.push([this.#at + 1, end]);
        this.#at = close + 1;
        if (/[,\]]/.test(text[this.#at] ?? '')) {
          this.#at++;
          break;
        }
      } else if (WORD_END.test(char)) break;
      else if (char === FILLER && first) {
        start = end = ++this.#at;
        continue;
      } else {
        value += char;
        end = ++this.#at;
      }
      first = false;
    }
    this.#words.push(...splitAssignment(value, start + this.#offset, end + this.#offset));
    for (const [from, to] of parts) {
      const part = text.slice(from, to);
      if (/\s/.test(part) && /eventlet/i.test(part)) this.#nested.push([from, to, contextOf(this.#words)]);
    }
  }

  /** Where the quote that opens here closes; -1 where it never does. */
  #closing(quote: string): number {
    const text = this.#text;
    let close = text.indexOf(quote, this.#at + 1);
    while (quote === '"' && close > 0 && text[close - 1] === '\\') close = text.indexOf(quote, close + 1);
    return close;
  }

  #endCommand(): void {
    let text = this.#text.slice(this.#commandStart, this.#at);
    for (const [start, end] of this.#comments) {
      const from = start - this.#commandStart;
      text =
        text.slice(0, from) +
        ' '.repeat(Math.max(0, Math.min(end, this.#at) - start)) +
        text.slice(end - this.#commandStart);
    }
    const words = this.#words;
    const redirected = this.#redirected;
    if (words.length) {
      text = text.replace(/\\(?=\r?\n)/g, ' ').replaceAll(FILLER, ' ');
      this.#commands.push({ words, text, redirected, outer: this.#outer });
    }
    for (const [start, end, before] of this.#nesting < MAX_NESTING ? this.#nested : []) {
      const inner = this.#text.slice(start, end).replaceAll('\\"', `${FILLER}"`);
      const outer = redirected ? [...this.#outer] : [...this.#outer, ...before];
      this.#commands.push(...new Reader(inner, this.#offset + start, outer, this.#nesting + 1).read());
    }
    this.#words = [];
    this.#nested = [];
    this.#comments = [];
    this.#redirected = false;
  }
}

/** What parts words: white space, parentheses, back quotes, redirections, and the brackets and commas of lists. */
const BREAK = /[\s()`<>[\],]/;
const WORD_END = /[\s()`<>;&|]/;
const CONTINUATION = /^\\\r?\n/;
