import { ct as visible, it as pathUri } from "./start.js";
import { Tt as withCell, ct as fileLine, it as capitalized } from "./engine.js";
// src/report/sarif/invocation.ts
/** What each problem means; and whether it leaves something unchecked. */
const PROBLEMS = {
	"syntax-error": {
		text: "Part of the file is not Python 3; the rest was checked.",
		unchecked: false
	},
	undecodable: {
		text: "The file could not be decoded, so it was not checked.",
		unchecked: true
	},
	unreadable: {
		text: "The file could not be read, so it was not checked.",
		unchecked: true
	},
	"too-large": {
		text: "The file is larger than max-file-size, so it was not checked.",
		unchecked: true
	},
	"suppression-without-reason": {
		text: "A comment that allows a usage gives no reason.",
		unchecked: false
	},
	"suppression-expired": {
		text: "A comment that allowed a usage is past its date.",
		unchecked: false
	},
	"suppression-unused": {
		text: "A comment that allows a usage stands where there is none.",
		unchecked: false
	},
	"incomplete-list": {
		text: "The list of changed files is not complete.",
		unchecked: true
	}
};
const PROBLEM_DESCRIPTORS = Object.entries(PROBLEMS).map(([id, { text }]) => ({
	id,
	shortDescription: { text }
}));
/** Whether everything was checked. */
function wholeReport({ problems }) {
	return !problems.some(({ reason }) => PROBLEMS[reason].unchecked);
}
/** The problems as notifications, and how many results were left out. */
function notifications(report, left) {
	const cut = left > 0 ? [{
		level: "warning",
		message: { text: `${left} more results were left out.` }
	}] : [];
	return [...report.problems.map(notification), ...cut];
}
function notification(problem) {
	const { path, side, reason, message } = problem;
	const line = fileLine(problem);
	const physicalLocation = {
		artifactLocation: {
			uri: pathUri(path),
			uriBaseId: "%SRCROOT%"
		},
		...line === null ? {} : { region: { startLine: line } }
	};
	return {
		descriptor: {
			id: reason,
			index: Object.keys(PROBLEMS).indexOf(reason)
		},
		level: PROBLEMS[reason].unchecked ? "error" : "warning",
		message: { text: capitalized(visible(withCell(problem, message))) },
		...path === "" ? {} : { locations: [{ physicalLocation }] },
		properties: { side }
	};
}
export { notifications as n, wholeReport as r, PROBLEM_DESCRIPTORS as t };
