import { t as require_dist } from "./dist.js";
import { ft as DEFAULT_CONFIG, jt as ConfigError, kt as didYouMean } from "./start.js";
import { Dt as KINDS } from "./engine.js";
import { d as record, f as strictObject, m as union, n as _enum, p as string, r as array, s as int, t as date, u as partialRecord } from "./iso.js";
// src/policy/mistakes.ts
var import_dist = require_dist();
/** The error that holds them all, in the order of the file, one a line. */
function configError(mistakes, file, lines) {
	const [first, ...others] = [...new Map(mistakes.map((mistake) => [`${mistake.offset} ${mistake.message}`, mistake])).values()].sort((a, b) => a.offset - b.offset).map(({ offset, message }) => ({
		...position(lines, offset),
		message
	}));
	const more = others.slice(0, 49).map(({ line, column, message }) => `\n${file}:${line}:${column}: ${message}`);
	const rest = others.length - more.length;
	const end = rest > 0 ? `\n… and ${rest} more` : "";
	return new ConfigError(`${first?.message ?? "This file is not valid"}${more.join("")}${end}`, {
		file,
		line: first?.line ?? 1,
		column: first?.column ?? 1
	});
}
/** 1-based; the counter says 0 for the first line of a text without a line end. */
function position(lines, offset) {
	const { line, col } = lines.linePos(offset);
	return {
		line: Math.max(line, 1),
		column: Math.max(col, 1)
	};
}
/** The mistakes that one issue of the schema stands for: an unknown key is one each. */
function mistakesOf(issue, document, value, known) {
	if (issue.code === "unrecognized_keys") return issue.keys.map((key) => ({
		offset: offsetOf(document, issue.path, key),
		message: unknownName(key, issue.path, known)
	}));
	if (issue.code === "invalid_key") {
		const key = String(issue.path.at(-1));
		const what = issue.issues[0]?.message ?? "another key";
		return [{
			offset: offsetOf(document, issue.path.slice(0, -1), key),
			message: `${shown(key)} in ${named(issue.path.slice(0, -1))} must be ${what}`
		}];
	}
	const inner = issue.code === "invalid_union" ? issue.errors.find(isOfRightShape) : void 0;
	if (inner) {
		const whole = (each) => ({
			...each,
			path: [...issue.path, ...each.path]
		});
		return inner.flatMap((each) => mistakesOf(whole(each), document, value, known));
	}
	const offset = offsetOf(document, issue.path);
	if (issue.code === "custom") return [{
		offset,
		message: `${named(issue.path)} ${issue.message}`
	}];
	return [{
		offset,
		message: wrongValue(issue, valueAt(value, issue.path), known)
	}];
}
/** Whether of the choices it is this one that was meant: what is wrong is within it. */
function isOfRightShape(issues) {
	return issues.every(({ code, path }) => path.length > 0 || code === "unrecognized_keys" || code === "custom");
}
function unknownName(key, path, known) {
	const last = path.at(-1);
	if (last === "categories" || last === "guides") return unknownCategory(key, known.categories);
	const [noun, names] = last === void 0 ? ["key", known.top] : last === "kinds" ? ["kind", KINDS] : ["key", last === "budget" ? ["total", "categories"] : [
		"paths",
		"mode",
		"kinds",
		"categories"
	]];
	return `Unknown ${noun} ${shown(key)}${didYouMean(key, names) || `; known are ${listed(names)}`}`;
}
function unknownCategory(name, categories) {
	return `Unknown category ${shown(name)}${didYouMean(name, categories) || "; `no-new-eventlet explain` lists the categories"}`;
}
function wrongValue(issue, value, known) {
	const { path, message } = issue;
	if (value === void 0) return `${named(path)} is missing: it must be ${message}`;
	if (value === null) return `${named(path)} is empty: give it ${message}, or remove the key`;
	if (path[0] === "symbols" && path.length === 2 && typeof value === "string") return unknownCategory(value, known.categories);
	return `${named(path)} must be ${message}, not ${shown(value)}${modeHint(issue, value)}`;
}
/** YAML 1.1 read `off` and `no` as false, so people (and their tools) write one for the other. */
function modeHint(issue, value) {
	if (issue.code !== "invalid_value" || !issue.values.includes("off")) return "";
	if (value === false || /^(?:no|none|never|ignore|disabled?)$/i.test(String(value))) return ": write `off`";
	if (value === true || /^(?:yes|on|error|enabled?)$/i.test(String(value))) return ": write `fail`";
	return "";
}
/** `overrides[0].mode`, quoted. */
function named(path) {
	if (path.length === 0) return "The config";
	return shown(path.map((part, index) => typeof part === "number" ? `[${part}]` : `${index > 0 ? "." : ""}${String(part)}`).join(""), false);
}
/** A user's text in a message: bounded, and on one line. */
function shown(value, quoted = true) {
	const text = typeof value === "string" && (!quoted || isPlain(value)) ? value : JSON.stringify(value) ?? "";
	return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text.replace(/[\r\n]+/g, " ")}\``;
}
/** What can be shown without quotes: YAML would read `2` and `true` as something else. */
const isPlain = (text) => /^[\p{L}\p{N}_.:/*-]+$/u.test(text) && Number.isNaN(Number(text)) && !/^(?:true|false|null)$/i.test(text);
const listed = (names) => names.map((name) => `\`${name}\``).join(", ");
function valueAt(value, path) {
	return path.reduce((at, part) => at?.[part], value);
}
/** Where the value at `path` starts, or its `key`; where there is none, its nearest parent. */
function offsetOf(document, path, key) {
	const node = path.length === 0 ? document.contents : document.getIn(path, true);
	if (key !== void 0 && (0, import_dist.isMap)(node)) {
		const pair = node.items.find((item) => (0, import_dist.isScalar)(item.key) && String(item.key.value) === key);
		if ((0, import_dist.isNode)(pair?.key)) return startOf(pair.key);
	}
	if ((0, import_dist.isNode)(node)) return startOf(node);
	return path.length === 0 ? 0 : offsetOf(document, path.slice(0, -1));
}
const startOf = (node) => node.range?.[0] ?? 0;
// src/policy/schema.ts
/** The shape of the config file: which keys there are, what each takes and means. Editors and the docs read it too. */
/** Decimal and binary multiples of a byte, as `max-file-size` may be given. */
const UNITS = {
	b: 1,
	kb: 1e3,
	mb: 1e6,
	gb: 1e9,
	kib: 1024,
	mib: 2 ** 20,
	gib: 2 ** 30
};
/** JSON Schema's patterns have no flags, so both cases are spelled out; nothing is no size. */
const SIZE = /^(?!0+(?:\.0+)? ?[a-zA-Z])\d+(?:\.\d+)? ?(?:[kKmMgG][iI]?)?[bB]$/;
/** Python identifiers with dots between. */
const DOTTED_NAME = /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u;
/** Text that stays one link wherever it is printed. */
const LINK = /^https:\/\/[^\s<>"`\\]+$/;
/** A backslash makes a wildcard plain; before a letter it is a Windows path. */
const GLOB = /^(?!.*\\[A-Za-z0-9])/;
/** Says what a value must be: the second half of "`mode` must be …". */
const expects = (what) => ({ error: what });
const mode = _enum([
	"fail",
	"warn",
	"off"
], expects("`fail`, `warn` or `off`"));
const globs = array(string(expects("a glob")).min(1, expects("a glob")).max(1e3, expects("a glob of at most 1000 characters")).regex(GLOB, expects("a glob with `/` between folders, as git writes paths")), expects("a list of globs, such as `[\"nova/**\"]`")).describe("Git-style globs on repository paths.");
const someGlobs = globs.min(1, expects("a list of at least one glob"));
const modeByKind = partialRecord(_enum(KINDS), mode, expects(`a mapping of kinds to modes, such as \`{probe: warn}\``));
const sizeExpected = expects("a size such as `5MB`, `512kB` or `1MiB`, or a number of bytes");
const size = union([int().positive(sizeExpected), string().regex(SIZE, sizeExpected)], sizeExpected);
const wholeNumber = expects("a whole number, 0 or more");
const budgetExpected = expects("a number of usages, such as `128`, or a mapping with `total`, `categories` or both");
/** The schema of the config file, for these categories of the catalogue. Its values are those of the YAML, unchanged. */
function configSchema(categories) {
	const category = _enum([...categories], expects("a category (`no-new-eventlet explain` lists them)"));
	const modeByCategory = partialRecord(category, mode, expects("a mapping of categories to modes, such as `{timeouts: off}`"));
	const override = strictObject({
		paths: someGlobs.meta({ description: "The files that this override is for." }),
		mode: mode.optional().meta({ description: "What any new usage in them does." }),
		kinds: modeByKind.optional().meta({ description: "The same by kind; over `mode`." }),
		categories: modeByCategory.optional().meta({ description: "The same by category; over `kinds`." })
	}, expects("a mapping with `paths` and any of `mode`, `kinds` and `categories`")).refine((given) => given.mode ?? given.kinds ?? given.categories, "changes nothing: give it a `mode`, `kinds` or `categories`");
	const count = int(wholeNumber).min(0, wholeNumber);
	const budget = union([count, strictObject({
		total: count.optional().meta({ description: "Usages of all categories together." }),
		categories: partialRecord(category, count, expects("a mapping of categories to numbers of usages")).optional().meta({ description: "Usages of one category." })
	}, budgetExpected).refine(({ total, categories }) => total !== void 0 || categories !== void 0, "holds nothing: give it a `total`, `categories` or both")], budgetExpected);
	return strictObject({
		mode: mode.optional().meta({
			description: "What a new usage does: `fail` fails the check, `warn` lets it pass with a warning, `off` does nothing. With `off`, and nothing stricter below, the check always passes.",
			default: DEFAULT_CONFIG.mode,
			examples: ["warn"]
		}),
		"allow-new": int(wholeNumber).min(0, wholeNumber).optional().meta({
			description: "So many new usages pass; with one more, all of them count. Usages that would fail use it up before those that would only warn.",
			default: DEFAULT_CONFIG.allowNew,
			examples: [2]
		}),
		balance: _enum(["strict", "net"], expects("`strict` or `net`")).optional().meta({
			description: "`strict`: every new usage counts. `net`: only new − removed does, so that what the same change removes makes room for new usages. Removed usages whose mode is `off`, or that a comment allowed, make no room, and carried imports take up theirs first.",
			default: DEFAULT_CONFIG.balance,
			examples: ["net"]
		}),
		"enforce-from": date(expects("a day as YYYY-MM-DD")).nullable().optional().meta({
			description: "Before that day (UTC), whatever would fail only warns.",
			default: DEFAULT_CONFIG.enforceFrom,
			examples: ["2027-01-01"]
		}),
		"on-unreadable": _enum(["fail", "warn"], expects("`fail` or `warn`")).optional().meta({
			description: "What a file does that could not be checked, because it could not be read or decoded or is too large: a changed one, or one that changed files import names from; and a list of changed files that is not whole. A syntax error hides nothing around it, so it warns at most.",
			default: DEFAULT_CONFIG.onUnreadable,
			examples: ["warn"]
		}),
		paths: someGlobs.optional().meta({
			description: "The files to check.",
			default: [...DEFAULT_CONFIG.paths],
			examples: [["nova/**", "bin/"]]
		}),
		exclude: globs.optional().meta({
			description: "The files to leave out, of those. `site-packages`, `node_modules`, `.git`, `.tox`, `.nox` and virtual environments are left out besides, unless one is taken back (`\"!.tox/\"`).",
			default: [...DEFAULT_CONFIG.exclude],
			examples: [["**/vendor/**"]]
		}),
		kinds: modeByKind.optional().meta({
			description: "The mode of usages of a kind, over `mode`. A kind that is not named follows `mode`, but for `probe`, which only warns (and is off where `mode` is).",
			default: { ...DEFAULT_CONFIG.kinds },
			examples: [{
				probe: "off",
				dependency: "warn"
			}]
		}),
		categories: modeByCategory.optional().meta({
			description: "The mode of usages of a category, over `kinds` and `mode`.",
			default: { ...DEFAULT_CONFIG.categories },
			examples: [{
				"asyncio-bridge": "off",
				"monkey-patching": "fail"
			}]
		}),
		overrides: array(override, expects("a list of overrides, each with `paths`")).optional().meta({
			description: "Other modes for some files, over all of the above. Of the overrides that match a file and say something about the usage, the last wins; within one, `categories` go over `kinds` and those over `mode`.",
			default: [...DEFAULT_CONFIG.overrides],
			examples: [[{
				paths: ["**/tests/**"],
				mode: "warn",
				categories: { timeouts: "off" }
			}]]
		}),
		guide: _enum([
			"asyncio",
			"threading",
			"awaitlet"
		], expects("`asyncio`, `threading` or `awaitlet`")).optional().meta({
			description: "Where the project is going: the alternative whose replacement is shown first.",
			default: DEFAULT_CONFIG.guide,
			examples: ["asyncio"]
		}),
		guides: partialRecord(category, string(expects("an `https://` link")).regex(LINK, expects("an `https://` link")), expects("a mapping of categories to links")).optional().meta({
			description: "The project's own guides, by category: shown before the official ones.",
			default: { ...DEFAULT_CONFIG.guides },
			examples: [{ "wsgi-server": "https://wiki.example.org/wsgi" }]
		}),
		symbols: record(string().regex(DOTTED_NAME, expects("a dotted name, such as `nova.utils.spawn`")), category, expects("a mapping of dotted names to categories")).optional().meta({
			description: "The project's own wrappers of eventlet, by the category that each belongs to: their imports and references, and those of everything below them, count as usages of kind `indirect`, except in the wrapper itself. What leads to eventlet by itself, through modules of the repository, counts as that.",
			default: { ...DEFAULT_CONFIG.symbols },
			examples: [{ "nova.utils.spawn": "greenthreads" }]
		}),
		label: string(expects("the name of a label, or `null` for none")).min(1, expects("the name of a label, or `null` for none")).nullable().optional().meta({
			description: "A pull request with this label only warns where it would fail. It is read when the check runs, and the report says so.",
			default: DEFAULT_CONFIG.label,
			examples: ["eventlet-is-fine"]
		}),
		budget: budget.nullable().optional().meta({
			description: "How many usages may stand in the whole tree, of all categories or of some. `scan`, and the Action where it takes an inventory, says how far the tree is from it; being over it does what `mode` says (and only warns before `enforce-from`). Every usage counts, of whatever kind and mode, allowed or not. Where there are fewer by now, the report proposes the lower number: write it here, and it can’t rise again. Only a scan of the whole tree is held to it: not one of some paths, nor a shard.",
			default: DEFAULT_CONFIG.budget,
			examples: [{
				total: 128,
				categories: { "monkey-patching": 4 }
			}]
		}),
		"max-file-size": size.optional().meta({
			description: "A file above it is not checked, and `on-unreadable` says what that does.",
			default: `${DEFAULT_CONFIG.maxFileSize / UNITS.mb}MB`,
			examples: ["2MB"]
		})
	}, expects("a mapping of keys to values, such as `mode: warn`")).meta({
		title: "no-new-eventlet",
		description: "The config file of no-new-eventlet, `.github/no-new-eventlet.yml`."
	});
}
/** The number of bytes that `5MB` stands for (MB is decimal, MiB binary); a number is that many bytes. */
function toBytes(given) {
	if (typeof given === "number") return given;
	const [, number, unit = ""] = /^([\d.]+) ?(\D+)$/.exec(given) ?? [];
	const factor = new Map(Object.entries(UNITS)).get(unit.toLowerCase());
	return Math.ceil(Number(number) * (factor ?? NaN));
}
// src/policy/parse.ts
/** The text of a config file → `Config`, or every mistake in it. */
/**
* Parses a config file (YAML 1.2). Keys that are not given get their defaults; an empty file is all defaults.
*
* Throws a ConfigError that holds every mistake, one a line as `file:line:column: message`, its `where` the first one's.
*/
function parseConfig(text, file, knownCategories) {
	const lines = new import_dist.LineCounter();
	const document = parseYaml(text, file, lines);
	if (document.errors.length > 0) throw configError(document.errors.map(yamlMistake), file, lines);
	if (document.contents === null) return DEFAULT_CONFIG;
	const schema = configSchema(knownCategories);
	const value = toValue(document, file);
	if (value === null) return DEFAULT_CONFIG;
	const result = schema.safeParse(value);
	if (result.success) return toConfig(result.data);
	const known = {
		top: Object.keys(schema.shape),
		categories: knownCategories
	};
	throw configError(result.error.issues.flatMap((issue) => mistakesOf(issue, document, value, known)), file, lines);
}
function parseYaml(text, file, lineCounter) {
	try {
		return (0, import_dist.parseDocument)(text, {
			lineCounter,
			prettyErrors: false,
			logLevel: "error",
			schema: "core"
		});
	} catch (error) {
		throw unreadable(error, file);
	}
}
function toValue(document, file) {
	try {
		return document.toJS();
	} catch (error) {
		throw unreadable(error, file);
	}
}
/** The parser throws where nesting or aliases go beyond its bounds: a mistake of the file, not of ours. */
function unreadable(error, file) {
	const why = error instanceof Error ? error.message : String(error);
	return new ConfigError(`This file could not be read as YAML: ${why}`, {
		file,
		line: 1,
		column: 1
	});
}
function yamlMistake({ code, pos, message }) {
	const what = code === "MULTIPLE_DOCS" ? "A second YAML document begins here: keep one" : `This is not YAML: ${message}`;
	return {
		offset: pos[0],
		message: what
	};
}
function toConfig(file) {
	const { mode, balance, paths, exclude, categories, guide, guides, symbols, label } = file;
	return {
		mode: mode ?? DEFAULT_CONFIG.mode,
		allowNew: file["allow-new"] ?? DEFAULT_CONFIG.allowNew,
		balance: balance ?? DEFAULT_CONFIG.balance,
		enforceFrom: file["enforce-from"] ?? DEFAULT_CONFIG.enforceFrom,
		onUnreadable: file["on-unreadable"] ?? DEFAULT_CONFIG.onUnreadable,
		paths: paths ?? DEFAULT_CONFIG.paths,
		exclude: exclude ?? DEFAULT_CONFIG.exclude,
		kinds: {
			...DEFAULT_CONFIG.kinds,
			...file.kinds
		},
		categories: complete(categories ?? DEFAULT_CONFIG.categories),
		overrides: file.overrides?.map(toOverride) ?? DEFAULT_CONFIG.overrides,
		guide: guide ?? DEFAULT_CONFIG.guide,
		guides: complete(guides ?? DEFAULT_CONFIG.guides),
		symbols: symbols ?? DEFAULT_CONFIG.symbols,
		label: label === void 0 ? DEFAULT_CONFIG.label : label,
		budget: file.budget == null ? DEFAULT_CONFIG.budget : toBudget(file.budget),
		maxFileSize: file["max-file-size"] === void 0 ? DEFAULT_CONFIG.maxFileSize : toBytes(file["max-file-size"])
	};
}
function toOverride(given) {
	const { paths, mode = null, kinds = {}, categories = {} } = given;
	return {
		paths,
		mode,
		kinds,
		categories: complete(categories)
	};
}
function toBudget(given) {
	if (typeof given === "number") return {
		total: given,
		categories: {}
	};
	return {
		total: given.total ?? null,
		categories: complete(given.categories ?? {})
	};
}
/** Says to the compiler what it can't see: a record that the schema passed holds no undefined. */
function complete(record) {
	return Object.fromEntries(Object.entries(record).flatMap(([key, value]) => value === void 0 ? [] : [[key, value]]));
}
export { parseConfig };
