/** What to write instead of a usage, where it stands: replacement, conditions, and links into the guides. */
import type { Guide } from '../policy/config.ts';
import type { Advice, Link } from '../report/report.ts';
import type { Usage } from '../usages/usage.ts';
import { BLOCKING_CATEGORIES, type Page } from './categories.ts';
import { holding, type Situation } from './conditions.ts';
import { KIND_ROWS, type OtherAdvice } from './data/kind-rows.ts';
import { EXTRA_LINK_ROWS, NOTE_ROWS } from './data/note-rows.ts';
import {
  FRAMEWORK_EXTRAS,
  FRAMEWORK_SETTINGS,
  FRAMEWORK_VALUES,
  type FrameworkRow,
  frameworkOf,
  sourceOf,
} from './frameworks.ts';
import { linksTo } from './links.ts';
import { pageOfName } from './pages.ts';
import { asCode, categoryOrFallback, plainText, type Replacement, replacementOf } from './replacements.ts';
import { topicById } from './topics.ts';

/** What of a usage the advice depends on. */
export type AdvisedUsage = Pick<Usage, 'kind' | 'symbol' | 'canonical' | 'category' | 'surroundings' | 'via'>;

export interface AdviceOptions {
  readonly guide: Guide;
  /** The project's own guide links, by category. */
  readonly guides: Readonly<Record<string, string>>;
  /** Whether the usage stands in a test. */
  readonly test: boolean;
}

/** A tree uses the same few hundred symbols in the same few ways, so each advice is made once. */
const made = new Map<string, Advice>();

/** The advice for one usage, for the guide that the project chose. */
export function adviceFor(usage: AdvisedUsage, options: AdviceOptions): Advice {
  const { kind, symbol, canonical, category, surroundings, via } = usage;
  const own = options.guides[category];
  const key = [
    kind,
    symbol,
    canonical,
    category,
    ...surroundings,
    via,
    options.guide,
    own,
    options.test,
  ].join('\0');
  const before = made.get(key);
  if (before) return before;
  const advice = advise(usage, own, options);
  made.set(key, advice);
  return advice;
}

function advise(usage: AdvisedUsage, own: string | undefined, { guide, test }: AdviceOptions): Advice {
  const situation: Situation = { ...usage, test, guide: guideFor(usage, guide) };
  const category = categoryOrFallback(usage.category);
  const replacement = otherReplacement(usage) ?? symbolReplacement(situation);
  const withMarks = { replacement: replacement.text, notes: notesFor(situation, replacement, usage.via) };
  return {
    replacement: plainText(withMarks.replacement),
    stated: replacement.stated,
    effort: usage.kind === 'dependency' || usage.kind === 'probe' ? 'small' : category.effort,
    notes: withMarks.notes.map(plainText),
    marked: withMarks,
    links: [...ownLink(category.title, own), ...guideLinks(situation, replacement.page)],
  };
}

/** Inside `async def` what blocks is asyncio's business, whatever way the project takes elsewhere. */
function guideFor({ category, surroundings }: AdvisedUsage, guide: Guide): Guide {
  return surroundings.includes('async') && BLOCKING_CATEGORIES.includes(category) ? 'asyncio' : guide;
}

type FoundReplacement = Omit<Replacement, 'page'> & {
  readonly page: Page | null;
  readonly source: string | null;
};

function symbolReplacement({
  symbol,
  canonical,
  category,
  guide,
  surroundings,
}: Situation): FoundReplacement {
  return { ...replacementOf(symbol, canonical, category, guide, surroundings), source: null };
}

/** What is no symbol of eventlet: a framework's switch, a requirement, a question; null for the rest. */
function otherReplacement(usage: AdvisedUsage): FoundReplacement | null {
  const { kind, symbol, category } = usage;
  const row = kind === 'indirect' ? frameworkRow(symbol, category) : undefined;
  if (row) return { text: row.replacement, stated: true, page: null, source: sourceOf(row) };
  const extra = FRAMEWORK_EXTRAS.find((known) => symbol === `${known.package}[${known.extra}]`);
  if (extra) return { text: extra.replacement, stated: true, page: null, source: null };
  if (isOwnWrapper(usage)) return null;
  const other: OtherAdvice | undefined = KIND_ROWS.find(
    ({ kinds, categories }) => kinds.includes(kind) && (!categories || categories.includes(category)),
  );
  return other ? { text: other.replacement, stated: other.stated, page: other.page, source: null } : null;
}

/** A wrapper that the config names: the tables have no row for it, and no module called eventlet is in its name. */
function isOwnWrapper({ kind, symbol, category }: Pick<Usage, 'kind' | 'symbol' | 'category'>): boolean {
  return kind === 'indirect' && !frameworkRow(symbol, category) && !symbol.split('.').includes('eventlet');
}

/** Of a variable with rows for single values, the category tells which one it is. */
function frameworkRow(symbol: string, category: string): FrameworkRow | null {
  const rows = [...FRAMEWORK_VALUES, ...FRAMEWORK_SETTINGS];
  const named = rows.filter((row) =>
    row.symbol === null ? row.names.includes(symbol) : row.symbol === symbol,
  );
  return frameworkOf(symbol)?.row ?? named.find((row) => row.category === category) ?? named.at(-1) ?? null;
}

function notesFor(situation: Situation, { source }: FoundReplacement, via: string | null): readonly string[] {
  const notes = holding(NOTE_ROWS, situation).filter(({ kinds }) => kinds || situation.kind === 'reference');
  return [
    ...(source ? [`Source: ${source}.`] : []),
    ...(isOwnWrapper(situation)
      ? [
          `\`symbols\` in the config says that ${asCode(situation.symbol)} stands for eventlet: take it out there when it no longer does.`,
        ]
      : []),
    ...(via ? [`It goes through ${asCode(via)}: replace it there, and what imports it follows.`] : []),
    ...new Set(notes.map(({ text }) => text)),
  ];
}

function ownLink(title: string, url: string | undefined): readonly Link[] {
  return url === undefined ? [] : [{ title: `This project’s guide: ${title}`, url }];
}

/** The place that says so, one of the other guide, what documents the symbol, and the topics that its situation calls for. */
function guideLinks(situation: Situation, page: Page | null): readonly Link[] {
  const { official, removal } = categoryOrFallback(situation.category);
  const documented = pageOfName(situation.symbol) ?? pageOfName(situation.canonical);
  const other = situation.guide === 'threading' ? '/migrating-to-asyncio/' : '/migrating-to-threading/';
  const fitting = removal.find((found) => !found.includes(other)) ?? removal[0];
  const pages = [page, fitting, documented, official[0]].filter((found) => found != null);
  const ofSite = (site: string): Page | undefined => pages.find((found) => found.startsWith(site));
  const topics = holding(EXTRA_LINK_ROWS, situation).map(({ topic }) => topicById(topic).pages[0]);
  return linksTo(
    [pages[0], ofSite('official:'), ofSite('removal:'), ...topics].filter((found) => found !== undefined),
  );
}
