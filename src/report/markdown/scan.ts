/** The sections of an inventory's Markdown: how much, the budget, of what, in which order, where. */
import { codeBlock, codeSpan, link, prose, sentence } from '../escape.ts';
import { groupBy } from '../groups.ts';
import type { ScanReport } from '../report.ts';
import * as words from '../words.ts';
import { shares } from './chart.ts';
import { andMore, fold, placeLink, row, type SectionOptions, tableHead } from './parts.ts';
import { paragraph, type Section } from './section.ts';
import { footer, problems, VERDICT_SIGNS } from './sections.ts';

/** All sections of an inventory, in the order in which they are read. */
export function scanSections(report: ScanReport, options: SectionOptions): readonly Section[] {
  return [
    total(report),
    budget(report),
    shares(report, 4),
    repositories(report),
    categories(report),
    order(report),
    problems(report, options),
    ...files(report, options),
    footer(report),
  ];
}

function total(report: ScanReport): Section {
  const kinds = Object.entries(report.counts.byKind).filter(([, count]) => count > 0);
  const label = report.label === undefined ? '' : `${prose(report.label)}: `;
  const which = words.capitalized(words.ofWhich(report, codeSpan));
  const lines = [
    `### ${label}${words.capitalized(words.inventory(report))}`,
    `${which}${kinds.length > 0 ? ': ' : ''}${kinds.map(([kind, count]) => `${count} ${kind}`).join(', ')}.`,
  ];
  return paragraph(lines.join('\n\n'), 0);
}

/** How the tree stands to its budget, and what that can be lowered to. */
function budget({ budget }: ScanReport): Section {
  if (budget === null) return paragraph('', 0);
  const { verdict, reasons, proposal } = budget;
  const [first = '', ...others] = words.withStops(reasons).map(sentence);
  const lines = [
    [`${VERDICT_SIGNS[verdict]} **${first}**`, ...others].join(' '),
    ...(proposal === null ? [] : ['The budget can be lowered to:', codeBlock(proposal, 'yaml')]),
  ];
  return paragraph(lines.join('\n\n'), 0);
}

/** A row a repository, where several are merged. */
function repositories({ repositories = [] }: ScanReport): Section {
  const rows = repositories.map(({ name, revision, counts: { total, files } }) =>
    row(codeSpan(name), words.revisionName(revision, codeSpan), String(total), String(files)),
  );
  const before = rows.length > 0 ? tableHead('Repository', 'Revision', 'Usages', 'Files') : '';
  return { before, rows, more: andMore, after: '', importance: 2 };
}

/** What the guides would have done first, and so on. */
function order({ order }: ScanReport): Section {
  const rows = order.map(({ title, total, byEffort, links: [guide] }, at) => {
    const name = guide ? link(prose(title), guide.url) : prose(title);
    return `${at + 1}. ${name}: ${words.plural(total, 'usage')} (effort: ${words.efforts(byEffort)})`;
  });
  const before = rows.length > 0 ? 'In which order, by the guides:\n' : '';
  return { before, rows, more: andMore, after: '', importance: 3 };
}

/** A row a category, the largest first. */
function categories(report: ScanReport): Section {
  const rows = words
    .categoryRows(report)
    .map(({ title, count, effort }) => row(prose(title), String(count), effort ?? ''));
  const before = rows.length > 0 ? tableHead('Category', 'Usages', 'Effort each') : '';
  return { before, rows, more: andMore, after: '', importance: 2 };
}

/** A folded part a file, the file with the most usages first. */
function files(report: ScanReport, options: SectionOptions): readonly Section[] {
  const byFile = [...groupBy(report.usages, ({ path }) => path)].sort(([, a], [, b]) => b.length - a.length);
  return byFile.map(([path, usages]) => ({
    ...fold(`<code>${prose(path)}</code>: ${usages.length}`),
    rows: usages.map(
      (usage) =>
        `- ${placeLink(usage, options)}: ${words.phrase(usage, codeSpan)}. ${sentence(usage.advice.marked.replacement)}`,
    ),
    more: andMore,
    importance: 5,
  }));
}
