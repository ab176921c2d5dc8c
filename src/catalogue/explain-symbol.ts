/** Explains categories and the symbols in them. */
import { BLOCKING_CATEGORIES, type Category } from './categories.ts';
import { conditionalNotes } from './conditional-notes.ts';
import { type Example, examplesOf } from './examples.ts';
import { type ExplainedWay, type Explanation, GUIDES, NOTHING } from './explanation.ts';
import { frameworkEntries } from './framework-entries.ts';
import { linksTo } from './links.ts';
import { type Name, names } from './names.ts';
import { pageOfName } from './pages.ts';
import { categoryOrFallback, replacementOf, rowOf } from './replacements.ts';
import { attributesBelong, canonicalOf, categoryOf } from './symbols.ts';
import { termPage } from './topics.ts';

/** A category: what it is, why it goes, and every direction with its examples. */
export function explainCategory(category: Category): Explanation {
  const { id, title, summary, why, effort, effortReason, official, removal, asyncio, threading, glossary } =
    category;
  const own = [...names().keys()].filter((name) => categoryOf(name) === id);
  return {
    ...NOTHING,
    kind: 'category',
    name: id,
    title,
    text: [summary, why],
    facts: [['Effort', `${effort}. ${effortReason}`]],
    ways: categoryWays(category),
    notes: [...new Set([...category.notes, ...conditionalNotes(own, id)])],
    examples: examplesOf(id),
    symbols: own.filter((name) => canonicalOf(name) === name && isNamed(name)),
    frameworks: frameworkEntries().filter((entry) => entry.category === id),
    links: linksTo([
      asyncio.url,
      threading.url,
      ...official,
      ...removal,
      ...glossary.map((word) => termPage({ anchor: `glossary-${word}` })),
    ]),
  };
}

/** Whether a row is about this symbol itself, and not about whatever is below another one. */
function isNamed(name: string): boolean {
  const row = rowOf(name, name, []);
  const isShared = row?.patterns.every((pattern) => pattern.endsWith('.*') && pattern !== name) ?? true;
  return !isShared && row !== rowOf(name.slice(0, name.lastIndexOf('.')), '', []);
}

/** A name of eventlet, or something below one. */
export function explainSymbol(symbol: string): Explanation {
  const canonical = canonicalOf(symbol);
  const category = categoryOrFallback(categoryOf(symbol));
  const known = names().get(symbol) ?? names().get(canonical);
  const pages = [pageOfName(symbol), pageOfName(canonical)].filter((page) => page !== null);
  const ways = GUIDES.map((guide) => replacementOf(symbol, canonical, category.id, guide).page);
  return {
    ...NOTHING,
    kind: 'symbol',
    name: symbol,
    title: category.title,
    text: [category.summary, category.why],
    facts: [
      ['Category', category.id],
      ...(canonical === symbol ? [] : [['Its own name', canonical] as const]),
      ...(known ? releaseFacts(known) : []),
      ['Effort', `${category.effort}. ${category.effortReason}`],
    ],
    ways: symbolWays(symbol, canonical, category.id),
    notes: conditionalNotes([symbol, canonical], category.id),
    examples: examplesAbout(canonical, category.id),
    links: linksTo([...ways, ...pages, ...category.official.slice(0, 1)]),
  };
}

/** The examples that name a symbol, else the first that is about the same module. */
function examplesAbout(canonical: string, category: string): readonly Example[] {
  const examples = examplesOf(category);
  const about = examples.filter(({ symbols }) => symbols.includes(canonical));
  if (about.length > 0) return about;
  return examples
    .filter(({ symbols }) => symbols.some((symbol) => moduleOf(symbol) === moduleOf(canonical)))
    .slice(0, 1);
}

function moduleOf(symbol: string): string {
  for (let end = symbol.length; end > 0; end = symbol.lastIndexOf('.', end - 1)) {
    if (!attributesBelong(symbol.slice(0, end))) return symbol.slice(0, end);
  }
  return symbol;
}

function releaseFacts({ kind, first, last, deprecated, greens }: Name): (readonly [string, string])[] {
  const since = first === 'v0.9.16' ? '0.9.16 or earlier' : first.replace(/^v/, '');
  return [
    ['Kind', kind],
    [
      'In releases',
      last === null ? `since ${since}` : `${since} to ${last.replace(/^v/, '')}: newer ones do not have it`,
    ],
    ...(deprecated ? [['Deprecated', `since ${deprecated.replace(/^v/, '')}`] as const] : []),
    ...(greens ? [['Stands in for', greens] as const] : []),
  ];
}

/** Of a symbol, the most specific word of the catalogue. */
function symbolWays(symbol: string, canonical: string, category: string): readonly ExplainedWay[] {
  return GUIDES.map((guide) => {
    const { text, stated } = replacementOf(symbol, canonical, category, guide);
    return { guide, text, stated };
  });
}

/** A category has no way of its own for awaitlet: it is asyncio’s, waited for where something blocks. */
function categoryWays({ id, asyncio, threading }: Category): readonly ExplainedWay[] {
  return [
    { guide: 'asyncio', text: asyncio.replacement, stated: asyncio.stated },
    { guide: 'threading', text: threading.replacement, stated: threading.stated },
    {
      guide: 'awaitlet',
      text: BLOCKING_CATEGORIES.includes(id) ? AWAITLET : 'As for asyncio.',
      stated: asyncio.stated,
    },
  ];
}

const AWAITLET =
  'As for asyncio, with `awaitlet.awaitlet()` around what is awaited, in functions that `awaitlet.async_def()` runs.';
