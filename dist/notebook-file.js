import { p as bufferOf, s as wordsHeld } from "./start.js";
import { I as endOfString, V as together, g as PythonSource } from "./engine.js";
// src/python/json-text.ts
/** Deeper than any notebook; the bound keeps a hostile text from ending the stack. */
const MAX_DEPTH = 200;
const OTHER = { type: "other" };
const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** Reads a JSON text (RFC 8259). Never throws. */
function readJson(text) {
	const reader = new Reader(text);
	return {
		root: reader.document(),
		damage: reader.damage
	};
}
var Reader = class {
	damage = null;
	#text;
	#at = 0;
	constructor(text) {
		this.#text = text;
	}
	document() {
		let root = OTHER;
		this.#value(0, (node) => {
			root = node;
		});
		if (!this.damage && this.#peek() !== "") this.#fail("more follows the end of the document");
		return root;
	}
	/** Hands a value to `keep` before its own values are read, so that what damage cuts off is kept up to there. */
	#value(depth, keep) {
		const char = this.#peek();
		if (depth > MAX_DEPTH) this.#fail("it is nested too deeply");
		else if (char === "{") this.#object(depth, keep);
		else if (char === "[") this.#array(depth, keep);
		else if (char === "\"") {
			const start = this.#at + 1;
			const value = this.#string();
			if (value !== null) keep({
				type: "string",
				value,
				start
			});
		} else {
			LITERAL.lastIndex = this.#at;
			const length = LITERAL.exec(this.#text)?.[0].length ?? 0;
			if (!length) this.#fail(char ? `a value was expected, not ${JSON.stringify(char)}` : "it ends early");
			this.#at += length;
			keep(OTHER);
		}
	}
	#object(depth, keep) {
		const entries = /* @__PURE__ */ new Map();
		keep({
			type: "object",
			entries
		});
		this.#items("}", () => {
			if (this.#peek() !== "\"") return this.#fail("a key in quotes was expected");
			const key = this.#string();
			if (key === null || !this.#take(":")) return;
			this.#value(depth + 1, (node) => entries.set(key, node));
		});
	}
	#array(depth, keep) {
		const items = [];
		keep({
			type: "array",
			items
		});
		this.#items("]", () => this.#value(depth + 1, (node) => items.push(node)));
	}
	/** What stands between brackets, separated by commas. */
	#items(close, item) {
		this.#at++;
		if (this.#peek() === close) {
			this.#at++;
			return;
		}
		while (!this.damage) {
			item();
			if (this.damage) return;
			if (this.#peek() !== close) this.#take(",");
			else {
				this.#at++;
				return;
			}
		}
	}
	#string() {
		const start = this.#at;
		let end = start;
		do
			end = this.#text.indexOf("\"", end + 1);
		while (end > 0 && this.#isEscaped(end));
		try {
			if (end < 0) throw new SyntaxError();
			const value = JSON.parse(this.#text.slice(start, end + 1));
			this.#at = end + 1;
			return String(value);
		} catch {
			this.#fail("a string does not end, or holds what a string must not");
			return null;
		}
	}
	#isEscaped(offset) {
		let backslashes = 0;
		while (this.#text[offset - 1 - backslashes] === "\\") backslashes++;
		return backslashes % 2 === 1;
	}
	#take(expected) {
		if (this.#peek() !== expected) this.#fail(`${JSON.stringify(expected)} was expected`);
		else this.#at++;
		return !this.damage;
	}
	/** The next character that is no white space; empty at the end. */
	#peek() {
		while (/[ \t\r\n]/.test(this.#text[this.#at] ?? "")) this.#at++;
		return this.#text[this.#at] ?? "";
	}
	#fail(message) {
		this.damage ??= {
			offset: this.#at,
			message
		};
	}
};
// src/python/magics.ts
/** IPython's own syntax as Python: magics, shell commands and help, line for line. */
/** Cell magics whose cell is Python for this kernel; after every other (`%%bash`, `%%html`, `%%writefile`) it is not. */
const PYTHON_CELL_MAGICS = /* @__PURE__ */ new Set([
	"capture",
	"debug",
	"ipytest",
	"prun",
	"pypy",
	"python",
	"python3",
	"time",
	"timeit"
]);
/** Line magics that run the Python after their options; compound statements can't follow the `if` that stands for them. */
const RUNNER = /^([ \t]*)(%{1,2}time(?:it(?:[ \t]+-[a-z]+(?:[ \t]*\d+)?)*)?[ \t]+)(?![ \t-]|(?:async|class|def|for|if|try|while|with)\b)(?=.)/;
/** `%magic`, `!command`, `?name`, and the installers that IPython runs without a sign (automagic). */
const ESCAPE = /^[ \t]*(?:%{1,2}[A-Za-z_]|!|\?|(?:pip3?|conda|mamba)[ \t]+(?:create|download|env|freeze|install|list|remove|show|uninstall|update)\b)/;
/** `name?`, `name.attribute??`, `%magic?` */
const HELP = /^[ \t]*%{0,2}[\p{L}_*][\p{L}\p{N}_.*[\]]*\?{1,2}[ \t]*$/u;
/** `files = !ls`, `took = %timeit -o f()` */
const ASSIGNED_ESCAPE = /^([ \t]*[\p{L}_][\p{L}\p{N}_., \t]*=[ \t]*)(?:%[A-Za-z_]|!)/u;
/**
* The text with what only IPython understands (https://ipython.readthedocs.io/en/stable/interactive/reference.html) replaced:
* a magic, command or question by `pass`, the value of an assigned one by `0`, the name of one that runs Python (`%timeit`) by an
* `if` of the same length. Lines, and columns of all Python, stay. Null where the whole cell is not Python.
*/
function neutralise(source) {
	const magic = /^\s*%%([A-Za-z_]\w*)/.exec(source)?.[1];
	if (magic && !PYTHON_CELL_MAGICS.has(magic)) return null;
	let text = "";
	for (let at = 0; at < source.length;) {
		const replaced = replacement(source.slice(at, endOfLine(source, at)));
		const end = replaced === null ? endOfLogicalLine(source, at) : endOfMagic(source, at);
		const next = end + lineBreak(source, end);
		const written = source.slice(at, end);
		text += replaced === null ? written : replaced + written.replace(/[^\r\n]/g, "");
		text += source.slice(end, next);
		at = next;
	}
	return text;
}
/** The Python that stands for a line of IPython; null for a line that is Python. */
function replacement(line) {
	const runner = RUNNER.exec(line);
	if (runner) {
		const [whole, indent = "", name = ""] = runner;
		return `${indent}if${" ".repeat(Math.max(1, name.length - 5))}1: ${line.slice(whole.length)}`;
	}
	if (ESCAPE.test(line) || HELP.test(line)) return `${/^[ \t]*/.exec(line)?.[0] ?? ""}pass`;
	const assigned = ASSIGNED_ESCAPE.exec(line);
	return assigned ? `${assigned[1]}0` : null;
}
function endOfLine(text, start) {
	let end = start;
	while (end < text.length && text[end] !== "\n" && text[end] !== "\r") end++;
	return end;
}
function lineBreak(text, at) {
	if (at >= text.length) return 0;
	return text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
}
/** The end of a magic's last line: it goes on after a backslash. */
function endOfMagic(text, start) {
	let end = endOfLine(text, start);
	while (text[end - 1] === "\\" && end < text.length) end = endOfLine(text, end + lineBreak(text, end));
	return end;
}
/** The end of the line on which brackets and strings that open here are closed. */
function endOfLogicalLine(text, start) {
	let depth = 0;
	let at = start;
	while (at < text.length) {
		const char = text[at] ?? "";
		if (char === "#") at = endOfLine(text, at);
		else if (char === "\"" || char === "'") at = endOfString(text, at, "").end;
		else if (char === "\\") at += 1 + lineBreak(text, at + 1);
		else if ((char === "\n" || char === "\r") && depth === 0) return at;
		else {
			if ("([{".includes(char)) depth++;
			else if (")]}".includes(char)) depth = Math.max(0, depth - 1);
			at++;
		}
	}
	return text.length;
}
// src/python/notebook.ts
/** A Jupyter notebook as the Python texts of its code cells. */
/**
* Reads a notebook of nbformat 3 or 4 (https://nbformat.readthedocs.io/en/latest/format_description.html). Cells in other
* languages (the kernel's, the cell's own, or a cell magic's: `%%bash`) are left out.
*/
function readNotebook(text) {
	const { root, damage } = readJson(text.replace(/^\ufeff/, " "));
	const lineAt = lineCounter(text);
	const all = allCells(root);
	const cells = isPython(kernelLanguage(root)) ? (all ?? []).flatMap((node, index) => readCell(node, index + 1, lineAt)) : [];
	if (damage) return {
		cells,
		damage: {
			line: lineAt(damage.offset),
			message: `not JSON: ${damage.message}`
		}
	};
	return {
		cells,
		damage: all ? null : {
			line: 1,
			message: "not a notebook: it has no list of cells"
		}
	};
}
/** nbformat 4 keeps cells in one list, 3 in worksheets; null where there is neither. */
function allCells(root) {
	const sheets = items(get(root, "worksheets"));
	return items(get(root, "cells")) ?? sheets?.flatMap((sheet) => items(get(sheet, "cells")) ?? []) ?? null;
}
function readCell(node, cell, lineAt) {
	if (string(get(node, "cell_type")) !== "code") return [];
	const language = string(get(node, "language")) ?? string(get(node, "metadata", "vscode", "languageId"));
	const written = get(node, "source") ?? get(node, "input");
	const parts = written?.type === "string" ? [written] : items(written) ?? [];
	let source = "";
	const fileLines = [];
	for (const part of parts) {
		if (part.type !== "string") continue;
		const line = lineAt(part.start);
		source += part.value;
		while (fileLines.length < lineCount(source)) fileLines.push(line);
	}
	const text = isPython(language) ? neutralise(source) : null;
	return text === null ? [] : [{
		cell,
		text,
		source,
		fileLines
	}];
}
/** Of lines with something on them: a part that ends with a line end leaves the next line to the next part. */
function lineCount(text) {
	const ends = text.match(/\r\n|\r|\n/g)?.length ?? 0;
	return /[\r\n]$/.test(text) ? ends : ends + 1;
}
function kernelLanguage(root) {
	return string(get(root, "metadata", "kernelspec", "language")) ?? string(get(root, "metadata", "language_info", "name"));
}
/** A notebook that names no language is taken for Python, as old ones are. */
function isPython(language) {
	return language === null || /^i?python\d*$/i.test(language);
}
function get(node, ...keys) {
	let found = node;
	for (const key of keys) found = found?.type === "object" ? found.entries.get(key) : void 0;
	return found;
}
function items(node) {
	return node?.type === "array" ? node.items : null;
}
function string(node) {
	return node?.type === "string" ? node.value : null;
}
/** The 1-based line of an offset; offsets must not decrease by more than a cell, which they don't: it counts on from the last. */
function lineCounter(text) {
	let at = 0;
	let line = 1;
	return (offset) => {
		if (offset < at) [at, line] = [0, 1];
		for (; at < offset; at++) {
			const char = text[at];
			if (char === "\n" || char === "\r" && text[at + 1] !== "\n") line++;
		}
		return line;
	};
}
// src/usages/notebook-file.ts
/** A notebook: each of its code cells is a Python text of its own (spec "Notebooks"). */
const NO_NAMES = /* @__PURE__ */ new Map();
var NotebookFile = class {
	module = null;
	text;
	cells;
	damage;
	constructor(bytes, looking) {
		const { cells, damage } = readNotebook(bufferOf(bytes).toString("utf8"));
		this.text = cells.map(({ text }) => text).join("\n");
		const code = Buffer.from(this.text);
		const words = wordsHeld(this.text, code, looking.words, looking.wrappers.own) ?? looking.words;
		this.cells = cells.map(({ cell, text }) => new PythonSource(text, words, looking, cell));
		this.damage = damage ? [{
			reason: "undecodable",
			...damage
		}] : [];
	}
	get imports() {
		return this.cells.flatMap(({ imports }) => imports);
	}
	async look(looking) {
		for (const cell of this.cells) await cell.look(looking);
		return NO_NAMES;
	}
	async findings(looking) {
		const found = [];
		for (const cell of this.cells) found.push(await cell.findings(looking));
		return together([...found, {
			usages: [],
			problems: this.damage
		}]);
	}
};
export { NotebookFile };
