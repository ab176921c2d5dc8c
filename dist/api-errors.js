import { Mt as IncompleteError } from "./start.js";
// src/github/api-errors.ts
/** Why GitHub did not do what was asked, and what to do about it. */
/** GitHub refused, failed or did not answer. */
var ApiError = class extends IncompleteError {
	/** The HTTP status; null where no answer came. */
	status;
	/** Whether it may have been done all the same: it makes something, so nobody asked for it again. */
	mayBeDone;
	constructor(message, status, cause, mayBeDone = false) {
		super(message, { cause });
		this.status = status;
		this.mayBeDone = mayBeDone;
	}
};
/** The token may not do this; asking again would not help. */
var PermissionError = class extends ApiError {
	/** What the workflow has to grant, such as `pull-requests: write`; alternatives are all named. Empty if unknown. */
	permissions;
	constructor(message, status, permissions, cause) {
		super(message, status, cause);
		this.permissions = permissions;
	}
};
/**
* The error to throw for what octokit threw.
* @param what The request as its route, `GET /repos/{owner}/{repo}/pulls/{pull_number}`: nothing of it is the user's.
* @param makes Whether it makes something, so that doing it twice would make two.
*/
function explain(error, what, makes = false) {
	if (error instanceof ApiError) return error;
	const failure = failureOf(error);
	const { status, message } = failure;
	if (isRateLimit(failure)) return new ApiError(rateLimitMessage(failure, what), status, error);
	if (!failure.answered || status === null || status >= 500) return new ApiError(`GitHub did not answer ${what} (${failure.answered ? `${status} ${message}` : message}). See https://www.githubstatus.com, and run the job again.`, failure.answered ? status : null, error, makes);
	if (status === 401) return new PermissionError(`GitHub refuses the token (401): check the input \`token\`.`, 401, [], error);
	if (status === 403) return permissionError(failure, what, error);
	return new ApiError(`GitHub refused ${what} (${status}): ${message}.${status === 404 ? " It is not there, or the token may not see it (`contents: read`, `pull-requests: read`)." : ""}`, status, error);
}
/** A primary or secondary limit; "rate limit" stands in the message of each. */
function isRateLimit({ status, message, headers }) {
	if (status === 429) return true;
	return (status === 403 || status === null) && (/rate limit/i.test(message) || headers["x-ratelimit-remaining"] === "0");
}
/**
* The error for `errors` in a GraphQL answer, which comes with status 200, and with no word of what it takes: of ours,
* all mutations are about a pull request's comments.
*/
function explainGraphql(errors, isWrite) {
	const [first] = errors;
	const message = member(first, "message") ?? "no reason given";
	const type = member(first, "type");
	if (type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES") return permissionError({
		message,
		status: 403,
		headers: isWrite ? { "x-accepted-github-permissions": "pull_requests=write" } : {},
		answered: true
	}, "a GraphQL query", errors);
	const status = type === "NOT_FOUND" ? 404 : type === "UNPROCESSABLE" ? 422 : null;
	return new ApiError(`GitHub refused a GraphQL query: ${message}. Run the job again; if it stays, report it.`, status, errors, isWrite && status === null);
}
/**
* What raises the token: a fork's is never raised, Dependabot's starts read-only and is raised by `permissions:` ("Changing
* GITHUB_TOKEN permissions" in GitHub's "Automating Dependabot with GitHub Actions").
*/
function permissionError({ message, headers }, what, cause) {
	const permissions = acceptedPermissions(headers["x-accepted-github-permissions"] ?? "");
	return new PermissionError(`GitHub refused ${what} (403 ${message}): the token lacks ${permissions.length > 0 ? permissions.map((it) => `\`${it}\``).join(" or ") : "a permission"}. Grant it under the job's \`permissions:\`, which holds for Dependabot's pull requests too. The token of a fork's is read-only whatever is granted: there, run on \`pull_request_target\` without a checkout, or on \`workflow_run\`.`, 403, permissions, cause);
}
/**
* `issues=write; pull_requests=write` (alternatives by `;`, all of a set by `,`) in the words of a workflow, those for
* pull requests first. The header: GitHub's "Choosing permissions for a GitHub App".
*/
function acceptedPermissions(header) {
	return header.split(";").map((set) => set.trim()).filter((set) => set !== "").map((set) => set.replaceAll("_", "-").replaceAll("=", ": ")).sort((a, b) => Number(b.startsWith("pull-requests")) - Number(a.startsWith("pull-requests")));
}
function rateLimitMessage({ headers }, what) {
	const reset = Number(headers["x-ratelimit-reset"]);
	return `GitHub's rate limit stops ${what} ${headers["x-ratelimit-remaining"] === "0" && reset > 0 ? `until ${(/* @__PURE__ */ new Date(reset * 1e3)).toISOString()}` : "for some minutes"}. Run the job again after that.`;
}
function failureOf(error) {
	const response = Reflect.get(Object(error), "response");
	const status = Reflect.get(Object(error), "status");
	const headers = Reflect.get(Object(response), "headers");
	return {
		message: member(Reflect.get(Object(response), "data"), "message") ?? member(error, "message") ?? String(error),
		status: typeof status === "number" ? status : null,
		headers: typeof headers === "object" && headers !== null ? headers : {},
		answered: response !== void 0
	};
}
function member(value, name) {
	const found = Reflect.get(Object(value), name);
	return typeof found === "string" && found !== "" ? found : null;
}
export { isRateLimit as a, explainGraphql as i, PermissionError as n, explain as r, ApiError as t };
