import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  hanging,
  painter,
  problemBlock
} from "./chunk-W7SM3MKT.js";
import {
  groupBy,
  groups,
  levelOf
} from "./chunk-F2ZUXKV6.js";
import {
  ALLOW_COMMENT,
  CARRIED,
  MIGRATION_GUIDE,
  UNSTATED,
  adviceSentences,
  breakdown,
  capitalized,
  categoryRows,
  configSentence,
  headline,
  inventory,
  phrase,
  place,
  reasonOf,
  shortRevision,
  signed
} from "./chunk-JQBI2OGL.js";
import {
  inertLines,
  visible
} from "./chunk-U56Z3OH6.js";
import "./chunk-2OMAMYGH.js";

// src/report/cells.ts
var TAB = 4, WIDE = new RegExp("[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff01-\\uff60\\uffe0-\\uffe6\\u{1b000}-\\u{1b2ff}\\u{20000}-\\u{3fffd}]|\\p{Emoji_Presentation}", "u"), ZERO_WIDTH = new RegExp("\\p{Mn}|\\p{Me}|[\\u200c\\u200d]", "u");
function cells(line) {
  let column = 0;
  return [...line].map((character) => {
    let cell = character === "	" ? tab(column) : cellOf(character);
    return column += cell.width, cell;
  });
}
function tab(column) {
  let width = TAB - column % TAB;
  return { text: " ".repeat(width), width };
}
function cellOf(character) {
  let text2 = visible(character);
  return text2 !== character ? { text: text2, width: text2.length } : { text: text2, width: ZERO_WIDTH.test(text2) ? 0 : WIDE.test(text2) ? 2 : 1 };
}
function widthOf(row) {
  return row.reduce((sum, { width }) => sum + width, 0);
}
function textOf(row) {
  return row.map(({ text: text2 }) => text2).join("");
}
var CUT = { text: "\u2026", width: 1 };
function excerpt(line, start, end, width) {
  let row = cells(line.trimEnd()), from = Math.min(start, row.length), to = Math.max(from, Math.min(end, row.length)), [left, right] = window(row, from, to, width), head = left > 0 ? [CUT] : [], tail = right < row.length ? [CUT] : [];
  return {
    text: textOf([...head, ...row.slice(left, right), ...tail]),
    indent: widthOf(head) + widthOf(row.slice(left, from)),
    length: Math.max(1, widthOf(row.slice(from, Math.min(to, right))))
  };
}
function window(row, from, to, width) {
  if (widthOf(row) <= width) return [0, row.length];
  let room = width - 2 * CUT.width, right = from, take = (cell) => cell === void 0 || cell.width > room ? !1 : (room -= cell.width, !0);
  for (; right < to && take(row[right]); ) right++;
  let left = from;
  for (let growing = !0; growing; ) {
    let before = left > 0 && take(row[left - 1]);
    before && left--;
    let after = right < row.length && take(row[right]);
    after && right++, growing = before || after;
  }
  return [left, right];
}

// src/report/text/finding.ts
var LEVEL_STYLES = { error: "red", warning: "yellow", note: "blue" };
function finding(usage, level, known, page) {
  let { paint } = page, style = LEVEL_STYLES[level], scope = usage.scope === "<module>" ? "" : ` in ${visible(usage.scope)}`, what = phrase(usage, (name) => paint(visible(name), "bold"), scope), head = `  ${visible(place(usage))}: ${paint(`${level}:`, style, "bold")} ${what} `, gutter = String(usage.line).length + 4;
  return [
    head + paint(`[${visible(usage.category)}]`, "dim"),
    ...source(usage, gutter, style, page),
    ...advice(usage, gutter, known, page)
  ];
}
function source(usage, gutter, style, { paint, width }) {
  let end = usage.endLine === usage.line ? usage.endColumn - 1 : Number.POSITIVE_INFINITY, shown = excerpt(usage.source, usage.column - 1, end, width - gutter - 3), bar = paint("|", "cyan");
  return [
    `${paint(String(usage.line).padStart(gutter), "cyan")} ${bar} ${shown.text}`,
    `${" ".repeat(gutter)} ${bar} ${" ".repeat(shown.indent)}${paint("^".repeat(shown.length), style, "bold")}`
  ];
}
function advice(usage, gutter, known, page) {
  let guide = usage.advice.links[0], said = JSON.stringify([adviceSentences(usage), guide?.url]), earlier = known.get(said), row = (label, sentence) => {
    let lead = `${" ".repeat(gutter)} ${page.paint(`= ${label}:`, "cyan")} `;
    return hanging(lead, gutter + label.length + 5, visible(sentence), page.width);
  };
  if (earlier) return [row("instead", `as for line ${earlier.line}`)];
  known.set(said, usage);
  let { replacement, stated, notes } = usage.advice;
  return [
    row("instead", replacement),
    ...[...stated ? [] : [UNSTATED], ...notes].map((note) => row("note", note)),
    ...reasonOf(usage).map((why) => row("why", why)),
    ...guide ? [row("guide", guide.url)] : []
  ];
}

