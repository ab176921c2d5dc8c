import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/report/words.ts
var ALLOW_COMMENT = "# no-new-eventlet: allow REASON", ALLOW_UNTIL_COMMENT = "# no-new-eventlet: allow until YYYY-MM-DD REASON", MIGRATION_GUIDE = {
  title: "Migrating off of Eventlet",
  url: "https://eventlet.readthedocs.io/en/latest/asyncio/migration.html#migration-guide"
}, KIND_WORDS = {
  import: "import of",
  reference: "use of",
  dynamic: "string that names",
  probe: "check for",
  indirect: "indirect use of eventlet by",
  dependency: "dependency on"
};
function phrase(usage, quote = backticked, where = "") {
  let through = usage.via === null ? "" : ` through ${quote(usage.via)}`, phrase2 = `${KIND_WORDS[usage.kind]} ${quote(usage.symbol)}${through}${where}`;
  return "status" in usage ? usage.status === "kept" ? `${phrase2}, no longer allowed` : `${usage.status} ${phrase2}` : phrase2;
}
function backticked(name) {
  return `\`${name.replaceAll("`", "'")}\``;
}
function capitalized(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
function plural(count, one, many = `${one}s`) {
  return `${count} ${count === 1 ? one : many}`;
}
function signed(difference) {
  return difference === 0 ? "\xB10" : difference > 0 ? `+${difference}` : `\u2212${-difference}`;
}
function net(counts) {
  return counts.new - counts.removed;
}
function headline({ counts }) {
  return `${counts.new} new, ${counts.removed} removed, net ${signed(net(counts))}`;
}
function breakdown({ counts }) {
  if (counts.base === 0 && counts.head === 0) return "";
  let parts = ["allowed", "carried", "moved", "kept"].filter((name) => counts[name] > 0).map((name) => `${counts[name]} ${name}`), sides = `${counts.base} \u2192 ${counts.head} in the changed files`;
  return parts.length > 0 ? `${parts.join(", ")}; ${sides}` : sides;
}
function inventory({ counts }) {
  return counts.total === 0 ? "no usage of eventlet" : `${plural(counts.total, "usage")} of eventlet in ${plural(counts.files, "file")}`;
}
function place({ path, cell, line, column }) {
  return `${location(path, cell, line)}:${column}`;
}
function location(path, cell, line) {
  return [path, ...cell === null ? [] : [`cell ${cell}`], ...line === null ? [] : [line]].join(":");
}
function fileLine({ cell, line }) {
  return cell === null ? line : null;
}
function adviceSentences(usage) {
  let { replacement, stated, notes } = usage.advice;
  return [`Instead: ${replacement}`, ...stated ? [] : [UNSTATED], ...notes, ...reasonOf(usage)];
}
function reasonOf(usage) {
  return "why" in usage && usage.why !== null ? [usage.why] : [];
}
var CARRIED = "imports that only serve usages which were there before; they do not count";
function categoryRows({ counts, categories, usages }) {
  let efforts = new Map(usages.map(({ category, advice }) => [category, advice.effort]));
  return Object.entries(counts.byCategory).filter(([, count]) => count > 0).map(([id, count]) => {
    let known = categories?.[id];
    return { id, count, title: known?.title ?? id, effort: known?.effort ?? efforts.get(id) ?? null };
  }).sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
var UNSTATED = "The guides name no replacement; this is the nearest equivalent.";
function message(usage) {
  let guide = usage.advice.links[0], lines = [
    `${capitalized(phrase(usage))}.`,
    ...adviceSentences(usage),
    ...guide ? [`Guide: ${guide.url}`] : []
  ];
  return usage.cell !== null && lines.unshift(`Cell ${usage.cell}, line ${usage.line}:`), lines.join(`
`);
}
function problemName({ reason }) {
  return reason.replaceAll("-", " ");
}
function problemSentence(problem) {
  let side = problem.side === "base" ? " (before the change)" : "";
  return `${capitalized(problemName(problem))}${side}: ${problem.message}`;
}
function configSentence(report) {
  let { path, revision, changedHere } = report.config;
  if (path === null) return "No config file: the defaults hold.";
  let at = revision === null ? "" : ` at ${backticked(shortRevision(revision))}`;
  return `Config: ${backticked(path)}${at}.${changedHere ? ` ${configChange(report)}` : ""}`;
}
function configChange(report) {
  return report.command === "check" && report.config.revision === report.comparison.head ? "This change adds it." : "This change edits it; the edit takes effect once it is merged.";
}
function shortRevision(revision) {
  return /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 12) : revision;
}

export {
  ALLOW_COMMENT,
  ALLOW_UNTIL_COMMENT,
  MIGRATION_GUIDE,
  phrase,
  capitalized,
  plural,
  signed,
  net,
  headline,
  breakdown,
  inventory,
  place,
  location,
  fileLine,
  adviceSentences,
  reasonOf,
  CARRIED,
  categoryRows,
  UNSTATED,
  message,
  problemName,
  problemSentence,
  configSentence,
  shortRevision
};
