/** Which logical lines of a text can matter: those with a name that leads to eventlet. */
import type { Comment } from '../python/lines.ts';
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
  const marks = new Marks(open);
  for (let at = open.text.indexOf(PACKAGE); at >= 0; at = open.text.indexOf(PACKAGE, at + PACKAGE.length)) {
    marks.add(at);
  }
  for (const pattern of [anyOf(wanted.words, '\\b'), anyOf(wanted.names)]) {
    if (pattern === null) continue;
    for (const { index } of open.text.matchAll(new RegExp(pattern, 'g'))) marks.add(index);
  }
  const modules = anyOf(wanted.modules);
  if (modules !== null) {
    const pattern = new RegExp(`${modules}(${ATTRIBUTE})?`, 'g');
    for (const { index, 1: attribute } of open.text.matchAll(pattern))
      marks.add(index, attribute !== undefined);
  }
  for (const offset of wanted.offsets) marks.add(offset);
  return marks.lines;
}

/** Marks the import statements. */
export function addImports({ lines }: OpenText, wanted: Uint8Array): void {
  for (let i = 0; i < lines.length; i++) {
    const keyword = lines[i]?.keyword;
    if (keyword === 'import' || keyword === 'from') wanted[i] = 1;
  }
}

/** Lines by an offset in them. Neighbouring offsets are found without a search. */
class Marks {
  readonly lines: Uint8Array;
  private readonly open: OpenText;
  private line = 0;
  private comment = 0;

  constructor(open: OpenText) {
    this.open = open;
    this.lines = new Uint8Array(open.lines.length);
  }

  /** Marks the line that holds this offset, where it is in no comment; or only where it is an `import` statement. */
  add(offset: number, onlyImports = false): void {
    const { lines, comments } = this.open;
    if ((lines[this.line]?.start ?? Number.POSITIVE_INFINITY) > offset) this.line = 0;
    if ((comments[this.comment]?.start ?? Number.POSITIVE_INFINITY) > offset) this.comment = 0;
    while ((lines[this.line]?.end ?? Number.POSITIVE_INFINITY) <= offset) this.line++;
    while ((comments[this.comment]?.end ?? Number.POSITIVE_INFINITY) <= offset) this.comment++;
    if (isIn(comments[this.comment], offset)) return;
    const line = lines[this.line];
    if (!line || offset < line.start || (onlyImports && line.keyword !== 'import')) return;
    this.lines[this.line] = 1;
  }
}

function isIn(comment: Comment | undefined, offset: number): boolean {
  return comment !== undefined && offset >= comment.start;
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
