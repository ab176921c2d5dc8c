import { i as timeOf, t as dayOf } from "./days.js";
import { ct as visible, et as inertJson } from "./start.js";
import { r as wholeReport } from "./invocation.js";
import { wt as signed } from "./engine.js";
// src/report/badge.ts
/** How much is left as a badge: JSON for the endpoint badge of shields.io, https://shields.io/badges/endpoint-badge */
/** "128 left"; of a history "128 left, −12 this month". */
function badge(report, { today } = {}) {
	return inertJson(report.command === "scan" ? ofScan(report) : ofHistory(report, today));
}
const COLORS = {
	pass: "blue",
	warn: "orange",
	fail: "red"
};
/** What could not be read may use eventlet too. */
function ofScan(report) {
	const { total } = report.counts;
	const verdict = report.budget?.verdict ?? "pass";
	if (!wholeReport(report)) return made(`at least ${total} left`, COLORS[verdict]);
	return total === 0 ? NONE : made(`${total} left`, COLORS[verdict]);
}
function ofHistory(report, today) {
	const total = report.points.at(-1)?.counts.total ?? 0;
	if (total === 0) return NONE;
	const since = today === void 0 ? null : sinceWhen(report, today);
	if (since === null) return made(`${total} left`, "blue");
	const change = total - since.point.counts.total;
	const color = change < 0 ? "green" : change > 0 ? "red" : "blue";
	return made(`${total} left, ${signed(change)} ${since.words}`, color);
}
function made(message, color) {
	return {
		schemaVersion: 1,
		label: "eventlet",
		message,
		color
	};
}
const NONE = made("none left", "brightgreen");
/** The point that the last one is compared with, and what the time since then is called. Null where there is none. */
function sinceWhen({ points, every }, today) {
	const before = points.slice(0, -1).findLast(({ label }) => label !== null);
	switch (every) {
		case "month": return sinceDay(points, `${today.slice(0, 7)}-01`, "this month");
		case "week": return sinceDay(points, mondayOf(today), "this week");
		case "release": return before ? {
			point: before,
			words: `since ${clipped(visible(before.label ?? ""))}`
		} : null;
	}
}
/** From the last point before a day; where that is the last of all, nothing has changed since. */
function sinceDay(points, day, called) {
	const point = points.findLast(({ date }) => date < day);
	return point ? {
		point,
		words: called
	} : null;
}
/** ISO 8601: weeks begin on Monday. */
function mondayOf(day) {
	const time = timeOf(day);
	return dayOf(time - ((/* @__PURE__ */ new Date(time * 1e3)).getUTCDay() + 6) % 7 * 86400);
}
/** Longer names of releases make no badge. */
const LONGEST = 30;
function clipped(name) {
	return name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
}
export { badge };
