/** Which bindings a name refers to, from a scope (reference manual, 4.2.2; the order of execution is not known). */
import type { Binding, ImportBinding, Scope } from './model.ts';

/** The bindings of the scope that owns a name, in the order of the text; empty where nothing binds it. */
export function bindingsOf(name: string, from: Scope): readonly Binding[] {
  let isStart = true;
  for (let scope: Scope | null = from; scope; scope = scope.parent) {
    if (scope.globals.has(name)) return moduleOf(scope).bindings.get(name) ?? [];
    const own = scope.nonlocals.has(name) ? undefined : scope.bindings.get(name);
    if (scope.kind === 'class') {
      // seen from its own body alone, which sees the enclosing scopes' binding as well until its own is made
      if (own && isStart) return inTextOrder(own, scope.parent ? bindingsOf(name, scope.parent) : []);
    } else if (own) {
      return own;
    }
    isStart &&= scope.kind === 'type-parameters';
  }
  return [];
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

function moduleOf(scope: Scope): Scope {
  let module = scope;
  while (module.parent) module = module.parent;
  return module;
}

function inTextOrder(own: readonly Binding[], enclosing: readonly Binding[]): readonly Binding[] {
  return [...own, ...enclosing].sort((a, b) => a.start - b.start);
}
