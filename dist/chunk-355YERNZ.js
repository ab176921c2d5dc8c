import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  findInTree
} from "./chunk-S7QFZ4WU.js";
import {
  judgeBudget
} from "./chunk-AXBTVFX6.js";
import {
  scanReport
} from "./chunk-TBSN4HBE.js";
import {
  encodePath
} from "./chunk-UUWFCGST.js";
import {
  ConfigError
} from "./chunk-76UQJFFJ.js";

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

// src/inventory.ts
async function takeInventory(snapshot, taking) {
  let { tool, config, origin, looking, label = null, shard = null, isPart = !1 } = taking, found = await findInTree(snapshot, config, looking), files = [], problems = [];
  for (let [path, findings] of found)
    !taking.wanted(path) || shard !== null && !isInShard(path, shard) || (findings.usages.length > 0 && files.push({ path, usages: findings.usages }), problems.push(...findings.problems.map((each) => ({ path, side: "head", ...each }))));
  let report = scanReport({ tool, revision: snapshot.revision, files, problems, config, origin });
  return {
    ...report,
    ...label === null ? {} : { label },
    ...shard === null ? {} : { shard },
    budget: isPart || shard !== null ? null : judgeBudget(report.counts, config, looking.today)
  };
}

export {
  parseShard,
  takeInventory
};
