/** The report as a page: one file with no request, readable without its script, for a browser or to be published. */
import { checkPage } from './html/check.ts';
import { document, type Page } from './html/document.ts';
import { historyPage } from './html/history.ts';
import { scanPage } from './html/scan.ts';
import type { SectionOptions } from './markdown/parts.ts';
import type { AnyReport } from './report.ts';

/** The page, whole. `linkTo` says where a line can be read; without it places are plain text. */
export function html(report: AnyReport, { linkTo }: SectionOptions = {}): string {
  return document(page(report, linkTo));
}

function page(report: AnyReport, linkTo: SectionOptions['linkTo']): Page {
  switch (report.command) {
    case 'check':
      return checkPage(report, linkTo);
    case 'scan':
      return scanPage(report, linkTo);
    case 'history':
      return historyPage(report);
  }
}
