// src/github/outputs.ts
/** An inventory compares nothing: it has a verdict, a total and files, and leaves the other outputs empty. */
function outputsOf(report, files) {
	const paths = {
		report: files.json ?? "",
		sarif: files.sarif ?? ""
	};
	if (report.command === "scan") return {
		verdict: report.budget?.verdict ?? "pass",
		"head-total": String(report.counts.total),
		...paths
	};
	const { counts } = report;
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
/** The outputs of a run that had nothing to do: a pass with nothing counted, so that later steps need no special case. */
const NOTHING_OUTPUTS = {
	verdict: "pass",
	new: "0",
	removed: "0",
	moved: "0",
	net: "0",
	"base-total": "0",
	"head-total": "0"
};
export { outputsOf as n, NOTHING_OUTPUTS as t };
