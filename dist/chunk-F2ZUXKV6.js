import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/report/groups.ts
var LEVELS = {
  fail: "error",
  warn: "warning",
  off: "note",
  allowed: "note",
  carried: "note"
}, LEVEL_ORDER = ["error", "warning", "note"];
function groups(report) {
  let parts = {
    findings: [],
    off: [],
    allowed: [],
    carried: [],
    removed: [],
    moved: [],
    kept: []
  };
  for (let usage of report.usages) parts[groupOf(usage)].push(usage);
  return parts.findings.sort((a, b) => rank(levelOf(a)) - rank(levelOf(b))), parts;
}
function groupOf({ status, decision }) {
  return decision === "off" || decision === "allowed" || decision === "carried" ? decision : decision !== null || status === "new" ? "findings" : status;
}
function levelOf(usage) {
  return "decision" in usage && usage.decision !== null ? LEVELS[usage.decision] : "note";
}
function rank(level) {
  return LEVEL_ORDER.indexOf(level);
}
function findings(report) {
  return (report.command === "check" ? groups(report).findings : report.usages).map((usage) => ({ usage, level: levelOf(usage) }));
}
function groupBy(values, key) {
  let grouped = /* @__PURE__ */ new Map();
  for (let value of values) {
    let group = grouped.get(key(value));
    group ? group.push(value) : grouped.set(key(value), [value]);
  }
  return grouped;
}

export {
  groups,
  levelOf,
  findings,
  groupBy
};
