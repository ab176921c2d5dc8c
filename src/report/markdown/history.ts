/** The sections of a history's Markdown: where it leads, what changed lately, and every point. */
import { codeSpan, prose, sentence } from '../escape.ts';
import type { HistoryReport } from '../report.ts';
import * as words from '../words.ts';
import { burnDown } from './chart.ts';
import { andMore, fold, row, type SectionOptions, tableHead } from './parts.ts';
import { paragraph, type Section } from './section.ts';
import { footer, problems } from './sections.ts';

/** All sections of a history, in the order in which they are read. */
export function historySections(report: HistoryReport, options: SectionOptions): readonly Section[] {
  return [
    outlook(report),
    burnDown(report.points, 5),
    pace(report),
    points(report),
    problems(report, options),
    footer(report),
  ];
}

function outlook({ points, outlook, notes }: HistoryReport): Section {
  const last = points.at(-1);
  const title = last ? `### ${words.capitalized(words.inventory(last))}` : '';
  return paragraph([title, [...outlook, ...notes].map(sentence).join(' ')].filter(Boolean).join('\n\n'), 0);
}

function pace({ pace, categories }: HistoryReport): Section {
  const rows = Object.entries(pace?.byCategory ?? {})
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .map(([id, change]) => row(prose(categories[id]?.title ?? id), words.signed(change)));
  const before = rows.length > 0 && pace ? tableHead('Category', `From ${pace.from} to ${pace.to}`) : '';
  return { before, rows, more: andMore, after: '', importance: 2 };
}

/** The newest first: that is what stays where room is short. */
function points({ points }: HistoryReport): Section {
  const rows = points.map(({ date, label, revision, counts: { total, files } }, at) => {
    const before = points[at - 1]?.counts.total;
    const name = label === null ? date : `${date} ${codeSpan(label)}`;
    const difference = before === undefined ? '' : words.signed(total - before);
    return row(name, codeSpan(words.shortRevision(revision)), String(total), difference, String(files));
  });
  const { before, after } = fold(words.plural(points.length, 'point'));
  const head = `${before}\n${tableHead('Date', 'Commit', 'Usages', 'Change', 'Files')}`;
  return { before: head, rows: rows.reverse(), more: andMore, after, importance: 4 };
}
