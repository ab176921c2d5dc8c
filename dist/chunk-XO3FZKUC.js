import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/report/columns.ts
function prefixes({ source, line, endLine, column, endColumn }) {
  let characters = [...source], end = endLine === line ? endColumn - 1 : characters.length;
  return [characters.slice(0, column - 1).join(""), characters.slice(0, end).join("")];
}
function utf8Columns(usage) {
  let [start, end] = prefixes(usage);
  return [Buffer.byteLength(start) + 1, Buffer.byteLength(end) + 1];
}
function utf16Offsets(usage) {
  let [start, end] = prefixes(usage);
  return [start.length, end.length];
}

export {
  utf8Columns,
  utf16Offsets
};
