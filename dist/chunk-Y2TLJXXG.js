import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  _enum,
  array,
  boolean,
  discriminatedUnion,
  exactOptional,
  int,
  iso_exports,
  literal,
  number,
  partialRecord,
  record,
  strictObject,
  string
} from "./chunk-FKZIZBK2.js";
import {
  judgeBudget
} from "./chunk-AXBTVFX6.js";
import {
  byPlace,
  inventoryCounts,
  orderOfWork,
  problemsByPlace,
  reportedCategories,
  scanCounts
} from "./chunk-TBSN4HBE.js";
import {
  configNamed
} from "./chunk-6F6N3M3C.js";
import "./chunk-5VISM2TE.js";
import "./chunk-ESZ2MITD.js";
import {
  emit,
  optionText
} from "./chunk-KDYLWKGE.js";
import "./chunk-IW5IZ5UJ.js";
import "./chunk-EMLDNISN.js";
import {
  KINDS
} from "./chunk-YDOLPFRT.js";
import "./chunk-B4FQZ2TU.js";
import "./chunk-O2YEN5EY.js";
import "./chunk-PU3ZVL6M.js";
import {
  TOOL
} from "./chunk-IAMJ644X.js";
import {
  EXIT
} from "./chunk-O2ZVNNVP.js";
import "./chunk-QYGKBKWS.js";
import {
  ConfigError
} from "./chunk-76UQJFFJ.js";
import {
  visible
} from "./chunk-U56Z3OH6.js";
import "./chunk-2OMAMYGH.js";

// src/cli/merge.ts
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

// src/inventory/merge.ts
function mergeInventories(parts, tool2) {
  let repositories = groupParts(parts).map(assemble), [only] = repositories;
  if (only && repositories.length === 1) return whole({ ...only.report, tool: tool2 }, only.report);
  let named = repositories.flatMap(sideBySide).sort((a, b) => compare(a.name, b.name));
  refuseTwins(named.map(({ name, file }) => ({ name, file })));
  let usages = named.flatMap(({ usages: usages2 }) => usages2).sort(byPlace), problems2 = named.flatMap((each) => each.problems).sort(problemsByPlace);
  return whole(
    {
      schemaVersion: 1,
      command: "scan",
      tool: tool2,
      revision: "merged",
      repositories: named.map(({ name, revision: revision2, counts }) => ({ name, revision: revision2, counts })),
      config: { path: null, revision: null, changedHere: !1 }
    },
    { usages, problems: problems2 }
  );
}
function whole(about, { usages, problems: problems2 }) {
  return {
    ...about,
    counts: scanCounts(usages),
    categories: reportedCategories(usages.map(({ category: category2 }) => category2)),
    order: orderOfWork(usages),
    budget: null,
    usages,
    problems: problems2
  };
}
function groupParts(parts) {
  let shards = /* @__PURE__ */ new Map(), others = [];
  for (let part of parts) {
    let { shard, label = null } = part.report;
    shard ? shards.set(label, [...shards.get(label) ?? [], part]) : others.push(part);
  }
  let names = fileNames(others.map(({ file }) => file));
  return [
    ...others.map((part, at) => ({ name: part.report.label ?? names[at] ?? null, parts: [part] })),
    ...[...shards].map(([name, group]) => ({ name, parts: group }))
  ];
}
function assemble({ name, parts }) {
  let [first] = parts;
  if (!first) throw new ConfigError("there is nothing to merge");
  let { file, report } = first;
  if (!report.shard) return { name, file, report };
  refuseOddShards(parts);
  let { shard: _, ...about } = report, usages = parts.flatMap((part) => part.report.usages).sort(byPlace), problems2 = parts.flatMap((part) => part.report.problems).sort(problemsByPlace);
  return { name, file, report: { ...about, usages, problems: problems2 } };
}
function refuseOddShards(parts) {
  let [first] = parts, of = first?.report.shard?.of ?? 0;
  for (let { file, report } of parts)
    if (report.shard?.of !== of || report.revision !== first?.report.revision)
      throw new ConfigError(
        `${first?.file} and ${file} are not shards of one tree: ${ofWhat(first?.report)} and ${ofWhat(report)}. Where they are of several repositories, scan each with its own --label.`
      );
  let files = /* @__PURE__ */ new Map();
  for (let { file, report } of parts) {
    let index = report.shard?.index ?? 0, before = files.get(index);
    if (before !== void 0)
      throw new ConfigError(`shard ${index}/${of} is there twice: ${before} and ${file}`);
    files.set(index, file);
  }
  let missing = Array.from({ length: of }, (_, at) => at + 1).filter((index) => !files.has(index));
  if (missing.length === 0) return;
  let indexes = missing.slice(0, 10).join(", ") + (missing.length > 10 ? ", \u2026" : "");
  throw new ConfigError(
    `of ${of} shards ${missing.length === 1 ? "one is" : "some are"} missing: ${indexes}`
  );
}
function ofWhat(report) {
  return `${report?.shard?.index}/${report?.shard?.of} at ${report?.revision.slice(0, 12)}`;
}
function sideBySide({ name, file, report }) {
  let { revision: revision2, usages, problems: problems2, repositories } = report;
  if (repositories) {
    let ownerOf = ownerAmong(repositories.map((each) => each.name));
    return repositories.map((each) => {
      let isOf = ({ path: path2 }) => ownerOf(path2) === each.name;
      return { ...each, file, usages: usages.filter(isOf), problems: problems2.filter(isOf) };
    });
  }
  if (name === null)
    throw new ConfigError(
      `${file} is a shard of a repository without a name, and there are others: scan it with --label NAME`
    );
  return [
    {
      name,
      file,
      revision: revision2,
      counts: inventoryCounts(usages),
      usages: usages.map((usage) => ({ ...usage, path: `${name}/${usage.path}` })),
      // what is wrong with the repository as a whole stands at its name
      problems: problems2.map((each) => ({ ...each, path: each.path === "" ? name : `${name}/${each.path}` }))
    }
  ];
}
function ownerAmong(names) {
  let longestFirst = [...names].sort((a, b) => b.length - a.length);
  return (path2) => longestFirst.find((name) => path2 === name || path2.startsWith(`${name}/`));
}
function refuseTwins(repositories) {
  let files = /* @__PURE__ */ new Map();
  for (let { name, file } of repositories) {
    let before = files.get(name);
    if (before !== void 0)
      throw new ConfigError(
        `${name} is there twice: ${before} and ${file}. Scan each repository with its own --label.`
      );
    files.set(name, file);
  }
}
function fileNames(files) {
  let paths = files.map(
    (file) => file.replace(/\.json$/, "").split(/[\\/]/).filter((part) => part !== "" && part !== ".")
  ), last = paths[0]?.at(-1), isAlike = paths.length > 1 && paths.every((path2) => path2.length > 1 && path2.at(-1) === last);
  return paths.map((path2) => (isAlike ? path2.at(-2) : path2.at(-1)) ?? "report");
}
function compare(a, b) {
  return a < b ? -1 : +(a > b);
}

