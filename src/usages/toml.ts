/** TOML text as a flat list of its values, each with its path and the places of the keys that lead to it. */
import type { AST } from 'toml-eslint-parser';
import type { TextProblem } from './usage.ts';

/** A key on the way to a value. */
export interface TomlKey {
  /** A number is an index of an array. */
  readonly name: string | number;
  readonly start: number;
  readonly end: number;
  /** What the key stands in: its table's header, or the pair of key and value; comments are blank. */
  readonly within: string;
  /** Where that ends. */
  readonly withinEnd: number;
}

/** A value that has no values of its own. */
export interface TomlLeaf {
  readonly keys: readonly TomlKey[];
  /** Null where it is no string. */
  readonly value: string | null;
  /** Where the value's content starts and ends, inside the quotes. */
  readonly start: number;
  readonly end: number;
}

export interface TomlText {
  readonly leaves: readonly TomlLeaf[];
  readonly problems: readonly TextProblem[];
}

/** So many damaged lines are blanked one by one to read what stands around them, as the two sides of a merge conflict. */
const MAX_DAMAGED_LINES = 20;

/**
 * Reads a TOML text. Of a damaged one, what stands around the damaged lines is read, and the first of them is a problem. The
 * parser is loaded when the first TOML text comes.
 */
export async function readToml(text: string): Promise<TomlText> {
  const { parseTOML, ParseError } = await import('toml-eslint-parser');
  const problems: TextProblem[] = [];
  let remaining = text;
  for (let attempt = 0; attempt <= MAX_DAMAGED_LINES; attempt++) {
    try {
      return { leaves: leavesOf(parseTOML(remaining), remaining), problems };
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      const line = error.lineNumber;
      if (!problems.length)
        problems.push({ reason: 'syntax-error', line, message: `TOML: ${error.message}` });
      const without = blankLine(remaining, line);
      if (without === remaining) break;
      remaining = without;
    }
  }
  return { leaves: [], problems };
}

/** Takes a line's text away, or that of the last line before it that has any: an error shows where parsing ends. */
function blankLine(text: string, line: number): string {
  const lines = text.split('\n');
  let index = Math.min(line, lines.length) - 1;
  while (index > 0 && !lines[index]?.trim()) index--;
  lines[index] = (lines[index] ?? '').replace(/[^\r]/g, ' ');
  return lines.join('\n');
}

function leavesOf(program: AST.TOMLProgram, text: string): TomlLeaf[] {
  const bare = withoutComments(text, program.comments);
  const leaves: TomlLeaf[] = [];
  for (const item of program.body[0].body) {
    if (item.type === 'TOMLKeyValue') visitPair(item, [], bare, leaves);
    else {
      const within = bare.slice(item.range[0], item.key.range[1] + (item.kind === 'array' ? 2 : 1));
      const keys = tableKeys(item, within);
      for (const pair of item.body) visitPair(pair, keys, bare, leaves);
    }
  }
  return leaves;
}

/** Of the same length. */
function withoutComments(text: string, comments: readonly AST.Comment[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { range } of comments) {
    parts.push(text.slice(at, range[0]), ' '.repeat(range[1] - range[0]));
    at = range[1];
  }
  return parts.join('') + text.slice(at);
}

/** A header's keys, with the indexes that arrays of tables put between them. */
function tableKeys(table: AST.TOMLTable, within: string): TomlKey[] {
  const written = table.key.keys.values();
  let place: readonly [number, number] = table.key.range;
  return table.resolvedKey.map((name) => {
    if (typeof name === 'string') place = written.next().value?.range ?? place;
    return { name, start: place[0], end: place[1], within, withinEnd: table.range[0] + within.length };
  });
}

function visitPair(
  pair: AST.TOMLKeyValue,
  before: readonly TomlKey[],
  text: string,
  leaves: TomlLeaf[],
): void {
  const within = { within: text.slice(...pair.range), withinEnd: pair.range[1] };
  const keys = pair.key.keys.map((key) => ({
    name: key.type === 'TOMLBare' ? key.name : key.value,
    start: key.range[0],
    end: key.range[1],
    ...within,
  }));
  visitValue(pair.value, [...before, ...keys], text, leaves);
}

function visitValue(
  node: AST.TOMLContentNode,
  keys: readonly TomlKey[],
  text: string,
  leaves: TomlLeaf[],
): void {
  const [start, end] = node.range;
  if (node.type === 'TOMLArray' && node.elements.length) {
    for (const [name, element] of node.elements.entries()) {
      const [from, to] = element.range;
      const key = { name, start: from, end: to, within: text.slice(from, to), withinEnd: to };
      visitValue(element, [...keys, key], text, leaves);
    }
  } else if (node.type === 'TOMLInlineTable' && node.body.length) {
    for (const pair of node.body) visitPair(pair, keys, text, leaves);
  } else if (node.type === 'TOMLValue' && node.kind === 'string') {
    const quote = node.multiline ? 3 : 1;
    const newline = node.multiline ? (/^(?:\r\n|\n)/.exec(text.slice(start + quote))?.[0].length ?? 0) : 0;
    leaves.push({ keys, value: node.value, start: start + quote + newline, end: end - quote });
  } else leaves.push({ keys, value: null, start, end });
}

/**
 * How many leading keys of a path a pattern takes: `*` stands for any one key, `#` for an index; null where it doesn't match.
 * `project.optional-dependencies.*.#`
 */
export function matchPath(pattern: string, keys: readonly TomlKey[]): number | null {
  const parts = pattern.split('.');
  const matches = parts.every((part, index) => {
    const name = keys[index]?.name;
    return part === '#' ? typeof name === 'number' : name !== undefined && (part === '*' || part === name);
  });
  return matches ? parts.length : null;
}
