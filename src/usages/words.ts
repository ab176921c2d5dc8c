/** What a text must hold before it is worth parsing. */
import { FRAMEWORK_SYMBOLS, FRAMEWORK_WORDS } from '../catalogue/frameworks.ts';
import { PYTHON_ENDINGS } from './file-kinds.ts';
import type { OwnWrappers } from './wrappers.ts';

/** The names of the package, one of which most lists have within a word. */
const PACKAGE_NAMES = ['eventlet', 'EVENTLET'];

/** What hints at a list: its longest word beside the package's name, and so its rarest; else that name. */
function hintOf(words: readonly string[]): string {
  const named = PACKAGE_NAMES.find((name) => words.some((word) => word !== name && word.includes(name)));
  const others = words.filter((word) => !PACKAGE_NAMES.includes(word));
  return named ?? others.reduce((a, b) => (b.length > a.length ? b : a), others[0] ?? 'eventlet');
}

/** The rarest words first: most texts lack one of these. */
function rarestFirst(words: readonly string[]): readonly string[] {
  const rank = (word: string) => (isLonger(word) ? 1_000 : 0) + word.length;
  return [...words].sort((a, b) => rank(b) - rank(a));
}

const LISTS = FRAMEWORK_WORDS.map(({ held, lines }) => ({
  held: rarestFirst(held),
  lines,
  hint: hintOf(held),
})).filter(
  // The package's own name is looked for anyway.
  ({ held, lines }) => !held.includes('eventlet') || lines.length > held.length,
);

/** Whether a word has the package's name within it, so that few words of a text have to be looked at for it. */
function isLonger(word: string): boolean {
  return PACKAGE_NAMES.some((name) => word.includes(name));
}

/** The words of a text that have the package's name within them: found from the name on, for the name is rare. */
function wordsAround(text: string): string {
  const found = new Set<string>();
  for (const name of PACKAGE_NAMES) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      let [start, end] = [at, at + name.length];
      while (start > 0 && WORD.test(text.charAt(start - 1))) start--;
      while (end < text.length && WORD.test(text.charAt(end))) end++;
      found.add(text.slice(start, end));
      at = end - name.length;
    }
  }
  return [...found].join(' ');
}

const WORD = /[\w.:]/;

/** A text without any of them needs no second look. The longer first, for some start like others. */
const HINTS = [...new Set(['eventlet', ...LISTS.map(({ hint }) => hint)])].sort(
  (a, b) => b.length - a.length,
);
const ANY_HINT = new RegExp(HINTS.map((word) => word.replace(/\W/g, '\\$&')).join('|'), 'g');

/** A text that uses eventlet or a wrapper directly holds one of these; one that uses it through a module, one of the others. */
export const SOUGHT = { words: HINTS, imports: ['import', 'from'], endings: PYTHON_ENDINGS };

/** What a text holds that uses something directly: `SOUGHT.words`, and the wrappers that the config names; null where bytes can't tell. */
export function directWords({ lastNames }: OwnWrappers): readonly string[] | null {
  return lastNames?.length === 0 ? SOUGHT.words : lastNames && [...SOUGHT.words, ...lastNames];
}

/**
 * The words to look for in a text's lines beside `eventlet`; null where it holds nothing that hints at a usage.
 * @param text the text, or its bytes as Latin-1: every encoding that Python source may have keeps ASCII as it is
 */
export function wordsHeld(
  text: string,
  more: ReadonlySet<string>,
  own: OwnWrappers,
): ReadonlySet<string> | null {
  const hints = [...new Set(text.match(ANY_HINT))];
  const words = new Set([...more, ...own.wordsIn(text)]);
  if (hints.length === 0) return words.size > 0 ? words : null;
  const longer = wordsAround(text);
  for (const { hint, held, lines } of LISTS) {
    if (!hints.some((each) => each.includes(hint))) continue;
    if (!held.every((word) => (isLonger(word) ? longer : text).includes(word))) continue;
    for (const word of lines) words.add(word);
  }
  return words;
}

/** The packages of symbols that the package's name is no part of: an entry point may name one. */
const OTHER_PACKAGES = FRAMEWORK_SYMBOLS.filter(({ symbol, off }) => !off && !/eventlet/i.test(symbol)).map(
  ({ symbol }) => symbol.split('.', 1)[0] ?? '',
);

/** A text that is no Python requires nothing, and switches nothing on, without one of these. */
export const BESIDE_PYTHON = new RegExp(['eventlet', ...new Set(OTHER_PACKAGES)].join('|'), 'i');
