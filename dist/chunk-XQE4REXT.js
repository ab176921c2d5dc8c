import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  NOTHING,
  fold,
  matchPath,
  readIni,
  readSetupPy,
  readToml,
  readYaml,
  toFindings,
  withoutBom
} from "./chunk-GQASBFFE.js";
import {
  ENVIRONMENT_VARIABLES,
  FRAMEWORK_FILES,
  FRAMEWORK_VALUES,
  frameworkOf
} from "./chunk-KBMHKLT7.js";
import "./chunk-O2YEN5EY.js";
import "./chunk-2OMAMYGH.js";

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
var FILE_SETTINGS = FRAMEWORK_FILES.flatMap(({ setting: setting2 }) => setting2 ?? []), ARGUMENTS = FRAMEWORK_VALUES.filter(({ places }) => places.includes("arguments")), ENVIRONMENT = FRAMEWORK_VALUES.filter(({ places }) => places.includes("environment")), SETTINGS = FILE_SETTINGS.filter(({ places }) => places.includes("setting")), VARIABLE_CATEGORY = "hubs", OPTIONS = /* @__PURE__ */ new Set([
  ...ARGUMENTS.flatMap(({ names }) => names),
  ...SETTINGS.flatMap(({ names }) => names.map((name) => `--${name}`))
]);
function optionMeaning(name, value) {
  let row = ARGUMENTS.find(({ names, values }) => names.includes(name) && isValue(values, value));
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
function isValue(values, value) {
  return values === null || values.includes(value) || frameworkOf(value.replace(":", ".")) !== null;
}

// src/usages/switches-commands.ts
var MEANT = /* @__PURE__ */ new Set(["gunicorn", "celery"]), OTHERS = new Set(
  "pytest py.test unittest stestr ostestr testr nosetests nose nose2 trial tox nox hatch curl wget grep egrep fgrep zgrep rg ag ack git gh pip pip3 pip-compile pip-sync uv mvn rsync cp scp sftp ssh docker podman make unzip xargs sed awk psql apt-key sort tar df du".split(" ")
), TEST_NAME = /(?:^|[^a-z])(?:py\.?test|unittest|stestr|nose|tox)(?![a-z])/i, TALKER = /^(?:echo|(?:print|log|info|warn|err|die|fail|usage|notice|msg|message)\w*)$/, PREFIXES = new Set(
  "if then else elif do while until ! { time exec sudo env".split(" ")
), SEARCHERS = /* @__PURE__ */ new Set(["grep", "egrep", "fgrep", "zgrep", "rg", "ag", "ack"]);
function commandSwitches(commands2, variables) {
  return commands2.flatMap((command) => {
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

// src/usages/switches-ini.ts
var COVERAGE_SECTION = {
  "setup-cfg": /^coverage:run$/,
  "tox-ini": /^coverage:run$/,
  coveragerc: /^(?:coverage:)?run$/
}, ENTRY_POINT_SECTION = /^(?:options\.)?entry_points$/, TOX_SECTION = { "setup-cfg": /^tox:/, "tox-ini": /^/, coveragerc: /(?!)/ }, IDLE_KEY = /^(?:description|deps|envlist|env_list|requires|pass_?env|allowlist_externals|whitelist_externals|extras)$/, FACTORS = /^[\w.{},!-][\w.{},! \t-]*:\s+/;
function findIniSwitches(kind, text, variables) {
  let mentions = [];
  for (let entry of readIni(text))
    if (COVERAGE_SECTION[kind].test(entry.section)) mentions.push(...setting(entry, text));
    else if (ENTRY_POINT_SECTION.test(entry.section) && kind === "setup-cfg")
      mentions.push(...entryPoints(entry));
    else {
      if (!TOX_SECTION[kind].test(entry.section) || IDLE_KEY.test(entry.key)) continue;
      /^set_?env$/.test(entry.key) ? mentions.push(...setenv(entry, variables)) : mentions.push(...commands(entry, text, variables));
    }
  return { mentions, problems: [] };
}
function setting({ key, keyStart, lines }, text) {
  let bare = lines.map(withoutComment), meaning = settingMeaning(
    key,
    bare.flatMap((line) => line.text.split(","))
  ), [first, last] = [bare[0], bare.at(-1)];
  if (!meaning || !first || !last) return [];
  let statement = [text.slice(keyStart, first.start).split(`
`, 1)[0], ...bare.map((line) => line.text)].join(" ");
  return [indirect(meaning, keyStart, last.start + last.text.length, statement)];
}
function entryPoints({ lines }) {
  return lines.map(withoutComment).flatMap(({ start, text }) => {
    let target = text.slice(text.indexOf("=") + 1).trim(), meaning = text.includes("=") ? entryPointMeaning(target) : null;
    return meaning ? [indirect(meaning, start, start + text.length, text)] : [];
  });
}
function setenv({ lines }, variables) {
  return lines.map(withoutComment).flatMap((line) => {
    let factors = FACTORS.exec(line.text)?.[0].length ?? 0, [start, text] = [line.start + factors, line.text.slice(factors)], equals = text.indexOf("="), name = text.slice(0, Math.max(0, equals)).trim(), value = text.slice(equals + 1).trim(), meaning = equals > 0 ? variableMeaning(name, value, variables) : null;
    if (meaning) return [indirect(meaning, start, start + text.length, text)];
    let outer = splitAssignment(`${name}=`, start, start + name.length + 1);
    return commandSwitches(readCommands(value, start + text.length - value.length, outer), variables);
  });
}
function withoutComment({ start, text }) {
  return { start, text: text.replace(/\s#.*$/, "").trimEnd() };
}
function commands({ section, rawKey, keyStart, lines }, text, variables) {
  let [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return [];
  let outer = [section, rawKey].map((name) => ({
    text: name,
    start: keyStart,
    end: keyStart,
    part: "name"
  })), at = first.start, masked = "";
  for (let line of lines) {
    let gap = text.slice(at, line.start);
    masked += gap && `
${" ".repeat(gap.length - 1)}`;
    let factors = FACTORS.exec(line.text)?.[0].length ?? 0;
    masked += " ".repeat(factors) + line.text.slice(factors), at = line.start + line.text.length;
  }
  return commandSwitches(readCommands(masked, first.start, outer), variables);
}

// src/usages/switches-lines.ts
var IDLE_INSTRUCTION = /^\s*(?:LABEL|MAINTAINER|FROM|COPY|ADD|EXPOSE|VOLUME|USER|WORKDIR|STOPSIGNAL|SHELL)\s/i, INSTRUCTION = /^\s*(?:ONBUILD\s+)?(?:ENV|ARG|RUN|CMD|ENTRYPOINT|HEALTHCHECK)\s/i, OLD_ENV = /^(\s*ENV\s+[A-Za-z_]\w*)\s(?=\s*[^\s=])/i, UNIT_SETTING = /^\s*(?:Exec\w+|Environment)\s*=/, PRINTED_TEXT = /^\s*(?:cat|echo)\s*<<-?\s*["'\\]?(\w+)/, MAKE_ASSIGNMENT = /^(\s*(?:(?:export|override)[ \t]+)*[A-Za-z_][\w.-]*)([ \t]+)([:?+!]{0,3}=)([ \t]*)/;
function findLineSwitches(kind, text, variables) {
  return { mentions: commandSwitches(commandsOf(kind, text), variables), problems: [] };
}
function commandsOf(kind, text) {
  switch (kind) {
    case "procfile":
      return readCommands(lineFeeds(text));
    case "shell":
      return readCommands(withoutPrintedText(text));
    case "makefile":
      return readCommands(mapLines(text, makeAssignment));
    case "dockerfile":
      return readCommands(mapLines(joined(text, /^\s*#/), dockerInstruction));
    case "service":
      return readCommands(mapLines(joined(text, /^\s*[#;]/), unitSetting));
  }
}
function lineFeeds(text) {
  return text.replace(/\r(?!\n)/g, `
`);
}
function mapLines(text, map) {
  return lineFeeds(text).replace(/[^\n]+/g, map);
}
function blank(text) {
  return " ".repeat(text.length);
}
function joined(text, comment) {
  let going = !1;
  return lineFeeds(text).replace(/[^\n]*(?:\n|$)/g, (line) => comment.test(line) ? going ? blank(line) : line.replace(/[^\n]/g, " ") : (going = /\\\r?\n$/.test(line), going ? line.replace(/\\(\r?)\n$/, (end) => blank(end)) : line));
}
function withoutPrintedText(text) {
  let end = null;
  return mapLines(text, (line) => end === null ? (end = /[>|]/.test(line) ? null : PRINTED_TEXT.exec(line)?.[1] ?? null, line) : line.trim() !== end ? blank(line) : (end = null, line));
}
function dockerInstruction(line) {
  return IDLE_INSTRUCTION.test(line) ? blank(line) : line.replace(OLD_ENV, "$1=").replace(INSTRUCTION, blank);
}
function unitSetting(line) {
  let setting2 = UNIT_SETTING.exec(line)?.[0];
  return setting2 ? blank(setting2) + line.slice(setting2.length) : blank(line);
}
function makeAssignment(line) {
  return line.startsWith("	") ? line : line.replace(MAKE_ASSIGNMENT, (_, name, before, operator, after) => name + operator + "".repeat(before.length + after.length));
}

// src/usages/switches-setup-py.ts
var ENTRY_POINT = /^[^\r\n=]+=[ \t]*([\w.]+[ \t]*:[ \t]*[\w.]+)(?=[ \t]*(?:\[|$))/gm;
function findSetupPySwitches(text) {
  return { mentions: readSetupPy(text).strings.flatMap(
    (string) => [...string.text.matchAll(ENTRY_POINT)].flatMap((match) => {
      let meaning = string.given ? entryPointMeaning(match[1] ?? "") : null, start = string.start + match.index + match[0].search(/\S/), end = string.start + match.index + match[0].length;
      return meaning ? [indirect(meaning, start, end, match[0])] : [];
    })
  ), problems: [] };
}

// src/usages/switches-toml.ts
var COVERAGE = ["tool.coverage.run.*", "run.*"], ENTRY_POINTS = [
  "project.entry-points.*.*",
  "project.scripts.*",
  "project.gui-scripts.*",
  "tool.poetry.plugins.*.*",
  "tool.poetry.scripts.*"
], TOX = ["env_run_base", "env_base.*", "env.*"], COMMAND_KEYS = ["commands", "commands_pre", "commands_post"], LEGACY_TOX = "tool.tox.legacy_tox_ini";
async function findTomlSwitches(kind, text, variables) {
  let { leaves, problems } = await readToml(text), prefix = kind === "pyproject" ? "tool.tox." : "";
  return { mentions: [
    ...kind === "tox-toml" ? [] : settings(leaves, kind === "pyproject" ? COVERAGE.slice(0, 1) : COVERAGE),
    ...kind === "pyproject" ? leaves.flatMap((leaf) => [...entryPoint(leaf), ...legacyTox(leaf, text, variables)]) : [],
    ...kind === "coveragerc-toml" ? [] : tox(leaves, prefix, variables)
  ], problems };
}
function groups(leaves, patterns) {
  let found = /* @__PURE__ */ new Map();
  for (let leaf of leaves) {
    let depth = Math.max(...patterns.map((pattern) => matchPath(pattern, leaf.keys) ?? 0)), key = leaf.keys[depth - 1];
    if (!key) continue;
    let group = found.get(key.start);
    group ? group[1].push(leaf) : found.set(key.start, [key, [leaf]]);
  }
  return [...found.values()];
}
function settings(leaves, patterns) {
  return groups(leaves, patterns).flatMap(([key, group]) => {
    let values = group.flatMap(({ value }) => value?.split(",") ?? []), meaning = settingMeaning(String(key.name), values);
    return meaning ? [pair(meaning, key)] : [];
  });
}
function pair(meaning, key) {
  return indirect(meaning, key.start, key.withinEnd, key.within);
}
function entryPoint({ keys, value }) {
  let key = keys.at(-1);
  if (!key || !value || !ENTRY_POINTS.some((pattern) => matchPath(pattern, keys) === keys.length)) return [];
  let meaning = entryPointMeaning(value);
  return meaning ? [pair(meaning, key)] : [];
}
function tox(leaves, prefix, variables) {
  let places = TOX.map((place) => prefix + place), set = places.map((place) => `${place}.set_env.*`), run = places.flatMap((place) => COMMAND_KEYS.map((key) => `${place}.${key}.#`));
  return [
    ...groups(leaves, set).flatMap(([key, [leaf]]) => {
      let meaning = variableMeaning(String(key.name), leaf?.value ?? "", variables);
      return meaning ? [pair(meaning, key)] : [];
    }),
    ...groups(leaves, run).flatMap(([, words]) => argumentList(words, variables))
  ];
}
function argumentList(leaves, variables) {
  let words = leaves.map(({ value, start, end }) => ({ text: value ?? "", start, end, part: null })), text = words.map((word) => word.text).join(" "), inner = leaves.filter(({ value }) => /\s/.test(value ?? ""));
  return commandSwitches(
    [
      { words, text, redirected: !1, outer: [] },
      ...inner.flatMap(({ value, start }) => readCommands(value ?? "", start, contextOf(words)))
    ],
    variables
  );
}
function legacyTox({ keys, start, end }, text, variables) {
  return matchPath(LEGACY_TOX, keys) ? findIniSwitches("tox-ini", text.slice(start, end), variables).mentions.map((mention) => ({
    ...mention,
    start: mention.start + start,
    end: mention.end + start
  })) : [];
}

// src/usages/switches-yaml.ts
var PROSE = /* @__PURE__ */ new Set([
  "name",
  "run-name",
  "description",
  "title",
  "labels",
  "container_name",
  "image"
]), ENVIRONMENT2 = /* @__PURE__ */ new Set(["env", "environment"]);
async function findYamlSwitches(text, variables) {
  let { yaml, documents, problems } = await readYaml(text), walk = new Walk(yaml, text, variables);
  for (let { contents } of documents) walk.node(contents, "");
  return { mentions: walk.mentions, problems };
}
var Walk = class {
  mentions = [];
  #yaml;
  #text;
  #variables;
  constructor(yaml, text, variables) {
    this.#yaml = yaml, this.#text = text, this.#variables = variables;
  }
  /** `key` is the key of the mapping that the node stands under. */
  node(node, key) {
    PROSE.has(key) || (this.#yaml.isMap(node) ? this.#map(node, key) : this.#yaml.isSeq(node) ? this.#sequence(node, key) : this.#yaml.isScalar(node) && this.#commands(this.#scalar(node)));
  }
  #map({ items }, key) {
    for (let { key: name, value } of items) {
      if (!this.#yaml.isScalar(name)) continue;
      let below = String(name.value);
      ENVIRONMENT2.has(key) && this.#yaml.isScalar(value) && this.#variable(name, value), this.node(value, ENVIRONMENT2.has(key) ? "" : below);
    }
  }
  /** A variable that is given no value is passed on, not set. */
  #variable(name, value) {
    if (!name.range || !value.range || value.value === null) return;
    let meaning = variableMeaning(String(name.value), String(value.value), this.#variables);
    if (!meaning) return;
    let [start, end] = [name.range[0], value.range[1]];
    this.mentions.push(indirect(meaning, start, end, this.#text.slice(start, end)));
  }
  /** A list of words is one command; an item with white space in it is also read for itself. */
  #sequence({ items }, key) {
    let words = [];
    for (let item of items)
      if (!this.#yaml.isScalar(item)) this.node(item, key);
      else if (item.range && typeof item.value == "string") {
        let [start, end] = contentOf(this.#text, item), word = splitAssignment(item.value, start, end);
        words.push(...word), /\s/.test(item.value) && this.#commands(this.#scalar(item, contextOf(words)));
      }
    this.#commands([{ words, text: words.map(({ text }) => text).join(" "), redirected: !1, outer: [] }]);
  }
  #scalar(node, outer = []) {
    if (typeof node.value != "string" || !node.range || !/eventlet/i.test(node.value)) return [];
    let [start, end] = contentOf(this.#text, node), text = this.#text.slice(start, end);
    if (node.type === "BLOCK_LITERAL") return readCommands(text, start, outer);
    let line = text.replace(/\n/g, " ");
    return readCommands(
      node.type === "QUOTE_DOUBLE" ? line.replaceAll('\\"', `${""}"`) : line,
      start,
      outer
    );
  }
  #commands(commands2) {
    this.mentions.push(...commandSwitches(commands2, this.#variables));
  }
};
function contentOf(text, { range, type }) {
  let [start, end] = range ?? [0, 0];
  if (type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE") return [start + 1, end - 1];
  if (type !== "BLOCK_LITERAL" && type !== "BLOCK_FOLDED") return [start, end];
  let header = text.indexOf(`
`, start);
  return [header < 0 ? end : header + 1, end];
}

// src/usages/switches.ts
var WORDS = /eventlet|futurist/i;
async function findSwitches(kind, text, variables = ENVIRONMENT_VARIABLES) {
  let bare = withoutBom(text);
  return toFindings(bare, WORDS.test(bare) ? await read(kind, bare, variables) : NOTHING);
}
async function read(kind, text, variables) {
  switch (kind) {
    case "procfile":
    case "dockerfile":
    case "service":
    case "makefile":
    case "shell":
      return findLineSwitches(kind, text, variables);
    case "compose":
    case "workflow":
      return findYamlSwitches(text, variables);
    case "setup-cfg":
    case "tox-ini":
    case "coveragerc":
      return findIniSwitches(kind, text, variables);
    case "pyproject":
    case "tox-toml":
    case "coveragerc-toml":
      return findTomlSwitches(kind, text, variables);
    case "setup-py":
      return findSetupPySwitches(text);
  }
}
export {
  findSwitches
};
