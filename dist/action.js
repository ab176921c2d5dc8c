import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  NOTHING_OUTPUTS,
  setOutputs
} from "./chunk-UZ2D6ZTS.js";
import {
  at,
  inRepository,
  inputFrom,
  number,
  optionalText,
  readInputs,
  sha,
  statusOf,
  text
} from "./chunk-B2BQG342.js";
import {
  readEnvironment,
  warningFor
} from "./chunk-RYBBQILV.js";
import "./chunk-4F5TVS4A.js";
import {
  check
} from "./chunk-KL63SOMV.js";
import {
  scan
} from "./chunk-CVAMOY7N.js";
import {
  loadParser,
  lookingWith
} from "./chunk-AHX2OSYJ.js";
import "./chunk-6L3GUBQY.js";
import "./chunk-A75LWE3O.js";
import "./chunk-YDOLPFRT.js";
import "./chunk-TZLQGMFG.js";
import "./chunk-ESZ2MITD.js";
import {
  openRepository
} from "./chunk-MZVCVXOW.js";
import {
  MissingObjectsError
} from "./chunk-SXNCA3MT.js";
import {
  CONFIG_PATH,
  loadConfig,
  withMode
} from "./chunk-7IEWM6HY.js";
import "./chunk-J3QADQTE.js";
import "./chunk-KBMHKLT7.js";
import "./chunk-O2YEN5EY.js";
import {
  TOOL
} from "./chunk-IAMJ644X.js";
import {
  exitCodeOf,
  explainFailure
} from "./chunk-O2ZVNNVP.js";
import "./chunk-O25ISZOZ.js";
import "./chunk-UBAHLTCH.js";
import {
  ConfigError,
  IncompleteError
} from "./chunk-76UQJFFJ.js";
import {
  commandData,
  visible
} from "./chunk-U56Z3OH6.js";
import {
  __callDispose,
  __using
} from "./chunk-2OMAMYGH.js";

// src/github/log.ts
function stepLog(write) {
  return {
    info: (message) => write(`\xB7 ${visible(message)}
`),
    warning: (message) => write(`::warning title=no-new-eventlet::${commandData(message)}
`)
  };
}

// src/github/run.ts
import { readFile } from "node:fs/promises";

// src/github/config.ts
async function configFor(inputs, comparison, read) {
  let { CATEGORY_IDS } = await import("./chunk-DQJHC4ZE.js"), { config, origin } = await loadConfig(read, {
    path: inputs.config,
    named: inputs.config !== CONFIG_PATH,
    comparison,
    files: [],
    categories: new Set(CATEGORY_IDS)
  });
  return { config: withMode(config, inputs.mode), origin };
}
function withChanges({ config, origin }, { files }, path) {
  let changedHere = files.some((file) => file.path === path || file.previousPath === path);
  return { config, origin: { ...origin, changedHere } };
}

