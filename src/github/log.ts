/** The step's log: plain lines, and warnings that GitHub shows as annotations. */
import { commandData, inertLines, visible } from '../report/escape.ts';

export interface Log {
  info(message: string): void;
  warning(message: string): void;
}

/**
 * A log on the step's standard output. Names from a pull request may stand in a line, so no line can be a workflow
 * command of somebody else's: ours begin with a mark of our own, hold no line end, and no `##[`, which counts anywhere.
 */
export function stepLog(write: (text: string) => void): Log {
  return {
    info: (message) => write(`· ${inertLines(visible(message))}\n`),
    warning: (message) => write(`::warning title=no-new-eventlet::${commandData(message)}\n`),
  };
}
