import { Gt as linkTo, Jt as titleOf, Mt as topicById, a as groups, jt as termPage, kt as TERMS, nn as categoryById } from "./engine.js";
import { X as codeSpan, at as prose, it as pathUri, rt as link } from "./start.js";
import { r as andMore } from "./parts.js";
import { a as howToAllow, c as removed, i as header, l as assemble, n as folded, o as newUsages, r as footer, s as problems, t as markdown, u as paragraph } from "./markdown.js";
import { n as runUrl } from "./environment.js";
// src/github/glossary.ts
/** Links the words of the guides' glossary where our own Markdown uses them, each where it comes first. */
const TERM_OF = new Map(TERMS.flatMap((term) => term.words.map((word) => [word.toLowerCase(), term])));
/** What of Markdown a link must not go into: fenced code, code spans, links, comments, summaries, tags, addresses. */
const CLOSED = [
	"^(`{3,})[^`\\n]*\\n(?:[\\s\\S]*?\\n)??\\1$",
	"(`+)(?!`)[\\s\\S]*?(?<!`)\\2(?!`)",
	"\\[(?:(`+)(?!`)[^\\n]*?(?<!`)\\3(?!`)|[^\\]`\\n])*\\]\\([^)\\s]*\\)",
	"<!--[\\s\\S]*?-->",
	"<summary>.*?</summary>",
	"<[^>\\n]*>",
	"https?://\\S+"
].join("|");
/**
* Longer terms first, so that a green thread is not taken for a thread. No part of a dotted or hyphenated name, nothing
* that is called or bound: the code of a replacement stands among words.
*/
const WORD = `(?<![\\w.-])(${[...TERM_OF.keys()].sort((a, b) => b.length - a.length).join("|")})s?(?![\\w(-]|\\.\\w| =)`;
/** All that the links may add, in bytes: what `limit` bytes of Markdown need beside them. */
const GLOSSARY_BYTES = TERMS.reduce((sum, term) => sum + `[](${addressOf(term)})`.length, 0);
/** The Markdown with the first use of each term as a link to its explanation. It says nothing that it did not say before. */
function withGlossary(markdown) {
	const linked = /* @__PURE__ */ new Set();
	return markdown.replace(new RegExp(`${CLOSED}|${WORD}`, "gim"), (found, ...groups) => {
		const term = TERM_OF.get(String(groups[3] ?? "").toLowerCase());
		if (term === void 0 || linked.has(term)) return found;
		linked.add(term);
		return link(found, addressOf(term));
	});
}
function addressOf(term) {
	return linkTo(termPage(term)).url;
}
// src/github/milestones.ts
/** The moments of a way out that deserve a word: the last usage of a file, or of a category among the changed files. */
/** Where usages may stand that were not found. */
const HIDING = [
	"syntax-error",
	"undecodable",
	"unreadable",
	"too-large",
	"incomplete-list"
];
/** What could not be read has no milestones, and where there is such a thing, the change as a whole has none. */
function milestones(report) {
	const unseen = new Set(report.problems.filter(({ side, reason }) => side === "head" && HIDING.includes(reason)).map(({ path }) => path));
	const using = new Set(report.usages.filter(({ status }) => status !== "removed").map(({ path }) => path));
	const left = new Set(report.usages.filter(({ status }) => status === "removed").map(({ path }) => path));
	const files = report.files.filter(({ path, previousPath, change }) => change !== "deleted" && left.has(previousPath ?? path) && !using.has(path) && !unseen.has(path)).map(({ path }) => path);
	if (unseen.size > 0) return {
		files,
		categories: [],
		all: false
	};
	return {
		files,
		categories: Object.entries(report.byCategory).filter(([, counts]) => counts.removed > 0 && counts.new + counts.moved + counts.kept === 0).map(([id]) => report.categories?.[id]?.title ?? categoryById(id)?.title ?? id),
		all: left.size > 0 && using.size === 0
	};
}
// src/github/further-reading.ts
/** From so many files with findings on, a change sits deep in the call stack, which is what awaitlet is for. */
const MANY_FILES = 5;
/** From so many findings on, the order of work matters. */
const MANY_FINDINGS = 20;
/** When a page is worth reading; in the order in which they are shown. */
const RULES = [
	{
		topic: "why-migrate",
		when: () => true
	},
	{
		topic: "asyncio-hub",
		when: ({ findings, alongside }) => findings.some(({ category, canonical }) => category === "hubs" || canonical === "eventlet.patcher.monkey_patch" && !alongside.has("asyncioHub"))
	},
	{
		topic: "asyncio-compatibility",
		when: ({ findings, alongside }) => alongside.has("asyncio") || findings.some(({ category, surroundings }) => category === "asyncio-bridge" || surroundings.includes("async"))
	},
	{
		topic: "asyncio-compatibility",
		nth: 1,
		when: ({ alongside }) => alongside.has("threads")
	},
	{
		topic: "asyncio-functions",
		when: ({ findings, guide }) => findings.some(({ category, canonical }) => category === "asyncio-bridge" || guide !== "threading" && BRIDGED.includes(canonical))
	},
	{
		topic: "awaitlet",
		when: ({ findings, guide }) => guide === "awaitlet" || guide === "asyncio" && new Set(findings.map(({ path }) => path)).size >= MANY_FILES
	},
	{
		topic: "manage-your-deprecations",
		when: ({ findings }) => findings.some(({ kind }) => kind === "dependency" || kind === "indirect")
	},
	{
		topic: "fork",
		when: ({ alongside }) => alongside.has("fork")
	},
	{
		topic: "openstack",
		when: ({ findings, alongside }) => alongside.has("openstack") || findings.some(({ symbol }) => /^(oslo_|futurist\b|cotyledon\b)/.test(symbol))
	},
	{
		topic: "order-of-work",
		when: ({ findings }) => findings.length >= MANY_FINDINGS
	},
	{
		topic: "keep-it-out",
		when: ({ findings }) => findings.some(({ kind }) => kind === "dependency")
	}
];
/** What `eventlet.asyncio.spawn_for_awaitable` stands in for on the way to asyncio. */
const BRIDGED = ["eventlet.greenthread.spawn", "eventlet.greenthread.GreenThread.wait"];
/** What to read for the new usages of a report; without any, how to keep eventlet out where the last usage went. */
function readingFor(report, guide, alongside) {
	const { findings } = groups(report);
	if (findings.length === 0) return milestones(report).all ? [readingOf({ topic: "keep-it-out" })] : [];
	return RULES.filter(({ when }) => when({
		findings,
		guide,
		alongside
	})).map(readingOf);
}
function readingOf({ topic: id, nth = 0 }) {
	const { title, pages } = topicById(id);
	const page = pages[nth];
	if (page === void 0) throw new Error(`the topic ${id} has no page ${nth}`);
	const heading = titleOf(page)?.replace(/^\d+\. /, "");
	return {
		topic: id,
		title: nth === 0 ? title : heading ?? title,
		page
	};
}
// src/github/summary-body.ts
/** The Markdown that a pull request's comment and the job summary show: the report's sections, and where to read on. */
/** GitHub refuses 65,536 characters and more; the marker, and what GitHub counts in another way, need some of them. */
const COMMENT_BYTES = 6e4;
/** A report as Markdown for GitHub, with links to the lines, to the run, and from the guides' words to their glossary. */
function summaryBody(report, context) {
	return withGlossary(plainBody(report, {
		...context,
		limit: Math.max(0, context.limit - GLOSSARY_BYTES)
	}));
}
function plainBody(report, context) {
	const linkTo = lineLinks(report, context.environment);
	if (report.command === "scan") return markdown(report, {
		linkTo,
		limit: context.limit
	});
	const sections = [
		header(report),
		newUsages(report, { linkTo }),
		problems(report, { linkTo }),
		removed(report, { linkTo }),
		lastOnes(report),
		...folded(report, { linkTo }),
		howToAllow(report),
		furtherReading(report, context),
		footer(report),
		paragraph(`<sub>${link("Job summary and report files", runUrl(context.environment))}</sub>`, LAST)
	];
	return assemble(sections, context.limit);
}
/** Between the footer and the findings: short, and it says where the rest is. */
const LAST = 1;
const GOOD_NEWS = 5;
const READING = 4;
/** Addresses of lines in the compared commits; none for a work tree or index, which no address shows. */
function lineLinks(report, { serverUrl, repository }) {
	const head = report.command === "check" ? report.comparison.head : report.revision;
	const base = report.command === "check" ? report.comparison.mergeBase : null;
	return (path, line, side) => {
		const revision = side === "head" ? head : base;
		if (revision === null || !/^[0-9a-f]{40,64}$/.test(revision)) return null;
		const file = `${serverUrl}/${repository.owner}/${repository.name}/blob/${revision}/${pathUri(path)}`;
		return line === null ? file : `${file}#L${line}`;
	};
}
/** The moments worth a word. */
function lastOnes(report) {
	const { files, categories, all } = milestones(report);
	const rows = [
		...all && files.length > 1 ? ["- None of the changed files uses eventlet any more."] : [],
		...files.map((path) => `- ${codeSpan(path)} no longer uses eventlet.`),
		...categories.map((title) => `- ${prose(title)}: the last usage in the changed files is gone.`)
	];
	return {
		before: rows.length > 0 ? "🏁 Milestones:\n" : "",
		rows,
		more: andMore,
		after: "",
		importance: GOOD_NEWS
	};
}
function furtherReading(report, { guide, alongside }) {
	const pages = readingFor(report, guide, alongside).map(({ title, page }) => link(prose(title), linkTo(page).url));
	return paragraph(pages.length > 0 ? `📖 ${pages.join(" · ")}` : "", READING);
}
export { summaryBody as n, withGlossary as r, COMMENT_BYTES as t };
