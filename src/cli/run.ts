/** Runs a parsed command line. */
import { TOOL } from '../version.ts';
import type { CommandLine } from './arguments.ts';
import { runCheck } from './check.ts';
import { runScan } from './scan.ts';
import type { Terminal } from './terminal.ts';
import { helpText } from './usage.ts';

/** Returns the exit code. Commands that are run rarely are loaded when they are. */
export async function run(line: CommandLine, terminal: Terminal): Promise<number> {
  switch (line.command) {
    case 'help':
      terminal.stdout.write(helpText(line.topic));
      return 0;
    case 'version':
      terminal.stdout.write(`${TOOL.name} ${TOOL.version}\n`);
      return 0;
    case 'check':
      return await runCheck(line, terminal);
    case 'scan':
      return await runScan(line, terminal);
    case 'merge':
      return (await import('./merge.ts')).runMerge(line, terminal);
    case 'history':
      return (await import('./history.ts')).runHistory(line, terminal);
    case 'explain':
      return (await import('./explain.ts')).runExplain(line, terminal);
    case 'init':
      return (await import('./init.ts')).runInit(line, terminal);
    case 'demo':
      return (await import('./demo.ts')).runDemo(line, terminal);
    default:
      return line.command satisfies never;
  }
}
