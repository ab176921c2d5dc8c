import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  IncompleteError
} from "./chunk-76UQJFFJ.js";

// src/github/payload.ts
function at(payload, path) {
  let value = payload;
  for (let key of path.split(".")) {
    if (typeof value != "object" || value === null || !Object.hasOwn(value, key)) return;
    value = Reflect.get(value, key);
  }
  return value;
}
function optionalText(payload, path) {
  let value = at(payload, path);
  return typeof value == "string" && value !== "" ? value : null;
}
function text(payload, path) {
  return optionalText(payload, path) ?? missing(path, "text");
}
function sha(payload, path) {
  let value = optionalText(payload, path) ?? "";
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : missing(path, "commit id");
}
function number(payload, path) {
  let value = at(payload, path);
  return typeof value == "number" && Number.isSafeInteger(value) && value > 0 ? value : missing(path, "number");
}
function missing(path, what) {
  throw new IncompleteError(
    `GitHub sent no ${what} at \`${path}\`, where its documentation has one. Run the job again; an event payload of your own making needs it too.`
  );
}

export {
  at,
  optionalText,
  text,
  sha,
  number
};
