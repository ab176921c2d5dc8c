import { A as isPythonPath, B as configForScan, F as emit, G as EXIT, L as optionText, M as virtualEnvironments, P as _usingCtx, V as configNamed, a as holdsSought, b as FRAMEWORK_VALUES, d as manifestKind, f as switchFileKind, g as FRAMEWORK_EXTRAS, j as mayBeScript, jt as ConfigError, k as isNotebookPath, lt as openRepository, p as bufferOf, v as FRAMEWORK_SETTINGS, vt as TOOL, y as FRAMEWORK_SYMBOLS } from "./start.js";
import { i as timeOf, n as daysBetween, r as parseSince, t as dayOf } from "./days.js";
import { C as linesOf, Dt as KINDS, H as anyOf, Ht as STAR, K as reportedCategories, S as importedByLines, U as pathFilter, Ut as SYMBOLS, Wt as VARIABLES, _ as Importers, d as lookingWith, en as CATEGORIES, f as KnownModules, h as openPython, l as pythonSyntax, m as isPythonSource, p as findBesidePython, v as ModulePaths, x as holdsStatement, y as NO_MODULES } from "./engine.js";
import { t as cacheFolder } from "./terminal.js";
import { dirname, join, resolve } from "node:path";
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { createHash, randomUUID } from "node:crypto";
import { setFlagsFromString } from "node:v8";
// src/inventory/pace.ts
/** Days of a year in quarters, halves and as a whole: 365.25 / 4. */
const QUARTER = 91.31;
/** The stretches that a forecast rests on, in days. */
const STRETCHES = [
	QUARTER,
	2 * QUARTER,
	4 * QUARTER
];
/** How far from a stretch's length the points at hand may be apart, as parts of it. */
const SHORTEST = .5;
const LONGEST = 1.5;
/** Who plans further ahead than this does not plan. */
const HORIZON_DAYS = 10957.5;
/** From the point that is nearest to a quarter before the last one; null where all are nearer than half a quarter. */
function paceOf(points) {
	const last = points.at(-1);
	const first = last && pointBefore(points, QUARTER);
	if (!last || !first) return null;
	const change = last.counts.total - first.counts.total;
	const days = daysBetween(first.date, last.date);
	return {
		from: first.date,
		to: last.date,
		change,
		perQuarter: Math.round(change * QUARTER / days * 10) / 10,
		byCategory: pull(first, last)
	};
}
/** How far each category that changed moves the total. */
function pull(first, last) {
	const [before, after] = [first.counts.byCategory, last.counts.byCategory];
	const changes = [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].sort().map((id) => [id, (after[id] ?? 0) - (before[id] ?? 0)]);
	return Object.fromEntries(changes.filter(([, change]) => change !== 0));
}
/** The point whose distance to the last is nearest to so many days, and at least half of it. */
function pointBefore(points, days) {
	const last = points.at(-1);
	if (!last) return null;
	const distance = (point) => daysBetween(point.date, last.date);
	return points.filter((point) => distance(point) >= days * SHORTEST).reduce((best, point) => {
		return !best || Math.abs(distance(point) - days) < Math.abs(distance(best) - days) ? point : best;
	}, null);
}
/**
* Pace and forecast. There is a forecast only where usages got fewer in the last quarter: from the fastest to the slowest
* of the paces of the last quarter, half-year and year, each give or take the square root of the usages that went in it
* (the standard deviation of a count). A range, because a single date would be a guess.
* @param today `YYYY-MM-DD`
*/
function outlookOf(points, today) {
	const last = points.at(-1);
	const pace = paceOf(points);
	const none = (why) => ({
		pace,
		forecast: null,
		outlook: [...lately(pace), why]
	});
	if (!last || last.counts.total === 0) return {
		pace,
		forecast: null,
		outlook: [goneSince(points)]
	};
	if (daysBetween(last.date, today) > QUARTER) return {
		pace,
		forecast: null,
		outlook: [`Not at this pace: nothing has been committed since ${last.date}. If something has, fetch it first.`]
	};
	if (!pace) return none("There is no pace yet: it takes points that are a quarter of a year apart.");
	if (pace.change >= 0) return none("Not at this pace: the last usage goes only when they get fewer.");
	const rates = ratesOf(points, last);
	const soonest = last.counts.total / Math.max(...rates.map(({ fast }) => fast));
	const slowest = Math.min(...rates.map(({ slow }) => slow));
	const longest = slowest > 0 ? last.counts.total / slowest : Number.POSITIVE_INFINITY;
	if (soonest > HORIZON_DAYS) return none("Not at this pace: it would take more than thirty years.");
	const forecast = {
		earliest: monthAfter(last.date, soonest),
		latest: longest > HORIZON_DAYS ? null : monthAfter(last.date, longest)
	};
	return {
		pace,
		forecast,
		outlook: [...lately(pace), forecastSentence(forecast)]
	};
}
/** Usages a day that went in each stretch, at most and at least. */
function ratesOf(points, last) {
	return STRETCHES.flatMap((stretch, at) => {
		const first = pointBefore(points, stretch);
		const days = first ? daysBetween(first.date, last.date) : 0;
		if (!first || at > 0 && days > stretch * LONGEST) return [];
		const gone = Math.max(0, first.counts.total - last.counts.total);
		const spread = Math.sqrt(gone);
		return {
			fast: (gone + spread) / days,
			slow: (gone - spread) / days
		};
	});
}
function lately(pace) {
	if (!pace) return [];
	const { from, to, change, perQuarter } = pace;
	return [`From ${from} to ${to}: ${change === 0 ? "as many came as went" : `${Math.abs(change)} ${change < 0 ? "fewer" : "more"}`}${change === 0 ? "" : `, ${Math.abs(perQuarter)} a quarter`}.`];
}
function forecastSentence({ earliest, latest }) {
	if (latest === null) return `At this pace the last usage goes in ${earliest} at the earliest; when at the latest can't be told, for they do not get fewer steadily.`;
	return earliest === latest ? `At this pace the last usage goes in ${earliest}.` : `At this pace the last usage goes between ${earliest} and ${latest}.`;
}
function goneSince(points) {
	const at = points.findLastIndex(({ counts }) => counts.total > 0);
	const [before, gone] = [points[at], points[at + 1]];
	if (!before || !gone) return "No usage of eventlet stood at any of these points.";
	return `The last usage went between ${before.date} and ${gone.date}.`;
}
function monthAfter(day, days) {
	return dayOf(timeOf(day) + days * 86400).slice(0, 7);
}
// src/inventory/points.ts
const DAY$1 = 86400;
/** A clock may be ahead by a day where the sun rises earlier. */
const AHEAD = DAY$1;
/**
* The commits whose dates are in order: the longest run of them that never goes back, and none of the future. A clock that
* was wrong then moves no commit but its own. Of runs of equal length, the one whose dates are nearest to each other.
* @param now seconds since 1970
*/
function inOrder(commits, now) {
	const ends = [];
	for (const commit of commits) {
		if (commit.time > now + AHEAD) continue;
		const commitsAt = ends[firstPlace(ends, (commitsAt) => (commitsAt.at(-1)?.time ?? 0) > commit.time)];
		if (commitsAt) commitsAt.push(commit);
		else ends.push([commit]);
	}
	const run = [];
	for (const commitsAt of ends.reverse()) {
		const next = run.at(-1);
		const best = next ? commitsAt.find(({ time }) => time <= next.time) : commitsAt.at(-1);
		if (best) run.push(best);
	}
	return run.reverse();
}
/** The first place in a list from which on `is` holds. */
function firstPlace(sorted, is) {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = low + high >> 1;
		const value = sorted[middle];
		if (value !== void 0 && is(value)) high = middle;
		else low = middle + 1;
	}
	return low;
}
/**
* The last commit of each week (it ends on Sunday, as ISO 8601 has it) or month in which there was one, UTC.
* @param commits the oldest first, their dates in order
*/
function periodPoints(commits, every) {
	const last = /* @__PURE__ */ new Map();
	for (const commit of commits) last.set(endOf(every, commit.time), commit);
	const points = [...last].map(([date, commit]) => ({
		commit,
		date,
		label: null
	}));
	const newest = points.at(-1);
	return newest ? [...points.slice(0, -1), {
		...newest,
		date: dayOf(newest.commit.time)
	}] : [];
}
function endOf(every, time) {
	const day = /* @__PURE__ */ new Date(time * 1e3);
	if (every === "week") return dayOf(time + (7 - day.getUTCDay()) % 7 * DAY$1);
	return dayOf(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0) / 1e3);
}
/** A version as a tag spells it: `1.2.3`, `v1.2`, `nova-27.0.0`, `release/2.0.post1`; no pre-release. */
const VERSION = /^(.*?)[vV]?(\d+(?:\.\d+)+|(?<=[vV])\d+)(?:[._-]?post\d+)?$/;
/** Numbers that are years: OpenStack's 2015.1 came before 12.0, and counts as lower where the smaller numbers are in use now. */
const YEAR = 1900;
/**
* The releases in the order of their versions, of the tags' most common prefix. One that came out after a higher version
* maintained an older series and tells nothing of the way, so it is left out.
*/
function releasePoints(tags) {
	const releases = tags.flatMap((tagged) => {
		const [, prefix, version] = VERSION.exec(tagged.tag) ?? [];
		if (prefix === void 0 || version === void 0 || /\d$/.test(prefix)) return [];
		return [{
			tagged,
			prefix,
			version: version.split(".").map(Number)
		}];
	});
	const prefix = mostCommon(releases.map(({ prefix }) => prefix));
	const ours = releases.filter((release) => release.prefix === prefix).sort((a, b) => a.tagged.time - b.tagged.time);
	const yearsAreOld = (ours.at(-1)?.version[0] ?? 0) < YEAR;
	const points = [];
	for (const release of ours) {
		const highest = points.at(-1);
		if (!highest || compareVersions(release.version, highest.version, yearsAreOld) > 0) points.push(release);
	}
	return points.map(({ tagged }) => ({
		commit: tagged,
		date: dayOf(tagged.time),
		label: tagged.tag
	}));
}
function compareVersions(a, b, yearsAreOld) {
	const isYear = (version) => (version[0] ?? 0) >= YEAR;
	if (yearsAreOld && isYear(a) !== isYear(b)) return isYear(a) ? -1 : 1;
	for (let at = 0; at < Math.max(a.length, b.length); at++) {
		const difference = (a[at] ?? 0) - (b[at] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
function mostCommon(values) {
	const counts = /* @__PURE__ */ new Map();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
// src/usages/asking.ts
/** What a look at a text asks of the repository's modules: wherever they answer the same, it finds the same. */
/**
* What can be asked, each as a letter: is there such a module (`m`), what does it hand on by a name (`h`), all of it (`a`),
* does it bind a name (`b`); may names lead through a module (`t`) or be one (`l`), which folders do dots stand for (`f`).
*/
const ASKED = {
	m: (modules, { level, path }) => modules.find(level, path) ? "1" : "",
	h: (modules, { level, path, name }) => handedText(modules.find(level, path)?.handsOn(name)),
	a: (modules, { level, path }) => allHandedText(modules.find(level, path)?.allHandedOn()),
	b: (modules, { level, path, name }) => modules.find(level, path)?.binds(name) ? "1" : "",
	t: (modules, { level, path }) => modules.mayHandOn(level, path) ? "1" : "",
	l: (modules, { level, path }) => modules.mayLeadOn(level, path) ? "1" : "",
	f: (modules, { level }) => modules.folders(level).join("/")
};
/** As of a look that asked nothing. */
const NOTHING_ASKED = {
	given: [],
	names: Number.POSITIVE_INFINITY
};
/** Whether modules answer as they did then. */
function isAnsweredSo({ given }, modules) {
	return given.every(([question, answer]) => ASKED[question.kind](modules, question) === answer);
}
/** The names that any module of any tree was seen to hand on, so many as are known by now: they only become more. */
var HandedNames = class {
	all;
	names = /* @__PURE__ */ new Set();
	places = /* @__PURE__ */ new Map();
	pattern = {
		size: 0,
		any: /(?!)/
	};
	constructor() {
		this.all = this.names;
	}
	/** Whether a text may hold one of them. */
	mayBeIn(text) {
		if (this.pattern.size !== this.names.size) this.pattern = {
			size: this.names.size,
			any: new RegExp(anyOf(this.names, "\\b") ?? "(?!)")
		};
		return this.pattern.any.test(text);
	}
	/** Notes names. Returns how many there were when the last of them was noted. */
	note(names) {
		let last = 0;
		for (const name of names) {
			let place = this.places.get(name);
			if (place === void 0) {
				this.names.add(name);
				place = this.names.size;
				this.places.set(name, place);
			}
			last = Math.max(last, place);
		}
		return last;
	}
};
/**
* Modules that write down what they are asked. That a name may lead nowhere is written down as well, so that what was not
* asked for that reason is asked where it may.
*/
var AskingModules = class {
	modules;
	names;
	hasFolders;
	given = /* @__PURE__ */ new Map();
	namesAsked = Number.POSITIVE_INFINITY;
	/**
	* @param names those to look for as attributes
	* @param hasFolders whether it matters which folders dots stand for: they do for wrappers that the config names
	*/
	constructor(modules, names, hasFolders) {
		this.modules = modules;
		this.names = names;
		this.hasFolders = hasFolders;
	}
	/** What was asked so far. */
	get answers() {
		const { given, namesAsked } = this;
		return given.size === 0 && namesAsked === NOTHING_ASKED.names ? NOTHING_ASKED : {
			given: [...given],
			names: namesAsked
		};
	}
	find(level, path) {
		const module = this.modules.find(level, path);
		const answer = (kind, name, text) => this.write(kind, level, path, text, name);
		this.write("m", level, path, module ? "1" : "");
		return module && {
			name: module.name,
			handsOn: (name) => {
				const handed = module.handsOn(name);
				answer("h", name, handedText(handed));
				return handed;
			},
			allHandedOn: () => {
				const handed = module.allHandedOn();
				answer("a", "", allHandedText(handed));
				return handed;
			},
			binds: (name) => {
				const isBound = module.binds(name);
				answer("b", name, isBound ? "1" : "");
				return isBound;
			}
		};
	}
	mayHandOn(level, path) {
		if (this.modules.mayHandOn(level, path)) return true;
		for (const name of path) this.write("t", 0, [name], "");
		if (level > 0) this.write("t", 1, [], "");
		return false;
	}
	mayLeadOn(level, path) {
		const may = this.modules.mayLeadOn(level, path);
		if (!may) this.write("l", level, path, "");
		return may;
	}
	handedNames() {
		this.namesAsked = this.names.all.size;
		return this.names.all;
	}
	folders(level) {
		const folders = this.modules.folders(level);
		if (level > 0 && this.hasFolders) this.write("f", level, [], folders.join("/"));
		return folders;
	}
	write(kind, level, path, answer, name = "") {
		this.given.set(questionOf(kind, level, path, name), answer);
	}
};
/** The same string by itself: V8 keeps the whole of a text for a part of it, however small. */
function detached(part) {
	return Buffer.from(part, "utf16le").toString("utf16le");
}
/** Each question once: those of different texts are mostly the same. */
const questions = /* @__PURE__ */ new Map();
function questionOf(kind, level, path, name) {
	const key = `${kind} ${level} ${name} ${path.join(".")}`;
	let question = questions.get(key);
	if (!question) {
		question = {
			kind,
			level,
			path: path.map(detached),
			name: detached(name)
		};
		questions.set(key, question);
	}
	return question;
}
function handedText(handed) {
	if (!handed) return "";
	const { symbol, category, accessor, starred } = handed;
	return `${symbol} ${category ?? "-"} ${accessor ? "a" : ""}${starred ? "s" : ""}`;
}
const allTexts = /* @__PURE__ */ new WeakMap();
function allHandedText(names) {
	if (!names || names.size === 0) return "";
	let text = allTexts.get(names);
	if (text === void 0) {
		text = [...names].map(([name, handed]) => `${name} ${handedText(handed)}`).sort().join(", ");
		allTexts.set(names, text);
	}
	return text;
}
/** Answers as JSON. Those to a look that asked for all names say less in another run, and have to be asked for again. */
function writeAnswers({ given }) {
	return given.map(([{ kind, level, path, name }, answer]) => [
		kind,
		level,
		path,
		name,
		answer
	]);
}
/** Reads what `writeAnswers` wrote. */
function readAnswers(written) {
	if (!Array.isArray(written)) return NOTHING_ASKED;
	return {
		given: written.map(([kind, level, path, name, answer]) => [questionOf(kind, level, path, name), answer]),
		names: NOTHING_ASKED.names
	};
}
// src/usages/import-lines.ts
/** The lines of a file in which import statements may start, as `importedByLines` takes them. */
const IMPORT = "import";
const LINE_FEED = 10;
const BACKSLASH = 92;
/** As Latin-1, with those that are joined to them from above. */
function importLinesOf(bytes) {
	const buffer = bufferOf(bytes);
	const lines = [];
	for (let at = buffer.indexOf(IMPORT); at >= 0;) {
		let start = buffer.lastIndexOf(LINE_FEED, at) + 1;
		while (isJoined(buffer, start)) start = buffer.lastIndexOf(LINE_FEED, start - 2) + 1;
		const found = buffer.indexOf(LINE_FEED, at);
		const end = found < 0 ? buffer.length : found;
		const line = buffer.toString("latin1", start, end);
		if (holdsStatement(line)) lines.push(line);
		at = buffer.indexOf(IMPORT, end);
	}
	return lines.join("\n");
}
/** Whether a backslash joins the line that starts here to the one above. */
function isJoined(buffer, start) {
	const last = buffer[start - 2] === 13 ? start - 3 : start - 2;
	return start > 1 && buffer[last] === BACKSLASH;
}
// src/inventory/blob-facts.ts
/** What one blob has to do with an inventory, whatever stands around it; and how a cache keeps it. */
const NO_COUNTS = /* @__PURE__ */ new Map();
const NO_FACTS = {
	beside: NO_COUNTS,
	undecodable: null,
	python: null
};
const NOTHING_SEEN = {
	counts: NO_COUNTS,
	names: /* @__PURE__ */ new Map(),
	answers: NOTHING_ASKED
};
/** A look at a text that holds none of the names that are known by now, and so uses nothing of any module. */
function nothingBut(names) {
	return {
		...NOTHING_SEEN,
		answers: {
			given: [],
			names: names.all.size
		}
	};
}
/** Finds out what there is to know of a file by itself. */
async function factsOf(path, bytes, looking, names) {
	const beside = countUsages(await findBesidePython(path, bytes));
	const opened = await openPython(path, bytes, looking);
	if (opened && "findings" in opened) return {
		beside,
		undecodable: undecodable(opened.findings),
		python: null
	};
	if (!opened) {
		const imports = await importsOf(path, bytes, looking);
		if (imports === "" && beside.size === 0) return NO_FACTS;
		return {
			beside,
			undecodable: null,
			python: imports === "" ? null : {
				imports,
				direct: null
			}
		};
	}
	const { file } = opened;
	const { look, damage } = await lookAt(file, {
		...looking,
		modules: NO_MODULES
	}, names);
	return {
		beside,
		undecodable: damage,
		python: {
			imports: isNotebookPath(path) ? importLinesOf(Buffer.from(file.text)) : importLinesOf(bytes),
			direct: look
		}
	};
}
async function importsOf(path, bytes, looking) {
	if (!isNotebookPath(path)) return isPythonSource(path, bytes) ? importLinesOf(bytes) : "";
	const opened = await openPython(path, bytes, {
		...looking,
		followsImports: true
	});
	return opened && "file" in opened ? importLinesOf(Buffer.from(opened.file.text)) : "";
}
/** Looks at a Python file among these modules. */
async function lookAt(file, looking, names) {
	const asksFolders = looking.wrappers.own.lastNames?.length !== 0;
	const modules = new AskingModules(looking.modules, names, asksFolders);
	const asking = {
		...looking,
		modules
	};
	const handed = await file.look(asking);
	const findings = await file.findings(asking);
	const counts = countUsages(findings);
	const { answers } = modules;
	return {
		look: counts.size === 0 && handed.size === 0 && answers === NOTHING_ASKED ? NOTHING_SEEN : {
			counts,
			names: new Map(ownNames(handed)),
			answers
		},
		damage: undecodable(findings)
	};
}
function ownNames(handed) {
	return [...handed].map(([name, what]) => [detached(name), what]);
}
/** Suppressions, and the problems with them, are of their day: the past is only counted. */
function countUsages({ usages }) {
	if (usages.length === 0) return NO_COUNTS;
	const counts = /* @__PURE__ */ new Map();
	for (const { kind, category } of usages) {
		const key = `${kind}/${category}`;
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}
function undecodable({ problems }) {
	return problems.find(({ reason }) => reason === "undecodable")?.message ?? null;
}
// src/inventory/file-kind.ts
/** What of its path decides how a file is read: files of one kind with the same bytes have the same usages. */
/** A word for each way of reading; null for a file that is not read at all (`isLookedInto`). */
function fileKind(path) {
	const kinds = [
		isPythonPath(path) ? "python" : null,
		isNotebookPath(path) ? "notebook" : null,
		mayBeScript(path) ? "script" : null,
		manifestKind(path),
		switchFileKind(path)
	].filter((kind) => kind !== null);
	return kinds.length > 0 ? [...new Set(kinds)].join("+") : null;
}
// src/inventory/past-tree.ts
var PastTree = class {
	looking;
	known;
	paths = new ModulePaths([]);
	files = /* @__PURE__ */ new Map();
	/** Of all files, for whoever asks what one binds that uses nothing itself. */
	entries = /* @__PURE__ */ new Map();
	/** @param names those that the texts were found to hand on by themselves */
	constructor(looking, names, read) {
		this.looking = looking;
		this.known = {
			read,
			names,
			looks: /* @__PURE__ */ new Map()
		};
	}
	/** Notes what has come into a path's place. */
	put({ path, oid, key, facts }) {
		this.paths.change(path, true);
		this.entries.set(path, {
			path,
			oid
		});
		const before = this.files.get(path);
		const imported = before && before.facts.imports === facts?.imports ? before.imported : null;
		if (facts) this.files.set(path, {
			path,
			oid,
			key,
			facts,
			imported
		});
		else this.files.delete(path);
	}
	/** Notes that a path is gone. */
	drop(path) {
		this.paths.change(path, false);
		this.entries.delete(path);
		this.files.delete(path);
	}
	/** What each Python file uses that uses anything. */
	async looksNow() {
		return await new Point(this.paths, this.looking, this.known).resolve([...this.files.values()], this.entries);
	}
};
const STAR_IMPORT = /\bimport[\s\\(]*\*/;
/** One point: what its modules hand on, found in rounds from what they hand on by themselves. */
var Point = class {
	known;
	modules;
	found = /* @__PURE__ */ new Map();
	/** So many of the names have to be known to a look that holds at this point: see `Answers`. */
	namesHere = 0;
	learnt = /* @__PURE__ */ new Set();
	asking = /* @__PURE__ */ new Set();
	constructor(paths, looking, known) {
		this.known = known;
		this.modules = new KnownModules(paths, looking);
	}
	async resolve(files, entries) {
		for (const file of files) if (file.facts.direct) this.keep(file, file.facts.direct);
		do {
			const isConcerned = this.concerned();
			this.learnt = /* @__PURE__ */ new Set();
			await this.look(files.filter(isConcerned));
		} while (this.learnt.size > 0);
		await this.answerQuestions(entries);
		return this.found;
	}
	/** Whether a file may use what was learnt, or heard from no module what these would not say. */
	concerned() {
		const { modules, learnt, found } = this;
		const importers = new Importers(modules, learnt);
		const strangers = new Importers(modules, learnt, (name) => !holdsSought(name));
		return (file) => {
			const { path, facts } = file;
			const { direct } = facts;
			const own = modules.lookingFrom(path).modules;
			if (direct && found.get(path) === direct && !isAnsweredSo(direct.answers, own)) return true;
			if (learnt.size === 0) return false;
			file.imported ??= importedByLines(linesOf(facts.imports));
			return (direct ? importers : strangers).mayImport(file.imported, own);
		};
	}
	/** Looks at files among the modules as they are known by now; in the past of a text, if it was looked at so before. */
	async look(files) {
		const unknown = /* @__PURE__ */ new Map();
		for (const file of files) {
			const { modules } = this.modules.lookingFrom(file.path);
			const looks = this.known.looks.get(file.key) ?? [];
			const { unanswered } = this.modules;
			const look = looks.find(({ answers }) => answers.names >= this.namesHere && isAnsweredSo(answers, modules));
			this.noteQuestions(file, unanswered);
			if (look) this.keep(file, look);
			else unknown.set({
				path: file.path,
				oid: file.oid
			}, file);
		}
		if (unknown.size === 0) return;
		for await (const content of this.known.read([...unknown.keys()])) {
			const file = unknown.get(content.entry);
			if (file && "bytes" in content) await this.open(file, content.bytes);
		}
	}
	async open(file, bytes) {
		const opened = await openPython(file.path, bytes, this.modules.lookingFrom(file.path));
		if (!opened || "findings" in opened) return;
		const { text } = opened.file;
		if (!file.facts.direct && !STAR_IMPORT.test(text) && !this.known.names.mayBeIn(text)) {
			this.note(file, nothingBut(this.known.names));
			return;
		}
		await this.lookAnew(file, opened.file);
	}
	async lookAnew(file, opened) {
		const { unanswered } = this.modules;
		const { look } = await lookAt(opened, this.modules.lookingFrom(file.path), this.known.names);
		this.noteQuestions(file, unanswered);
		this.note(file, look);
	}
	note(file, look) {
		const looks = this.known.looks.get(file.key);
		if (looks) looks.push(look);
		else this.known.looks.set(file.key, [look]);
		this.keep(file, look);
	}
	keep({ path }, look) {
		this.found.set(path, look);
		if (look.names.size === 0) return;
		if (this.modules.learn(path, look.names)) this.learnt.add(path);
		this.namesHere = Math.max(this.namesHere, this.known.names.note(look.names.keys()));
	}
	/** As `scan` does: some names depend on what another module binds, which is read for that. */
	async answerQuestions(entries) {
		const { modules, known } = this;
		while (this.asking.size > 0) {
			await modules.answer((files) => known.read([...files].flatMap((path) => entries.get(path) ?? [])));
			const { asking } = this;
			this.asking = /* @__PURE__ */ new Set();
			await this.look([...asking]);
		}
	}
	/** Whether a file asked for what is not known yet: see `KnownModules.unanswered`. */
	noteQuestions(file, before) {
		if (this.modules.unanswered > before) this.asking.add(file);
	}
};
// src/inventory/total.ts
var Total = class {
	byKey = /* @__PURE__ */ new Map();
	files = 0;
	/** Adds one file, by what was found in it. */
	addFile(found) {
		let isUsing = false;
		for (const counts of found) for (const [key, count] of counts ?? []) {
			isUsing = true;
			this.byKey.set(key, (this.byKey.get(key) ?? 0) + count);
		}
		if (isUsing) this.files++;
	}
	counts() {
		const [kinds, categories] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
		let total = 0;
		for (const [key, count] of this.byKey) {
			const [kind = "", category = ""] = key.split("/");
			kinds.set(kind, (kinds.get(kind) ?? 0) + count);
			categories.set(category, (categories.get(category) ?? 0) + count);
			total += count;
		}
		return {
			total,
			byKind: Object.fromEntries(KINDS.flatMap((kind) => kinds.get(kind) ? [[kind, kinds.get(kind)]] : [])),
			byCategory: Object.fromEntries([...categories].sort(([a], [b]) => a < b ? -1 : 1)),
			files: this.files
		};
	}
};
// src/inventory/points-findings.ts
/** The findings of each point, in order: those that the cache does not have are made from one walk over their trees. */
async function findAtPoints(past, points, finding) {
	const { cache } = finding;
	const wanted = points.filter(({ commit }) => !cache.point(commit.oid));
	const found = /* @__PURE__ */ new Map();
	if (wanted.length > 0) try {
		var _usingCtx$2 = _usingCtx();
		await cache.loadBlobs();
		const steps = await stepsBetween(past, wanted);
		const names = new HandedNames();
		const blobs = _usingCtx$2.u(past.blobs(finding.config.maxFileSize));
		const unread = await readBlobs(blobs, steps, names, finding);
		for (const { python } of cache.facts) names.note(python?.direct?.names.keys() ?? []);
		const counted = await countAlong(blobs, steps, unread, names, finding);
		for (const [at, point] of counted.entries()) {
			const oid = wanted[at]?.commit.oid ?? "";
			found.set(oid, point);
			if (!point.problems.some(({ reason }) => TRANSIENT.has(reason))) cache.keepPoint(oid, point);
		}
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		_usingCtx$2.d();
	}
	return points.flatMap(({ commit: { oid } }) => found.get(oid) ?? cache.point(oid) ?? []);
}
const TRANSIENT = /* @__PURE__ */ new Set(["unreadable"]);
async function stepsBetween(past, points) {
	const steps = [];
	const kinds = /* @__PURE__ */ new Map();
	const kindOf = (path) => {
		const known = kinds.get(path);
		if (known !== void 0) return known;
		const kind = fileKind(path);
		kinds.set(path, kind);
		return kind;
	};
	const marks = /* @__PURE__ */ new Set();
	let environments = /* @__PURE__ */ new Set();
	for await (const changed of past.treeChanges(points.map(({ commit }) => commit.tree))) {
		if (moveMarks(marks, changed)) environments = virtualEnvironments(marks);
		const changes = changed.flatMap(({ path, oid }) => {
			const kind = kindOf(path);
			return kind === null ? [] : [{
				path,
				oid: oid ?? "",
				key: oid && `${oid} ${kind}`
			}];
		});
		steps.push({
			changes,
			environments
		});
	}
	return steps;
}
/** Whether a virtual environment came or went. */
function moveMarks(marks, changed) {
	let moved = false;
	for (const { path, oid } of changed) {
		if (!path.endsWith("/pyvenv.cfg") || marks.has(path) === (oid !== null)) continue;
		if (oid === null) marks.delete(path);
		else marks.add(path);
		moved = true;
	}
	return moved;
}
/** Reads every text that is not known yet, once, and keeps what it holds. */
async function readBlobs(blobs, steps, names, { config, looking, cache, progress }) {
	const entries = await unknownBlobs(steps, config, cache);
	const unread = /* @__PURE__ */ new Map();
	let done = 0;
	for await (const content of blobs.read(entries)) {
		progress(done++, entries.length, "files");
		const { key } = content.entry;
		if ("bytes" in content) cache.keepBlob(key, await factsOf(content.entry.path, content.bytes, looking, names));
		else unread.set(key, {
			reason: content.unreadable,
			message: content.message
		});
	}
	if (entries.length > 0) progress(done, entries.length, "files");
	return unread;
}
/** Along the paths, the newest first: so git has stored them, each as a difference to one that was just read. */
async function unknownBlobs(steps, config, cache) {
	const includes = (await pathFilter(config))(/* @__PURE__ */ new Set());
	const entries = /* @__PURE__ */ new Map();
	for (const { changes } of steps.toReversed()) for (const { path, oid, key } of changes) {
		if (key === null || entries.has(key) || cache.blob(key)) continue;
		if (!includes(path) && !path.endsWith(".py")) continue;
		entries.set(key, {
			path,
			oid,
			key
		});
	}
	return [...entries.values()].sort((a, b) => a.path < b.path ? -1 : Number(a.path > b.path));
}
/** What each point comes to. */
async function countAlong(blobs, steps, unread, names, { config, looking, cache, progress }) {
	const filter = await pathFilter(config);
	const tree = new PastTree(looking, names, (entries) => blobs.read(entries));
	const beside = /* @__PURE__ */ new Map();
	const troubled = /* @__PURE__ */ new Map();
	let environments = null;
	let includes = () => false;
	const counted = [];
	for (const step of steps) {
		for (const { path, oid, key } of step.changes) {
			const facts = (key ? cache.blob(key) : void 0) ?? NO_FACTS;
			if (key === null) tree.drop(path);
			else tree.put({
				path,
				oid,
				key,
				facts: facts.python
			});
			setOrDelete(beside, path, facts.beside.size > 0 ? facts.beside : null);
			setOrDelete(troubled, path, problemOf(path, key, facts, unread));
		}
		if (step.environments !== environments) {
			environments = step.environments;
			includes = remembered(filter(environments));
		}
		progress(counted.length, steps.length, "points");
		const looks = await tree.looksNow();
		const total = new Total();
		for (const path of /* @__PURE__ */ new Set([...beside.keys(), ...looks.keys()])) if (includes(path)) total.addFile([beside.get(path), looks.get(path)?.counts]);
		counted.push({
			counts: total.counts(),
			problems: [...troubled.values()].filter(({ path }) => includes(path))
		});
	}
	return counted;
}
function setOrDelete(map, key, value) {
	if (value === null) map.delete(key);
	else map.set(key, value);
}
function problemOf(path, key, { undecodable }, unread) {
	const why = key === null ? void 0 : unread.get(key);
	if (why) return {
		path,
		side: "head",
		line: null,
		...why
	};
	if (undecodable === null) return null;
	return {
		path,
		side: "head",
		reason: "undecodable",
		line: null,
		message: undecodable
	};
}
/** The same answers, each found once. */
function remembered(matches) {
	const known = /* @__PURE__ */ new Map();
	return (path) => {
		let answer = known.get(path);
		if (answer === void 0) {
			answer = matches(path);
			known.set(path, answer);
		}
		return answer;
	};
}
// src/inventory/history.ts
/**
* Takes the history that ends at a commit.
* @throws ConfigError where there is no point to tell of.
*/
async function takeHistory(past, commit, taking) {
	const { tool, origin, every, today, cache } = taking;
	const line = await past.mainLine(commit);
	const { points, notes } = await choosePoints(past, line, taking);
	await cache.loadPoints();
	const found = await findAtPoints(past, points, taking);
	await cache.save();
	const reported = points.map(({ commit: { oid }, date, label }, at) => {
		const { counts } = found[at] ?? NOTHING;
		return {
			date,
			revision: oid,
			label,
			counts
		};
	});
	return {
		schemaVersion: 1,
		command: "history",
		tool,
		revision: commit,
		every,
		points: reported,
		...outlookOf(reported, today),
		notes,
		categories: reportedCategories(reported.flatMap(({ counts }) => Object.keys(counts.byCategory))),
		problems: [...cutShort(line, taking), ...problemsOf(points, found)],
		config: origin
	};
}
const NOTHING = {
	counts: {
		total: 0,
		byKind: {},
		byCategory: {},
		files: 0
	},
	problems: []
};
async function choosePoints(past, { commits }, taking) {
	const { every, since, today } = taking;
	const now = timeOf(today) + DAY;
	const ordered = inOrder(commits, now);
	const newest = commits.at(-1);
	const points = every === "release" ? await releases(past, now) : periodPoints(ordered, every);
	const last = points.at(-1);
	const ended = newest && last?.commit.oid !== newest.oid ? [...points, {
		commit: newest,
		date: endDate(last, newest.time, today),
		label: null
	}] : points;
	const chosen = since === null ? ended : ended.filter(({ date }) => date >= since);
	if (chosen.length === 0) throw new ConfigError(`there is no commit since ${since}: the last one is of ${ended.at(-1)?.date}`);
	return {
		points: chosen,
		notes: every === "release" ? [] : disorder(commits.length - ordered.length)
	};
}
const DAY = 86400;
async function releases(past, now) {
	const points = releasePoints((await past.taggedCommits()).filter(({ time }) => time <= now + DAY));
	if (points.length > 0) return points;
	throw new ConfigError("no tag of this repository names a release, such as v1.2 or 1.2.3. Fetch the tags (git fetch --tags; in a workflow, give actions/checkout `fetch-tags: true`), or use --every month.");
}
/** No earlier than the point before, and no later than today. */
function endDate(before, time, today) {
	const day = dayOf(Math.min(time, timeOf(today)));
	return before && before.date > day ? before.date : day;
}
function disorder(count) {
	if (count === 0) return [];
	return [`${count === 1 ? "1 commit has a date" : `${count} commits have dates`} out of order: each is counted with the commit before it.`];
}
/** Where commits are missing that would be points. */
function cutShort({ commits, cut }, { since, every }) {
	const [first] = commits;
	if (cut === null || !first || every === "release" || since !== null && dayOf(first.time) < since) return [];
	return [{
		path: "",
		side: "head",
		reason: "incomplete-list",
		line: null,
		message: `the history starts at ${dayOf(first.time)}, at ${first.oid.slice(0, 12)}: ${cut}`
	}];
}
/** What could not be read, each file once, with the points that it stands in. */
function problemsOf(points, found) {
	const seen = /* @__PURE__ */ new Map();
	for (const [at, { problems }] of found.entries()) for (const problem of problems) {
		const key = `${problem.reason} ${problem.path} ${problem.message}`;
		const known = seen.get(key) ?? {
			problem,
			dates: []
		};
		known.dates.push(points[at]?.date ?? "");
		seen.set(key, known);
	}
	return [...seen.values()].map(({ problem, dates }) => {
		const [first, last] = [dates[0], dates.at(-1)];
		const when = first === last ? `at ${first}` : `from ${first} to ${last}`;
		return {
			...problem,
			message: `${problem.message} (${when})`
		};
	});
}
// src/inventory/cache-file.ts
/** A cache on disk: one file a table of texts, checked when it is read and replaced as a whole. Safe to delete. */
/** Says what a file is, and how the rest is laid out. */
const MAGIC = "no-new-eventlet cache 1";
/** Tables of other versions and configs that a folder keeps, the latest ones: who goes back to one finds it. */
const KEPT = 8;
/** Reads a table. A file that is not whole is as good as none. */
async function readTable(folder, name) {
	const file = join(folder, name);
	let text;
	try {
		text = await readFile(file, "utf8");
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : null;
		const damage = code === "ENOENT" ? null : `${file} cannot be read (${code})`;
		return {
			table: /* @__PURE__ */ new Map(),
			damage
		};
	}
	const table = parse(text);
	return table ? {
		table,
		damage: null
	} : {
		table: /* @__PURE__ */ new Map(),
		damage: `${file} is damaged; it is made anew`
	};
}
function parse(text) {
	const end = text.indexOf("\n");
	const body = text.slice(end + 1);
	if (end < 0 || text.slice(0, end) !== `${MAGIC} ${digest(body)}`) return null;
	const table = /* @__PURE__ */ new Map();
	for (let at = 0; at < body.length;) {
		const line = body.indexOf("\n", at);
		const tab = body.indexOf("	", at);
		if (line < 0 || tab < 0 || tab > line) return null;
		table.set(body.slice(at, tab), body.slice(tab + 1, line));
		at = line + 1;
	}
	return table;
}
/**
* Writes a table beside the old one and puts it in its place, so that a reader finds the one or the other. Keys and
* values hold no line end, keys no tab.
* @returns why it could not be written, or null
*/
async function writeTable(folder, name, table) {
	const body = [...table].map(([key, value]) => `${key}\t${value}\n`).join("");
	const temporary = join(folder, `.${name}.${randomUUID()}`);
	try {
		await makeFolder(folder);
		await writeFile(temporary, `${MAGIC} ${digest(body)}\n${body}`);
		await rename(temporary, join(folder, name));
		await dropOldest(folder);
		return null;
	} catch (error) {
		await rm(temporary, { force: true }).catch(() => {});
		return `the cache ${folder} cannot be written: ${error instanceof Error ? error.message : error}`;
	}
}
/** With those above it. Node's own `recursive` never ends where a folder can't be made and the one above is there, as in /proc. */
async function makeFolder(folder) {
	try {
		await mkdir(folder);
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : null;
		if (code === "EEXIST") return;
		const above = dirname(folder);
		if (code !== "ENOENT" || above === folder) throw error;
		await makeFolder(above);
		await mkdir(folder).catch((again) => {
			if (again?.code !== "EEXIST") throw again;
		});
	}
}
async function dropOldest(folder) {
	const names = (await readdir(folder)).filter((name) => !name.startsWith("."));
	if (names.length <= KEPT) return;
	const times = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).mtimeMs));
	const latestFirst = names.map((name, at) => ({
		name,
		time: times[at] ?? 0
	}));
	latestFirst.sort((a, b) => b.time - a.time);
	for (const { name } of latestFirst.slice(KEPT)) await rm(join(folder, name), { force: true });
}
function digest(text) {
	return createHash("sha256").update(text).digest("hex");
}
// src/inventory/facts-text.ts
/** Facts of blobs as a cache keeps them: JSON, which is one line, where a number stands for the imports, which many share. */
/** @param idOf what stands for the imports */
function writeFacts({ beside, undecodable, python }, idOf) {
	const text = {
		...beside.size > 0 ? { b: Object.fromEntries(beside) } : {},
		...undecodable === null ? {} : { u: undecodable },
		...python === null ? {} : { i: idOf(python.imports) },
		...python?.direct ? { d: lookText(python.direct) } : {}
	};
	const written = JSON.stringify(text);
	return written === "{}" ? "" : written;
}
function lookText({ counts, names, answers }) {
	return {
		...counts.size > 0 ? { c: Object.fromEntries(counts) } : {},
		...names.size > 0 ? { n: [...names] } : {},
		...answers === NOTHING_ASKED ? {} : { a: writeAnswers(answers) }
	};
}
/**
* Reads what `writeFacts` wrote; null for anything else.
* @param importsOf the imports that an id stands for
*/
function readFacts(text, importsOf) {
	if (text === "") return NO_FACTS;
	try {
		const { b, u, i, d } = JSON.parse(text);
		const imports = i === void 0 ? void 0 : importsOf(i);
		if (i === void 0 !== (imports === void 0)) return null;
		const direct = d ? {
			counts: counts(d.c),
			names: new Map(d.n),
			answers: readAnswers(d.a)
		} : null;
		const python = imports === void 0 ? null : {
			imports,
			direct
		};
		return {
			beside: counts(b),
			undecodable: u ?? null,
			python
		};
	} catch {
		return null;
	}
}
function counts(record = {}) {
	return new Map(Object.entries(record));
}
// src/inventory/history-cache.ts
/** What `history` has found before: of blobs, and of whole points. */
/** Raised when the same text gives other findings although neither the version nor the catalogue changed. */
const ENGINE = 2;
/** Before the ids of imports, in the table of blobs. */
const IMPORTS = "=";
/** Findings of one repository, tool, catalogue and config. Whatever is wrong with the files costs time and no more. */
var HistoryCache = class {
	folder;
	blobsName;
	pointsName;
	warn;
	blobs = /* @__PURE__ */ new Map();
	/** Facts that are nothing but imports, by these. */
	importing = /* @__PURE__ */ new Map();
	points = /* @__PURE__ */ new Map();
	changed = {
		blobs: false,
		points: false
	};
	/** @param root the folder of all caches; null where nothing is kept */
	constructor(root, repository, { tool, config }, warn) {
		const texts = hash([
			ENGINE,
			tool.version,
			catalogue(),
			config.symbols
		]);
		const trees = hash([
			texts,
			config.paths,
			config.exclude,
			config.maxFileSize
		]);
		this.folder = root === null ? null : join(root, hash([repository]));
		this.blobsName = `blobs-${texts}`;
		this.pointsName = `points-${trees}`;
		this.warn = warn;
	}
	/** Reads the points; without them, the blobs are not needed. */
	async loadPoints() {
		for (const [commit, text] of await this.load(this.pointsName)) {
			const point = readPoint(text);
			if (point) this.points.set(commit, point);
		}
	}
	async loadBlobs() {
		const table = await this.load(this.blobsName);
		const importsOf = (id) => {
			const text = table.get(IMPORTS + id);
			return text === void 0 ? void 0 : JSON.parse(text);
		};
		for (const [key, text] of table) {
			const facts = key.startsWith(IMPORTS) ? null : readFacts(text, importsOf);
			if (facts) this.blobs.set(key, this.shared(facts));
		}
	}
	async load(name) {
		if (this.folder === null) return /* @__PURE__ */ new Map();
		const { table, damage } = await readTable(this.folder, name);
		if (damage !== null) this.warn(`cache: ${damage}`);
		return table;
	}
	point(commit) {
		return this.points.get(commit);
	}
	keepPoint(commit, point) {
		this.points.set(commit, point);
		this.changed = {
			...this.changed,
			points: true
		};
	}
	blob(key) {
		return this.blobs.get(key);
	}
	/** Of all blobs that are known. */
	get facts() {
		return this.blobs.values();
	}
	keepBlob(key, facts) {
		this.blobs.set(key, this.shared(facts));
		this.changed = {
			...this.changed,
			blobs: true
		};
	}
	/** Most texts have nothing but imports, and these are mostly those of another version. */
	shared(facts) {
		const { beside, undecodable, python } = facts;
		if (python === null) return facts;
		const same = this.importing.get(python.imports);
		const isAlike = beside.size === 0 && undecodable === null && python.direct === null;
		if (same && isAlike) return same;
		if (same?.python) return {
			...facts,
			python: {
				...python,
				imports: same.python.imports
			}
		};
		const first = {
			beside: NO_FACTS.beside,
			undecodable: null,
			python: {
				...python,
				direct: null
			}
		};
		this.importing.set(python.imports, first);
		return isAlike ? first : facts;
	}
	/** Writes what is new. */
	async save() {
		if (this.changed.blobs) await this.write(this.blobsName, this.blobsTable());
		if (this.changed.points) {
			const points = [...this.points].map(([commit, point]) => [commit, JSON.stringify(point)]);
			await this.write(this.pointsName, new Map(points));
		}
		this.changed = {
			blobs: false,
			points: false
		};
	}
	blobsTable() {
		const table = /* @__PURE__ */ new Map();
		const ids = /* @__PURE__ */ new Map();
		const idOf = (imports) => {
			let id = ids.get(imports);
			if (id === void 0) {
				id = String(ids.size);
				ids.set(imports, id);
				table.set(IMPORTS + id, JSON.stringify(imports));
			}
			return id;
		};
		for (const [key, facts] of this.blobs) table.set(key, writeFacts(facts, idOf));
		return table;
	}
	async write(name, table) {
		if (this.folder === null) return;
		const failure = await writeTable(this.folder, name, table);
		if (failure !== null) this.warn(failure);
	}
};
/** The file is whole, so this is what was written: the checks are against a program that wrote something else. */
function readPoint(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null && "counts" in value && "problems" in value ? value : null;
	} catch {
		return null;
	}
}
function catalogue() {
	return [
		CATEGORIES.map(({ id, patterns }) => [id, patterns]),
		SYMBOLS,
		STAR,
		VARIABLES,
		[
			FRAMEWORK_SYMBOLS,
			FRAMEWORK_VALUES,
			FRAMEWORK_SETTINGS,
			FRAMEWORK_EXTRAS
		]
	];
}
function hash(value) {
	const text = JSON.stringify(value, (_, inner) => inner instanceof RegExp ? inner.source : inner);
	return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
// src/cli/progress.ts
const CELLS = 30;
/** Draws only when what it shows has changed. */
function progressBar({ stderr, showsProgress }, title) {
	if (!showsProgress) return {
		show: () => {},
		clear: () => {}
	};
	let shown = "";
	return {
		show: (done, total, of) => {
			const part = total === 0 ? 1 : done / total;
			const filled = Math.round(part * CELLS);
			const next = `${title} ${`${"█".repeat(filled)}${"░".repeat(CELLS - filled)}`} ${String(Math.floor(part * 100)).padStart(3)} % of ${total} ${of}`;
			if (next === shown) return;
			shown = next;
			stderr.write(`\r${next}\x1b[K`);
		},
		clear: () => {
			if (shown !== "") stderr.write("\r\x1B[K");
		}
	};
}
// src/cli/history.ts
/** `history`: what stood at points of the past, and where it leads. */
/** Exit code 3 where commits or contents are missing: the report is then of what is here. */
async function runHistory(line, terminal) {
	try {
		var _usingCtx$1 = _usingCtx();
		const asked = parseAsked(line, terminal);
		setFlagsFromString("--semi-space-growth-factor=1");
		setFlagsFromString("--heap-growing-percent=100");
		const repository = _usingCtx$1.a(await openRepository(resolve(terminal.cwd, optionText(line, "repo") ?? "."), terminal.env));
		const commit = await repository.resolve(optionText(line, "rev") ?? "HEAD");
		const named = optionText(line, "config");
		const { config, origin } = await (named === void 0 ? configForScan(repository, commit) : configNamed(named, terminal.cwd));
		const past = repository.past;
		const bar = progressBar(terminal, "Reading the past");
		const report = await takeHistory(past, commit, {
			...asked,
			tool: TOOL,
			config,
			origin,
			looking: lookingWith(pythonSyntax(), terminal.today, config),
			today: terminal.today,
			cache: new HistoryCache(cacheOf(line, terminal), past.commonDir, {
				tool: TOOL,
				config
			}, (message) => {
				terminal.stderr.write(`no-new-eventlet: ${message}\n`);
			}),
			progress: bar.show
		}).finally(bar.clear);
		await emit(report, line, terminal);
		return isPartial(report) ? EXIT.incomplete : EXIT.ok;
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
const EVERY = [
	"week",
	"month",
	"release"
];
function parseAsked(line, terminal) {
	const [operand] = line.operands;
	if (operand !== void 0) throw new ConfigError(`history takes no path (${JSON.stringify(operand)}); \`paths\` and \`exclude\` in the config choose files`);
	const since = optionText(line, "since");
	const given = optionText(line, "every") ?? "month";
	const every = EVERY.find((known) => known === given);
	if (!every) throw new ConfigError(`--every takes week, month or release, not ${JSON.stringify(given)}`);
	return {
		every,
		since: since === void 0 ? null : parseSince(since, terminal.today)
	};
}
function cacheOf(line, terminal) {
	const named = optionText(line, "cache");
	return named === void 0 ? cacheFolder(terminal.env) : resolve(terminal.cwd, named);
}
/** A file that can't be decoded can't be mended in the past, and is a problem in the report; what is missing is not here. */
function isPartial({ problems }) {
	return problems.some(({ reason }) => reason === "incomplete-list" || reason === "unreadable");
}
export { runHistory };
