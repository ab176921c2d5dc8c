import { createHash } from "node:crypto";
// src/report/fingerprint.ts
/** Names for usages that survive shifted lines, so that a reviewer's tool knows one again. */
/** What a fingerprint is made of: bump it when the parts change. */
const FINGERPRINT = "noNewEventlet/v1";
/** Hexadecimal digits: 128 bits, so that chance makes no two alike. */
const LENGTH = 32;
/**
* The fingerprint of each usage that stands in head: kind, canonical symbol, scope, statement, and which one it is of
* several that are alike in its file. No line, no column, and no path: a renamed file keeps them, and consumers add the path
* themselves. All usages count, not only the new ones, so that a check and a scan agree on which is which.
*/
function fingerprints({ usages }) {
	const seen = /* @__PURE__ */ new Map();
	const standing = usages.filter((usage) => !("status" in usage && usage.status === "removed"));
	return new Map(standing.map((usage) => {
		const identity = [
			usage.kind,
			usage.canonical,
			usage.scope,
			usage.statement
		];
		const inFile = JSON.stringify([
			usage.path,
			usage.cell,
			...identity
		]);
		const occurrence = seen.get(inFile) ?? 0;
		seen.set(inFile, occurrence + 1);
		return [usage, digest([
			...identity,
			usage.cell,
			occurrence
		])];
	}));
}
/** A fingerprint of anything that is not a usage, or of a usage together with its path. */
function digest(parts) {
	return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, LENGTH);
}
export { digest as n, fingerprints as r, FINGERPRINT as t };
