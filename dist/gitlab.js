import { J as inertJson, q as fieldPath, tt as visible } from "./start.js";
import { n as digest, r as fingerprints } from "./fingerprint.js";
import { $ as message, J as fileLine, at as problemSentence, r as findings } from "./engine.js";
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
	const { path, side, reason, line, message } = problem;
	return {
		description: visible(problemSentence(problem)),
		check_name: `no-new-eventlet/${reason}`,
		fingerprint: digest([
			path,
			side,
			reason,
			line,
			message
		]),
		severity: "minor",
		location: {
			path: fieldPath(path) || ".",
			lines: { begin: line ?? 1 }
		}
	};
}
export { gitlab };
