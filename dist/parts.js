import { J as cell, X as codeSpan, at as prose, rt as link, st as sentence } from "./start.js";
import { et as UNSTATED, ft as location, xt as reasonOf } from "./engine.js";
// src/report/markdown/parts.ts
/** The small parts that sections of the Markdown report are built of. */
/** A sign and a word: colour and picture alone don't reach everybody. */
const LEVEL_SIGNS = {
	error: "❌ fail",
	warning: "⚠️ warn",
	note: "ℹ️ off"
};
/** Longer texts of others (reasons, messages) are cut: a report is not the place for them. In code points. */
const LONGEST_QUOTE = 300;
/** Another's text, cut to a length that a report has room for. */
function clipped(text) {
	const characters = [...text];
	return characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join("")}…` : text;
}
/** The place of a usage, as a link where there is an address. */
function placeLink(usage, { linkTo }) {
	const side = "status" in usage && usage.status === "removed" ? "base" : "head";
	return pathLink(usage.path, usage.cell, usage.line, side, linkTo);
}
/** `path:line` as code, as a link where there is an address; empty for the report as a whole. */
function pathLink(path, notebookCell, line, side, linkTo) {
	if (path === "") return "";
	const label = codeSpan(location(path, notebookCell, line));
	const url = linkTo?.(path, notebookCell === null ? line : null, side) ?? null;
	return url === null ? label : link(label, url);
}
/** A usage's advice for a cell: what to write instead, then its conditions, smaller. */
function adviceCell(usage) {
	const { stated, marked } = usage.advice;
	const { replacement, notes } = marked;
	const further = [
		...stated ? [] : [UNSTATED],
		...notes,
		...reasonOf(usage)
	].map(sentence);
	return sentence(replacement) + further.map((note) => `<br><sub>${note}</sub>`).join("");
}
/** The best guide link of a usage; empty without one. */
function guideLink(usage) {
	const [first] = usage.advice.links;
	return first ? link(prose(first.title), first.url) : "";
}
/** A row of a table. */
function row(...cells) {
	return `| ${cells.map(cell).join(" | ")} |`;
}
/** The head of a table. */
function tableHead(...titles) {
	return `${row(...titles)}\n|${titles.map(() => " --- |").join("")}`;
}
/** What opens and closes a part that is folded until it is clicked on (GitHub). The summary is HTML, not Markdown. */
function fold(summary) {
	return {
		before: `<details>\n<summary>${summary}</summary>\n`,
		after: "</details>"
	};
}
function andMore(count) {
	return `… and ${count} more.`;
}
export { fold as a, placeLink as c, clipped as i, row as l, adviceCell as n, guideLink as o, andMore as r, pathLink as s, LEVEL_SIGNS as t, tableHead as u };
