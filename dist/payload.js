import { Mt as IncompleteError } from "./start.js";
// src/github/payload.ts
/** Reads single facts out of JSON that GitHub sends, which is anyone's until it has been looked at. */
/** The value at a dotted path; undefined where the path ends early. */
function at(payload, path) {
	let value = payload;
	for (const key of path.split(".")) {
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
		value = Reflect.get(value, key);
	}
	return value;
}
/** A text that may be missing or null. */
function optionalText(payload, path) {
	const value = at(payload, path);
	return typeof value === "string" && value !== "" ? value : null;
}
/** @throws IncompleteError where there is no text at the path. */
function text(payload, path) {
	return optionalText(payload, path) ?? missing(path, "text");
}
/**
* A commit's id, SHA-1 or SHA-256.
* @throws IncompleteError where there is none at the path.
*/
function sha(payload, path) {
	const value = optionalText(payload, path) ?? "";
	return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : missing(path, "commit id");
}
/**
* A positive whole number.
* @throws IncompleteError where there is none at the path.
*/
function number(payload, path) {
	const value = at(payload, path);
	return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : missing(path, "number");
}
function missing(path, what) {
	throw new IncompleteError(`GitHub sent no ${what} at \`${path}\`, where its documentation has one. Run the job again; an event payload of your own making needs it too.`);
}
export { text as a, sha as i, number as n, optionalText as r, at as t };
