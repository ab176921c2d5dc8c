/** The counts of a tree that changes file by file. */
import type { InventoryCounts } from '../report/report.ts';
import { KINDS } from '../usages/usage.ts';
import type { BlobFindings } from './findings.ts';

export class RunningTotal {
  private readonly counts = new Map<string, number>();
  private files = 0;

  add(findings: BlobFindings): void {
    this.move(findings, 1);
  }

  remove(findings: BlobFindings): void {
    this.move(findings, -1);
  }

  private move({ counts }: BlobFindings, sign: 1 | -1): void {
    if (counts.size === 0) return;
    this.files += sign;
    for (const [key, count] of counts) this.counts.set(key, (this.counts.get(key) ?? 0) + sign * count);
  }

  /** The counts as they are now. */
  now(): InventoryCounts {
    const [kinds, categories] = [new Map<string, number>(), new Map<string, number>()];
    let total = 0;
    for (const [key, count] of this.counts) {
      const [kind = '', category = ''] = key.split('/');
      kinds.set(kind, (kinds.get(kind) ?? 0) + count);
      categories.set(category, (categories.get(category) ?? 0) + count);
      total += count;
    }
    const present = [...categories].filter(([, count]) => count > 0).sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      total,
      byKind: Object.fromEntries(KINDS.flatMap((kind) => (kinds.get(kind) ? [[kind, kinds.get(kind)]] : []))),
      byCategory: Object.fromEntries(present),
      files: this.files,
    };
  }
}
