/** What a constant is given to: the argument, parameter, name or key that it is the value of. */
import type { Place as PlaceKind } from '../catalogue/frameworks.ts';
import { child, type Place, type TextModel, unparenthesized } from '../python/model.ts';
import { stringValue } from '../python/strings.ts';
import type { SyntaxNode } from '../python/syntax.ts';
import { lastName, qualified } from './strings.ts';

/** A text to ask for what stands in its nodes. */
export interface Reading {
  readonly model: TextModel;
  readonly slice: (node: SyntaxNode) => string;
}

/** A kind of place, and the name that a value is given to there. */
export interface NamedPlace {
  readonly kind: PlaceKind;
  readonly name: string;
  /** Of a keyword: the last name of what is called. */
  readonly callee: string | null;
}

/** Callables that set the environment variable that their first argument names, whatever they belong to. */
const SETTERS = new Set(['setenv', 'putenv']);
/** Methods of a mapping that read or set the key that their first argument is. */
const MAPPING_METHODS = new Set(['get', 'setdefault']);

/** The places that a constant is the value of; of `a = b = 'x'` two, of most constants none. */
export function placesOf(constant: Place, reading: Reading): readonly NamedPlace[] {
  const { node, parent } = asGiven(constant);
  if (!parent) return [];
  const { slice } = reading;
  switch (parent.node.type) {
    case 'keyword_argument': {
      const call = parent.parent?.parent?.node;
      const callee = call?.type === 'call' ? calleeOf(call) : undefined;
      if (!callee) return [];
      return named('keyword', child(parent.node, 'name'), slice, lastNameOf(callee, reading));
    }
    case 'default_parameter':
    case 'typed_default_parameter':
      return node.field === 'value' ? named('parameter', child(parent.node, 'name'), slice) : [];
    case 'named_expression':
      return named('assignment', child(parent.node, 'name'), slice);
    case 'assignment':
      return node.field === 'right' ? targetsOf(parent).flatMap((each) => placesOfTarget(each, slice)) : [];
    case 'pair':
      return node.field === 'value' ? key('dict-key', child(parent.node, 'key'), slice) : [];
    case 'argument_list':
      return setByCall(node, parent, reading);
    default:
      return [];
  }
}

/** Where a constant comes out of parentheses and of the branches of conditional expressions. */
function asGiven(constant: Place): Place {
  let outer = constant;
  for (let { parent } = outer; parent && yields(parent.node, outer.node); { parent } = outer) outer = parent;
  return outer;
}

/** Whether an expression's value may be that of its part: `part if condition else part`. */
function yields({ type, children }: SyntaxNode, part: SyntaxNode): boolean {
  if (type === 'parenthesized_expression') return true;
  return type === 'conditional_expression' && children[1] !== part;
}

/** The constants that an expression may be: itself, or the branches of a conditional expression. */
export function constantsOf(node: SyntaxNode): readonly SyntaxNode[] {
  const inner = unparenthesized(node);
  if (inner.type !== 'conditional_expression') return [inner];
  return inner.children.filter((_, i) => i !== 1).flatMap(constantsOf);
}

function named(
  kind: PlaceKind,
  name: SyntaxNode | undefined,
  slice: Reading['slice'],
  callee: string | null = null,
): NamedPlace[] {
  return name?.type === 'identifier' ? [{ kind, name: slice(name), callee }] : [];
}

function key(kind: PlaceKind, node: SyntaxNode | undefined, slice: Reading['slice']): NamedPlace[] {
  const name = node && stringOf(node, slice);
  return typeof name === 'string' ? [{ kind, name, callee: null }] : [];
}

function stringOf(node: SyntaxNode, slice: Reading['slice']): string | null {
  const inner = unparenthesized(node);
  return inner.type === 'string' ? stringValue(slice(inner)) : null;
}

