import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  warningFor
} from "./chunk-5IEAYY35.js";
import {
  inRepository
} from "./chunk-QMO4CKTA.js";
import {
  configFor,
  withChanges
} from "./chunk-TERHAWXV.js";
import "./chunk-IW5IZ5UJ.js";
import {
  openRepository
} from "./chunk-LYB3S53Q.js";
import {
  MissingObjectsError
} from "./chunk-2L4MMWNO.js";
import "./chunk-UUWFCGST.js";
import "./chunk-B4FQZ2TU.js";
import "./chunk-UBAHLTCH.js";
import "./chunk-EJYFQTKI.js";
import {
  optionalText
} from "./chunk-YL3XFWBK.js";
import {
  ConfigError,
  IncompleteError
} from "./chunk-76UQJFFJ.js";
import "./chunk-2OMAMYGH.js";

// src/github/checkout.ts
async function revisionsHere(repository, activity) {
  let { head } = activity, pairs = [], merge = activity.kind === "pull-request" ? activity.mergeCommit : null;
  merge !== null && await isMergeOf(repository, merge, head) && pairs.push({ base: `${merge}^1`, head }, { base: `${merge}^1`, head: merge });
  let headName = await firstHere(repository, head), bases = [activity.base, ...activity.kind === "range" ? [activity.fallbackBase] : []];
  for (let base of bases) {
    let name = base === null ? null : await firstHere(repository, base);
    name !== null && headName !== null && pairs.push({ base: name, head: headName });
  }
  return pairs;
}
async function changesHere(repository, activity, optionsFor) {
  let missing = null;
  for (let names of await revisionsHere(repository, activity))
    try {
      let revisions = {
        base: await repository.resolve(names.base),
        head: await repository.resolve(names.head)
      }, options = await optionsFor(revisions), { maxFileSize } = options;
      return { changes: await repository.changes(
        maxFileSize === void 0 ? revisions : { ...revisions, maxFileSize }
      ), options };
    } catch (error) {
      if (!(error instanceof MissingObjectsError)) throw error;
      missing ??= error;
    }
  throw missing ?? new IncompleteError(notHere(activity));
}
async function isMergeOf(repository, merge, head) {
  return await repository.has(`${merge}^2`) && await repository.resolve(`${merge}^2`) === head;
}
async function firstHere(repository, name) {
  for (let candidate of [`refs/remotes/origin/${name}`, name])
    if (!/^-|\s/.test(candidate) && await repository.has(candidate)) return candidate;
  return null;
}
function notHere({ base, head }) {
  return `the checkout doesn't hold both ${base} and ${head}. Give actions/checkout \`fetch-depth: 0\`, or let the API be read with \`source: api\``;
}

// src/github/labels.ts
var PER_PAGE = 100;
async function readLabels(api, { repository, number }) {
  let { data } = await api.request("GET /repos/{owner}/{repo}/issues/{issue_number}/labels", {
    ...inRepository(repository),
    issue_number: number,
    per_page: PER_PAGE
  });
  return (Array.isArray(data) ? data : []).flatMap((label) => optionalText(label, "name") ?? []);
}

// src/github/material-from-checkout.ts
var NotInCheckout = class extends IncompleteError {
};
async function fromCheckout(gathering) {
  let { activity, inputs, environment } = gathering, repository = await openRepository(environment.workspace).catch((error) => {
    throw error instanceof ConfigError ? new NotInCheckout("git can't read the checkout", { cause: error }) : error;
  });
  try {
    let { changes, options } = await changesHere(repository, activity, async (revisions) => {
      let loaded = await configFor(
        inputs,
        revisions,
        (side) => repository.show(revisions[side], inputs.config)
      );
      return { ...loaded, maxFileSize: loaded.config.maxFileSize };
    }).catch(notInCheckout);
    return {
      changes,
      ...withChanges(options, changes, inputs.config),
      label: await labelOf(gathering, options.config.label),
      patches: null,
      [Symbol.asyncDispose]: () => repository.close()
    };
  } catch (error) {
    throw await repository.close(), error;
  }
}
function notInCheckout(error) {
  if (!(error instanceof IncompleteError)) throw error;
  let why = error instanceof MissingObjectsError ? "the checkout is not deep enough" : "the checkout lacks a side";
  throw new NotInCheckout(why, { cause: error });
}
async function labelOf({ activity, client, environment, log }, wanted) {
  if (wanted === null || activity.kind !== "pull-request" || client === null) return null;
  let address = { repository: environment.repository, number: activity.number };
  try {
    return (await readLabels(client, address)).includes(wanted) ? wanted : null;
  } catch (error) {
    return log.warning(warningFor("labels", error)), null;
  }
}
export {
  NotInCheckout,
  fromCheckout
};
