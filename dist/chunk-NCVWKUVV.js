import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/usages/yaml-text.ts
async function readYaml(text) {
  let { default: yaml } = await import("./chunk-OVDJPC5X.js"), lineCounter = new yaml.LineCounter(), options = { lineCounter, uniqueKeys: !1, logLevel: "silent", prettyErrors: !1 }, parsed = yaml.parseAllDocuments(text, options), documents = Array.isArray(parsed) ? parsed : [], problems = documents.flatMap(({ errors }) => errors).slice(0, 1).map((error) => {
    let message = `YAML: ${error.message.split(`
`, 1)[0]}`;
    return { reason: "syntax-error", line: lineCounter.linePos(error.pos[0]).line, message };
  });
  return { yaml, documents, problems };
}

// src/usages/ini.ts
var SECTION = /^\[([^\]]+)\]/, OPTION = /^([^=:]+)[=:]\s*/;
function readIni(text) {
  let entries = [], section = "", entry = null, keyIndent = 0;
  for (let match of text.matchAll(/[^\r\n]+/g)) {
    let line = match[0].trim();
    if (!line || line.startsWith("#") || line.startsWith(";")) continue;
    let indent = match[0].length - match[0].trimStart().length, start = match.index + indent;
    if (entry && indent > keyIndent) {
      entry.lines.push({ start, text: line });
      continue;
    }
    let header = SECTION.exec(line), option = header ? null : OPTION.exec(line);
    if (entry = null, header?.[1] && (section = header[1].trim()), option?.[1]) {
      keyIndent = indent;
      let value = line.slice(option[0].length), lines = value ? [{ start: start + option[0].length, text: value }] : [], rawKey = option[1].trim();
      entry = {
        section,
        key: rawKey.toLowerCase(),
        rawKey,
        keyStart: start,
        inline: lines.length > 0,
        lines
      }, entries.push(entry);
    }
  }
  return entries;
}

