/** Charts in Markdown, as Mermaid: GitHub and GitLab draw them in summaries, comments and files. */
import type { HistoryPoint, ScanReport } from '../report.ts';
import * as words from '../words.ts';
import { paragraph, type Section } from './section.ts';

/** As many points as have room for their dates below them. */
const MOST_POINTS = 12;
/** As many slices as can be told apart; the smaller ones are one. */
const MOST_SLICES = 6;

/** The totals over time, as bars; nothing where there is no course to see. */
export function burnDown(points: readonly HistoryPoint[], importance: number): Section {
  const shown = evenly(points, MOST_POINTS);
  const most = Math.max(0, ...points.map(({ counts }) => counts.total));
  if (shown.length < 2 || most === 0) return paragraph('', importance);
  return diagram(importance, [
    'xychart-beta',
    '  title "Usages of eventlet"',
    `  x-axis [${dates(shown).map(quoted).join(', ')}]`,
    `  y-axis "Usages" 0 --> ${most}`,
    `  bar [${shown.map(({ counts }) => counts.total).join(', ')}]`,
  ]);
}

/** What an inventory is made of; nothing where it is all of one kind. */
export function shares(report: ScanReport, importance: number): Section {
  const rows = words.categoryRows(report);
  if (rows.length < 2) return paragraph('', importance);
  const [large, small] =
    rows.length > MOST_SLICES ? [rows.slice(0, MOST_SLICES - 1), rows.slice(MOST_SLICES - 1)] : [rows, []];
  const rest = small.reduce((sum, { count }) => sum + count, 0);
  return diagram(importance, [
    'pie showData',
    '  title Usages of eventlet by category',
    ...large.map(({ title, count }) => `  ${quoted(title)} : ${count}`),
    ...(rest > 0
      ? [`  ${quoted(`${words.plural(small.length, 'other category', 'other categories')}`)} : ${rest}`]
      : []),
  ]);
}

function diagram(importance: number, lines: readonly string[]): Section {
  return paragraph(['```mermaid', ...lines, '```'].join('\n'), importance);
}

/** The first and the last, and what stands evenly between them. */
function evenly(points: readonly HistoryPoint[], most: number): readonly HistoryPoint[] {
  if (points.length <= most) return points;
  return Array.from({ length: most }, (_, at) => Math.round((at * (points.length - 1)) / (most - 1))).flatMap(
    (at) => points[at] ?? [],
  );
}

/** Months where each has its own; a name that comes twice would be one place on the axis. */
function dates(points: readonly HistoryPoint[]): readonly string[] {
  const months = points.map(({ date }) => date.slice(0, 7));
  return new Set(months).size === points.length ? months : points.map(({ date }) => date);
}

/**
 * Text in quotes that Mermaid shows as it is: letters of any script, digits, and punctuation that means nothing to it. The
 * rest goes, so that no text ends the quotes, the diagram or the fence, or names an entity.
 */
function quoted(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} .,()_/+-]/gu, '').trim() || 'unnamed'}"`;
}
