import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  require_dist
} from "./chunk-PU3ZVL6M.js";
import {
  __toESM
} from "./chunk-2OMAMYGH.js";

// src/inventory/budget.ts
var import_yaml = __toESM(require_dist(), 1);
function judgeBudget(counts, { budget, mode, enforceFrom }, today) {
  if (budget === null) return null;
  let lines = linesOf(budget, counts), over = lines.filter(({ limit, total }) => total > limit), isEarly = mode === "fail" && enforceFrom !== null && today < enforceFrom, severity = mode === "off" ? "pass" : isEarly ? "warn" : mode, verdict = over.length === 0 ? "pass" : severity, early = isEarly && over.length > 0 ? [`It only warns before ${enforceFrom}.`] : [], isOff = mode === "off" && over.length > 0 ? ["It does nothing with `mode: off`."] : [], reasons = [...[...over, ...lines.filter((line) => !over.includes(line))].map(reasonOf), ...early, ...isOff];
  return { verdict, reasons, lines, proposal: over.length > 0 ? null : proposalFor(budget, counts) };
}
function linesOf({ total, categories }, counts) {
  return [
    ...total === null ? [] : [{ category: null, limit: total, total: counts.total }],
    ...Object.entries(categories).map(([category, limit]) => ({
      category,
      limit,
      total: counts.byCategory[category] ?? 0
    }))
  ];
}
function reasonOf({ category, limit, total }) {
  let what = category === null ? "The tree" : `\`${category}\``;
  return total > limit ? `${what} is over its budget by ${total - limit}: ${total} of ${limit}.` : total === limit ? `${what} is at its budget of ${limit}.` : `${what} is ${limit - total} below its budget: ${total} of ${limit}.`;
}
function proposalFor(budget, counts) {
  let lines = linesOf(budget, counts);
  if (lines.every(({ limit, total }) => limit === total)) return null;
  let categories = Object.fromEntries(
    lines.flatMap(({ category, total }) => category === null ? [] : [[category, total]])
  );
  return Object.keys(categories).length > 0 ? (0, import_yaml.stringify)({ budget: { ...budget.total === null ? {} : { total: counts.total }, categories } }) : `budget: ${counts.total}
`;
}

export {
  judgeBudget
};
