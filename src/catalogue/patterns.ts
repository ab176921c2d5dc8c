/** The catalogue's patterns of dotted names: `*` stands for any characters, the most specific pattern wins. */

/** A pattern with what it stands for. */
interface Row<Value> {
  readonly test: RegExp;
  readonly weight: number;
  readonly value: Value;
}

/** Finds the value of the pattern that says most about a symbol; null where none matches. */
export type Lookup<Value> = (symbol: string) => Value | null;

/**
 * Makes a look-up from patterns. A pattern without `*` is looked up first, and before any with one; of those the longest
 * wins. `whole` names a pattern that says something of the attributes below it too (`eventlet.sleep.side_effect`).
 */
export function lookup<Value>(
  rows: Iterable<readonly [pattern: string, value: Value]>,
  whole: (pattern: string) => boolean = () => false,
): Lookup<Value> {
  const exact = new Map<string, Value>();
  const open: Row<Value>[] = [];
  for (const [pattern, value] of rows) {
    if (!pattern.includes('*')) exact.set(pattern, value);
    else open.push({ test: expression(pattern), weight: pattern.length, value });
  }
  open.sort((a, b) => b.weight - a.weight);
  return (symbol) => {
    for (let end = symbol.length; end > 0; end = symbol.lastIndexOf('.', end - 1)) {
      const part = symbol.slice(0, end);
      const value = exact.get(part);
      if (value !== undefined && (end === symbol.length || whole(part))) return value;
    }
    return open.find(({ test }) => test.test(symbol))?.value ?? null;
  };
}

function expression(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => part.replace(/[.[\]()+?^$|{}\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}
