/** The report for a terminal: what came in, where it stands, what to write instead, then the counts and the verdict. */
import { type Paint, painter } from './ansi.ts';
import { inertLines, visible } from './escape.ts';
import { groupBy, groups, levelOf } from './groups.ts';
import type { AnyReport, CheckReport, ComparedUsage, ReportedFile } from './report.ts';
import { finding } from './text/finding.ts';
import { hanging } from './text/hanging.ts';
import { historyText } from './text/history.ts';
import { type Block, type Page, problemBlock, verdictLines } from './text/layout.ts';
import { scanText } from './text/scan.ts';
import * as words from './words.ts';

export interface TextOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width?: number;
  /** Only findings, problems, and a verdict that is not pass. */
  readonly quiet?: boolean;
}

/** Where there is no terminal to ask. */
const DEFAULT_WIDTH = 120;
/** Narrower is not narrower: an excerpt needs room for its gutter and some code. */
const LEAST_WIDTH = 40;
/** How much good news is listed before it is summed up. */
const LISTED_REMOVED = 10;

/** The report as lines for a terminal, with a line end at the end. Nothing at all when quiet and all is well. */
export function text(report: AnyReport, options: TextOptions): string {
  const width = Math.max(LEAST_WIDTH, options.width ?? DEFAULT_WIDTH);
  const page = { paint: painter(options.color), width };
  const quiet = options.quiet ?? false;
  const blocks = blocksOf(report, page, quiet);
  const shown = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
  return shown.length > 0 ? `${inertLines(shown.join('\n\n'))}\n` : '';
}

function blocksOf(report: AnyReport, page: Page, quiet: boolean): readonly Block[] {
  switch (report.command) {
    case 'check':
      return checkBlocks(report, page, quiet);
    case 'scan':
      return scanText(report, page, quiet);
    case 'history':
      return historyText(report, page, quiet);
  }
}

function checkBlocks(report: CheckReport, page: Page, quiet: boolean): readonly Block[] {
  const parts = groups(report);
  const urgent = [...findingBlocks(report, parts.findings, page), problemBlock(report.problems, page)];
  if (quiet) return report.verdict === 'pass' ? urgent : [...urgent, verdictBlock(report, page)];
  return [
    ...urgent,
    offBlock(parts.off, page),
    allowedBlock(parts.allowed, page),
    carriedBlock(parts.carried, page),
    removedBlock(parts.removed, page),
    summaryBlock(report, page),
    verdictBlock(report, page),
    hintBlock(report, parts.findings, page),
  ];
}

/** Findings below the name of their file; the file with the worst comes first. */
function findingBlocks(report: CheckReport, found: readonly ComparedUsage[], page: Page): readonly Block[] {
  const files = new Map(report.files.map((file) => [file.path, file]));
  return [...groupBy(found, ({ path }) => path)].flatMap(([path, usages]) => {
    const known = new Map<string, ComparedUsage>();
    return [
      [heading(path, files.get(path), page.paint)],
      ...usages.map((usage) => finding(usage, levelOf(usage), known, page)),
    ];
  });
}

function heading(path: string, file: ReportedFile | undefined, paint: Paint): string {
  const renamed = file?.previousPath ? ` (renamed from ${visible(file.previousPath)})` : '';
  const added = file?.change === 'added' ? ' (new file)' : '';
  return paint(visible(path), 'bold', 'underline') + paint(renamed + added, 'dim');
}

function allowedBlock(usages: readonly ComparedUsage[], { paint }: Page): Block {
  const rows = usages.map((usage) => {
    const until = usage.allowed?.until ? ` until ${usage.allowed.until}` : '';
    const reason = usage.allowed ? `: ${visible(usage.allowed.reason)}` : '';
    return `  ${visible(words.place(usage))}  ${visible(usage.symbol)}  ${paint(`allowed${until}${reason}`, 'dim')}`;
  });
  return rows.length > 0 ? [paint('Allowed', 'bold'), ...rows] : [];
}

function offBlock(usages: readonly ComparedUsage[], { paint }: Page): Block {
  const rows = usages.map((usage) => {
    const category = paint(`[${visible(usage.category)}]`, 'dim');
    return `  ${visible(words.place(usage))}  ${visible(usage.symbol)} ${category}`;
  });
  return rows.length > 0 ? [paint('New, and switched off by the config', 'bold'), ...rows] : [];
}

function carriedBlock(usages: readonly ComparedUsage[], { paint }: Page): Block {
  const rows = usages.map((usage) => `  ${visible(words.place(usage))}  ${visible(usage.symbol)}`);
  if (rows.length === 0) return [];
  return [paint('Carried', 'bold') + paint(`: ${words.CARRIED}`, 'dim'), ...rows];
}

function removedBlock(usages: readonly ComparedUsage[], { paint }: Page): Block {
  if (usages.length === 0) return [];
  const rows = usages
    .slice(0, LISTED_REMOVED)
    .map((usage) => `  ${paint('−', 'green')} ${visible(words.place(usage))}  ${visible(usage.symbol)}`);
  const more = usages.length - rows.length;
  return [
    paint('Removed', 'green', 'bold'),
    ...rows,
    ...(more > 0 ? [paint(`    and ${more} more`, 'dim')] : []),
  ];
}

function summaryBlock(report: CheckReport, { paint, width }: Page): Block {
  const breakdown = words.breakdown(report);
  return [
    paint(words.headline(report), 'bold') + paint(breakdown && ` (${breakdown})`, 'dim'),
    ...report.notes.map((note) => hanging('', 0, visible(note), width)),
  ];
}

function verdictBlock({ verdict, reasons }: CheckReport, page: Page): Block {
  return verdictLines('', verdict, reasons, page);
}

/** How to go on: only where something came in that the policy minds. */
function hintBlock(report: CheckReport, found: readonly ComparedUsage[], { paint }: Page): Block {
  if (found.length === 0) return [];
  return [
    paint(`To allow one usage, end its line with: ${words.ALLOW_COMMENT}`, 'dim'),
    paint(`The way out of eventlet, step by step: ${words.MIGRATION_GUIDE.url}`, 'dim'),
    paint(visible(words.configSentence(report)), 'dim'),
  ];
}
