/** Which strings name eventlet at run time, or ask whether it is there (spec "dynamic" and "probe"). */
import { isDirectName } from '../catalogue/symbols.ts';
import {
  type Chain,
  child,
  type Place,
  type StringUse,
  type TextModel,
  unparenthesized,
} from '../python/model.ts';
import { bindingsOf, importsAmong } from '../python/names.ts';
import type { SyntaxNode } from '../python/syntax.ts';
import { isOwnEventlet, PACKAGE } from './interpret.ts';
import type { OwnModules } from './modules.ts';

/** Callables that import what their first argument names. */
const IMPORTERS = new Set([
  'import_module',
  '__import__',
  'try_import',
  'import_any',
  'find_module',
  'importorskip',
  'import_patched',
  'original',
  'resolve_name',
  'import_fresh_module',
]);
/** Callables that ask whether a module is there. */
const ASKERS = new Set(['find_spec', 'module_exists']);

/** Qualified names of the same kind. */
const ASKING = /^sys\.modules\.(?:get|pop)$|(?:^|\.)metadata\.version$/;

const DOTTED = /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u;

export interface NamedInString {
  readonly kind: 'dynamic' | 'probe';
  readonly symbol: string;
}

/** What a string names; null where it is only a string. */
export function namedInString(
  string: StringUse,
  model: TextModel,
  modules: OwnModules,
  slice: (node: SyntaxNode) => string,
): NamedInString | null {
  const { value } = string;
  if (!value.includes(PACKAGE) || !DOTTED.test(value)) return null;
  const path = value.split('.');
  if (value === PACKAGE && isProbe(string, model, slice)) return { kind: 'probe', symbol: PACKAGE };
  const at = path.findIndex((name, i) => name === PACKAGE && isDirectName(path[i + 1] ?? ''));
  if (at >= 0) {
    const own = isOwnEventlet(0, path, modules);
    return own ? null : { kind: 'dynamic', symbol: path.slice(at).join('.') };
  }
  if (path.at(-1) !== PACKAGE || isOwnEventlet(0, path, modules)) return null;
  const callee = calleeOfFirstArgument(string.place);
  if (!callee || !IMPORTERS.has(lastName(callee, slice))) return null;
  return { kind: 'dynamic', symbol: PACKAGE };
}

function isProbe(string: StringUse, model: TextModel, slice: (node: SyntaxNode) => string): boolean {
  const { node, parent } = outsideParentheses(string.place);
  if (!parent) return false;
  const isSysModules = (each: SyntaxNode | undefined) =>
    each !== undefined && qualified(model.chainOf(each)) === 'sys.modules';
  if (parent.node.type === 'comparison_operator') {
    const operands = parent.node.children;
    const [operator, right] = operands.slice(operands.indexOf(node) + 1);
    return (operator?.type === 'in' || operator?.type === 'not in') && isSysModules(right);
  }
  if (parent.node.type === 'subscript') {
    const isTuple = slice(parent.node)
      .slice(node.end - parent.node.start)
      .includes(',');
    return !isTuple && isSysModules(child(parent.node, 'value'));
  }
  const callee = calleeOfFirstArgument(string.place);
  if (!callee) return false;
  const name = qualified(model.calleeOf(callee));
  return ASKERS.has(lastName(callee, slice)) || (name !== null && ASKING.test(name));
}

/** The callee of the call whose first argument this is. */
function calleeOfFirstArgument(place: Place): SyntaxNode | null {
  const { node, parent } = outsideParentheses(place);
  if (parent?.node.type !== 'argument_list' || parent.node.children[0] !== node) return null;
  const call = parent.parent?.node;
  const callee = call?.type === 'call' ? child(call, 'function') : undefined;
  return callee ? unparenthesized(callee) : null;
}

function outsideParentheses(place: Place): Place {
  let outer = place;
  while (outer.parent?.node.type === 'parenthesized_expression') outer = outer.parent;
  return outer;
}

/** The name that a callee ends in. */
export function lastName(callee: SyntaxNode, slice: (node: SyntaxNode) => string): string {
  const name = callee.type === 'attribute' ? child(callee, 'attribute') : callee;
  return name?.type === 'identifier' ? slice(name) : '';
}

/** A chain as written, with what its root was imported as put in: `sys.modules` for `modules` after `from sys import modules`. */
export function qualified(chain: Chain | undefined): string | null {
  if (!chain) return null;
  const [imported] = importsAmong(bindingsOf(chain.root, chain.scope));
  const root = imported ? imported.path.slice(0, imported.bound) : [chain.root];
  return [...root, ...chain.attributes].join('.');
}
