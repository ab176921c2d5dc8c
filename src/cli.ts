/** The terminal's entry: arguments in, a report on stdout, an exit code out. */
import { parseCommandLine } from './cli/arguments.ts';
import { refuseOldNode } from './cli/node-version.ts';
import { run } from './cli/run.ts';
import { readTerminal } from './cli/terminal.ts';
import { exitCodeOf, explainFailure } from './failure.ts';

/** Runs the command line of this process. Sets the exit code and never exits, so that output is flushed. */
async function main(): Promise<void> {
  const terminal = readTerminal(process, new URL('..', import.meta.url));
  for (const stream of [terminal.stdout, terminal.stderr]) stream.on('error', forgiveClosedPipe);
  try {
    refuseOldNode(process.versions.node);
    process.exitCode = await run(parseCommandLine(process.argv.slice(2)), terminal);
  } catch (error) {
    terminal.stderr.write(`${explainFailure(error)}\n`);
    process.exitCode = exitCodeOf(error);
  }
}

/** Whoever reads may go before the end, as `head` does: the exit code is still the verdict's. */
function forgiveClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

await main();
