/** The report as a DiagnosticResult of the Reviewdog Diagnostic Format: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf */
import { utf8Columns } from './columns.ts';
import { codeSpan, fieldPath, inertJson, sentence } from './escape.ts';
import { findings, type Level } from './groups.ts';
import type { Problem, Report, ReportedUsage } from './report.ts';
import * as words from './words.ts';

const SEVERITIES: Readonly<Record<Level, string>> = { error: 'ERROR', warning: 'WARNING', note: 'INFO' };

/** The findings and problems, the worst first. Messages are Markdown: reviewdog posts them as comments. */
export function rdjson(report: Report): string {
  return inertJson({
    source: { name: report.tool.name },
    diagnostics: [
      ...findings(report).map(({ usage, level }) => usageDiagnostic(usage, level)),
      ...report.problems.map(problemDiagnostic),
    ],
  });
}

function usageDiagnostic(usage: ReportedUsage, level: Level): object {
  const guide = usage.advice.links[0];
  return {
    message: message(usage),
    location: { path: fieldPath(usage.path), ...range(usage) },
    severity: SEVERITIES[level],
    code: { value: usage.category, ...(guide ? { url: guide.url } : {}) },
  };
}

function message(usage: ReportedUsage): string {
  const cell = usage.cell === null ? '' : `Cell ${usage.cell}, line ${usage.line}: `;
  const what = `${cell}${words.capitalized(words.phrase(usage, codeSpan))}.`;
  return [what, ...words.adviceSentences(usage).map(sentence)].join('\n');
}

/** Columns count bytes of UTF-8. A notebook's lines are counted within a cell, so they are no range in the file. */
function range(usage: ReportedUsage): object {
  if (usage.cell !== null) return {};
  const [column, endColumn] = utf8Columns(usage);
  const { line } = usage;
  return { range: { start: { line, column }, end: { line, column: endColumn } } };
}

function problemDiagnostic(problem: Problem): object {
  const { path, reason } = problem;
  const line = words.fileLine(problem);
  return {
    message: sentence(words.withCell(problem, words.problemSentence(problem))),
    location: { path: fieldPath(path) || '.', ...(line === null ? {} : { range: { start: { line } } }) },
    severity: 'WARNING',
    code: { value: reason },
  };
}
