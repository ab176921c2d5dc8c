/** Git's diff as GitHub lists it. */

/** A file as GitHub lists it in a comparison. */
export interface DiffFile {
  readonly filename: string;
  readonly previousFilename: string | null;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  readonly oid: string;
  readonly patch: string | null;
  readonly additions: number;
  readonly deletions: number;
}

const STATUS = { A: 'added', D: 'removed', M: 'modified', R: 'renamed', T: 'changed' } as const;

/** @param raw `git diff --raw -z`; @param patches `git diff -p` of the same. */
export function parseDiff(raw: string, patches: string): DiffFile[] {
  const files: DiffFile[] = [];
  const fields = raw.split('\0');
  // Lines of content start with a blank, `+`, `-` or `\`, so this is a header wherever it starts a line.
  const bodies = patches.split(/^(?=diff --git )/m).filter(Boolean);
  for (let at = 0, body = 0; at + 1 < fields.length; ) {
    const [, , oldOid = '', newOid = '', letters = ''] = (fields[at++] ?? '').split(' ');
    const letter = letters.charAt(0) as keyof typeof STATUS; // git diff's own letters
    const from = fields[at++] ?? '';
    const to = letter === 'R' ? (fields[at++] ?? '') : from;
    const patch = hunks(bodies[body++] ?? '');
    if (letter === 'T') body++;
    files.push({
      filename: to,
      previousFilename: letter === 'R' ? from : null,
      status: STATUS[letter],
      oid: letter === 'D' ? oldOid : newOid,
      patch,
      additions: patch?.match(/^\+/gm)?.length ?? 0,
      deletions: patch?.match(/^-/gm)?.length ?? 0,
    });
  }
  return files;
}

function hunks(body: string): string | null {
  const start = body.search(/^@@ /m);
  return start < 0 ? null : body.slice(start).replace(/\n$/, '');
}
