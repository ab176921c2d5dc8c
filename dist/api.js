// src/github/api.ts
/** The HTTP status that a failed request carries; null for failures without an answer. */
function statusOf(error) {
	const status = typeof error === "object" && error !== null ? Reflect.get(error, "status") : null;
	return typeof status === "number" ? status : null;
}
/** The parameters that every route of a repository has. */
function inRepository({ owner, name }) {
	return {
		owner,
		repo: name
	};
}
export { statusOf as n, inRepository as t };
