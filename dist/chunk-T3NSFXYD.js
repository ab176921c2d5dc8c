import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  utf8Columns
} from "./chunk-XO3FZKUC.js";
import {
  findings
} from "./chunk-F2ZUXKV6.js";
import {
  adviceSentences,
  capitalized,
  phrase,
  problemSentence
} from "./chunk-JQBI2OGL.js";
import {
  codeSpan,
  fieldPath,
  inertJson,
  sentence
} from "./chunk-U56Z3OH6.js";
import "./chunk-2OMAMYGH.js";

// src/report/rdjson.ts
var SEVERITIES = { error: "ERROR", warning: "WARNING", note: "INFO" };
function rdjson(report) {
  return inertJson({
    source: { name: report.tool.name },
    diagnostics: [
      ...findings(report).map(({ usage, level }) => usageDiagnostic(usage, level)),
      ...report.problems.map(problemDiagnostic)
    ]
  });
}
function usageDiagnostic(usage, level) {
  let guide = usage.advice.links[0];
  return {
    message: message(usage),
    location: { path: fieldPath(usage.path), ...range(usage) },
    severity: SEVERITIES[level],
    code: { value: usage.category, ...guide ? { url: guide.url } : {} }
  };
}
function message(usage) {
  return [`${usage.cell === null ? "" : `Cell ${usage.cell}, line ${usage.line}: `}${capitalized(phrase(usage, codeSpan))}.`, ...adviceSentences(usage).map(sentence)].join(`
`);
}
function range(usage) {
  if (usage.cell !== null) return {};
  let [column, endColumn] = utf8Columns(usage), { line } = usage;
  return { range: { start: { line, column }, end: { line, column: endColumn } } };
}
function problemDiagnostic(problem) {
  let { path, reason, line } = problem;
  return {
    message: sentence(problemSentence(problem)),
    location: { path: fieldPath(path) || ".", ...line === null ? {} : { range: { start: { line } } } },
    severity: "WARNING",
    code: { value: reason }
  };
}
export {
  rdjson
};
