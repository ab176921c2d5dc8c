import { X as codeSpan, Y as codeBlock, at as prose, rt as link, st as sentence } from "./start.js";
import { $ as MIGRATION_GUIDE, Ct as shortRevision, Et as withStops, Q as CARRIED, St as revisionName, X as ALLOW_COMMENT, Z as ALLOW_UNTIL_COMMENT, _t as plural, a as groups, at as categoryRows, bt as problemSentence, dt as judgement, gt as phrase, ht as ofWhich, i as groupBy, it as capitalized, lt as headline, mt as net, nt as breakdown, o as levelOf, ot as configSentence, st as efforts, ut as inventory, wt as signed } from "./engine.js";
import { a as fold, c as placeLink, i as clipped, l as row, n as adviceCell, o as guideLink, r as andMore, s as pathLink, t as LEVEL_SIGNS, u as tableHead } from "./parts.js";
// src/report/markdown/section.ts
/** A section that is there whole or not at all. */
function paragraph(markdown, importance) {
	return {
		before: markdown,
		rows: [],
		more: () => "",
		after: "",
		importance
	};
}
/** The section with these of its rows. */
function show(section, rows) {
	const left = section.rows.length - rows.length;
	return [
		[section.before, ...rows].filter((part) => part !== "").join("\n"),
		left > 0 ? section.more(left) : "",
		section.after
	].filter((part) => part !== "").join("\n\n");
}
const SEPARATOR = "\n\n";
/** Said at the end when whole sections had no room. */
const SHORTENED = "*Shortened to fit; the report files have all of it.*";
/**
* The document of these sections, in their order. With a limit, in bytes of UTF-8 (so it holds for characters too),
* sections that have no room at all go, the least important first; then rows are taken, the most important section first,
* and what is left out is counted. Only the most important section's own text may exceed the limit.
*/
function assemble(sections, limit = Number.POSITIVE_INFINITY) {
	const present = sections.filter(({ before, rows }) => before !== "" || rows.length > 0);
	const whole = write(present.map((section) => show(section, section.rows)));
	if (bytes(whole) <= limit) return whole;
	const chosen = shorten(present, limit - bytes(SHORTENED) - bytes(SEPARATOR) - 1);
	const shown = present.flatMap((section) => {
		const rows = chosen.get(section);
		return rows === void 0 ? [] : [show(section, rows)];
	});
	return write(shown.length < present.length ? [...shown, SHORTENED] : shown);
}
/** Which rows of which sections `limit` bytes hold. */
function shorten(sections, limit) {
	const byImportance = [...sections].sort((a, b) => a.importance - b.importance);
	const chosen = /* @__PURE__ */ new Map();
	let room = limit;
	for (const section of byImportance) {
		const cost = bytes(show(section, [])) + bytes(SEPARATOR);
		if (chosen.size > 0 && cost > room) continue;
		chosen.set(section, []);
		room -= cost;
	}
	for (const section of chosen.keys()) {
		const rows = fitting(section, room);
		room -= bytes(show(section, rows)) - bytes(show(section, []));
		chosen.set(section, rows);
	}
	return chosen;
}
/** The rows that `room` bytes hold beside what the section takes without any. A row that is too long makes way for others. */
function fitting(section, room) {
	const all = section.rows;
	if (bytes(show(section, all)) - bytes(show(section, [])) <= room) return all;
	let left = room;
	return all.filter((row) => {
		const cost = bytes(row) + 1;
		if (cost > left) return false;
		left -= cost;
		return true;
	});
}
function write(parts) {
	return `${parts.join(SEPARATOR)}\n`;
}
function bytes(text) {
	return Buffer.byteLength(text);
}
// src/report/markdown/sections.ts
/** The sections of a check's Markdown: for the job summary, for files, and for the pull request's comment. */
const VERDICT_SIGNS = {
	pass: "✅",
	warn: "⚠️",
	fail: "❌"
};
/** What stays longest when room is short: the verdict, then what came in. */
const IMPORTANCE = {
	header: 0,
	footer: 1,
	newUsages: 2,
	problems: 3,
	howToAllow: 4,
	removed: 5,
	folded: 6
};
/** The counts, the verdict with its reason in one line, and what else is worth knowing. */
function header(report) {
	const [verdict, ...others] = judgement(report).map(sentence);
	const breakdown$1 = breakdown(report);
	return paragraph([
		`### ${VERDICT_SIGNS[report.verdict]} Eventlet: ${headline(report)}`,
		[`**${verdict}**`, ...others].join(" "),
		withStops(report.notes).map(sentence).join(" "),
		breakdown$1 === "" ? "" : `<sub>${capitalized(breakdown$1)}.</sub>`
	].filter((line) => line !== "").join("\n\n"), IMPORTANCE.header);
}
/** A table of what came in, the worst first: where, what, what to write instead, and the guide. */
function newUsages(report, options = {}) {
	const rows = groups(report).findings.map((usage) => row(LEVEL_SIGNS[levelOf(usage)], placeLink(usage, options), capitalized(phrase(usage, codeSpan)), adviceCell(usage), guideLink(usage)));
	return {
		before: rows.length > 0 ? tableHead("", "Where", "What", "Instead", "Guide") : "",
		rows,
		more: andMore,
		after: "",
		importance: IMPORTANCE.newUsages
	};
}
/** More files than this with removed usages are folded. */
const UNFOLDED = 10;
/** The good news: a line a file, with a thank you when more went than came. */
function removed(report, options = {}) {
	const rows = [...groupBy(groups(report).removed, ({ path }) => path)].map(([path, usages]) => {
		const symbols = [...groupBy(usages, ({ symbol }) => symbol)].map(([symbol, those]) => those.length > 1 ? `${codeSpan(symbol)} × ${those.length}` : codeSpan(symbol));
		return `- ${pathLink(path, null, null, "base", options.linkTo)}: ${symbols.join(", ")}`;
	});
	const isThanked = report.reasons.some((reason) => /\bthank you\b/i.test(reason));
	const thanks = net(report.counts) < 0 && !isThanked ? " Thank you: this change takes out more than it brings in." : "";
	const title = `🎉 ${plural(report.counts.removed, "usage")} removed.${thanks}`;
	const folded = rows.length > UNFOLDED ? fold(title) : {
		before: `${title}\n`,
		after: ""
	};
	return {
		...rows.length > 0 ? folded : NOTHING,
		rows,
		more: andMore,
		importance: IMPORTANCE.removed
	};
}
const NOTHING = {
	before: "",
	after: ""
};
/** What is switched off, allowed, carried or moved, each folded away. */
function folded(report, options = {}) {
	const { off, allowed, carried, moved } = groups(report);
	const where = (usage) => `- ${placeLink(usage, options)}: ${codeSpan(usage.symbol)}`;
	return [
		foldedList(`${off.length} new, switched off by the config`, off.map(where)),
		foldedList(`${report.counts.allowed} allowed`, allowed.map((usage) => where(usage) + permission(usage))),
		foldedList(`${report.counts.carried} carried: ${CARRIED}`, carried.map(where)),
		foldedList(`${report.counts.moved} moved, not counted as new`, moved.map((usage) => where(usage) + origin(usage, options)))
	].filter(({ rows }) => rows.length > 0);
}
function foldedList(summary, rows) {
	return {
		...fold(summary),
		rows,
		more: andMore,
		importance: IMPORTANCE.folded
	};
}
function permission({ allowed }) {
	if (allowed === null) return "";
	return `${allowed.until === null ? "" : ` until ${allowed.until}`}: ${prose(clipped(allowed.reason))}`;
}
function origin({ previous }, { linkTo }) {
	return previous === null ? "" : ` from ${pathLink(previous.path, null, previous.line, "base", linkTo)}`;
}
/** What could not be checked, and suppressions that do not hold. */
function problems(report, options = {}) {
	const rows = report.problems.map((problem) => {
		const place = pathLink(problem.path, problem.cell ?? null, problem.line, problem.side, options.linkTo);
		return `- ${place === "" ? "" : `${place}: `}${sentence(clipped(problemSentence(problem)))}`;
	});
	return {
		before: rows.length > 0 ? `⚠️ ${plural(rows.length, "problem")}:\n` : "",
		rows,
		more: andMore,
		after: "",
		importance: IMPORTANCE.problems
	};
}
/** How to allow a usage that has to stay; only where one is minded. */
function howToAllow(report) {
	if (groups(report).findings.length === 0) return paragraph("", IMPORTANCE.howToAllow);
	const { before, after } = fold("If one has to stay");
	return paragraph(`${before}\n${[`End its line with ${codeSpan(ALLOW_COMMENT)}, or put that comment alone on the line above its statement.`, `${codeSpan(ALLOW_UNTIL_COMMENT)} allows it up to that day. It is still counted, and listed as allowed.`].join("\n")}\n\n${after}`, IMPORTANCE.howToAllow);
}
/** Where to read on, the config that decided, and what made the report. */
function footer(report) {
	return paragraph(`<sub>${[
		link(MIGRATION_GUIDE.title, MIGRATION_GUIDE.url),
		sentence(configSentence(report)),
		`${report.tool.name} ${sentence(report.tool.version)}`
	].join(" · ")}</sub>`, IMPORTANCE.footer);
}
// src/report/markdown/chart.ts
/** As many points as have room for their dates below them. */
const MOST_POINTS = 12;
/** As many slices as can be told apart; the smaller ones are one. */
const MOST_SLICES = 6;
/** The totals over time, as bars; nothing where there is no course to see. */
function burnDown(points, importance) {
	const shown = evenly(points, MOST_POINTS);
	const most = Math.max(0, ...points.map(({ counts }) => counts.total));
	if (shown.length < 2 || most === 0) return paragraph("", importance);
	return diagram(importance, [
		"xychart-beta",
		"  title \"Usages of eventlet\"",
		`  x-axis [${dates(shown).map(quoted).join(", ")}]`,
		`  y-axis "Usages" 0 --> ${most}`,
		`  bar [${shown.map(({ counts }) => counts.total).join(", ")}]`
	]);
}
/** What an inventory is made of; nothing where it is all of one kind. */
function shares(report, importance) {
	const rows = categoryRows(report);
	if (rows.length < 2) return paragraph("", importance);
	const [large, small] = rows.length > MOST_SLICES ? [rows.slice(0, 5), rows.slice(5)] : [rows, []];
	const rest = small.reduce((sum, { count }) => sum + count, 0);
	return diagram(importance, [
		"pie showData",
		"  title Usages of eventlet by category",
		...large.map(({ title, count }) => `  ${quoted(title)} : ${count}`),
		...rest > 0 ? [`  ${quoted(`${plural(small.length, "other category", "other categories")}`)} : ${rest}`] : []
	]);
}
function diagram(importance, lines) {
	return paragraph([
		"```mermaid",
		...lines,
		"```"
	].join("\n"), importance);
}
/** The first and the last, and what stands evenly between them. */
function evenly(points, most) {
	if (points.length <= most) return points;
	return Array.from({ length: most }, (_, at) => Math.round(at * (points.length - 1) / (most - 1))).flatMap((at) => points[at] ?? []);
}
/** Months where each has its own; a name that comes twice would be one place on the axis. */
function dates(points) {
	const months = points.map(({ date }) => date.slice(0, 7));
	return new Set(months).size === points.length ? months : points.map(({ date }) => date);
}
/**
* Text in quotes that Mermaid shows as it is: letters of any script, digits, and punctuation that means nothing to it. The
* rest goes, so that no text ends the quotes, the diagram or the fence, or names an entity.
*/
function quoted(text) {
	return `"${text.replace(/[^\p{L}\p{N} .,()_/+-]/gu, "").trim() || "unnamed"}"`;
}
// src/report/markdown/history.ts
/** The sections of a history's Markdown: where it leads, what changed lately, and every point. */
/** All sections of a history, in the order in which they are read. */
function historySections(report, options) {
	return [
		outlook(report),
		burnDown(report.points, 5),
		pace(report),
		points(report),
		problems(report, options),
		footer(report)
	];
}
function outlook({ points, outlook, notes }) {
	const last = points.at(-1);
	return paragraph([last ? `### ${capitalized(inventory(last))}` : "", [...outlook, ...notes].map(sentence).join(" ")].filter(Boolean).join("\n\n"), 0);
}
function pace({ pace, categories }) {
	const rows = Object.entries(pace?.byCategory ?? {}).sort(([, a], [, b]) => Math.abs(b) - Math.abs(a)).map(([id, change]) => row(prose(categories[id]?.title ?? id), signed(change)));
	return {
		before: rows.length > 0 && pace ? tableHead("Category", `From ${pace.from} to ${pace.to}`) : "",
		rows,
		more: andMore,
		after: "",
		importance: 2
	};
}
/** The newest first: that is what stays where room is short. */
function points({ points }) {
	const rows = points.map(({ date, label, revision, counts: { total, files } }, at) => {
		const before = points[at - 1]?.counts.total;
		const name = label === null ? date : `${date} ${codeSpan(label)}`;
		const difference = before === void 0 ? "" : signed(total - before);
		return row(name, codeSpan(shortRevision(revision)), String(total), difference, String(files));
	});
	const { before, after } = fold(plural(points.length, "point"));
	return {
		before: `${before}\n${tableHead("Date", "Commit", "Usages", "Change", "Files")}`,
		rows: rows.reverse(),
		more: andMore,
		after,
		importance: 4
	};
}
// src/report/markdown/scan.ts
/** The sections of an inventory's Markdown: how much, the budget, of what, in which order, where. */
/** All sections of an inventory, in the order in which they are read. */
function scanSections(report, options) {
	return [
		total(report),
		budget(report),
		shares(report, 4),
		repositories(report),
		categories(report),
		order(report),
		problems(report, options),
		...files(report, options),
		footer(report)
	];
}
function total(report) {
	const kinds = Object.entries(report.counts.byKind).filter(([, count]) => count > 0);
	const label = report.label === void 0 ? "" : `${prose(report.label)}: `;
	const which = capitalized(ofWhich(report, codeSpan));
	return paragraph([`### ${label}${capitalized(inventory(report))}`, `${which}${kinds.length > 0 ? ": " : ""}${kinds.map(([kind, count]) => `${count} ${kind}`).join(", ")}.`].join("\n\n"), 0);
}
/** How the tree stands to its budget, and what that can be lowered to. */
function budget({ budget }) {
	if (budget === null) return paragraph("", 0);
	const { verdict, reasons, proposal } = budget;
	const [first = "", ...others] = withStops(reasons).map(sentence);
	return paragraph([[`${VERDICT_SIGNS[verdict]} **${first}**`, ...others].join(" "), ...proposal === null ? [] : ["The budget can be lowered to:", codeBlock(proposal, "yaml")]].join("\n\n"), 0);
}
/** A row a repository, where several are merged. */
function repositories({ repositories = [] }) {
	const rows = repositories.map(({ name, revision, counts: { total, files } }) => row(codeSpan(name), revisionName(revision, codeSpan), String(total), String(files)));
	return {
		before: rows.length > 0 ? tableHead("Repository", "Revision", "Usages", "Files") : "",
		rows,
		more: andMore,
		after: "",
		importance: 2
	};
}
/** What the guides would have done first, and so on. */
function order({ order }) {
	const rows = order.map(({ title, total, byEffort, links: [guide] }, at) => {
		const name = guide ? link(prose(title), guide.url) : prose(title);
		return `${at + 1}. ${name}: ${plural(total, "usage")} (effort: ${efforts(byEffort)})`;
	});
	return {
		before: rows.length > 0 ? "In which order, by the guides:\n" : "",
		rows,
		more: andMore,
		after: "",
		importance: 3
	};
}
/** A row a category, the largest first. */
function categories(report) {
	const rows = categoryRows(report).map(({ title, count, effort }) => row(prose(title), String(count), effort ?? ""));
	return {
		before: rows.length > 0 ? tableHead("Category", "Usages", "Effort each") : "",
		rows,
		more: andMore,
		after: "",
		importance: 2
	};
}
/** A folded part a file, the file with the most usages first. */
function files(report, options) {
	return [...groupBy(report.usages, ({ path }) => path)].sort(([, a], [, b]) => b.length - a.length).map(([path, usages]) => ({
		...fold(`<code>${prose(path)}</code>: ${usages.length}`),
		rows: usages.map((usage) => `- ${placeLink(usage, options)}: ${phrase(usage, codeSpan)}. ${sentence(usage.advice.marked.replacement)}`),
		more: andMore,
		importance: 5
	}));
}
// src/report/markdown.ts
/** The report as Markdown: for the job summary and for files. A pull request's comment is built of the same sections. */
/** The whole report, shortened by whole rows to the limit: what came in stays longest. */
function markdown(report, options = {}) {
	if (report.command === "scan") return assemble(scanSections(report, options), options.limit);
	if (report.command === "history") return assemble(historySections(report, options), options.limit);
	return assemble([
		header(report),
		newUsages(report, options),
		problems(report, options),
		removed(report, options),
		...folded(report, options),
		howToAllow(report),
		footer(report)
	], options.limit);
}
export { howToAllow as a, removed as c, header as i, assemble as l, folded as n, newUsages as o, footer as r, problems as s, markdown as t, paragraph as u };
