/** What each chain of names in a text stands for (spec "reference" and "Bindings that make a name eventlet"). */
import { starNames } from '../catalogue/symbols.ts';
import type { Binding, Chain, FunctionFacts, ImportBinding, Scope, TextModel } from '../python/model.ts';
import {
  bindAnything,
  bindingsOf,
  importsAmong,
  ownersOf,
  scopesOf,
  starsSeenFrom,
} from '../python/names.ts';
import { Aliases } from './aliases.ts';
import { belowWrapper, interpret, type Meaning, PACKAGE, type World } from './interpret.ts';
import { type Mention, mentionsWithAttribute } from './mentions.ts';
import type { HandedOn } from './modules.ts';
import type { OpenText } from './open-text.ts';
import type { NamesFound } from './relevant-lines.ts';

/** A chain's meaning, where its text ends, and the imports that its root is bound by. */
export interface ResolvedChain {
  readonly meaning: Exclude<Meaning, { family: 'accessor' }>;
  readonly end: number;
  readonly imports: readonly ImportBinding[];
}

export class Resolver {
  private readonly model: TextModel;
  private readonly world: World;
  private readonly aliases: Aliases;
  private readonly accessors = new Map<FunctionFacts, Meaning | null>();
  /** What imports stand for, by the attributes after the name that they bind. */
  private readonly meanings = new Map<ImportBinding, Map<string, Meaning | null>>();
  /** What names with attributes stand for, by their bindings, once every alias has been followed. */
  private readonly named = new Map<readonly Binding[], Map<string, Meaning | null>>();
  private isSettled = false;

  constructor(model: TextModel, world: World) {
    this.model = model;
    this.world = world;
    this.aliases = new Aliases(scopesOf(this.model));
    this.aliases.follow(
      ({ chain }) => this.valueMeaning(chain),
      () => this.accessors.clear(),
    );
    this.isSettled = true;
  }

  /** What an import brings in; an accessor or a plain module of the repository is null. */
  importMeaning(binding: ImportBinding): Exclude<Meaning, { family: 'accessor' }> | null {
    const meaning = this.imported(binding);
    return meaning?.family === 'accessor' ? null : meaning;
  }

  private imported(binding: ImportBinding): Meaning | null {
    return interpret(binding.level, binding.path, this.world, modulesOf(binding));
  }

  resolve(chain: Chain): ResolvedChain | null {
    const found = this.chainMeaning(chain);
    if (!found) return null;
    return { ...found, imports: this.importsBehind(chain) };
  }

  /**
   * The module-scope names that are eventlet's, as other modules of the repository see them.
   * @param isStarred whether a star import of this module brings a name
   */
  handedOn(isStarred: (name: string) => boolean): Map<string, HandedOn> {
    const { module } = this.model;
    const names = new Map<string, HandedOn>();
    for (const star of module.stars) {
      for (const [name, handed] of this.namesOfStar(star)) {
        const isBound = bindAnything(module.bindings.get(name));
        if (!isBound && !names.has(name)) names.set(name, { ...handed, starred: isStarred(name) });
      }
    }
    const wrappers = module.stars.flatMap((star) => this.wrappersOfStar(star));
    for (const name of new Set([...module.bindings.keys(), ...wrappers])) {
      const found = this.handedOnAs(name, isStarred);
      if (found) names.set(name, found);
    }
    return names;
  }

  /** What one module-scope name hands on. */
  handedOnAs(name: string, isStarred: (name: string) => boolean): HandedOn | null {
    const { module } = this.model;
    // a name that nothing binds is eventlet's by its spelling in its own text alone
    const isBound = bindAnything(module.bindings.get(name));
    const meaning = isBound ? this.nameMeaning(name, module, []) : this.starMeaning(name, module, []);
    if (!meaning || meaning.family === 'unexplained') return null;
    const { symbol, family } = meaning;
    const category = family === 'wrapper' ? meaning.category : null;
    return { symbol, category, accessor: family === 'accessor', starred: isStarred(name) };
  }

  /** What leads to eventlet, in any scope: what to look for in the other lines of the text. */
  wanted(open: OpenText): NamesFound {
    const names = new Set<string>();
    const modules = new Map<string, ImportBinding[]>();
    for (const scope of scopesOf(this.model)) {
      for (const [name, bindings] of scope.bindings) {
        if (bindings.some((each) => this.leads(each))) names.add(name);
        const imports = bindings
          .filter((each) => each.kind === 'import')
          .filter((each) => this.mayLeadOn(each));
        if (imports.length > 0) modules.set(name, [...(modules.get(name) ?? []), ...imports]);
      }
      for (const star of scope.stars) {
        for (const [name] of this.namesOfStar(star)) names.add(name);
        for (const name of this.wrappersOfStar(star)) names.add(name);
      }
    }
    const mentions = this.mentionsOf(new Set(modules.keys()), open).filter(({ name, attributes }) =>
      modules.get(name)?.some((each) => this.importedThrough(each, attributes) !== null),
    );
    const roots = this.model.chains.flatMap(({ root, attributes }) =>
      attributes.includes(PACKAGE) ? [root] : [],
    );
    names.delete(PACKAGE); // every mention of it is found anyway
    return {
      names,
      modules: new Set([...roots, ...mentions.map(({ name }) => name)]),
      offsets: mentions.map(({ offset }) => offset),
    };
  }

