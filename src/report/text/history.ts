/** A history in a terminal: a row a point, then the pace, its categories, and where it leads. */
import { visible } from '../escape.ts';
import type { HistoryReport } from '../report.ts';
import * as words from '../words.ts';
import { hanging } from './hanging.ts';
import { type Block, type Page, problemBlock } from './layout.ts';

/** Columns of the longest bar. */
const LONGEST_BAR = 40;

/** The blocks of a history; when quiet, without the rows of the points. */
export function historyText(report: HistoryReport, page: Page, quiet: boolean): readonly Block[] {
  return [
    ...(quiet ? [] : [pointBlock(report, page)]),
    problemBlock(report.problems, page),
    paceBlock(report, page),
    outlookBlock(report, page),
  ];
}

/** Each point with its date, total, difference and a bar. */
function pointBlock({ points }: HistoryReport, { paint }: Page): Block {
  const most = Math.max(1, ...points.map(({ counts }) => counts.total));
  const names = points.map(({ date, label }) => (label === null ? date : `${date}  ${visible(label)}`));
  const width = Math.max(0, ...names.map((name) => name.length));
  return points.map(({ counts: { total } }, at) => {
    const before = points[at - 1]?.counts.total ?? total;
    const difference = total === before ? '' : words.signed(total - before);
    const bar = '█'.repeat(Math.round((total / most) * LONGEST_BAR));
    const colour = total > before ? 'red' : 'green';
    return `  ${(names[at] ?? '').padEnd(width)}  ${String(total).padStart(6)}  ${paint(difference.padStart(6), colour)}  ${paint(bar, 'dim')}`.trimEnd();
  });
}

/** What each category has to do with the change of the last quarter, the largest first. */
function paceBlock({ pace, categories }: HistoryReport, { paint }: Page): Block {
  const rows = Object.entries(pace?.byCategory ?? {}).sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
  if (!pace || rows.length === 0) return [];
  return [
    paint(`What changed from ${pace.from} to ${pace.to}`, 'bold'),
    ...rows.map(
      ([id, change]) =>
        `  ${paint(words.signed(change).padStart(6), change > 0 ? 'red' : 'green')}  ${visible(categories[id]?.title ?? id)}`,
    ),
  ];
}

function outlookBlock({ outlook, notes, points }: HistoryReport, { paint, width }: Page): Block {
  const last = points.at(-1);
  const total = last ? words.capitalized(words.inventory(last)) : '';
  return [
    paint(total, 'bold'),
    ...[...outlook, ...notes].map((sentence) => hanging('', 0, visible(sentence), width)),
  ];
}
