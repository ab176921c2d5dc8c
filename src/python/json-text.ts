/** JSON text as values whose strings know their place; of a damaged text, what stands before the damage. */

export type JsonNode =
  | { readonly type: 'object'; readonly entries: Map<string, JsonNode> }
  | { readonly type: 'array'; readonly items: JsonNode[] }
  | { readonly type: 'string'; readonly value: string; readonly start: number }
  /** Numbers, booleans and null, which nobody asks for. */
  | { readonly type: 'other' };

export interface JsonText {
  readonly root: JsonNode;
  /** Where the text is damaged, and how; null where it is whole. */
  readonly damage: { readonly offset: number; readonly message: string } | null;
}

/** Deeper than any notebook; the bound keeps a hostile text from ending the stack. */
const MAX_DEPTH = 200;

const OTHER: JsonNode = { type: 'other' };
const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Reads a JSON text (RFC 8259). Never throws. */
export function readJson(text: string): JsonText {
  const reader = new Reader(text);
  return { root: reader.document(), damage: reader.damage };
}

class Reader {
  damage: JsonText['damage'] = null;
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): JsonNode {
    let root: JsonNode = OTHER;
    this.#value(0, (node) => {
      root = node;
    });
    if (!this.damage && this.#peek() !== '') this.#fail('more follows the end of the document');
    return root;
  }

  /** Hands a value to `keep` before its own values are read, so that what damage cuts off is kept up to there. */
  #value(depth: number, keep: (node: JsonNode) => void): void {
    const char = this.#peek();
    if (depth > MAX_DEPTH) this.#fail('it is nested too deeply');
    else if (char === '{') this.#object(depth, keep);
    else if (char === '[') this.#array(depth, keep);
    else if (char === '"') {
      const start = this.#at + 1;
      const value = this.#string();
      if (value !== null) keep({ type: 'string', value, start });
    } else {
      LITERAL.lastIndex = this.#at;
      const length = LITERAL.exec(this.#text)?.[0].length ?? 0;
      if (!length) this.#fail(char ? `a value was expected, not ${JSON.stringify(char)}` : 'it ends early');
      this.#at += length;
      keep(OTHER);
    }
  }

  #object(depth: number, keep: (node: JsonNode) => void): void {
    const entries = new Map<string, JsonNode>();
    keep({ type: 'object', entries });
    this.#items('}', () => {
      if (this.#peek() !== '"') return this.#fail('a key in quotes was expected');
      const key = this.#string();
      if (key === null || !this.#take(':')) return;
      this.#value(depth + 1, (node) => entries.set(key, node));
    });
  }

  #array(depth: number, keep: (node: JsonNode) => void): void {
    const items: JsonNode[] = [];
    keep({ type: 'array', items });
    this.#items(']', () => this.#value(depth + 1, (node) => items.push(node)));
  }

  /** What stands between brackets, separated by commas. */
  #items(close: string, item: () => void): void {
    this.#at++;
    if (this.#peek() === close) {
      this.#at++;
      return;
    }
    while (!this.damage) {
      item();
      if (this.damage) return;
      if (this.#peek() !== close) this.#take(',');
      else {
        this.#at++;
        return;
      }
    }
  }

  #string(): string | null {
    const start = this.#at;
    let end = start;
    do end = this.#text.indexOf('"', end + 1);
    while (end > 0 && this.#isEscaped(end));
    try {
      if (end < 0) throw new SyntaxError();
      const value: unknown = JSON.parse(this.#text.slice(start, end + 1));
      this.#at = end + 1;
      return String(value);
    } catch {
      this.#fail('a string does not end, or holds what a string must not');
      return null;
    }
  }

  #isEscaped(offset: number): boolean {
    let backslashes = 0;
    while (this.#text[offset - 1 - backslashes] === '\\') backslashes++;
    return backslashes % 2 === 1;
  }

  #take(expected: string): boolean {
    if (this.#peek() !== expected) this.#fail(`${JSON.stringify(expected)} was expected`);
    else this.#at++;
    return !this.damage;
  }

  /** The next character that is no white space; empty at the end. */
  #peek(): string {
    while (/[ \t\r\n]/.test(this.#text[this.#at] ?? '')) this.#at++;
    return this.#text[this.#at] ?? '';
  }

  #fail(message: string): void {
    this.damage ??= { offset: this.#at, message };
  }
}