  private mentionsOf(names: ReadonlySet<string>, open: OpenText): readonly Mention[] {
    const handed = this.world.modules.handedNames();
    if (names.size === 0) return [];
    return handed ? mentionsWithAttribute(open.text, names, handed) : open.mentionsOf(names);
  }

  private leads(binding: Binding): boolean {
    switch (binding.kind) {
      case 'import':
        return this.imported(binding) !== null;
      case 'alias':
        return this.aliases.of(binding) !== null;
      case 'function':
        return this.accessor(binding.definition) !== null;
      default:
        return false;
    }
  }

  /** Whether attributes of what an import binds may be what a module of the repository hands on. */
  private mayLeadOn({ level, path, bound }: ImportBinding): boolean {
    return this.world.modules.mayLeadOn(level, path.slice(0, bound)); // `import a.b` binds `a`
  }

  private importedThrough(binding: ImportBinding, attributes: readonly string[]): Meaning | null {
    let meanings = this.meanings.get(binding);
    if (!meanings) {
      meanings = new Map();
      this.meanings.set(binding, meanings);
    }
    const key = attributes.join('.');
    const known = meanings.get(key);
    if (known !== undefined) return known;
    const { level, path, bound } = binding;
    const name = [...path.slice(0, bound), ...attributes];
    const meaning = interpret(level, name, this.world, Math.min(bound, modulesOf(binding)));
    meanings.set(key, meaning);
    return meaning;
  }

  /** Of a chain as a value: what a call gives is not eventlet's name (spec rules 2 and 5: a bare chain). */
  private valueMeaning(chain: Chain): ResolvedChain['meaning'] | null {
    const meaning = chain.call ? null : this.chainMeaning(chain)?.meaning;
    return !meaning || meaning.family === 'unexplained' ? null : meaning;
  }

  private chainMeaning(chain: Chain): Pick<ResolvedChain, 'meaning' | 'end'> | null {
    const meaning = this.nameMeaning(chain.root, chain.scope, chain.attributes);
    if (!meaning) return null;
    if (meaning.family !== 'accessor') return { meaning, end: chain.end };
    if (!chain.call) return null;
    const symbol = [meaning.symbol, ...chain.call.after].join('.');
    return { meaning: { family: 'eventlet', symbol, via: meaning.via }, end: chain.call.end };
  }

  private nameMeaning(name: string, scope: Scope, attributes: readonly string[]): Meaning | null {
    const owners = ownersOf(name, scope);
    const [own] = owners;
    if (!own) return this.unboundMeaning(name, scope, attributes);
    const unbound = owners.some(bindAnything) ? null : this.unboundMeaning(name, scope, attributes);
    if (unbound) return unbound;
    if (owners.length > 1 || own.length === 1 || !this.isSettled)
      return this.boundMeaning(name, owners, attributes);
    const key = `${name} ${attributes.join('.')}`;
    const known = this.named.get(own) ?? new Map<string, Meaning | null>();
    this.named.set(own, known);
    const before = known.get(key);
    if (before !== undefined) return before;
    const meaning = this.boundMeaning(name, owners, attributes);
    known.set(key, meaning);
    return meaning;
  }

  /** Of a name that nothing binds: what a star import brings, or the spelling rule. */
  private unboundMeaning(name: string, scope: Scope, attributes: readonly string[]): Meaning | null {
    const starred = this.starMeaning(name, scope, attributes);
    return starred ?? (name === PACKAGE ? spelled(attributes) : null);
  }

  /** Eventlet where any binding makes it so, the first in the text; else a wrapper. */
  private boundMeaning(
    name: string,
    owners: readonly (readonly Binding[])[],
    attributes: readonly string[],
  ): Meaning | null {
    const found = owners.flatMap((bindings) => {
      const meanings = bindings.map((binding) => ({
        start: binding.start,
        meaning: this.bindingMeaning(binding, name, attributes),
      }));
      const at = name === PACKAGE ? spellingOf(bindings) : null;
      return at === null ? meanings : [...meanings, { start: at, meaning: spelled(attributes) }];
    });
    if (name === PACKAGE || owners.length > 1) found.sort((a, b) => a.start - b.start);
    const meanings = found.flatMap(({ meaning }) => meaning ?? []);
    const direct = meanings.find(({ family }) => family === 'eventlet' || family === 'accessor');
    return direct ?? meanings[0] ?? null;
  }

