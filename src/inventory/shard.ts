/** A tree in parts: which files are whose, by their paths alone, so that a part stays the same while the tree changes. */
import { encodePath } from '../changes/repository-path.ts';
import { ConfigError } from '../errors.ts';
import type { Shard } from '../report/report.ts';

/** More parts than this help nobody; GitHub runs 256 jobs of a matrix at most. */
export const MOST_SHARDS = 1024;

/**
 * Reads `2/4`, the second of four.
 * @throws ConfigError for anything else.
 */
export function parseShard(text: string): Shard {
  const [, index, of] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(text) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  if (shard.index <= shard.of && shard.of <= MOST_SHARDS) return shard;
  throw new ConfigError(
    `--shard takes a part and how many there are (at most ${MOST_SHARDS}), such as 2/4, not ${JSON.stringify(text)}`,
  );
}

/** Whether a file belongs to a part. */
export function isInShard(path: string, { index, of }: Shard): boolean {
  return fnv1a(encodePath(path)) % of === index - 1;
}

/** FNV-1a, 32 bits (RFC 9923): even for paths that differ in one letter, and the same everywhere. */
function fnv1a(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
