import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/github/outputs.ts
function outputsOf(report, files) {
  let paths = { report: files.json ?? "", sarif: files.sarif ?? "" };
  if (report.command === "scan")
    return { verdict: report.budget?.verdict ?? "pass", "head-total": String(report.counts.total), ...paths };
  let { counts } = report;
  return {
    verdict: report.verdict,
    new: String(counts.new),
    removed: String(counts.removed),
    moved: String(counts.moved),
    net: String(counts.new - counts.removed),
    "base-total": String(counts.base),
    "head-total": String(counts.head),
    ...paths
  };
}
var NOTHING_OUTPUTS = {
  verdict: "pass",
  new: "0",
  removed: "0",
  moved: "0",
  net: "0",
  "base-total": "0",
  "head-total": "0"
};

export {
  outputsOf,
  NOTHING_OUTPUTS
};
