/** What a text must hold before it is worth parsing. */
import { FRAMEWORK_SYMBOLS, FRAMEWORK_WORDS } from '../catalogue/frameworks.ts';
import { bufferOf } from '../python/decode.ts';
import { PYTHON_ENDINGS } from './file-kinds.ts';
import { WordSearch } from './word-search.ts';
import type { OwnWrappers } from './wrappers.ts';

/** The names of the package, one of which most lists have within a word. */
const PACKAGE_NAMES = ['eventlet', 'EVENTLET'];

/** What hints at a list: its longest word beside the package's name, and so its rarest; else that name. */
function hintOf(words: readonly string[]): string {
  const named = PACKAGE_NAMES.find((name) => words.some((word) => word !== name && word.includes(name)));
  const others = words.filter((word) => !PACKAGE_NAMES.includes(word));
  return named ?? others.reduce((a, b) => (b.length > a.length ? b : a), others[0] ?? 'eventlet');
}

const LISTS = FRAMEWORK_WORDS.map(({ held, lines }) => ({
  held,
  lines,
  hint: hintOf(held),
})).filter(
  // The package's own name is looked for anyway.
  ({ held, lines }) => !held.includes('eventlet') || lines.length > held.length,
);

/** A text without any of them needs no second look. The longer first, for some start like others. */
const HINTS = [...new Set(['eventlet', ...LISTS.map(({ hint }) => hint)])].sort(
  (a, b) => b.length - a.length,
);
const ALL = [...new Set([...HINTS, ...LISTS.flatMap(({ held }) => held)])];
/** A search for many words moves on by the length of the shortest: the few short ones are looked for one by one. */
const LONG = 6;
/** Made when a file is looked at: what the Action asks first needs no search. */
let longWords: WordSearch | null = null;
const SHORT_WORDS = ALL.filter((word) => word.length < LONG);

/** A text that uses eventlet or a wrapper directly holds one of these; one that uses it through a module, one of the others. */
export const SOUGHT = { words: HINTS, imports: ['import', 'from'], endings: PYTHON_ENDINGS };

/** Whether a text that holds this name was looked at for what it uses directly. */
export function holdsSought(name: string): boolean {
  return SOUGHT.words.some((word) => name.includes(word));
}

/** What a text holds that uses something directly: `SOUGHT.words`, and the wrappers that the config names; null where bytes can't tell. */
export function directWords({ lastNames }: OwnWrappers): readonly string[] | null {
  return lastNames?.length === 0 ? SOUGHT.words : lastNames && [...SOUGHT.words, ...lastNames];
}

const searches = new WeakMap<OwnWrappers, WordSearch | null>();

/** Whether a file's bytes may hold such a word: most hold none, and need not become a text. */
export function mayUseDirectly(bytes: Uint8Array, own: OwnWrappers): boolean {
  let search = searches.get(own);
  if (search === undefined) {
    const words = directWords(own);
    search = words?.every((word) => word.length > 1) ? new WordSearch(words) : null;
    searches.set(own, search);
  }
  return search === null || search.isIn(bytes);
}

/**
 * The words to look for in a text's lines beside `eventlet`; null where it holds nothing that hints at a usage.
 * @param text the text, or its bytes as Latin-1: every encoding that Python source may have keeps ASCII as it is
 * @param bytes the same as bytes
 */
export function wordsHeld(
  text: string,
  bytes: Uint8Array,
  more: ReadonlySet<string>,
  own: OwnWrappers,
): ReadonlySet<string> | null {
  const words = new Set([...more, ...own.wordsIn(text)]);
  longWords ??= new WordSearch(ALL.filter((word) => word.length >= LONG));
  const found = longWords.foundIn(bytes);
  const isHeld = (word: string) =>
    found.has(word) || (SHORT_WORDS.includes(word) && bufferOf(bytes).includes(word, 0, 'latin1'));
  if (!HINTS.some(isHeld)) return words.size > 0 ? words : null;
  for (const { held, lines } of LISTS) {
    if (held.every(isHeld)) for (const word of lines) words.add(word);
  }
  return words;
}

/** The packages of symbols that the package's name is no part of: an entry point may name one. */
const OTHER_PACKAGES = FRAMEWORK_SYMBOLS.filter(({ symbol, off }) => !off && !/eventlet/i.test(symbol)).map(
  ({ symbol }) => symbol.split('.', 1)[0] ?? '',
);

/** A text that is no Python requires nothing, and switches nothing on, without one of these. */
export const BESIDE_PYTHON = new RegExp(['eventlet', ...new Set(OTHER_PACKAGES)].join('|'), 'i');
