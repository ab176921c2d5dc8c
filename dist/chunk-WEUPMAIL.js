import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/python/blocks.ts
var CLAUSES = /* @__PURE__ */ new Set(["elif", "else", "except", "finally"]), EXIT = /\b(?:return|yield)\b/, Blocks = class {
  /** The header of the block that a line stands in; -1 at the top. */
  parent;
  /** Of a clause, the statement it continues (`else` → its `if`); else the line itself. */
  head;
  text;
  lines;
  clauses = /* @__PURE__ */ new Map();
  constructor(text, lines) {
    this.text = text, this.lines = lines, this.parent = new Int32Array(lines.length), this.head = new Int32Array(lines.length);
    let open = [];
    for (let i = 0; i < lines.length; i++) this.place(i, open);
  }
  /** @param open the headers and lines before, each in the block of the one before it */
  place(i, open) {
    let { lines, head } = this, { indent = 0, keyword = "" } = lines[i] ?? {}, sibling = -1;
    for (let top = open.at(-1); top !== void 0; top = open.at(-1)) {
      let above = lines[top];
      if (!above || above.indent < indent && above.opensBlock) break;
      sibling = above.indent === indent ? top : -1, open.pop();
    }
    this.parent[i] = open.at(-1) ?? -1, head[i] = i, sibling >= 0 && CLAUSES.has(keyword) && this.addClause(i, head[sibling] ?? sibling), open.push(i);
  }
  addClause(i, head) {
    this.head[i] = head;
    let clauses = this.clauses.get(head);
    clauses ? clauses.push(i) : this.clauses.set(head, [i]);
  }
  /** The lines wanted, and what they need to parse and to mean the same: headers, clauses, decorated definitions, returns. */
  withSurroundings(wanted) {
    let keep = Uint8Array.from(wanted), queue = [], functions = /* @__PURE__ */ new Set(), add = (i) => {
      i < 0 || keep[i] || (keep[i] = 1, queue.push(i));
    };
    for (let i = wanted.indexOf(1); i >= 0; i = wanted.indexOf(1, i + 1)) queue.push(i);
    for (let i = queue.pop(); i !== void 0; i = queue.pop()) {
      add(this.parent[i] ?? -1);
      let head = this.head[i] ?? i;
      add(head);
      for (let clause of this.clauses.get(head) ?? []) add(clause);
      this.addDecorated(i, add), this.lines[i]?.keyword === "return" && this.addExits(i, functions, add);
    }
    return keep;
  }
  /** Decorators and what they decorate are one statement. */
  addDecorated(i, add) {
    let [line, before] = [this.lines[i], this.lines[i - 1]];
    line?.keyword === "@" && add(i + 1), before?.keyword === "@" && before.indent === line?.indent && add(i - 1);
  }
  /** Every line with a `return` or `yield` in the function that a line stands in: they decide what a call of it is. */
  addExits(i, functions, add) {
    let { text, lines, parent } = this, header = parent[i] ?? -1;
    for (; header >= 0 && !/^(?:def|async)$/.test(lines[header]?.keyword ?? ""); )
      header = parent[header] ?? -1;
    if (header < 0 || functions.has(header)) return;
    functions.add(header);
    let indent = lines[header]?.indent ?? 0;
    for (let at = header + 1; at < lines.length; at++) {
      let line = lines[at];
      if (!line || line.indent <= indent) break;
      EXIT.test(text.slice(line.textStart, line.textEnd)) && add(at);
    }
  }
};

export {
  Blocks
};
