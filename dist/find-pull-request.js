import { t as inRepository } from "./api.js";
import { a as text, i as sha, n as number, r as optionalText, t as at } from "./payload.js";
// src/github/find-pull-request.ts
/** Finds the pull request that a workflow run was for, from the API alone: nothing of that run is trusted. */
/**
* The open pull request whose head is the run's commit. The list by commit is empty for a fork's commits, so the list by
* branch is asked too. Of several (one branch into two) it is the oldest.
* @returns Nothing to do where the pull request has moved on or is closed: its newer commit has a run of its own.
*/
async function findPullRequest(api, repository, { headSha, headBranch, headOwner }) {
	const where = inRepository(repository);
	const list = async (route, parameters) => {
		const { data } = await api.request(route, {
			...where,
			...parameters,
			per_page: 100
		});
		return (Array.isArray(data) ? data : []).filter((pull) => isOf(pull, headSha, repository));
	};
	const found = await list("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", { commit_sha: headSha });
	if (found.length === 0 && headOwner !== null && headBranch !== null) found.push(...await list("GET /repos/{owner}/{repo}/pulls", {
		head: `${headOwner}:${headBranch}`,
		state: "open"
	}));
	const [first] = found.sort((a, b) => number(a, "number") - number(b, "number"));
	if (first === void 0) return {
		kind: "nothing",
		reason: `no open pull request has ${headSha.slice(0, 12)} as its head now`
	};
	return activityOf(first);
}
/** A commit's list holds pull requests of other repositories and earlier heads too. */
function isOf(pull, headSha, { owner, name }) {
	return at(pull, "state") === "open" && optionalText(pull, "head.sha") === headSha && optionalText(pull, "base.repo.full_name")?.toLowerCase() === `${owner}/${name}`.toLowerCase();
}
function activityOf(pull) {
	const head = sha(pull, "head.sha");
	return {
		kind: "pull-request",
		number: number(pull, "number"),
		base: text(pull, "base.ref"),
		head,
		pullRequestHead: head,
		fork: optionalText(pull, "head.repo.full_name") !== text(pull, "base.repo.full_name"),
		mergeCommit: null
	};
}
export { findPullRequest };
