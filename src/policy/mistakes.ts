/** What is wrong in a config file, where, and how to mend it: one error of many mistakes. */
import { type Document, isMap, isNode, isScalar, type LineCounter, type Node } from 'yaml';
import type * as z from 'zod';
import { ConfigError } from '../errors.ts';
import { didYouMean } from '../nearest.ts';
import { KINDS } from '../usages/usage.ts';

type Path = readonly PropertyKey[];

export interface Mistake {
  /** Where in the text, as an offset. */
  readonly offset: number;
  readonly message: string;
}

/** More are seldom worth reading; the first ones are the cause. */
const MISTAKES_SHOWN = 50;

/** The error that holds them all, in the order of the file, one a line. */
export function configError(mistakes: readonly Mistake[], file: string, lines: LineCounter): ConfigError {
  const places = [
    ...new Map(mistakes.map((mistake) => [`${mistake.offset} ${mistake.message}`, mistake])).values(),
  ]
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, message }) => ({ ...position(lines, offset), message }));
  const [first, ...others] = places;
  const more = others
    .slice(0, MISTAKES_SHOWN - 1)
    .map(({ line, column, message }) => `\n${file}:${line}:${column}: ${message}`);
  const rest = others.length - more.length;
  const end = rest > 0 ? `\n… and ${rest} more` : '';
  return new ConfigError(`${first?.message ?? 'This file is not valid'}${more.join('')}${end}`, {
    file,
    line: first?.line ?? 1,
    column: first?.column ?? 1,
  });
}

/** 1-based; the counter says 0 for the first line of a text without a line end. */
function position(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** What can stand where: the names that an unknown one is held against. */
export interface Known {
  readonly top: readonly string[];
  readonly categories: ReadonlySet<string>;
}

/** The mistakes that one issue of the schema stands for: an unknown key is one each. */
export function mistakesOf(
  issue: z.core.$ZodIssue,
  document: Document,
  value: unknown,
  known: Known,
): Mistake[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      offset: offsetOf(document, issue.path, key),
      message: unknownName(key, issue.path, known),
    }));
  }
  if (issue.code === 'invalid_key') {
    const key = String(issue.path.at(-1));
    const what = issue.issues[0]?.message ?? 'another key';
    const offset = offsetOf(document, issue.path.slice(0, -1), key);
    return [{ offset, message: `${shown(key)} in ${named(issue.path.slice(0, -1))} must be ${what}` }];
  }
  const inner = issue.code === 'invalid_union' ? issue.errors.find(isOfRightShape) : undefined;
  if (inner) {
    const whole = (each: z.core.$ZodIssue) => ({ ...each, path: [...issue.path, ...each.path] });
    return inner.flatMap((each) => mistakesOf(whole(each), document, value, known));
  }
  const offset = offsetOf(document, issue.path);
  if (issue.code === 'custom') return [{ offset, message: `${named(issue.path)} ${issue.message}` }];
  return [{ offset, message: wrongValue(issue, valueAt(value, issue.path), known) }];
}

/** Whether of the choices it is this one that was meant: what is wrong is within it. */
function isOfRightShape(issues: readonly z.core.$ZodIssue[]): boolean {
  return issues.every(
    ({ code, path }) => path.length > 0 || code === 'unrecognized_keys' || code === 'custom',
  );
}

function unknownName(key: string, path: Path, known: Known): string {
  const last = path.at(-1);
  if (last === 'categories' || last === 'guides') return unknownCategory(key, known.categories);
  const [noun, names]: [string, readonly string[]] =
    last === undefined
      ? ['key', known.top]
      : last === 'kinds'
        ? ['kind', KINDS]
        : ['key', last === 'budget' ? ['total', 'categories'] : ['paths', 'mode', 'kinds', 'categories']];
  return `Unknown ${noun} ${shown(key)}${didYouMean(key, names) || `; known are ${listed(names)}`}`;
}

function unknownCategory(name: string, categories: ReadonlySet<string>): string {
  return `Unknown category ${shown(name)}${didYouMean(name, categories) || '; `no-new-eventlet explain` lists the categories'}`;
}

function wrongValue(issue: z.core.$ZodIssue, value: unknown, known: Known): string {
  const { path, message } = issue;
  if (value === undefined) return `${named(path)} is missing: it must be ${message}`;
  if (value === null) return `${named(path)} is empty: give it ${message}, or remove the key`;
  if (path[0] === 'symbols' && path.length === 2 && typeof value === 'string') {
    return unknownCategory(value, known.categories);
  }
  return `${named(path)} must be ${message}, not ${shown(value)}${modeHint(issue, value)}`;
}

/** YAML 1.1 read `off` and `no` as false, so people (and their tools) write one for the other. */
function modeHint(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code !== 'invalid_value' || !issue.values.includes('off')) return '';
  if (value === false || /^(?:no|none|never|ignore|disabled?)$/i.test(String(value))) return ': write `off`';
  if (value === true || /^(?:yes|on|error|enabled?)$/i.test(String(value))) return ': write `fail`';
  return '';
}

/** `overrides[0].mode`, quoted. */
function named(path: Path): string {
  if (path.length === 0) return 'The config';
  const text = path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`))
    .join('');
  return shown(text, false);
}

/** A user's text in a message: bounded, and on one line. */
function shown(value: unknown, quoted = true): string {
  const text =
    typeof value === 'string' && (!quoted || isPlain(value)) ? value : (JSON.stringify(value) ?? '');
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text.replace(/[\r\n]+/g, ' ')}\``;
}

/** What can be shown without quotes: YAML would read `2` and `true` as something else. */
const isPlain = (text: string) =>
  /^[\p{L}\p{N}_.:/*-]+$/u.test(text) && Number.isNaN(Number(text)) && !/^(?:true|false|null)$/i.test(text);

const listed = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');

function valueAt(value: unknown, path: Path): unknown {
  // Any object of the parsed YAML can be read by key.
  return path.reduce((at, part) => (at as Record<PropertyKey, unknown> | null | undefined)?.[part], value);
}

/** Where the value at `path` starts, or its `key`; where there is none, its nearest parent. */
function offsetOf(document: Document, path: Path, key?: string): number {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (key !== undefined && isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    if (isNode(pair?.key)) return startOf(pair.key);
  }
  if (isNode(node)) return startOf(node);
  return path.length === 0 ? 0 : offsetOf(document, path.slice(0, -1));
}

const startOf = (node: Node) => node.range?.[0] ?? 0;