// src/usages/setup-py-strings.ts
var TOKEN = /(?<space>[ \t\f]+|\\(?:\r\n|\r|\n)|#[^\r\n]*)|(?<newline>\r\n|\r|\n)|(?<prefix>[rRuUbBfF]{0,2})(?<quote>'''|"""|'|")|(?<name>[\p{L}_][\p{L}\p{N}_]*)|(?<other>\S)/uy;
var ADDERS = /* @__PURE__ */ new Set(["append", "extend", "insert", "add", "update", "setdefault"]), OPERATORS = /* @__PURE__ */ new Set([":", "in", "not", "is", "%", "["]), SPLITTERS = /* @__PURE__ */ new Set(["split", "splitlines", "strip"]), KEYWORDS = new Set("return in is if else and or not for lambda".split(" "));
function readSetupPy(text) {
  let strings = [], names = [], tokens = [...tokenise(text)], levels = [OUTSIDE()], definition = "";
  for (let [index, token] of tokens.entries()) {
    let level = levels.at(-1) ?? OUTSIDE(), labels = levels.slice(0, 20).flatMap(({ label }) => label ?? []);
    if (token.kind === "string") {
      levels.length > 1 && tokens[index + 1]?.text === ":" && (level.label = token.text);
      let given = !level.opaque && isGiven(tokens, index);
      strings.push({ text: token.text, start: token.start, labels, given, item: level.collects });
    } else if (token.kind === "name")
      tokens[index - 1]?.text === "def" && (definition = token.text), levels.length > 1 && isAssigned(tokens, index) ? level.label = token.text : levels.length > 1 || level.label !== null ? tokens[index - 1]?.text !== "in" && !KEYWORDS.has(token.text) && names.push({ name: token.text, labels }) : level.label = token.text === "return" ? definition : token.text;
    else if (endsValue(token, levels.length))
      level.label = null;
    else if ("([{".includes(token.text)) {
      let opened = { opaque: isOpaque(tokens, index), collects: isCollection(tokens, index) };
      levels.push({ label: null, ...opened, opaque: level.opaque || opened.opaque });
    } else ")]}".includes(token.text) && levels.length > 1 && levels.pop();
  }
  return { strings, names };
}
var OUTSIDE = () => ({ label: null, opaque: !1, collects: !1 });
function endsValue(token, depth) {
  return depth > 1 ? token.text === "," : token.kind === "newline";
}
function isAssigned(tokens, index) {
  return tokens[index + 1]?.text === "=" && tokens[index + 2]?.text !== "=";
}
function isGiven(tokens, index) {
  let next = tokens[index + 1]?.text ?? "";
  return next === "." ? SPLITTERS.has(tokens[index + 2]?.text ?? "") : !OPERATORS.has(next);
}
function isOpaque(tokens, index) {
  let [dot, previous, bracket] = tokens.slice(Math.max(0, index - 2), index + 1);
  return bracket?.text === "(" ? dot?.text === "." && !ADDERS.has(previous?.text ?? "") : bracket?.text !== "[" || !previous || KEYWORDS.has(previous.text) ? !1 : previous.kind === "name" || previous.kind === "string" || ")]".includes(previous.text);
}
function isCollection(tokens, index) {
  let previous = tokens[index - 1];
  return tokens[index]?.text !== "(" ? !0 : previous?.kind !== "name" || ADDERS.has(previous.text) || KEYWORDS.has(previous.text);
}
function* tokenise(text) {
  let offset = 0;
  for (; offset < text.length; ) {
    TOKEN.lastIndex = offset;
    let match = TOKEN.exec(text), { quote, prefix = "", name, newline } = match?.groups ?? {}, end = offset + (match?.[0].length ?? 1);
    if (quote) {
      let close = closeOf(text, end, quote);
      /[bf]/i.test(prefix) || (yield { kind: "string", text: text.slice(end, close), start: end }), offset = close + quote.length;
      continue;
    }
    name ? yield { kind: "name", text: name, start: offset } : newline ? yield { kind: "newline", text: newline, start: offset } : match?.groups?.other && (yield { kind: "other", text: match[0], start: offset }), offset = end;
  }
}
function closeOf(text, start, quote) {
  for (let offset = start; offset < text.length; offset++)
    if (text[offset] === "\\") offset++;
    else {
      if (text.startsWith(quote, offset)) return offset;
      if (quote.length === 1 && (text[offset] === `
` || text[offset] === "\r")) return offset;
    }
  return text.length;
}

// src/usages/toml.ts
async function readToml(text) {
  let { parseTOML, ParseError } = await import("./chunk-ASM3IYPM.js"), problems = [], remaining = text;
  for (let attempt = 0; attempt <= 20; attempt++)
    try {
      return { leaves: leavesOf(parseTOML(remaining), remaining), problems };
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      let line = error.lineNumber;
      problems.length || problems.push({ reason: "syntax-error", line, message: `TOML: ${error.message}` });
      let without = blankLine(remaining, line);
      if (without === remaining) break;
      remaining = without;
    }
  return { leaves: [], problems };
}
function blankLine(text, line) {
  let lines = text.split(`
`), index = Math.min(line, lines.length) - 1;
  for (; index > 0 && !lines[index]?.trim(); ) index--;
  return lines[index] = (lines[index] ?? "").replace(/[^\r]/g, " "), lines.join(`
`);
}
function leavesOf(program, text) {
  let bare = withoutComments(text, program.comments), leaves = [];
  for (let item of program.body[0].body)
    if (item.type === "TOMLKeyValue") visitPair(item, [], bare, leaves);
    else {
      let within = bare.slice(item.range[0], item.key.range[1] + (item.kind === "array" ? 2 : 1)), keys = tableKeys(item, within);
      for (let pair of item.body) visitPair(pair, keys, bare, leaves);
    }
  return leaves;
}
function withoutComments(text, comments) {
  let parts = [], at = 0;
  for (let { range } of comments)
    parts.push(text.slice(at, range[0]), " ".repeat(range[1] - range[0])), at = range[1];
  return parts.join("") + text.slice(at);
}
function tableKeys(table, within) {
  let written = table.key.keys.values(), place = table.key.range;
  return table.resolvedKey.map((name) => (typeof name == "string" && (place = written.next().value?.range ?? place), { name, start: place[0], end: place[1], within, withinEnd: table.range[0] + within.length }));
}
function visitPair(pair, before, text, leaves) {
  let within = { within: text.slice(...pair.range), withinEnd: pair.range[1] }, keys = pair.key.keys.map((key) => ({
    name: key.type === "TOMLBare" ? key.name : key.value,
    start: key.range[0],
    end: key.range[1],
    ...within
  }));
  visitValue(pair.value, [...before, ...keys], text, leaves);
}
function visitValue(node, keys, text, leaves) {
  let [start, end] = node.range;
  if (node.type === "TOMLArray" && node.elements.length)
    for (let [name, element] of node.elements.entries()) {
      let [from, to] = element.range, key = { name, start: from, end: to, within: text.slice(from, to), withinEnd: to };
      visitValue(element, [...keys, key], text, leaves);
    }
  else if (node.type === "TOMLInlineTable" && node.body.length)
    for (let pair of node.body) visitPair(pair, keys, text, leaves);
  else if (node.type === "TOMLValue" && node.kind === "string") {
    let quote = node.multiline ? 3 : 1, newline = node.multiline ? /^(?:\r\n|\n)/.exec(text.slice(start + quote))?.[0].length ?? 0 : 0;
    leaves.push({ keys, value: node.value, start: start + quote + newline, end: end - quote });
  } else leaves.push({ keys, value: null, start, end });
}
function matchPath(pattern, keys) {
  let parts = pattern.split(".");
  return parts.every((part, index) => {
    let name = keys[index]?.name;
    return part === "#" ? typeof name == "number" : name !== void 0 && (part === "*" || part === name);
  }) ? parts.length : null;
}

export {
  readYaml,
  readIni,
  readSetupPy,
  readToml,
  matchPath
};
