import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  CONFIG_PATH
} from "./chunk-7IEWM6HY.js";
import {
  FORMAT_NAMES
} from "./chunk-O25ISZOZ.js";
import {
  ConfigError,
  IncompleteError
} from "./chunk-76UQJFFJ.js";

// src/github/inputs.ts
var SOURCES = ["auto", "git", "api"], COMMENT_WHEN = ["always", "on-findings", "never"], REVIEW_HOW = ["inline", "off"], MODES = ["fail", "warn", "off"], INPUT_DEFAULTS = {
  token: "",
  config: CONFIG_PATH,
  mode: "",
  source: "auto",
  base: "",
  head: "",
  comment: "on-findings",
  review: "inline",
  "max-review-comments": "20",
  formats: "json, sarif",
  "report-dir": ""
}, MOST_REVIEW_COMMENTS = 100;
function readInputs(get) {
  let text2 = (name) => get(name).trim() || INPUT_DEFAULTS[name];
  return {
    token: text2("token") || null,
    config: text2("config"),
    mode: text2("mode") === "" ? null : oneOf("mode", text2("mode"), MODES),
    source: oneOf("source", text2("source"), SOURCES),
    base: revision("base", text2("base")),
    head: revision("head", text2("head")),
    comment: oneOf("comment", text2("comment"), COMMENT_WHEN),
    review: oneOf("review", text2("review"), REVIEW_HOW),
    maxReviewComments: count("max-review-comments", text2("max-review-comments"), MOST_REVIEW_COMMENTS),
    formats: formats(text2("formats")),
    reportDir: text2("report-dir") || null
  };
}
function inputFrom(env) {
  return (name) => env[`INPUT_${name.toUpperCase()}`] ?? "";
}
function oneOf(name, value, accepted) {
  let found = accepted.find((choice) => choice === value);
  if (found === void 0) throw mistake(name, value, `one of ${accepted.join(", ")}`);
  return found;
}
function count(name, value, most) {
  if (!/^\d{1,6}$/.test(value) || Number(value) > most)
    throw mistake(name, value, `a whole number from 0 to ${most}`);
  return Number(value);
}
function formats(value) {
  let names = value.split(/[\s,]+/).filter((name) => name !== "");
  return [...new Set(names.map((name) => oneOf("formats", name, FORMAT_NAMES)))];
}
function revision(name, value) {
  if (value === "") return null;
  if (/^-|\.\.|[\s\p{Cc}]/u.test(value)) throw mistake(name, value, "one revision: a commit, branch or tag");
  return value;
}
function mistake(name, value, accepted) {
  return new ConfigError(`input \`${name}\` is ${JSON.stringify(value)}; it takes ${accepted}`);
}

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

// src/github/api.ts
function statusOf(error) {
  let status = typeof error == "object" && error !== null ? Reflect.get(error, "status") : null;
  return typeof status == "number" ? status : null;
}
function inRepository({ owner, name }) {
  return { owner, repo: name };
}

export {
  INPUT_DEFAULTS,
  readInputs,
  inputFrom,
  at,
  optionalText,
  text,
  sha,
  number,
  statusOf,
  inRepository
};
