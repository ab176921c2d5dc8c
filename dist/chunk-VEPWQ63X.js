import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  LEVEL_SIGNS,
  adviceCell,
  andMore,
  clipped,
  fold,
  guideLink,
  pathLink,
  placeLink,
  row,
  tableHead
} from "./chunk-3CSRSO4G.js";
import {
  groupBy,
  groups,
  levelOf
} from "./chunk-F2ZUXKV6.js";
import {
  ALLOW_COMMENT,
  ALLOW_UNTIL_COMMENT,
  CARRIED,
  MIGRATION_GUIDE,
  breakdown,
  capitalized,
  categoryRows,
  configSentence,
  headline,
  inventory,
  net,
  phrase,
  plural,
  problemSentence,
  shortRevision,
  signed
} from "./chunk-JQBI2OGL.js";
import {
  codeSpan,
  link,
  prose,
  sentence
} from "./chunk-U56Z3OH6.js";

// src/report/markdown/section.ts
function paragraph(markdown2, importance) {
  return { before: markdown2, rows: [], more: () => "", after: "", importance };
}
function show(section, rows) {
  let left = section.rows.length - rows.length;
  return [[section.before, ...rows].filter((part) => part !== "").join(`
`), left > 0 ? section.more(left) : "", section.after].filter((part) => part !== "").join(`

`);
}
var SEPARATOR = `

`, SHORTENED = "*Shortened to fit; the report files have all of it.*";
function assemble(sections, limit = Number.POSITIVE_INFINITY) {
  let present = sections.filter(({ before, rows }) => before !== "" || rows.length > 0), whole = write(present.map((section) => show(section, section.rows)));
  if (bytes(whole) <= limit) return whole;
  let chosen = shorten(present, limit - bytes(SHORTENED) - bytes(SEPARATOR) - 1), shown = present.flatMap((section) => {
    let rows = chosen.get(section);
    return rows === void 0 ? [] : [show(section, rows)];
  });
  return write(shown.length < present.length ? [...shown, SHORTENED] : shown);
}
function shorten(sections, limit) {
  let byImportance = [...sections].sort((a, b) => a.importance - b.importance), chosen = /* @__PURE__ */ new Map(), room = limit;
  for (let section of byImportance) {
    let cost = bytes(show(section, [])) + bytes(SEPARATOR);
    chosen.size > 0 && cost > room || (chosen.set(section, []), room -= cost);
  }
  for (let section of chosen.keys()) {
    let rows = fitting(section, room);
    room -= bytes(show(section, rows)) - bytes(show(section, [])), chosen.set(section, rows);
  }
  return chosen;
}
function fitting(section, room) {
  let all = section.rows;
  if (bytes(show(section, all)) - bytes(show(section, [])) <= room) return all;
  let left = room;
  return all.filter((row2) => {
    let cost = bytes(row2) + 1;
    return cost > left ? !1 : (left -= cost, !0);
  });
}
function write(parts) {
  return `${parts.join(SEPARATOR)}
`;
}
function bytes(text) {
  return Buffer.byteLength(text);
}

// src/report/markdown/chart.ts
var MOST_POINTS = 12, MOST_SLICES = 6;
function burnDown(points2, importance) {
  let shown = evenly(points2, MOST_POINTS), most = Math.max(0, ...points2.map(({ counts }) => counts.total));
  return shown.length < 2 || most === 0 ? paragraph("", importance) : diagram(importance, [
    "xychart-beta",
    '  title "Usages of eventlet"',
    `  x-axis [${dates(shown).map(quoted).join(", ")}]`,
    `  y-axis "Usages" 0 --> ${most}`,
    `  bar [${shown.map(({ counts }) => counts.total).join(", ")}]`
  ]);
}
function shares(report, importance) {
  let rows = categoryRows(report);
  if (rows.length < 2) return paragraph("", importance);
  let [large, small] = rows.length > MOST_SLICES ? [rows.slice(0, MOST_SLICES - 1), rows.slice(MOST_SLICES - 1)] : [rows, []], rest = small.reduce((sum, { count }) => sum + count, 0);
  return diagram(importance, [
    "pie showData",
    "  title Usages of eventlet by category",
    ...large.map(({ title, count }) => `  ${quoted(title)} : ${count}`),
    ...rest > 0 ? [`  ${quoted(`${plural(small.length, "other category", "other categories")}`)} : ${rest}`] : []
  ]);
}
function diagram(importance, lines) {
  return paragraph(["```mermaid", ...lines, "```"].join(`
`), importance);
}
function evenly(points2, most) {
  return points2.length <= most ? points2 : Array.from({ length: most }, (_, at) => Math.round(at * (points2.length - 1) / (most - 1))).flatMap(
    (at) => points2[at] ?? []
  );
}
function dates(points2) {
  let months = points2.map(({ date }) => date.slice(0, 7));
  return new Set(months).size === points2.length ? months : points2.map(({ date }) => date);
}
function quoted(text) {
  return `"${text.replace(/[^\p{L}\p{N} .,()_/+-]/gu, "").trim() || "unnamed"}"`;
}

