import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/usages/usage.ts
var KINDS = ["import", "reference", "dynamic", "probe", "indirect", "dependency"];

export {
  KINDS
};
