import { Mt as IncompleteError } from "./start.js";
import { a as text, t as at } from "./payload.js";
// src/github/config-and-labels.ts
/**
* The fields to ask for.
* @param comparison Commit ids.
*/
function askConfigAndLabels(comparison, configPath) {
	const file = "{ __typename ... on Blob { isTruncated text } }";
	return {
		declarations: ["$alongBase: String!", "$alongHead: String!"],
		variables: {
			alongBase: `${comparison.base}:${configPath}`,
			alongHead: `${comparison.head}:${configPath}`
		},
		fields: `baseConfig: object(expression: $alongBase) ${file} headConfig: object(expression: $alongHead) ${file}`,
		pullFields: "labels(first: 100) { nodes { name } }"
	};
}
/** Reads the answer to `askConfigAndLabels`. */
function readConfigAndLabels(repository) {
	const labels = at(repository, "pullRequest.labels.nodes");
	return {
		configs: {
			base: fileOf(repository, "baseConfig"),
			head: fileOf(repository, "headConfig")
		},
		labels: Array.isArray(labels) ? labels.map((label) => text(label, "name")) : null
	};
}
/** @throws IncompleteError for a file that GitHub gives no text of: no config is that long, or not UTF-8. */
function fileOf(repository, name) {
	const file = at(repository, name);
	if (at(file, "__typename") !== "Blob") return null;
	const content = at(file, "text");
	if (typeof content === "string" && at(file, "isTruncated") !== true) return Buffer.from(content);
	throw new IncompleteError("the config file is no UTF-8 text, or too long: mend it, or give another as `config`");
}
export { askConfigAndLabels, readConfigAndLabels };
