/** What the comments on a pull request need of its files: their patches, and both texts of some. */
import type { Changes, Snapshot, TreeEntry } from '../changes/change.ts';
import { inRepository, type PullRequestAddress } from './api.ts';
import type { GitHubClient } from './client.ts';
import { optionalText, text } from './payload.ts';
import type { FileTexts } from './suggestion-facts.ts';

/** The patches of files, by path in head; a file has none where it is binary or GitHub finds it too large. */
export type Patches = ReadonlyMap<string, string | undefined>;

/**
 * The patches of these files of a pull request: page after page, until all are found; no page where all are known.
 * @param known What the comparison's list had of them; null where no list was read.
 */
export async function readPatches(
  client: GitHubClient,
  { repository, number }: PullRequestAddress,
  paths: ReadonlySet<string>,
  known: Patches | null,
): Promise<Patches> {
  if (known !== null && [...paths].every((path) => known.has(path))) return known;
  const found = new Map<string, string | undefined>();
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
  for await (const page of client.pages(route, { ...inRepository(repository), pull_number: number })) {
    for (const file of page) {
      const path = text(file, 'filename');
      if (paths.has(path)) found.set(path, optionalText(file, 'patch') ?? undefined);
    }
    if (found.size === paths.size) break;
  }
  return found;
}

/** Both texts of a changed file, by its path in head. */
export async function readTexts({ files, base, head }: Changes, path: string): Promise<FileTexts> {
  const file = files.find((changed) => changed.path === path);
  return { base: await textOf(base, file?.base ?? null), head: await textOf(head, file?.head ?? null) };
}

/** Null for no file, and for one that is no UTF-8: nothing is certain of it. */
async function textOf(snapshot: Snapshot, entry: TreeEntry | null): Promise<string | null> {
  if (entry === null) return null;
  for await (const content of snapshot.read([entry])) {
    if (!('bytes' in content)) return null;
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(content.bytes);
    } catch {
      return null;
    }
  }
  return null;
}