// src/github/events.ts
function activityOf(payload, given, where) {
  switch (where.eventName) {
    case "pull_request":
    case "pull_request_target":
      return pullRequest(payload, given, where);
    case "merge_group":
      return mergeGroup(payload, given);
    case "push":
      return push(payload, given);
    case "workflow_run":
      return workflowRun(payload);
    case "schedule":
    case "workflow_dispatch":
      return givenRange(payload, given, where) ?? { kind: "inventory" };
    default:
      return givenRange(payload, given, where) ?? unknownEvent(where.eventName);
  }
}
function pullRequest(payload, given, where) {
  let head = sha(payload, "pull_request.head.sha");
  return at(payload, "action") === "closed" ? nothing("the pull request is closed") : {
    kind: "pull-request",
    number: number(payload, "pull_request.number"),
    base: given.base ?? text(payload, "pull_request.base.ref"),
    head: given.head ?? head,
    pullRequestHead: head,
    fork: isFork(payload),
    mergeCommit: where.eventName === "pull_request" && given.base === null && given.head === null ? where.sha : null
  };
}
function isFork(payload) {
  return optionalText(payload, "pull_request.head.repo.full_name") !== text(payload, "pull_request.base.repo.full_name");
}
function mergeGroup(payload, given) {
  return at(payload, "action") === "destroyed" ? nothing("the merge group is gone") : {
    kind: "range",
    base: given.base ?? sha(payload, "merge_group.base_sha"),
    head: given.head ?? sha(payload, "merge_group.head_sha"),
    fallbackBase: null
  };
}
function push(payload, given) {
  let ref = text(payload, "ref"), head = given.head ?? sha(payload, "after");
  if (given.base !== null) return { kind: "range", base: given.base, head, fallbackBase: null };
  if (isZero(head)) return nothing(`${ref} is deleted`);
  if (ref.startsWith("refs/tags/")) return nothing(`${ref} is a tag, which changes no file`);
  let before = sha(payload, "before"), defaultBranch = text(payload, "repository.default_branch"), ofDefaultBranch = ref === `refs/heads/${defaultBranch}`;
  return isZero(before) ? ofDefaultBranch ? { kind: "inventory" } : { kind: "range", base: defaultBranch, head, fallbackBase: null } : { kind: "range", base: before, head, fallbackBase: ofDefaultBranch ? null : defaultBranch };
}
function workflowRun(payload) {
  let event = text(payload, "workflow_run.event");
  return event !== "pull_request" && event !== "pull_request_target" ? nothing(`the workflow run was for ${event}, not for a pull request`) : {
    kind: "find-pull-request",
    headSha: sha(payload, "workflow_run.head_sha"),
    headBranch: optionalText(payload, "workflow_run.head_branch"),
    headOwner: optionalText(payload, "workflow_run.head_repository.owner.login")
  };
}
function givenRange(payload, given, { sha: checkedOut }) {
  return given.base === null && given.head === null ? null : {
    kind: "range",
    base: given.base ?? text(payload, "repository.default_branch"),
    head: given.head ?? checkedOut,
    fallbackBase: null
  };
}
function unknownEvent(eventName) {
  throw new ConfigError(
    `the event \`${eventName}\` doesn't say what to compare. Run on pull_request, pull_request_target, merge_group, push, workflow_run, schedule or workflow_dispatch, or give the inputs \`base\` and \`head\``
  );
}
function nothing(reason) {
  return { kind: "nothing", reason };
}
function isZero(id) {
  return /^0+$/.test(id);
}

