/**
 * What the modules of a tree hand on, found out as it is asked: for a check, which looks at few files of a large tree.
 * A module whose text is not here yet is noted as wanted; when it has been supplied, whoever asked looks again.
 */
import { type ModuleText, SidedModule } from './module-text.ts';
import {
  folderOf,
  type HandedOn,
  type ModuleContents,
  type ModulePaths,
  modulesSeenFrom,
} from './modules.ts';
import type { Looking } from './read.ts';

type Names = ReadonlyMap<string, HandedOn>;
const NONE: Names = new Map();

export class AskedModules implements ModuleContents {
  private readonly paths: ModulePaths;
  private readonly looking: Looking;
  /** Null where a file could not be read. */
  private readonly texts = new Map<string, ModuleText | null>();
  private readonly modules = new Map<string, SidedModule>();
  private readonly byFolder = new Map<string, Looking>();
  private wanted = new Set<string>();
  private readonly answers = new Map<string, HandedOn | null>();
  private readonly stars = new Map<string, Names>();

  constructor(paths: ModulePaths, looking: Looking) {
    this.paths = paths;
    this.looking = looking;
  }

  /** How the file at this path is looked at: through its imports. */
  lookingFrom(file: string): Looking {
    const folder = folderOf(file);
    let looking = this.byFolder.get(folder);
    if (!looking) {
      const modules = modulesSeenFrom(folder, this.paths, this);
      looking = { ...this.looking, modules, followsImports: true };
      this.byFolder.set(folder, looking);
    }
    return looking;
  }

  /** Gives the texts of modules. What was answered without them may now have another answer. */
  supply(texts: Iterable<readonly [file: string, text: ModuleText | null]>): void {
    for (const [file, text] of texts) this.texts.set(file, text);
    for (const module of this.modules.values()) module.forget();
    this.answers.clear();
    this.stars.clear();
  }

  /** The files that were asked for and are not here; each is named once. */
  takeWanted(): ReadonlySet<string> {
    const { wanted } = this;
    this.wanted = new Set();
    return wanted;
  }

  handsOn(file: string, name: string): HandedOn | null {
    const key = `${file}\0${name}`;
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    this.answers.set(key, null); // modules that import each other: no answer while it is looked for
    const answer = this.moduleOf(file)?.handsOn(name) ?? null;
    this.answers.set(key, answer);
    return answer;
  }

  allHandedOn(file: string): Names {
    const known = this.stars.get(file);
    if (known) return known;
    this.stars.set(file, NONE);
    const names = this.moduleOf(file)?.allHandedOn() ?? NONE;
    this.stars.set(file, names);
    return names;
  }

  mayHandOn(): boolean {
    return true; // nothing is known before it is asked
  }

  mayLeadOn(): boolean {
    return true;
  }

  binds(file: string, name: string): boolean {
    return this.moduleOf(file)?.binds(name) ?? false;
  }

  private moduleOf(file: string): SidedModule | null {
    const known = this.modules.get(file);
    if (known) return known;
    const text = this.texts.get(file);
    if (text === undefined) this.wanted.add(file);
    if (text == null) return null;
    const module = new SidedModule(text, this.lookingFrom(file));
    this.modules.set(file, module);
    return module;
  }
}
