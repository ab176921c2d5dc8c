import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  renderReport
} from "./chunk-QYGKBKWS.js";
import {
  ConfigError
} from "./chunk-76UQJFFJ.js";

// src/cli/emit.ts
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
async function emit(report, line, terminal) {
  for (let destination of line.destinations) {
    let width = destination.file === null && terminal.width !== void 0 ? { width: terminal.width } : {}, rendered = await renderReport(destination.format, report, {
      color: hasColor(destination, line, terminal),
      quiet: line.options.quiet === !0,
      ...width
    });
    await send(rendered, destination, terminal);
  }
}
function hasColor({ file }, { color }, terminal) {
  return color === "always" || color === "auto" && terminal.color && file === null;
}
async function send(text, { file }, terminal) {
  if (file === null) {
    terminal.stdout.write(text);
    return;
  }
  try {
    await writeFile(resolve(terminal.cwd, file), text);
  } catch (error) {
    let why = error instanceof Error ? error.message : String(error);
    throw new ConfigError(`the report could not be written: ${why}`);
  }
}
function optionText(line, name) {
  let value = line.options[name];
  return typeof value == "string" ? value : void 0;
}

export {
  emit,
  hasColor,
  send,
  optionText
};
