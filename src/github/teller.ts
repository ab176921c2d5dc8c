/** What a result that could not be told is called: a warning with a way out, never a changed verdict. */
import { PermissionError } from './api-errors.ts';

export type Teller = 'labels' | 'conversation' | 'review' | 'summary' | 'job-summary' | 'files';

/** What could not be told, and why. */
export interface Failure {
  readonly teller: Teller;
  readonly error: unknown;
}

/** What each does: a verb, its object and the rest; and the permission that it takes. */
const TELLERS: Readonly<
  Record<
    Teller,
    {
      readonly verb: string;
      readonly what: string;
      readonly rest: string;
      readonly permission: string | null;
    }
  >
> = {
  labels: { verb: 'read', what: "the pull request's labels", rest: '', permission: 'pull-requests: read' },
  conversation: {
    verb: 'read',
    what: "the pull request's comments",
    rest: '',
    permission: 'pull-requests: read',
  },
  review: {
    verb: 'bring',
    what: 'the review comments',
    rest: ' up to date',
    permission: 'pull-requests: write',
  },
  summary: {
    verb: 'bring',
    what: 'the summary comment',
    rest: ' up to date',
    permission: 'pull-requests: write',
  },
  'job-summary': { verb: 'write', what: 'the job summary', rest: '', permission: null },
  files: { verb: 'write', what: 'the report files', rest: '', permission: null },
};

/** The warnings for failures: one for those that lack the same permission. */
export function warningsFor(failures: readonly Failure[]): readonly string[] {
  const lacking = new Map<string, Failure[]>();
  for (const failure of failures) {
    const { teller, error } = failure;
    const isLack = error instanceof PermissionError;
    const reason = isLack
      ? `${TELLERS[teller].verb} ${error.permissions.join()}`
      : `${teller} ${lacking.size}`;
    lacking.set(reason, [...(lacking.get(reason) ?? []), failure]);
  }
  return [...lacking.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : warning(first, others),
  );
}

/** The warning for one failure: what could not be done, why, what to do, and that the verdict stands. */
export function warningFor(teller: Teller, error: unknown): string {
  return warning({ teller, error }, []);
}

function warning({ teller, error }: Failure, others: readonly Failure[]): string {
  const { verb, what, rest, permission } = TELLERS[teller];
  const all = [what, ...others.map((other) => TELLERS[other.teller].what)].join(' and ');
  const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ').trim() : String(error);
  const isUnnamed = error instanceof PermissionError && error.permissions.length === 0;
  return [
    `Could not ${verb} ${all}${rest}: ${reason.replace(/\.$/, '')}.`,
    ...(isUnnamed && permission !== null ? [`It takes \`${permission}\`.`] : []),
    ...(/\blocked\b/i.test(reason) ? ['The conversation is locked: the job summary has the result.'] : []),
    'The verdict stands.',
  ].join(' ');
}