// src/report/markdown/sections.ts
var VERDICT_SIGNS = { pass: "\u2705", warn: "\u26A0\uFE0F", fail: "\u274C" }, IMPORTANCE = {
  header: 0,
  footer: 1,
  newUsages: 2,
  problems: 3,
  howToAllow: 4,
  removed: 5,
  folded: 6
};
function header(report) {
  let [first, ...others] = report.reasons.map(sentence), breakdown2 = breakdown(report), lines = [
    `### ${VERDICT_SIGNS[report.verdict]} Eventlet: ${headline(report)}`,
    [...first === void 0 ? [] : [`**${first}**`], ...others].join(" "),
    report.notes.map(sentence).join(" "),
    breakdown2 === "" ? "" : `<sub>${capitalized(breakdown2)}.</sub>`
  ];
  return paragraph(lines.filter((line) => line !== "").join(`

`), IMPORTANCE.header);
}
function newUsages(report, options = {}) {
  let rows = groups(report).findings.map(
    (usage) => row(
      LEVEL_SIGNS[levelOf(usage)],
      placeLink(usage, options),
      capitalized(phrase(usage, codeSpan)),
      adviceCell(usage),
      guideLink(usage)
    )
  );
  return { before: rows.length > 0 ? tableHead("", "Where", "What", "Instead", "Guide") : "", rows, more: andMore, after: "", importance: IMPORTANCE.newUsages };
}
var UNFOLDED = 10;
function removed(report, options = {}) {
  let rows = [...groupBy(groups(report).removed, ({ path }) => path)].map(([path, usages]) => {
    let symbols = [...groupBy(usages, ({ symbol }) => symbol)].map(
      ([symbol, those]) => those.length > 1 ? `${codeSpan(symbol)} \xD7 ${those.length}` : codeSpan(symbol)
    );
    return `- ${pathLink(path, null, null, "base", options.linkTo)}: ${symbols.join(", ")}`;
  }), thanks = net(report.counts) < 0 ? " Thank you: this change takes out more than it brings in." : "", title = `\u{1F389} ${plural(report.counts.removed, "usage")} removed.${thanks}`, folded2 = rows.length > UNFOLDED ? fold(title) : { before: `${title}
`, after: "" };
  return { ...rows.length > 0 ? folded2 : NOTHING, rows, more: andMore, importance: IMPORTANCE.removed };
}
var NOTHING = { before: "", after: "" };
function folded(report, options = {}) {
  let { off, allowed, carried, moved } = groups(report), where = (usage) => `- ${placeLink(usage, options)}: ${codeSpan(usage.symbol)}`;
  return [
    foldedList(`${off.length} new, switched off by the config`, off.map(where)),
    foldedList(
      `${report.counts.allowed} allowed`,
      allowed.map((usage) => where(usage) + permission(usage))
    ),
    foldedList(`${report.counts.carried} carried: ${CARRIED}`, carried.map(where)),
    foldedList(
      `${report.counts.moved} moved, not counted as new`,
      moved.map((usage) => where(usage) + origin(usage, options))
    )
  ].filter(({ rows }) => rows.length > 0);
}
function foldedList(summary, rows) {
  return { ...fold(summary), rows, more: andMore, importance: IMPORTANCE.folded };
}
function permission({ allowed }) {
  return allowed === null ? "" : `${allowed.until === null ? "" : ` until ${allowed.until}`}: ${prose(clipped(allowed.reason))}`;
}
function origin({ previous }, { linkTo }) {
  return previous === null ? "" : ` from ${pathLink(previous.path, null, previous.line, "base", linkTo)}`;
}
function problems(report, options = {}) {
  let rows = report.problems.map((problem) => {
    let place = pathLink(problem.path, null, problem.line, problem.side, options.linkTo);
    return `- ${place === "" ? "" : `${place}: `}${sentence(clipped(problemSentence(problem)))}`;
  });
  return { before: rows.length > 0 ? `\u26A0\uFE0F ${plural(rows.length, "problem")}:
` : "", rows, more: andMore, after: "", importance: IMPORTANCE.problems };
}
function howToAllow(report) {
  if (groups(report).findings.length === 0) return paragraph("", IMPORTANCE.howToAllow);
  let { before, after } = fold("If one has to stay"), text = [
    `End its line with ${codeSpan(ALLOW_COMMENT)}, or put that comment alone on the line above its statement.`,
    `${codeSpan(ALLOW_UNTIL_COMMENT)} allows it up to that day. It is still counted, and listed as allowed.`
  ].join(`
`);
  return paragraph(`${before}
${text}

${after}`, IMPORTANCE.howToAllow);
}
function footer(report) {
  let parts = [
    link(MIGRATION_GUIDE.title, MIGRATION_GUIDE.url),
    sentence(configSentence(report)),
    `${report.tool.name} ${sentence(report.tool.version)}`
  ];
  return paragraph(`<sub>${parts.join(" \xB7 ")}</sub>`, IMPORTANCE.footer);
}

