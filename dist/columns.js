// src/report/columns.ts
/** The text of the line before and after a usage's start and end; of a usage over several lines, to the line's end. */
function prefixes({ source, line, endLine, column, endColumn }) {
	const characters = [...source];
	const end = endLine === line ? endColumn - 1 : characters.length;
	return [characters.slice(0, column - 1).join(""), characters.slice(0, end).join("")];
}
/** Columns in bytes of UTF-8, from 1, the end exclusive: reviewdog's. */
function utf8Columns(usage) {
	const [start, end] = prefixes(usage);
	return [Buffer.byteLength(start) + 1, Buffer.byteLength(end) + 1];
}
/** Offsets in UTF-16 code units, from 0, the end exclusive: Gerrit's. */
function utf16Offsets(usage) {
	const [start, end] = prefixes(usage);
	return [start.length, end.length];
}
export { utf8Columns as n, utf16Offsets as t };
