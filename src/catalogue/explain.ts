/** What a name means to someone who leaves eventlet: a category, symbol, framework, topic, or word of the glossary. */
import { nearest } from '../nearest.ts';
import type { Guide } from '../policy/config.ts';
import type { Link } from '../report/report.ts';
import { CATEGORIES, type Category, categoryById } from './categories.ts';
import { conditionalNotes } from './conditional-notes.ts';
import { type Example, examplesOf } from './examples.ts';
import { type FrameworkEntry, frameworkEntries, frameworksNamed } from './framework-entries.ts';
import { linksTo } from './links.ts';
import { longestKnown, type Name, names } from './names.ts';
import { pageOfName } from './pages.ts';
import { categoryOrFallback, replacementOf, rowOf } from './replacements.ts';
import { attributesBelong, canonicalOf, categoryOf } from './symbols.ts';
import { TERMS, type Term, TOPICS, type Topic, termPage } from './topics.ts';

/** The directions, in the order of the guides. */
export const GUIDES: readonly Guide[] = ['asyncio', 'threading', 'awaitlet'];

/** What to write instead, in one direction; texts have backticks around code. */
export interface ExplainedWay {
  readonly guide: Guide;
  readonly text: string;
  /** False where the guides do not say so. */
  readonly stated: boolean;
}

export interface Explanation {
  readonly kind: 'category' | 'symbol' | 'framework' | 'topic' | 'term';
  readonly name: string;
  readonly title: string;
  /** What it is, and why it goes: paragraphs. */
  readonly text: readonly string[];
  /** Label and value. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly ways: readonly ExplainedWay[];
  /** Sentences worth knowing. */
  readonly notes: readonly string[];
  readonly examples: readonly Example[];
  /** Names of the category that have a replacement of their own. */
  readonly symbols: readonly string[];
  readonly frameworks: readonly FrameworkEntry[];
  readonly links: readonly Link[];
}

export interface UnknownName {
  readonly unknown: string;
  /** Known names that come near, the nearest first; each can be explained. */
  readonly nearest: readonly string[];
}

const NOTHING = {
  text: [],
  facts: [],
  ways: [],
  notes: [],
  examples: [],
  symbols: [],
  frameworks: [],
  links: [],
} as const;

/** Explains a name: `greenthreads`, `eventlet.spawn`, `spawn`, `oslo_utils.eventletutils`, `async_mode`, `awaitlet`, `GIL`. */
export function explain(name: string): Explanation | UnknownName {
  const wanted = name.trim();
  const category = categoryById(wanted.toLowerCase());
  if (category) return explainCategory(category);
  const topic = TOPICS.find(({ id, title }) => [id, title.toLowerCase()].includes(wanted.toLowerCase()));
  if (topic) return explainTopic(topic);
  const symbol = symbolNamed(wanted);
  if (symbol !== null) return explainSymbol(symbol);
  const term = TERMS.find(({ words }) => words.some((word) => word.toLowerCase() === wanted.toLowerCase()));
  if (term) return explainTerm(term);
  const frameworks = frameworksNamed(wanted);
  if (frameworks.length > 0) return explainFrameworks(wanted, frameworks);
  return { unknown: wanted, nearest: nearestNames(wanted) };
}

