import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/python/strings.ts
var PREFIXES = /* @__PURE__ */ new Set(["", "r", "u", "b", "br", "rb", "ur", "f", "fr", "rf", "t", "tr", "rt"]);
function isStringPrefix(word) {
  return word.length <= 2 && PREFIXES.has(word.toLowerCase());
}
function endOfString(text, quote, prefix) {
  let lower = prefix.toLowerCase();
  if (lower.includes("f") || lower.includes("t")) {
    let end = endOfFormatted(text, quote);
    if (end >= 0) return { end, closed: !0 };
  }
  return endOfPlain(text, quote);
}
function quoteAt(text, quote) {
  let mark = text[quote] ?? "";
  return text.startsWith(mark.repeat(3), quote) ? mark.repeat(3) : mark;
}
function endOfPlain(text, quote) {
  let mark = quoteAt(text, quote), at = quote + mark.length;
  for (; at < text.length; ) {
    let code = text.charCodeAt(at);
    if (code === BACKSLASH)
      at += text.charCodeAt(at + 1) === CR && text.charCodeAt(at + 2) === LF ? 3 : 2;
    else {
      if (text.startsWith(mark, at))
        return { end: at + mark.length, closed: !0 };
      if (mark.length === 1 && (code === LF || code === CR))
        return { end: at, closed: !1 };
      at++;
    }
  }
  let lineEnd = text.slice(quote).search(/[\r\n]/);
  return { end: lineEnd < 0 ? text.length : quote + lineEnd, closed: !1 };
}
function endOfFormatted(text, quote) {
  let mark = quoteAt(text, quote), at = quote + mark.length, depth = 0;
  for (; at < text.length; ) {
    let char = text[at] ?? "";
    if (depth === 0) {
      if (text.startsWith(mark, at)) return at + mark.length;
      if (char === "\\") at++;
      else if (char === "{")
        text[at + 1] === "{" ? at++ : depth++;
      else if (mark.length === 1 && (char === `
` || char === "\r")) return -1;
      at++;
    } else if (char === '"' || char === "'") {
      if (text.startsWith(mark, at) && closesHere(text, at, mark)) return -1;
      let inner = endOfString(text, at, prefixBefore(text, at));
      if (!inner.closed) return -1;
      at = inner.end;
    } else {
      if (char === "{" || char === "[" || char === "(") depth++;
      else if (char === "}" || char === "]" || char === ")") depth--;
      else if (mark.length === 1 && (char === `
` || char === "\r") && depth === 0) return -1;
      at++;
    }
  }
  return -1;
}
function closesHere(text, at, mark) {
  if (mark.length === 3) return !0;
  let lineEnd = text.slice(at + 1).search(/[\r\n]/);
  return !(lineEnd < 0 ? text.slice(at + 1) : text.slice(at + 1, at + 1 + lineEnd)).includes(mark);
}
function prefixBefore(text, quote) {
  let word = /[A-Za-z]{0,2}$/.exec(text.slice(Math.max(0, quote - 2), quote))?.[0] ?? "";
  return isStringPrefix(word) ? word : "";
}
var LITERAL = /^([A-Za-z]*)("""|'''|"|')([\s\S]*)\2$/, ESCAPE = /\\(\r\n|[\s\S])(?:(?<=\\x)([0-9a-fA-F]{2})|(?<=\\u)([0-9a-fA-F]{4})|(?<=\\U)([0-9a-fA-F]{8})|(?<=\\[0-7])([0-7]{0,2}))?/g, SIMPLE_ESCAPES = {
  "\n": "",
  "\r": "",
  "\r\n": "",
  a: "\x07",
  b: "\b",
  f: "\f",
  n: `
`,
  r: "\r",
  t: "	",
  v: "\v"
};
function stringValue(literal) {
  let [, prefix = "", , body] = LITERAL.exec(literal) ?? [];
  return body === void 0 || /[bft]/i.test(prefix) ? null : /r/i.test(prefix) || !body.includes("\\") ? body : body.replace(
    ESCAPE,
    (whole, char, x, u, long, octal) => {
      let digits = x ?? u ?? long;
      return digits !== void 0 ? codePoint(Number.parseInt(digits, 16)) : octal !== void 0 ? codePoint(Number.parseInt(char + octal, 8)) : char === "\\" || char === "'" || char === '"' ? char : SIMPLE_ESCAPES[char] ?? whole;
    }
  );
}
function codePoint(value) {
  return value <= 1114111 ? String.fromCodePoint(value) : "\uFFFD";
}
var BACKSLASH = 92, LF = 10, CR = 13;

export {
  isStringPrefix,
  endOfString,
  stringValue
};
