/** What stands now: the usages of one revision. */
import type { Snapshot, TreeEntry } from './changes/change.ts';
import { pathFilter } from './changes/path-filter.ts';
import { virtualEnvironments } from './changes/python-files.ts';
import type { Config, ConfigOrigin } from './policy/config.ts';
import { scanReport } from './report/make.ts';
import type { Problem, ScanReport, Tool } from './report/report.ts';
import { findInFile, isLookedInto } from './usages/file.ts';
import type { Looking } from './usages/find.ts';
import type { Usage } from './usages/usage.ts';

/** What an inventory is made with. */
export interface Scanning {
  readonly tool: Tool;
  readonly config: Config;
  readonly origin: ConfigOrigin;
  readonly looking: Looking;
  /** Which of the tree's paths were asked for. */
  readonly wanted: (path: string) => boolean;
}

/** Finds every usage of a revision. */
export async function scan(
  snapshot: Snapshot,
  { tool, config, origin, looking, wanted }: Scanning,
): Promise<ScanReport> {
  const entries = await filesToScan(snapshot, config, wanted);
  const files: { path: string; usages: readonly Usage[] }[] = [];
  const problems: Problem[] = [];
  for await (const content of snapshot.read(entries)) {
    const { path } = content.entry;
    if (!('bytes' in content)) {
      problems.push({ path, side: 'head', reason: content.unreadable, line: null, message: content.message });
      continue;
    }
    const found = await findInFile(path, content.bytes, looking);
    if (found.usages.length > 0) files.push({ path, usages: found.usages });
    problems.push(...found.problems.map((each) => ({ path, side: 'head' as const, ...each })));
  }
  return scanReport({ tool, revision: snapshot.revision, files, problems, config, origin });
}

async function filesToScan(
  snapshot: Snapshot,
  config: Config,
  wanted: (path: string) => boolean,
): Promise<readonly TreeEntry[]> {
  const all = await snapshot.list();
  const includes = pathFilter(config, virtualEnvironments(all.map(({ path }) => path)));
  return all.filter(({ path }) => isLookedInto(path) && includes(path) && wanted(path));
}
