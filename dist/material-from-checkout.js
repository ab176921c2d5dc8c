import { Z as openRepository, gt as IncompleteError, ht as ConfigError, rt as MissingObjectsError } from "./start.js";
import { n as withChanges, t as configFor } from "./config2.js";
import { t as inRepository } from "./api.js";
import { r as optionalText } from "./payload.js";
import { t as warningFor } from "./teller.js";
// src/github/checkout.ts
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
// src/github/labels.ts
/** The pull request's labels as they are now: those of the payload are stale on a re-run. */
const PER_PAGE = 100;
/** The names of all labels. An issue holds at most 100, so one page is all. */
async function readLabels(api, { repository, number }) {
	const { data } = await api.request("GET /repos/{owner}/{repo}/issues/{issue_number}/labels", {
		...inRepository(repository),
		issue_number: number,
		per_page: PER_PAGE
	});
	return (Array.isArray(data) ? data : []).flatMap((label) => optionalText(label, "name") ?? []);
}
// src/github/material-from-checkout.ts
/** What a check needs, from the checkout that a step before this one made. */
/** The checkout cannot show the change; the API can. */
var NotInCheckout = class extends IncompleteError {};
/**
* Gathers from the checkout.
* @throws NotInCheckout, with the reason as its cause, where it cannot show the change.
*/
async function fromCheckout(gathering) {
	const { activity, inputs, environment } = gathering;
	const repository = await openRepository(environment.workspace).catch((error) => {
		throw error instanceof ConfigError ? new NotInCheckout("git can't read the checkout", { cause: error }) : error;
	});
	try {
		const { changes, options } = await changesHere(repository, activity, async (revisions) => {
			const loaded = await configFor(inputs, revisions, (side) => repository.show(revisions[side], inputs.config));
			return {
				...loaded,
				maxFileSize: loaded.config.maxFileSize
			};
		}).catch(notInCheckout);
		return {
			changes,
			...withChanges(options, changes, inputs.config),
			label: await labelOf(gathering, options.config.label),
			patches: null,
			[Symbol.asyncDispose]: () => repository.close()
		};
	} catch (error) {
		await repository.close();
		throw error;
	}
}
function notInCheckout(error) {
	if (!(error instanceof IncompleteError)) throw error;
	throw new NotInCheckout(error instanceof MissingObjectsError ? "the checkout is not deep enough" : "the checkout lacks a side", { cause: error });
}
/** The config's label where the pull request has it. One that cannot be read softens nothing, and a warning says so. */
async function labelOf({ activity, client, environment, log }, wanted) {
	if (wanted === null || activity.kind !== "pull-request" || client === null) return null;
	const address = {
		repository: environment.repository,
		number: activity.number
	};
	try {
		return (await readLabels(client, address)).includes(wanted) ? wanted : null;
	} catch (error) {
		log.warning(warningFor("labels", error));
		return null;
	}
}
export { NotInCheckout, fromCheckout };
