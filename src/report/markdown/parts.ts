/** The small parts that sections of the Markdown report are built of. */
import { cell, codeSpan, link, prose, sentence } from '../escape.ts';
import type { Level } from '../groups.ts';
import type { ComparedUsage, ReportedUsage } from '../report.ts';
import * as words from '../words.ts';

/**
 * The address of a line: `line` is null where the whole file is meant (a notebook), `side` says in which revision.
 * Null where there is none.
 */
export type LinkTo = (path: string, line: number | null, side: 'base' | 'head') => string | null;

export interface SectionOptions {
  readonly linkTo?: LinkTo;
}

/** A sign and a word: colour and picture alone don't reach everybody. */
export const LEVEL_SIGNS: Readonly<Record<Level, string>> = {
  error: '❌ fail',
  warning: '⚠️ warn',
  note: 'ℹ️ off',
};

/** Longer texts of others (reasons, messages) are cut: a report is not the place for them. In code points. */
const LONGEST_QUOTE = 300;

/** Another's text, cut to a length that a report has room for. */
export function clipped(text: string): string {
  const characters = [...text];
  return characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join('')}…` : text;
}

/** The place of a usage, as a link where there is an address. */
export function placeLink(usage: ReportedUsage | ComparedUsage, { linkTo }: SectionOptions): string {
  const side = 'status' in usage && usage.status === 'removed' ? 'base' : 'head';
  return pathLink(usage.path, usage.cell, usage.line, side, linkTo);
}

/** `path:line` as code, as a link where there is an address; empty for the report as a whole. */
export function pathLink(
  path: string,
  notebookCell: number | null,
  line: number | null,
  side: 'base' | 'head',
  linkTo: LinkTo | undefined,
): string {
  if (path === '') return '';
  const label = codeSpan(words.location(path, notebookCell, line));
  const url = linkTo?.(path, notebookCell === null ? line : null, side) ?? null;
  return url === null ? label : link(label, url);
}

/** A usage's advice for a cell: what to write instead, then its conditions, smaller. */
export function adviceCell(usage: ReportedUsage): string {
  const { stated, marked } = usage.advice;
  const { replacement, notes } = marked;
  const further = [...(stated ? [] : [words.UNSTATED]), ...notes, ...words.reasonOf(usage)].map(sentence);
  return sentence(replacement) + further.map((note) => `<br><sub>${note}</sub>`).join('');
}

/** The best guide link of a usage; empty without one. */
export function guideLink(usage: ReportedUsage): string {
  const [first] = usage.advice.links;
  return first ? link(prose(first.title), first.url) : '';
}

/** A row of a table. */
export function row(...cells: readonly string[]): string {
  return `| ${cells.map(cell).join(' | ')} |`;
}

/** The head of a table. */
export function tableHead(...titles: readonly string[]): string {
  return `${row(...titles)}\n|${titles.map(() => ' --- |').join('')}`;
}

/** What opens and closes a part that is folded until it is clicked on (GitHub). The summary is HTML, not Markdown. */
export function fold(summary: string): { readonly before: string; readonly after: string } {
  return { before: `<details>\n<summary>${summary}</summary>\n`, after: '</details>' };
}

export function andMore(count: number): string {
  return `… and ${count} more.`;
}
