import { D as settingMeaning, E as indirect, F as splitAssignment, It as ENVIRONMENT_VARIABLES, M as withoutBom, N as contextOf, O as variableMeaning, P as readCommands, T as entryPointMeaning, j as toFindings, k as NOTHING, w as commandSwitches } from "./engine.js";
import { a as readYaml, c as normalise, i as readIni, n as readToml, r as readSetupPy, t as matchPath } from "./toml.js";
import { n as BESIDE_PYTHON } from "./start.js";
// src/usages/switches-ini.ts
/** INI files → switches: coverage's setting, entry points, tox's commands and variables. */
/** Where coverage.py looks (https://coverage.readthedocs.io/en/latest/config.html); without the prefix in its own file. */
const COVERAGE_SECTION = {
	"setup-cfg": /^coverage:run$/,
	"tox-ini": /^coverage:run$/,
	coveragerc: /^(?:coverage:)?run$/
};
/** setuptools' and pbr's sections of entry points. */
const ENTRY_POINT_SECTION = /^(?:options\.)?entry_points$/;
/** Sections of tox in its own file are all, in `setup.cfg` those with a prefix. */
const TOX_SECTION = {
	"setup-cfg": /^tox:/,
	"tox-ini": /^/,
	coveragerc: /(?!)/
};
/** Keys of tox that run and set nothing. */
const IDLE_KEY = /^(?:description|deps|envlist|env_list|requires|pass_?env|allowlist_externals|whitelist_externals|extras)$/;
/** tox allows a condition on the environment's factors before a line. */
const FACTORS = /^[\w.{},!-][\w.{},! \t-]*:\s+/;
/** The switches of an INI file. */
function findIniSwitches(kind, text, variables) {
	const mentions = [];
	for (const entry of readIni(text)) if (COVERAGE_SECTION[kind].test(entry.section)) mentions.push(...setting(entry, text));
	else if (ENTRY_POINT_SECTION.test(entry.section) && kind === "setup-cfg") mentions.push(...entryPoints(entry));
	else if (!TOX_SECTION[kind].test(entry.section) || IDLE_KEY.test(entry.key)) continue;
	else if (/^set_?env$/.test(entry.key)) mentions.push(...setenv(entry, variables));
	else mentions.push(...commands(entry, text, variables));
	return {
		mentions,
		problems: []
	};
}
function setting({ key, keyStart, lines }, text) {
	const bare = lines.map(withoutComment);
	const meaning = settingMeaning(key, bare.flatMap((line) => line.text.split(",")));
	const [first, last] = [bare[0], bare.at(-1)];
	if (!meaning || !first || !last) return [];
	const statement = [text.slice(keyStart, first.start).split("\n", 1)[0], ...bare.map((line) => line.text)].join(" ");
	return [indirect(meaning, keyStart, last.start + last.text.length, statement)];
}
function entryPoints({ lines }) {
	return lines.map(withoutComment).flatMap(({ start, text }) => {
		const target = text.slice(text.indexOf("=") + 1).trim();
		const meaning = text.includes("=") ? entryPointMeaning(target) : null;
		return meaning ? [indirect(meaning, start, start + text.length, text)] : [];
	});
}
/** `NAME = value`; a value that is no switch itself may hold a command line. */
function setenv({ lines }, variables) {
	return lines.map(withoutComment).flatMap((line) => {
		const factors = FACTORS.exec(line.text)?.[0].length ?? 0;
		const [start, text] = [line.start + factors, line.text.slice(factors)];
		const equals = text.indexOf("=");
		const name = text.slice(0, Math.max(0, equals)).trim();
		const value = text.slice(equals + 1).trim();
		const meaning = equals > 0 ? variableMeaning(name, value, variables) : null;
		if (meaning) return [indirect(meaning, start, start + text.length, text)];
		const outer = splitAssignment(`${name}=`, start, start + name.length + 1);
		return commandSwitches(readCommands(value, start + text.length - value.length, outer), variables);
	});
}
/** Tools that read these files take ` #` for a comment, though configparser does not. */
function withoutComment({ start, text }) {
	return {
		start,
		text: text.replace(/\s#.*$/, "").trimEnd()
	};
}
/** The entry's lines as commands; its section and key are words before them, as `[pytest] addopts` says whose options follow. */
function commands({ section, rawKey, keyStart, lines }, text, variables) {
	const [first, last] = [lines[0], lines.at(-1)];
	if (!first || !last) return [];
	const outer = [section, rawKey].map((name) => ({
		text: name,
		start: keyStart,
		end: keyStart,
		part: "name"
	}));
	let at = first.start;
	let masked = "";
	for (const line of lines) {
		const gap = text.slice(at, line.start);
		masked += gap && `\n${" ".repeat(gap.length - 1)}`;
		const factors = FACTORS.exec(line.text)?.[0].length ?? 0;
		masked += " ".repeat(factors) + line.text.slice(factors);
		at = line.start + line.text.length;
	}
	return commandSwitches(readCommands(masked, first.start, outer), variables);
}
// src/usages/switches-lines.ts
/** Instructions that run or set nothing (https://docs.docker.com/reference/dockerfile/). */
const IDLE_INSTRUCTION = /^\s*(?:LABEL|MAINTAINER|FROM|COPY|ADD|EXPOSE|VOLUME|USER|WORKDIR|STOPSIGNAL|SHELL)\s/i;
const INSTRUCTION = /^\s*(?:ONBUILD\s+)?(?:ENV|ARG|RUN|CMD|ENTRYPOINT|HEALTHCHECK)\s/i;
/** `ENV NAME value`, the old form. */
const OLD_ENV = /^(\s*ENV\s+[A-Za-z_]\w*)\s(?=\s*[^\s=])/i;
/** What a unit runs, and what it sets (systemd.service(5), systemd.exec(5)); the rest is prose and names. */
const UNIT_SETTING = /^\s*(?:Exec\w+|Environment)\s*=/;
/** A here-document that is printed. */
const PRINTED_TEXT = /^\s*(?:cat|echo)\s*<<-?\s*["'\\]?(\w+)/;
/** `NAME := value` of a Makefile, as an assignment without white space. */
const MAKE_ASSIGNMENT = /^(\s*(?:(?:export|override)[ \t]+)*[A-Za-z_][\w.-]*)([ \t]+)([:?+!]{0,3}=)([ \t]*)/;
/** The switches of a file of command lines. */
function findLineSwitches(kind, text, variables) {
	return {
		mentions: commandSwitches(commandsOf(kind, text), variables),
		problems: []
	};
}
function commandsOf(kind, text) {
	switch (kind) {
		case "procfile": return readCommands(lineFeeds(text));
		case "shell": return readCommands(withoutPrintedText(text));
		case "makefile": return readCommands(mapLines(text, makeAssignment));
		case "dockerfile": return readCommands(mapLines(joined(text, /^\s*#/), dockerInstruction));
		case "service": return readCommands(mapLines(joined(text, /^\s*[#;]/), unitSetting));
	}
}
/** A carriage return that ends a line alone becomes a line feed; every function here keeps a text's length. */
function lineFeeds(text) {
	return text.replace(/\r(?!\n)/g, "\n");
}
function mapLines(text, map) {
	return lineFeeds(text).replace(/[^\n]+/g, map);
}
function blank(text) {
	return " ".repeat(text.length);
}
/**
* Joins lines that end with a backslash, as Docker and systemd do: a comment line among them goes, and does not end them.
*/
function joined(text, comment) {
	let going = false;
	return lineFeeds(text).replace(/[^\n]*(?:\n|$)/g, (line) => {
		if (comment.test(line)) return going ? blank(line) : line.replace(/[^\n]/g, " ");
		going = /\\\r?\n$/.test(line);
		return going ? line.replace(/\\(\r?)\n$/, (end) => blank(end)) : line;
	});
}
/** Blanks what `cat <<END` prints, as in a script's own help; what it writes to a file or pipes on stays. */
function withoutPrintedText(text) {
	let end = null;
	return mapLines(text, (line) => {
		if (end === null) {
			end = /[>|]/.test(line) ? null : PRINTED_TEXT.exec(line)?.[1] ?? null;
			return line;
		}
		if (line.trim() !== end) return blank(line);
		end = null;
		return line;
	});
}
function dockerInstruction(line) {
	if (IDLE_INSTRUCTION.test(line)) return blank(line);
	return line.replace(OLD_ENV, "$1=").replace(INSTRUCTION, blank);
}
function unitSetting(line) {
	const setting = UNIT_SETTING.exec(line)?.[0];
	return setting ? blank(setting) + line.slice(setting.length) : blank(line);
}
/** Moves the operator to the name: both then are one word with the value, which stays where it is. */
function makeAssignment(line) {
	if (line.startsWith("	")) return line;
	return line.replace(MAKE_ASSIGNMENT, (_, name, before, operator, after) => {
		return name + operator + "".repeat(before.length + after.length);
	});
}
// src/usages/switches-setup-py.ts
/** `NAME = package.module:object`, as a string or as a line of one. */
const ENTRY_POINT = /^[^\r\n=]+=[ \t]*([\w.]+[ \t]*:[ \t]*[\w.]+)(?=[ \t]*(?:\[|$))/gm;
/** The switches of a `setup.py`; what its Python itself uses is found as in every Python file. */
function findSetupPySwitches(text) {
	return {
		mentions: readSetupPy(text).strings.flatMap((string) => [...string.text.matchAll(ENTRY_POINT)].flatMap((match) => {
			const meaning = string.given ? entryPointMeaning(match[1] ?? "") : null;
			const start = string.start + match.index + match[0].search(/\S/);
			const end = string.start + match.index + match[0].length;
			return meaning ? [indirect(meaning, start, end, match[0])] : [];
		})),
		problems: []
	};
}
// src/usages/switches-toml.ts
/** The tables of settings, entry points and tox environments. */
const COVERAGE = ["tool.coverage.run.*", "run.*"];
const ENTRY_POINTS = [
	"project.entry-points.*.*",
	"project.scripts.*",
	"project.gui-scripts.*",
	"tool.poetry.plugins.*.*",
	"tool.poetry.scripts.*"
];
const TOX = [
	"env_run_base",
	"env_base.*",
	"env.*"
];
const COMMAND_KEYS = [
	"commands",
	"commands_pre",
	"commands_post"
];
/** The old `tox.ini`, kept whole in a string. */
const LEGACY_TOX = "tool.tox.legacy_tox_ini";
/** The switches of a TOML file. */
async function findTomlSwitches(kind, text, variables) {
	const { leaves, problems } = await readToml(text);
	const prefix = kind === "pyproject" ? "tool.tox." : "";
	return {
		mentions: [
			...kind === "tox-toml" ? [] : settings(leaves, kind === "pyproject" ? COVERAGE.slice(0, 1) : COVERAGE),
			...kind === "pyproject" ? leaves.flatMap((leaf) => [...entryPoint(leaf), ...legacyTox(leaf, text, variables)]) : [],
			...kind === "coveragerc-toml" ? [] : tox(leaves, prefix, variables)
		],
		problems
	};
}
/** The leaves under one key: the items of a list, or the one value. */
function groups(leaves, patterns) {
	const found = /* @__PURE__ */ new Map();
	for (const leaf of leaves) {
		const depth = Math.max(...patterns.map((pattern) => matchPath(pattern, leaf.keys) ?? 0));
		const key = leaf.keys[depth - 1];
		if (!key) continue;
		const group = found.get(key.start);
		if (group) group[1].push(leaf);
		else found.set(key.start, [key, [leaf]]);
	}
	return [...found.values()];
}
function settings(leaves, patterns) {
	return groups(leaves, patterns).flatMap(([key, group]) => {
		const values = group.flatMap(({ value }) => value?.split(",") ?? []);
		const meaning = settingMeaning(String(key.name), values);
		return meaning ? [pair(meaning, key)] : [];
	});
}
function pair(meaning, key) {
	return indirect(meaning, key.start, key.withinEnd, key.within);
}
function entryPoint({ keys, value }) {
	const key = keys.at(-1);
	if (!key || !value || !ENTRY_POINTS.some((pattern) => matchPath(pattern, keys) === keys.length)) return [];
	const meaning = entryPointMeaning(value);
	return meaning ? [pair(meaning, key)] : [];
}
function tox(leaves, prefix, variables) {
	const places = TOX.map((place) => prefix + place);
	const set = places.map((place) => `${place}.set_env.*`);
	const run = places.flatMap((place) => COMMAND_KEYS.map((key) => `${place}.${key}.#`));
	return [...groups(leaves, set).flatMap(([key, [leaf]]) => {
		const meaning = variableMeaning(String(key.name), leaf?.value ?? "", variables);
		return meaning ? [pair(meaning, key)] : [];
	}), ...groups(leaves, run).flatMap(([, words]) => argumentList(words, variables))];
}
/** One command of tox, a list of its words. */
function argumentList(leaves, variables) {
	const words = leaves.map(({ value, start, end }) => ({
		text: value ?? "",
		start,
		end,
		part: null
	}));
	const text = words.map((word) => word.text).join(" ");
	const inner = leaves.filter(({ value }) => /\s/.test(value ?? ""));
	return commandSwitches([{
		words,
		text,
		redirected: false,
		outer: []
	}, ...inner.flatMap(({ value, start }) => readCommands(value ?? "", start, contextOf(words)))], variables);
}
function legacyTox({ keys, start, end }, text, variables) {
	if (!matchPath(LEGACY_TOX, keys)) return [];
	return findIniSwitches("tox-ini", text.slice(start, end), variables).mentions.map((mention) => ({
		...mention,
		start: mention.start + start,
		end: mention.end + start
	}));
}
// src/usages/switches-yaml.ts
/** Keys whose values are prose or names. */
const PROSE = /* @__PURE__ */ new Set([
	"name",
	"run-name",
	"description",
	"title",
	"labels",
	"container_name",
	"image"
]);
/** Keys of mappings from variables to values. */
const ENVIRONMENT = /* @__PURE__ */ new Set(["env", "environment"]);
/** The switches of a compose file or a workflow. */
async function findYamlSwitches(text, variables) {
	const { yaml, documents, problems } = await readYaml(text);
	const walk = new Walk(yaml, text, variables);
	for (const { contents } of documents) walk.node(contents, "");
	return {
		mentions: walk.mentions,
		problems
	};
}
var Walk = class {
	mentions = [];
	#yaml;
	#text;
	#variables;
	constructor(yaml, text, variables) {
		this.#yaml = yaml;
		this.#text = text;
		this.#variables = variables;
	}
	/** `key` is the key of the mapping that the node stands under. */
	node(node, key) {
		if (PROSE.has(key)) return;
		if (this.#yaml.isMap(node)) this.#map(node, key);
		else if (this.#yaml.isSeq(node)) this.#sequence(node, key);
		else if (this.#yaml.isScalar(node)) this.#commands(this.#scalar(node));
	}
	#map({ items }, key) {
		for (const { key: name, value } of items) {
			if (!this.#yaml.isScalar(name)) continue;
			const below = String(name.value);
			if (ENVIRONMENT.has(key) && this.#yaml.isScalar(value)) this.#variable(name, value);
			this.node(value, ENVIRONMENT.has(key) ? "" : below);
		}
	}
	/** A variable that is given no value is passed on, not set. */
	#variable(name, value) {
		if (!name.range || !value.range || value.value === null) return;
		const meaning = variableMeaning(String(name.value), String(value.value), this.#variables);
		if (!meaning) return;
		const [start, end] = [name.range[0], value.range[1]];
		this.mentions.push(indirect(meaning, start, end, this.#text.slice(start, end)));
	}
	/** A list of words is one command; an item with white space in it is also read for itself. */
	#sequence({ items }, key) {
		const words = [];
		for (const item of items) if (!this.#yaml.isScalar(item)) this.node(item, key);
		else if (item.range && typeof item.value === "string") {
			const [start, end] = contentOf(this.#text, item);
			const word = splitAssignment(item.value, start, end);
			words.push(...word);
			if (/\s/.test(item.value)) this.#commands(this.#scalar(item, contextOf(words)));
		}
		this.#commands([{
			words,
			text: words.map(({ text }) => text).join(" "),
			redirected: false,
			outer: []
		}]);
	}
	#scalar(node, outer = []) {
		if (typeof node.value !== "string" || !node.range || !/eventlet/i.test(node.value)) return [];
		const [start, end] = contentOf(this.#text, node);
		const text = this.#text.slice(start, end);
		if (node.type === "BLOCK_LITERAL") return readCommands(text, start, outer);
		const line = text.replace(/\n/g, " ");
		return readCommands(node.type === "QUOTE_DOUBLE" ? line.replaceAll("\\\"", `"`) : line, start, outer);
	}
	#commands(commands) {
		this.mentions.push(...commandSwitches(commands, this.#variables));
	}
};
/** Where a scalar's content stands: inside its quotes, below its block's header. */
function contentOf(text, { range, type }) {
	const [start, end] = range ?? [0, 0];
	if (type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE") return [start + 1, end - 1];
	if (type !== "BLOCK_LITERAL" && type !== "BLOCK_FOLDED") return [start, end];
	const header = text.indexOf("\n", start);
	return [header < 0 ? end : header + 1, end];
}
// src/usages/switches.ts
/** Files other than Python → usages: eventlet switched on by a command line, a variable, a setting or an entry point. */
/**
* Finds the usages of kind `indirect` in a file that is not Python. Comments, prose and names of things never count; neither
* does an option of another program (`pytest -k eventlet`) nor a variable that is only read or passed on. `variables` are the
* environment variables that count whatever their value is; others count with the catalogue's values.
*/
async function findSwitches(kind, text, variables = ENVIRONMENT_VARIABLES) {
	const bare = withoutBom(text);
	if (!BESIDE_PYTHON.test(bare)) return toFindings(bare, NOTHING);
	const found = await read(kind, bare, variables);
	const own = OWN_NAME.exec(bare)?.[1];
	const isOwn = ({ symbol }) => own && normalise(symbol.split(".", 1)[0] ?? "") === normalise(own);
	return toFindings(bare, {
		...found,
		mentions: found.mentions.filter((each) => !isOwn(each))
	});
}
/** The name of the package that a packaging file makes: its own entry points use nothing. */
const OWN_NAME = /\bname\s*=\s*['"]?([\w.-]+)/;
async function read(kind, text, variables) {
	switch (kind) {
		case "procfile":
		case "dockerfile":
		case "service":
		case "makefile":
		case "shell": return findLineSwitches(kind, text, variables);
		case "compose":
		case "workflow": return findYamlSwitches(text, variables);
		case "setup-cfg":
		case "tox-ini":
		case "coveragerc": return findIniSwitches(kind, text, variables);
		case "pyproject":
		case "tox-toml":
		case "coveragerc-toml": return findTomlSwitches(kind, text, variables);
		case "setup-py": return findSetupPySwitches(text);
	}
}
export { findSwitches };
