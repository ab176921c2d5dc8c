/** What a text's import statements name, told by a pattern: quick, and at times more than they do. */

/** A name that an import statement takes, or all of them. */
export interface ImportedName {
  /** Dots of a relative import. */
  readonly level: number;
  /** The module after `from`; null of `import a.b`. */
  readonly module: readonly string[] | null;
  /** The name after `import`; a dotted one without `from`. Empty of a star import, and where it may be any. */
  readonly name: readonly string[];
}

/** What starts like an import statement, up to its end; also in a string. */
const IMPORT =
  /(?:^|[:;])[ \t]*(?:from|import)\b(?:[^\r\n\\(#]|\\(?:\r\n|[\s\S]))*(?:\((?:[^)#]|#[^\r\n]*)*)?/gm;
const FROM = /^from([.\s]*)([^\s.][^\s]*(?:\s*\.\s*[^\s.]+)*)?\s*\bimport\b([\s\S]*)$/;
const NOISE = /^[:;\s]+|\\\r?\n?|#[^\r\n]*|[()]/g;

/** The names that a text imports. */
export function importedNames(text: string): readonly ImportedName[] {
  return [...text.matchAll(IMPORT)].flatMap(([statement]) => namesOf(statement.replace(NOISE, ' ').trim()));
}

/** The names that lines import where others between them are left out: a list that goes on may name anything. */
export function importedByLines(lines: string): readonly ImportedName[] {
  return lines.split(/[\r\n]+/).flatMap((line) => {
    const code = line.replace(/#.*/, '');
    const goesOn = /\((?![^)]*\))|\\$/.test(code);
    const names = importedNames(goesOn ? code.replace(/[(,\\\s]*$/, goesOnWith(code)) : line);
    return goesOn ? names.map((each) => ({ ...each, name: [] })) : names;
  });
}

/** Something to name where a list has nothing yet: `from a import (`. */
function goesOnWith(line: string): string {
  return /\bimport[\s(\\]*$/.test(line) ? ' x' : '';
}

function namesOf(statement: string): ImportedName[] {
  const from = FROM.exec(statement);
  if (!from)
    return listed(statement.slice('import'.length)).map((name) => ({ level: 0, module: null, name }));
  const [, dots = '', module = '', list = ''] = from;
  const level = dots.replace(/\s/g, '').length;
  return listed(list).map((name) => ({
    level,
    module: components(module),
    name: name[0] === '*' ? [] : name,
  }));
}

function listed(list: string): string[][] {
  const names = list.split(',').map((each) => components(each.trim().split(/\s+as\s+/, 1)[0] ?? ''));
  return names.filter((name) => name.length > 0);
}

function components(dotted: string): string[] {
  return dotted.split('.').flatMap((name) => name.trim() || []);
}
