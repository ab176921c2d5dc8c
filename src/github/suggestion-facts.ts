/** What a file's own text tells for certain about a usage in it: the facts that a suggestion needs. */
import type { Guide } from '../policy/config.ts';
import type { Binding, Chain, TextModel } from '../python/model.ts';
import { bindingsOf, starsSeenFrom } from '../python/names.ts';
import { Lines } from '../python/positions.ts';
import type { Syntax } from '../python/syntax.ts';
import type { ComparedUsage } from '../report/report.ts';
import { OpenText } from '../usages/open-text.ts';
import type { SuggestionFacts } from './suggestion.ts';

/** Both sides of the usage's file, as Python text; null where there is none. */
export interface FileTexts {
  readonly base: string | null;
  readonly head: string | null;
}

/** The facts for one new usage. All that is doubtful is taken for the answer that suggests nothing. */
export async function factsFor(
  usage: ComparedUsage,
  { base, head }: FileTexts,
  all: readonly ComparedUsage[],
  guide: Guide,
  syntax: Syntax,
): Promise<SuggestionFacts> {
  // GitHub ends a suggestion's lines with LF, which in a file of CRLF would be the only ones.
  if (head === null || head.includes('\r')) return { ...DOUBTFUL, guide };
  const model = await namesOf(head, syntax);
  const chain = model && chainOf(usage, model, head);
  const isCertain = (name: 'time' | 'asyncio') =>
    model !== null && chain !== null && isModule(name, chain, model, head);
  return {
    guide,
    timeImported: isCertain('time'),
    asyncioImported: isCertain('asyncio'),
    awaits: chain?.scope.kind === 'function' && chain.scope.isAsync,
    unused: isUnused(usage, head, base, all),
  };
}

const DOUBTFUL = { timeImported: false, asyncioImported: false, awaits: false, unused: false } as const;

/** The names of a whole text; null of one that does not parse, or is nested too deep to be walked. */
async function namesOf(text: string, syntax: Syntax): Promise<TextModel | null> {
  try {
    return await syntax.withGrammar(() => {
      const open = new OpenText(text, syntax);
      const { model, brokenAt } = open.read(new Uint8Array(open.lines.length).fill(1));
      return brokenAt === null ? model : null;
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The chain of names that a reference is. */
function chainOf({ line, column }: ComparedUsage, { chains }: TextModel, text: string): Chain | null {
  const lines = new Lines(text);
  return chains.find(({ start }) => lines.lineAt(start) === line && lines.columnAt(start) === column) ?? null;
}

/**
 * Whether a name stands for the standard module where a chain stands: bound by `import time` at the start of a line before
 * it and by nothing else, no star import that could bind it anew, its `sleep` not replaced, and every other mention of the
 * module goes on with an attribute, so that nobody is handed the module to change it.
 */
function isModule(name: 'time' | 'asyncio', chain: Chain, { chains }: TextModel, text: string): boolean {
  const bindings = bindingsOf(name, chain.scope);
  const isPlain = bindings.length > 0 && bindings.every((each) => isPlainImport(each, name, text));
  if (!isPlain || starsSeenFrom(chain.scope).length > 0) return false;
  if ((bindings[0]?.start ?? 0) > chain.start) return false;
  const isSame = ({ root, scope }: Chain) =>
    root === name && bindingsOf(name, scope).some((each) => bindings.includes(each));
  return !chains.some(
    (each) => isSame(each) && (each.attributes.length === 0 || mayReplaceSleep(each, text)),
  );
}

/** `time.sleep = nap`, also as one of several targets; what else stands among several names is taken for one. */
function mayReplaceSleep({ attributes, call, end }: Chain, text: string): boolean {
  return attributes[0] === 'sleep' && call === null && /^\s*(?:[,)\]]|=(?!=))/.test(text.slice(end));
}

function isPlainImport(binding: Binding, name: string, text: string): boolean {
  if (binding.kind !== 'import' || binding.level > 0 || binding.path.join('.') !== name) return false;
  const { start } = binding.statement;
  return start === 0 || text[start - 1] === '\n';
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
