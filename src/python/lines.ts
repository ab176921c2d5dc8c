/** Python text as logical lines: where each statement starts, how deep it stands, and what is comment. */
import {
  AT,
  BACKSLASH,
  BACKTICK,
  CARRIAGE_RETURN,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  CLOSE_PARENTHESIS,
  COLON,
  DOUBLE_QUOTE,
  FORM_FEED,
  HASH,
  LINE_FEED,
  OPEN_BRACE,
  OPEN_BRACKET,
  OPEN_PARENTHESIS,
  SINGLE_QUOTE,
  SPACE,
  TAB,
} from './characters.ts';
import { endOfString, isStringPrefix } from './strings.ts';

/** A logical line (Python's reference, 2.1.2): one or more physical lines that make a statement or a header. */
export interface LogicalLine {
  /** Offsets of its physical lines, the last one's line end included. */
  readonly start: number;
  readonly end: number;
  /** Offsets of what is no white space and no comment. */
  readonly textStart: number;
  readonly textEnd: number;
  /** Columns of indentation, a tab reaching the next multiple of 8. */
  readonly indent: number;
  /** Ends with a colon: deeper lines that follow are its block. */
  readonly opensBlock: boolean;
  readonly keyword: Keyword;
  /** A string or bracket in it never closes, or it holds a character that no Python 3 statement has. */
  readonly broken: boolean;
}

export interface Comment {
  readonly start: number;
  readonly end: number;
  /** Nothing but white space stands before it. */
  readonly ownLine: boolean;
}

/** The words that a line may start with and that its place in the text depends on; `@` of a decorator; empty for any other. */
const KEYWORDS = [
  ...['', '@', 'async', 'case', 'def', 'elif', 'else', 'except', 'finally'],
  ...['from', 'import', 'match', 'return', 'try'],
] as const;
export type Keyword = (typeof KEYWORDS)[number];
const KEYWORD_CODES: ReadonlyMap<string, number> = new Map(KEYWORDS.map((keyword, code) => [keyword, code]));

/** Statements that no expression can hold: at the start of a line they end a bracket that was never closed. */
const STATEMENT_ONLY =
  /^(?:async\s+def|def|class|import|return|while|try|with|raise|assert|del|pass|break|continue|global|nonlocal|elif|except|finally)\b(?!\s*[=,)\].])/;

/** The first two letters of these. */
const STATEMENT_START = new Set('as de cl im re wh tr wi ra pa br co gl no el ex fi'.split(' '));

const TAB_STOP = 8;

/** How a line is stored: so many numbers a line, for a text has many lines and few are looked at. */
const STRIDE = 6;
const [START, END, TEXT_START, TEXT_END, INDENT, FLAGS] = [0, 1, 2, 3, 4, 5];
const OPENS_BLOCK = 1;
const BROKEN = 2;
const KEYWORD_SHIFT = 2;

/** The logical lines of a text, by their index. */
export class LogicalLines {
  readonly text: string;
  readonly comments: readonly Comment[];
  readonly length: number;
  private readonly numbers: Int32Array;

  /** Never throws: what does not lex is a line marked broken. */
  constructor(text: string) {
    const scanner = new LineScanner(text);
    scanner.scan();
    this.text = text;
    this.comments = scanner.comments;
    this.length = scanner.count;
    this.numbers = scanner.numbers;
  }

  start(i: number): number {
    return this.numbers[i * STRIDE + START] ?? 0;
  }

  end(i: number): number {
    return this.numbers[i * STRIDE + END] ?? 0;
  }

  indent(i: number): number {
    return this.numbers[i * STRIDE + INDENT] ?? 0;
  }

  opensBlock(i: number): boolean {
    return (this.flags(i) & OPENS_BLOCK) !== 0;
  }

  keyword(i: number): Keyword {
    return KEYWORDS[this.flags(i) >> KEYWORD_SHIFT] ?? '';
  }

  private flags(i: number): number {
    return this.numbers[i * STRIDE + FLAGS] ?? 0;
  }

  /** What is no white space and no comment of a line. */
  textOf(i: number): string {
    return this.text.slice(this.numbers[i * STRIDE + TEXT_START], this.numbers[i * STRIDE + TEXT_END]);
  }

  line(i: number): LogicalLine {
    return {
      start: this.start(i),
      end: this.end(i),
      textStart: this.numbers[i * STRIDE + TEXT_START] ?? 0,
      textEnd: this.numbers[i * STRIDE + TEXT_END] ?? 0,
      indent: this.indent(i),
      opensBlock: this.opensBlock(i),
      keyword: this.keyword(i),
      broken: (this.flags(i) & BROKEN) !== 0,
    };
  }

