/** What stands for eventlet without being it: wrappers of other packages, and those that the project's config names. */

/** What is counted where a wrapper is used. */
export interface Wrapped {
  /** The wrapper's dotted name, whatever below it is used. */
  readonly symbol: string;
  readonly category: string;
}

/**
 * The project's own wrappers. `folders` are those that the dots of a relative import stand for, from the top of the
 * repository; none where the name is absolute.
 */
export interface OwnWrappers {
  /** The wrapper that a dotted name is, or is below. */
  find(path: readonly string[], folders: readonly string[]): Wrapped | null;
  /** The names that a star import of a module brings of them. */
  starred(module: readonly string[], folders: readonly string[]): readonly string[];
  /**
   * The words to look for in a text's lines; none where it can use no wrapper. A text uses one by its whole dotted name, or by the
   * last component after a relative import; and hands one on by a star import of its module.
   */
  wordsIn(text: string): readonly string[];
  /** What each text that uses one holds one of; null where that is not ASCII, so that bytes don't tell. */
  readonly lastNames: readonly string[] | null;
}

/** The wrappers to look for. */
export interface Wrappers {
  readonly own: OwnWrappers;
  /** A wrapper of another package that an absolute dotted name is, or is below; see `catalogue/frameworks.ts`. */
  foreign(path: readonly string[]): Wrapped | null;
}

export const NO_WRAPPERS: Wrappers = {
  own: { find: () => null, starred: () => [], wordsIn: () => [], lastNames: [] },
  foreign: () => null,
};

/** @param symbols dotted name → category, as the config has them */
export function ownWrappers(symbols: Readonly<Record<string, string>>): OwnWrappers {
  const categories = new Map(Object.entries(symbols));
  const names = [...categories.keys()].map((symbol) => symbol.split('.'));
  if (names.length === 0) return NO_WRAPPERS.own;
  const lastNames = [...new Set(names.flatMap((name) => name.slice(-2)))]; // that of its module, for star imports
  return {
    lastNames: lastNames.every((name) => /^\w+$/.test(name)) ? lastNames : null,
    find: (path, folders) => {
      for (const { name, given } of absolute(path, folders)) {
        for (let end = name.length; end > given; end--) {
          const symbol = name.slice(0, end).join('.');
          const category = categories.get(symbol);
          if (category !== undefined) return { symbol, category };
        }
      }
      return null;
    },
    starred: (module, folders) =>
      absolute(module, folders).flatMap(({ name }) =>
        names
          .filter((each) => each.length === name.length + 1 && name.every((part, i) => each[i] === part))
          .map((each) => each[name.length] ?? '')
          .filter((last) => !last.startsWith('_')),
      ),
    wordsIn: (text) => {
      const used = names.filter((name) => isUsed(name, text)).map((name) => name.at(-1) ?? '');
      return used.length > 0 ? [...used, IMPORT] : [];
    },
  };
}

const STAR = /\bimport(?:\s|\\)*\*/;
/** Every import statement holds this word, and one of them brings the wrapper in. */
const IMPORT = 'import';

/**
 * The names that a path may be. Of a relative one, its file's path from any folder on: which folder is on `sys.path`, a
 * repository does not say. The `given` first components are the dots', so what stands for those alone is the wrapper itself.
 */
function absolute(
  path: readonly string[],
  folders: readonly string[],
): readonly { readonly name: readonly string[]; readonly given: number }[] {
  return Array.from({ length: folders.length + 1 }, (_, from) => ({
    name: [...folders.slice(from), ...path],
    given: folders.length - from,
  }));
}

/** Only ASCII is the same in every encoding that Python source may have. */
function isUsed(name: readonly string[], text: string): boolean {
  const isHeld = (part: string) => !/^\w+$/.test(part) || text.includes(part);
  const module = STAR.test(text) ? name.slice(0, -1) : name;
  return isHeld(module.at(-1) ?? '') && (module.every(isHeld) || /\bfrom\s*(?:\\\s*)?\./.test(text));
}
