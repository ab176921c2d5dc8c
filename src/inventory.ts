/** What stands now: the usages of one revision, resolved through the modules of its own tree. */
import type { Snapshot } from './changes/change.ts';
import type { Config, ConfigOrigin } from './policy/config.ts';
import { scanReport } from './report/make.ts';
import type { Problem, ScanReport, Tool } from './report/report.ts';
import { findInTree } from './tree.ts';
import type { Looking } from './usages/read.ts';
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
export async function scan(snapshot: Snapshot, scanning: Scanning): Promise<ScanReport> {
  const { tool, config, origin, looking, wanted } = scanning;
  const found = await findInTree(snapshot, config, looking);
  const files: { path: string; usages: readonly Usage[] }[] = [];
  const problems: Problem[] = [];
  for (const [path, findings] of found) {
    if (!wanted(path)) continue;
    if (findings.usages.length > 0) files.push({ path, usages: findings.usages });
    problems.push(...findings.problems.map((each) => ({ path, side: 'head' as const, ...each })));
  }
  return scanReport({ tool, revision: snapshot.revision, files, problems, config, origin });
}
