import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/report/fingerprint.ts
import { createHash } from "node:crypto";
var FINGERPRINT = "noNewEventlet/v1", LENGTH = 32;
function fingerprints({ usages }) {
  let seen = /* @__PURE__ */ new Map(), standing = usages.filter((usage) => !("status" in usage && usage.status === "removed"));
  return new Map(
    standing.map((usage) => {
      let identity = [usage.kind, usage.canonical, usage.scope, usage.statement], inFile = JSON.stringify([usage.path, usage.cell, ...identity]), occurrence = seen.get(inFile) ?? 0;
      return seen.set(inFile, occurrence + 1), [usage, digest([...identity, usage.cell, occurrence])];
    })
  );
}
function digest(parts) {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, LENGTH);
}

export {
  FINGERPRINT,
  fingerprints,
  digest
};
