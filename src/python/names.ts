/** Which bindings a name refers to, from a scope (reference manual, 4.2.2; the order of execution is not known). */
import type { Binding, ImportBinding, Scope, TextModel } from './model.ts';

/**
 * The scopes that own a name, each as the bindings that it has there, in the order of the text; none where nothing binds it.
 * A class body sees its own binding, and until that is made the enclosing scopes': then there are two.
 */
export function ownersOf(name: string, from: Scope): readonly (readonly Binding[])[] {
  const owners: (readonly Binding[])[] = [];
  let isStart = true;
  for (let scope: Scope | null = from; scope; scope = scope.parent) {
    const isVisible = scope.kind !== 'class' || isStart; // a class is seen from its own body alone, and so is its `global`
    if (isVisible && scope.globals.has(name))
      return [...owners, ...listOf(moduleOf(scope).bindings.get(name))];
    const own = scope.nonlocals.has(name) ? undefined : scope.bindings.get(name);
    if (own && isVisible) owners.push(own);
    if (own && scope.kind !== 'class') break;
    isStart &&= scope.kind === 'type-parameters';
  }
  return owners;
}

/** The bindings of the scopes that own a name, in the order of the text; empty where nothing binds it. */
export function bindingsOf(name: string, from: Scope): readonly Binding[] {
  const owners = ownersOf(name, from);
  return owners.length > 1 ? owners.flat().sort((a, b) => a.start - b.start) : (owners[0] ?? []);
}

/** Whether bindings give a name a value; `del x` and `x: T` only say whose name it is. */
export function bindAnything(bindings: readonly Binding[] | undefined): boolean {
  return bindings?.some(({ kind }) => kind !== 'declared') ?? false;
}

/** The imports among these bindings. */
export function importsAmong(bindings: readonly Binding[]): readonly ImportBinding[] {
  let imports = importsOf.get(bindings);
  if (!imports) {
    imports = bindings.filter((each) => each.kind === 'import');
    importsOf.set(bindings, imports);
  }
  return imports;
}

/** A name that is bound again and again is often asked for as often. */
const importsOf = new WeakMap<readonly Binding[], readonly ImportBinding[]>();

/** The star imports that may bind a name that nothing else binds, in the order of the text. */
export function starsSeenFrom(from: Scope): readonly ImportBinding[] {
  const stars: (readonly ImportBinding[])[] = [];
  for (let scope: Scope | null = from; scope; scope = scope.parent) {
    if (scope.stars.length > 0 && (scope.kind !== 'class' || scope === from)) stars.unshift(scope.stars);
  }
  return stars.length > 1 ? stars.flat() : (stars[0] ?? []);
}

/** The scopes of a text in which something is imported or used, and those around them. */
export function scopesOf({ module, imports, chains }: TextModel): ReadonlySet<Scope> {
  const scopes = new Set<Scope>([module]);
  for (const { scope } of [...imports, ...chains]) {
    for (let each: Scope | null = scope; each && !scopes.has(each); each = each.parent) scopes.add(each);
  }
  return scopes;
}

function moduleOf(scope: Scope): Scope {
  let module = scope;
  while (module.parent) module = module.parent;
  return module;
}

function listOf<T>(one: T | undefined): readonly T[] {
  return one === undefined ? [] : [one];
}
