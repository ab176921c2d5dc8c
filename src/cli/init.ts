/** `init`: the files that switch the check on. */
import { EXIT } from '../failure.ts';
import type { CommandLine } from './arguments.ts';
import type { Terminal } from './terminal.ts';

export async function runInit(_line: CommandLine, _terminal: Terminal): Promise<number> {
  return EXIT.ok;
}