  /** The index of the last line that starts at an offset or before it; -1 where none does. */
  lastAtMost(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.start(middle) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** Characters that may be more than part of a name, a number or an operator. */
const SPECIAL = new Uint8Array(128);
for (const char of '\t\n\f\r"#\'()[\\]`{}') SPECIAL[char.charCodeAt(0)] = 1;

class LineScanner {
  readonly comments: Comment[] = [];
  count = 0;
  numbers: Int32Array;
  private readonly text: string;
  private readonly hasReturns: boolean;
  private at = 0;
  /** Of the line that is being read: the offset after the last character that is no white space and no comment. */
  private textEnd = 0;
  private isBroken = false;

  constructor(text: string) {
    this.text = text;
    this.hasReturns = text.includes('\r');
    this.numbers = new Int32Array(STRIDE * (16 + (text.length >> 6)));
  }

  scan(): void {
    while (this.at < this.text.length) this.scanLine();
  }

  /** One logical line, or one blank or comment-only physical line. */
  private scanLine(): void {
    const start = this.at;
    const indent = this.skipIndentation();
    const textStart = this.at;
    this.textEnd = textStart;
    this.isBroken = false;
    this.scanBody();
    if (this.textEnd > textStart) this.add(start, textStart, indent);
  }

  private add(start: number, textStart: number, indent: number): void {
    const { text, textEnd } = this;
    if ((this.count + 1) * STRIDE > this.numbers.length) {
      const larger = new Int32Array(this.numbers.length * 2);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    const opensBlock = text.charCodeAt(textEnd - 1) === COLON ? OPENS_BLOCK : 0;
    const keyword = (KEYWORD_CODES.get(keywordAt(text, textStart)) ?? 0) << KEYWORD_SHIFT;
    const base = this.count++ * STRIDE;
    this.numbers[base + START] = start;
    this.numbers[base + END] = this.at;
    this.numbers[base + TEXT_START] = textStart;
    this.numbers[base + TEXT_END] = textEnd;
    this.numbers[base + INDENT] = indent;
    this.numbers[base + FLAGS] = opensBlock | (this.isBroken ? BROKEN : 0) | keyword;
  }

  private skipIndentation(): number {
    let indent = 0;
    for (; this.at < this.text.length; this.at++) {
      const char = this.text.charCodeAt(this.at);
      if (char === SPACE) indent++;
      else if (char === TAB) indent += TAB_STOP - (indent % TAB_STOP);
      else if (char === FORM_FEED) indent = 0;
      else break;
    }
    return indent;
  }

  /** Reads up to and over the end of the logical line. */
  private scanBody(): void {
    const { text } = this;
    let depth = 0;
    while (this.at < text.length) {
      this.skipPlain();
      const code = text.charCodeAt(this.at);
      switch (code) {
        case LINE_FEED:
        case CARRIAGE_RETURN:
          this.at += code === CARRIAGE_RETURN && text.charCodeAt(this.at + 1) === LINE_FEED ? 2 : 1;
          if (depth === 0) return;
          if (!this.startsStatement()) continue;
          this.isBroken = true;
          return;
        case HASH:
          this.skipComment();
          continue;
        case BACKSLASH:
          this.skipJoin();
          continue;
        case DOUBLE_QUOTE:
        case SINGLE_QUOTE:
          this.skipString();
          break;
        case OPEN_PARENTHESIS:
        case OPEN_BRACKET:
        case OPEN_BRACE:
          depth++;
          this.at++;
          break;
        case CLOSE_PARENTHESIS:
        case CLOSE_BRACKET:
        case CLOSE_BRACE:
          if (depth > 0) depth--;
          this.at++;
          break;
        case BACKTICK:
          this.isBroken = true; // Python 2's repr, a string to the grammar
          this.at++;
          break;
        default:
          this.at++; // a tab or a form feed
          continue;
      }
      this.textEnd = this.at;
    }
    if (depth > 0) this.isBroken = true;
  }

  /** Names, numbers, operators, and spaces between them. */
  private skipPlain(): void {
    const { text } = this;
    const { length } = text;
    const start = this.at;
    let at = start;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      if (code < 128 && SPECIAL[code] === 1) break;
    }
    this.at = at;
    while (at > start && text.charCodeAt(at - 1) === SPACE) at--;
    if (at > start) this.textEnd = at;
  }

  private skipString(): void {
    const { text, at } = this;
    const string = endOfString(text, at, prefixBefore(text, at));
    if (!string.closed) this.isBroken = true;
    this.at = string.end;
  }

  private skipComment(): void {
    const start = this.at;
    this.at = this.endOfLine(start);
    let before = start - 1;
    while (before >= 0 && isBlank(this.text.charCodeAt(before))) before--;
    const ownLine = before < 0 || isLineEnd(this.text.charCodeAt(before));
    this.comments.push({ start, end: this.at, ownLine });
  }

  /** Of the physical line. Most texts have no carriage returns: then node looks for the line feed, and not this loop. */
  private endOfLine(from: number): number {
    const { text } = this;
    if (!this.hasReturns) {
      const end = text.indexOf('\n', from);
      return end < 0 ? text.length : end;
    }
    let at = from;
    while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
    return at;
  }

  /** A backslash before a line end joins the lines; anywhere else it is a character like any other. */
  private skipJoin(): void {
    this.at++;
    if (this.text.charCodeAt(this.at) === CARRIAGE_RETURN) this.at++;
    if (this.text.charCodeAt(this.at) === LINE_FEED) this.at++;
  }

  private startsStatement(): boolean {
    let at = this.at;
    while (this.text.charCodeAt(at) === SPACE || this.text.charCodeAt(at) === TAB) at++;
    // most lines in brackets start with a quote, a bracket or another name
    if (!STATEMENT_START.has(this.text.slice(at, at + 2))) return false;
    return STATEMENT_ONLY.test(this.text.slice(at, at + 40));
  }
}

/** The prefix of a string whose quote stands at `quote`; empty where the word before it is none. */
function prefixBefore(text: string, quote: number): string {
  let start = quote;
  while (start > 0 && quote - start < 3 && isWordPart(text.charCodeAt(start - 1))) start--;
  if (start === quote) return '';
  const word = text.slice(start, quote);
  return isStringPrefix(word) ? word : '';
}

/** The lower-case word, or `@`, that stands there. */
function keywordAt(text: string, start: number): string {
  const first = text.charCodeAt(start);
  if (first === AT) return '@';
  if (first < 97 || first > 116) return '';
  let end = start + 1;
  while (end < text.length && isWordPart(text.charCodeAt(end))) end++;
  return end - start <= 7 ? text.slice(start, end) : '';
}

function isLineEnd(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB || code === FORM_FEED;
}

function isWordPart(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    code === 95 ||
    code > 127 ||
    (code >= 48 && code <= 57)
  );
}
