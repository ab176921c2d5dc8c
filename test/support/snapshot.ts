/** Trees that are looked at without git: as an inventory, and as a change. */
import type { ChangedFile, Changes, Snapshot } from '../../src/changes/change.ts';
import { check } from '../../src/check.ts';
import type { Config } from '../../src/policy/config.ts';
import type { CheckReport } from '../../src/report/report.ts';
import type { Looking } from '../../src/usages/read.ts';
import { TOOL } from '../../src/version.ts';

/** The files as one side: path → text. */
export function snapshotOf(files: Readonly<Record<string, string>>): Snapshot {
  return {
    revision: 'head',
    list: async () => Object.keys(files).map((path) => ({ path, oid: null })),
    read: async function* (entries) {
      for (const entry of entries) yield { entry, bytes: Buffer.from(files[entry.path] ?? '') };
    },
  };
}

/** The report on a change that adds these files of a tree, where the others stood before; all of them by default. */
export async function checkAdded(
  head: Snapshot,
  looking: Looking,
  config: Config,
  isAdded: (path: string) => boolean = () => true,
): Promise<CheckReport> {
  const files = (await head.list())
    .filter(({ path }) => isAdded(path))
    .map(
      (entry): ChangedFile => ({
        path: entry.path,
        previousPath: null,
        change: 'added',
        base: null,
        head: entry,
      }),
    );
  const base: Snapshot = { revision: 'base', list: async () => [], read: async function* () {} };
  const comparison = { base: 'base', head: 'head', mergeBase: 'base' };
  const changes: Changes = { comparison, files, base, head, incomplete: [] };
  const origin = { path: null, revision: null, changedHere: false };
  return check(changes, { tool: TOOL, config, origin, looking, label: null });
}
