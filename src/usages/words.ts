/** What a text must hold before it is worth parsing. */
import { FRAMEWORK_WORDS } from '../catalogue/frameworks.ts';
import type { OwnWrappers } from './wrappers.ts';

/** What hints at a list: the package's name within a word of it, as in most; else its longest word, and so its rarest. */
const hintOf = (words: readonly string[]) =>
  ['eventlet', 'EVENTLET'].find((name) => words.some((word) => word.includes(name))) ??
  words.reduce((a, b) => (b.length > a.length ? b : a));

const LISTS = FRAMEWORK_WORDS.map((list) => ({ ...list, hint: hintOf(list.held) })).filter(
  // The package's own name is looked for anyway.
  ({ held, lines }) => !held.includes('eventlet') || lines.length > held.length,
);

/** A text without any of them needs no second look. The longer first, for some start like others. */
const HINTS = [...new Set(['eventlet', ...LISTS.map(({ hint }) => hint)])]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(/\W/g, '\\$&'))
  .join('|');
const ANY_HINT = new RegExp(HINTS, 'g');

/**
 * A pattern that every text with a usage holds, as JavaScript and Perl-compatible expressions read it alike; null where
 * bytes can't tell.
 */
export function patternHeld(own: OwnWrappers): string | null {
  return own.lastNames === null ? null : [HINTS, ...own.lastNames].join('|');
}

/**
 * The words to look for in a text's lines beside `eventlet`; null where it holds nothing that could be a usage.
 * @param text the text, or its bytes as Latin-1: every encoding that Python source may have keeps ASCII as it is
 */
export function wordsHeld(
  text: string,
  more: ReadonlySet<string>,
  own: OwnWrappers,
): ReadonlySet<string> | null {
  const hints = [...new Set(text.match(ANY_HINT))];
  const words = new Set([...more, ...own.wordsIn(text)]);
  let any = words.size > 0 || hints.includes('eventlet');
  for (const { hint, held, lines } of LISTS) {
    if (!hints.some((each) => each.includes(hint)) || !held.every((word) => text.includes(word))) continue;
    any = true;
    for (const word of lines) words.add(word);
  }
  return any ? words : null;
}