  private bindingMeaning(binding: Binding, name: string, attributes: readonly string[]): Meaning | null {
    switch (binding.kind) {
      case 'import':
        return this.importedThrough(binding, attributes);
      case 'alias':
        return this.below(this.aliases.of(binding), attributes);
      case 'function': {
        const accessor = attributes.length === 0 ? this.accessor(binding.definition) : null;
        return accessor && { family: 'accessor', symbol: accessor.symbol, via: name };
      }
      case 'assigned':
      case 'other':
      case 'declared':
        return null;
      default:
        return binding satisfies never;
    }
  }

  private starMeaning(name: string, scope: Scope, attributes: readonly string[]): Meaning | null {
    const star = this.starWith(name, scope);
    if (!star) return null;
    const base = star.path.slice(0, -1);
    if (isOfPackage(star))
      return { family: 'eventlet', symbol: [...base, name, ...attributes].join('.'), via: null };
    return interpret(star.level, [...base, name, ...attributes], this.world, base.length);
  }

  /** The star import that a name which nothing binds comes from: the first that brings what is eventlet's. */
  private starWith(name: string, scope: Scope): ImportBinding | null {
    const brings = (star: ImportBinding) => {
      const base = star.path.slice(0, -1);
      if (isOfPackage(star)) return starNames(base.join('.')).includes(name);
      const module = this.world.modules.find(star.level, base);
      return module?.handsOn(name)?.starred || this.wrappersOfStar(star).includes(name);
    };
    return starsSeenFrom(scope).find(brings) ?? null;
  }

  private namesOfStar({ level, path }: ImportBinding): [string, HandedOn][] {
    const base = path.slice(0, -1);
    const prefix = base.join('.');
    if (level === 0 && path[0] === PACKAGE) {
      return starNames(prefix).map((name) => [
        name,
        { symbol: `${prefix}.${name}`, category: null, accessor: false, starred: true },
      ]);
    }
    return [...(this.world.modules.find(level, base)?.allHandedOn() ?? [])].filter(
      ([, { starred }]) => starred,
    );
  }

  /** The names of the project's own wrappers that a star import brings. */
  private wrappersOfStar({ level, path }: ImportBinding): readonly string[] {
    return this.world.wrappers.own.starred(path.slice(0, -1), this.world.modules.folders(level));
  }

  private below(meaning: Meaning | null, attributes: readonly string[]): Meaning | null {
    if (!meaning || attributes.length === 0) return meaning;
    if (meaning.family === 'accessor') return null;
    if (meaning.family === 'wrapper') return belowWrapper(meaning, attributes, this.world);
    return { ...meaning, symbol: [meaning.symbol, ...attributes].join('.') };
  }

  /** Rule 5: no required argument, and every return is eventlet or None. */
  private accessor(definition: FunctionFacts): Meaning | null {
    const known = this.accessors.get(definition);
    if (known !== undefined) return known;
    this.accessors.set(definition, null); // a function that returns a call of itself
    const meaning = this.returned(definition);
    this.accessors.set(definition, meaning);
    return meaning;
  }

  private returned({ isAsync, yields, hasRequiredParameter, returns }: FunctionFacts): Meaning | null {
    if (isAsync || yields || hasRequiredParameter) return null;
    let first: Meaning | null = null;
    for (const value of returns) {
      if (value === 'none') continue;
      const meaning = value === 'other' ? null : this.valueMeaning(value);
      if (meaning?.family !== 'eventlet') return null;
      first ??= meaning;
    }
    return first;
  }

  private importsBehind({ root, scope }: Chain): readonly ImportBinding[] {
    const bindings = bindingsOf(root, scope);
    if (bindAnything(bindings)) return importsAmong(bindings);
    const star = this.starWith(root, scope);
    return star ? [star] : []; // none, where the root is eventlet by its spelling
  }
}

/** How many components of an import's path are modules: all but the name that `from` takes. */
function modulesOf({ path, isFrom }: ImportBinding): number {
  return isFrom ? path.length - 1 : path.length;
}

function spelled(attributes: readonly string[]): Meaning {
  return { family: 'eventlet', symbol: [PACKAGE, ...attributes].join('.'), via: null };
}

/** Rule 4, for the bindings of the identifier `eventlet` in one scope: where it becomes the package by its name; null where not. */
function spellingOf(bindings: readonly Binding[]): number | null {
  const bound = bindings.filter(({ kind }) => kind !== 'declared');
  const assigned = bound.filter(({ kind }) => kind === 'assigned' || kind === 'alias');
  const isOther = bound.some(({ kind }) => kind === 'other' || kind === 'function');
  const isLiteral = bound.length > 0 && assigned.every((each) => each.kind === 'assigned' && each.literal);
  if (isOther || isLiteral || bound.some((each) => each.kind === 'import' && !isOfPackage(each))) return null;
  return assigned[0]?.start ?? bindings[0]?.start ?? 0;
}

function isOfPackage({ level, path }: ImportBinding): boolean {
  return level === 0 && path[0] === PACKAGE;
}