// src/report/text/history.ts
var LONGEST_BAR = 40;
function historyText(report, page, quiet) {
  return [
    ...quiet ? [] : [pointBlock(report, page)],
    problemBlock(report.problems, page),
    paceBlock(report, page),
    outlookBlock(report, page)
  ];
}
function pointBlock({ points }, { paint }) {
  let most = Math.max(1, ...points.map(({ counts }) => counts.total)), names = points.map(({ date, label }) => label === null ? date : `${date}  ${visible(label)}`), width = Math.max(0, ...names.map((name) => name.length));
  return points.map(({ counts: { total } }, at) => {
    let before = points[at - 1]?.counts.total ?? total, difference = total === before ? "" : signed(total - before), bar = "\u2588".repeat(Math.round(total / most * LONGEST_BAR)), colour = total > before ? "red" : "green";
    return `  ${(names[at] ?? "").padEnd(width)}  ${String(total).padStart(6)}  ${paint(difference.padStart(6), colour)}  ${paint(bar, "dim")}`.trimEnd();
  });
}
function paceBlock({ pace, categories }, { paint }) {
  let rows = Object.entries(pace?.byCategory ?? {}).sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
  return !pace || rows.length === 0 ? [] : [
    paint(`What changed from ${pace.from} to ${pace.to}`, "bold"),
    ...rows.map(
      ([id, change]) => `  ${paint(signed(change).padStart(6), change > 0 ? "red" : "green")}  ${visible(categories[id]?.title ?? id)}`
    )
  ];
}
function outlookBlock({ outlook, notes, points }, { paint, width }) {
  let last = points.at(-1), total = last ? capitalized(inventory(last)) : "";
  return [
    paint(total, "bold"),
    ...[...outlook, ...notes].map((sentence) => hanging("", 0, visible(sentence), width))
  ];
}

// src/report/text/scan.ts
function scanText(report, page, quiet) {
  return [
    ...quiet ? [] : placeBlocks(report, page),
    problemBlock(report.problems, page),
    categoryBlock(report, page),
    totalBlock(report, page)
  ];
}
function placeBlocks({ usages }, { paint }) {
  return [...groupBy(usages, ({ path }) => path)].map(([path, found]) => [
    paint(visible(path), "bold", "underline"),
    ...found.map((usage) => {
      let what = phrase(usage, (name) => paint(visible(name), "bold"));
      return `  ${visible(place(usage))}: ${what} ${paint(`[${visible(usage.category)}]`, "dim")}`;
    })
  ]);
}
function categoryBlock(report, { paint }) {
  let rows = categoryRows(report);
  if (rows.length === 0) return [];
  let width = Math.max(...rows.map(({ id }) => id.length), 8), line = (id, count, effort) => `  ${id.padEnd(width)}  ${count.padStart(6)}  ${effort}`, paintEffort = (effort) => effort === null ? "" : paint(effort, effort === "large" ? "red" : effort === "medium" ? "yellow" : "green");
  return [
    paint(line("category", "usages", "effort each"), "dim"),
    ...rows.map(({ id, count, effort }) => line(visible(id), String(count), paintEffort(effort)))
  ];
}
function totalBlock(report, { paint }) {
  let kinds = Object.entries(report.counts.byKind).filter(([, count]) => count > 0).map(([kind, count]) => `${count} ${kind}`), breakdown2 = kinds.length > 0 ? paint(` (${kinds.join(", ")})`, "dim") : "", revision = paint(` at ${visible(shortRevision(report.revision))}`, "dim");
  return [
    paint(capitalized(inventory(report)), "bold") + breakdown2 + revision,
    ...report.counts.total > 0 ? [paint(`Where to start: ${MIGRATION_GUIDE.url}`, "dim")] : []
  ];
}

