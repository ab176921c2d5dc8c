/** The Action's outputs: a report's figures by the names of `action.yml`. */
import type { FormatName } from '../report/format.ts';
import type { Report } from '../report/report.ts';

/** The paths of the report files that were written. */
export type ReportFiles = Readonly<Partial<Record<FormatName, string>>>;

/** An inventory compares nothing: it has a verdict, a total and files, and leaves the other outputs empty. */
export function outputsOf(report: Report, files: ReportFiles): Record<string, string> {
  const paths = { report: files.json ?? '', sarif: files.sarif ?? '' };
  if (report.command === 'scan')
    return { verdict: report.budget?.verdict ?? 'pass', 'head-total': String(report.counts.total), ...paths };
  const { counts } = report;
  return {
    verdict: report.verdict,
    new: String(counts.new),
    removed: String(counts.removed),
    moved: String(counts.moved),
    net: String(counts.new - counts.removed),
    'base-total': String(counts.base),
    'head-total': String(counts.head),
    ...paths,
  };
}

/** The outputs of a run that had nothing to do: a pass with nothing counted, so that later steps need no special case. */
export const NOTHING_OUTPUTS: Readonly<Record<string, string>> = {
  verdict: 'pass',
  new: '0',
  removed: '0',
  moved: '0',
  net: '0',
  'base-total': '0',
  'head-total': '0',
};
