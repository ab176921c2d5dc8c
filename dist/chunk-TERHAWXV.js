import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  CONFIG_PATH,
  loadConfig,
  withMode
} from "./chunk-IW5IZ5UJ.js";

// src/github/config.ts
async function configFor(inputs, comparison, read) {
  let { CATEGORY_IDS } = await import("./chunk-DQJHC4ZE.js"), { config, origin } = await loadConfig(read, {
    path: inputs.config,
    named: inputs.config !== CONFIG_PATH,
    comparison,
    files: [],
    categories: new Set(CATEGORY_IDS)
  });
  return { config: withMode(config, inputs.mode), origin };
}
function withChanges({ config, origin }, { files }, path) {
  let changedHere = files.some((file) => file.path === path || file.previousPath === path);
  return { config, origin: { ...origin, changedHere } };
}

export {
  configFor,
  withChanges
};
