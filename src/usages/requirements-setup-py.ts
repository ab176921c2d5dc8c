/** Requirements in `setup.py`: the strings that are given to `install_requires` and its like. */
import type { Found, Mention } from './mention.ts';
import { dependency, readRequirement } from './requirement.ts';
import { readSetupPy, type SetupString, type SetupValues } from './setup-py-strings.ts';

/** A name that lists of requirements go by: `install_requires`, `extras_require`, `REQUIREMENTS`, `tests_deps`. */
const REQUIRING = /requir|depend|deps\b|extras/i;

/** A requirement that is more than a name is one in every list: `'eventlet>=0.30'`. */
const QUALIFIED = /[<>=!~[@]/;

/** So many names of names are followed. */
const MAX_STEPS = 5;

/**
 * The requirements on eventlet of a `setup.py`. Its Python is not run: a string counts as a requirement when it is given, at
 * whatever depth, to a keyword, dict key or name that lists requirements, or to a name that such a list is made of
 * (`install_requires=common`); with a version or extras in every list. `keywords=['eventlet']` and
 * `packages=['eventlet']` are none.
 */
export function findSetupPyRequirements(text: string): Found {
  const values = readSetupPy(text);
  const requiring = requiringNames(values);
  const mentions: Mention[] = [];
  for (const string of values.strings) {
    const listed = string.labels.some(requiring);
    const qualified = string.item && QUALIFIED.test(string.text);
    if (string.given && (listed || qualified)) mentions.push(...requirementsOf(string, listed));
  }
  return { mentions, problems: [] };
}

/** setuptools takes a string of lines for a list. */
function requirementsOf({ text, start }: SetupString, listed: boolean): Mention[] {
  const lines = listed ? [...text.matchAll(/[^\r\n]+/g)] : [...text.matchAll(/^[^\r\n]+$/g)];
  return lines.flatMap((line) => {
    const bare = line[0].replace(/(?:^|\s)#.*$/, '');
    const requirement = readRequirement(bare);
    return requirement ? [dependency(requirement, start + line.index, bare)] : [];
  });
}

/**
 * Whether a label lists requirements: by what it is called; or, of a statement's own name, because such a list is made of it.
 */
function requiringNames({ names }: SetupValues): (label: string, depth: number) => boolean {
  const found = new Set<string>();
  const requiring = (label: string, depth: number): boolean =>
    REQUIRING.test(label) || (depth === 0 && found.has(label));
  for (let step = 0; step < MAX_STEPS; step++) {
    for (const { name, labels } of names) if (labels.some(requiring)) found.add(name);
  }
  return requiring;
}
