import { Mt as IncompleteError, _t as MissingObjectsError, jt as ConfigError, lt as openRepository } from "./start.js";
import { join } from "node:path";
import { existsSync } from "node:fs";
// src/github/checkout.ts
/** Which two revisions of a checkout an activity compares: what actions/checkout leaves differs by its `fetch-depth`. */
/**
* The repository that a step before this one has checked out.
* @param why What it is needed for, as a sentence without its full stop.
* @throws ConfigError where there is none, or git refuses to read it.
*/
async function openCheckout(workspace, why) {
	try {
		return await openRepository(workspace);
	} catch (error) {
		if (!(error instanceof ConfigError) || existsSync(join(workspace, ".git"))) throw error;
		throw new ConfigError(`${why}, and git finds none: put a step with actions/checkout before this one`);
	}
}
/**
* The pairs that would show an activity's change, the most exact first. All their commits are here; a merge base may be
* missing still.
*
* A checkout of `refs/pull/N/merge` holds, from `fetch-depth: 2` on, that commit and its parents, base and head. Its
* first parent against it is the same change as head against the merge base (line numbers may differ by what base
* gained). Any other checkout has the branch as `origin/BASE` from `fetch-depth: 0` on.
*/
async function revisionsHere(repository, activity) {
	const { head } = activity;
	const pairs = [];
	const merge = activity.kind === "pull-request" ? activity.mergeCommit : null;
	if (merge !== null && await isMergeOf(repository, merge, head)) pairs.push({
		base: `${merge}^1`,
		head
	}, {
		base: `${merge}^1`,
		head: merge
	});
	const headName = await firstHere(repository, head);
	const bases = [activity.base, ...activity.kind === "range" ? [activity.fallbackBase] : []];
	for (const base of bases) {
		const name = base === null ? null : await firstHere(repository, base);
		if (name !== null && headName !== null) pairs.push({
			base: name,
			head: headName
		});
	}
	return pairs;
}
/**
* What changed, from the first pair that the clone has the history for.
* @param optionsFor Called with the ids of a pair before it is tried: what is read may depend on a config in base.
* @throws MissingObjectsError, or IncompleteError where no pair is here, that says what to fetch.
*/
async function changesHere(repository, activity, optionsFor) {
	let missing = null;
	for (const names of await revisionsHere(repository, activity)) try {
		const revisions = {
			base: await repository.resolve(names.base),
			head: await repository.resolve(names.head)
		};
		const options = await optionsFor(revisions);
		const { maxFileSize } = options;
		return {
			changes: await repository.changes(maxFileSize === void 0 ? revisions : {
				...revisions,
				maxFileSize
			}),
			options
		};
	} catch (error) {
		if (!(error instanceof MissingObjectsError)) throw error;
		missing ??= error;
	}
	throw missing ?? new IncompleteError(notHere(activity));
}
/** GitHub's merge commit of a pull request has the base as its first parent and the head as its second. */
async function isMergeOf(repository, merge, head) {
	return await repository.has(`${merge}^2`) && await repository.resolve(`${merge}^2`) === head;
}
/** The name under which a branch or commit is here; a branch of the remote before one of the same name made here. */
async function firstHere(repository, name) {
	for (const candidate of [`refs/remotes/origin/${name}`, name]) if (!/^-|\s/.test(candidate) && await repository.has(candidate)) return candidate;
	return null;
}
function notHere({ base, head }) {
	return `the checkout doesn't hold both ${base} and ${head}. Give actions/checkout \`fetch-depth: 0\`, or let the API be read with \`source: api\``;
}
export { openCheckout as n, revisionsHere as r, changesHere as t };
