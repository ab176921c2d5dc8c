/** What a star import of a module brings (Python's reference, 7.11), told from its text. */

/** Where a statement may start with the list's name. */
const STATEMENT = /(?:^|[:;])[ \t\f]*__all__\b/gm;
/** What assigns to the list, or adds to it. */
const OPERATOR = /[ \t]*(?::[^=\r\n]*)?\+?=[ \t]*/y;
/** White space, joined lines, comments; strings with no prefix that changes their value, and no escape; what holds them. */
const TOKEN = /\\?\s+|#[^\r\n]*|[uUrR]?(?:'([^'\\\r\n]*)'|"([^"\\\r\n]*)")|[[\](),]/y;
/** What may follow a list. */
const END = /[ \t]*(?:#.*|;.*)?$/my;

/**
 * Which names a star import brings: those in `__all__`; the public ones where there is none. Where something is not known
 * of the list, both: which of the statements run is not known, either. The text is looked at when a name is asked for:
 * most modules hand nothing on.
 */
export function starredBy(text: string): (name: string) => boolean {
  let brings: ((name: string) => boolean) | null = null;
  return (name) => {
    brings ??= readStarred(text);
    return brings(name);
  };
}

function readStarred(text: string): (name: string) => boolean {
  const isPublic = (name: string) => !name.startsWith('_');
  if (!text.includes('__all__')) return isPublic;
  const names = new Set<string>();
  let isKnown = false;
  let isWhole = true;
  for (const { index, 0: start } of text.matchAll(STATEMENT)) {
    isKnown = true;
    const list = literalsAt(text, index + start.length);
    for (const name of list ?? []) names.add(name);
    isWhole &&= list !== null;
  }
  if (!isKnown) return isPublic;
  return (name) => names.has(name) || (!isWhole && isPublic(name));
}

/** The strings that a statement assigns, from the end of the list's name on; null where it does something else. */
function literalsAt(text: string, start: number): readonly string[] | null {
  OPERATOR.lastIndex = start;
  const operator = OPERATOR.exec(text);
  if (!operator) return null;
  let at = start + operator[0].length;
  const items: string[] = [];
  let item: string | null = null;
  let depth = 0;
  let isList = false;
  for (;;) {
    END.lastIndex = at;
    if (depth === 0 && END.test(text)) break;
    TOKEN.lastIndex = at;
    const [token = '', single, double] = TOKEN.exec(text) ?? [];
    if (token === '') return null;
    at += token.length;
    const value = single ?? double;
    if (value !== undefined) item = (item ?? '') + value;
    else if (token === '[' || token === '(') depth++;
    else if (token === ']' || token === ')') depth--;
    isList ||= token === ',' || token === '[' || (token === ')' && item === null);
    if (token === ',' && item !== null) {
      items.push(item);
      item = null;
    }
  }
  return isList ? [...items, ...(item === null ? [] : [item])] : null;
}
