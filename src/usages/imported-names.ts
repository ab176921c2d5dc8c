/** What a text's import statements name, told by patterns: quick, and at times more than they do. */

/** A name that an import statement takes, or all of them. */
export interface ImportedName {
  /** Dots of a relative import. */
  readonly level: number;
  /** The module after `from`; null of `import a.b`. */
  readonly module: readonly string[] | null;
  /** The name after `import`; a dotted one without `from`. Empty of a star import, and where it may be any. */
  readonly name: readonly string[];
}

/** Any name of any module. */
const ANYTHING: ImportedName = { level: 0, module: null, name: [] };

/** What starts a statement, where the line, or another statement, ends before it; also in strings and comments. */
const START = /\b(?:from|import)\b/g;
const INDENTATION = ' \t\f';
const BEFORE_START = /[\r\n:;]/;
/** White space and joined lines. */
const GAP = /(?:[ \t\f]|\\(?:\r\n|[\r\n]))*/y;
const DOT = /\./y;
/** That of UTF-8, as Latin-1. */
const BYTE_ORDER_MARK = /^\xef\xbb\xbf/;
/** White space is what Python takes for it: a byte of a name may be a space of another kind in Latin-1. */
const WORD = /[^ \t\f\r\n.,:;#()*\\'"=[\]{}]+/y;
/** Names and commas up to the line's end; none holds what another statement could start after. */
const LIST = /(?:[^\r\n\\#:;('"]|\\(?:\r\n|[\r\n]))*/y;
/** In parentheses with comments, as far as it may be a list. The bound keeps the time that a hostile line takes in proportion. */
const ENCLOSED = /\((?:[^#:;)('"]|#[^\r\n]{0,1000}(?=[\r\n]))*\)?/y;
const NOISE = /\\(?:\r\n|[\r\n])|#[^\r\n]*|[()]/g;

/** The names that a text imports. */
export function importedNames(text: string): readonly ImportedName[] {
  return statementsIn(text).flatMap((statement) => (statement ? namesOf(statement) : []));
}

/** The lines of a text that were found in it, as Latin-1. */
export function linesOf(found: string): readonly string[] {
  return found.replace(BYTE_ORDER_MARK, '').split(/[\r\n]+/);
}

/**
 * The names that lines of a text import, as Latin-1. The lines between them are not there: a list that goes on may name
 * anything, and so may a line that ends before it says of what.
 */
export function importedByLines(lines: readonly string[]): readonly ImportedName[] {
  return lines.flatMap((line) => {
    const statements = statementsIn(line);
    const last = statements.at(-1);
    if (last === undefined) return [];
    const goesOn = line.endsWith('\\');
    if (goesOn && !last?.module) return [ANYTHING];
    const names = statements.flatMap((statement) => {
      if (!statement) return [];
      return goesOn && statement === last ? [anyOf(statement)] : namesOf(statement);
    });
    return names.some(isForeign) ? [ANYTHING] : names;
  });
}

/** The words of a text's import statements, among which is every name that they bind; null where that may be any. */
export function importWords(text: string): ReadonlySet<string> | null {
  const words = new Set<string>();
  for (const statement of statementsIn(text)) {
    if (!statement) continue;
    const { list } = statement;
    if (list.includes('*') || isOpen(list)) return null;
    for (const word of list.replace(NOISE, ' ').split(/[\s,.]+/)) words.add(word);
  }
  return words;
}

/** Whether a name is no ASCII, which Latin-1 has wrong. */
function isForeign({ module, name }: ImportedName): boolean {
  return [...(module ?? []), ...name].some((component) => /[^\x00-\x7f]/.test(component));
}

interface Statement {
  readonly level: number;
  readonly module: readonly string[] | null;
  readonly list: string;
}

/** What starts like an import statement; null where it does not go on like one. */
function statementsIn(text: string): readonly (Statement | null)[] {
  return [...text.matchAll(START)].flatMap(({ index }) =>
    mayStart(text, index) ? [statementAt(text, index)] : [],
  );
}

/** Whether a text holds what starts like an import statement. */
export function holdsStatement(text: string): boolean {
  return [...text.matchAll(START)].some(({ index }) => mayStart(text, index));
}

function mayStart(text: string, offset: number): boolean {
  let before = offset - 1;
  while (before >= 0 && INDENTATION.includes(text.charAt(before))) before--;
  return before < 0 || BEFORE_START.test(text.charAt(before));
}

function statementAt(text: string, start: number): Statement | null {
  let at = start;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };
  const isFrom = take(WORD) === 'from';
  const module: string[] = [];
  let level = 0;
  while (isFrom) {
    take(GAP);
    if (take(DOT) !== '') {
      if (module.length === 0) level++;
      continue;
    }
    const word = take(WORD);
    if (word === '') return null;
    if (word === 'import') break;
    module.push(word);
  }
  take(GAP);
  return { level, module: isFrom ? module : null, list: take(ENCLOSED) || take(LIST) };
}

function namesOf(statement: Statement): ImportedName[] {
  const { level, module, list } = statement;
  if (isOpen(list)) return [anyOf(statement)];
  const names = list.replace(NOISE, ' ').split(',');
  return names.flatMap((each) => {
    const name = components(each.trim().split(/\s+as\s+/, 1)[0] ?? '');
    return name.length === 0 ? [] : { level, module, name: name[0] === '*' ? [] : name };
  });
}

/** Whether more of a list stands in lines that are not there, or is none that is understood. */
function isOpen(list: string): boolean {
  return list.startsWith('(') && !list.endsWith(')');
}

/** Where the list is not known. */
function anyOf({ level, module }: Statement): ImportedName {
  return { level, module, name: [] };
}

function components(dotted: string): string[] {
  return dotted.split('.').flatMap((name) => name.trim() || []);
}
