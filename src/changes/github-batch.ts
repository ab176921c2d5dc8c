/** One GraphQL request for many blobs: how large, how asked, and whether what comes is what was asked for. */
import { createHash } from 'node:crypto';

/** Bounds of one request, well within the 10 seconds after which GitHub gives up; it halves when that is too much. */
export const BATCH_BLOBS = 200;
export const BATCH_BYTES = 4_000_000;

/** The answer to `batchQuery`. */
export interface BatchAnswer {
  readonly repository: Readonly<Record<string, { readonly text?: string | null } | null>> | null;
}

/** Ids go in variables: whatever stands in a tree, the document is ours. */
export function batchQuery(count: number): string {
  const indexes = Array.from({ length: count }, (_, index) => index);
  const variables = indexes.map((index) => `$o${index}: GitObjectID!`).join(', ');
  const objects = indexes.map((index) => `b${index}: object(oid: $o${index}) { ...Text }`).join('\n');
  return `query Blobs($owner: String!, $name: String!, ${variables}) {
repository(owner: $owner, name: $name) {
${objects}
}
}
fragment Text on Blob { text }`;
}

/**
 * The bytes of a blob's text, when they are the blob's: GitHub leaves the text out or cuts it, and does not say whether
 * it converts what is no UTF-8. The id tells for certain.
 */
export function textBytes(oid: string, blob: { readonly text?: string | null } | null): Uint8Array | null {
  if (typeof blob?.text !== 'string') return null;
  const bytes = Buffer.from(blob.text, 'utf8');
  return isBlob(oid, bytes) ? bytes : null;
}

/** Whether these are the bytes that git gave this id: the hash of `blob SIZE`, a NUL and the contents. */
export function isBlob(oid: string, bytes: Uint8Array): boolean {
  const hash = createHash(oid.length === 40 ? 'sha1' : 'sha256');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === oid;
}

/** Cuts a queue into batches, in order; sizes in bytes. */
export function inBatches<Wanted extends { readonly size: number }>(wanted: readonly Wanted[]): Wanted[][] {
  const batches: Wanted[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const item of wanted) {
    const last = batches.at(-1);
    bytes += item.size;
    if (last && last.length < BATCH_BLOBS && bytes <= BATCH_BYTES) {
      last.push(item);
    } else {
      batches.push([item]);
      bytes = item.size;
    }
  }
  return batches;
}
