import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  findings,
  groupBy
} from "./chunk-F2ZUXKV6.js";
import {
  capitalized,
  fileLine,
  headline,
  inventory,
  message,
  problemName
} from "./chunk-JQBI2OGL.js";
import {
  commandData,
  commandProperty,
  inertLines,
  visible
} from "./chunk-U56Z3OH6.js";
import "./chunk-2OMAMYGH.js";

// src/report/github.ts
var PER_LEVEL = 10, LEVELS = {
  error: "error",
  warning: "warning",
  note: "notice"
};
function annotations(report) {
  return [
    ...[...groupBy(
      findings(report),
      ({ usage, level }) => JSON.stringify([level, usage.path, usage.cell, usage.line])
    ).values()].flatMap(
      ([first, ...others]) => first ? [
        usageAnnotation(
          first.usage,
          LEVELS[first.level],
          others.map(({ usage }) => usage)
        )
      ] : []
    ),
    ...report.problems.map(problemAnnotation)
  ];
}
function usageAnnotation(usage, level, others) {
  let line = fileLine(usage), oneLine = line !== null && usage.endLine === usage.line, also = others.length > 0 ? [`Also on this line: ${others.map(({ symbol }) => symbol).join(", ")}.`] : [];
  return {
    level,
    path: usage.path,
    line,
    endLine: line === null ? null : usage.endLine,
    column: oneLine ? usage.column : null,
    endColumn: oneLine ? usage.endColumn : null,
    title: `no-new-eventlet: ${usage.category}`,
    message: [...also, message(usage)].map(visibleLines).join(`
`)
  };
}
function problemAnnotation(problem) {
  let { path, line, message: message2 } = problem;
  return {
    level: "warning",
    path,
    line,
    endLine: line,
    column: null,
    endColumn: null,
    title: `no-new-eventlet: ${problemName(problem)}`,
    message: visible(message2)
  };
}
function visibleLines(text) {
  return text.split(`
`).map(visible).join(`
`);
}
function chosen(all) {
  if (take(all, PER_LEVEL).length === all.length) return { shown: all, notice: null };
  let shown = take(all, PER_LEVEL, PER_LEVEL - 1);
  return {
    shown,
    notice: `${shown.length} of ${all.length} places are annotated here, the worst first; the report has all of them.`
  };
}
function take(all, each, notices = each) {
  let left = { error: each, warning: each, notice: notices };
  return all.filter(({ level }) => left[level]-- > 0);
}
function github(report) {
  let { shown, notice } = chosen(annotations(report));
  return `${[
    ...shown.map(command),
    ...notice === null ? [] : [`::notice title=${report.tool.name}::${commandData(notice)}`],
    inertLines(visible(lastLine(report)))
  ].join(`
`)}
`;
}
function lastLine(report) {
  return report.command === "scan" ? `${capitalized(inventory(report))}.` : `${headline(report)}. ${capitalized(report.verdict)}: ${report.reasons.join(" ")}`;
}
function command(annotation) {
  let { level, path, line, endLine, column, endColumn, title, message: message2 } = annotation, properties = Object.entries({ file: path, line, endLine, col: column, endColumn, title }).filter(([, value]) => value !== null && value !== "").map(([name, value]) => `${name}=${commandProperty(String(value))}`);
  return `::${level} ${properties.join(",")}::${commandData(message2)}`;
}
export {
  annotations,
  chosen,
  command,
  github
};
