import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/usages/mention.ts
var NOTHING = { mentions: [], problems: [] }, Lines = class {
  text;
  #starts;
  /** The place that was asked for last: a line with many usages is counted once. */
  #last = { line: 1, offset: 0, column: 1 };
  constructor(text) {
    this.text = text, this.#starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (end) => end.index + end[0].length)];
  }
  /** The 1-based line and column, in code points, of an offset. */
  at(offset) {
    let line = this.lineOf(offset);
    (this.#last.line !== line || this.#last.offset > offset) && (this.#last = { line, offset: this.#starts[line - 1] ?? 0, column: 1 });
    let column = this.#last.column + [...this.text.slice(this.#last.offset, offset)].length;
    return this.#last = { line, offset, column }, { line, column };
  }
  /** The 1-based line of an offset. */
  lineOf(offset) {
    let low = 0, high = this.#starts.length;
    for (; high - low > 1; ) {
      let middle = low + high >> 1;
      (this.#starts[middle] ?? 0) <= offset ? low = middle : high = middle;
    }
    return low + 1;
  }
  /** A line's text, without its end. */
  source(line) {
    return this.text.slice(this.#starts[line - 1], this.#starts[line]).replace(/[\r\n]+$/, "");
  }
};
function withoutBom(text) {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
function fold(text) {
  return text.replace(/\s+/g, " ").trim();
}
function toFindings(text, { mentions, problems }) {
  let lines = new Lines(text);
  return { usages: [...new Map(mentions.map((mention) => [`${mention.start} ${mention.symbol}`, mention])).values()].sort((a, b) => a.start - b.start || a.end - b.end).map((mention) => toUsage(lines, mention)), problems };
}
function toUsage(lines, mention) {
  let { line, column } = lines.at(mention.start), end = lines.at(mention.end);
  return {
    kind: mention.kind,
    symbol: mention.symbol,
    canonical: mention.symbol,
    category: mention.category,
    line,
    column,
    endLine: end.line,
    endColumn: end.column,
    scope: "<module>",
    via: null,
    statement: mention.statement,
    source: lines.source(line),
    cell: null,
    surroundings: [],
    bindings: [],
    allowed: null
  };
}

export {
  NOTHING,
  withoutBom,
  fold,
  toFindings
};
