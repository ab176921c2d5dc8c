/** Lines and statements as usages hold them: whole, as people write them, and bounded, as machines do. */

/** UTF-16 units: some 25 lines. A file of 5 MB may be one statement with half a million usages, each of which holds its text. */
const MOST = 2_000;
const HEAD = 1_500;
const TAIL = 400;

/** The text; of a long one its start, its length and its end, by which two are told apart. */
export function shortened(text: string): string {
  if (text.length <= MOST) return text;
  return `${text.slice(0, boundary(text, HEAD))} … ${text.length} characters … ${text.slice(boundary(text, text.length - TAIL))}`;
}

/** The place, or the one before it, so that no code point is cut in two. */
function boundary(text: string, at: number): number {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at - 1 : at;
}
