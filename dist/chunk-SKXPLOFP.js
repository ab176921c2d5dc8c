import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

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
  JOB_SUMMARY_BYTES,
  setOutputs,
  jobSummaryRoom,
  addToJobSummary
};
