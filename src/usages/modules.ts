/** The repository's own modules, as resolution sees them: the seam between one text and the tree that it stands in. */

/** What a module-scope name hands on. */
export interface HandedOn {
  /** E.g. `eventlet.sleep`. */
  readonly symbol: string;
  /** That of a wrapper of eventlet; null of eventlet's own. */
  readonly category: string | null;
  /** A function to call for it. */
  readonly accessor: boolean;
  /** Whether a star import brings the name: it is in `__all__`, or public where there is none. */
  readonly starred: boolean;
}

/** A module of the repository. */
export interface OwnModule {
  /** Dotted name, as `via` shows it: `swift.common.concurrency`. */
  readonly name: string;
  /** What its module-scope name hands on; null where that is not eventlet. */
  handsOn(name: string): HandedOn | null;
  /** All that it hands on: what a star import of it may bring. */
  allHandedOn(): ReadonlyMap<string, HandedOn>;
  /** Whether its module scope binds the name at all. */
  binds(name: string): boolean;
}

/** The modules of one side, asked from one file. */
export interface OwnModules {
  /**
   * The module that a dotted name is; null where the repository has none.
   * @param level dots of a relative import, 0 for an absolute one
   */
  find(level: number, path: readonly string[]): OwnModule | null;
  /** Whether a dotted name may lead through a module that hands something on; false only where none on its way does. */
  mayHandOn(level: number, path: readonly string[]): boolean;
  /** Whether a dotted name may be a module that hands something on, or a package of such modules. */
  mayLeadOn(level: number, path: readonly string[]): boolean;
  /** All names that some module hands on; null where that is not known before they are asked for. */
  handedNames(): ReadonlySet<string> | null;
  /** The folders that the dots of a relative import stand for, from the top of the repository; none of level 0. */
  folders(level: number): readonly string[];
}

/** Where nothing but the text is known. */
export const NO_MODULES: OwnModules = {
  find: () => null,
  mayHandOn: () => false,
  mayLeadOn: () => false,
  handedNames: () => null,
  folders: () => [],
};

/** What is known of the modules' contents, by file. */
export interface ModuleContents {
  handsOn(file: string, name: string): HandedOn | null;
  allHandedOn(file: string): ReadonlyMap<string, HandedOn>;
  binds(file: string, name: string): boolean;
  /** See `OwnModules`. */
  mayHandOn(level: number, path: readonly string[]): boolean;
  handedNames(): ReadonlySet<string> | null;
  /** Whether a module hands something on, or one below the package that it is. */
  mayLeadOn(file: string): boolean;
  /** Whether modules in or below a folder whose path ends so may hand something on: a package without a file of its own. */
  mayLeadBelow(folder: string): boolean;
}

