#!/usr/bin/env node
import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  readTerminal
} from "./chunk-AIP7276R.js";
import {
  helpText,
  parseCommandLine
} from "./chunk-7YZHBLI3.js";
import {
  TOOL
} from "./chunk-IAMJ644X.js";
import "./chunk-UBAHLTCH.js";
import {
  exitCodeOf,
  explainFailure
} from "./chunk-O2ZVNNVP.js";
import "./chunk-QYGKBKWS.js";
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
      return (await import("./chunk-UE7KQLYL.js")).runCheck(line, terminal);
    case "scan":
      return (await import("./chunk-CDZNPHUY.js")).runScan(line, terminal);
    case "merge":
      return (await import("./chunk-Y2TLJXXG.js")).runMerge(line, terminal);
    case "history":
      return (await import("./chunk-RH3J7ZRR.js")).runHistory(line, terminal);
    case "explain":
      return (await import("./chunk-AZP3S4RB.js")).runExplain(line, terminal);
    case "init":
      return (await import("./chunk-6QAUCZ36.js")).runInit(line, terminal);
    case "demo":
      return (await import("./chunk-ZZVMI7HG.js")).runDemo(line, terminal);
    default:
      return line.command;
  }
}

// src/cli.ts
async function main() {
  let terminal = readTerminal(process, new URL("..", import.meta.url));
  for (let stream of [terminal.stdout, terminal.stderr]) stream.on("error", forgiveClosedPipe);
  try {
    process.exitCode = await run(parseCommandLine(process.argv.slice(2)), terminal);
  } catch (error) {
    terminal.stderr.write(`${explainFailure(error)}
`), process.exitCode = exitCodeOf(error);
  }
}
function forgiveClosedPipe(error) {
  if (error.code !== "EPIPE") throw error;
}
await main();