// src/report/schema.ts
var line = int().min(1).describe("Line, from 1."), column = int().min(1).describe("Column in Unicode code points, from 1."), count = int().min(0), revision = string().describe("A commit id, or `worktree` or `index`."), path = string().describe(
  "Path in the repository, with `/`. Bytes that are not UTF-8 are lone surrogates, U+DC80 to U+DCFF."
), tool = strictObject({ name: literal("no-new-eventlet"), version: string() }), link = strictObject({ title: string(), url: string() }), effort = _enum(["small", "medium", "large"]).describe("How much work leaving it takes."), advice = strictObject({
  replacement: string().describe("What to write instead, for the guide that the config names."),
  stated: boolean().describe("False where the guides name no replacement and this is the nearest equivalent."),
  effort,
  notes: array(string()).describe("Conditions that hold where the usage stands."),
  links: array(link).describe("Deep links into the guides, the best first.")
}).meta({ id: "advice" }), allowance = strictObject({
  reason: string(),
  until: string().nullable().describe("The last day on which it allows, `YYYY-MM-DD`."),
  line: line.describe("The line that the comment stands on.")
}).meta({ id: "allowance" }), reportedFields = {
  kind: _enum(KINDS).describe("How the usage depends on eventlet."),
  symbol: string().describe("The dotted name as the code has it."),
  canonical: string().describe("The same object's own name: what comparison goes by."),
  category: string().describe("A category's id."),
  path,
  line,
  column,
  endLine: line.describe("The line that the usage ends on."),
  endColumn: column.describe("The first column after the usage."),
  cell: int().min(1).nullable().describe("The notebook cell, from 1: lines are counted in it. Null for plain files."),
  scope: string().describe("Qualified name of the enclosing functions and classes, or `<module>`."),
  via: string().nullable().describe("The module or accessor of the project that the usage goes through."),
  statement: string().describe("The innermost statement, without comments, white space folded."),
  source: string().describe("The whole line that the usage starts on."),
  surroundings: array(_enum(["async", "subclass", "module-scope", "waited"])).describe("What of its surroundings changes the advice."),
  allowed: allowance.nullable().describe("The comment that allows it."),
  advice
}, reportedUsage = strictObject(reportedFields).meta({ id: "reportedUsage" }), comparedUsage = strictObject({
  status: _enum(["new", "removed", "moved", "kept"]).describe("A removed one's position is in base."),
  decision: _enum(["fail", "warn", "off", "allowed", "carried"]).nullable().describe("What a new usage does, or a kept one whose permission is gone."),
  why: string().nullable().describe("Why the decision is what it is, where that is not plain."),
  previous: strictObject({ path, line }).nullable().describe("The place in base, of a kept or moved one."),
  ...reportedFields
}).meta({ id: "comparedUsage" }), problem = strictObject({
  path,
  side: _enum(["base", "head"]),
  reason: _enum([
    "syntax-error",
    "undecodable",
    "unreadable",
    "too-large",
    "suppression-without-reason",
    "suppression-expired",
    "suppression-unused",
    "incomplete-list"
  ]),
  line: line.nullable().describe("Null where the problem is the whole file's."),
  message: string()
}).meta({ id: "problem" }), config = strictObject({
  path: path.nullable().describe("Null where there is no file and the defaults hold."),
  revision: revision.nullable(),
  changedHere: boolean().describe("Whether this change edits the file.")
}).meta({ id: "config" }), category = strictObject({ title: string(), summary: string(), effort, links: array(link) }).meta({ id: "category" }), categories = exactOptional(record(string(), category)).describe("The categories of the usages, by id."), verdict = _enum(["pass", "warn", "fail"]), statusCounts = { new: count, removed: count, moved: count, kept: count }, common = { schemaVersion: literal(1), tool }, problems = array(problem).describe("What could not be checked, and suppressions that do not hold."), checkReport = strictObject({
  ...common,
  command: literal("check"),
  comparison: strictObject({
    base: revision,
    head: revision,
    mergeBase: revision.describe("What head is compared with.")
  }),
  verdict,
  reasons: array(string()).describe("Sentences, the deciding one first."),
  notes: array(string()).describe("What is worth knowing and decides nothing."),
  counts: strictObject({
    ...statusCounts,
    base: count.describe("In the changed files, before: removed + moved + kept."),
    head: count.describe("In the changed files, after: new + moved + kept."),
    allowed: count.describe("Part of new."),
    carried: count.describe("Part of new.")
  }).describe("head \u2212 base = new \u2212 removed."),
  byCategory: record(string(), strictObject(statusCounts)),
  categories,
  usages: array(comparedUsage).describe("Sorted by path, line, column."),
  files: array(
    strictObject({
      path,
      previousPath: path.nullable(),
      change: _enum(["added", "deleted", "modified", "renamed"])
    })
  ).describe("The changed files that were looked into."),
  problems,
  config,
  label: string().nullable().describe("The label that turns fail into warn, when the pull request has it.")
}).meta({ id: "check", title: "What a change brings in and takes out" }), inventoryCounts2 = {
  total: count,
  byKind: partialRecord(_enum(KINDS), count),
  byCategory: record(string(), count),
  files: count.describe("Files with a usage.")
}, byEffort = strictObject({ small: count, medium: count, large: count }).describe("How many usages take how much work each."), day = iso_exports.date().describe("`YYYY-MM-DD`, UTC."), month = string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/), workStep = strictObject({
  title: string(),
  why: string().describe("Why it stands at this place."),
  categories: array(string()).describe("The one with the most usages first."),
  total: count,
  byEffort,
  links: array(link)
}).meta({ id: "workStep" }), budget = strictObject({
  verdict,
  reasons: array(string()).describe("Sentences, the deciding one first."),
  lines: array(
    strictObject({
      category: string().nullable().describe("Null for the whole tree's."),
      limit: count,
      total: count
    })
  ),
  proposal: string().nullable().describe("What the budget can be lowered to, as the config would have it.")
}).meta({ id: "budget" }), scanReport = strictObject({
  ...common,
  command: literal("scan"),
  label: exactOptional(string()).describe("What the repository is called where reports are merged."),
  revision: revision.describe("A commit id, or `worktree`; `merged` for several repositories."),
  shard: exactOptional(strictObject({ index: int().min(1), of: int().min(1) })).describe("Where this is a part of a tree's inventory."),
  repositories: exactOptional(
    array(strictObject({ name: string(), revision, counts: strictObject(inventoryCounts2) }))
  ).describe("Where several repositories are merged: the usages' paths start with a name."),
  counts: strictObject({
    ...inventoryCounts2,
    byEffort,
    byDirectory: record(string(), count).describe("By the folder that the file stands in, without those below it; the top is `.`."),
    byFile: record(string(), count)
  }),
  categories,
  order: array(workStep).describe("What the guides would have done first, and so on."),
  budget: budget.nullable().describe("Null where the config has none, or only a part was looked at."),
  usages: array(reportedUsage).describe("Sorted by path, line, column."),
  problems,
  config
}).meta({ id: "scan", title: "What stands at one revision" }), historyReport = strictObject({
  ...common,
  command: literal("history"),
  revision: revision.describe("The commit that the history ends at."),
  every: _enum(["week", "month", "release"]),
  points: array(
    strictObject({
      date: day.describe(
        "The last day of the week or month, or of the release; of the last point, the commit's own."
      ),
      revision,
      label: string().nullable().describe("The release's tag."),
      counts: strictObject(inventoryCounts2)
    })
  ).describe("The oldest first."),
  pace: strictObject({
    from: day,
    to: day,
    change: int().describe("Usages from one to the other; below zero where they get fewer."),
    perQuarter: number(),
    byCategory: record(string(), int()).describe("The sum is `change`.")
  }).nullable().describe("From a quarter before the last point to it; null where the history is shorter."),
  forecast: strictObject({
    earliest: month.describe("`YYYY-MM`."),
    latest: month.nullable().describe("Null where the slower pace never gets there.")
  }).nullable().describe("When the last usage may be gone; null where the pace leads nowhere."),
  outlook: array(string()).describe("What pace and forecast come to, as sentences."),
  notes: array(string()).describe("What is worth knowing about the points, as sentences."),
  categories: record(string(), category),
  problems,
  config
}).meta({ id: "history", title: "What stood at points of the past" }), reportSchema = discriminatedUnion("command", [checkReport, scanReport, historyReport]);

