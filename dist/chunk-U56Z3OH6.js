import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/report/escape.ts
var UNSEEN = new RegExp("[\\x00-\\x1f\\x7f-\\x9f\\xad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}]|\\p{Cs}", "gu"), SHORT_ESCAPES = { "	": "\\t", "\n": "\\n", "\r": "\\r" };
function visibleCharacter(character) {
  let short = SHORT_ESCAPES[character];
  if (short !== void 0) return short;
  let code = character.codePointAt(0) ?? 0, byte = isEscapedByte(code) ? code - 56320 : code;
  return byte <= 255 ? `\\x${byte.toString(16).padStart(2, "0")}` : code <= 65535 ? `\\u${code.toString(16).padStart(4, "0")}` : `\\U${code.toString(16).padStart(8, "0")}`;
}
function isEscapedByte(code) {
  return code >= 56448 && code <= 56575;
}
function visible(text) {
  return text.replace(UNSEEN, visibleCharacter);
}
function fieldPath(path) {
  return path.replace(new RegExp("\\p{Cs}", "gu"), visibleCharacter);
}
function inertLines(text) {
  return text.replace(/^([^\S\n]*(?:\x1b\[\d+m)*):(?=:)/gm, "$1\\x3a").replaceAll("##[", "#\\x23[");
}
function inertJson(value) {
  return `${JSON.stringify(value, null, 2).replaceAll("##[", "#\\u0023[")}
`;
}
function codeSpan(text) {
  let shown = visible(text);
  if (shown === "") return "";
  let runs = shown.match(/`+/g) ?? [], fence = "`".repeat(runs.reduce((longest, run) => Math.max(longest, run.length), 0) + 1), pad = /^`|`$|^ .* $/.test(shown) ? " " : "";
  return fence + pad + shown + pad + fence;
}
var MARKUP = /[\\`*[\]<>&|~$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, BLOCK_START = /^[-+=#]|(?<=^\d+)[.)](?=\s|$)/, LINKED_LATER = /@(?=\w)|#(?=\d)|GH-(?=\d)|:(?=\/\/|[a-z0-9_+-]+:)|www(?=\.)/gi, PART = "\0", ZERO_WIDTH_SPACE = "&#8203;";
function entity(character) {
  return `&#${character.charCodeAt(0)};`;
}
function prose(text) {
  return visible(text).trim().replace(LINKED_LATER, (start) => start + PART).replace(MARKUP, entity).replace(BLOCK_START, entity).replaceAll(PART, ZERO_WIDTH_SPACE);
}
function sentence(text) {
  let parts = text.split("`");
  return parts.length % 2 === 0 ? prose(text) : parts.map((part, index) => index % 2 === 1 ? codeSpan(part) : spacedProse(part)).join("").trim();
}
function spacedProse(text) {
  let body = prose(text);
  return body === "" ? text === "" ? "" : " " : (/^\s/.test(text) ? " " : "") + body + (/\s$/.test(text) ? " " : "");
}
function cell(markdown) {
  return markdown.replaceAll("|", "\\|");
}
function safeUrl(url) {
  return /^https?:\/\//i.test(url) ? [...url].map((character) => /[\w\-.~:/?#@!$+,;=%&]/.test(character) ? character : percent(character)).join("") : null;
}
function link(label, url) {
  let address = safeUrl(url);
  return address === null ? label : `[${label}](${address.replaceAll("&", "&amp;")})`;
}
function percent(character) {
  let code = character.codePointAt(0) ?? 0;
  return isEscapedByte(code) ? `%${(code - 56320).toString(16).toUpperCase()}` : code < 128 ? `%${code.toString(16).toUpperCase().padStart(2, "0")}` : encodeURIComponent(new RegExp("\\p{Cs}", "u").test(character) ? "\uFFFD" : character);
}
function pathUri(path) {
  return [...path].map((character) => /[A-Za-z0-9\-._~/]/.test(character) ? character : percent(character)).join("");
}
function commandData(text) {
  return text.split(`
`).map(visible).join(`
`).replaceAll("%", "%25").replaceAll(`
`, "%0A");
}
function commandProperty(text) {
  return commandData(visible(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

export {
  visible,
  fieldPath,
  inertLines,
  inertJson,
  codeSpan,
  prose,
  sentence,
  cell,
  safeUrl,
  link,
  pathUri,
  commandData,
  commandProperty
};
