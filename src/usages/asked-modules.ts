/**
 * What the modules of a tree hand on, found out as it is asked: for a check, which looks at few files of a large tree.
 * A module whose text is not here yet is noted as wanted; when it has been supplied, whoever asked looks again.
 */
import { tooDeep } from './findings.ts';
import { type LookingFrom, lookingFromFiles } from './looking-from.ts';
import { ModuleText, SidedModule } from './module-text.ts';
import type { ReadModule } from './module-texts.ts';
import type { HandedOn, ModuleContents, ModulePaths } from './modules.ts';
import { Questions } from './questions.ts';
import type { Looking } from './read.ts';
import type { TextProblem } from './usage.ts';

type Names = ReadonlyMap<string, HandedOn>;
const NONE: Names = new Map();

export class AskedModules implements ModuleContents {
  private readonly paths: ModulePaths;
  private readonly read = new Map<string, ReadModule>();
  /** What is wrong with modules that were asked for: what they hand on is not known. */
  readonly problems = new Map<string, TextProblem>();
  private readonly modules = new Map<string, SidedModule>();
  readonly lookingFrom: LookingFrom;
  private wanted = new Set<string>();
  private readonly handed = new Questions<HandedOn | null>(
    null,
    (answer, than) => answer !== null && than === null,
    () => this.forgetResolved(),
  );
  private readonly stars = new Questions<Names>(
    NONE,
    (answer, than) => answer.size > than.size,
    () => this.forgetResolved(),
  );

  constructor(paths: ModulePaths, looking: Looking) {
    this.paths = paths;
    this.lookingFrom = lookingFromFiles(paths, this, looking);
  }

  /** Gives modules. What was answered without them may now have another answer. */
  supply(modules: Iterable<readonly [file: string, module: ReadModule]>): void {
    for (const [file, module] of modules) {
      this.read.set(file, module);
      if (module && 'reason' in module) this.problems.set(file, module);
    }
    this.forgetAnswers();
  }

  private forgetAnswers(): void {
    this.forgetResolved();
    this.handed.forget();
    this.stars.forget();
  }

  private forgetResolved(): void {
    for (const module of this.modules.values()) module.forget();
  }

  /**
   * The files that were asked for since the last time and are not here. What was answered without them holds for nobody else:
   * whoever asks next has to want them as well.
   */
  takeWanted(): ReadonlySet<string> {
    const { wanted } = this;
    if (wanted.size > 0) this.forgetAnswers();
    this.wanted = new Set();
    return wanted;
  }

  handsOn(file: string, name: string): HandedOn | null {
    return this.handed.ask(
      `${file}\0${name}`,
      () => this.askedOf(file, (module) => module.handsOn(name)) ?? null,
    );
  }

  allHandedOn(file: string): Names {
    return this.stars.ask(file, () => this.askedOf(file, (module) => module.allHandedOn()) ?? NONE);
  }

  mayHandOn(): boolean {
    return true; // nothing is known before it is asked
  }

  mayLeadOn(): boolean {
    return true;
  }

  mayLeadBelow(folder: string): boolean {
    return this.paths.hasFolder(folder);
  }

  handedNames(): null {
    return null;
  }

  binds(file: string, name: string): boolean {
    return this.askedOf(file, (module) => module.binds(name)) ?? false;
  }

  /** What a module answers; undefined where it can't. */
  private askedOf<T>(file: string, ask: (module: SidedModule) => T): T | undefined {
    const module = this.moduleOf(file);
    if (!module) return undefined;
    try {
      return ask(module);
    } catch (error) {
      this.problems.set(file, tooDeep(error));
      return undefined;
    }
  }

  private moduleOf(file: string): SidedModule | null {
    const known = this.modules.get(file);
    if (known) return known;
    const read = this.read.get(file);
    if (read === undefined) this.wanted.add(file);
    if (!(read instanceof ModuleText)) return null;
    const module = new SidedModule(read, this.lookingFrom(file));
    this.modules.set(file, module);
    return module;
  }
}
