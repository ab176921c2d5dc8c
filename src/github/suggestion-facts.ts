/** What a file's own text tells for certain about a usage in it: the facts that a suggestion needs. */
import type { Guide } from '../policy/config.ts';
import type { ComparedUsage } from '../report/report.ts';
import type { SuggestionFacts } from './suggestion.ts';

/** Both sides of the usage's file, as Python text; null where there is none. */
export interface FileTexts {
  readonly base: string | null;
  readonly head: string | null;
}

/** The facts for one new usage. All that is doubtful is taken for the answer that suggests nothing. */
export function factsFor(
  usage: ComparedUsage,
  texts: FileTexts,
  all: readonly ComparedUsage[],
  guide: Guide,
): SuggestionFacts {
  const { base, head } = texts;
  // GitHub ends a suggestion's lines with LF, which in a file of CRLF would be the only ones.
  if (head === null || head.includes('\r')) return { ...DOUBTFUL, guide };
  return {
    guide,
    timeImported: imports(head, 'time'),
    asyncioImported: imports(head, 'asyncio'),
    awaits: standsInAsyncDef(head.split('\n'), usage.line),
    unused: isUnused(usage, head, base, all),
  };
}

const DOUBTFUL = { timeImported: false, asyncioImported: false, awaits: false, unused: false } as const;

/**
 * Whether a name stands for the standard module throughout a Python text: a plain `import time` at module scope, no star
 * import that could bind it anew, its `sleep` not replaced, and every other mention of the name goes on with an attribute.
 * Words in strings count as mentions.
 */
export function imports(text: string, module: 'time' | 'asyncio'): boolean {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => new RegExp(`^import ${module}\\s*(#.*)?$`).test(line));
  if (at < 0 || isInString(lines.slice(0, at).join('\n'))) return false;
  const noMention = new RegExp(`^\\s*(#.*|import ${module}\\s*(#.*)?)$`);
  const code = lines.filter((line) => !noMention.test(line)).join('\n');
  const other = `(?<![\\w.])${module}(?!\\w|\\s*\\.\\s*[A-Za-z_])|\\b${module}\\s*\\.\\s*sleep\\s*=[^=]`;
  return !new RegExp(`${other}|\\bimport\\s*\\*`).test(code);
}

/**
 * Whether the innermost function around a line is an `async def`, by indentation alone. A string of several lines on the
 * way up, whose lines have any indentation, makes it doubtful; so does a tab.
 * @param line 1-based.
 */
export function standsInAsyncDef(lines: readonly string[], line: number): boolean {
  let indent = indentOf(lines[line - 1] ?? '');
  for (let at = line - 2; at >= 0; at--) {
    const text = lines[at] ?? '';
    if (isInString(text) || /^\s*\t/.test(text)) return false;
    if (/^\s*(#|$)/.test(text) || indentOf(text) >= indent) continue;
    if (/^\s*(async\s+def|def|class)\b/.test(text)) return /^\s*async\b/.test(text);
    const endsList = /^\s*[)\]}]/.test(text); // what it ends begins with the same indentation
    indent = indentOf(text) + (endsList ? 1 : 0);
  }
  return false;
}

function indentOf(text: string): number {
  return text.search(/\S|$/);
}

/** Whether a long string may be open at a text's end: one of its two marks stands there an odd number of times. */
function isInString(text: string): boolean {
  return [/'{3}/g, /"{3}/g].some((mark) => (text.match(mark)?.length ?? 0) % 2 === 1);
}

/**
 * Whether the name that an import binds stands nowhere else: not in the file, not in the file before this change (so that
 * no module of before can count on it), and no usage of the changed files comes through the file's module.
 */
function isUnused(
  usage: ComparedUsage,
  head: string,
  base: string | null,
  all: readonly ComparedUsage[],
): boolean {
  const name = boundName(usage.source);
  if (name === null) return false;
  const word = new RegExp(`(?<!\\w)${name}(?!\\w)`, 'g');
  const lines = head.split('\n');
  const others = lines.filter((line) => line !== usage.source);
  const once = others.length === lines.length - 1;
  const stem = usage.path.replace(/\.\w+$/, '').replaceAll('/', '.');
  const reached = all.some(({ via }) => via !== null && (stem === via || stem.endsWith(`.${via}`)));
  return once && !reached && !word.test(others.join('\n')) && !(base ?? '').match(word);
}

/** The name that a line with nothing but an import of one name binds; null for any other line. */
function boundName(line: string): string | null {
  const [, module, alias] = /^import ([\w.]+)(?: as (\w+))?$/.exec(line) ?? [];
  if (module !== undefined) return alias ?? module.split('.')[0] ?? null;
  const [, name, as] = /^from [\w.]+ import (\w+)(?: as (\w+))?$/.exec(line) ?? [];
  return as ?? name ?? null;
}
