/** Which usages the comments `# no-new-eventlet: allow REASON` allow, and which of those comments do not hold. */
import type { Allowance, TextProblem } from './usage.ts';

/** A comment of a Python text. */
export interface Comment {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in Unicode code points. */
  readonly column: number;
  /** From its `#` to the end of the line. */
  readonly text: string;
  /** Whether nothing but white space stands before it on its line. */
  readonly ownLine: boolean;
}

/** Where a usage can be allowed: its own line, and the line above its statement. */
export interface UsageLines {
  /** The line that the usage starts on, 1-based. */
  readonly line: number;
  /** The first line of the statement that it stands in, 1-based. */
  readonly statementLine: number;
}

export interface Suppressed {
  /** In the order of the usages: what allows each, or null. */
  readonly allowances: readonly (Allowance | null)[];
  /** In the order of the comments. */
  readonly problems: readonly TextProblem[];
}

/** A suppression comment as it is written: an allowance, or what is wrong with it. */
type Suppression =
  | { readonly allowance: Allowance }
  | { readonly problem: TextProblem['reason']; readonly message: string };

const FORM = '`# no-new-eventlet: allow REASON`';
const FORM_UNTIL = '`# no-new-eventlet: allow until YYYY-MM-DD REASON`';

/**
 * The marker, also behind another remark (`# noqa: E402  # no-new-eventlet: …`). Without the colon it is a slip of
 * the pen where a verb follows, and prose elsewhere.
 */
const MARKER = /#\s*no-new-eventlet(?:\s*:|(?=\s+(?:allow|ignore|disable|skip|off)\b))(?<rest>.*)$/isu;
/** Whether a text may hold a suppression at all. */
export function maySuppress(text: string): boolean {
  return /no-new-eventlet/i.test(text);
}

/** Another tool's remark behind ours (`  # noqa`); a number behind `#` belongs to the reason (`see #123`). */
const NEXT_REMARK = /\s#+\s*\p{L}.*$/su;

/**
 * Applies the suppressions of spec "Suppressions" to the usages of one text (a notebook cell is a text of its own).
 *
 * A comment at the end of a line allows every usage that starts on that line. A comment on a line of its own allows
 * every usage of the statements that start on the next line; in a block of such comments, with no blank line between,
 * the statement is the one below the block, so suppressions and other remarks can be stacked. Of several comments that
 * reach a usage the one at the end of its line holds, then the nearest above; one that is left with nothing to allow is
 * a problem, as is one without a reason, past its date, or not in the spec's form (that one under the reason
 * `suppression-unused`, since it allows nothing).
 *
 * `today` is `YYYY-MM-DD`; a suppression still allows on its last day.
 */
export function applySuppressions(
  comments: readonly Comment[],
  usages: readonly UsageLines[],
  today: string,
): Suppressed {
  const suppressions = new Map<Comment, Suppression>();
  for (const comment of comments) {
    const suppression = parseSuppression(comment);
    if (suppression) suppressions.set(comment, suppression);
  }
  if (suppressions.size === 0) return { allowances: usages.map(() => null), problems: [] };

  const { atEnd, above } = commentsByLine(comments);
  const reached = new Set<Comment>();
  const firstThatHolds = (candidates: readonly Comment[]): Comment | null => {
    for (const comment of candidates) {
      const suppression = suppressions.get(comment);
      if (!suppression) continue;
      reached.add(comment);
      if ('allowance' in suppression && !isPast(suppression.allowance, today)) return comment;
    }
    return null;
  };
  const holdsAtEnd = oncePerLine((line) => firstThatHolds(atEnd(line)));
  const holdsAbove = oncePerLine((statementLine) => firstThatHolds(above(statementLine)));

  const used = new Set<Comment>();
  const allowances = usages.map(({ line, statementLine }) => {
    const comment = holdsAtEnd(line) ?? holdsAbove(statementLine);
    const suppression = comment && suppressions.get(comment);
    if (!suppression || !('allowance' in suppression)) return null;
    used.add(comment);
    return suppression.allowance;
  });
  const problems = [...suppressions]
    .filter(([comment]) => !used.has(comment))
    .map(([comment, suppression]) => ({
      line: comment.line,
      ...whyNot(suppression, reached.has(comment), today),
    }));
  return { allowances, problems };
}

