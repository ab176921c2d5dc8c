import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  location,
  problemSentence
} from "./chunk-JQBI2OGL.js";
import {
  visible
} from "./chunk-U56Z3OH6.js";

// src/report/ansi.ts
var STYLES = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39]
};
function painter(color) {
  return color ? (text, ...styles) => text === "" ? text : styles.reduce((inner, style) => sgr(STYLES[style][0]) + inner + sgr(STYLES[style][1]), text) : (text) => text;
}
function sgr(code) {
  return `\x1B[${code}m`;
}

// src/report/text/layout.ts
function hanging(lead, indent, text, width) {
  let lines = [];
  for (let word of text.split(" ")) {
    let line = lines.at(-1);
    line === void 0 || indent + line.length + 1 + word.length > width ? lines.push(word) : lines[lines.length - 1] = `${line} ${word}`;
  }
  return lead + lines.join(`
${" ".repeat(indent)}`);
}
function problemBlock(problems, { paint, width }) {
  if (problems.length === 0) return [];
  let rows = problems.map((problem) => {
    let place = visible(location(problem.path, null, problem.line)), lead = place === "" ? "  " : `  ${paint(place, "bold")}  `, indent = place === "" ? 2 : place.length + 4;
    return hanging(lead, indent, visible(problemSentence(problem)), width);
  });
  return [paint("Problems", "yellow", "bold"), ...rows];
}

export {
  painter,
  hanging,
  problemBlock
};
