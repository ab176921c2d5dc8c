/** What a name means to someone who leaves eventlet: a category, kind, symbol, framework, topic, or word of the glossary. */
import { nearest } from '../nearest.ts';
import type { Kind } from '../usages/usage.ts';
import { CATEGORIES, type Category, categoryById, type Page } from './categories.ts';
import { KIND_ROWS } from './data/kind-rows.ts';
import { KIND_TEXTS } from './data/kind-texts.ts';
import { MEANT_NAMES } from './data/meant-names.ts';
import { explainCategory, explainSymbol } from './explain-symbol.ts';
import { type Explanation, GUIDES, NOTHING, type UnknownName } from './explanation.ts';
import { type FrameworkEntry, frameworkEntries, frameworksNamed, settingNames } from './framework-entries.ts';
import { linksTo } from './links.ts';
import { longestKnown, names } from './names.ts';
import { categoryOrFallback } from './replacements.ts';
import { canonicalOf } from './symbols.ts';
import { TERMS, type Term, TOPICS, type Topic, termPage } from './topics.ts';
import { typedName } from './typed-name.ts';

export type { ExplainedWay, Explanation, UnknownName } from './explanation.ts';

/** Explains a name: `greenthreads`, `eventlet.spawn`, `spawn()`, `oslo_utils.eventletutils`, `async_mode`, `awaitlet`, `GIL`. */
export function explain(name: string): Explanation | UnknownName {
  const asked = name.trim();
  const wanted = typedName(asked);
  const category = categoryNamed(wanted.toLowerCase());
  if (category) return explainCategory(category);
  const kind = wanted.toLowerCase();
  if (isKind(kind)) return explainKind(kind);
  const topic = TOPICS.find(({ id, title }) => [id, title.toLowerCase()].includes(wanted.toLowerCase()));
  if (topic) return explainTopic(topic);
  const meant = MEANT_NAMES.find(({ name: known }) => [wanted, `eventlet.${wanted}`].includes(known));
  if (meant) return explainMeant(meant);
  const symbol = symbolNamed(wanted);
  if (symbol !== null) return explainSymbol(symbol);
  const term = TERMS.find(({ words }) => words.some((word) => word.toLowerCase() === wanted.toLowerCase()));
  if (term) return explainTerm(term);
  const frameworks = frameworksNamed(wanted);
  if (frameworks.length > 0) return explainFrameworks(wanted, frameworks);
  return { unknown: asked, nearest: nearestNames(wanted) };
}

/** By its id, with spaces for hyphens too, or by its title. */
function categoryNamed(name: string): Category | null {
  const id = name.replace(/\s+/g, '-');
  return categoryById(id) ?? CATEGORIES.find(({ title }) => title.toLowerCase() === name) ?? null;
}

function isKind(name: string): name is Kind {
  return Object.hasOwn(KIND_TEXTS, name);
}

function explainKind(kind: Kind): Explanation {
  const { title, text } = KIND_TEXTS[kind];
  const row = KIND_ROWS.find(({ kinds, categories }) => kinds.includes(kind) && !categories);
  const ways = row ? GUIDES.map((guide) => ({ guide, text: row.replacement, stated: row.stated })) : [];
  const page: Page = row?.page ?? 'removal:guide/preparing-for-migration/#locate-eventlet-usages';
  return { ...NOTHING, kind: 'kind', name: kind, title, text: [text], ways, links: linksTo([page]) };
}

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

function explainMeant({ name, meant }: (typeof MEANT_NAMES)[number]): Explanation {
  const { facts, ...about } = explainSymbol(meant);
  return { ...about, name, facts: [['No release has it', `${meant} is meant`], ...facts] };
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

/** What ends in the word, then what is spelled almost so, then subjects that have it in them; each can be explained. */
function nearestNames(name: string): readonly string[] {
  const subjects = [
    ...CATEGORIES.map(({ id }) => id),
    ...Object.keys(KIND_TEXTS),
    ...TOPICS.map(({ id }) => id),
    ...TERMS.flatMap(({ words }) => words),
  ];
  const symbols = [...names().keys()];
  const known = new Set([
    ...subjects,
    ...frameworkEntries().map(({ symbol }) => symbol),
    ...settingNames(),
    ...symbols,
    ...symbols.flatMap((symbol) => (symbol === 'eventlet' ? [] : [symbol.slice('eventlet.'.length)])),
  ]);
  const word = name.toLowerCase();
  const ending = symbols.filter(
    (symbol) => canonicalOf(symbol) === symbol && symbol.toLowerCase().endsWith(`.${word}`),
  );
  const holding =
    word.length < SHORTEST_PART ? [] : subjects.filter((each) => each.toLowerCase().includes(word));
  return [...new Set([...ending, ...spelledAlmost(name, known), ...holding])].slice(0, NEAREST);
}

/** Shorter words are in too many names to say anything. */
const SHORTEST_PART = 4;

function spelledAlmost(name: string, known: Set<string>): readonly string[] {
  const found: string[] = [];
  while (found.length < NEAREST) {
    const next = nearest(name, known);
    if (next === null) break;
    found.push(next);
    known.delete(next);
  }
  return found;
}
