/** `explain`: what a category or a symbol is, and what to write instead. */
import { EXIT } from '../failure.ts';
import type { CommandLine } from './arguments.ts';
import type { Terminal } from './terminal.ts';

export async function runExplain(_line: CommandLine, _terminal: Terminal): Promise<number> {
  return EXIT.ok;
}