// src/report/markdown/history.ts
function historySections(report, options) {
  return [
    outlook(report),
    burnDown(report.points, 5),
    pace(report),
    points(report),
    problems(report, options),
    footer(report)
  ];
}
function outlook({ points: points2, outlook: outlook2, notes }) {
  let last = points2.at(-1), title = last ? `### ${capitalized(inventory(last))}` : "";
  return paragraph([title, [...outlook2, ...notes].map(sentence).join(" ")].filter(Boolean).join(`

`), 0);
}
function pace({ pace: pace2, categories: categories2 }) {
  let rows = Object.entries(pace2?.byCategory ?? {}).sort(([, a], [, b]) => Math.abs(b) - Math.abs(a)).map(([id, change]) => row(prose(categories2[id]?.title ?? id), signed(change)));
  return { before: rows.length > 0 && pace2 ? tableHead("Category", `From ${pace2.from} to ${pace2.to}`) : "", rows, more: andMore, after: "", importance: 2 };
}
function points({ points: points2 }) {
  let rows = points2.map(({ date, label, revision, counts: { total: total2, files: files2 } }, at) => {
    let before2 = points2[at - 1]?.counts.total, name = label === null ? date : `${date} ${codeSpan(label)}`, difference = before2 === void 0 ? "" : signed(total2 - before2);
    return row(name, codeSpan(shortRevision(revision)), String(total2), difference, String(files2));
  }), { before, after } = fold(plural(points2.length, "point"));
  return { before: `${before}
${tableHead("Date", "Commit", "Usages", "Change", "Files")}`, rows: rows.reverse(), more: andMore, after, importance: 4 };
}

// src/report/markdown/scan.ts
function scanSections(report, options) {
  return [
    total(report),
    shares(report, 4),
    categories(report),
    problems(report, options),
    ...files(report, options),
    footer(report)
  ];
}
function total(report) {
  let kinds = Object.entries(report.counts.byKind).filter(([, count]) => count > 0), lines = [
    `### ${capitalized(inventory(report))}`,
    `At ${codeSpan(shortRevision(report.revision))}${kinds.length > 0 ? ": " : ""}${kinds.map(([kind, count]) => `${count} ${kind}`).join(", ")}.`
  ];
  return paragraph(lines.join(`

`), 0);
}
function categories(report) {
  let rows = categoryRows(report).map(({ title, count, effort }) => row(prose(title), String(count), effort ?? ""));
  return { before: rows.length > 0 ? tableHead("Category", "Usages", "Effort each") : "", rows, more: andMore, after: "", importance: 2 };
}
function files(report, options) {
  return [...groupBy(report.usages, ({ path }) => path)].sort(([, a], [, b]) => b.length - a.length).map(([path, usages]) => ({
    ...fold(`<code>${prose(path)}</code>: ${usages.length}`),
    rows: usages.map(
      (usage) => `- ${placeLink(usage, options)}: ${phrase(usage, codeSpan)}. ${sentence(usage.advice.replacement)}`
    ),
    more: andMore,
    importance: 5
  }));
}

// src/report/markdown.ts
function markdown(report, options = {}) {
  if (report.command === "scan") return assemble(scanSections(report, options), options.limit);
  if (report.command === "history") return assemble(historySections(report, options), options.limit);
  let sections = [
    header(report),
    newUsages(report, options),
    problems(report, options),
    removed(report, options),
    ...folded(report, options),
    howToAllow(report),
    footer(report)
  ];
  return assemble(sections, options.limit);
}

export {
  paragraph,
  assemble,
  header,
  newUsages,
  removed,
  folded,
  problems,
  howToAllow,
  footer,
  markdown
};
