import { a as groups } from "./engine.js";
// src/github/alongside.ts
/** A line of Python that tells. What stands in a string may be taken for one: it then costs a link too many. */
const SIGNS = {
	asyncio: /^\s*(?:(?:import|from)\s+asyncio\b|async\s+def\b)/m,
	threads: /\basyncio\s*\.\s*to_thread\b|^\s*(?:import|from)\s+concurrent\b/m,
	fork: /\bos\s*\.\s*fork\s*\(|^\s*(?:import|from)\s+multiprocessing\b/m,
	openstack: /^\s*(?:import|from)\s+(?:oslo_service|oslo_messaging|futurist|cotyledon)\b/m,
	asyncioHub: /\beventlet\.hubs\.asyncio\b|\buse_hub\(\s*['"]asyncio['"]|\bEVENTLET_HUB\b/
};
/** Looks into the Python files that have findings, which the check has read already. */
async function alongsideOf({ files, head }, report) {
	if (report.command === "scan") return /* @__PURE__ */ new Set();
	const paths = new Set(groups(report).findings.map(({ path }) => path));
	const entries = files.flatMap(({ head: entry }) => entry !== null && paths.has(entry.path) ? entry : []);
	const found = /* @__PURE__ */ new Set();
	for await (const content of head.read(entries)) {
		if (!("bytes" in content)) continue;
		const text = Buffer.from(content.bytes).toString("latin1");
		for (const sign of KINDS) if (SIGNS[sign].test(text)) found.add(sign);
	}
	return found;
}
const KINDS = Object.keys(SIGNS);
export { alongsideOf };
