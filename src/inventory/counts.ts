/** How many usages there are, counted in every way that a reader asks. */
import type { Advice, InventoryCounts, ReportedUsage, ScanCounts } from '../report/report.ts';
import { KINDS } from '../usages/usage.ts';

type Counted = Pick<ReportedUsage, 'kind' | 'category' | 'path'>;

/** The counts that need no advice: what a point of the past is told by. Keys are in a fixed order. */
export function inventoryCounts(usages: readonly Counted[]): InventoryCounts {
  const kinds = tally(usages, ({ kind }) => kind);
  return {
    total: usages.length,
    byKind: Object.fromEntries(KINDS.flatMap((kind) => (kinds[kind] ? [[kind, kinds[kind]]] : []))),
    byCategory: tally(usages, ({ category }) => category),
    files: new Set(usages.map(({ path }) => path)).size,
  };
}

/** The counts of a scan. */
export function scanCounts(usages: readonly ReportedUsage[]): ScanCounts {
  return {
    ...inventoryCounts(usages),
    byEffort: effortCounts(usages),
    byDirectory: tally(usages, ({ path }) => directoryOf(path)),
    byFile: tally(usages, ({ path }) => path),
  };
}

/** How many of these usages take how much work each. */
export function effortCounts(
  usages: readonly { readonly advice: Pick<Advice, 'effort'> }[],
): ScanCounts['byEffort'] {
  const counts = { small: 0, medium: 0, large: 0 };
  for (const { advice } of usages) counts[advice.effort]++;
  return counts;
}

/** The folder that a file stands in; the top is `.`. */
function directoryOf(path: string): string {
  const end = path.lastIndexOf('/');
  return end < 0 ? '.' : path.slice(0, end);
}

/** How often each key comes, the keys sorted. */
export function tally<T>(values: readonly T[], key: (value: T) => string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(key(value), (counts.get(key(value)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
