/** Which logical lines of a text can matter: those with a name that leads to eventlet. */
import { PACKAGE } from './interpret.ts';
import type { OpenText } from './open-text.ts';

/** What was found in some lines of a text to look for in the others. */
export interface NamesFound {
  /** Names of which every mention matters that is no attribute. */
  readonly names: ReadonlySet<string>;
  /** Names of modules: a mention may bind the name where it has no attribute, or stands in `import a.b`. */
  readonly modules: ReadonlySet<string>;
  /** Offsets of mentions with attributes that matter. */
  readonly offsets: readonly number[];
}

export const NOTHING_FOUND: NamesFound = { names: new Set(), modules: new Set(), offsets: [] };

/** What to look for in the lines of a text. */
export interface Wanted extends NamesFound {
  /** Words of which every mention matters, also as an attribute or in a string. */
  readonly words: ReadonlySet<string>;
}

/** Marks the lines with `eventlet` anywhere, or something wanted, outside comments. */
export function linesWith(open: OpenText, wanted: Wanted): Uint8Array {
  const { text, lines } = open;
  const marks = new Uint8Array(lines.length);
  const mark = (offset: number) => {
    const i = open.lineAt(offset);
    if (i >= 0) marks[i] = 1;
  };
  for (let at = text.indexOf(PACKAGE); at >= 0; at = text.indexOf(PACKAGE, at + PACKAGE.length)) mark(at);
  for (const pattern of [anyOf(wanted.words, '\\b'), anyOf(wanted.names)]) {
    if (pattern !== null) for (const { index } of text.matchAll(new RegExp(pattern, 'g'))) mark(index);
  }
  const modules = anyOf(wanted.modules);
  if (modules !== null) {
    for (const { index, 1: attribute } of text.matchAll(new RegExp(`${modules}(${ATTRIBUTE})?`, 'g'))) {
      if (attribute === undefined || lines[open.lineAt(index)]?.keyword === 'import') mark(index);
    }
  }
  for (const offset of wanted.offsets) mark(offset);
  return marks;
}

/** Marks the import statements. */
export function addImports(open: OpenText, wanted: Uint8Array): void {
  for (const i of open.importLines) wanted[i] = 1;
}

/** White space, a joined line or a closing parenthesis may stand before the dot: `(a).b`. */
const ATTRIBUTE = '[\\s\\\\)]*\\.';
const TAIL = new RegExp(`(?:${ATTRIBUTE}\\s*[^\\W\\d]\\w*)+`, 'y');
const NAME = /[^\s\\).]+/g;

/** A mention of a name with attributes after it. */
export interface Mention {
  readonly name: string;
  readonly attributes: readonly string[];
  readonly offset: number;
}

/** The mentions of these names that have attributes after them, strings and comments included. */
export function mentionsWithAttributes(text: string, names: Iterable<string>): readonly Mention[] {
  const pattern = anyOf(names);
  if (pattern === null) return [];
  const found: Mention[] = [];
  for (const { index, 0: name } of text.matchAll(new RegExp(pattern, 'g'))) {
    TAIL.lastIndex = index + name.length;
    const tail = TAIL.exec(text)?.[0];
    if (tail !== undefined) found.push({ name, attributes: tail.match(NAME) ?? [], offset: index });
  }
  return found;
}

/**
 * A pattern for whole names, by default for those that are no attributes; null where there are none. `\b` knows ASCII alone, so that other names
 * match within longer ones as well.
 */
function anyOf(names: Iterable<string>, before = '(?<![\\w.])'): string | null {
  const patterns = [...names].map((name) => name.replace(/[^\p{L}\p{N}_]/gu, '\\$&'));
  if (patterns.length === 0) return null;
  const ascii = patterns.filter((pattern) => /^\w+$/.test(pattern));
  const rest = patterns.filter((pattern) => !/^\w+$/.test(pattern));
  const parts = [...(ascii.length > 0 ? [`${before}(?:${ascii.join('|')})\\b`] : []), ...rest];
  return `(?:${parts.join('|')})`;
}
