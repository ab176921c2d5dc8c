/** The reports that every format is shown in: one of each kind that people meet. */
import { judgeBudget } from '../../src/inventory/budget.ts';
import { mergeInventories } from '../../src/inventory/merge.ts';
import type { AnyReport, Report, ReportedCategory, ScanReport } from '../../src/report/report.ts';
import { history } from '../support/history.ts';
import { advice, problem, report, reported, scan, usage } from '../support/report.ts';

const IMPORT_ADVICE = advice({
  replacement: 'Drop the import once nothing uses it.',
  effort: 'small',
  links: [
    {
      title: 'Migration',
      url: 'https://removal.eventlet.org/guide/preparing-for-migration/#split-your-works',
    },
  ],
});

const CATEGORIES: Readonly<Record<string, ReportedCategory>> = {
  greenthreads: {
    title: 'Green threads',
    summary: 'Functions that run in green threads instead of threads or tasks.',
    effort: 'medium',
    links: [
      {
        title: 'Green threads',
        url: 'https://removal.eventlet.org/guide/migrating-to-threading/#key-migration-patterns',
      },
    ],
  },
};

/** What a contributor sees who wrote `eventlet.spawn`, and a bit of everything else. */
const mixed = report({
  verdict: 'fail',
  reasons: ['2 new usages, none allowed', '1 file could not be checked: nova/broken.py (not readable)'],
  notes: [
    'nova.utils.spawn no longer stands for eventlet: that reaches 3 places in 2 files outside this change',
  ],
  categories: CATEGORIES,
  label: null,
  files: [
    { path: 'nova/compute/manager.py', previousPath: 'nova/manager.py', change: 'renamed' },
    { path: 'nova/virt/new.py', previousPath: null, change: 'added' },
    { path: 'nova/compute/api.py', previousPath: null, change: 'modified' },
  ],
  problems: [problem()],
  usages: [
    ...[12, 30, 41].map((line) =>
      usage({ path: 'nova/compute/api.py', status: 'removed', line, symbol: 'eventlet.sleep' }),
    ),
    usage({
      path: 'nova/compute/manager.py',
      line: 3,
      kind: 'import',
      symbol: 'eventlet',
      source: 'import eventlet',
      statement: 'import eventlet',
      scope: '<module>',
      decision: 'carried',
      advice: IMPORT_ADVICE,
    }),
    usage({
      line: 80,
      status: 'kept',
      previous: { path: 'nova/manager.py', line: 79 },
      decision: 'warn',
      why: 'The comment that allowed it is gone.',
    }),
    usage({ advice: advice({ notes: ['`wait()` re-raises what the function raised; `join()` does not.'] }) }),
    usage({
      line: 95,
      symbol: 'eventlet.spawn_n',
      advice: advice({ notes: ['`wait()` re-raises what the function raised; `join()` does not.'] }),
    }),
    usage({
      line: 101,
      symbol: 'eventlet.Timeout',
      decision: 'allowed',
      allowed: { reason: 'the driver needs it', until: '2027-03-31', line: 101 },
    }),
    usage({ line: 120, status: 'moved', previous: { path: 'nova/compute/api.py', line: 55 } }),
    usage({
      line: 125,
      symbol: 'eventlet.asyncio.spawn_for_awaitable',
      category: 'asyncio-bridge',
      decision: 'off',
    }),
    usage({ line: 130, status: 'kept', previous: { path: 'nova/manager.py', line: 129 } }),
    usage({
      path: 'nova/virt/new.py',
      line: 7,
      kind: 'probe',
      symbol: 'eventlet',
      source: "if 'eventlet' in sys.modules:",
      statement: "if 'eventlet' in sys.modules:",
      column: 4,
      endColumn: 14,
      scope: '<module>',
      decision: 'warn',
      via: 'nova.utils',
      advice: advice({ replacement: 'Nothing: remove the check.', stated: false }),
    }),
  ],
});

