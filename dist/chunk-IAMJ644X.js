import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// package.json
var package_default = { name: "no-new-eventlet", version: "0.1.0" };

// src/version.ts
var TOOL = { name: "no-new-eventlet", version: package_default.version };

export {
  TOOL
};