// src/report/text.ts
var DEFAULT_WIDTH = 120, LEAST_WIDTH = 40, LISTED_REMOVED = 10, VERDICT_STYLES = { pass: "green", warn: "yellow", fail: "red" };
function text(report, options) {
  let width = Math.max(LEAST_WIDTH, options.width ?? DEFAULT_WIDTH), page = { paint: painter(options.color), width }, quiet = options.quiet ?? !1, shown = blocksOf(report, page, quiet).filter((block) => block.length > 0).map((block) => block.join(`
`));
  return shown.length > 0 ? `${inertLines(shown.join(`

`))}
` : "";
}
function blocksOf(report, page, quiet) {
  switch (report.command) {
    case "check":
      return checkBlocks(report, page, quiet);
    case "scan":
      return scanText(report, page, quiet);
    case "history":
      return historyText(report, page, quiet);
  }
}
function checkBlocks(report, page, quiet) {
  let parts = groups(report), urgent = [...findingBlocks(report, parts.findings, page), problemBlock(report.problems, page)];
  return quiet ? report.verdict === "pass" ? urgent : [...urgent, verdictBlock(report, page)] : [
    ...urgent,
    offBlock(parts.off, page),
    allowedBlock(parts.allowed, page),
    carriedBlock(parts.carried, page),
    removedBlock(parts.removed, page),
    summaryBlock(report, page),
    verdictBlock(report, page),
    hintBlock(report, parts.findings, page)
  ];
}
function findingBlocks(report, found, page) {
  let files = new Map(report.files.map((file) => [file.path, file]));
  return [...groupBy(found, ({ path }) => path)].flatMap(([path, usages]) => {
    let known = /* @__PURE__ */ new Map();
    return [
      [heading(path, files.get(path), page.paint)],
      ...usages.map((usage) => finding(usage, levelOf(usage), known, page))
    ];
  });
}
function heading(path, file, paint) {
  let renamed = file?.previousPath ? ` (renamed from ${visible(file.previousPath)})` : "", added = file?.change === "added" ? " (new file)" : "";
  return paint(visible(path), "bold", "underline") + paint(renamed + added, "dim");
}
function allowedBlock(usages, { paint }) {
  let rows = usages.map((usage) => {
    let until = usage.allowed?.until ? ` until ${usage.allowed.until}` : "", reason = usage.allowed ? `: ${visible(usage.allowed.reason)}` : "";
    return `  ${visible(place(usage))}  ${visible(usage.symbol)}  ${paint(`allowed${until}${reason}`, "dim")}`;
  });
  return rows.length > 0 ? [paint("Allowed", "bold"), ...rows] : [];
}
function offBlock(usages, { paint }) {
  let rows = usages.map((usage) => {
    let category = paint(`[${visible(usage.category)}]`, "dim");
    return `  ${visible(place(usage))}  ${visible(usage.symbol)} ${category}`;
  });
  return rows.length > 0 ? [paint("New, and switched off by the config", "bold"), ...rows] : [];
}
function carriedBlock(usages, { paint }) {
  let rows = usages.map((usage) => `  ${visible(place(usage))}  ${visible(usage.symbol)}`);
  return rows.length === 0 ? [] : [paint("Carried", "bold") + paint(`: ${CARRIED}`, "dim"), ...rows];
}
function removedBlock(usages, { paint }) {
  if (usages.length === 0) return [];
  let rows = usages.slice(0, LISTED_REMOVED).map((usage) => `  ${paint("\u2212", "green")} ${visible(place(usage))}  ${visible(usage.symbol)}`), more = usages.length - rows.length;
  return [
    paint("Removed", "green", "bold"),
    ...rows,
    ...more > 0 ? [paint(`    and ${more} more`, "dim")] : []
  ];
}
function summaryBlock(report, { paint, width }) {
  let breakdown2 = breakdown(report);
  return [
    paint(headline(report), "bold") + paint(breakdown2 && ` (${breakdown2})`, "dim"),
    ...report.notes.map((note) => hanging("", 0, visible(note), width))
  ];
}
function verdictBlock(report, { paint, width }) {
  let { verdict } = report, label = `${verdict}: `, [first = "", ...others] = report.reasons.map(visible);
  return [
    hanging(paint(label, VERDICT_STYLES[verdict], "bold"), label.length, first, width),
    ...others.map((reason) => hanging(" ".repeat(label.length), label.length, reason, width))
  ];
}
function hintBlock(report, found, { paint }) {
  return found.length === 0 ? [] : [
    paint(`To allow one usage, end its line with: ${ALLOW_COMMENT}`, "dim"),
    paint(`The way out of eventlet, step by step: ${MIGRATION_GUIDE.url}`, "dim"),
    paint(visible(configSentence(report)), "dim")
  ];
}
export {
  text
};
