#!/usr/bin/env node
import { t as parseCommandLine } from "./arguments.js";
import { K as exitCodeOf, jt as ConfigError, q as explainFailure, t as run } from "./start.js";
import { n as readTerminal } from "./terminal.js";
// src/cli/node-version.ts
/** Which Node.js this program runs with. */
/** The oldest release that this program is built for and tested with: `engines` in package.json. */
const OLDEST = 20;
/**
* Refuses a Node.js that is too old: what it lacks would look like a bug of ours.
* @param version `process.versions.node`
* @throws ConfigError that says how to get a newer one.
*/
function refuseOldNode(version) {
	if (Number.parseInt(version, 10) >= OLDEST) return;
	throw new ConfigError(`this takes Node.js ${OLDEST} or newer, and runs with ${version}. For a newer one: https://nodejs.org/en/download, or where pre-commit runs this, \`language_version: 24.0.0\` for the hook.`);
}
// src/cli.ts
/** The terminal's entry: arguments in, a report on stdout, an exit code out. */
/** Runs the command line of this process. Sets the exit code and never exits, so that output is flushed. */
async function main() {
	const terminal = readTerminal(process, new URL("..", import.meta.url));
	for (const stream of [terminal.stdout, terminal.stderr]) stream.on("error", forgiveClosedPipe);
	try {
		refuseOldNode(process.versions.node);
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
