/** An inventory in a terminal: how much stands, of what and how hard, then where. */
import { visible } from '../escape.ts';
import { groupBy } from '../groups.ts';
import type { Advice, ScanReport } from '../report.ts';
import * as words from '../words.ts';
import { type Block, type Page, problemBlock } from './layout.ts';

/** The blocks of a scan; when quiet, without the list of every place. */
export function scanText(report: ScanReport, page: Page, quiet: boolean): readonly Block[] {
  const places = quiet ? [] : placeBlocks(report, page);
  return [
    ...places,
    problemBlock(report.problems, page),
    categoryBlock(report, page),
    totalBlock(report, page),
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

function totalBlock(report: ScanReport, { paint }: Page): Block {
  const kinds = Object.entries(report.counts.byKind)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${kind}`);
  const breakdown = kinds.length > 0 ? paint(` (${kinds.join(', ')})`, 'dim') : '';
  const revision = paint(` at ${visible(words.shortRevision(report.revision))}`, 'dim');
  return [
    paint(words.capitalized(words.inventory(report)), 'bold') + breakdown + revision,
    ...(report.counts.total > 0 ? [paint(`Where to start: ${words.MIGRATION_GUIDE.url}`, 'dim')] : []),
  ];
}
