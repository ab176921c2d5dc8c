import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  FRAMEWORK_SETTINGS,
  FRAMEWORK_VALUES,
  frameworkOf
} from "./chunk-EMLDNISN.js";
import {
  fold
} from "./chunk-EWFHYQZM.js";

// src/usages/shell-words.ts
var ASSIGNMENT = /^(?:--env=|-e)?([A-Za-z_][A-Za-z0-9_]*)[:?+!]{0,3}=(?!=)\u0001*/;
function readCommands(text, offset = 0, outer = []) {
  return new Reader(text, offset, outer, 0).read();
}
function splitAssignment(text, start, end) {
  let match = ASSIGNMENT.exec(text), name = match?.[1];
  if (!match || !name) return [{ text: text.replaceAll("", ""), start, end, part: null }];
  let nameStart = start + match[0].indexOf(name), words = [{ text: name, start: nameStart, end: nameStart + name.length, part: "name" }], value = text.slice(match[0].length);
  return value && words.push({ text: value, start: end - value.length, end, part: "value" }), words;
}
function contextOf(words) {
  return [...words.slice(0, 1), ...words.slice(-30)];
}
var Reader = class _Reader {
  #text;
  #offset;
  #outer;
  #nesting;
  #commands = [];
  #words = [];
  #nested = [];
  #comments = [];
  #redirected = !1;
  #commandStart = 0;
  #at = 0;
  constructor(text, offset, outer, nesting) {
    this.#text = text, this.#offset = offset, this.#outer = outer, this.#nesting = nesting;
  }
  read() {
    for (; this.#at < this.#text.length; ) this.#step();
    return this.#endCommand(), this.#commands;
  }
  #step() {
    let char = this.#text[this.#at] ?? "";
    if (char === "#") this.#skipComment();
    else if (/[\n;&|]/.test(char))
      char === "|" && this.#text[this.#at + 1] !== "|" && (this.#redirected = !0), this.#endCommand(), this.#at++, this.#commandStart = this.#at;
    else if (this.#continuation()) this.#at += this.#continuation();
    else if (BREAK.test(char)) {
      let duplicates = char === ">" && this.#text[this.#at + 1] === "&";
      char === ">" && !duplicates && (this.#redirected = !0), this.#at += duplicates ? 2 : 1;
    } else this.#readWord();
  }
  /** The length of a backslash with the line end that it hides; 0 where there is none. */
  #continuation() {
    return CONTINUATION.exec(this.#text.slice(this.#at, this.#at + 3))?.[0].length ?? 0;
  }
  #skipComment() {
    let start = this.#at;
    for (; this.#at < this.#text.length && !/[\r\n]/.test(this.#text[this.#at] ?? ""); ) this.#at++;
    this.#comments.push([start, this.#at]);
  }
  /** A word, of plain and quoted parts. */
  #readWord() {
    let text = this.#text, value = "", start = this.#at, end = start, first = !0, parts = [];
    for (; this.#at < text.length; ) {
      let char = text[this.#at] ?? "";
      if (char === "\\" && this.#at + 1 < text.length) {
        if (this.#continuation()) break;
        value += text[this.#at + 1], this.#at += 2, end = this.#at;
      } else if ((char === '"' || char === "'") && this.#closing(char) > 0) {
        let close = this.#closing(char);
        if (first && (start = this.#at + 1), end = text[close - 1] === "" ? close - 1 : close, value += text.slice(this.#at + 1, end), parts.push([this.#at + 1, end]), this.#at = close + 1, /[,\]]/.test(text[this.#at] ?? "")) {
          this.#at++;
          break;
        }
      } else {
        if (WORD_END.test(char)) break;
        if (char === "" && first) {
          start = end = ++this.#at;
          continue;
        } else
          value += char, end = ++this.#at;
      }
      first = !1;
    }
    this.#words.push(...splitAssignment(value, start + this.#offset, end + this.#offset));
    for (let [from, to] of parts) {
      let part = text.slice(from, to);
      /\s/.test(part) && /eventlet/i.test(part) && this.#nested.push([from, to, contextOf(this.#words)]);
    }
  }
  /** Where the quote that opens here closes; -1 where it never does. */
  #closing(quote) {
    let text = this.#text, close = text.indexOf(quote, this.#at + 1);
    for (; quote === '"' && close > 0 && text[close - 1] === "\\"; ) close = text.indexOf(quote, close + 1);
    return close;
  }
  #endCommand() {
    let text = this.#text.slice(this.#commandStart, this.#at);
    for (let [start, end] of this.#comments) {
      let from = start - this.#commandStart;
      text = text.slice(0, from) + " ".repeat(Math.max(0, Math.min(end, this.#at) - start)) + text.slice(end - this.#commandStart);
    }
    let words = this.#words, redirected = this.#redirected;
    words.length && (text = text.replace(/\\(?=\r?\n)/g, " ").replaceAll("", " "), this.#commands.push({ words, text, redirected, outer: this.#outer }));
    for (let [start, end, before] of this.#nesting < 4 ? this.#nested : []) {
      let inner = this.#text.slice(start, end).replaceAll('\\"', '"'), outer = redirected ? [...this.#outer] : [...this.#outer, ...before];
      this.#commands.push(...new _Reader(inner, this.#offset + start, outer, this.#nesting + 1).read());
    }
    this.#words = [], this.#nested = [], this.#comments = [], this.#redirected = !1;
  }
}, BREAK = /[\s()`<>[\],]/, WORD_END = /[\s()`<>;&|]/, CONTINUATION = /^\\\r?\n/;

// src/usages/switch-rows.ts
function indirect(meaning, start, end, statement) {
  return { ...meaning, start, end, kind: "indirect", statement: fold(statement) };
}
var ARGUMENTS = FRAMEWORK_VALUES.filter(({ places }) => places.includes("arguments")), ENVIRONMENT = FRAMEWORK_VALUES.filter(({ places }) => places.includes("environment")), SETTINGS = FRAMEWORK_SETTINGS.filter(({ places }) => places.includes("setting")), VARIABLE_CATEGORY = "hubs", OPTIONS = /* @__PURE__ */ new Set([
  ...ARGUMENTS.flatMap(({ names }) => names),
  ...SETTINGS.flatMap(({ names }) => names.map((name) => `--${name}`))
]);
function optionMeaning(name, value) {
  let row = ARGUMENTS.find(({ names, values }) => names.includes(name) && values?.includes(value));
  return row ? { symbol: row.symbol ?? name, category: row.category } : name.startsWith("--") ? settingMeaning(name.slice(2), value.split(",")) : null;
}
function settingMeaning(name, values) {
  let row = SETTINGS.find(
    (each) => each.names.includes(name) && values.some((value) => each.values?.includes(value.trim()))
  );
  return row ? { symbol: row.symbol ?? name, category: row.category } : null;
}
function variableMeaning(name, value, variables) {
  let row = ENVIRONMENT.find(
    ({ names, values }) => names.includes(name) && (!values || values.includes(value))
  );
  return row ? { symbol: row.symbol ?? name, category: row.category } : variables.has(name) ? { symbol: name, category: VARIABLE_CATEGORY } : null;
}
function entryPointMeaning(target) {
  let symbol = target.replace(/\[.*$/s, "").replace(":", ".").replace(/\s/g, ""), framework = frameworkOf(symbol);
  return framework && !framework.row.off ? { symbol, category: framework.category } : null;
}

// src/usages/switches-commands.ts
var MEANT = /* @__PURE__ */ new Set(["gunicorn", "celery"]), OTHERS = new Set(
  "pytest py.test unittest stestr ostestr testr nosetests nose nose2 trial tox nox hatch curl wget grep egrep fgrep zgrep rg ag ack git gh pip pip3 pip-compile pip-sync uv mvn rsync cp scp sftp ssh docker podman make unzip xargs sed awk psql apt-key sort tar df du".split(" ")
), TEST_NAME = /(?:^|[^a-z])(?:py\.?test|unittest|stestr|nose|tox)(?![a-z])/i, TALKER = /^(?:echo|(?:print|log|info|warn|err|die|fail|usage|notice|msg|message)\w*)$/, PREFIXES = new Set(
  "if then else elif do while until ! { time exec sudo env".split(" ")
), SEARCHERS = /* @__PURE__ */ new Set(["grep", "egrep", "fgrep", "zgrep", "rg", "ag", "ack"]);
function commandSwitches(commands, variables) {
  return commands.flatMap((command) => {
    let { words, outer } = command;
    if (!words.some(({ text }) => /eventlet/i.test(text)) || isTalk(command)) return [];
    let statement = fold(command.text), meant = outer.reduce(isMeant, !0);
    return words.flatMap((word, index) => {
      let next = words[index + 1], found = word.part === "name" ? variable(word, next, variables) : option(word, next, meant);
      return meant = isMeant(meant, word), found ? [{ ...found, kind: "indirect", statement }] : [];
    });
  });
}
function variable(name, next, variables) {
  let value = next?.part === "value" ? next : null, meaning = variableMeaning(name.text, value?.text ?? "", variables);
  return meaning && { ...meaning, start: name.start, end: value?.end ?? name.end };
}
function option(word, next, meant) {
  if (!word.text.startsWith("-")) return null;
  for (let name of OPTIONS) {
    let long = name.startsWith("--");
    if (!word.text.startsWith(name) || !(long || meant)) continue;
    let rest = word.text.slice(name.length), value = rest.startsWith("=") ? rest.slice(1) : long ? "" : rest, [text, end] = rest === "" && next ? [next.text, next.end] : [value, word.end], meaning = optionMeaning(name, text);
    if (meaning) return { ...meaning, start: word.start, end };
  }
  return null;
}
function isMeant(before, { text, part }) {
  let name = programOf(text);
  return MEANT.has(name) ? !0 : before && !OTHERS.has(name) && !(part === "name" && TEST_NAME.test(text));
}
function programOf(text) {
  let parts = text.split("/"), folder = parts.at(-2) ?? "bin";
  return /^s?bin$|^\.?$/i.test(folder) ? (parts.at(-1) ?? "").replace(/^[@+-]*\$?\{?|\}$/g, "").toLowerCase() : "";
}
function isTalk({ words, outer, redirected }) {
  let first = [...outer, ...words].find(({ text, part }) => part === null && !PREFIXES.has(text)), program = programOf(first?.text ?? "");
  return TALKER.test(program) && !redirected || SEARCHERS.has(program);
}

export {
  readCommands,
  splitAssignment,
  contextOf,
  indirect,
  settingMeaning,
  variableMeaning,
  entryPointMeaning,
  commandSwitches
};
