/** What of the guides a report gives reason to read, beside the replacements: topics, and words of the glossary. */
import { TERMS, type Term, type Topic, topicById } from '../catalogue/topics.ts';
import type { Guide } from '../policy/config.ts';
import { groups } from '../report/groups.ts';
import type { CheckReport, ComparedUsage } from '../report/report.ts';

/** From so many files with findings on, a change sits deep in the call stack, which is what awaitlet is for. */
const MANY_FILES = 5;
/** From so many findings on, the order of work matters. */
const MANY_FINDINGS = 20;

interface Found {
  readonly findings: readonly ComparedUsage[];
  readonly guide: Guide;
}

/** When a topic is worth reading; a row a topic, in the order in which they are shown. */
const RULES: readonly (readonly [topic: string, when: (found: Found) => boolean])[] = [
  ['why-migrate', () => true],
  ['asyncio-hub', hasAny(({ category }) => category === 'hubs' || category === 'monkey-patching')],
  [
    'asyncio-compatibility',
    hasAny(({ category, surroundings }) => category === 'asyncio-bridge' || surroundings.includes('async')),
  ],
  ['asyncio-functions', hasAny(({ category }) => category === 'asyncio-bridge')],
  [
    'awaitlet',
    ({ findings, guide }) =>
      guide === 'awaitlet' ||
      (guide === 'asyncio' && new Set(findings.map(({ path }) => path)).size >= MANY_FILES),
  ],
  ['manage-your-deprecations', hasAny(({ kind }) => kind === 'dependency' || kind === 'indirect')],
  ['openstack', hasAny(({ symbol }) => /^(oslo_|futurist\b|cotyledon\b)/.test(symbol))],
  ['order-of-work', ({ findings }) => findings.length >= MANY_FINDINGS],
];

function hasAny(test: (usage: ComparedUsage) => boolean): (found: Found) => boolean {
  return ({ findings }) => findings.some(test);
}

/** The topics for the new usages of a report; none where nothing is new. */
export function topicsFor(report: CheckReport, guide: Guide): readonly Topic[] {
  const { findings } = groups(report);
  if (findings.length === 0) return [];
  return RULES.filter(([, when]) => when({ findings, guide })).map(([id]) => topicById(id));
}

/** The glossary's terms that the advice for the new usages says, in the order in which it says them. */
export function termsIn(report: CheckReport): readonly Term[] {
  const said = groups(report).findings.flatMap(({ advice }) => [advice.replacement, ...advice.notes]);
  const text = said.join('\n').replace(/`[^`]*`/g, '');
  const found = new Set<Term>();
  for (const [word] of text.matchAll(ANY_TERM)) {
    const term = TERM_OF.get(singular(word));
    if (term) found.add(term);
  }
  return [...found];
}

const TERM_OF = new Map(
  TERMS.flatMap((term) => term.words.map((word) => [word.toLowerCase(), term] as const)),
);

/** Longer terms first, so that a green thread is not taken for a thread; no part of a dotted or hyphenated name. */
const ANY_TERM = new RegExp(
  `(?<![\\w.-])(?:${[...TERM_OF.keys()].sort((a, b) => b.length - a.length).join('|')})s?(?![\\w(-]|\\.\\w)`,
  'gi',
);

function singular(word: string): string {
  const lower = word.toLowerCase();
  return TERM_OF.has(lower) ? lower : lower.replace(/s$/, '');
}