// src/inventory/read-report.ts
var SCHEMA_VERSION = 1;
function readReport(text, file, tool2) {
  let value = parseJson(text, file);
  if (typeof value != "object" || value === null || !("schemaVersion" in value))
    throw new ConfigError(
      `${file} is no report of ${tool2.name}: write one with ${tool2.name} scan --format json`
    );
  if (value.schemaVersion !== SCHEMA_VERSION)
    throw new ConfigError(
      `${file} has schema version ${shown(value.schemaVersion)}${writtenBy(value, tool2)}, and ${tool2.name} ${tool2.version} reads version ${SCHEMA_VERSION}: make all reports with one version`
    );
  let parsed = reportSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  let [issue] = parsed.error.issues, where = issue && issue.path.length > 0 ? ` at ${shown(issue.path.join("."))}` : "";
  throw new ConfigError(
    `${file} is damaged, or of another program${writtenBy(value, tool2)}: ${shown(issue?.message ?? "it is not valid")}${where}`
  );
}
function parseJson(text, file) {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    let why = error instanceof Error ? error.message : String(error), isEmpty = text.trim() === "";
    throw new ConfigError(
      isEmpty ? `${file} is empty` : `${file} is no JSON, or only a part of it: ${shown(why)}`
    );
  }
}
function writtenBy(value, reader) {
  let tool2 = "tool" in value ? value.tool : null, version = typeof tool2 == "object" && tool2 !== null && "version" in tool2 ? tool2.version : null;
  return typeof version == "string" && version !== reader.version ? ` (${reader.name} ${shown(version)})` : "";
}
function shown(value) {
  let text = visible(typeof value == "string" ? value : JSON.stringify(value) ?? "");
  return text.length > 200 ? `${text.slice(0, 200)}\u2026` : text;
}

