/** Python text as logical lines: where each statement starts, how deep it stands, and what is comment. */
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
  /** The first word, or `@` of a decorator; empty for anything else. */
  readonly keyword: string;
  /** A string or bracket in it never closes, or it holds a character that no Python 3 statement has. */
  readonly broken: boolean;
}

export interface Comment {
  readonly start: number;
  readonly end: number;
  /** Nothing but white space stands before it. */
  readonly ownLine: boolean;
}

export interface LogicalLines {
  readonly lines: readonly LogicalLine[];
  readonly comments: readonly Comment[];
}

/** Statements that no expression can hold: at the start of a line they end a bracket that was never closed. */
const STATEMENT_ONLY =
  /^(?:async\s+def|def|class|import|return|while|try|with|raise|assert|del|pass|break|continue|global|nonlocal|elif|except|finally)\b(?!\s*[=,)\].])/;

const TAB_STOP = 8;

/** Splits a text into its logical lines. Never throws: what does not lex is a line marked `broken`. */
export function logicalLines(text: string): LogicalLines {
  return new LineScanner(text).scan();
}

class LineScanner {
  private readonly lines: LogicalLine[] = [];
  private readonly comments: Comment[] = [];
  private at = 0;

  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  scan(): LogicalLines {
    while (this.at < this.text.length) this.scanLine();
    return { lines: this.lines, comments: this.comments };
  }

  /** One logical line, or one blank or comment-only physical line. */
  private scanLine(): void {
    const start = this.at;
    const indent = this.skipIndentation();
    const textStart = this.at;
    const body = this.scanBody();
    if (body.textEnd <= textStart) return;
    const { text } = this;
    this.lines.push({
      start,
      end: this.at,
      textStart,
      textEnd: body.textEnd,
      indent,
      opensBlock: text[body.textEnd - 1] === ':',
      keyword: text[textStart] === '@' ? '@' : wordAt(text, textStart),
      broken: body.broken,
    });
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
  private scanBody(): { textEnd: number; broken: boolean } {
    const { text } = this;
    let textEnd = this.at;
    let depth = 0;
    let broken = false;
    while (this.at < text.length) {
      const code = text.charCodeAt(this.at);
      if (isLineEnd(code)) {
        this.at += code === CR && text.charCodeAt(this.at + 1) === LF ? 2 : 1;
        if (depth === 0) return { textEnd, broken };
        if (this.startsStatement()) return { textEnd, broken: true };
        continue;
      }
      if (isBlank(code)) {
        this.at++;
        continue;
      }
      if (code === HASH) {
        this.skipComment();
        continue;
      }
      if (code === BACKSLASH) {
        this.skipJoin();
        continue;
      }
      if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
        const string = endOfString(text, this.at, '');
        broken ||= !string.closed;
        this.at = string.end;
      } else if (isWordStart(code)) {
        broken = this.skipWord() || broken;
      } else {
        if (code === 40 || code === 91 || code === 123) depth++;
        else if (code === 41 || code === 93 || code === 125) depth = Math.max(0, depth - 1);
        else if (code === BACKTICK) broken = true; // Python 2's repr, a string to the grammar
        this.at++;
      }
      textEnd = this.at;
    }
    return { textEnd, broken: broken || depth > 0 };
  }

  /** A word, or a string with a prefix. Returns whether that string is unclosed. */
  private skipWord(): boolean {
    const start = this.at;
    while (this.at < this.text.length && isWordPart(this.text.charCodeAt(this.at))) this.at++;
    const next = this.text.charCodeAt(this.at);
    if ((next !== DOUBLE_QUOTE && next !== SINGLE_QUOTE) || this.at - start > 2) return false;
    const word = this.text.slice(start, this.at);
    if (!isStringPrefix(word)) return false;
    const string = endOfString(this.text, this.at, word);
    this.at = string.end;
    return !string.closed;
  }

  private skipComment(): void {
    const start = this.at;
    while (this.at < this.text.length && !isLineEnd(this.text.charCodeAt(this.at))) this.at++;
    let before = start - 1;
    while (before >= 0 && isBlank(this.text.charCodeAt(before))) before--;
    const ownLine = before < 0 || isLineEnd(this.text.charCodeAt(before));
    this.comments.push({ start, end: this.at, ownLine });
  }

  /** A backslash before a line end joins the lines; anywhere else it is a character like any other. */
  private skipJoin(): void {
    this.at++;
    if (this.text.charCodeAt(this.at) === CR) this.at++;
    if (this.text.charCodeAt(this.at) === LF) this.at++;
  }

  private startsStatement(): boolean {
    let at = this.at;
    while (this.text.charCodeAt(at) === SPACE || this.text.charCodeAt(at) === TAB) at++;
    const code = this.text.charCodeAt(at);
    return code >= 97 && code <= 119 && STATEMENT_ONLY.test(this.text.slice(at, at + 40));
  }
}

function wordAt(text: string, start: number): string {
  let end = start;
  while (end < text.length && isWordPart(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

function isLineEnd(code: number): boolean {
  return code === LF || code === CR;
}

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB || code === FORM_FEED;
}

function isWordStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code > 127;
}

function isWordPart(code: number): boolean {
  return isWordStart(code) || (code >= 48 && code <= 57);
}

const SPACE = 32;
const TAB = 9;
const LF = 10;
const FORM_FEED = 12;
const CR = 13;
const HASH = 35;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const BACKSLASH = 92;
const BACKTICK = 96;
