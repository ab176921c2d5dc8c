/** Prints the tag that has to follow a release, if any: `git tag | node scripts/moving-tag.ts v1.2.3`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The tag that users paste: that of the major version, and `v1` before 1.0 too. It only goes forward: a release of an
 * older line, or one that is mended afterwards, moves nothing.
 * @param all The tags of all releases, and others, which count for nothing.
 */
export function movingTag(release: string, all: readonly string[]): string | null {
  const now = versionOf(release);
  if (now === null) return null;
  const tag = tagFor(now);
  const versions = all.map(versionOf).filter((version) => version !== null);
  const line = versions.filter((version) => tagFor(version) === tag);
  return line.every((other) => isUpTo(other, now)) ? tag : null;
}

type Version = readonly [major: number, minor: number, patch: number];

function versionOf(tag: string): Version | null {
  const [, major, minor, patch] = /^v(\d+)\.(\d+)\.(\d+)$/.exec(tag) ?? [];
  return major === undefined ? null : [Number(major), Number(minor), Number(patch)];
}

function tagFor([major]: Version): string {
  return `v${Math.max(major, 1)}`;
}

function isUpTo(one: Version, other: Version): boolean {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at < 0 || (one[at] ?? 0) < (other[at] ?? 0);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const tag = movingTag(process.argv[2] ?? '', readFileSync(0, 'utf8').split('\n'));
  if (tag !== null) console.log(tag);
}
