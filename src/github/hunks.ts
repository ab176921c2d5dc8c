/** Which lines of a file a review comment may stand on: those of the patch's hunks, on the head's side. */

/** The head's lines that a patch shows, added or context: line number (1-based) → its text without the line end. */
export type CommentableLines = ReadonlyMap<number, string>;

const HUNK_HEADER = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/;

/**
 * Reads the `patch` of `GET pulls/{n}/files`.
 * @param patch A unified diff of one file; undefined where GitHub gives none (binary, too large), and then no line is
 *   commentable.
 */
export function commentableLines(patch: string | undefined): CommentableLines {
  const lines = new Map<number, string>();
  let next = 0;
  for (const row of (patch ?? '').split('\n')) {
    const start = HUNK_HEADER.exec(row)?.[1];
    if (start !== undefined) next = Number(start);
    else if (row.startsWith('+') || row.startsWith(' ')) lines.set(next++, row.slice(1).replace(/\r$/, ''));
  }
  return lines;
}

/**
 * The line to comment on for a line that was found in what was checked. That was the head itself, or a merge of it
 * whose line numbers differ: then the one commentable line with the same text.
 * @returns Null where there is none, or more than one.
 */
export function commentableLine(lines: CommentableLines, line: number, source: string): number | null {
  if (lines.get(line) === source) return line;
  const same = [...lines].filter(([, text]) => text === source);
  return same.length === 1 ? (same[0]?.[0] ?? null) : null;
}
