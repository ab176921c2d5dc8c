import { At as categoryById, St as linkTo, a as groups, ct as termPage, lt as topicById, ot as TERMS } from "./engine.js";
import { G as pathUri, K as prose, R as codeSpan, W as link } from "./start.js";
import { a as howToAllow, c as removed, i as header, l as assemble, n as folded, o as newUsages, r as footer, s as problems, t as markdown, u as paragraph } from "./markdown.js";
import { n as runUrl } from "./environment.js";
// src/github/further-reading.ts
/** What of the guides a report gives reason to read, beside the replacements: topics, and words of the glossary. */
/** From so many files with findings on, a change sits deep in the call stack, which is what awaitlet is for. */
const MANY_FILES = 5;
/** From so many findings on, the order of work matters. */
const MANY_FINDINGS = 20;
/** When a topic is worth reading; a row a topic, in the order in which they are shown. */
const RULES = [
	["why-migrate", () => true],
	["asyncio-hub", hasAny(({ category }) => category === "hubs" || category === "monkey-patching")],
	["asyncio-compatibility", hasAny(({ category, surroundings }) => category === "asyncio-bridge" || surroundings.includes("async"))],
	["asyncio-functions", hasAny(({ category }) => category === "asyncio-bridge")],
	["awaitlet", ({ findings, guide }) => guide === "awaitlet" || guide === "asyncio" && new Set(findings.map(({ path }) => path)).size >= MANY_FILES],
	["manage-your-deprecations", hasAny(({ kind }) => kind === "dependency" || kind === "indirect")],
	["openstack", hasAny(({ symbol }) => /^(oslo_|futurist\b|cotyledon\b)/.test(symbol))],
	["order-of-work", ({ findings }) => findings.length >= MANY_FINDINGS]
];
function hasAny(test) {
	return ({ findings }) => findings.some(test);
}
/** The topics for the new usages of a report; none where nothing is new. */
function topicsFor(report, guide) {
	const { findings } = groups(report);
	if (findings.length === 0) return [];
	return RULES.filter(([, when]) => when({
		findings,
		guide
	})).map(([id]) => topicById(id));
}
/** The glossary's terms that the advice for the new usages says, in the order in which it says them. */
function termsIn(report) {
	const text = groups(report).findings.flatMap(({ advice }) => [advice.replacement, ...advice.notes]).join("\n").replace(/`[^`]*`/g, "");
	const found = /* @__PURE__ */ new Set();
	for (const [word] of text.matchAll(ANY_TERM)) {
		const term = TERM_OF.get(singular(word));
		if (term) found.add(term);
	}
	return [...found];
}
const TERM_OF = new Map(TERMS.flatMap((term) => term.words.map((word) => [word.toLowerCase(), term])));
/** Longer terms first, so that a green thread is not taken for a thread; no part of a dotted or hyphenated name. */
const ANY_TERM = new RegExp(`(?<![\\w.-])(?:${[...TERM_OF.keys()].sort((a, b) => b.length - a.length).join("|")})s?(?![\\w(-]|\\.\\w)`, "gi");
function singular(word) {
	const lower = word.toLowerCase();
	return TERM_OF.has(lower) ? lower : lower.replace(/s$/, "");
}
// src/github/milestones.ts
/** The moments of a way out that deserve a word: the last usage of a file, or of a category among the changed files. */
/** A check that could not read everything has no milestones: what it did not see may use eventlet still. */
function milestones(report) {
	if (report.problems.some(({ side }) => side === "head")) return {
		files: [],
		categories: [],
		all: false
	};
	const using = new Set(report.usages.filter(({ status }) => status !== "removed").map(({ path }) => path));
	const left = new Set(report.usages.filter(({ status }) => status === "removed").map(({ path }) => path));
	return {
		files: report.files.filter(({ path, previousPath, change }) => change !== "deleted" && left.has(previousPath ?? path) && !using.has(path)).map(({ path }) => path),
		categories: Object.entries(report.byCategory).filter(([, counts]) => counts.removed > 0 && counts.new + counts.moved + counts.kept === 0).map(([id]) => report.categories?.[id]?.title ?? categoryById(id)?.title ?? id),
		all: left.size > 0 && using.size === 0
	};
}
// src/github/summary-body.ts
/** The Markdown that a pull request's comment and the job summary show: the report's sections, and where to read on. */
/** GitHub refuses 65,536 characters and more; the marker, and what GitHub counts in another way, need some of them. */
const COMMENT_BYTES = 6e4;
/** A report as Markdown for GitHub, with links to the lines and to the run. */
function summaryBody(report, context) {
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
		furtherReading(report, context.guide),
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
	return {
		before: "",
		rows: [
			...all && files.length > 1 ? ["- None of the changed files uses eventlet any more."] : [],
			...files.map((path) => `- ${codeSpan(path)} no longer uses eventlet.`),
			...categories.map((title) => `- ${prose(title)}: the last usage in the changed files is gone.`)
		],
		more: (count) => `… and ${count} more milestones.`,
		after: "",
		importance: GOOD_NEWS
	};
}
/** Topics and terms, each with its page. */
function furtherReading(report, guide) {
	const topics = topicsFor(report, guide).flatMap(({ title, pages: [page] }) => page === void 0 ? [] : [link(prose(title), linkTo(page).url)]);
	const terms = termsIn(report).flatMap((term) => {
		const [word] = term.words;
		return word === void 0 ? [] : [link(prose(word), linkTo(termPage(term)).url)];
	});
	const lines = [...topics.length > 0 ? [`📖 ${topics.join(" · ")}`] : [], ...terms.length > 0 ? [`Words: ${terms.join(", ")}`] : []];
	return paragraph(lines.join("<br>"), READING);
}
export { summaryBody as n, COMMENT_BYTES as t };