/** All targets of `a = b = value`, seen from the value. */
function targetsOf(assignment: Place): SyntaxNode[] {
  const targets: SyntaxNode[] = [];
  for (let each: Place | null = assignment; each?.node.type === 'assignment'; each = each.parent) {
    const left = child(each.node, 'left');
    if (left) targets.push(unparenthesized(left));
  }
  return targets;
}

function placesOfTarget(target: SyntaxNode, slice: Reading['slice']): NamedPlace[] {
  if (target.type === 'identifier') return named('assignment', target, slice);
  if (target.type === 'attribute') return named('assignment', child(target, 'attribute'), slice);
  return target.type === 'subscript' ? key('subscript', child(target, 'subscript'), slice) : [];
}

/** `setenv('NAME', value)`, `os.environ.setdefault('NAME', value)`. */
function setByCall(value: SyntaxNode, list: Place, reading: Reading): NamedPlace[] {
  const call = list.parent?.node;
  const [first, second] = list.node.children;
  if (call?.type !== 'call' || !first || second !== value || !setsVariable(call, reading)) return [];
  return key('environment', first, reading.slice);
}

function setsVariable(call: SyntaxNode, reading: Reading): boolean {
  const name = environmentMethod(call, reading);
  return name !== null && (name === 'setdefault' || SETTERS.has(name));
}

/** The name of a call that reads or sets environment variables; null for any other. */
function environmentMethod(call: SyntaxNode, reading: Reading): string | null {
  const callee = calleeOf(call);
  if (!callee) return null;
  const name = lastNameOf(callee, reading);
  if (SETTERS.has(name) || name === 'getenv') return name;
  const object = callee.type === 'attribute' ? child(callee, 'object') : undefined;
  const chain = reading.model.calleeOf(callee);
  const receiver = chain && object ? qualified(chain)?.replace(/\.\w+$/, '') : undefined;
  return MAPPING_METHODS.has(name) && receiver !== undefined && isEnviron(receiver) ? name : null;
}

/**
 * What an environment variable is set to where a string names it: `os.environ['NAME']`, `.get('NAME')`, `getenv('NAME')`, …
 * Empty where it is read; null where the string names none.
 */
export function variableSetTo(name: Place, reading: Reading): readonly SyntaxNode[] | null {
  const { node, parent } = asGiven(name);
  if (!parent || node.type === 'conditional_expression') return null;
  if (parent.node.type === 'subscript') return setBySubscript(node, parent, reading);
  const call = parent.parent?.node;
  if (parent.node.type !== 'argument_list' || call?.type !== 'call' || parent.node.children[0] !== node)
    return null;
  if (environmentMethod(call, reading) === null) return null;
  const value = setsVariable(call, reading) ? parent.node.children[1] : undefined;
  return value ? constantsOf(value) : [];
}

function setBySubscript(key: SyntaxNode, subscript: Place, { model }: Reading): readonly SyntaxNode[] | null {
  const value = child(subscript.node, 'value');
  const chain = key.field === 'subscript' && value ? model.chainOf(value) : undefined;
  if (!isEnviron(qualified(chain) ?? '')) return null;
  // A target's place is in what its assignment stands in.
  const assignment = subscript.parent?.node.children.find(
    (each) => each.type === 'assignment' && child(each, 'left') === subscript.node,
  );
  let right = assignment && child(assignment, 'right');
  while (right?.type === 'assignment') right = child(right, 'right');
  return right ? constantsOf(right) : [];
}

function isEnviron(qualifiedName: string): boolean {
  return /(?:^|\.)environ$/.test(qualifiedName);
}

function calleeOf(call: SyntaxNode): SyntaxNode | undefined {
  const callee = child(call, 'function');
  return callee && unparenthesized(callee);
}

/** The last name of what is called, as it was imported: `getenv` of `ge('X')` after `from os import getenv as ge`. */
export function lastNameOf(callee: SyntaxNode, { model, slice }: Reading): string {
  return qualified(model.calleeOf(callee))?.split('.').at(-1) ?? lastName(callee, slice);
}
