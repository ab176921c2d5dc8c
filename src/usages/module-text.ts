/** A module of the repository that is asked for single names: its text is read once, whoever asks. */
import type { TextModel } from '../python/model.ts';
import { bindAnything, scopesOf } from '../python/names.ts';
import { BoundWords } from './bound-words.ts';
import { PACKAGE } from './interpret.ts';
import { type HandedOn, NO_MODULES } from './modules.ts';
import type { OpenText } from './open-text.ts';
import { type Looking, MOST_READINGS, readRelevantLines } from './read.ts';
import { RelevantLines } from './relevant-lines.ts';
import { Resolver } from './resolve.ts';
import { starredBy } from './starred.ts';

/** What a module's text says whatever other modules hand on: the same on both sides of a change that leaves it alone. */
export class ModuleText {
  readonly open: OpenText;
  private readonly looking: Looking;
  private imports: RelevantLines | null = null;
  private modelFound: TextModel | null = null;
  private starredFound: ((name: string) => boolean) | null = null;
  private readonly words: BoundWords;
  /** Whether the text names eventlet. */
  private isNamed: boolean | null = null;
  private readonly leading = new Map<string, TextModel>();

  constructor(open: OpenText, looking: Looking) {
    this.open = open;
    this.words = new BoundWords(open.text);
    this.looking = { ...looking, modules: NO_MODULES };
  }

  /** Its imports, and the lines that lead to eventlet directly. Within `Syntax.withGrammar` alone, as all that follows. */
  get model(): TextModel {
    this.modelFound ??= this.readModel();
    return this.modelFound;
  }

  private readModel(): TextModel {
    const lines = this.linesWithImports();
    for (let readings = 1; ; readings++) {
      const { model } = this.open.read(lines.marks);
      const { names } = new Resolver(model, this.looking).wanted(this.open);
      if (!lines.add({ names })) return model;
      if (readings === MOST_READINGS) lines.addAll();
    }
  }

  /** Its imports, and the lines with one of the names. */
  read(names: ReadonlySet<string>): TextModel {
    const lines = this.linesWithImports();
    lines.add({ names });
    return this.open.read(lines.marks).model;
  }

  /** Every import statement, whatever it names: a wrapper of eventlet may be one of any package's. */
  linesWithImports(): RelevantLines {
    if (!this.imports) {
      this.imports = RelevantLines.of(this.open, []);
      this.imports.addImports(() => true);
    }
    return this.imports.copy();
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

  /** Whether a name may be eventlet's: it is imported, stands for what is, or the text names eventlet. */
  mayHandOn(name: string): boolean {
    this.isNamed ??= this.open.text.includes(PACKAGE);
    return this.isNamed || this.words.mayImport(name) || this.mayStandFor(name);
  }

  /** Whether a name may stand for an imported one. */
  mayStandFor(name: string): boolean {
    return this.words.mayStandFor(name);
  }

  /** The imports, and the lines that tell what a name stands for: what is assigned to it, or what its function returns, and so on. */
  leadingTo(name: string): TextModel {
    let model = this.leading.get(name);
    if (!model) {
      model = this.readLeadingTo(name);
      this.leading.set(name, model);
    }
    return model;
  }

  private readLeadingTo(name: string): TextModel {
    const lines = this.linesWithImports();
    const names = new Set([name]);
    for (let readings = 1; ; readings++) {
      lines.add({ names });
      lines.addReturns(names);
      if (readings === MOST_READINGS) lines.addAll();
      const { model } = this.open.read(lines.marks);
      const known = names.size;
      for (const root of rootsBehind(names, model)) if (this.mayStandFor(root)) names.add(root);
      if (names.size === known || readings === MOST_READINGS) return model;
    }
  }
}

/** What names are followed to in one step, in whichever scope. */
function* rootsBehind(names: ReadonlySet<string>, model: TextModel): Generator<string> {
  for (const { bindings } of scopesOf(model)) {
    for (const binding of [...names].flatMap((name) => bindings.get(name) ?? [])) {
      if (binding.kind === 'alias') yield binding.chain.root;
      if (binding.kind !== 'function') continue;
      for (const value of binding.definition.returns) if (typeof value === 'object') yield value.root;
    }
  }
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
    if (!text.mayHandOn(name)) return null;
    this.resolver ??= new Resolver(text.model, looking);
    const found = this.resolver.handedOnAs(name, text.isStarred);
    // a name that comes by a star may be bound in lines that were not read
    const isRead = bindAnything(text.model.module.bindings.get(name));
    if (found ? isRead : !text.mayStandFor(name)) return found;
    return new Resolver(text.leadingTo(name), looking).handedOnAs(name, text.isStarred);
  }

  allHandedOn(): ReadonlyMap<string, HandedOn> {
    const { text, looking } = this;
    const read = readRelevantLines(text.open, looking, text.linesWithImports());
    return read?.resolver.handedOn(this.text.isStarred) ?? new Map();
  }

  binds(name: string): boolean {
    return this.text.binds(name);
  }
}
