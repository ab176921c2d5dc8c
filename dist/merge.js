import { F as emit, G as EXIT, L as optionText, T as MOST_SHARDS, V as configNamed, ct as visible, jt as ConfigError, vt as TOOL } from "./start.js";
import { Dt as KINDS, G as problemsByPlace, J as inventoryCounts$1, K as reportedCategories, W as byPlace, Y as scanCounts, c as judgeBudget, q as orderOfWork } from "./engine.js";
import { a as discriminatedUnion, c as literal, d as record, f as strictObject, i as boolean, l as number, n as _enum, o as exactOptional, p as string, r as array, s as int, t as date, u as partialRecord } from "./iso.js";
import { resolve } from "node:path";
import { readFile, stat } from "node:fs/promises";
import { constants } from "node:buffer";
// src/inventory/merge-names.ts
/** What repositories are called where their inventories are merged. */
/**
* Paths must tell whose they are: `a/b/c.py` could be of `a`, or of `a/b`, if both were there.
* @throws ConfigError for such names, and for one that is there twice.
*/
function refuseLikeNames(repositories) {
	const files = /* @__PURE__ */ new Map();
	const remedy = "Scan each repository with its own --label.";
	for (const { name, file } of repositories) {
		const before = files.get(name);
		if (before !== void 0) throw new ConfigError(`${name} is there twice: ${before} and ${file}. ${remedy}`);
		files.set(name, file);
	}
	for (const { name, file } of repositories) {
		const above = foldersAbove(name).find((folder) => files.has(folder));
		if (above === void 0) continue;
		throw new ConfigError(`the name ${name} (${file}) starts with another, ${above} (${files.get(above)}), so that paths do not tell whose they are. ${remedy}`);
	}
}
/** `a/b` and `a` for `a/b/c`. */
function foldersAbove(name) {
	const parts = name.split("/");
	return parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join("/"));
}
/** What files are called without their ending: `nova` for `nova.json`, and for `nova/report.json` beside `swift/report.json`. */
function fileNames(files) {
	const paths = files.map((file) => file.replace(/\.json$/, "").split(/[\\/]/).filter((part) => part !== "" && part !== "."));
	const last = paths[0]?.at(-1);
	const isAlike = paths.length > 1 && paths.every((path) => path.length > 1 && path.at(-1) === last);
	return paths.map((path) => (isAlike ? path.at(-2) : path.at(-1)) ?? "report");
}
// src/inventory/merge-shards.ts
/** The parts of one tree, put together again. */
/**
* The tree that these are the parts of, as if it had been looked at whole; its counts are still those of the first part.
* @throws ConfigError for parts that are missing, there twice, or of different trees.
*/
function assemble(parts) {
	refuseOddShards(parts);
	const { shard: _, ...about } = parts[0].report;
	const usages = parts.flatMap(({ report }) => report.usages).sort(byPlace);
	const problems = parts.flatMap(({ report }) => report.problems).sort(problemsByPlace);
	return {
		...about,
		usages,
		problems
	};
}
function refuseOddShards(parts) {
	const [first] = parts;
	for (const part of parts) refuseStranger(first, part);
	const of = first.report.shard?.of ?? 0;
	const files = /* @__PURE__ */ new Map();
	for (const { file, report } of parts) {
		const index = report.shard?.index ?? 0;
		if (index > of) throw new ConfigError(`${file} is damaged: there is no shard ${index}/${of}`);
		const before = files.get(index);
		if (before !== void 0) throw new ConfigError(`shard ${index}/${of} is there twice: ${before} and ${file}`);
		files.set(index, file);
	}
	const missing = Array.from({ length: of }, (_, at) => at + 1).filter((index) => !files.has(index));
	if (missing.length === 0) return;
	const indexes = missing.slice(0, 10).join(", ") + (missing.length > 10 ? ", …" : "");
	throw new ConfigError(`of ${of} shards ${missing.length === 1 ? "one is" : "some are"} missing: ${indexes}`);
}
function refuseStranger(first, { file, report }) {
	const { tool, shard, revision } = first.report;
	if (report.tool.version !== tool.version) throw new ConfigError(`${first.file} and ${file} are of different versions of ${tool.name}, ${tool.version} and ${report.tool.version}, which may count differently: make all parts of a tree with one version`);
	if (report.shard?.of === shard?.of && report.revision === revision) return;
	throw new ConfigError(`${first.file} and ${file} are not shards of one tree: ${ofWhat(first.report)} and ${ofWhat(report)}. Where they are of several repositories, scan each with its own --label.`);
}
function ofWhat({ shard, revision }) {
	return `${shard?.index}/${shard?.of} at ${revision.slice(0, 12)}`;
}
// src/inventory/merge.ts
/** Several inventories as one: shards of a tree, and repositories side by side. Pure. */
/**
* Puts shards together and repositories side by side. One repository stays as it would be without shards; the paths of
* several start with their names: the `--label` that they were scanned with, else the file's name.
* @throws ConfigError for parts that are missing, there twice, or do not belong together.
*/
function mergeInventories(parts, tool) {
	const repositories = repositoriesOf(parts);
	const [only] = repositories;
	if (only && repositories.length === 1) return whole({
		...only.report,
		tool
	}, only.report);
	const named = repositories.flatMap(sideBySide).sort((a, b) => compare(a.name, b.name));
	refuseLikeNames(named);
	const usages = named.flatMap(({ usages }) => usages).sort(byPlace);
	const problems = named.flatMap((each) => each.problems).sort(problemsByPlace);
	return whole({
		schemaVersion: 1,
		command: "scan",
		tool,
		revision: "merged",
		repositories: named.map(({ name, revision, counts }) => ({
			name,
			revision,
			counts
		})),
		budget: null,
		config: {
			path: null,
			revision: null,
			changedHere: false
		}
	}, {
		usages,
		problems
	});
}
/** The report with everything that follows from its usages. */
function whole(about, { usages, problems }) {
	return {
		...about,
		counts: scanCounts(usages),
		categories: reportedCategories(usages.map(({ category }) => category)),
		order: orderOfWork(usages),
		usages,
		problems
	};
}
/** Shards go by their label, and those without one are of one repository. Anything else is a repository of its own. */
function repositoriesOf(parts) {
	const shards = /* @__PURE__ */ new Map();
	const others = [];
	for (const part of parts) {
		const { shard, label = null } = part.report;
		if (!shard) others.push(part);
		else shards.set(label, [...shards.get(label) ?? [], part]);
	}
	const names = fileNames(others.map(({ file }) => file));
	return [...others.map((part, at) => ({
		...part,
		name: part.report.label ?? names[at] ?? null
	})), ...[...shards].map(([name, group]) => ({
		name,
		file: group[0].file,
		report: assemble(group)
	}))];
}
/** The repository; of a merged inventory, its repositories, whose paths have their names already. */
function sideBySide({ name, file, report }) {
	const { revision, usages, problems, repositories } = report;
	if (repositories) return parted({
		file,
		report
	}, repositories);
	if (name === null) throw new ConfigError(`${file} is a shard of a repository without a name, and there are others: scan it with --label NAME`);
	return [{
		name,
		file,
		revision,
		counts: inventoryCounts$1(usages),
		usages: usages.map((usage) => ({
			...usage,
			path: `${name}/${usage.path}`
		})),
		problems: problems.map((each) => ({
			...each,
			path: each.path === "" ? name : `${name}/${each.path}`
		}))
	}];
}
/** The repositories of a merged inventory, each with what is below its name. */
function parted({ file, report }, repositories) {
	const all = repositories.map(({ name, revision }) => {
		const isOf = ({ path }) => path === name || path.startsWith(`${name}/`);
		const [usages, problems] = [report.usages.filter(isOf), report.problems.filter(isOf)];
		return {
			name,
			file,
			revision,
			counts: inventoryCounts$1(usages),
			usages,
			problems
		};
	});
	const count = (of) => all.reduce((sum, each) => sum + each[of].length, 0);
	if (count("usages") === report.usages.length && count("problems") === report.problems.length) return all;
	throw new ConfigError(`${file} is damaged: not every path in it starts with the name of one repository`);
}
function compare(a, b) {
	return a < b ? -1 : Number(a > b);
}
// src/report/schema.ts
/** The shape of reports: what `schemas/report.schema.json` is written from, and what a report that is read back must have. */
const line = int().min(1).describe("Line, from 1.");
const column = int().min(1).describe("Column in Unicode code points, from 1.");
const count = int().min(0);
const revision = string().describe("A commit id, or `worktree` or `index`.");
const path = string().describe("Path in the repository, with `/`. Bytes that are not UTF-8 are lone surrogates, U+DC80 to U+DCFF.");
const tool = strictObject({
	name: literal("no-new-eventlet"),
	version: string()
});
const link = strictObject({
	title: string(),
	url: string()
});
const effort = _enum([
	"small",
	"medium",
	"large"
]).describe("How much work leaving it takes.");
const advice = strictObject({
	replacement: string().describe("What to write instead, for the guide that the config names."),
	stated: boolean().describe("False where the guides name no replacement and this is the nearest equivalent."),
	effort,
	notes: array(string()).describe("Conditions that hold where the usage stands."),
	marked: strictObject({
		replacement: string(),
		notes: array(string())
	}).describe("`replacement` and `notes` with back-ticks around code."),
	links: array(link).describe("Deep links into the guides, the best first.")
}).meta({ id: "advice" });
const allowance = strictObject({
	reason: string(),
	until: string().nullable().describe("The last day on which it allows, `YYYY-MM-DD`."),
	line: line.describe("The line that the comment stands on.")
}).meta({ id: "allowance" });
const reportedFields = {
	kind: _enum(KINDS).describe("How the usage depends on eventlet."),
	symbol: string().describe("The dotted name as the code has it."),
	canonical: string().describe("The same object's own name: what comparison goes by."),
	category: string().describe("A category's id."),
	path,
	line,
	column,
	endLine: line.describe("The line that the usage ends on."),
	endColumn: column.describe("The first column after the usage."),
	cell: int().min(1).nullable().describe("The notebook cell, from 1: lines are counted in it. Null for plain files."),
	scope: string().describe("Qualified name of the enclosing functions and classes, or `<module>`."),
	via: string().nullable().describe("The module or accessor of the project that the usage goes through."),
	statement: string().describe("The innermost statement, without comments, white space folded."),
	source: string().describe("The whole line that the usage starts on."),
	surroundings: array(_enum([
		"async",
		"subclass",
		"module-scope",
		"waited"
	])).describe("What of its surroundings changes the advice."),
	allowed: allowance.nullable().describe("The comment that allows it."),
	advice
};
const reportedUsage = strictObject(reportedFields).meta({ id: "reportedUsage" });
const comparedUsage = strictObject({
	status: _enum([
		"new",
		"removed",
		"moved",
		"kept"
	]).describe("A removed one's position is in base."),
	decision: _enum([
		"fail",
		"warn",
		"off",
		"allowed",
		"carried"
	]).nullable().describe("What a new usage does, or a kept one whose permission is gone."),
	why: string().nullable().describe("Why the decision is what it is, where that is not plain."),
	previous: strictObject({
		path,
		line
	}).nullable().describe("The place in base, of a kept or moved one."),
	...reportedFields
}).meta({ id: "comparedUsage" });
const problem = strictObject({
	path,
	side: _enum(["base", "head"]),
	reason: _enum([
		"syntax-error",
		"undecodable",
		"unreadable",
		"too-large",
		"suppression-without-reason",
		"suppression-expired",
		"suppression-unused",
		"incomplete-list"
	]),
	cell: int().positive().optional().describe("The notebook cell, from 1: the line is counted in it. Not there for plain files."),
	line: line.nullable().describe("Null where the problem is the whole file's."),
	message: string()
}).meta({ id: "problem" });
const config = strictObject({
	path: path.nullable().describe("Null where there is no file and the defaults hold."),
	revision: revision.nullable(),
	changedHere: boolean().describe("Whether this change edits the file.")
}).meta({ id: "config" });
const category = strictObject({
	title: string(),
	summary: string(),
	effort,
	links: array(link)
}).meta({ id: "category" });
const categories = exactOptional(record(string(), category)).describe("The categories of the usages, by id.");
const verdict = _enum([
	"pass",
	"warn",
	"fail"
]);
const statusCounts = {
	new: count,
	removed: count,
	moved: count,
	kept: count
};
const common = {
	schemaVersion: literal(1),
	tool
};
const problems = array(problem).describe("What could not be checked, and suppressions that do not hold.");
const checkReport = strictObject({
	...common,
	command: literal("check"),
	comparison: strictObject({
		base: revision,
		head: revision,
		mergeBase: revision.describe("What head is compared with.")
	}),
	verdict,
	reasons: array(string()).describe("Sentences without full stops, the deciding one first."),
	notes: array(string()).describe("What is worth knowing and decides nothing."),
	counts: strictObject({
		...statusCounts,
		base: count.describe("In the changed files, before: removed + moved + kept."),
		head: count.describe("In the changed files, after: new + moved + kept."),
		allowed: count.describe("Part of new."),
		carried: count.describe("Part of new.")
	}).describe("head − base = new − removed."),
	byCategory: record(string(), strictObject(statusCounts)),
	categories,
	usages: array(comparedUsage).describe("Sorted by path, line, column."),
	files: array(strictObject({
		path,
		previousPath: path.nullable(),
		change: _enum([
			"added",
			"deleted",
			"modified",
			"renamed"
		])
	})).describe("The changed files that were looked into."),
	problems,
	config,
	label: string().nullable().describe("The label that turns fail into warn, when the pull request has it.")
}).meta({
	id: "check",
	title: "What a change brings in and takes out"
});
const inventoryCounts = {
	total: count,
	byKind: partialRecord(_enum(KINDS), count),
	byCategory: record(string(), count),
	files: count.describe("Files with a usage.")
};
const byEffort = strictObject({
	small: count,
	medium: count,
	large: count
}).describe("How many usages take how much work each.");
const day = date().describe("`YYYY-MM-DD`, UTC.");
const month = string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/);
const shardNumber = int().min(1).max(MOST_SHARDS);
const workStep = strictObject({
	title: string(),
	why: string().describe("Why it stands at this place."),
	categories: array(string()).describe("The one with the most usages first."),
	total: count,
	byEffort,
	links: array(link)
}).meta({ id: "workStep" });
const budget = strictObject({
	verdict,
	reasons: array(string()).describe("Sentences without full stops, the deciding one first."),
	lines: array(strictObject({
		category: string().nullable().describe("Null for the whole tree's."),
		limit: count,
		total: count
	})),
	proposal: string().nullable().describe("What the budget can be lowered to, as the config would have it.")
}).meta({ id: "budget" });
const scanReport = strictObject({
	...common,
	command: literal("scan"),
	label: exactOptional(string().min(1)).describe("What the repository is called where reports are merged."),
	revision: revision.describe("A commit id, or `worktree`; `merged` for several repositories."),
	shard: exactOptional(strictObject({
		index: shardNumber,
		of: shardNumber
	})).describe("Where this is a part of a tree's inventory."),
	repositories: exactOptional(array(strictObject({
		name: string().min(1),
		revision,
		counts: strictObject(inventoryCounts)
	}))).describe("Where several repositories are merged: the usages' paths start with a name."),
	counts: strictObject({
		...inventoryCounts,
		byEffort,
		byDirectory: record(string(), count).describe("By the folder that the file stands in, without those below it; the top is `.`."),
		byFile: record(string(), count)
	}),
	categories,
	order: array(workStep).describe("What the guides would have done first, and so on."),
	budget: budget.nullable().describe("Null where the config has none, or only a part was looked at."),
	usages: array(reportedUsage).describe("Sorted by path, line, column."),
	problems,
	config
}).meta({
	id: "scan",
	title: "What stands at one revision"
});
const historyReport = strictObject({
	...common,
	command: literal("history"),
	revision: revision.describe("The commit that the history ends at."),
	every: _enum([
		"week",
		"month",
		"release"
	]),
	points: array(strictObject({
		date: day.describe("The last day of the week or month, or of the release; of the last point, the commit's own."),
		revision,
		label: string().nullable().describe("The release's tag."),
		counts: strictObject(inventoryCounts)
	})).describe("The oldest first."),
	pace: strictObject({
		from: day,
		to: day,
		change: int().describe("Usages from one to the other; below zero where they get fewer."),
		perQuarter: number(),
		byCategory: record(string(), int()).describe("The sum is `change`.")
	}).nullable().describe("From a quarter before the last point to it; null where the history is shorter."),
	forecast: strictObject({
		earliest: month.describe("`YYYY-MM`."),
		latest: month.nullable().describe("Null where the slower pace never gets there.")
	}).nullable().describe("When the last usage may be gone; null where the pace leads nowhere."),
	outlook: array(string()).describe("What pace and forecast come to, as sentences."),
	notes: array(string()).describe("What is worth knowing about the points, as sentences."),
	categories: record(string(), category),
	problems,
	config
}).meta({
	id: "history",
	title: "What stood at points of the past"
});
/** Any report of schemaVersion 1. */
const reportSchema = discriminatedUnion("command", [
	checkReport,
	scanReport,
	historyReport
]);
// src/inventory/read-report.ts
/** A report that a file holds, read back. */
/** The version of reports that this program reads and writes. */
const SCHEMA_VERSION = 1;
/**
* Reads the text of a report.
* @param tool The program that reads it.
* @throws ConfigError that says what is wrong with the file and what to do.
*/
function readReport(text, file, tool) {
	const value = parseJson(text, file);
	if (typeof value !== "object" || value === null || !("schemaVersion" in value)) throw new ConfigError(`${file} is no report of ${tool.name}: write one with ${tool.name} scan --format json`);
	if (value.schemaVersion !== SCHEMA_VERSION) throw new ConfigError(`${file} has schema version ${shown(JSON.stringify(value.schemaVersion))}${writtenBy(value, tool)}, and ${tool.name} ${tool.version} reads version ${SCHEMA_VERSION}: make all reports with one version`);
	const parsed = reportSchema.safeParse(value);
	if (parsed.success) return parsed.data;
	const [issue] = parsed.error.issues;
	const where = issue && issue.path.length > 0 ? ` at ${shown(issue.path.join("."))}` : "";
	throw new ConfigError(`${file} is damaged, or of another program${writtenBy(value, tool)}: ${shown(issue?.message ?? "it is not valid")}${where}`);
}
function parseJson(text, file) {
	try {
		return JSON.parse(text.replace(/^\ufeff/, ""));
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		const isEmpty = text.trim() === "";
		throw new ConfigError(isEmpty ? `${file} is empty` : `${file} is no JSON, or only a part of it: ${shown(why)}`);
	}
}
/** The tool's version, where it is another. */
function writtenBy(value, reader) {
	const tool = "tool" in value ? value.tool : null;
	const version = typeof tool === "object" && tool !== null && "version" in tool ? tool.version : null;
	return typeof version === "string" && version !== reader.version ? ` (${reader.name} ${shown(version)})` : "";
}
/** A stranger's text, bounded. */
function shown(given) {
	const text = visible(given);
	return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
// src/cli/merge.ts
/** `merge`: several inventories into one. */
/** A budget is held only where `--config` names one: parts have none, and repositories each their own. */
async function runMerge(line, terminal) {
	const files = line.operands.map((operand) => ({
		operand,
		file: resolve(terminal.cwd, operand)
	}));
	if (files.length === 0) throw new ConfigError("merge takes the JSON reports of scan: merge REPORT.json...");
	const twice = files.find(({ file }, at) => files.findIndex((other) => other.file === file) < at);
	if (twice) throw new ConfigError(`${twice.operand} is named twice`);
	const parts = [];
	for (const { operand, file } of files) parts.push(partOf(await textOf(file, operand), operand));
	const merged = mergeInventories(parts, TOOL);
	const named = optionText(line, "config");
	const loaded = named === void 0 ? null : await configNamed(named, terminal.cwd);
	const budget = loaded && judgeBudget(merged.counts, loaded.config, terminal.today);
	await emit(loaded ? {
		...merged,
		budget,
		config: loaded.origin
	} : merged, line, terminal);
	return budget?.verdict === "fail" ? EXIT.fail : EXIT.ok;
}
function partOf(text, file) {
	const report = readReport(text, file, TOOL);
	if (report.command === "scan") return {
		file,
		report
	};
	throw new ConfigError(`${file} is a report of ${report.command}; merge takes those of scan`);
}
async function textOf(file, operand) {
	try {
		const { size } = await stat(file);
		if (size > constants.MAX_STRING_LENGTH) throw new Error("it is larger than any report");
		return await readFile(file, "utf8");
	} catch (error) {
		throw new ConfigError(`${operand} cannot be read: ${error instanceof Error ? error.message : error}`);
	}
}
export { runMerge };
