/** What several looks found, put together. */
import type { Findings, ProblemReason, TextProblem, Usage } from './usage.ts';

export const NO_FINDINGS: Findings = { usages: [], problems: [] };

/** A file whose bytes are not there. */
interface Unread {
  readonly unreadable: ProblemReason;
  readonly message: string;
}

export function unread(content: Unread): Findings {
  return { usages: [], problems: [unreadProblem(content)] };
}

export function unreadProblem({ unreadable, message }: Unread): TextProblem {
  return { reason: unreadable, line: null, message };
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

const TOO_DEEP: TextProblem = {
  reason: 'too-large',
  line: null,
  message: 'it nests more deeply than can be followed; Python itself refuses most of such files',
};

/**
 * The problem that a text is which nests more deeply than the stack is high, as the error says.
 * @throws any other error
 */
export function tooDeep(error: unknown): TextProblem {
  if (error instanceof RangeError && error.message === 'Maximum call stack size exceeded') return TOO_DEEP;
  throw error;
}
