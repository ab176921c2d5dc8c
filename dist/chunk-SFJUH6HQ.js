import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  inertJson
} from "./chunk-U56Z3OH6.js";
import "./chunk-2OMAMYGH.js";

// src/report/json.ts
var CHECK = {
  schemaVersion: !0,
  command: !0,
  tool: !0,
  comparison: !0,
  verdict: !0,
  reasons: !0,
  notes: !0,
  counts: !0,
  byCategory: !0,
  categories: !0,
  usages: !0,
  files: !0,
  problems: !0,
  config: !0,
  label: !0
}, SCAN = {
  schemaVersion: !0,
  command: !0,
  tool: !0,
  label: !0,
  revision: !0,
  shard: !0,
  repositories: !0,
  counts: !0,
  categories: !0,
  order: !0,
  budget: !0,
  usages: !0,
  problems: !0,
  config: !0
}, HISTORY = {
  schemaVersion: !0,
  command: !0,
  tool: !0,
  revision: !0,
  every: !0,
  points: !0,
  pace: !0,
  forecast: !0,
  outlook: !0,
  notes: !0,
  categories: !0,
  problems: !0,
  config: !0
}, REPORTED = {
  kind: !0,
  symbol: !0,
  canonical: !0,
  category: !0,
  path: !0,
  line: !0,
  column: !0,
  endLine: !0,
  endColumn: !0,
  cell: !0,
  scope: !0,
  via: !0,
  statement: !0,
  source: !0,
  surroundings: !0,
  allowed: !0,
  advice: !0
}, COMPARED = {
  status: !0,
  decision: !0,
  why: !0,
  previous: !0,
  ...REPORTED
}, SCAN_COUNTS = {
  total: !0,
  byKind: !0,
  byCategory: !0,
  files: !0,
  byEffort: !0,
  byDirectory: !0,
  byFile: !0
}, ADVICE = {
  replacement: !0,
  stated: !0,
  effort: !0,
  notes: !0,
  links: !0
};
function json(report) {
  return inertJson(reportValue(report));
}
function reportValue(report) {
  switch (report.command) {
    case "check":
      return checkValue(report);
    case "scan":
      return scanValue(report);
    case "history":
      return historyValue(report);
  }
}
function checkValue(report) {
  let usages = report.usages.map(
    (usage) => pick({ ...usage, advice: pick(usage.advice, ADVICE) }, COMPARED)
  );
  return pick({ ...report, byCategory: byKey(report.byCategory), ...categories(report), usages }, CHECK);
}
function scanValue(report) {
  let usages = report.usages.map(
    (usage) => pick({ ...usage, advice: pick(usage.advice, ADVICE) }, REPORTED)
  ), { byDirectory, byFile } = report.counts, counts = {
    ...pick(report.counts, SCAN_COUNTS),
    ...inventoryCounts(report.counts),
    byDirectory: byKey(byDirectory),
    byFile: byKey(byFile)
  };
  return pick({ ...report, counts, ...categories(report), usages }, SCAN);
}
function historyValue(report) {
  let points = report.points.map((point) => ({ ...point, counts: inventoryCounts(point.counts) }));
  return pick({ ...report, points, ...categories(report) }, HISTORY);
}
function inventoryCounts({ total, byKind, byCategory, files }) {
  return { total, byKind: byKey(byKind), byCategory: byKey(byCategory), files };
}
function categories(report) {
  return report.categories === void 0 ? {} : { categories: byKey(report.categories) };
}
function pick(value, order) {
  let given = new Map(Object.entries(value));
  return Object.fromEntries(
    Object.keys(order).filter((key) => given.get(key) !== void 0).map((key) => [key, given.get(key)])
  );
}
function byKey(record) {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => a < b ? -1 : 1));
}
export {
  json
};