function explainCategory(category: Category): Explanation {
  const { id, title, summary, why, effort, effortReason, official, removal, asyncio, threading, glossary } =
    category;
  const own = [...names().keys()].filter((name) => categoryOf(name) === id);
  return {
    ...NOTHING,
    kind: 'category',
    name: id,
    title,
    text: [summary, why],
    facts: [['Effort', `${effort}: ${effortReason}`]],
    ways: waysOf(category.patterns[0] ?? 'eventlet', id, false),
    notes: [...new Set([...category.notes, ...conditionalNotes(own, id)])],
    examples: examplesOf(id),
    symbols: own.filter(
      (name) => canonicalOf(name) === name && rowOf(name, name, []) !== null && isOwnRow(name),
    ),
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

/** Whether a row names this symbol itself, not one above it. */
function isOwnRow(name: string): boolean {
  return rowOf(name, name, []) !== rowOf(name.slice(0, name.lastIndexOf('.')), '', []);
}

function explainSymbol(symbol: string): Explanation {
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
      ['Effort', `${category.effort}: ${category.effortReason}`],
    ],
    ways: waysOf(symbol, category.id, true),
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

/** Of a category, its own word; of a symbol, the most specific one. */
function waysOf(symbol: string, category: string, specific: boolean): readonly ExplainedWay[] {
  return GUIDES.map((guide) => {
    if (specific) {
      const { text, stated } = replacementOf(symbol, canonicalOf(symbol), category, guide);
      return { guide, text, stated };
    }
    const { replacement, stated } =
      categoryOrFallback(category)[guide === 'threading' ? 'threading' : 'asyncio'];
    return { guide, text: guide === 'awaitlet' ? AWAITLET : replacement, stated };
  }).filter(({ guide, stated }) => specific || guide !== 'awaitlet' || stated);
}

/** A category has no way of its own for awaitlet: it is asyncio’s, waited for. */
const AWAITLET =
  'As for asyncio, with `awaitlet.awaitlet()` around what is awaited, in functions that `awaitlet.async_def()` runs.';

function explainFrameworks(name: string, frameworks: readonly FrameworkEntry[]): Explanation {
  const category = categoryOrFallback(frameworks[0]?.category ?? '');
  return {
    ...NOTHING,
    kind: 'framework',
    name,
    title: [...new Set(frameworks.map((entry) => entry.package))].join(', '),
    text: ['Here eventlet is switched on, wrapped or set without being imported.', category.why],
    facts: [['Category', [...new Set(frameworks.map((entry) => entry.category))].join(', ')]],
    frameworks,
    links: linksTo([
      'removal:guide/post-migration-guidance/#monitor-dependencies',
      'official:asyncio/guide/deprecation.html#manage-your-deprecations',
      ...category.official.slice(0, 1),
    ]),
  };
}

function explainTopic({ id, title, text, pages }: Topic): Explanation {
  const terms = id === 'glossary' ? TERMS.map((term) => [term.words[0] ?? '', term.text] as const) : [];
  return { ...NOTHING, kind: 'topic', name: id, title, text: [text], facts: terms, links: linksTo(pages) };
}

function explainTerm(term: Term): Explanation {
  const [name = '', ...others] = term.words;
  const facts = others.length > 0 ? [['Also', others.join(', ')] as const] : [];
  return {
    ...NOTHING,
    kind: 'term',
    name,
    title: 'Glossary',
    text: [term.text],
    facts,
    links: linksTo([termPage(term)]),
  };
}

/** The dotted name that is meant: as it is, or below the package; null where no release has it. */
function symbolNamed(name: string): string | null {
  for (const symbol of [name, `eventlet.${name}`]) {
    if (names().has(symbol)) return symbol;
    const found = symbol.startsWith('eventlet.') ? longestKnown(symbol) : null;
    const canonical = canonicalOf(symbol);
    // below a green module everything is valid; below an alias what its target has
    if (found && (found.known.greens !== null || names().has(canonical))) return symbol;
  }
  return null;
}

const NEAREST = 5;

function nearestNames(name: string): readonly string[] {
  const known = new Set([
    ...CATEGORIES.map(({ id }) => id),
    ...TOPICS.map(({ id }) => id),
    ...TERMS.flatMap(({ words }) => words),
    ...frameworkEntries().map(({ symbol }) => symbol),
    ...names().keys(),
    ...[...names().keys()].map((symbol) => symbol.slice('eventlet.'.length)),
  ]);
  const found: string[] = [];
  while (found.length < NEAREST) {
    const next = nearest(name, known);
    if (next === null) break;
    found.push(next);
    known.delete(next);
  }
  return found;
}
