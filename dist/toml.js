import { r as __toESM } from "./rolldown-runtime.js";
import { A as fold } from "./engine.js";
// src/usages/requirement.ts
/** One requirement, as PEP 508 and pip write it: whether it brings eventlet, and where its name stands. */
/** The category of every dependency: which part of eventlet is used, a requirement does not say. */
const DEPENDENCY_CATEGORY = "other";
/** PEP 508's identifier, then optional extras. */
const NAME = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)(\s*\[([^\]]*)\])?/;
/** What may follow a name: versions or a URL, then a marker or an option of pip (`--hash`). */
const AFTER_NAME = /^\s*(?:@\s*\S+|\(?(?:\s*(?:===?|~=|!=|<=?|>=?)\s*[^\s,;()<>=!~]+\s*,?)*\)?)\s*(?:$|;|--[a-z]|\\)/;
/** `#egg=NAME` of a URL; pip takes the name from there. */
const EGG = /[#&]egg=([^&\s]+)/;
/** A URL, a path, or an archive: what pip takes instead of a name. */
const DIRECT = /^(?:[a-z][a-z+]*:\/\/|git\+|hg\+|svn\+|bzr\+|git@|\.{0,2}\/|\.(?=\[|$|\s)|\S+\.(?:whl|tar\.gz|zip)(?:\s|$|#|;))/i;
/** The name in the last part of a direct reference: `…/eventlet.git@v1`, `…/eventlet-0.36.1.tar.gz`, `…/eventlet/archive/v1.zip`. */
const DIRECT_NAME = /(?<=\/|^)(eventlet)(?=(?:\.git)?(?:@[^/\s#]*)?\/?(?:[\s#?;]|$)|-\d[^/\s]*\.(?:whl|tar\.gz|zip)|\/(?:archive|zipball|tarball|releases)\/)/i;
/** A local project with the extra: `.[eventlet]`, `./plugins/web[eventlet,redis]`. */
const LOCAL_EXTRA = /^(\.{0,2}(?:\/[^\s[\]]*)?)\[([^\]]*)\]/;
/** A package's or an extra's name, normalised (PEP 503, PEP 685). */
function normalise(name) {
	return name.replace(/[-_.]+/g, "-").toLowerCase();
}
/** Whether a list of extras, as between brackets, names eventlet. */
function hasEventletExtra(extras) {
	return extras.split(",").some((extra) => normalise(extra.trim()) === "eventlet");
}
/** The symbol of a package with its extras, both as written; null where it does not bring eventlet. */
function symbolOf(name, extras) {
	const package_ = normalise(name);
	if (package_ === "eventlet") return "eventlet";
	return hasEventletExtra(extras) ? `${package_}[eventlet]` : null;
}
/**
* Reads one PEP 508 requirement (https://peps.python.org/pep-0508/), with what pip allows after it. Null where it does not
* bring eventlet, and where the text is no requirement (`eventlet is great`).
*/
function readRequirement(text) {
	const match = NAME.exec(text);
	if (!match || !AFTER_NAME.test(fold(text.slice(match[0].length)))) return null;
	const [whole, name = "", brackets = "", extras = ""] = match;
	const symbol = symbolOf(name, extras);
	if (!symbol) return null;
	const start = whole.length - whole.trimStart().length;
	return {
		symbol,
		start,
		end: start + name.length + (symbol === "eventlet" ? 0 : brackets.length)
	};
}
/**
* Reads one line of pip's requirements format (https://pip.pypa.io/en/stable/reference/requirements-file-format/): a
* requirement, `-e URL`, a URL or a path. Options (`-r`, `-c`, `--index-url`) bring nothing themselves.
*/
function readPipLine(text) {
	const editable = /^\s*(?:-e|--editable)(?:\s*=\s*|\s+|(?=\S))["']?/.exec(text)?.[0] ?? "";
	const rest = text.slice(editable.length);
	const offset = editable.length + rest.length - rest.trimStart().length;
	const target = rest.trimStart();
	const found = DIRECT.test(target) || editable ? readDirect(target) : readRequirement(target);
	return found && {
		...found,
		start: found.start + offset,
		end: found.end + offset
	};
}
function readDirect(target) {
	const egg = EGG.exec(target);
	if (egg?.[1]) {
		const found = readRequirement(egg[1]);
		const offset = egg.index + egg[0].length - egg[1].length;
		return found && {
			...found,
			start: found.start + offset,
			end: found.end + offset
		};
	}
	const local = LOCAL_EXTRA.exec(target);
	if (local && hasEventletExtra(local[2] ?? "")) return {
		symbol: `${local[1]}[eventlet]`,
		start: 0,
		end: local[0].length
	};
	const name = DIRECT_NAME.exec(target.split(/\s/, 1)[0] ?? "");
	return name && {
		symbol: "eventlet",
		start: name.index,
		end: name.index + 8
	};
}
/** The mention of a requirement that stands at an offset of a file's text. */
function dependency(requirement, offset, statement) {
	return {
		start: offset + requirement.start,
		end: offset + requirement.end,
		kind: "dependency",
		symbol: requirement.symbol,
		category: DEPENDENCY_CATEGORY,
		statement: fold(statement)
	};
}
// src/usages/yaml-text.ts
/**
* Reads a YAML text; of a damaged one, what can be read. The parser is loaded when the first YAML text comes.
*/
async function readYaml(text) {
	const { default: yaml } = await import("./dist2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const lineCounter = new yaml.LineCounter();
	const options = {
		lineCounter,
		uniqueKeys: false,
		logLevel: "silent",
		prettyErrors: false
	};
	const parsed = yaml.parseAllDocuments(text, options);
	const documents = Array.isArray(parsed) ? parsed : [];
	return {
		yaml,
		documents,
		problems: documents.flatMap(({ errors }) => errors).slice(0, 1).map((error) => {
			const message = `YAML: ${error.message.split("\n", 1)[0]}`;
			return {
				reason: "syntax-error",
				line: lineCounter.linePos(error.pos[0]).line,
				message
			};
		})
	};
}
// src/usages/ini.ts
const SECTION = /^\[([^\]]+)\]/;
const OPTION = /^([^=:]+)[=:]\s*/;
/**
* Reads a text by configparser's rules (https://docs.python.org/3/library/configparser.html): a line that is indented deeper
* than its key goes on with the value; `#` and `;` start a comment at the start of a line. What is neither is passed over, as a
* damaged line must not hide the others.
*/
function readIni(text) {
	const entries = [];
	let section = "";
	let entry = null;
	let keyIndent = 0;
	for (const match of text.matchAll(/[^\r\n]+/g)) {
		const line = match[0].trim();
		if (!line || line.startsWith("#") || line.startsWith(";")) continue;
		const indent = match[0].length - match[0].trimStart().length;
		const start = match.index + indent;
		if (entry && indent > keyIndent) {
			entry.lines.push({
				start,
				text: line
			});
			continue;
		}
		const header = SECTION.exec(line);
		const option = header ? null : OPTION.exec(line);
		entry = null;
		if (header?.[1]) section = header[1].trim();
		if (option?.[1]) {
			keyIndent = indent;
			const value = line.slice(option[0].length);
			const lines = value ? [{
				start: start + option[0].length,
				text: value
			}] : [];
			const rawKey = option[1].trim();
			entry = {
				section,
				key: rawKey.toLowerCase(),
				rawKey,
				keyStart: start,
				inline: lines.length > 0,
				lines
			};
			entries.push(entry);
		}
	}
	return entries;
}
// src/usages/setup-py-strings.ts
const TOKEN = /(?<space>[ \t\f]+|\\(?:\r\n|\r|\n)|#[^\r\n]*)|(?<newline>\r\n|\r|\n)|(?<prefix>[rRuUbBfF]{0,2})(?<quote>'''|"""|'|")|(?<name>[\p{L}_][\p{L}\p{N}_]*)|(?<other>\S)/uy;
/** Labels further in say nothing more; the bound keeps a hostile file from costing. */
const MAX_DEPTH = 20;
/** Methods that put their argument into the list or the dict. */
const ADDERS = /* @__PURE__ */ new Set([
	"append",
	"extend",
	"insert",
	"add",
	"update",
	"setdefault"
]);
/** What follows a literal that is a key, a question or worked on. */
const OPERATORS = /* @__PURE__ */ new Set([
	":",
	"in",
	"not",
	"is",
	"%",
	"["
]);
/** Methods that make a list of a literal. */
const SPLITTERS = /* @__PURE__ */ new Set([
	"split",
	"splitlines",
	"strip"
]);
/** Words that are no names: a bracket after one does not subscript it. */
const KEYWORDS = new Set("return in is if else and or not for lambda".split(" "));
/** Reads a `setup.py` without judging its Python: brackets, strings and names are all that counts. */
function readSetupPy(text) {
	const strings = [];
	const names = [];
	const tokens = [...tokenise(text)];
	const levels = [OUTSIDE()];
	let definition = "";
	for (const [index, token] of tokens.entries()) {
		const level = levels.at(-1) ?? OUTSIDE();
		const labels = levels.slice(0, MAX_DEPTH).flatMap(({ label }) => label ?? []);
		if (token.kind === "string") {
			if (levels.length > 1 && tokens[index + 1]?.text === ":") level.label = token.text;
			const given = !level.opaque && isGiven(tokens, index);
			strings.push({
				text: token.text,
				start: token.start,
				labels,
				given,
				item: level.collects
			});
		} else if (token.kind === "name") {
			if (tokens[index - 1]?.text === "def") definition = token.text;
			if (levels.length > 1 && isAssigned(tokens, index)) level.label = token.text;
			else if (levels.length > 1 || level.label !== null) {
				if (tokens[index - 1]?.text !== "in" && !KEYWORDS.has(token.text)) names.push({
					name: token.text,
					labels
				});
			} else level.label = token.text === "return" ? definition : token.text;
		} else if (endsValue(token, levels.length)) level.label = null;
		else if ("([{".includes(token.text)) {
			const opened = {
				opaque: isOpaque(tokens, index),
				collects: isCollection(tokens, index)
			};
			levels.push({
				label: null,
				...opened,
				opaque: level.opaque || opened.opaque
			});
		} else if (")]}".includes(token.text) && levels.length > 1) levels.pop();
	}
	return {
		strings,
		names
	};
}
const OUTSIDE = () => ({
	label: null,
	opaque: false,
	collects: false
});
/** A statement ends with its line, an item with its comma. */
function endsValue(token, depth) {
	return depth > 1 ? token.text === "," : token.kind === "newline";
}
function isAssigned(tokens, index) {
	return tokens[index + 1]?.text === "=" && tokens[index + 2]?.text !== "=";
}
function isGiven(tokens, index) {
	const next = tokens[index + 1]?.text ?? "";
	return next === "." ? SPLITTERS.has(tokens[index + 2]?.text ?? "") : !OPERATORS.has(next);
}
/** Whether what stands in a bracket is looked up or worked on, and not given: a subscript, or a method that adds nothing. */
function isOpaque(tokens, index) {
	const [dot, previous, bracket] = tokens.slice(Math.max(0, index - 2), index + 1);
	if (bracket?.text === "(") return dot?.text === "." && !ADDERS.has(previous?.text ?? "");
	if (bracket?.text !== "[" || !previous || KEYWORDS.has(previous.text)) return false;
	return previous.kind === "name" || previous.kind === "string" || ")]".includes(previous.text);
}
/** Whether a bracket is a list's, tuple's, set's or dict's, or of a call that adds to one. */
function isCollection(tokens, index) {
	const previous = tokens[index - 1];
	if (tokens[index]?.text !== "(") return true;
	return previous?.kind !== "name" || ADDERS.has(previous.text) || KEYWORDS.has(previous.text);
}
function* tokenise(text) {
	let offset = 0;
	while (offset < text.length) {
		TOKEN.lastIndex = offset;
		const match = TOKEN.exec(text);
		const { quote, prefix = "", name, newline } = match?.groups ?? {};
		const end = offset + (match?.[0].length ?? 1);
		if (quote) {
			const close = closeOf(text, end, quote);
			if (!/[bf]/i.test(prefix)) yield {
				kind: "string",
				text: text.slice(end, close),
				start: end
			};
			offset = close + quote.length;
			continue;
		}
		if (name) yield {
			kind: "name",
			text: name,
			start: offset
		};
		else if (newline) yield {
			kind: "newline",
			text: newline,
			start: offset
		};
		else if (match?.groups?.other) yield {
			kind: "other",
			text: match[0],
			start: offset
		};
		offset = end;
	}
}
/** Where a literal's closing quote stands; the end of the line or text where it is missing. */
function closeOf(text, start, quote) {
	for (let offset = start; offset < text.length; offset++) if (text[offset] === "\\") offset++;
	else if (text.startsWith(quote, offset)) return offset;
	else if (quote.length === 1 && (text[offset] === "\n" || text[offset] === "\r")) return offset;
	return text.length;
}
// src/usages/toml.ts
/** So many damaged lines are blanked one by one to read what stands around them, as the two sides of a merge conflict. */
const MAX_DAMAGED_LINES = 20;
/**
* Reads a TOML text. Of a damaged one, what stands around the damaged lines is read, and the first of them is a problem. The
* parser is loaded when the first TOML text comes.
*/
async function readToml(text) {
	const { parseTOML, ParseError } = await import("./lib.js");
	const problems = [];
	let remaining = text;
	for (let attempt = 0; attempt <= MAX_DAMAGED_LINES; attempt++) try {
		return {
			leaves: leavesOf(parseTOML(remaining), remaining),
			problems
		};
	} catch (error) {
		if (!(error instanceof ParseError)) throw error;
		const line = error.lineNumber;
		if (!problems.length) problems.push({
			reason: "syntax-error",
			line,
			message: `TOML: ${error.message}`
		});
		const without = blankLine(remaining, line);
		if (without === remaining) break;
		remaining = without;
	}
	return {
		leaves: [],
		problems
	};
}
/** Takes a line's text away, or that of the last line before it that has any: an error shows where parsing ends. */
function blankLine(text, line) {
	const lines = text.split("\n");
	let index = Math.min(line, lines.length) - 1;
	while (index > 0 && !lines[index]?.trim()) index--;
	lines[index] = (lines[index] ?? "").replace(/[^\r]/g, " ");
	return lines.join("\n");
}
function leavesOf(program, text) {
	const bare = withoutComments(text, program.comments);
	const leaves = [];
	for (const item of program.body[0].body) if (item.type === "TOMLKeyValue") visitPair(item, [], bare, leaves);
	else {
		const keys = tableKeys(item, bare.slice(item.range[0], item.key.range[1] + (item.kind === "array" ? 2 : 1)));
		for (const pair of item.body) visitPair(pair, keys, bare, leaves);
	}
	return leaves;
}
/** Of the same length. */
function withoutComments(text, comments) {
	const parts = [];
	let at = 0;
	for (const { range } of comments) {
		parts.push(text.slice(at, range[0]), " ".repeat(range[1] - range[0]));
		at = range[1];
	}
	return parts.join("") + text.slice(at);
}
/** A header's keys, with the indexes that arrays of tables put between them. */
function tableKeys(table, within) {
	const written = table.key.keys.values();
	let place = table.key.range;
	return table.resolvedKey.map((name) => {
		if (typeof name === "string") place = written.next().value?.range ?? place;
		return {
			name,
			start: place[0],
			end: place[1],
			within,
			withinEnd: table.range[0] + within.length
		};
	});
}
function visitPair(pair, before, text, leaves) {
	const within = {
		within: text.slice(...pair.range),
		withinEnd: pair.range[1]
	};
	const keys = pair.key.keys.map((key) => ({
		name: key.type === "TOMLBare" ? key.name : key.value,
		start: key.range[0],
		end: key.range[1],
		...within
	}));
	visitValue(pair.value, [...before, ...keys], text, leaves);
}
function visitValue(node, keys, text, leaves) {
	const [start, end] = node.range;
	if (node.type === "TOMLArray" && node.elements.length) for (const [name, element] of node.elements.entries()) {
		const [from, to] = element.range;
		const key = {
			name,
			start: from,
			end: to,
			within: text.slice(from, to),
			withinEnd: to
		};
		visitValue(element, [...keys, key], text, leaves);
	}
	else if (node.type === "TOMLInlineTable" && node.body.length) for (const pair of node.body) visitPair(pair, keys, text, leaves);
	else if (node.type === "TOMLValue" && node.kind === "string") {
		const quote = node.multiline ? 3 : 1;
		const newline = node.multiline ? /^(?:\r\n|\n)/.exec(text.slice(start + quote))?.[0].length ?? 0 : 0;
		leaves.push({
			keys,
			value: node.value,
			start: start + quote + newline,
			end: end - quote
		});
	} else leaves.push({
		keys,
		value: null,
		start,
		end
	});
}
/**
* How many leading keys of a path a pattern takes: `*` stands for any one key, `#` for an index; null where it doesn't match.
* `project.optional-dependencies.*.#`
*/
function matchPath(pattern, keys) {
	const parts = pattern.split(".");
	return parts.every((part, index) => {
		const name = keys[index]?.name;
		return part === "#" ? typeof name === "number" : name !== void 0 && (part === "*" || part === name);
	}) ? parts.length : null;
}
export { readYaml as a, normalise as c, symbolOf as d, readIni as i, readPipLine as l, readToml as n, dependency as o, readSetupPy as r, hasEventletExtra as s, matchPath as t, readRequirement as u };
