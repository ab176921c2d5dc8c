import { jt as ConfigError } from "./start.js";
// src/inventory/days.ts
/** Days as `YYYY-MM-DD`, UTC. */
/** The day of a time in seconds since 1970. */
function dayOf(time) {
	return (/* @__PURE__ */ new Date(time * 1e3)).toISOString().slice(0, 10);
}
/** Seconds from 1970 to the start of a day. */
function timeOf(day) {
	return Date.parse(`${day}T00:00:00Z`) / 1e3;
}
/** Whole days from one day to another. */
function daysBetween(from, to) {
	return Math.round((timeOf(to) - timeOf(from)) / 86400);
}
const RELATIVE = /^(\d{1,4})[ .]?(day|week|month|year)s?(?:[ .]ago)?$/;
/**
* The day that `--since` names: `2020-03-31`, `2020-03`, `2020`, or `18 months` before today.
* @throws ConfigError for anything else.
*/
function parseSince(text, today) {
	const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
	if (year !== void 0) {
		const named = `${year}-${month}-${day}`;
		const time = timeOf(named);
		if (!Number.isNaN(time) && dayOf(time) === named) return named;
	}
	const [, count, unit] = RELATIVE.exec(text.trim()) ?? [];
	if (count !== void 0 && unit !== void 0) return before(today, Number(count), unit);
	throw new ConfigError(`--since takes a day (2020-03-31), a month (2020-03), a year (2020) or a time ("18 months"), not ${JSON.stringify(text)}`);
}
function before(today, count, unit) {
	const date = /* @__PURE__ */ new Date(timeOf(today) * 1e3);
	if (unit === "day" || unit === "week") date.setUTCDate(date.getUTCDate() - count * (unit === "week" ? 7 : 1));
	else {
		const day = date.getUTCDate();
		date.setUTCDate(1);
		date.setUTCMonth(date.getUTCMonth() - count * (unit === "year" ? 12 : 1));
		const length = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
		date.setUTCDate(Math.min(day, length));
	}
	return date.toISOString().slice(0, 10);
}
export { timeOf as i, daysBetween as n, parseSince as r, dayOf as t };
