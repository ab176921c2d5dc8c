import { t as utf16Offsets } from "./columns.js";
import { $ as fieldPath, ct as visible, et as inertJson } from "./start.js";
import { Et as withStops, Tt as withCell, _t as plural, bt as problemSentence, ct as fileLine, i as groupBy, lt as headline, pt as message, r as findings, rt as budgetSentences } from "./engine.js";
// src/report/zuul.ts
/** The report as data for Zuul's `zuul_return`: file comments and warnings (Zuul, "Job Content", return values). */
/** Zuul's levels of a file comment. */
const LEVELS = {
	error: "error",
	warning: "warning",
	note: "info"
};
/** Gerrit takes 5,000 comments a change and refuses the review that would exceed them (`change.maxComments`). */
const MAX_COMMENTS = 1e3;
/** A comment for each finding on its line, the worst kept when there are too many; what has no line is a warning. */
function zuul(report) {
	const all = [...findings(report).map(({ usage, level }) => usageComment(usage, level)), ...report.problems.flatMap(problemComment)];
	const comments = groupBy(all.slice(0, MAX_COMMENTS), ({ path }) => path);
	const file_comments = Object.fromEntries([...comments].map(([path, those]) => [path, those.map(({ path: _, ...comment }) => comment)]));
	return inertJson({ zuul: {
		file_comments,
		warnings: warnings(report, all.length - MAX_COMMENTS)
	} });
}
function usageComment(usage, level) {
	const line = fileLine(usage);
	const message$1 = message(usage).split("\n").map(visible).join("\n");
	const comment = {
		path: fieldPath(usage.path),
		line: line ?? 1,
		message: message$1,
		level: LEVELS[level]
	};
	if (line === null) return comment;
	const [start, end] = utf16Offsets(usage);
	return {
		...comment,
		range: {
			start_line: line,
			start_character: start,
			end_line: line,
			end_character: end
		}
	};
}
function problemComment(problem) {
	const line = fileLine(problem);
	if (line === null || problem.side === "base") return [];
	const message = visible(problemSentence(problem));
	return [{
		path: fieldPath(problem.path),
		line,
		message,
		level: "warning"
	}];
}
/** What belongs to no line, for the build's own comment on the change. */
function warnings(report, left) {
	const verdict = report.command === "check" && report.verdict !== "pass" ? [`no-new-eventlet: ${[`${headline(report)}.`, ...withStops(report.reasons)].join(" ")}`] : [];
	const whole = report.problems.filter((problem) => fileLine(problem) === null || problem.side === "base").map((problem) => {
		return `${problem.path === "" ? "" : `${problem.path}: `}${withCell(problem, problemSentence(problem))}`;
	});
	const more = left > 0 ? [`${plural(left, "more finding")} without a comment; see the job's report.`] : [];
	return [
		...verdict,
		...budgetWarnings(report),
		...whole,
		...more
	].map(visible);
}
/** Why an inventory warns or fails. */
function budgetWarnings(report) {
	if (report.command !== "scan" || report.budget === null || report.budget.verdict === "pass") return [];
	return [`no-new-eventlet: ${budgetSentences(report).join(" ")}`];
}
export { zuul };
