/** INI text as Python's configparser reads it, with the place of every value line. */

/** A line of a value, without the white space around it. */
export interface IniLine {
  readonly start: number;
  readonly text: string;
}

export interface IniEntry {
  readonly section: string;
  /** Lower case, as configparser folds it. */
  readonly key: string;
  /** As written, for keys whose case says something (entry points, environment variables). */
  readonly rawKey: string;
  readonly keyStart: number;
  /** Whether the value starts on the key's own line. */
  readonly inline: boolean;
  /** The value's lines that hold something; comment lines are left out. */
  readonly lines: readonly IniLine[];
}

const SECTION = /^\[([^\]]+)\]/;
const OPTION = /^([^=:]+)[=:]\s*/;

/**
 * Reads a text by configparser's rules (https://docs.python.org/3/library/configparser.html): a line that is indented deeper
 * than its key goes on with the value; `#` and `;` start a comment at the start of a line. What is neither is passed over, as a
 * damaged line must not hide the others.
 */
export function readIni(text: string): readonly IniEntry[] {
  const entries: (IniEntry & { readonly lines: IniLine[] })[] = [];
  let section = '';
  let entry: (typeof entries)[number] | null = null;
  let keyIndent = 0;
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = match[0].trim();
    if (!line || line.startsWith('#') || line.startsWith(';')) continue;
    const indent = match[0].length - match[0].trimStart().length;
    const start = match.index + indent;
    if (entry && indent > keyIndent) {
      entry.lines.push({ start, text: line });
      continue;
    }
    const header = SECTION.exec(line);
    const option = header ? null : OPTION.exec(line);
    entry = null;
    if (header?.[1]) section = header[1].trim();
    if (option?.[1]) {
      keyIndent = indent;
      const value = line.slice(option[0].length);
      const lines = value ? [{ start: start + option[0].length, text: value }] : [];
      const rawKey = option[1].trim();
      entry = {
        section,
        key: rawKey.toLowerCase(),
        rawKey,
        keyStart: start,
        inline: lines.length > 0,
        lines,
      };
      entries.push(entry);
    }
  }
  return entries;
}