/** The modules of a tree as the files of one folder see them. */
export function modulesSeenFrom(folder: string, paths: ModulePaths, contents: ModuleContents): OwnModules {
  const folders = folder === '' ? [] : folder.split('/');
  const known = new Map<string, OwnModule | null>();
  return {
    find: (level, path) => {
      const dotted = path.join('.');
      const key = level === 0 ? dotted : `${level} ${dotted}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const file = paths.fileOf(level, path, folders);
      const module =
        file === null ? null : moduleAt(file, level === 0 ? dotted : paths.nameOf(file), contents);
      known.set(key, module);
      return module;
    },
    mayHandOn: (level, path) => contents.mayHandOn(level, path),
    handedNames: () => contents.handedNames(),
    mayLeadOn: (level, path) => {
      const file = paths.fileOf(level, path, folders);
      if (file !== null) return contents.mayLeadOn(file);
      if (path.length === 0) return false;
      return contents.mayLeadBelow([...foldersOf(level, folders), ...path].join('/'));
    },
    folders: (level) => foldersOf(level, folders),
  };
}

/** The folders that the dots of a relative import stand for. */
function foldersOf(level: number, folders: readonly string[]): readonly string[] {
  return level === 0 ? [] : folders.slice(0, folders.length - level + 1);
}

function moduleAt(file: string, name: string, contents: ModuleContents): OwnModule {
  return {
    name,
    handsOn: (each) => contents.handsOn(file, each),
    allHandedOn: () => contents.allHandedOn(file),
    binds: (each) => contents.binds(file, each),
  };
}

/** The folder that a file stands in; empty at the top. */
export function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}

/** The names of the folders that a file stands in, from the top. */
export function foldersAbove(file: string): string[] {
  return file.split('/').slice(0, -1);
}

/** The paths of the folders that files stand in, and those of the folders above, each also without its first folders. */
export function endsOfFolders(files: Iterable<string>): Set<string> {
  const ends = new Set<string>();
  for (const folder of new Set([...files].map(folderOf))) {
    const names = folder.split('/');
    for (let end = names.length; end > 0; end--) {
      // the folders above are known where the folder itself is
      if (ends.has(names.slice(0, end).join('/'))) break;
      for (let start = 0; start < end; start++) ends.add(names.slice(start, end).join('/'));
    }
  }
  return ends;
}

/** Which file of a tree a dotted module name is (spec "Through other modules"). */
export class ModulePaths {
  private readonly files = new Set<string>();
  /** Files by the last component of their module's name. */
  private readonly byLastName = new Map<string, string[]>();
  private folderEnds: ReadonlySet<string> | null = null;

  /** @param paths all paths of the tree; those that are no modules are passed over */
  constructor(paths: Iterable<string>) {
    for (const path of paths) if (path.endsWith('.py')) this.add(path);
  }

  private add(path: string): void {
    this.files.add(path);
    const last = lastName(path);
    if (last === '') return; // `__init__.py` at the top
    const list = this.byLastName.get(last);
    if (list) list.push(path);
    else this.byLastName.set(last, [path]);
  }

  /** Whether modules stand in or below a folder whose path ends so. */
  hasFolder(end: string): boolean {
    this.folderEnds ??= endsOfFolders(this.files);
    return this.folderEnds.has(end);
  }

  /** Notes that a path came or went. */
  change(path: string, isThere: boolean): void {
    if (!path.endsWith('.py') || this.files.has(path) === isThere) return;
    this.folderEnds = null;
    if (isThere) return this.add(path);
    this.files.delete(path);
    const last = lastName(path);
    const rest = this.byLastName.get(last)?.filter((each) => each !== path) ?? [];
    if (rest.length > 0) this.byLastName.set(last, rest);
    else this.byLastName.delete(last);
  }

  /**
   * A relative name goes by path; an absolute one is the file whose path ends in it, the nearest to the importing file.
   * @param folders those that the importing file stands in, from the top
   */
  fileOf(level: number, path: readonly string[], folders: readonly string[]): string | null {
    if (level > 0) return this.relative(level, path, folders);
    const candidates = this.byLastName.get(path.at(-1) ?? '') ?? [];
    const ending = `/${path.join('/')}`;
    let best: string | null = null;
    let bestShared = -1;
    for (const file of candidates) {
      if (!endsIn(file, ending)) continue;
      const shared = sharedFolders(file, folders);
      if (shared > bestShared || (shared === bestShared && best !== null && isBefore(file, best))) {
        [best, bestShared] = [file, shared];
      }
    }
    return best;
  }

  private relative(level: number, path: readonly string[], folders: readonly string[]): string | null {
    const up = folders.length - level + 1;
    if (up < 0) return null;
    const base = [...folders.slice(0, up), ...path].join('/');
    const asPackage = base === '' ? '__init__.py' : `${base}/__init__.py`;
    if (this.files.has(asPackage)) return asPackage;
    return path.length > 0 && this.files.has(`${base}.py`) ? `${base}.py` : null;
  }

  /** The dotted name of a module, from the topmost folder that is a package. */
  nameOf(file: string): string {
    const components = moduleComponents(file);
    const folders = foldersAbove(file);
    let top = folders.length;
    while (top > 0 && this.files.has(`${folders.slice(0, top).join('/')}/__init__.py`)) top--;
    return components.slice(Math.min(top, components.length - 1)).join('.');
  }
}

/** The last component of a module's name: `utils` of `nova/utils.py`, `objects` of `nova/objects/__init__.py`. */
export function lastName(file: string): string {
  const end = file.endsWith('/__init__.py') ? -'/__init__.py'.length : -'.py'.length;
  const module = file === '__init__.py' ? '' : file.slice(0, end);
  return module.slice(module.lastIndexOf('/') + 1);
}

/** `src/a/b.py` → src, a, b; `src/a/__init__.py` → src, a. */
function moduleComponents(path: string): string[] {
  return path
    .replace(/(?:^|\/)__init__\.py$/, '')
    .replace(/\.py$/, '')
    .split('/')
    .filter((name) => name !== '');
}

/** @param ending the module's name with `/` before each component */
function endsIn(file: string, ending: string): boolean {
  const module = `/${file.slice(0, file.endsWith('/__init__.py') ? -'/__init__.py'.length : -'.py'.length)}`;
  return module.endsWith(ending);
}

function sharedFolders(file: string, folders: readonly string[]): number {
  const these = foldersAbove(file);
  let shared = 0;
  while (shared < these.length && these[shared] === folders[shared]) shared++;
  return shared;
}

/** Equally near: the shorter name; then a package hides a module, as in Python; then the alphabet. */
function isBefore(a: string, b: string): boolean {
  const depth = (file: string) => moduleComponents(file).length;
  const rank = (file: string) => (file.endsWith('/__init__.py') ? 0 : 1);
  return (depth(a) - depth(b) || rank(a) - rank(b) || (a < b ? -1 : 1)) < 0;
}