// src/github/find-pull-request.ts
async function findPullRequest(api, repository, { headSha, headBranch, headOwner }) {
  let where = inRepository(repository), list = async (route, parameters) => {
    let { data } = await api.request(route, { ...where, ...parameters, per_page: 100 });
    return (Array.isArray(data) ? data : []).filter((pull) => isOf(pull, headSha, repository));
  }, found = await list("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", { commit_sha: headSha });
  found.length === 0 && headOwner !== null && headBranch !== null && found.push(
    ...await list("GET /repos/{owner}/{repo}/pulls", {
      head: `${headOwner}:${headBranch}`,
      state: "open"
    })
  );
  let [first] = found.sort((a, b) => number(a, "number") - number(b, "number"));
  return first === void 0 ? { kind: "nothing", reason: `no open pull request has ${headSha.slice(0, 12)} as its head now` } : activityOf2(first);
}
function isOf(pull, headSha, { owner, name }) {
  return at(pull, "state") === "open" && optionalText(pull, "head.sha") === headSha && optionalText(pull, "base.repo.full_name")?.toLowerCase() === `${owner}/${name}`.toLowerCase();
}
function activityOf2(pull) {
  let head = sha(pull, "head.sha");
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
async function readLabels(api, { repository, number: number2 }) {
  let { data } = await api.request("GET /repos/{owner}/{repo}/issues/{issue_number}/labels", {
    ...inRepository(repository),
    issue_number: number2,
    per_page: PER_PAGE
  });
  return (Array.isArray(data) ? data : []).flatMap((label) => optionalText(label, "name") ?? []);
}

// src/github/starting-point.ts
var QUERY = `
query StartingPoint(
  $owner: String!, $name: String!, $base: String!, $head: String!,
  $baseConfig: String!, $headConfig: String!, $number: Int!, $withLabels: Boolean!
) {
  repository(owner: $owner, name: $name) {
    base: object(expression: $base) { __typename oid ... on Tag { target { oid } } }
    head: object(expression: $head) { __typename oid ... on Tag { target { oid } } }
    baseConfig: object(expression: $baseConfig) { __typename ... on Blob { isTruncated text } }
    headConfig: object(expression: $headConfig) { __typename ... on Blob { isTruncated text } }
    pullRequest(number: $number) @include(if: $withLabels) {
      labels(first: 100) { nodes { name } }
    }
  }
}`;
async function readStartingPoint(api, question) {
  let withLabels = question.number !== null, answer = await ask(api, question, withLabels).catch((error) => {
    if (withLabels && statusOf(error) === 403) return ask(api, question, !1);
    throw error;
  }), base = commitOf(answer, "base"), head = commitOf(answer, "head"), { fallbackBase } = question;
  if (base === null && fallbackBase !== null)
    return readStartingPoint(api, { ...question, base: fallbackBase, fallbackBase: null });
  if (base === null || head === null)
    throw new IncompleteError(
      `GitHub has no commit ${base === null ? question.base : question.head} (any more), so there is nothing to compare. Push again, or give the inputs \`base\` and \`head\``
    );
  let labels = at(answer, "pullRequest.labels.nodes");
  return {
    base,
    head,
    configs: { base: fileOf(answer, "baseConfig"), head: fileOf(answer, "headConfig") },
    labels: Array.isArray(labels) ? labels.map((label) => text(label, "name")) : null
  };
}
async function ask(api, { repository, base, head, configPath, number: number2 }, withLabels) {
  let answer = await api.graphql(QUERY, {
    ...repository,
    base,
    head,
    baseConfig: `${base}:${configPath}`,
    headConfig: `${head}:${configPath}`,
    number: number2 ?? 0,
    withLabels
  });
  return at(answer, "repository");
}
function commitOf(answer, side) {
  return optionalText(answer, `${side}.target.oid`) ?? optionalText(answer, `${side}.oid`);
}
function fileOf(answer, name) {
  let file = at(answer, name);
  if (at(file, "__typename") !== "Blob") return null;
  let content = at(file, "text");
  if (typeof content == "string" && at(file, "isTruncated") !== !0) return Buffer.from(content);
  throw new IncompleteError(
    "the config file is no UTF-8 text, or too long: mend it, or give another as `config`"
  );
}

// src/github/material.ts
async function gather(gathering) {
  let { inputs, log } = gathering;
  if (inputs.source === "api") return await fromApi(gathering);
  try {
    let material = await fromCheckout(gathering);
    return log.info("Both sides are read from the checkout."), material;
  } catch (error) {
    if (inputs.source === "git" || !(error instanceof NotInCheckout)) throw reasonOf(error);
    return log.info(`Both sides are read from GitHub's API: ${error.message}.`), await fromApi(gathering);
  }
}
var NotInCheckout = class extends IncompleteError {
};
function reasonOf(error) {
  return error instanceof NotInCheckout && error.cause instanceof Error ? error.cause : error;
}
async function fromCheckout(gathering) {
  let { activity, inputs, environment } = gathering, repository = await openRepository(environment.workspace).catch((error) => {
    throw error instanceof ConfigError ? new NotInCheckout("there is no checkout", { cause: error }) : error;
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
async function fromApi({ activity, inputs, environment, client, log }) {
  if (client === null)
    throw new ConfigError(
      "input `token` is empty, and without it the API cannot be read; leave it out, or check out with `fetch-depth: 0`"
    );
  let { owner, name } = environment.repository, pullNumber = activity.kind === "pull-request" ? activity.number : null, start = await readStartingPoint(client, {
    repository: environment.repository,
    base: activity.base,
    fallbackBase: activity.kind === "range" ? activity.fallbackBase : null,
    head: activity.head,
    configPath: inputs.config,
    number: pullNumber
  }), { githubChanges } = await import("./chunk-VYS56N77.js"), { isLookedInto } = await import("./chunk-THMEUXEX.js"), loaded = await configFor(inputs, start, async (side) => start.configs[side]), { config } = loaded, changes = await githubChanges(client, {
    owner,
    repo: name,
    base: start.base,
    head: start.head,
    ...pullNumber === null ? {} : { pullNumber },
    maxFileSize: config.maxFileSize,
    likely: isLookedInto
  });
  return pullNumber !== null && start.labels === null && log.warning(
    "Could not read the labels: it takes `pull-requests: read`. The verdict stands without them."
  ), {
    changes,
    ...withChanges(loaded, changes, inputs.config),
    label: config.label !== null && start.labels?.includes(config.label) ? config.label : null,
    patches: changes.patches,
    [Symbol.asyncDispose]: async () => {
    }
  };
}

// src/github/run.ts
async function run(running) {
  let { environment, inputs, log } = running, client = await clientFor(running), activity = await pullRequestOf(
    activityOf(await readPayload(environment.eventPath), inputs, environment),
    client,
    environment
  );
  switch (activity.kind) {
    case "nothing":
      return log.info(`Nothing to check: ${activity.reason}.`), await setOutputs(environment.output, NOTHING_OUTPUTS), 0;
    case "inventory":
      return await takeInventory(running);
    case "pull-request":
    case "range":
      return await checkChange(running, activity, client);
  }
}
async function clientFor({
  environment,
  inputs: { token },
  log,
  second = 1e3
}) {
  if (token === null) return null;
  let { createClient } = await import("./chunk-62IL6O4O.js"), { apiUrl, graphqlUrl } = environment;
  return createClient({ token, apiUrl, graphqlUrl, log: (line) => log.info(line), second });
}
async function readPayload(path) {
  if (path === null) return {};
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    throw new IncompleteError("the event's payload (GITHUB_EVENT_PATH) cannot be read as JSON", {
      cause: error
    });
  }
}
async function pullRequestOf(activity, client, { repository }) {
  if (activity.kind !== "find-pull-request") return activity;
  if (client === null)
    throw new ConfigError("a workflow_run needs the input `token` to find its pull request");
  return await findPullRequest(client, repository, activity);
}
async function checkChange(running, activity, client) {
  var _stack = [];
  try {
    let { environment, inputs, engine: engine2, log, write } = running;
    let material = __using(_stack, await gather({ activity, inputs, environment, client, log }), !0);
    let report = await engine2.check(material.changes, material);
    let { tellEveryone } = await import("./chunk-RPX7CVNJ.js");
    await tellEveryone({ report, guide: material.config.guide, inputs, environment, log, write });
    if (activity.kind === "pull-request" && client !== null) {
      let { tellComments } = await import("./chunk-T7MUGNZT.js"), warnings = await tellComments({ environment, inputs, activity, client, material, report });
      for (let warning of warnings) log.warning(warning);
    }
    return report.verdict === "fail" ? 1 : 0;
  } catch (_) {
    var _error = _, _hasError = !0;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function takeInventory({ environment, inputs, engine: engine2, log, write }) {
  var _stack = [];
  try {
    let repository = __using(_stack, await openRepository(environment.workspace), !0);
    let head = await repository.resolve("HEAD");
    let read = () => repository.show(head, inputs.config);
    let { config, origin } = await configFor(inputs, { base: head, head }, read);
    let report = await engine2.scan(await repository.snapshot(head, config), { config, origin, label: null });
    let { tellEveryone } = await import("./chunk-RPX7CVNJ.js");
    await tellEveryone({ report, guide: config.guide, inputs, environment, log, write });
    return 0;
  } catch (_) {
    var _error = _, _hasError = !0;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}

// src/action.ts
async function main() {
  let write = (text2) => process.stdout.write(text2), log = stepLog(write);
  try {
    let [inputs, environment] = [readInputs(inputFrom(process.env)), readEnvironment(process.env)];
    process.exitCode = await run({ environment, inputs, engine: engine(), log, write });
  } catch (error) {
    write(`::error title=no-new-eventlet::${commandData(explainFailure(error))}
`), process.exitCode = exitCodeOf(error);
  }
}
function engine() {
  let today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10), looking = async (config) => lookingWith(await loadParser(), today, config);
  return {
    check: async (changes, policy) => check(changes, { ...policy, tool: TOOL, looking: await looking(policy.config) }),
    scan: async (snapshot, policy) => scan(snapshot, { ...policy, tool: TOOL, looking: await looking(policy.config), wanted: () => !0 })
  };
}
await main();
