import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  findInTree
} from "./chunk-NN4ONGIB.js";
import {
  scanReport
} from "./chunk-3PNTOSHM.js";
import {
  encodePath
} from "./chunk-UUWFCGST.js";
import {
  require_dist
} from "./chunk-PU3ZVL6M.js";
import {
  ConfigError
} from "./chunk-76UQJFFJ.js";
import {
  __toESM
} from "./chunk-2OMAMYGH.js";

// src/inventory/shard.ts
var MOST = 1024;
function parseShard(text) {
  let [, index, of] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(text) ?? [], shard = { index: Number(index), of: Number(of) };
  if (shard.index <= shard.of && shard.of <= MOST) return shard;
  throw new ConfigError(
    `--shard takes a part and how many there are (at most ${MOST}), such as 2/4, not ${JSON.stringify(text)}`
  );
}
function isInShard(path, { index, of }) {
  return fnv1a(encodePath(path)) % of === index - 1;
}
function fnv1a(bytes) {
  let hash = 2166136261;
  for (let byte of bytes) hash = Math.imul(hash ^ byte, 16777619);
  return hash >>> 0;
}

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

// src/inventory.ts
async function scan(snapshot, scanning) {
  let { tool, config, origin, looking, wanted } = scanning, found = await findInTree(snapshot, config, looking), files = [], problems = [];
  for (let [path, findings] of found)
    wanted(path) && (findings.usages.length > 0 && files.push({ path, usages: findings.usages }), problems.push(...findings.problems.map((each) => ({ path, side: "head", ...each }))));
  return scanReport({ tool, revision: snapshot.revision, files, problems, config, origin });
}

// src/inventory/take.ts
async function takeInventory(snapshot, taking) {
  let { label, shard, isPart, config, looking } = taking, report = await scan(snapshot, { ...taking, wanted: (path) => taking.wanted(path) && (shard === null || isInShard(path, shard)) });
  return {
    ...report,
    ...label === null ? {} : { label },
    ...shard === null ? {} : { shard },
    budget: isPart || shard !== null ? null : judgeBudget(report.counts, config, looking.today),
    problems: [...report.problems].sort(byPlace)
  };
}
function byPlace(a, b) {
  let [inA, inB] = [`${a.reason} ${a.message}`, `${b.reason} ${b.message}`];
  return compare(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || compare(inA, inB);
}
function compare(a, b) {
  return a < b ? -1 : +(a > b);
}

export {
  parseShard,
  judgeBudget,
  takeInventory,
  byPlace
};
