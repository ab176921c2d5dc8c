import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  endOfString
} from "./chunk-A75LWE3O.js";
import "./chunk-2OMAMYGH.js";

// src/python/json-text.ts
var OTHER = { type: "other" }, LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
function readJson(text) {
  let reader = new Reader(text);
  return { root: reader.document(), damage: reader.damage };
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
    return this.#value(0, (node) => {
      root = node;
    }), !this.damage && this.#peek() !== "" && this.#fail("more follows the end of the document"), root;
  }
  /** Hands a value to `keep` before its own values are read, so that what damage cuts off is kept up to there. */
  #value(depth, keep) {
    let char = this.#peek();
    if (depth > 200) this.#fail("it is nested too deeply");
    else if (char === "{") this.#object(depth, keep);
    else if (char === "[") this.#array(depth, keep);
    else if (char === '"') {
      let start = this.#at + 1, value = this.#string();
      value !== null && keep({ type: "string", value, start });
    } else {
      LITERAL.lastIndex = this.#at;
      let length = LITERAL.exec(this.#text)?.[0].length ?? 0;
      length || this.#fail(char ? `a value was expected, not ${JSON.stringify(char)}` : "it ends early"), this.#at += length, keep(OTHER);
    }
  }
  #object(depth, keep) {
    let entries = /* @__PURE__ */ new Map();
    keep({ type: "object", entries }), this.#items("}", () => {
      if (this.#peek() !== '"') return this.#fail("a key in quotes was expected");
      let key = this.#string();
      key === null || !this.#take(":") || this.#value(depth + 1, (node) => entries.set(key, node));
    });
  }
  #array(depth, keep) {
    let items2 = [];
    keep({ type: "array", items: items2 }), this.#items("]", () => this.#value(depth + 1, (node) => items2.push(node)));
  }
  /** What stands between brackets, separated by commas. */
  #items(close, item) {
    if (this.#at++, this.#peek() === close) {
      this.#at++;
      return;
    }
    for (; !this.damage; ) {
      if (item(), this.damage) return;
      if (this.#peek() !== close) this.#take(",");
      else {
        this.#at++;
        return;
      }
    }
  }
  #string() {
    let start = this.#at, end = start;
    do
      end = this.#text.indexOf('"', end + 1);
    while (end > 0 && this.#isEscaped(end));
    try {
      if (end < 0) throw new SyntaxError();
      let value = JSON.parse(this.#text.slice(start, end + 1));
      return this.#at = end + 1, String(value);
    } catch {
      return this.#fail("a string does not end, or holds what a string must not"), null;
    }
  }
  #isEscaped(offset) {
    let backslashes = 0;
    for (; this.#text[offset - 1 - backslashes] === "\\"; ) backslashes++;
    return backslashes % 2 === 1;
  }
  #take(expected) {
    return this.#peek() !== expected ? this.#fail(`${JSON.stringify(expected)} was expected`) : this.#at++, !this.damage;
  }
  /** The next character that is no white space; empty at the end. */
  #peek() {
    for (; /[ \t\r\n]/.test(this.#text[this.#at] ?? ""); ) this.#at++;
    return this.#text[this.#at] ?? "";
  }
  #fail(message) {
    this.damage ??= { offset: this.#at, message };
  }
};

