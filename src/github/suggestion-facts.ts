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
  if (head === null || head.includes('\r')) return { guide, timeImported: false, unused: false };
  return { guide, timeImported: importsTime(head), unused: isUnused(usage, head, base, all) };
}

/**
 * Whether `time` stands for the standard module throughout a Python text: a plain `import time` at module scope, no star
 * import that could bind it anew, and every other mention of the name goes on with an attribute. Words in strings count
 * as mentions.
 */
export function importsTime(text: string): boolean {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => /^import time\s*(#.*)?$/.test(line));
  if (at < 0 || isInString(lines.slice(0, at).join('\n'))) return false;
  const code = lines.filter((line) => !/^\s*(#.*|import time\s*(#.*)?)$/.test(line)).join('\n');
  return !/(?<![\w.])time(?!\w|\s*\.\s*[A-Za-z_])|\btime\s*\.\s*sleep\s*=[^=]|\bimport\s*\*/.test(code);
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
