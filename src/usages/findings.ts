/** What several looks found, put together. */
import type { Findings, ProblemReason, Usage } from './usage.ts';

export const NO_FINDINGS: Findings = { usages: [], problems: [] };

/** The problem that a file without bytes is. */
export function unread(content: { readonly unreadable: ProblemReason; readonly message: string }): Findings {
  return { usages: [], problems: [{ reason: content.unreadable, line: null, message: content.message }] };
}

/** Several findings in one file as one, in the order of the file. */
export function together(found: readonly Findings[]): Findings {
  const some = found.filter(({ usages, problems }) => usages.length + problems.length > 0);
  if (some.length <= 1) return some[0] ?? NO_FINDINGS;
  return {
    usages: some.flatMap(({ usages }) => usages).sort(byPosition),
    problems: some.flatMap(({ problems }) => problems),
  };
}

function byPosition(a: Usage, b: Usage): number {
  return (a.cell ?? 0) - (b.cell ?? 0) || a.line - b.line || a.column - b.column;
}
