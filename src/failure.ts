/** What a failed run says, and how it exits. */
import { ConfigError, IncompleteError } from './errors.ts';
import { visible } from './report/escape.ts';

/** Exit codes of the interface: the verdict's, and the two kinds of failure. */
export const EXIT = { ok: 0, fail: 1, usage: 2, incomplete: 3 } as const;

/** 2 for a user's mistake, 3 for what the world did, and 3 for our own bugs: no verdict was reached. */
export function exitCodeOf(error: unknown): number {
  return error instanceof ConfigError ? EXIT.usage : EXIT.incomplete;
}

/** One message for a person; our own bugs keep their stack. */
export function explainFailure(error: unknown): string {
  if (error instanceof ConfigError || error instanceof IncompleteError)
    return `no-new-eventlet: ${shown(error.message)}`;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `no-new-eventlet: this is a bug in no-new-eventlet, please report it:\n${shown(stack)}`;
}

/** Messages quote what strangers wrote: each line without control characters. */
function shown(message: string): string {
  return message.split('\n').map(visible).join('\n');
}
