/** Names that are assigned to names: each is followed to what it stands for, to a fixed point (spec, binding rule 2). */
import type { Binding, Scope } from '../python/model.ts';
import { ownersOf } from '../python/names.ts';
import type { Meaning } from './interpret.ts';

export type Alias = Extract<Binding, { readonly kind: 'alias' }>;

/** `a = b.x` and `b = a.y` stand for more with each look; what stood for more than this is followed no further. */
const MOST_MEANINGS = 16;

export class Aliases {
  private readonly names = new Map<Alias, string>();
  /** The aliases whose chain starts with a name, in any scope. */
  private readonly followers = new Map<string, Alias[]>();
  private readonly functions = new Set<string>();
  private readonly meanings = new Map<Alias, Meaning | null>();

  constructor(scopes: Iterable<Scope>) {
    for (const { bindings } of scopes)
      for (const [name, those] of bindings) for (const each of those) this.add(name, each, those);
  }

  private add(name: string, binding: Binding, bindings: readonly Binding[]): void {
    if (binding.kind === 'function') this.functions.add(name);
    if (binding.kind !== 'alias') return;
    const { root, scope } = binding.chain;
    // `x = x.y`: the name is what its other bindings make it
    if (root === name && ownersOf(root, scope).includes(bindings)) return;
    this.names.set(binding, name);
    const following = this.followers.get(root);
    if (following) following.push(binding);
    else this.followers.set(root, [binding]);
  }

  /** What an alias stands for, as far as it has been followed; null where that is nothing. */
  of(alias: Alias): Meaning | null {
    return this.meanings.get(alias) ?? null;
  }

  /**
   * Follows all of them. Whoever starts with a name that came to stand for something else is looked at again.
   * @param meaningOf what an alias stands for by what is known now
   * @param changed is called after some of them changed: a function may return what stands for something else now
   */
  follow(meaningOf: (alias: Alias) => Meaning | null, changed: () => void): void {
    const times = new Map<Alias, number>();
    for (let asked: Iterable<Alias> = this.names.keys(); ; ) {
      const names = new Set<string>();
      const next = new Set<Alias>();
      for (const alias of asked) {
        const meaning = meaningOf(alias);
        const count = (times.get(alias) ?? 0) + 1;
        if (meaning?.symbol === this.of(alias)?.symbol || count > MOST_MEANINGS) continue;
        this.meanings.set(alias, meaning);
        times.set(alias, count);
        names.add(this.names.get(alias) ?? '');
      }
      if (names.size === 0) return;
      changed();
      for (const name of this.functions) names.add(name);
      for (const name of names) for (const each of this.followers.get(name) ?? []) next.add(each);
      asked = next;
    }
  }
}
