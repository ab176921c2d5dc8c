import { n as PermissionError } from "./api-errors.js";
// src/github/teller.ts
/** What a result that could not be told is called: a warning with a way out, never a changed verdict. */
/** What each does, and the permission that it takes. */
const TELLERS = {
	labels: {
		task: "read the pull request's labels",
		permission: "pull-requests: read"
	},
	conversation: {
		task: "read the pull request's comments",
		permission: "pull-requests: read"
	},
	review: {
		task: "bring the review comments up to date",
		permission: "pull-requests: write"
	},
	summary: {
		task: "bring the summary comment up to date",
		permission: "pull-requests: write"
	},
	"job-summary": {
		task: "write the job summary",
		permission: null
	},
	files: {
		task: "write the report files",
		permission: null
	}
};
/** The warning for a failure: what could not be done, why, what to do, and that the verdict stands. */
function warningFor(teller, error) {
	const { task, permission } = TELLERS[teller];
	const reason = error instanceof Error ? error.message.replace(/\s+/g, " ").trim() : String(error);
	const isUnnamed = error instanceof PermissionError && error.permissions.length === 0;
	return [
		`Could not ${task}: ${reason.replace(/\.$/, "")}.`,
		...isUnnamed && permission !== null ? [`It takes \`${permission}\`.`] : [],
		.../\blocked\b/i.test(reason) ? ["The conversation is locked: the job summary has the result."] : [],
		"The verdict stands."
	].join(" ");
}
export { warningFor as t };
