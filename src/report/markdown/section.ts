/** Parts of a Markdown document that are shortened by whole rows, so that no limit ever cuts Markdown in two. */

export interface Section {
  /** What stands before the rows; whole Markdown. */
  readonly before: string;
  /** The most important first; each is whole Markdown of one line. */
  readonly rows: readonly string[];
  /** What stands in for the rows that are left out. */
  readonly more: (count: number) => string;
  readonly after: string;
  /** What goes first when room is short: a lower number stays longer. */
  readonly importance: number;
}

/** A section that is there whole or not at all. */
export function paragraph(markdown: string, importance: number): Section {
  return { before: markdown, rows: [], more: () => '', after: '', importance };
}

/** The section with these of its rows. */
function show(section: Section, rows: readonly string[]): string {
  const left = section.rows.length - rows.length;
  const body = [section.before, ...rows].filter((part) => part !== '').join('\n');
  return [body, left > 0 ? section.more(left) : '', section.after].filter((part) => part !== '').join('\n\n');
}

const SEPARATOR = '\n\n';
/** Said at the end when whole sections had no room. */
const SHORTENED = '*Shortened to fit; the report files have all of it.*';

/**
 * The document of these sections, in their order. With a limit, in bytes of UTF-8 (so it holds for characters too),
 * sections that have no room at all go, the least important first; then rows are taken, the most important section first,
 * and what is left out is counted. Only the most important section's own text may exceed the limit.
 */
export function assemble(sections: readonly Section[], limit = Number.POSITIVE_INFINITY): string {
  const present = sections.filter(({ before, rows }) => before !== '' || rows.length > 0);
  const whole = write(present.map((section) => show(section, section.rows)));
  if (bytes(whole) <= limit) return whole;
  const chosen = shorten(present, limit - bytes(SHORTENED) - bytes(SEPARATOR) - 1);
  const shown = present.flatMap((section) => {
    const rows = chosen.get(section);
    return rows === undefined ? [] : [show(section, rows)];
  });
  return write(shown.length < present.length ? [...shown, SHORTENED] : shown);
}

/** Which rows of which sections `limit` bytes hold. */
function shorten(sections: readonly Section[], limit: number): ReadonlyMap<Section, readonly string[]> {
  const byImportance = [...sections].sort((a, b) => a.importance - b.importance);
  const chosen = new Map<Section, readonly string[]>();
  let room = limit;
  for (const section of byImportance) {
    const cost = bytes(show(section, [])) + bytes(SEPARATOR);
    if (chosen.size > 0 && cost > room) continue;
    chosen.set(section, []);
    room -= cost;
  }
  for (const section of chosen.keys()) {
    const rows = fitting(section, room);
    room -= bytes(show(section, rows)) - bytes(show(section, []));
    chosen.set(section, rows);
  }
  return chosen;
}

/** The rows that `room` bytes hold beside what the section takes without any. A row that is too long makes way for others. */
function fitting(section: Section, room: number): readonly string[] {
  const all = section.rows;
  if (bytes(show(section, all)) - bytes(show(section, [])) <= room) return all;
  let left = room;
  return all.filter((row) => {
    const cost = bytes(row) + 1;
    if (cost > left) return false;
    left -= cost;
    return true;
  });
}

function write(parts: readonly string[]): string {
  return `${parts.join(SEPARATOR)}\n`;
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
