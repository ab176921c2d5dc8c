/** What a text must hold before it is worth parsing. */
import { FRAMEWORK_WORDS } from '../catalogue/frameworks.ts';
import type { OwnWrappers } from './wrappers.ts';

/** Lists without a word that has the package's name in it: a text holds something of such a list only with all its words. */
const OTHER_WORDS = FRAMEWORK_WORDS.filter((words) => !words.includes('eventlet'));

/** The longest word of a list, and so the rarest. */
const longestOf = (words: readonly string[]) => words.reduce((a, b) => (b.length > a.length ? b : a));

/** One word of each list: a text without any of them needs no second look. The longer first, for some start like others. */
const HINTS = new RegExp(
  [...new Set(['eventlet', ...OTHER_WORDS.map(longestOf)])]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/\W/g, '\\$&'))
    .join('|'),
  'g',
);

/**
 * The words to look for in a text's lines beside `eventlet`; null where the bytes hold nothing that could be a usage.
 * Every encoding that Python source may have keeps ASCII as it is, so bytes decide.
 */
export function wordsHeld(
  bytes: Uint8Array,
  more: ReadonlySet<string>,
  own: OwnWrappers,
): ReadonlySet<string> | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const hints = [...new Set(buffer.toString('latin1').match(HINTS))];
  const words = new Set([...more, ...own.wordsIn(buffer)]);
  let any = words.size > 0 || hints.includes('eventlet');
  for (const list of OTHER_WORDS) {
    if (!hints.some((hint) => hint.includes(longestOf(list)))) continue;
    if (!list.every((word) => buffer.includes(word))) continue;
    any = true;
    for (const word of list) words.add(word);
  }
  return any ? words : null;
}
