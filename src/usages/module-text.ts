/** A module of the repository that is asked for single names: its text is read once, whoever asks. */
import type { Binding, TextModel } from '../python/model.ts';
import { bindAnything } from '../python/names.ts';
import { type HandedOn, NO_MODULES } from './modules.ts';
import type { OpenText } from './open-text.ts';
import { type Looking, MOST_READINGS, readRelevantLines } from './read.ts';
import { RelevantLines } from './relevant-lines.ts';
import { Resolver } from './resolve.ts';
import { starredBy } from './starred.ts';

const NO_WORDS: ReadonlySet<string> = new Set();
const ASSIGNED_NAME = /^[ \t]*(\w+)[ \t]*(?::[^=\n]*)?=[ \t]*[A-Za-z_][\w.]*[ \t]*(?:#.*)?$/gm;
const FUNCTION_WITHOUT_ARGUMENT = /^[ \t]*def[ \t]+(\w+)[ \t]*\([ \t]*\)/gm;

/** What a module's text says whatever other modules hand on: the same on both sides of a change that leaves it alone. */
export class ModuleText {
  readonly open: OpenText;
  private readonly looking: Looking;
  private modelFound: TextModel | null = null;
  private starredFound: ((name: string) => boolean) | null = null;
  private standing: ReadonlySet<string> | null = null;

  constructor(open: OpenText, looking: Looking) {
    this.open = open;
    this.looking = { ...looking, modules: NO_MODULES };
  }

  /** Its imports, and the lines that lead to eventlet directly. Within `Syntax.withGrammar` alone, as all that follows. */
  get model(): TextModel {
    this.modelFound ??= this.readModel();
    return this.modelFound;
  }

  private readModel(): TextModel {
    const lines = linesWithImports(this.open);
    for (let readings = 1; ; readings++) {
      const { model } = this.open.read(lines.marks);
      const { names } = new Resolver(model, this.looking).wanted(this.open.text);
      if (!lines.add({ names })) return model;
      if (readings === MOST_READINGS) lines.addAll();
    }
  }

  /** Its imports, and the lines with one of the names. */
  read(names: ReadonlySet<string>): TextModel {
    const lines = linesWithImports(this.open);
    lines.add({ names });
    return this.open.read(lines.marks).model;
  }

  /** The same for one name, and for those that may stand for imported ones and that it is assigned, or returns. */
  readFor(name: string): TextModel {
    const names = new Set([name]);
    for (;;) {
      const model = this.read(names);
      const { bindings } = model.module;
      const before = names.size;
      for (const root of [...names].flatMap((each) => (bindings.get(each) ?? []).flatMap(rootsOf)))
        if (this.mayStandFor(root)) names.add(root);
      if (names.size === before) return model;
    }
  }

  /** Whether its module scope binds a name. */
  binds(name: string): boolean {
    const bindsIn = ({ module }: TextModel) => bindAnything(module.bindings.get(name));
    return bindsIn(this.model) || bindsIn(this.read(new Set([name])));
  }

  /** Whether a star import of it brings a name. */
  get isStarred(): (name: string) => boolean {
    this.starredFound ??= starredBy(this.open.text);
    return this.starredFound;
  }

  /** Whether a name may stand for an imported one: another name is assigned to it, or it is a function to call for one. */
  mayStandFor(name: string): boolean {
    this.standing ??= new Set(
      [...this.open.text.matchAll(ASSIGNED_NAME), ...this.open.text.matchAll(FUNCTION_WITHOUT_ARGUMENT)].map(
        ([, found = '']) => found,
      ),
    );
    return this.standing.has(name);
  }
}

/** The names that the value of a name starts with. */
function rootsOf(binding: Binding): readonly string[] {
  if (binding.kind === 'alias') return [binding.chain.root];
  if (binding.kind !== 'function') return [];
  return binding.definition.returns.flatMap((value) => (typeof value === 'string' ? [] : value.root));
}

/** Every import statement, whatever it names: a wrapper of eventlet may be one of any package's. */
function linesWithImports(open: OpenText): RelevantLines {
  const lines = new RelevantLines(open, NO_WORDS);
  lines.addImports(() => true);
  return lines;
}

/** A module as one side of a change has it: what it hands on by what the side's other modules hand on. */
export class SidedModule {
  private readonly text: ModuleText;
  private readonly looking: Looking;
  private resolver: Resolver | null = null;

  constructor(text: ModuleText, looking: Looking) {
    this.text = text;
    this.looking = looking;
  }

  /** Forgets what was answered; what its text says stays. */
  forget(): void {
    this.resolver = null;
  }

  handsOn(name: string): HandedOn | null {
    const { text, looking } = this;
    this.resolver ??= new Resolver(text.model, looking);
    const found = this.resolver.handedOnAs(name, text.isStarred);
    // a name that comes by a star may be bound in lines that were not read, and one that stands for nothing in more of them
    const isRead = found ? bindAnything(text.model.module.bindings.get(name)) : !text.mayStandFor(name);
    if (isRead) return found;
    return new Resolver(text.readFor(name), looking).handedOnAs(name, text.isStarred);
  }

  allHandedOn(): ReadonlyMap<string, HandedOn> {
    const { text, looking } = this;
    const read = readRelevantLines(text.open, looking, linesWithImports(text.open));
    return read?.resolver.handedOn(this.text.isStarred) ?? new Map();
  }

  binds(name: string): boolean {
    return this.text.binds(name);
  }
}
