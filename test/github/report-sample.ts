/** Reports made by hand for the tests of what is written to GitHub. */
import type { CheckReport, ComparedUsage, Counts } from '../../src/report/report.ts';

export const BASE_SHA = 'b'.repeat(40);
export const HEAD_SHA = 'a'.repeat(40);

/** A new `eventlet.sleep(5)` in `app/work.py`, and whatever a test wants otherwise. */
export function usage(changes: Partial<ComparedUsage> = {}): ComparedUsage {
  return {
    kind: 'reference',
    symbol: 'eventlet.sleep',
    canonical: 'eventlet.greenthread.sleep',
    category: 'cooperative-yield',
    path: 'app/work.py',
    line: 3,
    column: 5,
    endLine: 3,
    endColumn: 19,
    cell: null,
    scope: 'work',
    via: null,
    statement: 'eventlet.sleep(5)',
    source: '    eventlet.sleep(5)',
    surroundings: [],
    allowed: null,
    advice: {
      replacement: 'time.sleep(seconds)',
      stated: true,
      effort: 'small',
      notes: [],
      marked: { replacement: '`time.sleep(seconds)`', notes: [] },
      links: [
        {
          title: 'Migrating to threading',
          url: 'https://removal.eventlet.org/guide/migrating-to-threading/#key-migration-patterns',
        },
      ],
    },
    status: 'new',
    previous: null,
    decision: 'fail',
    why: null,
    ...changes,
  };
}

/** A report of these usages, whose counts are theirs. */
export function report(usages: readonly ComparedUsage[], changes: Partial<CheckReport> = {}): CheckReport {
  const counts = countsOf(usages);
  const failing = usages.filter(({ decision }) => decision === 'fail').length;
  return {
    schemaVersion: 1,
    command: 'check',
    tool: { name: 'no-new-eventlet', version: '0.1.0' },
    comparison: { base: BASE_SHA, head: HEAD_SHA, mergeBase: BASE_SHA },
    verdict: failing > 0 ? 'fail' : 'pass',
    reasons: [failing > 0 ? `${failing} new usages, none allowed` : 'no new usage of eventlet'],
    notes: [],
    counts,
    byCategory: byCategory(usages),
    usages,
    files: [...new Set(usages.map(({ path }) => path))].map((path) => ({
      path,
      previousPath: null,
      change: 'modified' as const,
    })),
    problems: [],
    config: { path: null, revision: null, changedHere: false },
    label: null,
    ...changes,
  };
}

function countsOf(usages: readonly ComparedUsage[]): Counts {
  const count = (test: (usage: ComparedUsage) => boolean) => usages.filter(test).length;
  return {
    new: count(({ status }) => status === 'new'),
    removed: count(({ status }) => status === 'removed'),
    moved: count(({ status }) => status === 'moved'),
    kept: count(({ status }) => status === 'kept'),
    base: count(({ status }) => status !== 'new'),
    head: count(({ status }) => status !== 'removed'),
    allowed: count(({ decision }) => decision === 'allowed'),
    carried: count(({ decision }) => decision === 'carried'),
  };
}

function byCategory(usages: readonly ComparedUsage[]): CheckReport['byCategory'] {
  return Object.fromEntries(
    [...new Set(usages.map(({ category }) => category))].map((category) => {
      const {
        new: added,
        removed,
        moved,
        kept,
      } = countsOf(usages.filter((usage) => usage.category === category));
      return [category, { new: added, removed, moved, kept }];
    }),
  );
}
