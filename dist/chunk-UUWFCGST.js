import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/changes/repository-path.ts
var utf8 = new TextDecoder("utf-8", { fatal: !0, ignoreBOM: !0 }), ESCAPE = 56320, ESCAPED = /[\udc80-\udcff]/;
function decodePath(bytes) {
  try {
    return utf8.decode(bytes);
  } catch {
    return decodePiecewise(bytes);
  }
}
function encodePath(path) {
  if (!ESCAPED.test(path)) return Buffer.from(path, "utf8");
  let parts = path.split(/((?<![\ud800-\udbff])[\udc80-\udcff])/).map((part) => {
    let code = part.charCodeAt(0);
    return part.length === 1 && code >= ESCAPE + 128 && code <= ESCAPE + 255 ? Buffer.from([code - ESCAPE]) : Buffer.from(part, "utf8");
  });
  return Buffer.concat(parts);
}
function fileSystemPath(path) {
  return ESCAPED.test(path) ? encodePath(path) : path;
}
function splitNul(output) {
  let fields = [];
  for (let start = 0; start < output.length; ) {
    let nul = output.indexOf(0, start), end = nul < 0 ? output.length : nul;
    fields.push(output.subarray(start, end)), start = end + 1;
  }
  return fields;
}
function decodePaths(output) {
  if (output.length === 0) return [];
  try {
    let paths = utf8.decode(output).split("\0");
    return paths.at(-1) === "" && paths.pop(), paths;
  } catch {
    return splitNul(output).map(decodePath);
  }
}
function decodePiecewise(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; ) {
    let length = validLength(bytes, at);
    length === 0 ? (text += String.fromCharCode(ESCAPE + (bytes[at] ?? 0)), at += 1) : (text += utf8.decode(bytes.subarray(at, at + length)), at += length);
  }
  return text;
}
function validLength(bytes, at) {
  for (let length = 1; length <= 4 && at + length <= bytes.length; length += 1)
    try {
      return utf8.decode(bytes.subarray(at, at + length)), length;
    } catch {
    }
  return 0;
}

export {
  decodePath,
  encodePath,
  fileSystemPath,
  splitNul,
  decodePaths
};
