/** What a dotted name that an import brings in stands for: eventlet, something that wraps it, or neither. */
import { categoryOf } from '../catalogue/symbols.ts';
import type { HandedOn, OwnModule, OwnModules } from './modules.ts';
import type { Wrapped, Wrappers } from './wrappers.ts';

/** What a chain of names stands for. */
export type Meaning =
  | { readonly family: 'eventlet'; readonly symbol: string; readonly via: string | null }
  | Wrapper
  /** A path with a component `eventlet` that nothing explains: an import brings it in, and what is assigned is not followed. */
  | (Omit<Wrapper, 'family'> & { readonly family: 'unexplained' })
  /** A function that returns eventlet's `symbol`: a call of it stands for that. */
  | { readonly family: 'accessor'; readonly symbol: string; readonly via: string };

/** What is known beside the text. */
export interface World {
  readonly modules: OwnModules;
  readonly wrappers: Wrappers;
}

/** What the tables or the config name. */
interface Wrapper {
  readonly family: 'wrapper';
  readonly symbol: string;
  readonly category: string;
  readonly via: string | null;
}

export const PACKAGE = 'eventlet';

/**
 * Interprets an imported dotted name (spec "Through other modules" and "indirect"); null where it is none of these.
 * @param given how many of its first components an import statement says are modules: `a.b` of `from a.b import c`
 */
export function interpret(level: number, path: readonly string[], world: World, given = 0): Meaning | null {
  if (level === 0 && path[0] === PACKAGE) return { family: 'eventlet', symbol: path.join('.'), via: null };
  const { modules, wrappers } = world;
  const named = wrappers.own.find(path, modules.folders(level));
  const foreign = level === 0 ? wrappers.foreign(path) : null;
  const at = path.indexOf(PACKAGE);
  if (at < 0 && !named && !foreign && !modules.mayHandOn(level, path)) return null;
  const own = throughOwnModules(level, path, world, given);
  if (own !== 'unexplained' && own !== null) return own;
  if (own === null) return named && { family: 'wrapper', ...named, via: null };
  const wrapper = moreSpecific(named, foreign, modules);
  if (wrapper) return { family: 'wrapper', ...wrapper, via: null };
  if (at < 0) return null;
  const category = categoryOf(
    path
      .slice(at)
      .filter((name) => name !== '*')
      .join('.'),
  );
  return { family: 'unexplained', symbol: '.'.repeat(level) + path.join('.'), category, via: null };
}

/** Of a wrapper of the project's own and one of another package the more specific; of equal ones the project's own. */
function moreSpecific(own: Wrapped | null, foreign: Wrapped | null, modules: OwnModules): Wrapped | null {
  if (!foreign || (own && own.symbol.length >= foreign.symbol.length)) return own;
  return isHere(foreign.symbol.split('.'), modules) ? own : foreign;
}

/** Whether the repository is the wrapping package's own: what its module uses counts there, as of one called `eventlet`. */
function isHere(symbol: readonly string[], modules: OwnModules): boolean {
  return symbol.some((_, i) => i > 0 && modules.find(0, symbol.slice(0, i + 1)) !== null);
}

/** Whether a dotted name is, or is below, a module of the repository that is called `eventlet`. */
export function isOwnEventlet(level: number, path: readonly string[], modules: OwnModules): boolean {
  const at = path.indexOf(PACKAGE);
  if (at + level < 1) return false;
  return path.slice(at).some((_, i) => modules.find(level, path.slice(0, at + i + 1)) !== null);
}

/** Follows a dotted name through the repository as Python would: what is given as modules; then attribute first, then submodule. */
function throughOwnModules(
  level: number,
  path: readonly string[],
  world: World,
  given: number,
): Meaning | null | 'unexplained' {
  const { modules } = world;
  let module: OwnModule | null = level > 0 ? modules.find(level, []) : null;
  for (let i = level > 0 ? 0 : 1; i <= path.length; i++) {
    const name = path[i];
    if (i > 0) module = modules.find(level, path.slice(0, i));
    if (!module) continue;
    if (name === undefined) return null;
    if (name === '*') return handsOnAnything(module);
    const isModule = modules.find(level, path.slice(0, i + 1)) !== null;
    const handedOn = i < given ? null : module.handsOn(name);
    if (handedOn) return throughModule(module, name, handedOn, path.slice(i + 1), world);
    if (isModule) continue;
    if (path.slice(0, i).includes(PACKAGE)) return null; // a module of the repository that is called so, or below one
    if (path.indexOf(PACKAGE, i) >= 0 && module.binds(name)) return null;
  }
  return 'unexplained';
}

function throughModule(
  module: OwnModule,
  name: string,
  { symbol, category, accessor }: HandedOn,
  rest: readonly string[],
  world: World,
): Meaning | null {
  const via = module.name;
  if (category !== null) return belowWrapper({ family: 'wrapper', symbol, category, via }, rest, world);
  if (!accessor) return { family: 'eventlet', symbol: [symbol, ...rest].join('.'), via };
  return rest.length === 0 ? { family: 'accessor', symbol, via: `${via}.${name}` } : null;
}

/** A wrapper counts by its own name, whatever below it is used; but what is below may be a wrapper by a name of its own. */
export function belowWrapper(wrapper: Wrapper, attributes: readonly string[], world: World): Wrapper {
  if (attributes.length === 0) return wrapper;
  const { modules, wrappers } = world;
  const path = [...wrapper.symbol.split('.'), ...attributes];
  // by the tables alone: a module that hands the wrapper on may be the one that it is named by
  const found = moreSpecific(wrappers.own.find(path, []), wrappers.foreign(path), modules);
  return found ? { family: 'wrapper', ...found, via: wrapper.via } : wrapper;
}

function handsOnAnything(module: OwnModule): Meaning | null {
  const isOwn = ({ starred, accessor, category }: HandedOn) => starred && !accessor && category === null;
  return [...module.allHandedOn().values()].some(isOwn)
    ? { family: 'eventlet', symbol: `${PACKAGE}.*`, via: module.name }
    : null;
}
