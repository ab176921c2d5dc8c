import { Q as commandProperty, Z as commandData, ct as visible, nt as inertLines } from "./start.js";
import { Et as withStops, Tt as withCell, ct as fileLine, dt as judgement, i as groupBy, it as capitalized, lt as headline, pt as message, r as findings, rt as budgetSentences, ut as inventory, vt as problemName } from "./engine.js";
// src/report/github.ts
/** The report as annotations on GitHub: a structured list, and the workflow commands that make them. */
/** GitHub shows ten annotations of each level a step, and fifty a job (docs.github.com, "Usage limits"). */
const PER_LEVEL = 10;
const LEVELS = {
	error: "error",
	warning: "warning",
	note: "notice"
};
/**
* Every annotation that the report gives reason for, the worst first, one a line and level. Of a scan, each line that uses
* eventlet is a notice.
*/
function annotations(report) {
	const lines = groupBy(findings(report), ({ usage, level }) => JSON.stringify([
		level,
		usage.path,
		usage.cell,
		usage.line
	]));
	return [
		...budgetAnnotations(report),
		...[...lines.values()].flatMap(([first, ...others]) => first ? [usageAnnotation(first.usage, LEVELS[first.level], others.map(({ usage }) => usage))] : []),
		...report.problems.map(problemAnnotation)
	];
}
/** Why an inventory fails or warns. */
function budgetAnnotations(report) {
	if (report.command !== "scan" || report.budget === null || report.budget.verdict === "pass") return [];
	const { verdict, reasons } = report.budget;
	return [{
		level: verdict === "fail" ? "error" : "warning",
		path: "",
		line: null,
		endLine: null,
		column: null,
		endColumn: null,
		title: "no-new-eventlet: budget",
		message: visible(withStops(reasons).join(" "))
	}];
}
function usageAnnotation(usage, level, others) {
	const line = fileLine(usage);
	const oneLine = line !== null && usage.endLine === usage.line;
	const also = others.length > 0 ? [`Also on this line: ${others.map(({ symbol }) => symbol).join(", ")}.`] : [];
	return {
		level,
		path: usage.path,
		line,
		endLine: line === null ? null : usage.endLine,
		column: oneLine ? usage.column : null,
		endColumn: oneLine ? usage.endColumn : null,
		title: `no-new-eventlet: ${usage.category}`,
		message: [...also, message(usage)].map(visibleLines).join("\n")
	};
}
function problemAnnotation(problem) {
	const { path, message } = problem;
	const line = fileLine(problem);
	return {
		level: "warning",
		path,
		line,
		endLine: line,
		column: null,
		endColumn: null,
		title: `no-new-eventlet: ${problemName(problem)}`,
		message: visible(withCell(problem, message))
	};
}
function visibleLines(text) {
	return text.split("\n").map(visible).join("\n");
}
/** The annotations that GitHub will show: the first ten a level, with room for the notice that says how many there are. */
function chosen(all) {
	if (take(all, PER_LEVEL).length === all.length) return {
		shown: all,
		notice: null
	};
	const shown = take(all, PER_LEVEL, 9);
	return {
		shown,
		notice: `${shown.length} of ${all.length} places are annotated here, the worst first; the report has all of them.`
	};
}
function take(all, each, notices = each) {
	const left = {
		error: each,
		warning: each,
		notice: notices
	};
	return all.filter(({ level }) => left[level]-- > 0);
}
/** Workflow commands, a line each, then the counts and the verdict for who reads the log. */
function github(report) {
	const { shown, notice } = chosen(annotations(report));
	return `${[
		...shown.map(command),
		...notice === null ? [] : [`::notice title=${report.tool.name}::${commandData(notice)}`],
		inertLines(visible(lastLine(report))),
		...(report.command === "scan" ? budgetSentences(report) : []).map((each) => inertLines(visible(each)))
	].join("\n")}\n`;
}
function lastLine(report) {
	if (report.command === "scan") return `${capitalized(inventory(report))}.`;
	return [`${headline(report)}.`, ...judgement(report)].join(" ");
}
/** One annotation as the runner reads it: `::error file=a.py,line=1,…::message`. */
function command(annotation) {
	const { level, path, line, endLine, column, endColumn, title, message } = annotation;
	return `::${level} ${Object.entries({
		file: path,
		line,
		endLine,
		col: column,
		endColumn,
		title
	}).filter(([, value]) => value !== null && value !== "").map(([name, value]) => `${name}=${commandProperty(String(value))}`).join(",")}::${commandData(message)}`;
}
export { github };
