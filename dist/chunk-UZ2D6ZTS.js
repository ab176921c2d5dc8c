import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/github/outputs.ts
function outputsOf(report, files) {
  let paths = { report: files.json ?? "", sarif: files.sarif ?? "" };
  if (report.command === "scan")
    return { verdict: "pass", "head-total": String(report.counts.total), ...paths };
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

// src/github/runner-files.ts
import { randomUUID } from "node:crypto";
import { appendFile, stat } from "node:fs/promises";
var JOB_SUMMARY_BYTES = 1024 * 1024;
async function setOutputs(file, values) {
  if (file === null) return;
  let entries = Object.entries(values).map(([name, value]) => {
    let delimiter = `ghadelimiter_${randomUUID()}`;
    return `${name}<<${delimiter}
${value}
${delimiter}
`;
  });
  await appendFile(file, entries.join(""), "utf8");
}
async function jobSummaryRoom(file) {
  let taken = await stat(file).then(
    ({ size }) => size,
    () => 0
  );
  return Math.max(0, JOB_SUMMARY_BYTES - taken - 1);
}
async function addToJobSummary(file, markdown) {
  await appendFile(file, `${markdown}
`, "utf8");
}

export {
  outputsOf,
  NOTHING_OUTPUTS,
  setOutputs,
  jobSummaryRoom,
  addToJobSummary
};
