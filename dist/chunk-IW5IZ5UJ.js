import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  DEFAULT_CONFIG
} from "./chunk-B4FQZ2TU.js";
import {
  ConfigError
} from "./chunk-76UQJFFJ.js";

// src/policy/load.ts
import { readFile } from "node:fs/promises";
var CONFIG_PATH = ".github/no-new-eventlet.yml";
async function loadConfig(read, { path, named, comparison, files, categories }) {
  let changedHere = files.some((file) => file.path === path || file.previousPath === path);
  for (let side of ["base", "head"]) {
    let bytes = await read(side);
    if (bytes === null) continue;
    let revision = comparison[side], origin = { path, revision, changedHere };
    return { config: await parse(bytes, path, categories, `It is read from ${side} (${revision}).`), origin };
  }
  if (named)
    throw new ConfigError("There is no such file in base or head: commit it, or name another config", {
      file: path
    });
  return defaults;
}
var defaults = {
  config: DEFAULT_CONFIG,
  origin: { path: null, revision: null, changedHere: !1 }
};
async function loadConfigFile(file, categories) {
  let bytes = await readFile(file).catch((error) => {
    let why = error.code === "ENOENT" ? "There is no such file" : `It can't be read (${error.code})`;
    throw new ConfigError(`${why}: name another config`, { file });
  });
  return { config: await parse(bytes, file, categories, null), origin: { path: file, revision: null, changedHere: !1 } };
}
function withMode(config, mode) {
  return mode === null ? config : mode === "off" ? { ...config, mode, kinds: {}, categories: {}, overrides: [] } : { ...config, mode };
}
async function parse(bytes, file, categories, note) {
  let { parseConfig } = await import("./chunk-6RP2DIRK.js");
  try {
    return parseConfig(decode(bytes, file), file, categories);
  } catch (error) {
    throw error instanceof ConfigError && note !== null && (error.message += `
${note}`), error;
  }
}
function decode(bytes, file) {
  try {
    return new TextDecoder("utf-8", { fatal: !0 }).decode(bytes);
  } catch {
    throw new ConfigError("This file is not UTF-8: save it as UTF-8", { file });
  }
}

export {
  CONFIG_PATH,
  loadConfig,
  loadConfigFile,
  withMode
};
