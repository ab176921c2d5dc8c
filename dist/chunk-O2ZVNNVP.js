import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  ConfigError,
  IncompleteError
} from "./chunk-76UQJFFJ.js";
import {
  visible
} from "./chunk-U56Z3OH6.js";

// src/failure.ts
var EXIT = { ok: 0, fail: 1, usage: 2, incomplete: 3 };
function exitCodeOf(error) {
  return error instanceof ConfigError ? EXIT.usage : EXIT.incomplete;
}
function explainFailure(error) {
  if (error instanceof ConfigError || error instanceof IncompleteError)
    return `no-new-eventlet: ${shown(error.message)}`;
  let stack = error instanceof Error ? error.stack ?? error.message : String(error);
  return `no-new-eventlet: this is a bug in no-new-eventlet, please report it:
${shown(stack)}`;
}
function shown(message) {
  return message.split(`
`).map(visible).join(`
`);
}

export {
  EXIT,
  exitCodeOf,
  explainFailure
};
