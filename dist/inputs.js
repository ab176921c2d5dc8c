import { jt as ConfigError, wt as FORMAT_NAMES } from "./start.js";
// src/github/inputs.ts
/** The Action's inputs as one typed value: the only reader of them. */
const SOURCES = [
	"auto",
	"git",
	"api"
];
const COMMENT_WHEN = [
	"always",
	"on-findings",
	"never"
];
const REVIEW_HOW = ["inline", "off"];
const MODES = [
	"fail",
	"warn",
	"off"
];
/** What `action.yml` gives where the workflow says nothing; an input that is given empty means the same. */
const INPUT_DEFAULTS = {
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
};
/** GitHub takes about this many comments in one review before it times out (undocumented). */
const MOST_REVIEW_COMMENTS = 100;
/**
* Reads the inputs.
* @param get The text of an input; empty where the workflow gives none.
* @throws ConfigError that names the input, its value and what would be accepted.
*/
function readInputs(get) {
	const text = (name) => get(name).trim() || INPUT_DEFAULTS[name];
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
/** Input `name` as the runner hands it to the Action's process: `INPUT_` and the name in capitals. */
function inputFrom(env) {
	return (name) => env[`INPUT_${name.toUpperCase()}`] ?? "";
}
function oneOf(name, value, accepted) {
	const found = accepted.find((choice) => choice === value);
	if (found === void 0) throw mistake(name, value, `one of ${accepted.join(", ")}`);
	return found;
}
function count(name, value, most) {
	if (!/^\d{1,6}$/.test(value) || Number(value) > most) throw mistake(name, value, `a whole number from 0 to ${most}`);
	return Number(value);
}
function formats(value) {
	const names = value.split(/[\s,]+/).filter((name) => name !== "");
	return [...new Set(names.map((name) => oneOf("formats", name, FORMAT_NAMES)))];
}
/** A leading `-` would be an option to git, and `..` a range; git refuses spaces and controls in names. */
function revision(name, value) {
	if (value === "") return null;
	if (/^-|\.\.|[\s\p{Cc}]/u.test(value)) throw mistake(name, value, "one revision: a commit, branch or tag");
	return value;
}
function mistake(name, value, accepted) {
	return new ConfigError(`input \`${name}\` is ${JSON.stringify(value)}; it takes ${accepted}`);
}
export { inputFrom as n, readInputs as r, INPUT_DEFAULTS as t };
