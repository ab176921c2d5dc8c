/** The counts of a tree, added up file by file. */
import type { InventoryCounts } from '../report/report.ts';
import { KINDS } from '../usages/usage.ts';
import type { UsageCounts } from './blob-facts.ts';

export class Total {
  private readonly byKey = new Map<string, number>();
  private files = 0;

  /** Adds one file, by what was found in it. */
  addFile(found: readonly (UsageCounts | undefined)[]): void {
    let isUsing = false;
    for (const counts of found) {
      for (const [key, count] of counts ?? []) {
        isUsing = true;
        this.byKey.set(key, (this.byKey.get(key) ?? 0) + count);
      }
    }
    if (isUsing) this.files++;
  }

  counts(): InventoryCounts {
    const [kinds, categories] = [new Map<string, number>(), new Map<string, number>()];
    let total = 0;
    for (const [key, count] of this.byKey) {
      const [kind = '', category = ''] = key.split('/');
      kinds.set(kind, (kinds.get(kind) ?? 0) + count);
      categories.set(category, (categories.get(category) ?? 0) + count);
      total += count;
    }
    return {
      total,
      byKind: Object.fromEntries(KINDS.flatMap((kind) => (kinds.get(kind) ? [[kind, kinds.get(kind)]] : []))),
      byCategory: Object.fromEntries([...categories].sort(([a], [b]) => (a < b ? -1 : 1))),
      files: this.files,
    };
  }
}