// src/cli/merge.ts
async function runMerge(line2, terminal) {
  let files = line2.operands.map((operand) => ({ operand, file: resolve(terminal.cwd, operand) }));
  if (files.length === 0) throw new ConfigError("merge takes the JSON reports of scan: merge REPORT.json...");
  let twice = files.find(({ file }, at) => files.findIndex((other) => other.file === file) < at);
  if (twice) throw new ConfigError(`${twice.operand} is named twice`);
  let parts = [];
  for (let { operand, file } of files) parts.push(partOf(await textOf(file, operand), operand));
  let merged = mergeInventories(parts, TOOL), named = optionText(line2, "config"), loaded = named === void 0 ? null : await configNamed(named, terminal.cwd), budget2 = loaded && judgeBudget(merged.counts, loaded.config, terminal.today);
  return await emit(loaded ? { ...merged, budget: budget2, config: loaded.origin } : merged, line2, terminal), budget2?.verdict === "fail" ? EXIT.fail : EXIT.ok;
}
function partOf(text, file) {
  let report = readReport(text, file, TOOL);
  if (report.command === "scan") return { file, report };
  throw new ConfigError(`${file} is a report of ${report.command}; merge takes those of scan`);
}
async function textOf(file, operand) {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new ConfigError(`${operand} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}
export {
  runMerge
};
