/** The report as Markdown: for the job summary and for files. A pull request's comment is built of the same sections. */

import { historySections } from './markdown/history.ts';
import type { SectionOptions } from './markdown/parts.ts';
import { scanSections } from './markdown/scan.ts';
import { assemble } from './markdown/section.ts';
import { folded, footer, header, howToAllow, newUsages, problems, removed } from './markdown/sections.ts';
import type { AnyReport } from './report.ts';

export interface MarkdownOptions extends SectionOptions {
  /** Bytes of UTF-8; a job summary holds 1 MiB, a comment 65,536 characters (GitHub). */
  readonly limit?: number;
}

/** The whole report, shortened by whole rows to the limit: what came in stays longest. */
export function markdown(report: AnyReport, options: MarkdownOptions = {}): string {
  if (report.command === 'scan') return assemble(scanSections(report, options), options.limit);
  if (report.command === 'history') return assemble(historySections(report, options), options.limit);
  const sections = [
    header(report),
    newUsages(report, options),
    problems(report, options),
    removed(report, options),
    ...folded(report, options),
    howToAllow(report),
    footer(report),
  ];
  return assemble(sections, options.limit);
}
