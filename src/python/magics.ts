/** IPython's own syntax as Python: magics, shell commands and help, line for line. */
import { endOfString } from './strings.ts';

/** Cell magics whose cell is Python for this kernel; after every other (`%%bash`, `%%html`, `%%writefile`) it is not. */
const PYTHON_CELL_MAGICS: ReadonlySet<string> = new Set([
  'capture',
  'debug',
  'ipytest',
  'prun',
  'pypy',
  'python',
  'python3',
  'time',
  'timeit',
]);

/** Line magics that run the Python after their options; compound statements can't follow the `if` that stands for them. */
const RUNNER =
  /^([ \t]*)(%{1,2}time(?:it(?:[ \t]+-[a-z]+(?:[ \t]*\d+)?)*)?[ \t]+)(?![ \t-]|(?:async|class|def|for|if|try|while|with)\b)(?=.)/;

/** `%magic`, `!command`, `?name`, and the installers that IPython runs without a sign (automagic). */
const ESCAPE =
  /^[ \t]*(?:%{1,2}[A-Za-z_]|!|\?|(?:pip3?|conda|mamba)[ \t]+(?:create|download|env|freeze|install|list|remove|show|uninstall|update)\b)/;

/** `name?`, `name.attribute??`, `%magic?` */
const HELP = /^[ \t]*%{0,2}[\p{L}_*][\p{L}\p{N}_.*[\]]*\?{1,2}[ \t]*$/u;

/** `files = !ls`, `took = %timeit -o f()` */
const ASSIGNED_ESCAPE = /^([ \t]*[\p{L}_][\p{L}\p{N}_., \t]*=[ \t]*)(?:%[A-Za-z_]|!)/u;

/**
 * The text with what only IPython understands (https://ipython.readthedocs.io/en/stable/interactive/reference.html) replaced:
 * a magic, command or question by `pass`, the value of an assigned one by `0`, the name of one that runs Python (`%timeit`) by an
 * `if` of the same length. Lines, and columns of all Python, stay. Null where the whole cell is not Python.
 */
export function neutralise(source: string): string | null {
  const magic = /^\s*%%([A-Za-z_]\w*)/.exec(source)?.[1];
  if (magic && !PYTHON_CELL_MAGICS.has(magic)) return null;
  let text = '';
  for (let at = 0; at < source.length; ) {
    const replaced = replacement(source.slice(at, endOfLine(source, at)));
    const end = replaced === null ? endOfLogicalLine(source, at) : endOfMagic(source, at);
    const next = end + lineBreak(source, end);
    const written = source.slice(at, end);
    // The lines that a magic goes on over stay, empty.
    text += replaced === null ? written : replaced + written.replace(/[^\r\n]/g, '');
    text += source.slice(end, next);
    at = next;
  }
  return text;
}

/** The Python that stands for a line of IPython; null for a line that is Python. */
function replacement(line: string): string | null {
  const runner = RUNNER.exec(line);
  if (runner) {
    const [whole, indent = '', name = ''] = runner;
    return `${indent}if${' '.repeat(Math.max(1, name.length - 'if1: '.length))}1: ${line.slice(whole.length)}`;
  }
  if (ESCAPE.test(line) || HELP.test(line)) return `${/^[ \t]*/.exec(line)?.[0] ?? ''}pass`;
  const assigned = ASSIGNED_ESCAPE.exec(line);
  return assigned ? `${assigned[1]}0` : null;
}

function endOfLine(text: string, start: number): number {
  let end = start;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

function lineBreak(text: string, at: number): number {
  if (at >= text.length) return 0;
  return text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
}

/** The end of a magic's last line: it goes on after a backslash. */
function endOfMagic(text: string, start: number): number {
  let end = endOfLine(text, start);
  while (text[end - 1] === '\\' && end < text.length) end = endOfLine(text, end + lineBreak(text, end));
  return end;
}

/** The end of the line on which brackets and strings that open here are closed. */
function endOfLogicalLine(text: string, start: number): number {
  let depth = 0;
  let at = start;
  while (at < text.length) {
    const char = text[at] ?? '';
    if (char === '#') at = endOfLine(text, at);
    else if (char === '"' || char === "'") at = endOfString(text, at, '').end;
    else if (char === '\\') at += 1 + lineBreak(text, at + 1);
    else if ((char === '\n' || char === '\r') && depth === 0) return at;
    else {
      if ('([{'.includes(char)) depth++;
      else if (')]}'.includes(char)) depth = Math.max(0, depth - 1);
      at++;
    }
  }
  return text.length;
}
