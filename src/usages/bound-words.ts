/** Names that a text may bind, told by patterns before it is read: at times too many, and too few only of what nobody writes. */
import { importWords } from './imported-names.ts';

/** A name or a chain, maybe in parentheses, or on the next line after a backslash; not what is called or subscripted. */
const CHAIN = /[\s\\(]*[A-Za-z_][\w.]*(?![\w.]|[ \t]*[([])/y;
/** Before `=`: the name; that of an annotated one stands before a colon. */
const TARGET = /(\w+)[ \t)]*:?$/;
const ANNOTATED = /(\w+)[ \t)]*:/g;
/** Of `==`, `<=`, `+=` and so on. */
const OPERATOR = /[=!<>+\-*/%&|^@]/;
/** What is looked at before `=`, at most. */
const LONGEST_TARGET = 300;
/** A function that can be called without an argument: its first parameter has a default or takes what there is. */
const CALLABLE =
  /\bdef[ \t]+(\w+)\s*(?:\[[^\]]{0,300}\]\s*)?\([\s\\]*(?:[)*#]|\w+[ \t]*(?::[^,)\r\n]{0,300})?=)/g;

const isAscii = (name: string) => /^\w+$/.test(name);

export class BoundWords {
  private readonly text: string;
  private imported: ReadonlySet<string> | null | undefined;
  private standing: ReadonlySet<string> | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** Whether an import statement may bind the name; a star import may bind any. */
  mayImport(name: string): boolean {
    if (this.imported === undefined) this.imported = importWords(this.text);
    return this.imported?.has(name) ?? true;
  }

  /** Whether the name may stand for another one: a bare chain is assigned to it, or it is a function to call for that. */
  mayStandFor(name: string): boolean {
    this.standing ??= new Set([...assigned(this.text), ...callable(this.text)]);
    return this.standing.has(name) || (!isAscii(name) && this.text.includes(name));
  }
}

/** `name = x.y`, also annotated, in parentheses, or within an expression. */
function* assigned(text: string): Generator<string> {
  let from = 0;
  for (let at = text.indexOf('='); at >= 0; from = at + 1, at = text.indexOf('=', from)) {
    CHAIN.lastIndex = at + 1;
    if (OPERATOR.test(text.charAt(at - 1)) || !CHAIN.test(text)) continue;
    const before = text.slice(Math.max(from, at - LONGEST_TARGET), at);
    const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
    const name = TARGET.exec(line)?.[1];
    if (name !== undefined) yield name;
    if (line.includes(':')) for (const [, annotated = ''] of line.matchAll(ANNOTATED)) yield annotated;
  }
}

function callable(text: string): string[] {
  return [...text.matchAll(CALLABLE)].map(([, name = '']) => name);
}
