import { L as bindingsOf, R as starsSeenFrom, X as ALLOW_COMMENT, a as groups, b as OpenText, et as UNSTATED, gt as phrase, it as capitalized, l as pythonSyntax, xt as reasonOf, z as Lines } from "./engine.js";
import { n as statusOf, t as inRepository } from "./api.js";
import { a as text, r as optionalText, t as at } from "./payload.js";
import { t as INPUT_DEFAULTS } from "./inputs.js";
import { t as ApiError } from "./api-errors.js";
import { n as digest } from "./fingerprint.js";
import { X as codeSpan, at as prose, rt as link, st as sentence } from "./start.js";
import { n as summaryBody, r as withGlossary, t as COMMENT_BYTES } from "./summary-body.js";
import { n as warningsFor } from "./teller.js";
// src/github/files.ts
/**
* The patches of these files of a pull request: page after page, until all are found; no page where all are known.
* @param known What the comparison's list had of them; null where no list was read.
*/
async function readPatches(client, { repository, number }, paths, known) {
	if (known !== null && [...paths].every((path) => known.has(path))) return known;
	const found = /* @__PURE__ */ new Map();
	for await (const page of client.pages("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
		...inRepository(repository),
		pull_number: number
	})) {
		for (const file of page) {
			const path = text(file, "filename");
			if (paths.has(path)) found.set(path, optionalText(file, "patch") ?? void 0);
		}
		if (found.size === paths.size) break;
	}
	return found;
}
/** Both texts of a changed file, by its path in head. */
async function readTexts({ files, base, head }, path) {
	const file = files.find((changed) => changed.path === path);
	return {
		base: await textOf(base, file?.base ?? null),
		head: await textOf(head, file?.head ?? null)
	};
}
/** Null for no file, and for one that is no UTF-8: nothing is certain of it. */
async function textOf(snapshot, entry) {
	if (entry === null) return null;
	for await (const content of snapshot.read([entry])) {
		if (!("bytes" in content)) return null;
		try {
			return new TextDecoder("utf-8", { fatal: true }).decode(content.bytes);
		} catch {
			return null;
		}
	}
	return null;
}
// src/github/markers/key.ts
/** The workflow and the job, and the config where it is not the usual one: a job may check twice, with two configs. */
function keyOf({ workflow, job }, { config }) {
	return [
		workflow,
		job,
		...config === INPUT_DEFAULTS.config ? [] : [config]
	].join(" / ");
}
// src/github/markers/fingerprint.ts
/** The hidden line of a review comment that says which usages it is about. */
const PATTERN$1 = /^<!-- no-new-eventlet review ([0-9a-f]{8})-([0-9a-f]{16}) -->$/m;
/** @param key The key of the job's summary comment. */
function ownerOf(key) {
	return digest([key]).slice(0, 8);
}
/**
* The same for the same usages of a statement as long as the statement stays: it holds no line number, so what other
* edits of the pull request move down is not remarked on twice.
* @param usages The usages of one comment, all of one line.
* @param occurrence Tells equal statements of one scope apart: 0 for the first.
*/
function subjectOf(usages, occurrence = 0) {
	const parts = usages.flatMap(({ kind, canonical, scope, statement }) => [
		kind,
		canonical,
		scope,
		statement
	]);
	return digest([
		usages[0]?.path ?? null,
		occurrence,
		...parts
	]).slice(0, 16);
}
/** The fingerprint as a line of its own, which renders to nothing. */
function formatFingerprint({ owner, subject }) {
	return `<!-- no-new-eventlet review ${owner}-${subject} -->`;
}
/** The fingerprint of a review comment's body; null where the comment carries none. */
function parseFingerprint(body) {
	const [, owner, subject] = PATTERN$1.exec(body.replaceAll("\r\n", "\n")) ?? [];
	return owner !== void 0 && subject !== void 0 ? {
		owner,
		subject
	} : null;
}
// src/github/markers/marker.ts
const PATTERN = /^<!-- no-new-eventlet summary key=(\S*) head=([0-9a-f]{40,64}) run=(\d{1,18})\.(\d{1,9}) -->$/m;
/** The marker as a line of its own, which renders to nothing. */
function formatMarker({ key, head, runId, runAttempt }) {
	return `<!-- no-new-eventlet summary key=${encodeKey(key)} head=${head} run=${runId}.${runAttempt} -->`;
}
/** The marker of a comment's body, wherever it stands; null where there is none. */
function parseMarker(body) {
	const [, key, head, runId, runAttempt] = PATTERN.exec(body.replaceAll("\r\n", "\n")) ?? [];
	if (key === void 0 || head === void 0) return null;
	return {
		key: decodeKey(key),
		head,
		runId: Number(runId),
		runAttempt: Number(runAttempt)
	};
}
/** The body without what names its run: two results that differ in nothing else say the same. */
function withoutRun(body) {
	return body.replaceAll("\r\n", "\n").replace(PATTERN, "").replace(/\/actions\/runs\/\d+/g, "").trim();
}
/**
* Whether another run's result is newer than ours. Both are of the pull request's present head or of an older one: of
* two for the same commit the later run counts, and of another commit's none is newer, since ours was compared with the
* present head just before.
*/
function isNewer(other, ours) {
	if (other.head !== ours.head) return false;
	if (other.runId !== ours.runId) return other.runId > ours.runId;
	return other.runAttempt > ours.runAttempt;
}
/** A hyphen is encoded too: two of them would end an HTML comment in some parsers. */
function encodeKey(key) {
	return encodeURIComponent(key.replace(/\p{Cs}/gu, "�")).replaceAll("-", "%2D");
}
function decodeKey(encoded) {
	try {
		return decodeURIComponent(encoded);
	} catch {
		return encoded;
	}
}
// src/github/conversation.ts
const COMMENT = "fullDatabaseId author { __typename login } body";
const THREAD = `comments(first: 1) { totalCount nodes { id isMinimized ${COMMENT} } }`;
const QUERY = `
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
/**
* Reads the conversation, all of it: a summary comment may stand on any page.
* @param withThreads Whether review comments are wanted too.
*/
async function readConversation(api, { repository, number }, withThreads) {
	const pages = [];
	let next = {
		comments: null,
		withComments: true,
		threads: null,
		withThreads
	};
	while (next.withComments || next.withThreads) {
		const answer = await api.graphql(QUERY, {
			...repository,
			number,
			...next
		});
		const pull = at(answer, "repository.pullRequest");
		pages.push(conversationOf(pull, text(answer, "viewer.login")));
		const comments = pageAfter(pull, "comments");
		const threads = pageAfter(pull, "reviewThreads");
		next = {
			comments,
			withComments: comments !== null,
			threads,
			withThreads: threads !== null
		};
	}
	const last = pages.at(-1);
	if (last === void 0) throw new Error("one page is always asked for");
	return {
		...last,
		summaries: pages.flatMap(({ summaries }) => summaries),
		remarks: pages.flatMap(({ remarks }) => remarks)
	};
}
const ADD_COMMENT = `
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
/**
* Adds a comment. It is not the REST API's way, since this one's answer shows what another run has written at the same
* time, and so spares a look afterwards.
* @returns The youngest hundred comments and threads, with the new comment.
*/
async function addComment(api, subject, body) {
	const answer = at(await api.graphql(ADD_COMMENT, {
		subject,
		body
	}), "addComment");
	const author = at(answer, "commentEdge.node.author");
	const suffix = at(author, "__typename") === "Bot" ? "[bot]" : "";
	return conversationOf(at(answer, "subject"), `${text(author, "login").replace(/\[bot\]$/, "")}${suffix}`);
}
function conversationOf(pull, viewer) {
	const ours = authorTest(viewer);
	return {
		subject: text(pull, "id"),
		head: text(pull, "headRefOid"),
		summaries: nodes(pull, "comments").filter(ours).flatMap(summaryOf),
		remarks: nodes(pull, "reviewThreads").flatMap((node) => remarkOf(node, ours))
	};
}
/**
* Whether a comment is by who asks. A Bot's login ends in `[bot]` as a viewer and not as an author; a person may have
* the same name without it.
*/
function authorTest(viewer) {
	const login = viewer.replace(/\[bot\]$/, "");
	const bot = login !== viewer;
	return (comment) => optionalText(comment, "author.login")?.replace(/\[bot\]$/, "") === login && optionalText(comment, "author.__typename") === "Bot" === bot;
}
function nodes(pull, connection) {
	const found = at(pull, `${connection}.nodes`);
	return Array.isArray(found) ? found : [];
}
function pageAfter(pull, connection) {
	return at(pull, `${connection}.pageInfo.hasNextPage`) === true ? text(pull, `${connection}.pageInfo.endCursor`) : null;
}
function summaryOf(comment) {
	const body = optionalText(comment, "body") ?? "";
	const marker = parseMarker(body);
	return marker === null ? [] : [{
		id: text(comment, "fullDatabaseId"),
		body,
		marker
	}];
}
function remarkOf(thread, ours) {
	const [comment] = nodes(thread, "comments");
	const fingerprint = parseFingerprint(optionalText(comment, "body") ?? "");
	if (fingerprint === null || !ours(comment)) return [];
	return [{
		id: text(comment, "fullDatabaseId"),
		node: text(comment, "id"),
		fingerprint,
		answered: at(thread, "comments.totalCount") !== 1,
		minimized: at(comment, "isMinimized") === true
	}];
}
// src/github/hunks.ts
const HUNK_HEADER = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/;
/**
* Reads the `patch` of `GET pulls/{n}/files`.
* @param patch A unified diff of one file; undefined where GitHub gives none (binary, too large), and then no line is
*   commentable.
*/
function commentableLines(patch) {
	const lines = /* @__PURE__ */ new Map();
	let next = 0;
	for (const row of (patch ?? "").split("\n")) {
		const start = HUNK_HEADER.exec(row)?.[1];
		if (start !== void 0) next = Number(start);
		else if (row.startsWith("+") || row.startsWith(" ")) lines.set(next++, row.slice(1).replace(/\r$/, ""));
	}
	return lines;
}
/**
* The line to comment on for a line that was found in what was checked. That was the head itself, or a merge of it
* whose line numbers differ: then the one commentable line with the same text.
* @returns Null where there is none, or more than one.
*/
function commentableLine(lines, line, source) {
	if (lines.get(line) === source) return line;
	const same = [...lines].filter(([, text]) => text === source);
	return same.length === 1 ? same[0]?.[0] ?? null : null;
}
// src/github/review.ts
/** Review comments on the lines of new usages: which to post, which to take back. */
/** The remarks that a report asks for, the worst first. What is switched off, allowed or carried asks for none. */
function remarksOf(report, key) {
	const lines = /* @__PURE__ */ new Map();
	for (const usage of groups(report).findings) {
		if (usage.decision === "off" || usage.cell !== null) continue;
		const place = `${usage.line}:${usage.path}`;
		const line = lines.get(place);
		if (line) line.push(usage);
		else lines.set(place, [usage]);
	}
	const owner = ownerOf(key);
	const seen = /* @__PURE__ */ new Map();
	return [...lines.values()].map((usages) => {
		const first = subjectOf(usages);
		const occurrence = seen.get(first) ?? 0;
		seen.set(first, occurrence + 1);
		const subject = occurrence === 0 ? first : subjectOf(usages, occurrence);
		return {
			fingerprint: {
				owner,
				subject
			},
			path: usages[0].path,
			usages
		};
	});
}
/**
* Compares what a report asks for with what stands there. A remark that another job made stands for ours too, and so
* does one that somebody hid.
* @param most How many of ours may stand at once.
*/
function planReview(conversation, remarks, key, most) {
	const owner = ownerOf(key);
	const wanted = new Set(remarks.map(({ fingerprint }) => fingerprint.subject));
	const standing = /* @__PURE__ */ new Map();
	const outdated = [];
	for (const remark of conversation.remarks) {
		const { subject } = remark.fingerprint;
		if (wanted.has(subject) && !standing.has(subject)) standing.set(subject, remark);
		else if (remark.fingerprint.owner === owner) outdated.push(remark);
	}
	const ours = [...standing.values()].filter(({ fingerprint }) => fingerprint.owner === owner).length;
	return {
		missing: remarks.filter(({ fingerprint }) => !standing.has(fingerprint.subject)),
		room: Math.max(0, most - ours),
		remove: outdated.filter(({ answered }) => !answered),
		minimize: outdated.filter(({ answered, minimized }) => answered && !minimized)
	};
}
/** Gives each remark its line; those that the pull request's patches do not show are left to the summary. */
function placeRemarks(remarks, linesOf) {
	return remarks.flatMap((remark) => {
		const [{ line, source }] = remark.usages;
		const placed = commentableLine(linesOf(remark.path), line, source);
		return placed === null ? [] : [{
			...remark,
			line: placed
		}];
	});
}
// src/github/review-body.ts
/** The text of one review comment: what stands there, what to write instead, and where to read on. */
/** GitHub refuses more than 65,536 characters; a line with so many usages is left to the summary. */
const MOST_USAGES = 10;
/**
* A review comment's Markdown, with its fingerprint.
* @param suggestion The text to put in place of the line, empty to delete it; null without one.
*/
function remarkBody({ usages, fingerprint }, suggestion) {
	const shown = usages.slice(0, MOST_USAGES);
	const more = usages.length - shown.length;
	const said = [
		...shown.map(usageText),
		...more > 0 ? [`… and ${more} more on this line; the summary lists them.`] : [],
		...suggestion === null ? [] : [suggestionBlock(suggestion)],
		`<sub>If it has to stay: ${codeSpan(ALLOW_COMMENT)} on this line.</sub>`,
		formatFingerprint(fingerprint)
	];
	return withGlossary(said.join("\n\n"));
}
function usageText(usage) {
	const { stated, marked, links } = usage.advice;
	const { replacement, notes } = marked;
	const sentences = [
		`**${capitalized(phrase(usage, codeSpan))}.**`,
		`Instead: ${sentence(replacement)}`,
		...stated ? [] : [UNSTATED],
		...notes.map(sentence),
		...reasonOf(usage).map(sentence)
	];
	const guides = links.map(({ title, url }) => link(prose(title), url)).join(" · ");
	return [sentences.join("\n"), ...guides === "" ? [] : [`📖 ${guides}`]].join("\n\n");
}
/** A fence longer than any run of back-ticks in the code, which may be anything. */
function suggestionBlock(code) {
	const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((run) => run.length));
	const fence = "`".repeat(longest + 1);
	return [
		`${fence}suggestion`,
		...code === "" ? [] : [code],
		fence
	].join("\n");
}
// src/github/review-comments.ts
/** Posts and takes back review comments: one review for all, one by one where GitHub refuses it. */
/**
* Posts the drafts. One line that GitHub refuses fails the whole review with 422, and then each goes by itself.
* @param commit The head that the lines are of.
* @returns The drafts that GitHub refused by themselves too: the summary shows what they are about.
*/
async function postReview(api, { repository, number }, commit, drafts) {
	if (drafts.length === 0) return [];
	const where = {
		...inRepository(repository),
		pull_number: number,
		commit_id: commit
	};
	const comments = drafts.map(({ path, line, body }) => ({
		path,
		line,
		side: "RIGHT",
		body
	}));
	try {
		await api.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
			...where,
			event: "COMMENT",
			comments
		});
		return [];
	} catch (error) {
		if (statusOf(error) !== 422) throw error;
	}
	const refused = [];
	for (const [index, comment] of comments.entries()) if (!await postOne(api, {
		...where,
		...comment
	})) refused.push(...drafts.slice(index, index + 1));
	return refused;
}
async function postOne(api, parameters) {
	try {
		await api.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/comments", parameters);
		return true;
	} catch (error) {
		if (statusOf(error) !== 422) throw error;
		return false;
	}
}
/** Deletes a review comment; another run may have done so already. */
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
const MINIMIZE = `
mutation Minimize($subject: ID!) {
  minimizeComment(input: { subjectId: $subject, classifier: RESOLVED }) {
    minimizedComment { isMinimized }
  }
}`;
/**
* Folds a review comment away that somebody answered: deleting it would take the answer's sense away. Resolving the
* thread would need `contents: write`.
*/
async function minimizeRemark(api, remark) {
	await api.graphql(MINIMIZE, { subject: remark.node });
}
// src/github/suggestion.ts
/**
* The text to put in place of the usage's line; empty to delete the line, null where no replacement is certain.
* @param others The other usages of eventlet on the same line: a line that holds several is left to its author.
*/
function suggestionFor(usage, facts, others = []) {
	if (others.length > 0 || usage.cell !== null) return null;
	return withoutUnusedImport(usage, facts) ?? withTimeSleep(usage, facts) ?? withAsyncioSleep(usage, facts);
}
/**
* An import alone on an unindented line: deleting it can leave no block empty. `__init__.py` imports for others.
*/
function withoutUnusedImport(usage, { unused }) {
	const alone = usage.source === usage.statement && /^(import [\w.]+( as \w+)?|from [\w.]+ import \w+( as \w+)?)$/.test(usage.source);
	return usage.kind === "import" && unused && alone && !usage.path.endsWith("/__init__.py") ? "" : null;
}
/** At most one argument, positional, without strings, and with at most one level of calls in it. */
const ONE_ARGUMENT = /^\(((?!\s*\*)(?:[^()[\]{},='"#\\]|\([^()[\]{},='"#\\]*\))*)\)/;
/** With no argument, eventlet sleeps for 0 seconds. */
function sleepOf({ kind, canonical, line, endLine, via, source, column, endColumn }) {
	if (!(kind === "reference" && canonical === "eventlet.greenthread.sleep") || line !== endLine || via !== null) return null;
	const characters = [...source];
	const rest = characters.slice(endColumn - 1).join("");
	const call = ONE_ARGUMENT.exec(rest);
	if (call === null) return null;
	return {
		before: characters.slice(0, column - 1).join(""),
		seconds: call[1]?.trim() || "0",
		after: rest.slice(call[0].length)
	};
}
/** `eventlet.sleep(x)` → `time.sleep(x)`, wherever it stands on the line. In `async def` it would block the loop. */
function withTimeSleep(usage, { guide, timeImported }) {
	if (guide !== "threading" || !timeImported || usage.surroundings.includes("async")) return null;
	const sleep = sleepOf(usage);
	return sleep && `${sleep.before}time.sleep(${sleep.seconds})${sleep.after}`;
}
/**
* `eventlet.sleep(x)` → `await asyncio.sleep(x)` in `async def`, whatever the guide, where the call is the whole
* statement: within an expression, `await` might have to stand in parentheses.
*/
function withAsyncioSleep(usage, { asyncioImported, awaits }) {
	if (!usage.surroundings.includes("async") || !awaits || !asyncioImported) return null;
	const sleep = sleepOf(usage);
	if (sleep === null || !/^\s+$/.test(sleep.before) || !/^\s*(#.*)?$/.test(sleep.after)) return null;
	return `${sleep.before}await asyncio.sleep(${sleep.seconds})${sleep.after}`;
}
// src/github/suggestion-facts.ts
/** The facts for one new usage. All that is doubtful is taken for the answer that suggests nothing. */
async function factsFor(usage, { base, head }, all, guide, syntax) {
	if (head === null || head.includes("\r")) return {
		...DOUBTFUL,
		guide
	};
	const model = await namesOf(head, syntax);
	const chain = model && chainOf(usage, model, head);
	const isCertain = (name) => model !== null && chain !== null && isModule(name, chain, model, head);
	return {
		guide,
		timeImported: isCertain("time"),
		asyncioImported: isCertain("asyncio"),
		awaits: chain?.scope.kind === "function" && chain.scope.isAsync,
		unused: isUnused(usage, head, base, all)
	};
}
const DOUBTFUL = {
	timeImported: false,
	asyncioImported: false,
	awaits: false,
	unused: false
};
/** The names of a whole text; null of one that does not parse, or is nested too deep to be walked. */
async function namesOf(text, syntax) {
	try {
		return await syntax.withGrammar(() => {
			const open = new OpenText(text, syntax);
			const { model, brokenAt } = open.read(new Uint8Array(open.lines.length).fill(1));
			return brokenAt === null ? model : null;
		});
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}
/** The chain of names that a reference is. */
function chainOf({ line, column }, { chains }, text) {
	const lines = new Lines(text);
	return chains.find(({ start }) => lines.lineAt(start) === line && lines.columnAt(start) === column) ?? null;
}
/**
* Whether a name stands for the standard module where a chain stands: bound by `import time` at the start of a line before
* it and by nothing else, no star import that could bind it anew, its `sleep` not replaced, and every other mention of the
* module goes on with an attribute, so that nobody is handed the module to change it.
*/
function isModule(name, chain, { chains }, text) {
	const bindings = bindingsOf(name, chain.scope);
	if (!(bindings.length > 0 && bindings.every((each) => isPlainImport(each, name, text))) || starsSeenFrom(chain.scope).length > 0) return false;
	if ((bindings[0]?.start ?? 0) > chain.start) return false;
	const isSame = ({ root, scope }) => root === name && bindingsOf(name, scope).some((each) => bindings.includes(each));
	return !chains.some((each) => isSame(each) && (each.attributes.length === 0 || mayReplaceSleep(each, text)));
}
/** `time.sleep = nap`, also as one of several targets; what else stands among several names is taken for one. */
function mayReplaceSleep({ attributes, call, end }, text) {
	return attributes[0] === "sleep" && call === null && /^\s*(?:[,)\]]|=(?!=))/.test(text.slice(end));
}
function isPlainImport(binding, name, text) {
	if (binding.kind !== "import" || binding.level > 0 || binding.path.join(".") !== name) return false;
	const { start } = binding.statement;
	return start === 0 || text[start - 1] === "\n";
}
/**
* Whether the name that an import binds stands nowhere else: not in the file, not in the file before this change (so that
* no module of before can count on it), and no usage of the changed files comes through the file's module.
*/
function isUnused(usage, head, base, all) {
	const name = boundName(usage.source);
	if (name === null) return false;
	const word = new RegExp(`(?<!\\w)${name}(?!\\w)`, "g");
	const lines = head.split("\n");
	const others = lines.filter((line) => line !== usage.source);
	const once = others.length === lines.length - 1;
	const stem = usage.path.replace(/\.\w+$/, "").replaceAll("/", ".");
	const reached = all.some(({ via }) => via !== null && (stem === via || stem.endsWith(`.${via}`)));
	return once && !reached && !word.test(others.join("\n")) && !(base ?? "").match(word);
}
/** The name that a line with nothing but an import of one name binds; null for any other line. */
function boundName(line) {
	const [, module, alias] = /^import ([\w.]+)(?: as (\w+))?$/.exec(line) ?? [];
	if (module !== void 0) return alias ?? module.split(".")[0] ?? null;
	const [, name, as] = /^from [\w.]+ import (\w+)(?: as (\w+))?$/.exec(line) ?? [];
	return as ?? name ?? null;
}
// src/github/summary-comment.ts
/** Keeps a pull request's summary comment: one a key, up to date, and never older than what stands there. */
/**
* Decides by what is there: the oldest comment stays, for it is the one that people have linked to. A newer run's result
* is neither overwritten nor deleted; what only differs in the marker is not written again.
*/
function planSummary(conversation, wanted) {
	const { marker } = wanted;
	const [keep = null, ...rest] = conversation.summaries.filter((comment) => comment.marker.key === marker.key);
	if (keep === null) return {
		action: wanted.mayCreate ? "create" : "nothing",
		keep,
		strays: []
	};
	const strays = rest.filter((stray) => !isNewer(stray.marker, marker));
	return {
		action: isNewer(keep.marker, marker) || withoutRun(keep.body) === withoutRun(wanted.body) ? "nothing" : "update",
		keep,
		strays
	};
}
/**
* Carries a plan out: the update first, so that a failure in between never leaves the pull request without a comment.
* @returns The conversation with the comment in it, where one was made.
*/
async function writeSummary(api, { repository }, { subject }, wanted, { action, keep, strays }) {
	const where = inRepository(repository);
	const body = `${wanted.body.trim()}\n\n${formatMarker(wanted.marker)}\n`;
	if (action === "create") return await addComment(api, subject, body);
	if (action === "update" && keep !== null) await api.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
		...where,
		comment_id: keep.id,
		body
	});
	for (const stray of strays) await deleteComment(api, where, stray.id);
	return null;
}
/** Another run may have deleted it in the meantime: that is as good. */
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
/** Once more for each write whose answer was lost, of the review and of the summary. */
const ROUNDS = 3;
/**
* Brings the pull request up to date with the result. With everything switched off that is only for what stands there
* from before, and not worth a word where it can't be read.
* @returns What went wrong or was left, as sentences; the verdict stands whatever they say.
*/
async function tellPullRequest(api, telling) {
	const { address, inputs, marker } = telling;
	const failed = [];
	const progress = {
		posted: false,
		looked: false
	};
	const open = new Set(inputs.review === "inline" ? ["review", "summary"] : ["summary"]);
	for (let round = 1; round <= ROUNDS && open.size > 0; round++) {
		let conversation;
		try {
			conversation = await readConversation(api, address, open.has("review"));
		} catch (error) {
			const isAsked = inputs.review !== "off" || inputs.comment !== "never";
			return warningsFor(isAsked ? [...failed, {
				teller: "conversation",
				error
			}] : []);
		}
		if (conversation.head !== marker.head) return [...warningsFor(failed), newerHead(conversation)];
		for (const teller of inOrder(open, conversation, marker)) try {
			await BRING_UP_TO_DATE[teller](api, telling, conversation, progress);
			open.delete(teller);
		} catch (error) {
			if (error instanceof ApiError && error.mayBeDone && round < ROUNDS) continue;
			failed.push({
				teller,
				error
			});
			open.delete(teller);
		}
	}
	if (progress.posted && !progress.looked && failed.every(({ teller }) => teller !== "review")) await lookAgain(api, telling).catch((error) => failed.push({
		teller: "review",
		error
	}));
	return warningsFor(failed);
}
const BRING_UP_TO_DATE = {
	review: bringReviewUpToDate,
	summary: bringSummaryUpToDate
};
/**
* A comment that stands there is written at once after the look at it: whatever comes in between, a newer run might
* write in between too. A new one overwrites nothing, and its answer shows what came of the remarks.
*/
function inOrder(open, { summaries }, { key }) {
	return (summaries.some(({ marker }) => marker.key === key) ? ["summary", "review"] : ["review", "summary"]).filter((teller) => open.has(teller));
}
function newerHead({ head }) {
	return `The pull request moved on to ${head.slice(0, 12)} meanwhile: its comments are left to that commit's run.`;
}
async function bringSummaryUpToDate(api, telling, conversation, progress) {
	const { address, report, inputs, marker, body } = telling;
	const wanted = {
		marker,
		body,
		mayCreate: inputs.comment === "always" || inputs.comment === "on-findings" && hasFindings(report)
	};
	const after = await writeSummary(api, address, conversation, wanted, planSummary(conversation, wanted));
	if (after === null) return;
	progress.looked = true;
	await writeSummary(api, address, after, wanted, planSummary(after, wanted));
	if (inputs.review !== "off") await removeCopies(api, telling, after);
}
/** Where remarks were posted, another run may have posted the same at the same time: who looks last sees both. */
async function lookAgain(api, telling) {
	const after = await readConversation(api, telling.address, true);
	if (after.head === telling.marker.head) await removeCopies(api, telling, after);
}
async function removeCopies(api, { address, report, marker }, conversation) {
	const { remove } = planReview(conversation, remarksOf(report, marker.key), marker.key, 0);
	for (const remark of remove) await removeRemark(api, address, remark);
}
/** Something for the author to look at: a usage that counts, or a verdict that is no pass. */
function hasFindings({ usages, verdict }) {
	return verdict !== "pass" || usages.some(({ decision }) => decision === "fail" || decision === "warn");
}
async function bringReviewUpToDate(api, telling, conversation, progress) {
	const { address, report, marker, inputs } = telling;
	const plan = planReview(conversation, remarksOf(report, marker.key), marker.key, inputs.maxReviewComments);
	if (plan.missing.length > 0 && plan.room > 0) {
		const lines = await linesOf(telling, new Set(plan.missing.map(({ path }) => path)));
		const placed = placeRemarks(plan.missing, lines).slice(0, plan.room);
		const drafts = [];
		for (const remark of placed) drafts.push({
			...remark,
			body: remarkBody(remark, await suggestion(telling, remark.usages))
		});
		progress.posted ||= drafts.length > 0;
		await postReview(api, address, marker.head, drafts);
	}
	for (const remark of plan.remove) await removeRemark(api, address, remark);
	for (const remark of plan.minimize) await minimizeRemark(api, remark);
}
async function linesOf({ patches }, paths) {
	const found = await patches(paths);
	return (path) => commentableLines(found.get(path));
}
const HOPEFUL = {
	timeImported: true,
	asyncioImported: true,
	awaits: true,
	unused: true
};
/** A suggestion for a line, when it is certain: first by the line alone, and only then with the files' texts read. */
async function suggestion({ report, guide, texts, syntax }, [usage, ...others]) {
	if (suggestionFor(usage, {
		...HOPEFUL,
		guide
	}, others) === null) return null;
	return suggestionFor(usage, await factsFor(usage, await texts(usage.path), report.usages, guide, syntax), others);
}
// src/github/comments.ts
/**
* Brings the comments up to date. Only a check of the pull request's own head is worth a comment on it.
* @returns Warnings, as sentences.
*/
async function tellComments(commenting) {
	const { environment, inputs, activity, client, material, report, alongside } = commenting;
	const { number, pullRequestHead, mergeCommit } = activity;
	const { changes, config, patches } = material;
	const { head } = report.comparison;
	if (head !== pullRequestHead && head !== mergeCommit) return [];
	const address = {
		repository: environment.repository,
		number
	};
	const { runId, runAttempt } = environment;
	return await tellPullRequest(client, {
		address,
		report,
		marker: {
			key: keyOf(environment, inputs),
			head: pullRequestHead,
			runId,
			runAttempt
		},
		inputs,
		guide: config.guide,
		body: summaryBody(report, {
			environment,
			guide: config.guide,
			alongside,
			limit: COMMENT_BYTES
		}),
		patches: (paths) => readPatches(client, address, paths, patches),
		texts: (path) => readTexts(changes, path),
		syntax: pythonSyntax()
	});
}
export { tellComments };
