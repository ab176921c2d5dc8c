import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  FINGERPRINT,
  fingerprints
} from "./chunk-LVBD6K4I.js";
import {
  groups,
  levelOf
} from "./chunk-F2ZUXKV6.js";
import {
  MIGRATION_GUIDE,
  capitalized,
  fileLine,
  message
} from "./chunk-JQBI2OGL.js";
import {
  inertJson,
  link,
  pathUri,
  prose,
  sentence,
  visible
} from "./chunk-U56Z3OH6.js";
import "./chunk-2OMAMYGH.js";

// src/report/sarif/invocation.ts
var PROBLEMS = {
  "syntax-error": { text: "Part of the file is not Python 3; the rest was checked.", unchecked: !1 },
  undecodable: { text: "The file could not be decoded, so it was not checked.", unchecked: !0 },
  unreadable: { text: "The file could not be read, so it was not checked.", unchecked: !0 },
  "too-large": { text: "The file is larger than max-file-size, so it was not checked.", unchecked: !0 },
  "suppression-without-reason": { text: "A comment that allows a usage gives no reason.", unchecked: !1 },
  "suppression-expired": { text: "A comment that allowed a usage is past its date.", unchecked: !1 },
  "suppression-unused": {
    text: "A comment that allows a usage stands where there is none.",
    unchecked: !1
  },
  "incomplete-list": { text: "The list of changed files is not complete.", unchecked: !0 }
}, PROBLEM_DESCRIPTORS = Object.entries(PROBLEMS).map(([id, { text }]) => ({
  id,
  shortDescription: { text }
}));
function wholeReport({ problems }) {
  return !problems.some(({ reason }) => PROBLEMS[reason].unchecked);
}
function notifications(report, left) {
  let cut = left > 0 ? [{ level: "warning", message: { text: `${left} more results were left out.` } }] : [];
  return [...report.problems.map(notification), ...cut];
}
function notification({ path, side, reason, line, message: message2 }) {
  let physicalLocation = {
    artifactLocation: { uri: pathUri(path), uriBaseId: "%SRCROOT%" },
    ...line === null ? {} : { region: { startLine: line } }
  };
  return {
    descriptor: { id: reason, index: Object.keys(PROBLEMS).indexOf(reason) },
    level: PROBLEMS[reason].unchecked ? "error" : "warning",
    message: { text: capitalized(visible(message2)) },
    ...path === "" ? {} : { locations: [{ physicalLocation }] },
    properties: { side }
  };
}

// src/report/sarif/results.ts
function results(report, ruleIds) {
  let marks = fingerprints(report);
  return shownUsages(report).map((usage) => ({
    ruleId: usage.category,
    ruleIndex: ruleIds.indexOf(usage.category),
    level: levelOf(usage),
    message: { text: plain(message(usage)) },
    locations: [location(usage)],
    partialFingerprints: { [FINGERPRINT]: marks.get(usage) },
    ...comparison(usage),
    properties: properties(usage)
  }));
}
function shownUsages(report) {
  if (report.command === "scan") return report.usages;
  let { findings, off, allowed } = groups(report);
  return [...findings, ...off, ...allowed];
}
function plain(text) {
  return text.split(`
`).map(visible).join(`
`).replaceAll("](", "] (");
}
function location(usage) {
  let { line, column, endLine, endColumn, source, scope } = usage, regions = {
    region: { startLine: line, startColumn: column, endLine, endColumn },
    contextRegion: { startLine: line, snippet: { text: source } }
  };
  return {
    physicalLocation: {
      artifactLocation: { uri: pathUri(usage.path), uriBaseId: "%SRCROOT%" },
      // A notebook's lines are counted within a cell: no region of the file.
      ...fileLine(usage) === null ? {} : regions
    },
    logicalLocations: [{ fullyQualifiedName: scope, kind: scope === "<module>" ? "module" : "member" }]
  };
}
function comparison(usage) {
  if (!("status" in usage)) return {};
  let baselineState = usage.status === "new" ? "new" : "updated";
  if (usage.decision !== "allowed" || usage.allowed === null) return { baselineState };
  let { reason, until } = usage.allowed, justification = visible(until === null ? reason : `${reason} (until ${until})`);
  return { baselineState, suppressions: [{ kind: "inSource", status: "accepted", justification }] };
}
function properties(usage) {
  let { kind, symbol, canonical, via, cell } = usage, decision = "decision" in usage ? { decision: usage.decision } : {};
  return { kind, symbol, canonical, ...decision, via, cell };
}

// src/report/sarif/rules.ts
function rules(report) {
  return [...new Set(report.usages.map(({ category }) => category))].sort().map((id) => rule(id, report.categories?.[id] ?? unknownCategory(id, report)));
}
function unknownCategory(id, { usages }) {
  let advice = usages.find(({ category }) => category === id)?.advice, summary = `Usages of eventlet of the category ${id}.`;
  return { title: id, summary, effort: advice?.effort ?? "medium", links: advice?.links ?? [] };
}
function rule(id, { title, summary, effort, links }) {
  let all = links.length > 0 ? links : [MIGRATION_GUIDE];
  return {
    id,
    name: title.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, first) => first.toUpperCase()),
    shortDescription: { text: `Eventlet: ${title}` },
    fullDescription: { text: summary },
    helpUri: all[0]?.url,
    help: { text: helpText(summary, effort, all), markdown: helpMarkdown(summary, effort, all) },
    defaultConfiguration: { level: "error" },
    properties: { tags: ["eventlet", "migration", "maintainability"], precision: "very-high" }
  };
}
function helpText(summary, effort, links) {
  return [summary, `Effort: ${effort}.`, ...links.map(({ title, url }) => `${title}: ${url}`)].join(`
`);
}
function helpMarkdown(summary, effort, links) {
  let list = links.map(({ title, url }) => `- ${link(prose(title), url)}`).join(`
`);
  return `${sentence(summary)}

Effort: **${effort}**.

${list}`;
}

// src/report/sarif.ts
var MAX_RESULTS = 25e3, SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
function sarif(report) {
  return inertJson({ $schema: SCHEMA, version: "2.1.0", runs: [run(report)] });
}
function run(report) {
  let described = rules(report), found = results(
    report,
    described.map(({ id }) => id)
  );
  return {
    tool: {
      driver: {
        name: report.tool.name,
        version: report.tool.version,
        semanticVersion: report.tool.version,
        rules: described,
        notifications: PROBLEM_DESCRIPTORS
      }
    },
    // The part before the slash is the category that GitHub keeps analyses apart by.
    automationDetails: { id: "no-new-eventlet/" },
    columnKind: "unicodeCodePoints",
    originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
    invocations: [
      {
        executionSuccessful: wholeReport(report),
        toolExecutionNotifications: notifications(report, found.length - MAX_RESULTS)
      }
    ],
    results: found.slice(0, MAX_RESULTS)
  };
}
export {
  sarif
};
