/** What stands now: the usages of one revision, resolved through the modules of its own tree. */
import type { Snapshot } from './changes/change.ts';
import { judgeBudget } from './inventory/budget.ts';
import { isInShard } from './inventory/shard.ts';
import type { Config, ConfigOrigin } from './policy/config.ts';
import { scanReport } from './report/make.ts';
import type { Problem, ScanReport, Shard, Tool } from './report/report.ts';
import { findInTree } from './tree.ts';
import type { Looking } from './usages/read.ts';
import type { Usage } from './usages/usage.ts';

/** What of a tree is asked for. */
export interface Asked {
  /** Which of its paths; all of them where it is not said. */
  readonly wanted?: (path: string) => boolean;
  /** Whether `wanted` leaves some of the tree out: a budget is the whole tree's. False where it is not said. */
  readonly isPart?: boolean;
  /** Which part of the files is reported; all of them where it is not said. */
  readonly shard?: Shard | null;
  /** What the repository is to be called among others, where it has a name. */
  readonly label?: string | null;
}

/** What an inventory is made with. */
export interface TakingInventory extends Asked {
  readonly tool: Tool;
  readonly config: Config;
  readonly origin: ConfigOrigin;
  readonly looking: Looking;
}

/**
 * Finds every usage of a revision, and holds the whole tree to its budget. All of the tree is read whatever part is
 * reported: usages are resolved through its own modules.
 */
export async function takeInventory(snapshot: Snapshot, taking: TakingInventory): Promise<ScanReport> {
  const { tool, config, origin, looking, label = null, shard = null, isPart = false } = taking;
  const wanted = taking.wanted ?? (() => true);
  const found = await findInTree(snapshot, config, looking);
  const files: { path: string; usages: readonly Usage[] }[] = [];
  const problems: Problem[] = [];
  for (const [path, findings] of found) {
    if (!wanted(path) || (shard !== null && !isInShard(path, shard))) continue;
    if (findings.usages.length > 0) files.push({ path, usages: findings.usages });
    for (const each of findings.problems) problems.push({ path, side: 'head', ...each });
  }
  const report = scanReport({ tool, revision: snapshot.revision, files, problems, config, origin });
  return {
    ...report,
    ...(label === null ? {} : { label }),
    ...(shard === null ? {} : { shard }),
    budget: isPart || shard !== null ? null : judgeBudget(report.counts, config, looking.today),
  };
}
