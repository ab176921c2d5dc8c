/** What to write instead of a symbol: the most specific row of the catalogue. */
import type { Guide } from '../policy/config.ts';
import type { Surrounding } from '../usages/usage.ts';
import { CATEGORIES, type Category, categoryById, type Page, type Way } from './categories.ts';
import { MEANT_NAMES } from './data/meant-names.ts';
import { SYMBOL_ADVICE } from './data/symbol-advice.ts';
import { longestKnown } from './names.ts';
import { type Lookup, lookup } from './patterns.ts';
import { attributesBelong, canonicalOf, FALLBACK_CATEGORY } from './symbols.ts';

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
    text: text.replaceAll('{plain}', plainName(symbol) ?? plainName(canonical) ?? canonical),
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

/** Rows that name a symbol, and those that take what is below or like it. */
interface Rows {
  readonly named: Lookup<SymbolAdvice>;
  readonly open: Lookup<SymbolAdvice>;
}

let rows: ReadonlyMap<Surrounding | null, Rows> | null = null;

/** The symbol's own row; one for the usage's surroundings wins, then one that names it or its canonical name. */
export function rowOf(
  symbol: string,
  canonical: string,
  surroundings: readonly Surrounding[],
): SymbolAdvice | null {
  rows ??= byCondition(SYMBOL_ADVICE);
  for (const condition of [...surroundings, null]) {
    const { named, open } = rows.get(condition) ?? NO_ROWS;
    const row =
      named(symbol) ?? named(canonical) ?? named(meantBy(symbol)) ?? open(symbol) ?? open(canonical);
    if (row) return row;
  }
  return null;
}

/** The canonical name of what is meant, where the guides have a name that no release has. */
function meantBy(symbol: string): string {
  return canonicalOf(MEANT_NAMES.find(({ name }) => name === symbol)?.meant ?? symbol);
}

const NO_ROWS: Rows = { named: () => null, open: () => null };

function byCondition(advice: readonly SymbolAdvice[]): ReadonlyMap<Surrounding | null, Rows> {
  const conditions = new Set(advice.map(({ when = null }) => when));
  return new Map(
    [...conditions].map((condition) => {
      const entries = advice
        .filter(({ when = null }) => when === condition)
        .flatMap((row) => row.patterns.map((pattern) => [pattern, row] as const));
      const isOpen = ([pattern]: (typeof entries)[number]) => pattern.includes('*');
      return [
        condition,
        {
          named: lookup(
            entries.filter((entry) => !isOpen(entry)),
            attributesBelong,
          ),
          open: lookup(entries.filter(isOpen)),
        },
      ];
    }),
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

/** `eventlet.green.os.fdopen` → `os.fdopen`; null of what is in no green module. */
function plainName(symbol: string): string | null {
  const found = longestKnown(symbol);
  for (let name = found?.known.name ?? ''; name.includes('.'); name = name.slice(0, name.lastIndexOf('.'))) {
    const greens = longestKnown(name)?.known.greens;
    if (greens) return greens + symbol.slice(name.length);
  }
  return null;
}

/** In each piece of code, `x = await f(y)` → `x = awaitlet.awaitlet(f(y))`. */
export function throughAwaitlet(text: string): string {
  return text.replace(/`((?:[\w, ]+ = )?)await ([^`]+)`/g, '`$1awaitlet.awaitlet($2)`');
}

/** Somebody's name with the marks of code around it. */
export function asCode(name: string): string {
  return `\`${plainText(name)}\``;
}

/** A text of the catalogue without the marks around its code. */
export function plainText(text: string): string {
  return text.replaceAll('`', '');
}
