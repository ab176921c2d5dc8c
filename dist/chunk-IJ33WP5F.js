import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  COMMENT_BYTES,
  summaryBody
} from "./chunk-5FDAP5GG.js";
import {
  warningFor
} from "./chunk-5IEAYY35.js";
import {
  inRepository,
  statusOf
} from "./chunk-QMO4CKTA.js";
import "./chunk-ESZ2MITD.js";
import "./chunk-O2YEN5EY.js";
import {
  INPUT_DEFAULTS
} from "./chunk-AEDHLJEQ.js";
import "./chunk-XPHLD32L.js";
import "./chunk-EJYFQTKI.js";
import {
  at,
  optionalText,
  text
} from "./chunk-YL3XFWBK.js";
import "./chunk-QYGKBKWS.js";
import {
  IncompleteError
} from "./chunk-76UQJFFJ.js";
import "./chunk-VEPWQ63X.js";
import "./chunk-3CSRSO4G.js";
import {
  digest
} from "./chunk-LVBD6K4I.js";
import {
  groups
} from "./chunk-F2ZUXKV6.js";
import {
  ALLOW_COMMENT,
  UNSTATED,
  capitalized,
  phrase,
  reasonOf
} from "./chunk-JQBI2OGL.js";
import {
  codeSpan,
  link,
  prose,
  sentence
} from "./chunk-U56Z3OH6.js";
import "./chunk-2OMAMYGH.js";

// src/github/files.ts
async function readPatches(client, { repository, number }, paths, known) {
  if (known !== null && [...paths].every((path) => known.has(path))) return known;
  let found = /* @__PURE__ */ new Map(), route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/files";
  for await (let page of client.pages(route, { ...inRepository(repository), pull_number: number })) {
    for (let file of page) {
      let path = text(file, "filename");
      paths.has(path) && found.set(path, optionalText(file, "patch") ?? void 0);
    }
    if (found.size === paths.size) break;
  }
  return found;
}
async function readTexts({ files, base, head }, path) {
  let file = files.find((changed) => changed.path === path);
  return { base: await textOf(base, file?.base ?? null), head: await textOf(head, file?.head ?? null) };
}
async function textOf(snapshot, entry) {
  if (entry === null) return null;
  for await (let content of snapshot.read([entry])) {
    if (!("bytes" in content)) return null;
    try {
      return new TextDecoder("utf-8", { fatal: !0 }).decode(content.bytes);
    } catch {
      return null;
    }
  }
  return null;
}

// src/github/markers/key.ts
function keyOf({ workflow, job }, { config }) {
  return [workflow, job, ...config === INPUT_DEFAULTS.config ? [] : [config]].join(" / ");
}

// src/github/markers/fingerprint.ts
var PATTERN = /^<!-- no-new-eventlet review ([0-9a-f]{8})-([0-9a-f]{16}) -->$/m;
function ownerOf(key) {
  return digest([key]).slice(0, 8);
}
function subjectOf(usages, occurrence = 0) {
  let parts = usages.flatMap(({ kind, canonical, scope, statement }) => [
    kind,
    canonical,
    scope,
    statement
  ]);
  return digest([usages[0]?.path ?? null, occurrence, ...parts]).slice(0, 16);
}
function formatFingerprint({ owner, subject }) {
  return `<!-- no-new-eventlet review ${owner}-${subject} -->`;
}
function parseFingerprint(body) {
  let [, owner, subject] = PATTERN.exec(body.replaceAll(`\r
`, `
`)) ?? [];
  return owner !== void 0 && subject !== void 0 ? { owner, subject } : null;
}

