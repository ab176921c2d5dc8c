/** The sections of an inventory's Markdown: how much, of what, where. */
import { codeSpan, prose, sentence } from '../escape.ts';
import { groupBy } from '../groups.ts';
import type { ScanReport } from '../report.ts';
import * as words from '../words.ts';
import { shares } from './chart.ts';
import { andMore, fold, placeLink, row, type SectionOptions, tableHead } from './parts.ts';
import { paragraph, type Section } from './section.ts';
import { footer, problems } from './sections.ts';

/** All sections of an inventory, in the order in which they are read. */
export function scanSections(report: ScanReport, options: SectionOptions): readonly Section[] {
  return [
    total(report),
    shares(report, 4),
    categories(report),
    problems(report, options),
    ...files(report, options),
    footer(report),
  ];
}

function total(report: ScanReport): Section {
  const kinds = Object.entries(report.counts.byKind).filter(([, count]) => count > 0);
  const lines = [
    `### ${words.capitalized(words.inventory(report))}`,
    `At ${codeSpan(words.shortRevision(report.revision))}${kinds.length > 0 ? ': ' : ''}${kinds.map(([kind, count]) => `${count} ${kind}`).join(', ')}.`,
  ];
  return paragraph(lines.join('\n\n'), 0);
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
        `- ${placeLink(usage, options)}: ${words.phrase(usage, codeSpan)}. ${sentence(usage.advice.replacement)}`,
    ),
    more: andMore,
    importance: 5,
  }));
}
