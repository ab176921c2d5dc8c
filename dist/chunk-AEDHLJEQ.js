import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  FORMAT_NAMES
} from "./chunk-QYGKBKWS.js";
import {
  ConfigError
} from "./chunk-76UQJFFJ.js";

// src/github/inputs.ts
var SOURCES = ["auto", "git", "api"], COMMENT_WHEN = ["always", "on-findings", "never"], REVIEW_HOW = ["inline", "off"], MODES = ["fail", "warn", "off"], INPUT_DEFAULTS = {
  token: "",
  config: ".github/no-new-eventlet.yml",
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
  let text = (name) => get(name).trim() || INPUT_DEFAULTS[name];
  return {
    token: text("token") || null,
    config: text("config"),
    mode: text("mode") === "" ? null : oneOf("mode", text("mode"), MODES),
    source: oneOf("source", text("source"), SOURCES),
    base: revision("base", text("base")),
    head: revision("head", text("head")),
    comment: oneOf("comment", text("comment"), COMMENT_WHEN),
    review: oneOf("review", text("review"), REVIEW_HOW),
    maxReviewComments: count("max-review-comments", text("max-review-comments"), MOST_REVIEW_COMMENTS),
    formats: formats(text("formats")),
    reportDir: text("report-dir") || null
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

export {
  INPUT_DEFAULTS,
  readInputs,
  inputFrom
};
