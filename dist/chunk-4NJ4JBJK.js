import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  at,
  text
} from "./chunk-YL3XFWBK.js";
import {
  IncompleteError
} from "./chunk-76UQJFFJ.js";
import "./chunk-2OMAMYGH.js";

// src/github/config-and-labels.ts
function askConfigAndLabels(comparison, configPath) {
  let file = "{ __typename ... on Blob { isTruncated text } }";
  return {
    declarations: ["$alongBase: String!", "$alongHead: String!"],
    variables: {
      alongBase: `${comparison.base}:${configPath}`,
      alongHead: `${comparison.head}:${configPath}`
    },
    fields: `baseConfig: object(expression: $alongBase) ${file} headConfig: object(expression: $alongHead) ${file}`,
    pullFields: "labels(first: 100) { nodes { name } }"
    // an issue holds no more
  };
}
function readConfigAndLabels(repository) {
  let labels = at(repository, "pullRequest.labels.nodes");
  return {
    configs: { base: fileOf(repository, "baseConfig"), head: fileOf(repository, "headConfig") },
    labels: Array.isArray(labels) ? labels.map((label) => text(label, "name")) : null
  };
}
function fileOf(repository, name) {
  let file = at(repository, name);
  if (at(file, "__typename") !== "Blob") return null;
  let content = at(file, "text");
  if (typeof content == "string" && at(file, "isTruncated") !== !0) return Buffer.from(content);
  throw new IncompleteError(
    "the config file is no UTF-8 text, or too long: mend it, or give another as `config`"
  );
}
export {
  askConfigAndLabels,
  readConfigAndLabels
};
