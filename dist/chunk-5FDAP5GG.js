import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  TERMS,
  linkTo,
  termPage,
  topicById
} from "./chunk-ESZ2MITD.js";
import {
  categoryById
} from "./chunk-O2YEN5EY.js";
import {
  runUrl
} from "./chunk-XPHLD32L.js";
import {
  assemble,
  folded,
  footer,
  header,
  howToAllow,
  markdown,
  newUsages,
  paragraph,
  problems,
  removed
} from "./chunk-VEPWQ63X.js";
import {
  groups
} from "./chunk-F2ZUXKV6.js";
import {
  codeSpan,
  link,
  pathUri,
  prose
} from "./chunk-U56Z3OH6.js";

// src/github/further-reading.ts
var MANY_FILES = 5, MANY_FINDINGS = 20, RULES = [
  ["why-migrate", () => !0],
  ["asyncio-hub", hasAny(({ category }) => category === "hubs" || category === "monkey-patching")],
  [
    "asyncio-compatibility",
    hasAny(({ category, surroundings }) => category === "asyncio-bridge" || surroundings.includes("async"))
  ],
  ["asyncio-functions", hasAny(({ category }) => category === "asyncio-bridge")],
  [
    "awaitlet",
    ({ findings, guide }) => guide === "awaitlet" || guide === "asyncio" && new Set(findings.map(({ path }) => path)).size >= MANY_FILES
  ],
  ["manage-your-deprecations", hasAny(({ kind }) => kind === "dependency" || kind === "indirect")],
  ["openstack", hasAny(({ symbol }) => /^(oslo_|futurist\b|cotyledon\b)/.test(symbol))],
  ["order-of-work", ({ findings }) => findings.length >= MANY_FINDINGS]
];
function hasAny(test) {
  return ({ findings }) => findings.some(test);
}
function topicsFor(report, guide) {
  let { findings } = groups(report);
  return findings.length === 0 ? [] : RULES.filter(([, when]) => when({ findings, guide })).map(([id]) => topicById(id));
}
function termsIn(report) {
  let text = groups(report).findings.flatMap(({ advice }) => [advice.replacement, ...advice.notes]).join(`
`).replace(/`[^`]*`/g, ""), found = /* @__PURE__ */ new Set();
  for (let [word] of text.matchAll(ANY_TERM)) {
    let term = TERM_OF.get(singular(word));
    term && found.add(term);
  }
  return [...found];
}
var TERM_OF = new Map(
  TERMS.flatMap((term) => term.words.map((word) => [word.toLowerCase(), term]))
), ANY_TERM = new RegExp(
  `(?<![\\w.-])(?:${[...TERM_OF.keys()].sort((a, b) => b.length - a.length).join("|")})s?(?![\\w(-]|\\.\\w)`,
  "gi"
);
function singular(word) {
  let lower = word.toLowerCase();
  return TERM_OF.has(lower) ? lower : lower.replace(/s$/, "");
}

// src/github/milestones.ts
function milestones(report) {
  if (report.problems.some(({ side }) => side === "head")) return { files: [], categories: [], all: !1 };
  let using = new Set(report.usages.filter(({ status }) => status !== "removed").map(({ path }) => path)), left = new Set(report.usages.filter(({ status }) => status === "removed").map(({ path }) => path)), files = report.files.filter(
    ({ path, previousPath, change }) => change !== "deleted" && left.has(previousPath ?? path) && !using.has(path)
  ).map(({ path }) => path), categories = Object.entries(report.byCategory).filter(([, counts]) => counts.removed > 0 && counts.new + counts.moved + counts.kept === 0).map(([id]) => report.categories?.[id]?.title ?? categoryById(id)?.title ?? id);
  return { files, categories, all: left.size > 0 && using.size === 0 };
}

// src/github/summary-body.ts
var COMMENT_BYTES = 6e4;
function summaryBody(report, context) {
  let linkTo2 = lineLinks(report, context.environment);
  if (report.command === "scan") return markdown(report, { linkTo: linkTo2, limit: context.limit });
  let sections = [
    header(report),
    newUsages(report, { linkTo: linkTo2 }),
    problems(report, { linkTo: linkTo2 }),
    removed(report, { linkTo: linkTo2 }),
    lastOnes(report),
    ...folded(report, { linkTo: linkTo2 }),
    howToAllow(report),
    furtherReading(report, context.guide),
    footer(report),
    paragraph(`<sub>${link("Job summary and report files", runUrl(context.environment))}</sub>`, LAST)
  ];
  return assemble(sections, context.limit);
}
var LAST = 1, GOOD_NEWS = 5, READING = 4;
function lineLinks(report, { serverUrl, repository }) {
  let head = report.command === "check" ? report.comparison.head : report.revision, base = report.command === "check" ? report.comparison.mergeBase : null;
  return (path, line, side) => {
    let revision = side === "head" ? head : base;
    if (revision === null || !/^[0-9a-f]{40,64}$/.test(revision)) return null;
    let file = `${serverUrl}/${repository.owner}/${repository.name}/blob/${revision}/${pathUri(path)}`;
    return line === null ? file : `${file}#L${line}`;
  };
}
function lastOnes(report) {
  let { files, categories, all } = milestones(report);
  return {
    before: "",
    rows: [
      ...all && files.length > 1 ? ["- None of the changed files uses eventlet any more."] : [],
      ...files.map((path) => `- ${codeSpan(path)} no longer uses eventlet.`),
      ...categories.map((title) => `- ${prose(title)}: the last usage in the changed files is gone.`)
    ],
    more: (count) => `\u2026 and ${count} more milestones.`,
    after: "",
    importance: GOOD_NEWS
  };
}
function furtherReading(report, guide) {
  let topics = topicsFor(report, guide).flatMap(
    ({ title, pages: [page] }) => page === void 0 ? [] : [link(prose(title), linkTo(page).url)]
  ), terms = termsIn(report).flatMap((term) => {
    let [word] = term.words;
    return word === void 0 ? [] : [link(prose(word), linkTo(termPage(term)).url)];
  }), lines = [
    ...topics.length > 0 ? [`\u{1F4D6} ${topics.join(" \xB7 ")}`] : [],
    ...terms.length > 0 ? [`Words: ${terms.join(", ")}`] : []
  ];
  return paragraph(lines.join("<br>"), READING);
}

export {
  COMMENT_BYTES,
  summaryBody
};
