/** What a text must hold before it is worth parsing. */
import { FRAMEWORK_WORDS } from '../catalogue/frameworks.ts';

/** Lists without a word that has the package's name in it: a text holds something of such a list only with all its words. */
const OTHER_WORDS = FRAMEWORK_WORDS.filter((words) => !words.includes('eventlet'));

/** One word of each list, the longest: a text without any of them needs no second look. */
const HINT = new RegExp(
  ['eventlet', ...OTHER_WORDS.map((words) => words.reduce((a, b) => (b.length > a.length ? b : a)))]
    .map((word) => word.replace(/\W/g, '\\$&'))
    .join('|'),
);

/**
 * The words to look for in a text's lines beside `eventlet`; null where the bytes hold nothing that could be a usage.
 * Every encoding that Python source may have keeps ASCII as it is, so bytes decide.
 */
export function wordsHeld(bytes: Uint8Array, more: ReadonlySet<string>): ReadonlySet<string> | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (more.size === 0 && !HINT.test(buffer.toString('latin1'))) return null;
  const words = new Set(more);
  let any = more.size > 0 || buffer.includes('eventlet');
  for (const list of OTHER_WORDS) {
    if (!list.every((word) => buffer.includes(word))) continue;
    any = true;
    for (const word of list) words.add(word);
  }
  return any ? words : null;
}
