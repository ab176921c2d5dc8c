/** The report as annotations on GitHub: a structured list, and the workflow commands that make them. */
import { commandData, commandProperty, inertLines, visible } from './escape.ts';
import { findings, groupBy, type Level } from './groups.ts';
import type { Problem, Report, ReportedUsage } from './report.ts';
import * as words from './words.ts';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  /** Empty where no one file is meant. */
  readonly path: string;
  /** 1-based; null where the whole file is meant. */
  readonly line: number | null;
  readonly endLine: number | null;
  /** 1-based; null where the lines differ, for then GitHub takes no columns. */
  readonly column: number | null;
  readonly endColumn: number | null;
  readonly title: string;
  readonly message: string;
}

/** GitHub shows ten annotations of each level a step, and fifty a job (docs.github.com, "Usage limits"). */
const PER_LEVEL = 10;

const LEVELS: Readonly<Record<Level, Annotation['level']>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

/**
 * Every annotation that the report gives reason for, the worst first, one a line and level. Of a scan, each line that uses
 * eventlet is a notice.
 */
export function annotations(report: Report): readonly Annotation[] {
  const lines = groupBy(findings(report), ({ usage, level }) =>
    JSON.stringify([level, usage.path, usage.cell, usage.line]),
  );
  return [
    ...budgetAnnotations(report),
    ...[...lines.values()].flatMap(([first, ...others]) =>
      first
        ? [
            usageAnnotation(
              first.usage,
              LEVELS[first.level],
              others.map(({ usage }) => usage),
            ),
          ]
        : [],
    ),
    ...report.problems.map(problemAnnotation),
  ];
}

/** Why an inventory fails or warns. */
function budgetAnnotations(report: Report): readonly Annotation[] {
  if (report.command !== 'scan' || report.budget === null || report.budget.verdict === 'pass') return [];
  const { verdict, reasons } = report.budget;
  return [
    {
      level: verdict === 'fail' ? 'error' : 'warning',
      ...{ path: '', line: null, endLine: null, column: null, endColumn: null },
      title: 'no-new-eventlet: budget',
      message: visible(words.withStops(reasons).join(' ')),
    },
  ];
}

function usageAnnotation(
  usage: ReportedUsage,
  level: Annotation['level'],
  others: readonly ReportedUsage[],
): Annotation {
  const line = words.fileLine(usage);
  const oneLine = line !== null && usage.endLine === usage.line;
  const also =
    others.length > 0 ? [`Also on this line: ${others.map(({ symbol }) => symbol).join(', ')}.`] : [];
  return {
    level,
    path: usage.path,
    line,
    endLine: line === null ? null : usage.endLine,
    column: oneLine ? usage.column : null,
    endColumn: oneLine ? usage.endColumn : null,
    title: `no-new-eventlet: ${usage.category}`,
    message: [...also, words.message(usage)].map(visibleLines).join('\n'),
  };
}

function problemAnnotation(problem: Problem): Annotation {
  const { path, message } = problem;
  const line = words.fileLine(problem);
  return {
    level: 'warning',
    path,
    line,
    endLine: line,
    column: null,
    endColumn: null,
    title: `no-new-eventlet: ${words.problemName(problem)}`,
    message: visible(words.withCell(problem, message)),
  };
}

function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n');
}

export interface ChosenAnnotations {
  readonly shown: readonly Annotation[];
  /** "10 of 37 …" when some had no room; null when all are shown. Itself meant as a notice. */
  readonly notice: string | null;
}

/** The annotations that GitHub will show: the first ten a level, with room for the notice that says how many there are. */
export function chosen(all: readonly Annotation[]): ChosenAnnotations {
  const taken = take(all, PER_LEVEL);
  if (taken.length === all.length) return { shown: all, notice: null };
  const shown = take(all, PER_LEVEL, PER_LEVEL - 1);
  return {
    shown,
    notice: `${shown.length} of ${all.length} places are annotated here, the worst first; the report has all of them.`,
  };
}

function take(all: readonly Annotation[], each: number, notices = each): readonly Annotation[] {
  const left: Record<Annotation['level'], number> = { error: each, warning: each, notice: notices };
  return all.filter(({ level }) => left[level]-- > 0);
}

/** Workflow commands, a line each, then the counts and the verdict for who reads the log. */
export function github(report: Report): string {
  const { shown, notice } = chosen(annotations(report));
  const lines = [
    ...shown.map(command),
    ...(notice === null ? [] : [`::notice title=${report.tool.name}::${commandData(notice)}`]),
    inertLines(visible(lastLine(report))),
    ...(report.command === 'scan' ? words.budgetSentences(report) : []).map((each) =>
      inertLines(visible(each)),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function lastLine(report: Report): string {
  if (report.command === 'scan') return `${words.capitalized(words.inventory(report))}.`;
  return [`${words.headline(report)}.`, ...words.judgement(report)].join(' ');
}

/** One annotation as the runner reads it: `::error file=a.py,line=1,…::message`. */
export function command(annotation: Annotation): string {
  const { level, path, line, endLine, column, endColumn, title, message } = annotation;
  const properties = Object.entries({ file: path, line, endLine, col: column, endColumn, title })
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${name}=${commandProperty(String(value))}`);
  return `::${level} ${properties.join(',')}::${commandData(message)}`;
}
