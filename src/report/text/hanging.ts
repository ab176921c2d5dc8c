/** Lines broken for a terminal; the help uses it too, so it needs nothing else of a report. */

/**
 * A text after a lead that takes `indent` columns, broken between words before it passes the width; further lines are
 * indented as far. A word that is too long (an address) stays whole, so that it can be clicked.
 */
export function hanging(lead: string, indent: number, text: string, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || indent + line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lead + lines.join(`\n${' '.repeat(indent)}`);
}