/** Nothing but good news. */
const green = report({
  verdict: 'pass',
  reasons: ['No new usage of eventlet'],
  usages: [usage({ status: 'removed' }), usage({ status: 'removed', line: 90, symbol: 'eventlet.sleep' })],
  config: { path: null, revision: null, changedHere: false },
});

/** A change that has nothing to do with eventlet. */
const empty = report({ verdict: 'pass', reasons: ['No new usage of eventlet'], usages: [], files: [] });

/** Everything that a pull request's author can write to get out of where text is shown. */
const hostile = report({
  usages: [
    usage({
      path: 'a|b/`@octocat` <img src=x onerror=1>\n::error::\u202e\udcff#1,:%.py',
      source: '\teventlet.spawn(x)  # \u001b[31m<!-- `|` @octocat ::error:: \u202e\u2066',
      statement: 'eventlet.spawn(x)',
      column: 2,
      endColumn: 16,
      scope: 'Über.名前',
    }),
    usage({
      line: 90,
      decision: 'allowed',
      allowed: {
        reason: 'see #1, @octocat and https://evil.example/ | <b>`x`</b> ![i](//e) -->',
        until: null,
        line: 90,
      },
    }),
  ],
  problems: [problem({ path: 'b\u0007.py', message: 'could not decode `\udc80` <script> @octocat' })],
  config: { path: '.github/no-new-eventlet.yml', revision: 'b'.repeat(40), changedHere: true },
});

/** What still stands, a notebook included. */
const inventory = scan({
  categories: CATEGORIES,
  usages: [
    reported({
      path: 'nova/compute/manager.py',
      line: 3,
      kind: 'import',
      symbol: 'eventlet',
      source: 'import eventlet',
      statement: 'import eventlet',
      scope: '<module>',
      category: 'other',
      advice: IMPORT_ADVICE,
    }),
    reported({ path: 'nova/compute/manager.py', line: 88 }),
    reported({
      path: 'nova/compute/manager.py',
      line: 92,
      endLine: 93,
      source: '    x = eventlet.',
      statement: 'x = eventlet. spawn(fn)',
      column: 9,
      endColumn: 10,
    }),
    reported({ path: 'notes/try.ipynb', cell: 3, line: 2, source: 'eventlet.spawn(fn)', scope: '<module>' }),
  ],
  problems: [
    problem({
      path: 'nova/huge.py',
      reason: 'too-large',
      line: null,
      message: 'larger than max-file-size (5 MB).',
    }),
    problem({ path: 'notes/try.ipynb', cell: 5, line: 2 }),
  ],
});

/** The second of three parts. */
const part = scan({ ...inventory, label: 'openstack/nova', shard: { index: 2, of: 3 } });

/** A tree that is held to a number, in each way that it can stand to it. */
function budgeted(total: number, greenthreads: number): ScanReport {
  const budget = { total, categories: { greenthreads } };
  const policy = { budget, mode: 'fail', enforceFrom: null } as const;
  return { ...inventory, budget: judgeBudget(inventory.counts, policy, '2026-01-01') };
}

/** Repositories side by side, one without any usage, one with a name that somebody hostile chose. */
const merged = mergeInventories(
  [
    { file: 'nova.json', report: inventory },
    { file: 'swift.json', report: scan({ label: 'openstack/swift', usages: [] }) },
    {
      file: 'odd.json',
      report: scan({ label: 'a|b `@octocat` <img src=x>\n::error::\u202e##[', problems: [problem()] }),
    },
  ],
  { name: 'no-new-eventlet', version: '0.1.0' },
);

/** Reports that have places. */
export const CASES: Readonly<Record<string, Report>> = {
  mixed,
  green,
  empty,
  hostile,
  inventory,
  part,
  over: budgeted(3, 3),
  below: budgeted(10, 4),
  merged,
};

/** Every report. */
export const ALL_CASES: Readonly<Record<string, AnyReport>> = {
  ...CASES,
  history: history(14, { notes: ['A note on the `points`.'] }),
};
