import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/errors.ts
var ConfigError = class extends Error {
  name = "ConfigError";
  where;
  constructor(message, where = null) {
    super(where ? `${formatWhere(where)}: ${message}` : message), this.where = where;
  }
}, IncompleteError = class extends Error {
  name = "IncompleteError";
};
function formatWhere({ file, line, column }) {
  return [file, line, column].filter((part) => part !== void 0).join(":");
}

export {
  ConfigError,
  IncompleteError
};
