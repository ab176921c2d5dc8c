/** The report as JSON: `schemaVersion` first, keys in a fixed order, nothing that the published schema does not name. */
import { inertJson } from './escape.ts';
import type { CheckReport, ComparedUsage, Report, ReportedUsage, ScanReport } from './report.ts';

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
  revision: true,
  counts: true,
  categories: true,
  usages: true,
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

const ADVICE: Order<ReportedUsage['advice']> = {
  replacement: true,
  stated: true,
  effort: true,
  notes: true,
  links: true,
};

/**
 * The report as pretty-printed JSON. Bytes of a path that are not UTF-8 stay lone surrogates, written `\udc80` to
 * `\udcff`, so that reading it back gives the same report.
 */
export function json(report: Report): string {
  return inertJson(report.command === 'check' ? checkValue(report) : scanValue(report));
}

function checkValue(report: CheckReport): object {
  const usages = report.usages.map((usage) =>
    pick({ ...usage, advice: pick(usage.advice, ADVICE) }, COMPARED),
  );
  return pick({ ...report, byCategory: byKey(report.byCategory), ...categories(report), usages }, CHECK);
}

function scanValue(report: ScanReport): object {
  const { total, byKind, byCategory, files } = report.counts;
  const counts = { total, byKind: byKey(byKind), byCategory: byKey(byCategory), files };
  const usages = report.usages.map((usage) =>
    pick({ ...usage, advice: pick(usage.advice, ADVICE) }, REPORTED),
  );
  return pick({ ...report, counts, ...categories(report), usages }, SCAN);
}

function categories(report: Report): object {
  return report.categories === undefined ? {} : { categories: byKey(report.categories) };
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
