/** Which files may import a module that hands eventlet on: told from what they import, before names are resolved. */
import { type ImportedName, importedByLines, linesOf } from './imported-names.ts';
import type { KnownModules } from './known-modules.ts';
import { anyOf } from './mentions.ts';
import { foldersAbove, lastName, type OwnModules } from './modules.ts';

/** A module of the same package, or a package above, without its name. */
const WITHOUT_NAME = /\bfrom\s*\./;
/** Python compares names in their normal form, NFKC: what is no ASCII may become it. */
const NO_ASCII = /[^\x00-\x7f]/;
/** Where the name of what is imported starts. */
const AFTER_IMPORT = '(?:\\bimport\\s*\\(?|,)\\s*';
const isAscii = (name: string) => /^\w+$/.test(name);

export class Importers {
  /** The last components of the names of those modules that hand on a name that is looked for. */
  private readonly lastNamed: ReadonlySet<string>;
  /** The names of the folders that these modules stand in: packages, through which they may be named. */
  private readonly packages: ReadonlySet<string>;
  private readonly anyLast: RegExp | null;
  private readonly anyPackage: RegExp | null;
  private readonly hasPackage: boolean;
  private readonly anyName: RegExp | null;

  /**
   * @param learnt the modules whose importers are looked for
   * @param isSought whether a name may stand in the texts that are asked for; a star import brings any
   */
  constructor(
    modules: KnownModules,
    learnt: ReadonlySet<string>,
    isSought: (name: string) => boolean = () => true,
  ) {
    const files = [...learnt];
    const namesOf = (file: string) => [...(modules.handing.get(file)?.keys() ?? [])].filter(isSought);
    const handing = files.filter((file) => namesOf(file).length > 0);
    this.lastNamed = new Set(handing.map(lastName));
    this.packages = new Set(handing.flatMap(foldersAbove));
    this.anyLast = patternOf(new Set(files.map(lastName)));
    this.anyPackage = patternOf(this.packages, AFTER_IMPORT);
    this.hasPackage = files.some((file) => file.endsWith('__init__.py'));
    this.anyName = patternOf(new Set(files.flatMap(namesOf)));
  }

  /**
   * As `mayImport`, of a text's lines that hold `import` or `from`, as Latin-1. Few name one of the modules at all, and only
   * those are taken apart.
   */
  mayBeImported(lines: string, modules: () => OwnModules): boolean {
    const named = linesOf(lines).filter((line) => this.mayName(line));
    return named.length > 0 && this.mayImport(importedByLines(named), modules());
  }

  private mayName(line: string): boolean {
    if ((this.anyLast?.test(line) ?? true) || (this.anyPackage?.test(line) ?? true)) return true;
    if (this.hasPackage && WITHOUT_NAME.test(line)) return true;
    return NO_ASCII.test(line) || mayGoOn(line);
  }

  /** Never false for imports that lead to one of the modules; rarely true for others. */
  mayImport(imported: readonly ImportedName[], modules: OwnModules): boolean {
    return imported.some((each) => this.mayConcern(each) && matters(each, modules));
  }

  /** Whether a text with these imports uses what one of the modules hands on; or may, which a look at it tells. */
  mayInclude(text: string, imported: readonly ImportedName[], modules: OwnModules): boolean {
    const concerned = imported.filter((each) => this.mayConcern(each));
    if (concerned.some((each) => handsOn(each, modules))) return true;
    return concerned.some((each) => leadsOn(each, modules)) && (this.anyName?.test(text) ?? true);
  }

  /**
   * A module is named by its last component, or through a package that is imported itself: `import app`, `app.hub.sleep`. A
   * package's own files may import it without its name: `from . import sleep`.
   */
  private mayConcern({ level, module, name }: ImportedName): boolean {
    if (name.length === 0 || (level > 0 && this.hasPackage)) return true;
    const isNamed = (component: string) => this.lastNamed.has(component);
    if (name.some(isNamed) || module?.some(isNamed)) return true;
    const packages = module === null ? name : name.slice(-1);
    return packages.some((component) => this.packages.has(component));
  }
}

/** Whether imports may bring what a module of the repository hands on; never false where they do. */
export function mayMatter(imported: readonly ImportedName[], modules: OwnModules): boolean {
  return imported.some((each) => matters(each, modules));
}

function matters(imported: ImportedName, modules: OwnModules): boolean {
  return handsOn(imported, modules) || leadsOn(imported, modules);
}

/** Whether a list, or a statement, may go on in lines that are not there. */
function mayGoOn(line: string): boolean {
  if (line.endsWith('\\')) return true;
  if (!line.includes('(')) return false;
  const opened = line.split('(').length;
  return line.includes('#') || opened > line.split(')').length;
}

/** Whether a name, or all of a module's, is imported that the module hands on. */
function handsOn({ level, module, name }: ImportedName, modules: OwnModules): boolean {
  if (module === null) return name.length === 0;
  const [only] = name;
  if (only === undefined) return modules.mayLeadOn(level, module);
  return modules.mayHandOn(level, [...module, only]) && modules.find(level, module)?.handsOn(only) != null;
}

/** Whether attributes of an imported module may be what one hands on; `import a.b` binds `a`, and what is below it. */
function leadsOn({ level, module, name }: ImportedName, modules: OwnModules): boolean {
  if (module !== null) return modules.mayLeadOn(level, [...module, ...name]);
  return name.some((_, i) => modules.mayLeadOn(level, name.slice(0, i + 1)));
}

/** Matches a mention of one of the names; null where one is not ASCII. */
function patternOf(names: ReadonlySet<string>, before = '\\b'): RegExp | null {
  if (![...names].every(isAscii)) return null;
  return new RegExp(anyOf(names, before) ?? '(?!)');
}
