import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  CONFIG_PATH,
  loadConfig,
  loadConfigFile
} from "./chunk-IW5IZ5UJ.js";
import {
  CATEGORY_IDS
} from "./chunk-O2YEN5EY.js";

// src/cli/config.ts
import { resolve } from "node:path";
var categories = new Set(CATEGORY_IDS);
function configNamed(file, cwd) {
  return loadConfigFile(resolve(cwd, file), categories);
}
function configForChange(repository, { comparison, files }) {
  return loadConfig((side) => repository.show(comparison[side], CONFIG_PATH), { path: CONFIG_PATH, named: !1, comparison, files, categories });
}
function configForScan(repository, revision) {
  return loadConfig(async () => repository ? await repository.show(revision, CONFIG_PATH) : null, { path: CONFIG_PATH, named: !1, comparison: { base: revision, head: revision }, files: [], categories });
}

export {
  configNamed,
  configForChange,
  configForScan
};
