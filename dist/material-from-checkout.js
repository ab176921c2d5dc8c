import { Mt as IncompleteError, _t as MissingObjectsError, jt as ConfigError } from "./start.js";
import { n as openCheckout, t as changesHere } from "./checkout2.js";
import { n as withChanges, t as configFor } from "./config2.js";
import { t as inRepository } from "./api.js";
import { r as optionalText } from "./payload.js";
import { t as warningFor } from "./teller.js";
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
	const repository = await openCheckout(environment.workspace, "`source: git` reads a checkout").catch((error) => {
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
