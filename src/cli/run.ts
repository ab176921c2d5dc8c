/** Runs a parsed command line. */
import { ConfigError } from '../errors.ts';
import { isFit, unfit } from '../report/format.ts';
import type { AnyReport } from '../report/report.ts';
import { TOOL } from '../version.ts';
import type { CommandLine } from './arguments.ts';
import { runCheck } from './check.ts';
import { runScan } from './scan.ts';
import type { Terminal } from './terminal.ts';
import { helpText } from './usage.ts';

/** Returns the exit code. Commands that are run rarely are loaded when they are. */
export async function run(line: CommandLine, terminal: Terminal): Promise<number> {
  refuseUnfitFormats(line);
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

/** Which report each command makes, where it makes one. */
const MAKES: Readonly<Partial<Record<CommandLine['command'], AnyReport['command']>>> = {
  check: 'check',
  scan: 'scan',
  merge: 'scan',
  history: 'history',
};

/** Before any work: a history takes minutes. */
function refuseUnfitFormats({ command, destinations }: CommandLine): void {
  const made = MAKES[command];
  for (const { format } of destinations)
    if (made !== undefined && !isFit(format, made)) throw new ConfigError(unfit(format, made));
}
