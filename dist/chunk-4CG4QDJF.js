import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/python/positions.ts
var Lines = class {
  text;
  starts = [0];
  constructor(text) {
    if (this.text = text, text.includes("\r"))
      for (let { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) this.starts.push(index + end.length);
    else
      for (let at = text.indexOf(`
`); at >= 0; at = text.indexOf(`
`, at + 1)) this.starts.push(at + 1);
  }
  /** 1-based. */
  lineAt(offset) {
    let low = 0, high = this.starts.length;
    for (; high - low > 1; ) {
      let middle = low + high >>> 1;
      (this.starts[middle] ?? 0) <= offset ? low = middle : high = middle;
    }
    return low + 1;
  }
  /** 1-based, in Unicode code points. */
  columnAt(offset) {
    let start = this.starts[this.lineAt(offset) - 1] ?? 0, column = offset - start + 1;
    for (let i = start; i < offset; i++) (this.text.charCodeAt(i) & 64512) === 56320 && column--;
    return column;
  }
  /** The text of a line without its line end. */
  textOf(line) {
    let start = this.starts[line - 1] ?? this.text.length;
    return this.text.slice(start, this.starts[line] ?? this.text.length).replace(/[\r\n]+$/, "");
  }
};
function lastAtMost(inOrder, offset) {
  let low = 0, high = inOrder.length;
  for (; low < high; ) {
    let middle = low + high >>> 1;
    (inOrder[middle]?.start ?? 0) <= offset ? low = middle + 1 : high = middle;
  }
  return low - 1;
}

export {
  Lines,
  lastAtMost
};
