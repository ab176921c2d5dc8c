/** `setup.py` → switches: entry points whose target is a green executor. */
import type { Found } from './mention.ts';
import { readSetupPy } from './setup-py-strings.ts';
import { entryPointMeaning, indirect } from './switch-rows.ts';

/** `NAME = package.module:object`, as a string or as a line of one. */
const ENTRY_POINT = /^[^\r\n=]+=[ \t]*([\w.]+[ \t]*:[ \t]*[\w.]+)(?=[ \t]*(?:\[|$))/gm;

/** The switches of a `setup.py`; what its Python itself uses is found as in every Python file. */
export function findSetupPySwitches(text: string): Found {
  const mentions = readSetupPy(text).strings.flatMap((string) =>
    [...string.text.matchAll(ENTRY_POINT)].flatMap((match) => {
      const meaning = string.given ? entryPointMeaning(match[1] ?? '') : null;
      const start = string.start + match.index + match[0].search(/\S/);
      const end = string.start + match.index + match[0].length;
      return meaning ? [indirect(meaning, start, end, match[0])] : [];
    }),
  );
  return { mentions, problems: [] };
}
