import { $ as fieldPath, ct as visible, et as inertJson } from "./start.js";
import { n as digest, r as fingerprints } from "./fingerprint.js";
import { Tt as withCell, bt as problemSentence, ct as fileLine, pt as message, r as findings } from "./engine.js";
// src/report/gitlab.ts
/** The report as GitLab's Code Quality artifact: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
const SEVERITIES = {
	error: "major",
	warning: "minor",
	note: "info"
};
/** The findings and problems, the worst first. */
function gitlab(report) {
	return inertJson([...usageIssues(report), ...report.problems.map(problemIssue)]);
}
function usageIssues(report) {
	const marks = fingerprints(report);
	return findings(report).map(({ usage, level }) => ({
		description: visible(message(usage).replaceAll("\n", " ")),
		check_name: `no-new-eventlet/${usage.category}`,
		fingerprint: digest([usage.path, marks.get(usage) ?? null]),
		severity: SEVERITIES[level],
		location: {
			path: fieldPath(usage.path),
			lines: { begin: fileLine(usage) ?? 1 }
		}
	}));
}
function problemIssue(problem) {
	const { path, side, reason, cell, line, message } = problem;
	return {
		description: visible(withCell(problem, problemSentence(problem))),
		check_name: `no-new-eventlet/${reason}`,
		fingerprint: digest([
			path,
			side,
			reason,
			...cell === void 0 ? [] : [cell],
			line,
			message
		]),
		severity: "minor",
		location: {
			path: fieldPath(path) || ".",
			lines: { begin: fileLine(problem) ?? 1 }
		}
	};
}
export { gitlab };
