/** Replacements that apply with one click: only where the one line tells for certain that they are right. */
import type { Guide } from '../policy/config.ts';
import type { ReportedUsage } from '../report/report.ts';

/** What has to be known of the file around the line. */
export interface SuggestionFacts {
  readonly guide: Guide;
  /** Whether the name `time` stands for the standard module throughout the file. */
  readonly timeImported: boolean;
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
  return withoutUnusedImport(usage, facts) ?? withTimeSleep(usage, facts);
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

/**
 * `eventlet.sleep(x)` → `time.sleep(x)`: one positional argument, which `time.sleep` takes as it is. With none, eventlet
 * sleeps for 0 seconds. In `async def` it would block the loop.
 */
function withTimeSleep(usage: ReportedUsage, facts: SuggestionFacts): string | null {
  const { kind, canonical, surroundings, line, endLine } = usage;
  const isSleep = kind === 'reference' && canonical === 'eventlet.greenthread.sleep';
  if (!isSleep || line !== endLine || surroundings.includes('async') || usage.via !== null) return null;
  if (facts.guide !== 'threading' || !facts.timeImported) return null;
  const characters = [...usage.source];
  const before = characters.slice(0, usage.column - 1).join('');
  const after = characters.slice(usage.endColumn - 1).join('');
  const call = ONE_ARGUMENT.exec(after);
  if (call === null) return null;
  return `${before}time.sleep(${call[1]?.trim() || '0'})${after.slice(call[0].length)}`;
}