// src/github/markers/marker.ts
var PATTERN2 = /^<!-- no-new-eventlet summary key=(\S*) head=([0-9a-f]{40,64}) run=(\d{1,18})\.(\d{1,9}) -->$/m;
function formatMarker({ key, head, runId, runAttempt }) {
  return `<!-- no-new-eventlet summary key=${encodeKey(key)} head=${head} run=${runId}.${runAttempt} -->`;
}
function parseMarker(body) {
  let [, key, head, runId, runAttempt] = PATTERN2.exec(body.replaceAll(`\r
`, `
`)) ?? [];
  return key === void 0 || head === void 0 ? null : { key: decodeKey(key), head, runId: Number(runId), runAttempt: Number(runAttempt) };
}
function withoutRun(body) {
  return body.replaceAll(`\r
`, `
`).replace(PATTERN2, "").replace(/\/actions\/runs\/\d+/g, "").trim();
}
function isNewer(other, ours) {
  return other.head !== ours.head ? !1 : other.runId !== ours.runId ? other.runId > ours.runId : other.runAttempt > ours.runAttempt;
}
function encodeKey(key) {
  return encodeURIComponent(key.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD")).replaceAll("-", "%2D");
}
function decodeKey(encoded) {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

// src/github/conversation.ts
var COMMENT = "fullDatabaseId author { __typename login } body", THREAD = `comments(first: 1) { totalCount nodes { id isMinimized ${COMMENT} } }`, QUERY = `
query Conversation(
  $owner: String!, $name: String!, $number: Int!,
  $comments: String, $withComments: Boolean!, $threads: String, $withThreads: Boolean!
) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      id
      headRefOid
      comments(first: 100, after: $comments) @include(if: $withComments) {
        pageInfo { hasNextPage endCursor }
        nodes { ${COMMENT} }
      }
      reviewThreads(first: 100, after: $threads) @include(if: $withThreads) {
        pageInfo { hasNextPage endCursor }
        nodes { ${THREAD} }
      }
    }
  }
}`;
async function readConversation(api, { repository, number }, withThreads) {
  let pages = [], next = {
    comments: null,
    withComments: !0,
    threads: null,
    withThreads
  };
  for (; next.withComments || next.withThreads; ) {
    let answer = await api.graphql(QUERY, { ...repository, number, ...next }), pull = at(answer, "repository.pullRequest");
    pages.push(conversationOf(pull, text(answer, "viewer.login")));
    let comments = pageAfter(pull, "comments"), threads = pageAfter(pull, "reviewThreads");
    next = { comments, withComments: comments !== null, threads, withThreads: threads !== null };
  }
  let last = pages.at(-1);
  if (last === void 0) throw new Error("one page is always asked for");
  return {
    ...last,
    summaries: pages.flatMap(({ summaries }) => summaries),
    remarks: pages.flatMap(({ remarks }) => remarks)
  };
}
var ADD_COMMENT = `
mutation AddComment($subject: ID!, $body: String!) {
  addComment(input: { subjectId: $subject, body: $body }) {
    commentEdge { node { author { __typename login } } }
    subject {
      ... on PullRequest {
        id
        headRefOid
        comments(last: 100) { nodes { ${COMMENT} } }
        reviewThreads(last: 100) { nodes { ${THREAD} } }
      }
    }
  }
}`;
async function addComment(api, subject, body) {
  let answer = at(await api.graphql(ADD_COMMENT, { subject, body }), "addComment"), author = at(answer, "commentEdge.node.author"), suffix = at(author, "__typename") === "Bot" ? "[bot]" : "";
  return conversationOf(at(answer, "subject"), `${text(author, "login").replace(/\[bot\]$/, "")}${suffix}`);
}
function conversationOf(pull, viewer) {
  let ours = authorTest(viewer);
  return {
    subject: text(pull, "id"),
    head: text(pull, "headRefOid"),
    summaries: nodes(pull, "comments").filter(ours).flatMap(summaryOf),
    remarks: nodes(pull, "reviewThreads").flatMap((node) => remarkOf(node, ours))
  };
}
function authorTest(viewer) {
  let login = viewer.replace(/\[bot\]$/, ""), bot = login !== viewer;
  return (comment) => optionalText(comment, "author.login")?.replace(/\[bot\]$/, "") === login && optionalText(comment, "author.__typename") === "Bot" === bot;
}
function nodes(pull, connection) {
  let found = at(pull, `${connection}.nodes`);
  return Array.isArray(found) ? found : [];
}
function pageAfter(pull, connection) {
  return at(pull, `${connection}.pageInfo.hasNextPage`) === !0 ? text(pull, `${connection}.pageInfo.endCursor`) : null;
}
function summaryOf(comment) {
  let body = optionalText(comment, "body") ?? "", marker = parseMarker(body);
  return marker === null ? [] : [{ id: text(comment, "fullDatabaseId"), body, marker }];
}
function remarkOf(thread, ours) {
  let [comment] = nodes(thread, "comments"), fingerprint = parseFingerprint(optionalText(comment, "body") ?? "");
  return fingerprint === null || !ours(comment) ? [] : [
    {
      id: text(comment, "fullDatabaseId"),
      node: text(comment, "id"),
      fingerprint,
      answered: at(thread, "comments.totalCount") !== 1,
      minimized: at(comment, "isMinimized") === !0
    }
  ];
}

// src/github/hunks.ts
var HUNK_HEADER = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/;
function commentableLines(patch) {
  let lines = /* @__PURE__ */ new Map(), next = 0;
  for (let row of (patch ?? "").split(`
`)) {
    let start = HUNK_HEADER.exec(row)?.[1];
    start !== void 0 ? next = Number(start) : (row.startsWith("+") || row.startsWith(" ")) && lines.set(next++, row.slice(1).replace(/\r$/, ""));
  }
  return lines;
}
function commentableLine(lines, line, source) {
  if (lines.get(line) === source) return line;
  let same = [...lines].filter(([, text2]) => text2 === source);
  return same.length === 1 ? same[0]?.[0] ?? null : null;
}

// src/github/review.ts
function remarksOf(report, key) {
  let lines = /* @__PURE__ */ new Map();
  for (let usage of groups(report).findings) {
    if (usage.decision === "off" || usage.cell !== null) continue;
    let place = `${usage.line}:${usage.path}`, line = lines.get(place);
    line ? line.push(usage) : lines.set(place, [usage]);
  }
  let owner = ownerOf(key), seen = /* @__PURE__ */ new Map();
  return [...lines.values()].map((usages) => {
    let first = subjectOf(usages), occurrence = seen.get(first) ?? 0;
    seen.set(first, occurrence + 1);
    let subject = occurrence === 0 ? first : subjectOf(usages, occurrence);
    return { fingerprint: { owner, subject }, path: usages[0].path, usages };
  });
}
function planReview(conversation, remarks, key, most) {
  let owner = ownerOf(key), wanted = new Set(remarks.map(({ fingerprint }) => fingerprint.subject)), standing = /* @__PURE__ */ new Map(), outdated = [];
  for (let remark of conversation.remarks) {
    let { subject } = remark.fingerprint;
    wanted.has(subject) && !standing.has(subject) ? standing.set(subject, remark) : remark.fingerprint.owner === owner && outdated.push(remark);
  }
  let ours = [...standing.values()].filter(({ fingerprint }) => fingerprint.owner === owner).length;
  return {
    missing: remarks.filter(({ fingerprint }) => !standing.has(fingerprint.subject)),
    room: Math.max(0, most - ours),
    remove: outdated.filter(({ answered }) => !answered),
    minimize: outdated.filter(({ answered, minimized }) => answered && !minimized)
  };
}
function placeRemarks(remarks, linesOf2) {
  return remarks.flatMap((remark) => {
    let [{ line, source }] = remark.usages, placed = commentableLine(linesOf2(remark.path), line, source);
    return placed === null ? [] : [{ ...remark, line: placed }];
  });
}

// src/github/review-body.ts
var MOST_USAGES = 10;
function remarkBody({ usages, fingerprint }, suggestion2) {
  let shown = usages.slice(0, MOST_USAGES), more = usages.length - shown.length;
  return [
    ...shown.map(usageText),
    ...more > 0 ? [`\u2026 and ${more} more on this line; the summary lists them.`] : [],
    ...suggestion2 === null ? [] : [suggestionBlock(suggestion2)],
    `<sub>If it has to stay: ${codeSpan(ALLOW_COMMENT)} on this line.</sub>`,
    formatFingerprint(fingerprint)
  ].join(`

`);
}
function usageText(usage) {
  let { replacement, stated, notes, links } = usage.advice, sentences = [
    `**${capitalized(phrase(usage, codeSpan))}.**`,
    `Instead: ${sentence(replacement)}`,
    ...stated ? [] : [UNSTATED],
    ...notes.map(sentence),
    ...reasonOf(usage).map(sentence)
  ], guides = links.map(({ title, url }) => link(prose(title), url)).join(" \xB7 ");
  return [sentences.join(`
`), ...guides === "" ? [] : [`\u{1F4D6} ${guides}`]].join(`

`);
}
function suggestionBlock(code) {
  let longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((run) => run.length)), fence = "`".repeat(longest + 1);
  return [`${fence}suggestion`, ...code === "" ? [] : [code], fence].join(`
`);
}

// src/github/review-comments.ts
async function postReview(api, { repository, number }, commit, drafts) {
  if (drafts.length === 0) return [];
  let where = { ...inRepository(repository), pull_number: number, commit_id: commit }, comments = drafts.map(({ path, line, body }) => ({ path, line, side: "RIGHT", body }));
  try {
    return await api.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
      ...where,
      event: "COMMENT",
      comments
    }), [];
  } catch (error) {
    if (statusOf(error) !== 422) throw error;
  }
  let refused = [];
  for (let [index, comment] of comments.entries())
    await postOne(api, { ...where, ...comment }) || refused.push(...drafts.slice(index, index + 1));
  return refused;
}
async function postOne(api, parameters) {
  try {
    return await api.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/comments", parameters), !0;
  } catch (error) {
    if (statusOf(error) !== 422) throw error;
    return !1;
  }
}
async function removeRemark(api, { repository }, remark) {
  try {
    await api.request("DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}", {
      ...inRepository(repository),
      comment_id: remark.id
    });
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}
var MINIMIZE = `
mutation Minimize($subject: ID!) {
  minimizeComment(input: { subjectId: $subject, classifier: RESOLVED }) {
    minimizedComment { isMinimized }
  }
}`;
async function minimizeRemark(api, remark) {
  await api.graphql(MINIMIZE, { subject: remark.node });
}

// src/github/suggestion.ts
function suggestionFor(usage, facts, others = []) {
  return others.length > 0 || usage.cell !== null ? null : withoutUnusedImport(usage, facts) ?? withTimeSleep(usage, facts);
}
function withoutUnusedImport(usage, { unused }) {
  let alone = usage.source === usage.statement && /^(import [\w.]+( as \w+)?|from [\w.]+ import \w+( as \w+)?)$/.test(usage.source);
  return usage.kind === "import" && unused && alone && !usage.path.endsWith("/__init__.py") ? "" : null;
}
var ONE_ARGUMENT = /^\(((?!\s*\*)(?:[^()[\]{},='"#\\]|\([^()[\]{},='"#\\]*\))*)\)/;
function withTimeSleep(usage, facts) {
  let { kind, canonical, surroundings, line, endLine } = usage;
  if (!(kind === "reference" && canonical === "eventlet.greenthread.sleep") || line !== endLine || surroundings.includes("async") || usage.via !== null || facts.guide !== "threading" || !facts.timeImported) return null;
  let characters = [...usage.source], before = characters.slice(0, usage.column - 1).join(""), after = characters.slice(usage.endColumn - 1).join(""), call = ONE_ARGUMENT.exec(after);
  return call === null ? null : `${before}time.sleep(${call[1]?.trim() || "0"})${after.slice(call[0].length)}`;
}

// src/github/suggestion-facts.ts
function factsFor(usage, texts, all, guide) {
  let { base, head } = texts;
  return head === null || head.includes("\r") ? { guide, timeImported: !1, unused: !1 } : { guide, timeImported: importsTime(head), unused: isUnused(usage, head, base, all) };
}
function importsTime(text2) {
  let lines = text2.split(`
`), at2 = lines.findIndex((line) => /^import time\s*(#.*)?$/.test(line));
  if (at2 < 0 || isInString(lines.slice(0, at2).join(`
`))) return !1;
  let code = lines.filter((line) => !/^\s*(#.*|import time\s*(#.*)?)$/.test(line)).join(`
`);
  return !/(?<![\w.])time(?!\w|\s*\.\s*[A-Za-z_])|\btime\s*\.\s*sleep\s*=[^=]|\bimport\s*\*/.test(code);
}
function isInString(text2) {
  return [/'{3}/g, /"{3}/g].some((mark) => (text2.match(mark)?.length ?? 0) % 2 === 1);
}
function isUnused(usage, head, base, all) {
  let name = boundName(usage.source);
  if (name === null) return !1;
  let word = new RegExp(`(?<!\\w)${name}(?!\\w)`, "g"), lines = head.split(`
`), others = lines.filter((line) => line !== usage.source), once = others.length === lines.length - 1, stem = usage.path.replace(/\.\w+$/, "").replaceAll("/", "."), reached = all.some(({ via }) => via !== null && (stem === via || stem.endsWith(`.${via}`)));
  return once && !reached && !word.test(others.join(`
`)) && !(base ?? "").match(word);
}
function boundName(line) {
  let [, module, alias] = /^import ([\w.]+)(?: as (\w+))?$/.exec(line) ?? [];
  if (module !== void 0) return alias ?? module.split(".")[0] ?? null;
  let [, name, as] = /^from [\w.]+ import (\w+)(?: as (\w+))?$/.exec(line) ?? [];
  return as ?? name ?? null;
}

// src/github/summary-comment.ts
function planSummary(conversation, wanted) {
  let { marker } = wanted, [keep = null, ...rest] = conversation.summaries.filter(
    (comment) => comment.marker.key === marker.key
  );
  if (keep === null) return { action: wanted.mayCreate ? "create" : "nothing", keep, strays: [] };
  let strays = rest.filter((stray) => !isNewer(stray.marker, marker));
  return { action: isNewer(keep.marker, marker) || withoutRun(keep.body) === withoutRun(wanted.body) ? "nothing" : "update", keep, strays };
}
async function writeSummary(api, { repository }, { subject }, wanted, { action, keep, strays }) {
  let where = inRepository(repository), body = `${wanted.body.trim()}

${formatMarker(wanted.marker)}
`;
  if (action === "create") return await addComment(api, subject, body);
  action === "update" && keep !== null && await api.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
    ...where,
    comment_id: keep.id,
    body
  });
  for (let stray of strays) await deleteComment(api, where, stray.id);
  return null;
}
async function deleteComment(api, where, id) {
  try {
    await api.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
      ...where,
      comment_id: id
    });
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}

// src/github/pull-request.ts
var ROUNDS = 3;
async function tellPullRequest(api, telling) {
  let { address, inputs, marker } = telling, warnings = [], open = new Map([
    ...inputs.review === "inline" ? [["review", bringReviewUpToDate]] : [],
    ...inputs.comment !== "never" ? [["summary", bringSummaryUpToDate]] : []
  ]);
  for (let round = 1; round <= ROUNDS && open.size > 0; round++) {
    let conversation;
    try {
      conversation = await readConversation(api, address, open.has("review"));
    } catch (error) {
      return [...warnings, warningFor("conversation", error)];
    }
    if (conversation.head !== marker.head) return [...warnings, newerHead(conversation)];
    for (let [teller, bringUpToDate] of open)
      try {
        await bringUpToDate(api, telling, conversation), open.delete(teller);
      } catch (error) {
        if (mayBeDone(error) && round < ROUNDS) continue;
        warnings.push(warningFor(teller, error)), open.delete(teller);
      }
  }
  return warnings;
}
function mayBeDone(error) {
  let status = statusOf(error);
  return error instanceof IncompleteError && (status === null || status >= 500);
}
function newerHead({ head }) {
  return `The pull request moved on to ${head.slice(0, 12)} meanwhile: its comments are left to that commit's run.`;
}
async function bringSummaryUpToDate(api, telling, conversation) {
  let { address, report, inputs, marker, body } = telling, wanted = { marker, body, mayCreate: inputs.comment === "always" || hasFindings(report) }, plan = planSummary(conversation, wanted), after = await writeSummary(api, address, conversation, wanted, plan);
  after !== null && await removeCopies(api, telling, after, wanted);
}
async function removeCopies(api, { address, report, marker, inputs }, conversation, wanted) {
  if (await writeSummary(api, address, conversation, wanted, planSummary(conversation, wanted)), inputs.review === "off") return;
  let { remove } = planReview(conversation, remarksOf(report, marker.key), marker.key, 0);
  for (let remark of remove) await removeRemark(api, address, remark);
}
function hasFindings({ usages, verdict }) {
  return verdict !== "pass" || usages.some(({ decision }) => decision === "fail" || decision === "warn");
}
async function bringReviewUpToDate(api, telling, conversation) {
  let { address, report, marker, inputs } = telling, plan = planReview(conversation, remarksOf(report, marker.key), marker.key, inputs.maxReviewComments);
  if (plan.missing.length > 0 && plan.room > 0) {
    let lines = await linesOf(telling, new Set(plan.missing.map(({ path }) => path))), placed = placeRemarks(plan.missing, lines).slice(0, plan.room), drafts = [];
    for (let remark of placed)
      drafts.push({ ...remark, body: remarkBody(remark, await suggestion(telling, remark.usages)) });
    await postReview(api, address, marker.head, drafts);
  }
  for (let remark of plan.remove) await removeRemark(api, address, remark);
  for (let remark of plan.minimize) await minimizeRemark(api, remark);
}
async function linesOf({ patches }, paths) {
  let found = await patches(paths);
  return (path) => commentableLines(found.get(path));
}
async function suggestion({ report, guide, texts }, [usage, ...others]) {
  if (suggestionFor(usage, { guide, timeImported: !0, unused: !0 }, others) === null) return null;
  let facts = factsFor(usage, await texts(usage.path), report.usages, guide);
  return suggestionFor(usage, facts, others);
}

// src/github/comments.ts
async function tellComments(commenting) {
  let { environment, inputs, activity, client, material, report } = commenting, { number, pullRequestHead, mergeCommit } = activity, { changes, config, patches } = material, { head } = report.comparison;
  if (head !== pullRequestHead && head !== mergeCommit) return [];
  let address = { repository: environment.repository, number }, { runId, runAttempt } = environment;
  return await tellPullRequest(client, {
    address,
    report,
    marker: { key: keyOf(environment, inputs), head: pullRequestHead, runId, runAttempt },
    inputs,
    guide: config.guide,
    body: summaryBody(report, { environment, guide: config.guide, limit: COMMENT_BYTES }),
    patches: (paths) => readPatches(client, address, paths, patches),
    texts: (path) => readTexts(changes, path)
  });
}
export {
  tellComments
};
