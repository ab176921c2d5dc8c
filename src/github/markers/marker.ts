/** The hidden line that says which comment is ours, of which job, and of which run. */

export interface Marker {
  /** One comment a key: jobs that check with different configs do not overwrite each other. */
  readonly key: string;
  /** The commit that was checked. */
  readonly head: string;
  readonly runId: number;
  readonly runAttempt: number;
}

const PATTERN =
  /^<!-- no-new-eventlet summary key=(\S*) head=([0-9a-f]{40,64}) run=(\d{1,18})\.(\d{1,9}) -->$/m;

/** The marker as a line of its own, which renders to nothing. */
export function formatMarker({ key, head, runId, runAttempt }: Marker): string {
  return `<!-- no-new-eventlet summary key=${encodeKey(key)} head=${head} run=${runId}.${runAttempt} -->`;
}

/** The marker of a comment's body, wherever it stands; null where there is none. */
export function parseMarker(body: string): Marker | null {
  const [, key, head, runId, runAttempt] = PATTERN.exec(body.replaceAll('\r\n', '\n')) ?? [];
  if (key === undefined || head === undefined) return null;
  return { key: decodeKey(key), head, runId: Number(runId), runAttempt: Number(runAttempt) };
}

/** The body without what names its run: two results that differ in nothing else say the same. */
export function withoutRun(body: string): string {
  return body
    .replaceAll('\r\n', '\n')
    .replace(PATTERN, '')
    .replace(/\/actions\/runs\/\d+/g, '')
    .trim();
}

/**
 * Whether another run's result is newer than ours. Both are of the pull request's present head or of an older one: of
 * two for the same commit the later run counts, and of another commit's none is newer, since ours was compared with the
 * present head just before.
 */
export function isNewer(other: Marker, ours: Marker): boolean {
  if (other.head !== ours.head) return false;
  if (other.runId !== ours.runId) return other.runId > ours.runId;
  return other.runAttempt > ours.runAttempt;
}

/** A hyphen is encoded too: two of them would end an HTML comment in some parsers. */
function encodeKey(key: string): string {
  return encodeURIComponent(key.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('-', '%2D');
}

function decodeKey(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
