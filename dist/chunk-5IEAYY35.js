import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  PermissionError
} from "./chunk-EJYFQTKI.js";

// src/github/teller.ts
var TELLERS = {
  labels: { task: "read the pull request's labels", permission: "pull-requests: read" },
  conversation: { task: "read the pull request's comments", permission: "pull-requests: read" },
  review: { task: "bring the review comments up to date", permission: "pull-requests: write" },
  summary: { task: "bring the summary comment up to date", permission: "pull-requests: write" },
  "job-summary": { task: "write the job summary", permission: null },
  files: { task: "write the report files", permission: null }
};
function warningFor(teller, error) {
  let { task, permission } = TELLERS[teller], reason = error instanceof Error ? error.message.replace(/\s+/g, " ").trim() : String(error), isUnnamed = error instanceof PermissionError && error.permissions.length === 0;
  return [
    `Could not ${task}: ${reason.replace(/\.$/, "")}.`,
    ...isUnnamed && permission !== null ? [`It takes \`${permission}\`.`] : [],
    .../\blocked\b/i.test(reason) ? ["The conversation is locked: the job summary has the result."] : [],
    "The verdict stands."
  ].join(" ");
}

export {
  warningFor
};
