/** Where a Python string literal ends, and what it says. */
import { BACKSLASH, CARRIAGE_RETURN, LINE_FEED } from './characters.ts';

/** The prefixes of Python 2 and 3, in lower case: strings, bytes, formatted and template strings. */
const PREFIXES = new Set(['', 'r', 'u', 'b', 'br', 'rb', 'ur', 'f', 'fr', 'rf', 't', 'tr', 'rt']);

export function isStringPrefix(word: string): boolean {
  return word.length <= 2 && PREFIXES.has(word.toLowerCase());
}

/**
 * The offset just after the literal whose opening quote stands at `quote`, and whether it is closed.
 * An unclosed one ends at its line's end (a triple-quoted one too: what follows is better read as code).
 */
export function endOfString(text: string, quote: number, prefix: string): { end: number; closed: boolean } {
  const lower = prefix.toLowerCase();
  if (lower.includes('f') || lower.includes('t')) {
    const end = endOfFormatted(text, quote);
    if (end >= 0) return { end, closed: true };
  }
  return endOfPlain(text, quote);
}

function quoteAt(text: string, quote: number): string {
  const mark = text[quote] ?? '';
  return text.startsWith(mark.repeat(3), quote) ? mark.repeat(3) : mark;
}

function endOfPlain(text: string, quote: number): { end: number; closed: boolean } {
  const mark = quoteAt(text, quote);
  const found = mark.length === 3 ? endOfTriple(text, quote + 3, mark) : endOfSingle(text, quote);
  if (found >= 0) return { end: found, closed: true };
  return { end: endOfLine(text, quote), closed: false };
}

/** After the closing quote; -1 where the line ends before. */
function endOfSingle(text: string, quote: number): number {
  const mark = text.charCodeAt(quote);
  for (let at = quote + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === mark) return at + 1;
    if (code === LINE_FEED || code === CARRIAGE_RETURN) return -1;
    if (code === BACKSLASH) at = escaped(text, at);
  }
  return -1;
}

/** After the closing quotes; -1 where there are none. */
function endOfTriple(text: string, start: number, mark: string): number {
  const plain = text.indexOf(mark, start);
  if (plain < 0 || !text.slice(start, plain).includes('\\')) return plain < 0 ? -1 : plain + 3;
  for (let at = start; at < text.length; at++) {
    if (text.charCodeAt(at) === BACKSLASH) at = escaped(text, at);
    else if (text.startsWith(mark, at)) return at + 3;
  }
  return -1;
}

/** The offset of the last character that the backslash at `at` takes with it. */
function escaped(text: string, at: number): number {
  return text.charCodeAt(at + 1) === CARRIAGE_RETURN && text.charCodeAt(at + 2) === LINE_FEED
    ? at + 2
    : at + 1;
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== LINE_FEED && text.charCodeAt(at) !== CARRIAGE_RETURN)
    at++;
  return at;
}

/**
 * PEP 701: inside the braces of a formatted string any expression may stand, with the same quotes too.
 * Returns -1 where that reading does not close (a stray brace): then the plain one holds.
 */
function endOfFormatted(text: string, quote: number): number {
  const mark = quoteAt(text, quote);
  let at = quote + mark.length;
  let depth = 0;
  while (at < text.length) {
    const char = text[at] ?? '';
    if (depth === 0) {
      if (text.startsWith(mark, at)) return at + mark.length;
      if (char === '\\') at++;
      else if (char === '{') {
        if (text[at + 1] === '{') at++;
        else depth++;
      } else if (mark.length === 1 && (char === '\n' || char === '\r')) return -1;
      at++;
    } else if (char === '"' || char === "'") {
      if (text.startsWith(mark, at) && closesHere(text, at, mark)) return -1;
      const inner = endOfString(text, at, prefixBefore(text, at));
      if (!inner.closed) return -1;
      at = inner.end;
    } else {
      if (char === '{' || char === '[' || char === '(') depth++;
      else if (char === '}' || char === ']' || char === ')') depth--;
      else if (mark.length === 1 && (char === '\n' || char === '\r') && depth === 0) return -1;
      at++;
    }
  }
  return -1;
}

/** Whether the quote at `at` is the last of its line: an unbalanced brace before the string's real end. */
function closesHere(text: string, at: number, mark: string): boolean {
  if (mark.length === 3) return true;
  const lineEnd = text.slice(at + 1).search(/[\r\n]/);
  const rest = lineEnd < 0 ? text.slice(at + 1) : text.slice(at + 1, at + 1 + lineEnd);
  return !rest.includes(mark);
}

function prefixBefore(text: string, quote: number): string {
  const word = /[A-Za-z]{0,2}$/.exec(text.slice(Math.max(0, quote - 2), quote))?.[0] ?? '';
  return isStringPrefix(word) ? word : '';
}

const LITERAL = /^([A-Za-z]*)("""|'''|"|')([\s\S]*)\2$/;
const ESCAPE =
  /\\(\r\n|[\s\S])(?:(?<=\\x)([0-9a-fA-F]{2})|(?<=\\u)([0-9a-fA-F]{4})|(?<=\\U)([0-9a-fA-F]{8})|(?<=\\[0-7])([0-7]{0,2}))?/g;
const SIMPLE_ESCAPES: Readonly<Record<string, string>> = {
  '\n': '',
  '\r': '',
  '\r\n': '',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** The value of one literal's source, e.g. of `r'eventlet.sleep'`; null for bytes and formatted strings. */
export function stringValue(literal: string): string | null {
  const [, prefix = '', , body] = LITERAL.exec(literal) ?? [];
  if (body === undefined || /[bft]/i.test(prefix)) return null;
  if (/r/i.test(prefix) || !body.includes('\\')) return body;
  return body.replace(
    ESCAPE,
    (whole, char: string, x?: string, u?: string, long?: string, octal?: string) => {
      const digits = x ?? u ?? long;
      if (digits !== undefined) return codePoint(Number.parseInt(digits, 16));
      if (octal !== undefined) return codePoint(Number.parseInt(char + octal, 8));
      if (char === '\\' || char === "'" || char === '"') return char;
      return SIMPLE_ESCAPES[char] ?? whole;
    },
  );
}

function codePoint(value: number): string {
  return value <= 0x10ffff ? String.fromCodePoint(value) : '\ufffd';
}
