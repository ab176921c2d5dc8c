import { M as withoutBom, j as toFindings, k as NOTHING } from "./engine.js";
import { a as readYaml, c as normalise, d as symbolOf, i as readIni, l as readPipLine, n as readToml, o as dependency, r as readSetupPy, s as hasEventletExtra, t as matchPath, u as readRequirement } from "./toml.js";
// src/usages/requirements-conda.ts
/** conda's match specification: an optional channel, the name, then versions and builds (`conda-forge::eventlet=0.36`). */
const MATCH_SPEC = /^\s*(?:[^\s:]+::)?([A-Za-z0-9_.-]+)\s*(?:$|[=<>!~[\s])/;
/** The requirements on eventlet of a conda environment. The parser is loaded when the first YAML text comes. */
async function findCondaRequirements(text) {
	const { yaml, documents, problems } = await readYaml(text);
	const mentions = [];
	for (const { contents } of documents) {
		const list = yaml.isMap(contents) ? contents.get("dependencies", true) : null;
		if (!yaml.isSeq(list)) continue;
		for (const item of list.items) {
			if (yaml.isScalar(item)) mentions.push(...condaPackage(item));
			const pip = yaml.isMap(item) ? item.get("pip", true) : null;
			if (yaml.isSeq(pip)) {
				for (const line of pip.items) if (yaml.isScalar(line)) mentions.push(...pipLine(line));
			}
		}
	}
	return {
		mentions,
		problems
	};
}
function condaPackage({ value, range, type }) {
	const match = typeof value === "string" ? MATCH_SPEC.exec(value) : null;
	if (!match?.[1] || normalise(match[1]) !== "eventlet" || !range) return [];
	const start = match[0].indexOf(match[1], match[0].indexOf("::") + 1);
	const span = {
		symbol: "eventlet",
		start,
		end: start + match[1].length
	};
	return [dependency(span, contentStart(range[0], type), match.input)];
}
function pipLine({ value, range, type }) {
	if (typeof value !== "string" || !range) return [];
	const requirement = readPipLine(value);
	return requirement ? [dependency(requirement, contentStart(range[0], type), value)] : [];
}
/** Where a scalar's content starts: inside its quotes. */
function contentStart(start, type) {
	return start + (type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE" ? 1 : 0);
}
// src/usages/requirements-ini.ts
/** Requirements in INI files: `setup.cfg` and `tox.ini`. */
/**
* setuptools (https://setuptools.pypa.io/en/latest/userguide/declarative_config.html), pbr's `extras`, and the `requires-dist` that
* distutils2 left behind.
*/
const SETUP_CFG = [
	["options", /* @__PURE__ */ new Set([
		"install_requires",
		"setup_requires",
		"tests_require"
	])],
	["options.extras_require", null],
	["extras", null],
	["metadata", /* @__PURE__ */ new Set([
		"requires-dist",
		"requires_dist",
		"setup-requires-dist"
	])]
];
/** tox allows a condition on the environment's factors before a line: `py3{8,9}-green: eventlet`. */
const FACTORS = /^[\w.{},!-][\w.{},! \t-]*:\s+/;
/** The requirements on eventlet of a `setup.cfg`; of its `tox:` sections too. */
function findSetupCfgRequirements(text) {
	const mentions = [];
	for (const entry of readIni(text)) if (isToxDeps(entry)) mentions.push(...toxDeps(entry));
	else if (SETUP_CFG.some(([section, keys]) => section === entry.section && (keys?.has(entry.key) ?? true))) for (const item of items(entry)) mentions.push(...requirementsOf$1(item, readRequirement));
	return {
		mentions,
		problems: []
	};
}
/** The requirements on eventlet of a `tox.ini`: `deps` of every environment. */
function findToxRequirements(text) {
	return {
		mentions: readIni(text).filter(isToxDeps).flatMap(toxDeps),
		problems: []
	};
}
function isToxDeps({ section, key }) {
	return key === "deps" || key === "requires" && /^(?:tox:)?tox$/.test(section);
}
function toxDeps({ lines }) {
	return lines.flatMap(({ start, text }) => {
		const factors = FACTORS.exec(text)?.[0].length ?? 0;
		return requirementsOf$1({
			start: start + factors,
			text: text.slice(factors)
		}, readPipLine);
	});
}
/** A list on one line is separated by semicolons, one that hangs below its key by lines (setuptools, `list-semi`). */
function items({ inline, lines }) {
	const [only] = lines;
	if (!inline || lines.length !== 1 || !only) return lines;
	return [...only.text.matchAll(/[^;]+/g)].map((item) => ({
		start: only.start + item.index,
		text: item[0]
	}));
}
function requirementsOf$1({ start, text }, read) {
	const bare = text.replace(/(?:^|\s)#.*$/, "");
	const requirement = read(bare);
	return requirement ? [dependency(requirement, start, bare)] : [];
}
// src/usages/requirements-setup-py.ts
/** A name that lists of requirements go by: `install_requires`, `extras_require`, `REQUIREMENTS`, `tests_deps`. */
const REQUIRING = /requir|depend|deps\b|extras/i;
/** A requirement that is more than a name is one in every list: `'eventlet>=0.30'`. */
const QUALIFIED = /[<>=!~[@]/;
/** So many names of names are followed. */
const MAX_STEPS = 5;
/**
* The requirements on eventlet of a `setup.py`. Its Python is not run: a string counts as a requirement when it is given, at
* whatever depth, to a keyword, dict key or name that lists requirements, or to a name that such a list is made of
* (`install_requires=common`); with a version or extras in every list. `keywords=['eventlet']` and
* `packages=['eventlet']` are none.
*/
function findSetupPyRequirements(text) {
	const values = readSetupPy(text);
	const requiring = requiringNames(values);
	const mentions = [];
	for (const string of values.strings) {
		const listed = string.labels.some(requiring);
		const qualified = string.item && QUALIFIED.test(string.text);
		if (string.given && (listed || qualified)) mentions.push(...requirementsOf(string, listed));
	}
	return {
		mentions,
		problems: []
	};
}
/** setuptools takes a string of lines for a list. */
function requirementsOf({ text, start }, listed) {
	return (listed ? [...text.matchAll(/[^\r\n]+/g)] : [...text.matchAll(/^[^\r\n]+$/g)]).flatMap((line) => {
		const bare = line[0].replace(/(?:^|\s)#.*$/, "");
		const requirement = readRequirement(bare);
		return requirement ? [dependency(requirement, start + line.index, bare)] : [];
	});
}
/**
* Whether a label lists requirements: by what it is called; or, of a statement's own name, because such a list is made of it.
*/
function requiringNames({ names }) {
	const found = /* @__PURE__ */ new Set();
	const requiring = (label, depth) => REQUIRING.test(label) || depth === 0 && found.has(label);
	for (let step = 0; step < MAX_STEPS; step++) for (const { name, labels } of names) if (labels.some(requiring)) found.add(name);
	return requiring;
}
// src/usages/requirements-toml.ts
const TOX = [
	"requires.#",
	"env_run_base.deps.#",
	"env_base.*.deps.#",
	"env.*.deps.#"
];
const NONE = /* @__PURE__ */ new Set();
const PLACES = {
	pyproject: {
		lists: [
			"build-system.requires.#",
			"project.dependencies.#",
			"project.optional-dependencies.*.#",
			"dependency-groups.*.#",
			"tool.pdm.dev-dependencies.*.#",
			"tool.hatch.envs.*.dependencies.#",
			"tool.hatch.envs.*.extra-dependencies.#",
			"tool.hatch.build.dependencies.#",
			"tool.hatch.build.hooks.*.dependencies.#",
			"tool.hatch.build.targets.*.dependencies.#",
			"tool.uv.dev-dependencies.#",
			"tool.uv.constraint-dependencies.#",
			"tool.uv.override-dependencies.#",
			"tool.rye.dev-dependencies.#",
			"tool.flit.metadata.requires.#",
			"tool.flit.metadata.dev-requires.#",
			"tool.flit.metadata.requires-extra.*.#",
			...TOX.map((place) => `tool.tox.${place}`)
		],
		tables: [
			"tool.poetry.dependencies.*",
			"tool.poetry.dev-dependencies.*",
			"tool.poetry.group.*.dependencies.*"
		],
		except: NONE
	},
	pipfile: {
		lists: [],
		tables: ["*.*"],
		except: /* @__PURE__ */ new Set([
			"source",
			"requires",
			"scripts",
			"pipenv"
		])
	},
	"tox-toml": {
		lists: TOX,
		tables: [],
		except: NONE
	}
};
/** The old `tox.ini`, kept whole in a string. */
const LEGACY_TOX = "tool.tox.legacy_tox_ini";
/** The requirements on eventlet of a TOML file of that kind. */
async function findTomlRequirements(kind, text) {
	const { leaves, problems } = await readToml(text);
	const places = PLACES[kind];
	return {
		mentions: leaves.flatMap((leaf) => mentionsOf(leaf, places, text)),
		problems
	};
}
function mentionsOf(leaf, places, text) {
	if (matchPath(LEGACY_TOX, leaf.keys)) return legacyTox(leaf, text);
	if (places.lists.some((pattern) => matchPath(pattern, leaf.keys) === leaf.keys.length)) return listed(leaf);
	if (places.except.has(String(leaf.keys[0]?.name))) return [];
	for (const pattern of places.tables) {
		const depth = matchPath(pattern, leaf.keys);
		if (depth) return keyed(leaf, depth);
	}
	return [];
}
function listed({ value, start, keys }) {
	const tox = keys.some(({ name }) => name === "deps");
	const requirement = value === null ? null : (tox ? readPipLine : readRequirement)(value);
	return requirement && value ? [dependency(requirement, start, value)] : [];
}
/** A package as a key: eventlet itself whatever its value is, another when `extras` of its value names eventlet. */
function keyed({ keys, value }, depth) {
	const key = keys[depth - 1];
	if (!key) return [];
	const name = String(key.name);
	const extras = keys.slice(depth).some((below) => below.name === "extras") ? value ?? "" : "";
	const symbol = symbolOf(name, hasEventletExtra(extras) ? extras : "");
	if (!symbol) return [];
	const quoted = key.end - key.start > name.length ? 1 : 0;
	const span = {
		symbol,
		start: quoted,
		end: quoted + name.length
	};
	return [dependency(span, key.start, key.within)];
}
function legacyTox({ start, end }, text) {
	return findToxRequirements(text.slice(start, end)).mentions.map((mention) => ({
		...mention,
		start: mention.start + start,
		end: mention.end + start
	}));
}
// src/usages/requirements-txt.ts
/** A comment of pip's format: at the start of a line or after white space. */
const COMMENT = /(?:^|\s)#.*$/;
/** pip's options of one requirement; hashes would drown the statement. */
const OPTIONS = /\s--(?:hash|global-option|config-settings?)\b.*$/s;
/** The requirements on eventlet of a file in pip's requirements format. */
function findPipRequirements(text) {
	const mentions = [];
	for (const { start, text: line } of logicalLines(text)) {
		const bare = line.replace(COMMENT, "");
		const requirement = readPipLine(bare);
		if (requirement) mentions.push(dependency(requirement, start, bare.replace(OPTIONS, "")));
	}
	return {
		mentions,
		problems: []
	};
}
/** Joins lines that end with a backslash; a comment line ends a joined one (pip, `req_file.py`, `join_lines`). */
function* logicalLines(text) {
	let start = 0;
	let joined = "";
	for (const match of text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g)) {
		const [whole, line = "", end = ""] = match;
		if (!joined) start = match.index;
		const comment = /^\s*#/.test(line);
		if (!comment && line.endsWith("\\") && end) {
			joined += `${line.slice(0, -1)} ${" ".repeat(end.length)}`;
			continue;
		}
		yield {
			start,
			text: joined + (comment ? "" : line)
		};
		joined = "";
		if (!whole) return;
	}
}
// src/usages/requirements.ts
/**
* Finds the usages of kind `dependency` in a manifest's text. A text without the word eventlet is not parsed, so what is wrong
* with it is no problem of ours. `-r other.txt` is not followed: the other file counts for itself.
*/
async function findRequirements(kind, text) {
	const bare = withoutBom(text);
	return toFindings(bare, /eventlet/i.test(bare) ? await read(kind, bare) : NOTHING);
}
async function read(kind, text) {
	switch (kind) {
		case "requirements": return findPipRequirements(text);
		case "setup-cfg": return findSetupCfgRequirements(text);
		case "tox-ini": return findToxRequirements(text);
		case "setup-py": return findSetupPyRequirements(text);
		case "conda": return findCondaRequirements(text);
		case "pyproject":
		case "pipfile":
		case "tox-toml": return findTomlRequirements(kind, text);
	}
}
export { findRequirements };
