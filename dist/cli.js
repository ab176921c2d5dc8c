#!/usr/bin/env node
import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  helpText,
  parseCommandLine
} from "./chunk-7N7PZOXL.js";
import {
  readTerminal
} from "./chunk-AIP7276R.js";
import {
  TOOL
} from "./chunk-IAMJ644X.js";
import {
  exitCodeOf,
  explainFailure
} from "./chunk-O2ZVNNVP.js";
import "./chunk-O25ISZOZ.js";
import "./chunk-UBAHLTCH.js";
import "./chunk-76UQJFFJ.js";
import "./chunk-U56Z3OH6.js";
import "./chunk-2OMAMYGH.js";

// src/cli/run.ts
async function run(line, terminal) {
  switch (line.command) {
    case "help":
      return terminal.stdout.write(helpText(line.topic)), 0;
    case "version":
      return terminal.stdout.write(`${TOOL.name} ${TOOL.version}
`), 0;
    case "check":
      return (await import("./chunk-3NONNKAE.js")).runCheck(line, terminal);
    case "scan":
      return (await import("./chunk-U7RE65DJ.js")).runScan(line, terminal);
    case "history":
      return (await import("./chunk-BQ2O6QDW.js")).runHistory(line, terminal);
    case "explain":
      return (await import("./chunk-PGBCQE45.js")).runExplain(line, terminal);
    case "init":
      return (await import("./chunk-7B5GMK6B.js")).runInit(line, terminal);
    case "demo":
      return (await import("./chunk-SZX5VO5V.js")).runDemo(line, terminal);
    default:
      return line.command;
  }
}

// src/cli.ts
async function main() {
  let terminal = readTerminal(process, new URL("..", import.meta.url));
  try {
    process.exitCode = await run(parseCommandLine(process.argv.slice(2)), terminal);
  } catch (error) {
    terminal.stderr.write(`${explainFailure(error)}
`), process.exitCode = exitCodeOf(error);
  }
}
await main();
