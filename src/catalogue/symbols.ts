/** What eventlet's names are: canonical name, category, and what an import of them binds. */
import { CATEGORIES } from './categories.ts';
import { STAR, VARIABLES } from './data/symbols.generated.ts';
import { longestKnown, type Name, names } from './names.ts';
import { lookup } from './patterns.ts';

/** The keys that eventlet's WSGI server puts into `environ`, as `eventlet.input`. */
const ENVIRON_KEYS: ReadonlySet<string> = new Set([
  'input',
  'posthooks',
  'set_idle',
  'minimum_write_chunk_size',
]);

/** The package's public names, with what it only imports itself (`eventlet.greenlet`). */
const BOUND: ReadonlySet<string> = new Set(STAR.split(' '));

/** The pattern that takes what no other does. */
const CATCH_ALL = 'eventlet.*';

/** The category of what nothing else claims: the package itself, internals, names that no release has. */
export const FALLBACK_CATEGORY = 'other';

/** The variables that turn eventlet's behaviour, or that projects made to turn eventlet on and off. */
export const ENVIRONMENT_VARIABLES: ReadonlySet<string> = new Set([
  ...VARIABLES.split(' '),
  'EVENTLET_TPOOL_DNS',
  'EVENTLET_MONKEY_PATCH',
  'EVENTLET_NOBLOCK',
  'EVENTLET_NOPATCH',
]);

/**
 * The object's own name inside eventlet: `eventlet.spawn` → `eventlet.greenthread.spawn`. The longest known leading part is
 * replaced, to a fixed point; attributes after it are kept. What eventlet only hands on has no name of its own in it: there
 * the shortest of eventlet's present names stands for all (`eventlet.greenthread.getcurrent` → `eventlet.getcurrent`). What is
 * unknown stays as it is.
 */
export function canonicalOf(symbol: string): string {
  let name = symbol;
  for (let followed = 0; followed < MAX_ALIASES; followed++) {
    const found = longestKnown(name);
    if (!found?.known.canonical) return name;
    const { canonical, external } = found.known;
    if (external) return (shortestNames().get(canonical) ?? found.known.name) + found.rest;
    name = canonical + found.rest;
  }
  return name;
}

let shortest: ReadonlyMap<string, string> | null = null;

/** Of each object from outside, the name that eventlet gives it: one that the newest release has, the shortest, the first. */
function shortestNames(): ReadonlyMap<string, string> {
  if (shortest) return shortest;
  const found = new Map<string, Name>();
  for (const name of names().values()) {
    if (!name.external || name.canonical === null) continue;
    const known = found.get(name.canonical);
    if (!known || isBefore(name, known)) found.set(name.canonical, name);
  }
  shortest = new Map([...found].map(([canonical, { name }]) => [canonical, name]));
  return shortest;
}

function isBefore(a: Name, b: Name): boolean {
  if ((a.last === null) !== (b.last === null)) return a.last === null;
  return a.name.length < b.name.length;
}

/** Aliases of aliases are two deep in the data; the bound is for a table that went wrong. */
const MAX_ALIASES = 8;

const PATTERNS: readonly (readonly [pattern: string, category: string])[] = CATEGORIES.flatMap(
  ({ id, patterns }) =>
    patterns.filter((pattern) => pattern !== CATCH_ALL).map((pattern) => [pattern, id] as const),
);

/** Of names that some release has, and of others: what is below those belongs to them (`eventlet.sleep.side_effect`). */
const CATEGORY_OF_KNOWN = lookup(PATTERNS);
const CATEGORY_OF_OTHER = lookup(PATTERNS, attributesBelong);
const found = new Map<string, string>();

/**
 * A category's id, by the most specific pattern of the catalogue: of the symbol as written, or where only the last resort
 * takes that, of its canonical name.
 */
export function categoryOf(symbol: string): string {
  const before = found.get(symbol);
  if (before !== undefined) return before;
  const category = matched(symbol) ?? matched(canonicalOf(symbol)) ?? FALLBACK_CATEGORY;
  found.set(symbol, category);
  return category;
}

function matched(symbol: string): string | null {
  return (names().has(symbol) ? CATEGORY_OF_KNOWN : CATEGORY_OF_OTHER)(symbol);
}

/** Whether what is below a name is that name's business (`eventlet.sleep.side_effect`), as it is not of a module. */
export function attributesBelong(name: string): boolean {
  return !['package', 'module'].includes(names().get(name)?.kind ?? 'module');
}

/**
 * The names that `from MODULE import *` binds: the package's own over all releases; of a submodule the public names
 * directly below it, without those that its `__all__` leaves out. What a green module takes over from the module
 * that it stands in for is not known here.
 */
export function starNames(module: string): readonly string[] {
  if (module === 'eventlet') return [...BOUND];
  const known = names().get(module);
  if (!known || !['package', 'module'].includes(known.kind)) return [];
  return known.children.filter(
    (name) => !name.startsWith('_') && names().get(`${module}.${name}`)?.inAll !== false,
  );
}

/** Whether some release of eventlet has this name directly below the package, or its WSGI environ has this key. */
export function isDirectName(component: string): boolean {
  return ENVIRON_KEYS.has(component) || BOUND.has(component) || names().has(`eventlet.${component}`);
}