/** Comments by the line that they can reach; those above a statement come nearest first. */
function commentsByLine(comments: readonly Comment[]) {
  const trailing = new Map<number, Comment>();
  const alone = new Map<number, Comment>();
  for (const comment of comments) (comment.ownLine ? alone : trailing).set(comment.line, comment);
  const atEnd = (line: number): Comment[] => {
    const comment = trailing.get(line);
    return comment ? [comment] : [];
  };
  const above = (statementLine: number): Comment[] => {
    const block: Comment[] = [];
    for (let comment = alone.get(statementLine - 1); comment; comment = alone.get(comment.line - 1)) {
      block.push(comment);
    }
    return block;
  };
  return { atEnd, above };
}

/** Many usages share a line or a statement, whose comments need one look. */
function oncePerLine(look: (line: number) => Comment | null): (line: number) => Comment | null {
  const known = new Map<number, Comment | null>();
  return (line) => {
    const seen = known.get(line);
    if (seen !== undefined) return seen;
    const found = look(line);
    known.set(line, found);
    return found;
  };
}

function whyNot(
  suppression: Suppression,
  reached: boolean,
  today: string,
): Pick<TextProblem, 'reason' | 'message'> {
  if ('problem' in suppression) return { reason: suppression.problem, message: suppression.message };
  if (isPast(suppression.allowance, today) && reached) {
    const { until } = suppression.allowance;
    const message = `This suppression stopped allowing after ${until}: remove the usage, or set a later day.`;
    return { reason: 'suppression-expired', message };
  }
  const message = reached
    ? 'This suppression allows nothing that another one does not allow: remove it.'
    : 'This suppression allows nothing: remove it, or put it at the end of the line where the usage starts, or alone on the line above its statement.';
  return { reason: 'suppression-unused', message };
}

const isPast = ({ until }: Allowance, today: string) => until !== null && today > until;

/** Reads one comment; null where it is not a suppression. */
function parseSuppression({ text, line }: Comment): Suppression | null {
  const rest = MARKER.exec(text)?.groups?.rest;
  if (rest === undefined) return null;
  const [, verb = '', body = ''] = /^\s*([^\s:]*)[\s:]*(.*)$/su.exec(rest.replace(NEXT_REMARK, '')) ?? [];
  if (verb.toLowerCase() !== 'allow') {
    const message = `${verb ? `Unknown word \`${clip(verb)}\` in this suppression` : 'This suppression says nothing'}: write ${FORM} or ${FORM_UNTIL}.`;
    return { problem: 'suppression-unused', message };
  }
  const [, day, afterDay = ''] = /^until\b[\s:]*([^\s:,]*)(.*)$/isu.exec(body) ?? [];
  if (day !== undefined && !isDay(day)) {
    const message = `After \`until\` comes the last day, as YYYY-MM-DD${day ? `, and \`${clip(day)}\` is none` : ''}: write ${FORM_UNTIL}.`;
    return { problem: 'suppression-unused', message };
  }
  const reason = (day === undefined ? body : afterDay).replace(/^[\s:,–—-]+/u, '').trim();
  if (!/[\p{L}\p{N}]/u.test(reason)) {
    const message = `This suppression allows nothing until it gives a reason: write ${day ? FORM_UNTIL : FORM}.`;
    return { problem: 'suppression-without-reason', message };
  }
  return { allowance: { reason, until: day ?? null, line } };
}

const clip = (word: string) => (word.length > 20 ? `${word.slice(0, 20)}…` : word);

/** Whether the text is a day of the calendar as `YYYY-MM-DD`. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
