/** Builds reports for tests from what a case is about; everything else is filled in. */
import { plainText } from '../../src/catalogue/replacements.ts';
import { scanCounts } from '../../src/inventory/counts.ts';
import { orderOfWork } from '../../src/inventory/order.ts';
import type {
  Advice,
  CheckReport,
  ComparedUsage,
  Counts,
  Problem,
  ReportedUsage,
  ScanReport,
} from '../../src/report/report.ts';

export const BASE = 'b'.repeat(40);
export const HEAD = 'a'.repeat(40);

/** The texts may have back-ticks around code. */
export function advice({
  replacement = 'Create `threading.Thread(target=fn)` and start it.',
  notes = [],
  ...given
}: Partial<Omit<Advice, 'marked'>> = {}): Advice {
  return {
    replacement: plainText(replacement),
    stated: true,
    effort: 'medium',
    notes: notes.map(plainText),
    marked: { replacement, notes },
    links: [
      {
        title: 'Replacing Green Threads',
        url: 'https://removal.eventlet.org/guide/migrating-to-threading/#key-migration-patterns',
      },
    ],
    ...given,
  };
}

/** A usage of an inventory: `eventlet.spawn(fn)` in nova/compute/manager.py, line 88, unless said otherwise. */
export function reported(given: Partial<ReportedUsage> = {}): ReportedUsage {
  const symbol = given.symbol ?? 'eventlet.spawn';
  const statement = given.statement ?? `${symbol}(fn)`;
  const source = given.source ?? `        ${statement}`;
  const line = given.line ?? 88;
  const column = given.column ?? [...source.slice(0, Math.max(0, source.indexOf(symbol)))].length + 1;
  return {
    kind: 'reference',
    canonical: symbol === 'eventlet.spawn' ? 'eventlet.greenthread.spawn' : symbol,
    category: 'greenthreads',
    path: 'nova/compute/manager.py',
    endLine: line,
    endColumn: column + [...symbol].length,
    cell: null,
    scope: 'Manager.run',
    via: null,
    surroundings: [],
    allowed: null,
    advice: advice(),
    ...given,
    symbol,
    statement,
    source,
    line,
    column,
  };
}

/** A usage after comparison: new, and failing, unless said otherwise. */
export function usage(given: Partial<ComparedUsage> = {}): ComparedUsage {
  const status = given.status ?? 'new';
  return {
    ...reported(given),
    previous: null,
    decision: status === 'new' ? 'fail' : null,
    why: null,
    ...given,
    status,
  };
}

/** The counts that belong to these usages, by the spec's arithmetic. */
export function countsOf(usages: readonly ComparedUsage[]): Counts {
  const having = (test: (usage: ComparedUsage) => boolean): number => usages.filter(test).length;
  const status = (name: string): number => having((one) => one.status === name);
  const [added, removed, moved, kept] = ['new', 'removed', 'moved', 'kept'].map(status) as [
    number,
    number,
    number,
    number,
  ]; // four names, four numbers
  return {
    new: added,
    removed,
    moved,
    kept,
    base: removed + moved + kept,
    head: added + moved + kept,
    allowed: having(({ decision }) => decision === 'allowed'),
    carried: having(({ decision }) => decision === 'carried'),
  };
}

export function report(given: Partial<CheckReport> = {}): CheckReport {
  const usages = given.usages ?? [usage()];
  const byCategory: Record<string, { new: number; removed: number; moved: number; kept: number }> = {};
  for (const { category, status } of usages) {
    byCategory[category] ??= { new: 0, removed: 0, moved: 0, kept: 0 };
    byCategory[category][status]++;
  }
  return {
    schemaVersion: 1,
    command: 'check',
    tool: { name: 'no-new-eventlet', version: '0.1.0' },
    comparison: { base: BASE, head: HEAD, mergeBase: BASE },
    verdict: 'fail',
    reasons: ['1 new usage, none allowed'],
    notes: [],
    counts: countsOf(usages),
    byCategory,
    usages,
    files: [...new Set(usages.map(({ path }) => path))].map((path) => ({
      path,
      previousPath: null,
      change: 'modified',
    })),
    problems: [],
    config: { path: '.github/no-new-eventlet.yml', revision: BASE, changedHere: false },
    label: null,
    ...given,
  };
}

export function scan(given: Partial<ScanReport> = {}): ScanReport {
  const usages = given.usages ?? [reported()];
  return {
    schemaVersion: 1,
    command: 'scan',
    tool: { name: 'no-new-eventlet', version: '0.1.0' },
    revision: HEAD,
    counts: scanCounts(usages),
    order: orderOfWork(usages),
    budget: null,
    usages,
    problems: [],
    config: { path: null, revision: null, changedHere: false },
    ...given,
  };
}

export function problem(given: Partial<Problem> = {}): Problem {
  return {
    path: 'nova/broken.py',
    side: 'head',
    reason: 'syntax-error',
    line: 3,
    message: 'Python 3 does not read this line; what stands around it was checked.',
    ...given,
  };
}
