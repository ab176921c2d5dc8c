/** The report as GitLab's Code Quality artifact: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
import { fieldPath, inertJson, visible } from './escape.ts';
import { digest, fingerprints } from './fingerprint.ts';
import { findings, type Level } from './groups.ts';
import type { Problem, Report } from './report.ts';
import * as words from './words.ts';

/** The documented fields; GitLab drops an entry that lacks one, and keeps one of those with the same fingerprint. */
interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const SEVERITIES: Readonly<Record<Level, Issue['severity']>> = {
  error: 'major',
  warning: 'minor',
  note: 'info',
};

/** The findings and problems, the worst first. */
export function gitlab(report: Report): string {
  return inertJson([...usageIssues(report), ...report.problems.map(problemIssue)]);
}

function usageIssues(report: Report): readonly Issue[] {
  const marks = fingerprints(report);
  return findings(report).map(({ usage, level }) => ({
    description: visible(words.message(usage).replaceAll('\n', ' ')),
    check_name: `no-new-eventlet/${usage.category}`,
    fingerprint: digest([usage.path, marks.get(usage) ?? null]),
    severity: SEVERITIES[level],
    location: { path: fieldPath(usage.path), lines: { begin: words.fileLine(usage) ?? 1 } },
  }));
}

function problemIssue(problem: Problem): Issue {
  const { path, side, reason, cell, line, message } = problem;
  return {
    description: visible(words.withCell(problem, words.problemSentence(problem))),
    check_name: `no-new-eventlet/${reason}`,
    fingerprint: digest([path, side, reason, ...(cell === undefined ? [] : [cell]), line, message]),
    severity: 'minor',
    // GitLab wants a path; what concerns the whole change stands at the root.
    location: { path: fieldPath(path) || '.', lines: { begin: words.fileLine(problem) ?? 1 } },
  };
}
