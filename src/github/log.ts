/** The step's log: plain lines, and warnings that GitHub shows as annotations. */
import { commandData, visible } from '../report/escape.ts';

export interface Log {
  info(message: string): void;
  warning(message: string): void;
}

/**
 * A log on the step's standard output. Names from a pull request may stand in a line, so no line can be a workflow
 * command of somebody else's: ours begin with a word of our own and hold no line end.
 */
export function stepLog(write: (text: string) => void): Log {
  return {
    info: (message) => write(`· ${visible(message)}\n`),
    warning: (message) => write(`::warning title=no-new-eventlet::${commandData(message)}\n`),
  };
}
