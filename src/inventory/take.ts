/** An inventory as it is reported: of a whole tree, held to its budget, or of a part of it. */
import type { Snapshot } from '../changes/change.ts';
import { type Scanning, scan } from '../inventory.ts';
import type { Problem, ScanReport, Shard } from '../report/report.ts';
import { judgeBudget } from './budget.ts';
import { isInShard } from './shard.ts';

export interface TakingInventory extends Scanning {
  /** What the repository is to be called among others; null where it has no name. */
  readonly label: string | null;
  /** Which part of the files is reported; null for all of them. */
  readonly shard: Shard | null;
  /** Whether `wanted` leaves some of the tree out: a budget is the whole tree's. */
  readonly isPart: boolean;
}

/** Scans a tree. All of it is read whatever part is reported: usages are resolved through the tree's own modules. */
export async function takeInventory(snapshot: Snapshot, taking: TakingInventory): Promise<ScanReport> {
  const { label, shard, isPart, config, looking } = taking;
  const wanted = (path: string) => taking.wanted(path) && (shard === null || isInShard(path, shard));
  const report = await scan(snapshot, { ...taking, wanted });
  return {
    ...report,
    ...(label === null ? {} : { label }),
    ...(shard === null ? {} : { shard }),
    budget: isPart || shard !== null ? null : judgeBudget(report.counts, config, looking.today),
    problems: [...report.problems].sort(byPlace),
  };
}

/** The order of problems in an inventory: the same for a whole tree and for its merged parts. */
export function byPlace(a: Problem, b: Problem): number {
  const [inA, inB] = [`${a.reason} ${a.message}`, `${b.reason} ${b.message}`];
  return compare(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || compare(inA, inB);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
