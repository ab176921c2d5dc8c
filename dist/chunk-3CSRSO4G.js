import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  UNSTATED,
  location,
  reasonOf
} from "./chunk-JQBI2OGL.js";
import {
  cell,
  codeSpan,
  link,
  prose,
  sentence
} from "./chunk-U56Z3OH6.js";

// src/report/markdown/parts.ts
var LEVEL_SIGNS = {
  error: "\u274C fail",
  warning: "\u26A0\uFE0F warn",
  note: "\u2139\uFE0F off"
}, LONGEST_QUOTE = 300;
function clipped(text) {
  let characters = [...text];
  return characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join("")}\u2026` : text;
}
function placeLink(usage, { linkTo }) {
  let side = "status" in usage && usage.status === "removed" ? "base" : "head";
  return pathLink(usage.path, usage.cell, usage.line, side, linkTo);
}
function pathLink(path, notebookCell, line, side, linkTo) {
  if (path === "") return "";
  let label = codeSpan(location(path, notebookCell, line)), url = linkTo?.(path, notebookCell === null ? line : null, side) ?? null;
  return url === null ? label : link(label, url);
}
function adviceCell(usage) {
  let { replacement, stated, notes } = usage.advice, further = [...stated ? [] : [UNSTATED], ...notes, ...reasonOf(usage)].map(sentence);
  return sentence(replacement) + further.map((note) => `<br><sub>${note}</sub>`).join("");
}
function guideLink(usage) {
  let [first] = usage.advice.links;
  return first ? link(prose(first.title), first.url) : "";
}
function row(...cells) {
  return `| ${cells.map(cell).join(" | ")} |`;
}
function tableHead(...titles) {
  return `${row(...titles)}
|${titles.map(() => " --- |").join("")}`;
}
function fold(summary) {
  return { before: `<details>
<summary>${summary}</summary>
`, after: "</details>" };
}
function andMore(count) {
  return `\u2026 and ${count} more.`;
}

export {
  LEVEL_SIGNS,
  clipped,
  placeLink,
  pathLink,
  adviceCell,
  guideLink,
  row,
  tableHead,
  fold,
  andMore
};
