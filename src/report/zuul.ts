/** The report as data for Zuul's `zuul_return`: file comments and warnings (Zuul, "Job Content", return values). */
import { utf16Offsets } from './columns.ts';
import { fieldPath, inertJson, visible } from './escape.ts';
import { findings, groupBy, type Level } from './groups.ts';
import type { Problem, Report, ReportedUsage } from './report.ts';
import * as words from './words.ts';

/** Zuul's levels of a file comment. */
const LEVELS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', note: 'info' };

/** Gerrit takes 5,000 comments a change and refuses the review that would exceed them (`change.maxComments`). */
const MAX_COMMENTS = 1000;

interface Comment {
  readonly path: string;
  readonly line: number;
  readonly [field: string]: unknown;
}

/** A comment for each finding on its line, the worst kept when there are too many; what has no line is a warning. */
export function zuul(report: Report): string {
  const all = [
    ...findings(report).map(({ usage, level }) => usageComment(usage, level)),
    ...report.problems.flatMap(problemComment),
  ];
  const comments = groupBy(all.slice(0, MAX_COMMENTS), ({ path }) => path);
  const file_comments = Object.fromEntries(
    [...comments].map(([path, those]) => [path, those.map(({ path: _, ...comment }) => comment)]),
  );
  return inertJson({ zuul: { file_comments, warnings: warnings(report, all.length - MAX_COMMENTS) } });
}

function usageComment(usage: ReportedUsage, level: Level): Comment {
  const line = words.fileLine(usage);
  const message = words.message(usage).split('\n').map(visible).join('\n');
  const comment = { path: fieldPath(usage.path), line: line ?? 1, message, level: LEVELS[level] };
  if (line === null) return comment;
  const [start, end] = utf16Offsets(usage);
  return {
    ...comment,
    range: { start_line: line, start_character: start, end_line: line, end_character: end },
  };
}

function problemComment(problem: Problem): readonly Comment[] {
  const line = words.fileLine(problem);
  if (line === null || problem.side === 'base') return [];
  const message = visible(words.problemSentence(problem));
  return [{ path: fieldPath(problem.path), line, message, level: 'warning' }];
}

/** What belongs to no line, for the build's own comment on the change. */
function warnings(report: Report, left: number): readonly string[] {
  const verdict =
    report.command === 'check' && report.verdict !== 'pass'
      ? [`no-new-eventlet: ${[`${words.headline(report)}.`, ...words.withStops(report.reasons)].join(' ')}`]
      : [];
  const whole = report.problems
    .filter((problem) => words.fileLine(problem) === null || problem.side === 'base')
    .map((problem) => {
      const place = problem.path === '' ? '' : `${problem.path}: `;
      return `${place}${words.withCell(problem, words.problemSentence(problem))}`;
    });
  const more =
    left > 0 ? [`${words.plural(left, 'more finding')} without a comment; see the job's report.`] : [];
  return [...verdict, ...budgetWarnings(report), ...whole, ...more].map(visible);
}

/** Why an inventory warns or fails. */
function budgetWarnings(report: Report): readonly string[] {
  if (report.command !== 'scan' || report.budget === null || report.budget.verdict === 'pass') return [];
  return [`no-new-eventlet: ${words.budgetSentences(report).join(' ')}`];
}
