/** The report as JSON: `schemaVersion` first, keys in a fixed order, nothing that the published schema does not name. */
import { inertJsonText } from './escape.ts';
import type {
  AnyReport,
  CheckReport,
  ComparedUsage,
  HistoryReport,
  InventoryCounts,
  Problem,
  ReportedUsage,
  ScanCounts,
  ScanReport,
} from './report.ts';

/** Every key of a type, in the order in which it is written: a key that is forgotten does not compile. */
type Order<T> = { readonly [K in keyof Required<T>]: true };

const CHECK: Order<CheckReport> = {
  schemaVersion: true,
  command: true,
  tool: true,
  comparison: true,
  verdict: true,
  reasons: true,
  notes: true,
  counts: true,
  byCategory: true,
  categories: true,
  usages: true,
  files: true,
  problems: true,
  config: true,
  label: true,
};

const SCAN: Order<ScanReport> = {
  schemaVersion: true,
  command: true,
  tool: true,
  label: true,
  revision: true,
  shard: true,
  repositories: true,
  counts: true,
  categories: true,
  order: true,
  budget: true,
  usages: true,
  problems: true,
  config: true,
};

const HISTORY: Order<HistoryReport> = {
  schemaVersion: true,
  command: true,
  tool: true,
  revision: true,
  every: true,
  points: true,
  pace: true,
  forecast: true,
  outlook: true,
  notes: true,
  categories: true,
  problems: true,
  config: true,
};

const REPORTED: Order<ReportedUsage> = {
  kind: true,
  symbol: true,
  canonical: true,
  category: true,
  path: true,
  line: true,
  column: true,
  endLine: true,
  endColumn: true,
  cell: true,
  scope: true,
  via: true,
  statement: true,
  source: true,
  surroundings: true,
  allowed: true,
  advice: true,
};

const COMPARED: Order<ComparedUsage> = {
  status: true,
  decision: true,
  why: true,
  previous: true,
  ...REPORTED,
};

const SCAN_COUNTS: Order<ScanCounts> = {
  total: true,
  byKind: true,
  byCategory: true,
  files: true,
  byEffort: true,
  byDirectory: true,
  byFile: true,
};

const ADVICE: Order<ReportedUsage['advice']> = {
  replacement: true,
  stated: true,
  effort: true,
  notes: true,
  marked: true,
  links: true,
};

const PROBLEM: Order<Problem> = {
  path: true,
  side: true,
  reason: true,
  cell: true,
  line: true,
  message: true,
};

/**
 * The report as pretty-printed JSON. Bytes of a path that are not UTF-8 stay lone surrogates, written `\udc80` to
 * `\udcff`, so that reading it back gives the same report.
 */
export function json(report: AnyReport): string {
  const text = JSON.stringify(reportValue(report), null, INDENT);
  const usages = 'usages' in report ? usagesText(report) : '';
  return inertJsonText(usages === '' ? text : text.replace(NO_USAGES, () => usages));
}

const INDENT = 2;
/** A line end stands only between keys: within strings it is escaped. */
const NO_USAGES = '\n  "usages": []';

/** Most of a report is its usages, and most of those is advice, which is the same for many: each is made text once. */
function usagesText(report: CheckReport | ScanReport): string {
  if (report.usages.length === 0) return '';
  const keys = Object.keys(report.command === 'check' ? COMPARED : REPORTED);
  const advice = new Map<object, string>();
  const adviceText = (given: ReportedUsage['advice']) => {
    const text = advice.get(given) ?? nested(pick(given, ADVICE));
    advice.set(given, text);
    return text;
  };
  const usageText = (usage: ReportedUsage) => {
    const values = new Map<string, unknown>(Object.entries(usage));
    const fields = keys.map((key) => {
      const value = values.get(key);
      const isFlat = value === null || typeof value !== 'object';
      return `      "${key}": ${key === 'advice' ? adviceText(usage.advice) : isFlat ? JSON.stringify(value) : nested(value)}`;
    });
    return `    {\n${fields.join(',\n')}\n    }`;
  };
  return `\n  "usages": [\n${report.usages.map(usageText).join(',\n')}\n  ]`;
}

/** A value of a usage's key. */
function nested(value: object): string {
  return JSON.stringify(value, null, INDENT).replaceAll('\n', '\n      ');
}

/** The report without its usages. */
function reportValue(report: AnyReport): object {
  switch (report.command) {
    case 'check':
      return checkValue(report);
    case 'scan':
      return scanValue(report);
    case 'history':
      return historyValue(report);
  }
}

function checkValue(report: CheckReport): object {
  const byCategory = byKey(report.byCategory);
  return pick({ ...report, byCategory, ...categories(report), usages: [], ...problems(report) }, CHECK);
}

function scanValue(report: ScanReport): object {
  const { byDirectory, byFile } = report.counts;
  const counts = {
    ...pick(report.counts, SCAN_COUNTS),
    ...inventoryCounts(report.counts),
    byDirectory: byKey(byDirectory),
    byFile: byKey(byFile),
  };
  return pick({ ...report, counts, ...categories(report), usages: [], ...problems(report) }, SCAN);
}

function historyValue(report: HistoryReport): object {
  const points = report.points.map((point) => ({ ...point, counts: inventoryCounts(point.counts) }));
  return pick({ ...report, points, ...categories(report), ...problems(report) }, HISTORY);
}

function inventoryCounts({ total, byKind, byCategory, files }: InventoryCounts): object {
  return { total, byKind: byKey(byKind), byCategory: byKey(byCategory), files };
}

function categories(report: AnyReport): object {
  return report.categories === undefined ? {} : { categories: byKey(report.categories) };
}

function problems({ problems }: AnyReport): object {
  return { problems: problems.map((problem) => pick(problem, PROBLEM)) };
}

function pick(value: object, order: object): object {
  const given = new Map(Object.entries(value));
  return Object.fromEntries(
    Object.keys(order)
      .filter((key) => given.get(key) !== undefined)
      .map((key) => [key, given.get(key)]),
  );
}

function byKey(record: object): object {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
