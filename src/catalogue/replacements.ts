/** What to write instead of a symbol: the most specific row of the catalogue. */
import type { Guide } from '../policy/config.ts';
import type { Surrounding } from '../usages/usage.ts';
import { CATEGORIES, type Category, categoryById, type Page, type Way } from './categories.ts';
import { SYMBOL_ADVICE } from './data/symbol-advice.ts';
import { longestKnown } from './names.ts';
import { type Lookup, lookup } from './patterns.ts';
import { attributesBelong, FALLBACK_CATEGORY } from './symbols.ts';

/** What to write instead of some symbols, in each direction, with backticks around code. `{plain}` stands for the green module's plain counterpart. */
export interface SymbolAdvice {
  readonly patterns: readonly string[];
  /** Only where the usage stands so. */
  readonly when?: Surrounding;
  readonly asyncio: string;
  readonly threading: string;
  /** Where it is more than `awaitlet.awaitlet()` around what asyncio's way awaits. */
  readonly awaitlet?: string;
  /** The directions in which the guides do not say so; else the category's word holds. */
  readonly unstated?: readonly ('asyncio' | 'threading')[];
}

export interface Replacement {
  /** With backticks around code. */
  readonly text: string;
  readonly stated: boolean;
  /** Where the guides say so, or what is nearest. */
  readonly page: Page;
}

/** The replacement of a symbol in one direction; a symbol's own row wins over a variant's, and that over its category's. */
export function replacementOf(
  symbol: string,
  canonical: string,
  category: string,
  guide: Guide,
  surroundings: readonly Surrounding[] = [],
): Replacement {
  const direction = guide === 'threading' ? 'threading' : 'asyncio';
  const way = wayOf(symbol, canonical, category, direction);
  const row = rowOf(symbol, canonical, surroundings);
  if (!row)
    return {
      text: guide === 'awaitlet' ? throughAwaitlet(way.replacement) : way.replacement,
      stated: way.stated,
      page: way.url,
    };
  const text = guide === 'awaitlet' ? (row.awaitlet ?? throughAwaitlet(row.asyncio)) : row[direction];
  return {
    text: text.replaceAll('{plain}', plainName(canonical)),
    stated: way.stated && !row.unstated?.includes(direction),
    page: way.url,
  };
}

/** The fallback category is the catalogue's own constant. */
export function categoryOrFallback(id: string): Category {
  const category = categoryById(id) ?? categoryById(FALLBACK_CATEGORY);
  if (!category) throw new Error(`the catalogue has no category ${FALLBACK_CATEGORY}`);
  return category;
}

let rows: ReadonlyMap<Surrounding | null, Lookup<SymbolAdvice>> | null = null;

/** The symbol's own row; one for the usage's surroundings wins. */
export function rowOf(
  symbol: string,
  canonical: string,
  surroundings: readonly Surrounding[],
): SymbolAdvice | null {
  rows ??= byCondition(SYMBOL_ADVICE);
  for (const condition of [...surroundings, null]) {
    const look = rows.get(condition);
    const row = look?.(symbol) ?? look?.(canonical);
    if (row) return row;
  }
  return null;
}

function byCondition(advice: readonly SymbolAdvice[]): ReadonlyMap<Surrounding | null, Lookup<SymbolAdvice>> {
  const conditions = new Set(advice.map(({ when = null }) => when));
  return new Map(
    [...conditions].map((condition) => [
      condition,
      lookup(
        advice
          .filter(({ when = null }) => when === condition)
          .flatMap((row) => row.patterns.map((pattern) => [pattern, row] as const)),
        attributesBelong,
      ),
    ]),
  );
}

const variants = new Map<string, Lookup<Record<'asyncio' | 'threading', Way>>>(
  CATEGORIES.map(({ id, variants: own }) => [
    id,
    lookup(own.flatMap((variant) => variant.patterns.map((pattern) => [pattern, variant] as const))),
  ]),
);

function wayOf(symbol: string, canonical: string, category: string, direction: 'asyncio' | 'threading'): Way {
  const look = variants.get(category);
  return (look?.(symbol) ?? look?.(canonical) ?? categoryOrFallback(category))[direction];
}

/** `eventlet.green.os.fdopen` → `os.fdopen`. */
function plainName(canonical: string): string {
  const found = longestKnown(canonical);
  for (let name = found?.known.name ?? ''; name.includes('.'); name = name.slice(0, name.lastIndexOf('.'))) {
    const greens = longestKnown(name)?.known.greens;
    if (greens) return greens + canonical.slice(name.length);
  }
  return canonical.replace(/^eventlet\.green\./, '');
}

/** `await f(x)` → `awaitlet.awaitlet(f(x))`, where that is all the text. */
export function throughAwaitlet(text: string): string {
  const expression = /^`await ([^`]*)`\.?$/.exec(text)?.[1];
  return expression?.endsWith(')') ? `\`awaitlet.awaitlet(${expression})\`` : text;
}

/** A text of the catalogue without the marks around its code. */
export function plainText(text: string): string {
  return text.replaceAll('`', '');
}
