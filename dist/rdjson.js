import { n as utf8Columns } from "./columns.js";
import { $ as fieldPath, X as codeSpan, et as inertJson, st as sentence } from "./start.js";
import { Tt as withCell, bt as problemSentence, ct as fileLine, gt as phrase, it as capitalized, r as findings, tt as adviceSentences } from "./engine.js";
// src/report/rdjson.ts
/** The report as a DiagnosticResult of the Reviewdog Diagnostic Format: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf */
const SEVERITIES = {
	error: "ERROR",
	warning: "WARNING",
	note: "INFO"
};
/** The findings and problems, the worst first. Messages are Markdown: reviewdog posts them as comments. */
function rdjson(report) {
	return inertJson({
		source: { name: report.tool.name },
		diagnostics: [...findings(report).map(({ usage, level }) => usageDiagnostic(usage, level)), ...report.problems.map(problemDiagnostic)]
	});
}
function usageDiagnostic(usage, level) {
	const guide = usage.advice.links[0];
	return {
		message: message(usage),
		location: {
			path: fieldPath(usage.path),
			...range(usage)
		},
		severity: SEVERITIES[level],
		code: {
			value: usage.category,
			...guide ? { url: guide.url } : {}
		}
	};
}
function message(usage) {
	return [`${usage.cell === null ? "" : `Cell ${usage.cell}, line ${usage.line}: `}${capitalized(phrase(usage, codeSpan))}.`, ...adviceSentences(usage).map(sentence)].join("\n");
}
/** Columns count bytes of UTF-8. A notebook's lines are counted within a cell, so they are no range in the file. */
function range(usage) {
	if (usage.cell !== null) return {};
	const [column, endColumn] = utf8Columns(usage);
	const { line } = usage;
	return { range: {
		start: {
			line,
			column
		},
		end: {
			line,
			column: endColumn
		}
	} };
}
function problemDiagnostic(problem) {
	const { path, reason } = problem;
	const line = fileLine(problem);
	return {
		message: sentence(withCell(problem, problemSentence(problem))),
		location: {
			path: fieldPath(path) || ".",
			...line === null ? {} : { range: { start: { line } } }
		},
		severity: "WARNING",
		code: { value: reason }
	};
}
export { rdjson };
