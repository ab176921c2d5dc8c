/** An inventory in a terminal: where usages stand, of what they are, what goes first, how many in all, and the budget. */
import { visible } from '../escape.ts';
import { groupBy } from '../groups.ts';
import type { Advice, ScanReport } from '../report.ts';
import * as words from '../words.ts';
import { type Block, type Page, problemBlock, verdictLines } from './layout.ts';

/** The blocks of a scan; when quiet, without the list of every place, and without a budget that is kept. */
export function scanText(report: ScanReport, page: Page, quiet: boolean): readonly Block[] {
  const isQuiet = quiet && report.budget?.verdict === 'pass';
  return [
    ...(quiet ? [] : placeBlocks(report, page)),
    problemBlock(report.problems, page),
    repositoryBlock(report, page),
    categoryBlock(report, page),
    ...(quiet ? [] : [orderBlock(report, page)]),
    totalBlock(report, page),
    ...(isQuiet ? [] : [budgetBlock(report, page)]),
  ];
}

function placeBlocks({ usages }: ScanReport, { paint }: Page): readonly Block[] {
  return [...groupBy(usages, ({ path }) => path)].map(([path, found]) => [
    paint(visible(path), 'bold', 'underline'),
    ...found.map((usage) => {
      const what = words.phrase(usage, (name) => paint(visible(name), 'bold'));
      return `  ${visible(words.place(usage))}: ${what} ${paint(`[${visible(usage.category)}]`, 'dim')}`;
    }),
  ]);
}

/** A row a category, the largest first: how many, how hard, what it is called. */
function categoryBlock(report: ScanReport, { paint }: Page): Block {
  const rows = words.categoryRows(report);
  if (rows.length === 0) return [];
  const width = Math.max(...rows.map(({ id }) => id.length), 'category'.length);
  const line = (id: string, count: string, effort: string): string =>
    `  ${id.padEnd(width)}  ${count.padStart('usages'.length)}  ${effort}`;
  const paintEffort = (effort: Advice['effort'] | null): string =>
    effort === null
      ? ''
      : paint(effort, effort === 'large' ? 'red' : effort === 'medium' ? 'yellow' : 'green');
  return [
    paint(line('category', 'usages', 'effort each'), 'dim'),
    ...rows.map(({ id, count, effort }) => line(visible(id), String(count), paintEffort(effort))),
  ];
}

/** A row a repository, where several are merged. */
function repositoryBlock({ repositories = [] }: ScanReport, { paint }: Page): Block {
  if (repositories.length === 0) return [];
  const names = repositories.map(({ name }) => visible(name));
  const width = Math.max(...names.map((name) => name.length), 'repository'.length);
  const line = (name: string, total: string, files: string): string =>
    `  ${name.padEnd(width)}  ${total.padStart('usages'.length)}  ${files.padStart('files'.length)}`;
  return [
    paint(line('repository', 'usages', 'files'), 'dim'),
    ...repositories.map(({ counts }, at) =>
      line(names[at] ?? '', String(counts.total), String(counts.files)),
    ),
  ];
}

/** What the guides would have done first, and so on, a row a step. */
function orderBlock({ order }: ScanReport, { paint }: Page): Block {
  if (order.length === 0) return [];
  const rows = order.map(
    ({ title, total, byEffort }, at) =>
      `  ${at + 1}. ${visible(title)}: ${words.plural(total, 'usage')} ${paint(`(${words.efforts(byEffort)})`, 'dim')}`,
  );
  return [paint('In which order, by the guides, and with how much effort', 'bold'), ...rows];
}

function totalBlock(report: ScanReport, { paint }: Page): Block {
  const kinds = Object.entries(report.counts.byKind)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${kind}`);
  const label = report.label === undefined ? '' : `${visible(report.label)}: `;
  const breakdown = kinds.length > 0 ? paint(` (${kinds.join(', ')})`, 'dim') : '';
  const which = paint(` ${words.ofWhich(report, visible)}`, 'dim');
  return [
    paint(label + words.capitalized(words.inventory(report)), 'bold') + breakdown + which,
    ...(report.counts.total > 0 ? [paint(`Where to start: ${words.MIGRATION_GUIDE.url}`, 'dim')] : []),
  ];
}

/** How the tree stands to its budget, and what that can be lowered to. */
function budgetBlock({ budget }: ScanReport, page: Page): Block {
  if (budget === null) return [];
  const { verdict, reasons, proposal } = budget;
  const lower =
    proposal === null ? [] : ['It can be lowered to:', ...proposal.trimEnd().split('\n').map(indented)];
  return [...verdictLines('budget ', verdict, reasons, page), ...lower];
}

function indented(line: string): string {
  return `    ${visible(line)}`;
}
