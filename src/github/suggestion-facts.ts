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
  return {
    guide,
    timeImported: head !== null && importsTime(head),
    unused: head !== null && isUnused(usage, head, base, all),
  };
}

/**
 * Whether `time` stands for the standard module throughout a Python text: a plain `import time` at module scope, no star
 * import that could bind it anew, and every other mention of the name goes on with an attribute. Words in strings count
 * as mentions.
 */
export function importsTime(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/);
  const code = lines.filter((line) => !/^\s*(#.*|import time\s*(#.*)?)$/.test(line)).join('\n');
  return (
    lines.some((line) => /^import time\s*(#.*)?$/.test(line)) &&
    !/(?<![\w.])time(?!\w|\s*\.\s*[A-Za-z_])|\btime\s*\.\s*sleep\s*=[^=]|\bimport\s*\*/.test(code)
  );
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
  const others = head.split(/\r\n|\r|\n/).filter((line) => line !== usage.source);
  const once = others.length === head.split(/\r\n|\r|\n/).length - 1;
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
