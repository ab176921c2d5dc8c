import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  commandSwitches,
  contextOf,
  entryPointMeaning,
  indirect,
  readCommands,
  settingMeaning,
  splitAssignment,
  variableMeaning
} from "./chunk-SW6RDBGO.js";
import {
  ENVIRONMENT_VARIABLES
} from "./chunk-EMLDNISN.js";
import "./chunk-O2YEN5EY.js";
import {
  matchPath,
  readIni,
  readSetupPy,
  readToml,
  readYaml
} from "./chunk-NCVWKUVV.js";
import {
  NOTHING,
  toFindings,
  withoutBom
} from "./chunk-EWFHYQZM.js";
import "./chunk-2OMAMYGH.js";

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
]), ENVIRONMENT = /* @__PURE__ */ new Set(["env", "environment"]);
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
      ENVIRONMENT.has(key) && this.#yaml.isScalar(value) && this.#variable(name, value), this.node(value, ENVIRONMENT.has(key) ? "" : below);
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
