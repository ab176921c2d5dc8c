import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  digest,
  fingerprints
} from "./chunk-LVBD6K4I.js";
import {
  findings
} from "./chunk-F2ZUXKV6.js";
import {
  fileLine,
  message,
  problemSentence
} from "./chunk-JQBI2OGL.js";
import {
  fieldPath,
  inertJson,
  visible
} from "./chunk-U56Z3OH6.js";
import "./chunk-2OMAMYGH.js";

// src/report/gitlab.ts
var SEVERITIES = {
  error: "major",
  warning: "minor",
  note: "info"
};
function gitlab(report) {
  return inertJson([...usageIssues(report), ...report.problems.map(problemIssue)]);
}
function usageIssues(report) {
  let marks = fingerprints(report);
  return findings(report).map(({ usage, level }) => ({
    description: visible(message(usage).replaceAll(`
`, " ")),
    check_name: `no-new-eventlet/${usage.category}`,
    fingerprint: digest([usage.path, marks.get(usage) ?? null]),
    severity: SEVERITIES[level],
    location: { path: fieldPath(usage.path), lines: { begin: fileLine(usage) ?? 1 } }
  }));
}
function problemIssue(problem) {
  let { path, side, reason, line, message: message2 } = problem;
  return {
    description: visible(problemSentence(problem)),
    check_name: `no-new-eventlet/${reason}`,
    fingerprint: digest([path, side, reason, line, message2]),
    severity: "minor",
    // GitLab wants a path; what concerns the whole change stands at the root.
    location: { path: fieldPath(path) || ".", lines: { begin: line ?? 1 } }
  };
}
export {
  gitlab
};
