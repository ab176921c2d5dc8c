#!/usr/bin/env node
import { t as parseCommandLine } from "./arguments.js";
import { F as exitCodeOf, I as explainFailure, t as run } from "./start.js";
import { n as readTerminal } from "./terminal.js";
// src/cli.ts
/** The terminal's entry: arguments in, a report on stdout, an exit code out. */
/** Runs the command line of this process. Sets the exit code and never exits, so that output is flushed. */
async function main() {
	const terminal = readTerminal(process, new URL("..", import.meta.url));
	for (const stream of [terminal.stdout, terminal.stderr]) stream.on("error", forgiveClosedPipe);
	try {
		process.exitCode = await run(parseCommandLine(process.argv.slice(2)), terminal);
	} catch (error) {
		terminal.stderr.write(`${explainFailure(error)}\n`);
		process.exitCode = exitCodeOf(error);
	}
}
/** Whoever reads may go before the end, as `head` does: the exit code is still the verdict's. */
function forgiveClosedPipe(error) {
	if (error.code !== "EPIPE") throw error;
}
await main();
export {};
