/** What a dotted name that an import brings in stands for: eventlet, something that wraps it, or neither. */
import { categoryOf } from '../catalogue/symbols.ts';
import type { OwnModule, OwnModules } from './modules.ts';
import type { Wrapped, Wrappers } from './wrappers.ts';

/** What a chain of names stands for. */
export type Meaning =
  | { readonly family: 'eventlet'; readonly symbol: string; readonly via: string | null }
  | { readonly family: 'indirect'; readonly symbol: string; readonly category: string }
  /** A function that returns eventlet's `symbol`: a call of it stands for that. */
  | { readonly family: 'accessor'; readonly symbol: string; readonly via: string };

/** What is known beside the text. */
export interface World {
  readonly modules: OwnModules;
  readonly wrappers: Wrappers;
}

export const PACKAGE = 'eventlet';

/** Interprets an imported dotted name (spec "Through other modules" and "indirect"); null where it is none of these. */
export function interpret(level: number, path: readonly string[], world: World): Meaning | null {
  if (level === 0 && path[0] === PACKAGE) return { family: 'eventlet', symbol: path.join('.'), via: null };
  const { modules, wrappers } = world;
  const named = wrappers.own.find(path, modules.folders(level));
  const foreign = level === 0 ? wrappers.foreign(path) : null;
  const at = path.indexOf(PACKAGE);
  if (at < 0 && !named && !foreign && !modules.mayHandOn(level, path)) return null;
  const own = throughOwnModules(level, path, modules);
  if (own !== 'unexplained' && own !== null) return own;
  if (own === null) return named && { family: 'indirect', ...named };
  const wrapper = moreSpecific(named, foreign, modules);
  if (wrapper) return { family: 'indirect', ...wrapper };
  if (at < 0) return null;
  const category = categoryOf(
    path
      .slice(at)
      .filter((name) => name !== '*')
      .join('.'),
  );
  return { family: 'indirect', symbol: '.'.repeat(level) + path.join('.'), category };
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

/** Follows a dotted name through the repository as Python would: attribute first, then submodule. */
function throughOwnModules(
  level: number,
  path: readonly string[],
  modules: OwnModules,
): Meaning | null | 'unexplained' {
  let module: OwnModule | null = level > 0 ? modules.find(level, []) : null;
  for (let i = level > 0 ? 0 : 1; i <= path.length; i++) {
    const name = path[i];
    if (i > 0) module = modules.find(level, path.slice(0, i));
    if (!module) continue;
    if (name === undefined) return null;
    if (name === '*') return handsOnAnything(module);
    const handedOn = module.handsOn(name);
    if (handedOn) return throughModule(module, name, handedOn, path.slice(i + 1));
    if (modules.find(level, path.slice(0, i + 1))) continue;
    if (path.slice(0, i).includes(PACKAGE)) return null; // a module of the repository that is called so, or below one
    if (path.indexOf(PACKAGE, i) >= 0 && module.binds(name)) return null;
  }
  return 'unexplained';
}

function throughModule(
  module: OwnModule,
  name: string,
  { symbol, accessor }: { symbol: string; accessor: boolean },
  rest: readonly string[],
): Meaning | null {
  if (!accessor) return { family: 'eventlet', symbol: [symbol, ...rest].join('.'), via: module.name };
  return rest.length === 0 ? { family: 'accessor', symbol, via: `${module.name}.${name}` } : null;
}

function handsOnAnything(module: OwnModule): Meaning | null {
  const public_ = [...module.allHandedOn()].some(([, { starred, accessor }]) => starred && !accessor);
  return public_ ? { family: 'eventlet', symbol: `${PACKAGE}.*`, via: module.name } : null;
}
