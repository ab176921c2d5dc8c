/** A module of the repository that is asked for single names: read once, whatever is asked. */
import type { TextModel } from '../python/model.ts';
import { type HandedOn, NO_MODULES } from './modules.ts';
import type { OpenText } from './open-text.ts';
import { type Looking, readRelevantLines, starredBy } from './read.ts';
import { addImports, linesWith, NOTHING_FOUND } from './relevant-lines.ts';
import { Resolver } from './resolve.ts';

const NO_WORDS: ReadonlySet<string> = new Set();

export class ModuleText {
  private readonly open: OpenText;
  private readonly looking: Looking;
  private readonly isStarred: (name: string) => boolean;
  private readonly model: TextModel;
  private resolver: Resolver | null = null;
  private standing: ReadonlySet<string> | null = null;

  /** Reads its imports, and the lines that lead to eventlet directly. */
  constructor(open: OpenText, looking: Looking) {
    this.open = open;
    this.looking = looking;
    this.isStarred = starredBy(open.text);
    const names = new Set<string>();
    for (;;) {
      this.model = this.read(names);
      const known = names.size;
      const { names: found } = new Resolver(this.model, { ...looking, modules: NO_MODULES }).wanted(
        open.text,
      );
      for (const name of found) names.add(name);
      if (names.size === known) return;
    }
  }

  /** Forgets what was answered; what it was read as stays. */
  forget(): void {
    this.resolver = null;
  }

  handsOn(name: string): HandedOn | null {
    this.resolver ??= new Resolver(this.model, this.looking);
    const found = this.resolver.handedOnAs(name, this.isStarred);
    if (found || this.model.module.bindings.has(name) || !this.stand().has(name)) return found;
    return new Resolver(this.read(new Set([name])), this.looking).handedOnAs(name, this.isStarred);
  }

  private stand(): ReadonlySet<string> {
    this.standing ??= mayStandFor(this.open.text);
    return this.standing;
  }

  allHandedOn(): ReadonlyMap<string, HandedOn> {
    const looking = { ...this.looking, followsImports: true };
    return readRelevantLines(this.open, looking)?.resolver.handedOn(this.isStarred) ?? new Map();
  }

  binds(name: string): boolean {
    return this.model.module.bindings.has(name) || this.read(new Set([name])).module.bindings.has(name);
  }

  private read(names: ReadonlySet<string>): TextModel {
    const wanted = linesWith(this.open, { ...NOTHING_FOUND, names, words: NO_WORDS });
    addImports(this.open, wanted);
    return this.open.read(wanted).model;
  }
}

const ASSIGNED_NAME = /^[ \t]*(\w+)[ \t]*(?::[^=\n]*)?=[ \t]*[A-Za-z_][\w.]*[ \t]*(?:#.*)?$/gm;
const FUNCTION_WITHOUT_ARGUMENT = /^[ \t]*def[ \t]+(\w+)[ \t]*\([ \t]*\)/gm;

/** The names that may stand for imported ones: those that another name is assigned to, and functions to call for one. */
function mayStandFor(text: string): ReadonlySet<string> {
  const found = [...text.matchAll(ASSIGNED_NAME), ...text.matchAll(FUNCTION_WITHOUT_ARGUMENT)];
  return new Set(found.map(([, name = '']) => name));
}
