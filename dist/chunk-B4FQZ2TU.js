import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/policy/config.ts
var DEFAULT_CONFIG = {
  mode: "fail",
  allowNew: 0,
  balance: "strict",
  enforceFrom: null,
  onUnreadable: "fail",
  paths: ["**"],
  exclude: [],
  kinds: { probe: "warn" },
  categories: {},
  overrides: [],
  guide: "threading",
  guides: {},
  symbols: {},
  label: "eventlet-allowed",
  budget: null,
  maxFileSize: 5e6
};

export {
  DEFAULT_CONFIG
};