// src/python/magics.ts
var PYTHON_CELL_MAGICS = /* @__PURE__ */ new Set([
  "capture",
  "debug",
  "ipytest",
  "prun",
  "pypy",
  "python",
  "python3",
  "time",
  "timeit"
]), RUNNER = /^([ \t]*)(%{1,2}time(?:it(?:[ \t]+-[a-z]+(?:[ \t]*\d+)?)*)?[ \t]+)(?![ \t-]|(?:async|class|def|for|if|try|while|with)\b)(?=.)/, ESCAPE = /^[ \t]*(?:%{1,2}[A-Za-z_]|!|\?|(?:pip3?|conda|mamba)[ \t]+(?:create|download|env|freeze|install|list|remove|show|uninstall|update)\b)/, HELP = /^[ \t]*%{0,2}[\p{L}_*][\p{L}\p{N}_.*[\]]*\?{1,2}[ \t]*$/u, ASSIGNED_ESCAPE = /^([ \t]*[\p{L}_][\p{L}\p{N}_., \t]*=[ \t]*)(?:%[A-Za-z_]|!)/u;
function neutralise(source) {
  let magic = /^\s*%%([A-Za-z_]\w*)/.exec(source)?.[1];
  if (magic && !PYTHON_CELL_MAGICS.has(magic)) return null;
  let text = "";
  for (let at = 0; at < source.length; ) {
    let replaced = replacement(source.slice(at, endOfLine(source, at))), end = replaced === null ? endOfLogicalLine(source, at) : endOfMagic(source, at), next = end + lineBreak(source, end), written = source.slice(at, end);
    text += replaced === null ? written : replaced + written.replace(/[^\r\n]/g, ""), text += source.slice(end, next), at = next;
  }
  return text;
}
function replacement(line) {
  let runner = RUNNER.exec(line);
  if (runner) {
    let [whole, indent = "", name = ""] = runner;
    return `${indent}if${" ".repeat(Math.max(1, name.length - 5))}1: ${line.slice(whole.length)}`;
  }
  if (ESCAPE.test(line) || HELP.test(line)) return `${/^[ \t]*/.exec(line)?.[0] ?? ""}pass`;
  let assigned = ASSIGNED_ESCAPE.exec(line);
  return assigned ? `${assigned[1]}0` : null;
}
function endOfLine(text, start) {
  let end = start;
  for (; end < text.length && text[end] !== `
` && text[end] !== "\r"; ) end++;
  return end;
}
function lineBreak(text, at) {
  return at >= text.length ? 0 : text[at] === "\r" && text[at + 1] === `
` ? 2 : 1;
}
function endOfMagic(text, start) {
  let end = endOfLine(text, start);
  for (; text[end - 1] === "\\" && end < text.length; ) end = endOfLine(text, end + lineBreak(text, end));
  return end;
}
function endOfLogicalLine(text, start) {
  let depth = 0, at = start;
  for (; at < text.length; ) {
    let char = text[at] ?? "";
    if (char === "#") at = endOfLine(text, at);
    else if (char === '"' || char === "'") at = endOfString(text, at, "").end;
    else if (char === "\\") at += 1 + lineBreak(text, at + 1);
    else {
      if ((char === `
` || char === "\r") && depth === 0) return at;
      "([{".includes(char) ? depth++ : ")]}".includes(char) && (depth = Math.max(0, depth - 1)), at++;
    }
  }
  return text.length;
}

// src/python/notebook.ts
function readNotebook(text) {
  let { root, damage } = readJson(text.replace(/^\ufeff/, " ")), lineAt = lineCounter(text), all = allCells(root), cells = isPython(kernelLanguage(root)) ? (all ?? []).flatMap((node, index) => readCell(node, index + 1, lineAt)) : [];
  return damage ? { cells, damage: { line: lineAt(damage.offset), message: `not JSON: ${damage.message}` } } : { cells, damage: all ? null : { line: 1, message: "not a notebook: it has no list of cells" } };
}
function allCells(root) {
  let sheets = items(get(root, "worksheets"));
  return items(get(root, "cells")) ?? sheets?.flatMap((sheet) => items(get(sheet, "cells")) ?? []) ?? null;
}
function readCell(node, cell, lineAt) {
  if (string(get(node, "cell_type")) !== "code") return [];
  let language = string(get(node, "language")) ?? string(get(node, "metadata", "vscode", "languageId")), written = get(node, "source") ?? get(node, "input"), parts = written?.type === "string" ? [written] : items(written) ?? [], source = "", fileLines = [];
  for (let part of parts) {
    if (part.type !== "string") continue;
    let line = lineAt(part.start);
    for (source += part.value; fileLines.length < lineCount(source); ) fileLines.push(line);
  }
  let text = isPython(language) ? neutralise(source) : null;
  return text === null ? [] : [{ cell, text, source, fileLines }];
}
function lineCount(text) {
  let ends = text.match(/\r\n|\r|\n/g)?.length ?? 0;
  return /[\r\n]$/.test(text) ? ends : ends + 1;
}
function kernelLanguage(root) {
  return string(get(root, "metadata", "kernelspec", "language")) ?? string(get(root, "metadata", "language_info", "name"));
}
function isPython(language) {
  return language === null || /^i?python\d*$/i.test(language);
}
function get(node, ...keys) {
  let found = node;
  for (let key of keys) found = found?.type === "object" ? found.entries.get(key) : void 0;
  return found;
}
function items(node) {
  return node?.type === "array" ? node.items : null;
}
function string(node) {
  return node?.type === "string" ? node.value : null;
}
function lineCounter(text) {
  let at = 0, line = 1;
  return (offset) => {
    for (offset < at && ([at, line] = [0, 1]); at < offset; at++) {
      let char = text[at];
      (char === `
` || char === "\r" && text[at + 1] !== `
`) && line++;
    }
    return line;
  };
}
export {
  readNotebook
};
