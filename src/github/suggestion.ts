/** Replacements that apply with one click: only where the one line tells for certain that they are right. */
import type { Guide } from '../policy/config.ts';
import type { ReportedUsage } from '../report/report.ts';

/** What has to be known of the file around the line. */
export interface SuggestionFacts {
  readonly guide: Guide;
  /** Whether the name `time` stands for the standard module throughout the file. */
  readonly timeImported: boolean;
  /** The same of `asyncio`. */
  readonly asyncioImported: boolean;
  /** Whether the innermost function around the usage is an `async def`. */
  readonly awaits: boolean;
  /** Whether nothing refers to what the usage imports, within the file or from another. */
  readonly unused: boolean;
}

/**
 * The text to put in place of the usage's line; empty to delete the line, null where no replacement is certain.
 * @param others The other usages of eventlet on the same line: a line that holds several is left to its author.
 */
export function suggestionFor(
  usage: ReportedUsage,
  facts: SuggestionFacts,
  others: readonly ReportedUsage[] = [],
): string | null {
  if (others.length > 0 || usage.cell !== null) return null;
  return withoutUnusedImport(usage, facts) ?? withTimeSleep(usage, facts) ?? withAsyncioSleep(usage, facts);
}

/**
 * An import alone on an unindented line: deleting it can leave no block empty. `__init__.py` imports for others.
 */
function withoutUnusedImport(usage: ReportedUsage, { unused }: SuggestionFacts): string | null {
  const alone =
    usage.source === usage.statement &&
    /^(import [\w.]+( as \w+)?|from [\w.]+ import \w+( as \w+)?)$/.test(usage.source);
  return usage.kind === 'import' && unused && alone && !usage.path.endsWith('/__init__.py') ? '' : null;
}

/** At most one argument, positional, without strings, and with at most one level of calls in it. */
const ONE_ARGUMENT = /^\(((?!\s*\*)(?:[^()[\]{},='"#\\]|\([^()[\]{},='"#\\]*\))*)\)/;

/** A call of sleep: what stands before it on its line, its argument, and what stands behind it. */
interface Sleep {
  readonly before: string;
  readonly seconds: string;
  readonly after: string;
}

/** With no argument, eventlet sleeps for 0 seconds. */
function sleepOf({
  kind,
  canonical,
  line,
  endLine,
  via,
  source,
  column,
  endColumn,
}: ReportedUsage): Sleep | null {
  const isSleep = kind === 'reference' && canonical === 'eventlet.greenthread.sleep';
  if (!isSleep || line !== endLine || via !== null) return null;
  const characters = [...source];
  const rest = characters.slice(endColumn - 1).join('');
  const call = ONE_ARGUMENT.exec(rest);
  if (call === null) return null;
  return {
    before: characters.slice(0, column - 1).join(''),
    seconds: call[1]?.trim() || '0',
    after: rest.slice(call[0].length),
  };
}

/** `eventlet.sleep(x)` → `time.sleep(x)`, wherever it stands on the line. In `async def` it would block the loop. */
function withTimeSleep(usage: ReportedUsage, { guide, timeImported }: SuggestionFacts): string | null {
  if (guide !== 'threading' || !timeImported || usage.surroundings.includes('async')) return null;
  const sleep = sleepOf(usage);
  return sleep && `${sleep.before}time.sleep(${sleep.seconds})${sleep.after}`;
}

/**
 * `eventlet.sleep(x)` → `await asyncio.sleep(x)` in `async def`, whatever the guide, where the call is the whole
 * statement: within an expression, `await` might have to stand in parentheses.
 */
function withAsyncioSleep(usage: ReportedUsage, { asyncioImported, awaits }: SuggestionFacts): string | null {
  if (!usage.surroundings.includes('async') || !awaits || !asyncioImported) return null;
  const sleep = sleepOf(usage);
  if (sleep === null || !/^\s+$/.test(sleep.before) || !/^\s*(#.*)?$/.test(sleep.after)) return null;
  return `${sleep.before}await asyncio.sleep(${sleep.seconds})${sleep.after}`;
}
