/** What to write instead, each advice once: a page of thousands of usages says the same few things. */
import { groupBy } from '../groups.ts';
import type { Advice, ReportedUsage } from '../report.ts';
import * as words from '../words.ts';
import { type Html, h, link, sentence } from './element.ts';

export interface AdviceEntry {
  readonly anchor: string;
  readonly advice: Advice;
  readonly count: number;
  /** What it replaces, in order of first appearance. */
  readonly symbols: readonly string[];
}

/** The advice of these usages, the one that most of them have first; and which of them a usage's is. */
export interface Advices {
  readonly entries: readonly AdviceEntry[];
  readonly of: (usage: ReportedUsage) => AdviceEntry;
}

/** A list of more symbols than this tells nothing. */
const MOST_SYMBOLS = 12;

export function advicesOf(usages: readonly ReportedUsage[]): Advices {
  // usages with the same advice do not share the value, so only its content tells
  const keys = new Map(usages.map((usage) => [usage, JSON.stringify(usage.advice)]));
  const keyOf = (usage: ReportedUsage): string => keys.get(usage) ?? JSON.stringify(usage.advice);
  const sorted = [...groupBy(usages, keyOf)].sort(([, a], [, b]) => b.length - a.length);
  const byKey = new Map(sorted.map(([key, those], at) => [key, entry(those, at)]));
  return {
    entries: [...byKey.values()],
    of: (usage) => byKey.get(keyOf(usage)) ?? entry([usage], byKey.size),
  };
}

function entry(usages: readonly ReportedUsage[], at: number): AdviceEntry {
  const [first] = usages as [ReportedUsage]; // a group has at least one
  return {
    anchor: `a${at}`,
    advice: first.advice,
    count: usages.length,
    symbols: [...new Set(usages.map(({ symbol }) => symbol))],
  };
}

/** A list of all advice, with its conditions and every guide link. */
export function adviceSection({ entries }: Advices): Html | null {
  if (entries.length === 0) return null;
  return h`<section aria-labelledby="instead">
<h2 id="instead">What to write instead</h2>
<ul class="advice">
${entries.map(item)}</ul>
</section>`;
}

function item({ anchor, advice, count, symbols }: AdviceEntry): Html {
  const names = symbols.slice(0, MOST_SYMBOLS).map((symbol) => h`<code>${symbol}</code> `);
  const more = symbols.length - names.length;
  const notes = [...(advice.stated ? [] : [words.UNSTATED]), ...advice.marked.notes];
  return h`<li id="${anchor}" tabindex="-1">
<p>${sentence(advice.marked.replacement)}</p>
<p class="for">${names}${more > 0 ? `and ${more} more ` : null}<small>${words.plural(count, 'usage')}, effort ${advice.effort}</small></p>
${notes.map((note) => h`<p class="note">${sentence(note)}</p>\n`)}${guideLinks(advice)}</li>
`;
}

function guideLinks({ links }: Advice): Html | null {
  if (links.length === 0) return null;
  return h`<ul class="links">${links.map(({ title, url }) => h`<li>${link(title, url)}`)}</ul>
`;
}

/** The best guide link. */
export function bestLink({ links }: Advice): Html | null {
  const [first] = links;
  return first ? link(first.title, first.url) : null;
}

/** Whether the list says more of it than a row does. */
export function saysMore({ notes, stated, links }: Advice): boolean {
  return notes.length > 0 || !stated || links.length > 1;
}
