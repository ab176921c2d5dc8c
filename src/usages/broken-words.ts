/** A word that no search for it finds: in Python strings that stand side by side, or with escapes, it may be in pieces. */

/** Quotes between two literals, with their prefix; or a joined line. A comment is looked through as far as anybody writes one. */
const BREAK = `(?:["'\\\\](?:["'\\s\\\\rRuU]|#[^\\r\\n]{0,200}[\\r\\n])*)?`;

/** Matches an ASCII word, whole or in such pieces (reference, 2.4.1 and 2.4.2; names of characters are left out). */
export function inPieces(word: string): RegExp {
  const letters = [...word].map((letter) => {
    const code = letter.charCodeAt(0);
    return `(?:${letter}|\\\\(?:(?:x|u00|U000000)${hexOf(code)}|${code.toString(8)}))`;
  });
  return new RegExp(letters.join(BREAK), 'g');
}

/** Two digits, in either case. */
function hexOf(code: number): string {
  return code.toString(16).replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}
