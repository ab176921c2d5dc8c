import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  utf16Offsets
} from "./chunk-XO3FZKUC.js";
import {
  findings,
  groupBy
} from "./chunk-F2ZUXKV6.js";
import {
  fileLine,
  headline,
  message,
  plural,
  problemSentence
} from "./chunk-JQBI2OGL.js";
import {
  fieldPath,
  inertJson,
  visible
} from "./chunk-U56Z3OH6.js";
import "./chunk-2OMAMYGH.js";

// src/report/zuul.ts
var LEVELS = { error: "error", warning: "warning", note: "info" }, MAX_COMMENTS = 1e3;
function zuul(report) {
  let all = [
    ...findings(report).map(({ usage, level }) => usageComment(usage, level)),
    ...report.problems.flatMap(problemComment)
  ], comments = groupBy(all.slice(0, MAX_COMMENTS), ({ path }) => path), file_comments = Object.fromEntries(
    [...comments].map(([path, those]) => [path, those.map(({ path: _, ...comment }) => comment)])
  );
  return inertJson({ zuul: { file_comments, warnings: warnings(report, all.length - MAX_COMMENTS) } });
}
function usageComment(usage, level) {
  let line = fileLine(usage), message2 = message(usage).split(`
`).map(visible).join(`
`), comment = { path: fieldPath(usage.path), line: line ?? 1, message: message2, level: LEVELS[level] };
  if (line === null) return comment;
  let [start, end] = utf16Offsets(usage);
  return {
    ...comment,
    range: { start_line: line, start_character: start, end_line: line, end_character: end }
  };
}
function problemComment(problem) {
  if (problem.line === null || problem.side === "base") return [];
  let message2 = visible(problemSentence(problem));
  return [{ path: fieldPath(problem.path), line: problem.line, message: message2, level: "warning" }];
}
function warnings(report, left) {
  let verdict = report.command === "check" && report.verdict !== "pass" ? [`no-new-eventlet: ${headline(report)}. ${report.reasons.join(" ")}`] : [], whole = report.problems.filter(({ line, side }) => line === null || side === "base").map((problem) => `${problem.path === "" ? "" : `${problem.path}: `}${problemSentence(problem)}`), more = left > 0 ? [`${plural(left, "more finding")} without a comment; see the job's report.`] : [];
  return [...verdict, ...whole, ...more].map(visible);
}
export {
  zuul
};
