/** A text as names: its scopes, what binds each name, and every chain of names and every string that it uses. */
import type { SyntaxNode } from './syntax.ts';

export type ScopeKind = 'module' | 'function' | 'lambda' | 'class' | 'comprehension' | 'type-parameters';

export interface Scope {
  readonly kind: ScopeKind;
  /** Names of the enclosing functions and classes, `Outer.method`; empty at module level. */
  readonly qualifiedName: string;
  readonly parent: Scope | null;
  readonly bindings: Map<string, Binding[]>;
  readonly globals: Set<string>;
  readonly nonlocals: Set<string>;
  /** `from m import *` in this scope, in the order of the text. */
  readonly stars: ImportBinding[];
  readonly isAsync: boolean;
  /** Of a class: its base classes that are chains. */
  readonly bases: Chain[];
}

/** A name that an import statement takes. */
export interface ImportBinding {
  readonly kind: 'import';
  /** Dots of a relative import; 0 for an absolute one. */
  readonly level: number;
  /** The dotted name imported: module and, after `from`, the name: `['eventlet', 'sleep']`; `*` for all. */
  readonly path: readonly string[];
  /** Whether `from` names the module, so that the last of `path` is a name in it. */
  readonly isFrom: boolean;
  /** How many of `path` the bound name stands for: all, but only the first of `import a.b.c`. */
  readonly bound: number;
  /** Where the imported name stands: `a.b` of `import a.b`, `x` of `from m import x`. */
  readonly start: number;
  readonly end: number;
  readonly scope: Scope;
  readonly statement: Statement;
}

export type Binding =
  | ImportBinding
  /** a bare chain assigned to one name */
  | { readonly kind: 'alias'; readonly chain: Chain; readonly start: number }
  /** any other assignment: of a literal other than None, or of anything else */
  | { readonly kind: 'assigned'; readonly literal: boolean; readonly start: number }
  | { readonly kind: 'function'; readonly definition: FunctionFacts; readonly start: number }
  /** a class, parameter, target of `for`, `with`, `except` or `case`, a type parameter */
  | { readonly kind: 'other'; readonly start: number }
  /** a target of `del`, an annotation alone: the scope owns the name, and nothing is bound to it here */
  | { readonly kind: 'declared'; readonly start: number };

/** What tells whether a call of a function stands for what it returns. */
export interface FunctionFacts {
  readonly isAsync: boolean;
  readonly hasRequiredParameter: boolean;
  yields: boolean;
  /** A chain, None (also by `return` alone), or any other expression. */
  readonly returns: (Chain | 'none' | 'other')[];
}

/** A simple statement, or a compound statement's header: offsets of its text. */
export interface Statement {
  readonly start: number;
  readonly end: number;
}

/** A maximal chain of names and attributes, `root.a.b`; a call ends it: `root.a(…).b` has `b` in `call`. */
export interface Chain {
  readonly root: string;
  readonly attributes: readonly string[];
  readonly start: number;
  readonly end: number;
  /** The chain is called: the attributes of the call's result, and where they end. */
  readonly call: { readonly after: readonly string[]; readonly end: number } | null;
  readonly scope: Scope;
  readonly statement: Statement;
  readonly place: Place;
}

/** A string literal (adjacent ones as one) that is no docstring, no bytes and not formatted. */
export interface StringUse {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly scope: Scope;
  readonly statement: Statement;
  readonly place: Place;
}

/** A node and what it stands in, outwards. */
export interface Place {
  readonly node: SyntaxNode;
  readonly parent: Place | null;
}

export interface TextModel {
  readonly module: Scope;
  readonly imports: readonly ImportBinding[];
  readonly chains: readonly Chain[];
  readonly strings: readonly StringUse[];
  /** The chain that an expression is, if it is one and nothing more. */
  chainOf(node: SyntaxNode): Chain | undefined;
  /** The chain that is called where this expression is a callee. */
  calleeOf(node: SyntaxNode): Chain | undefined;
}

/** Children in the order of the text: the one that fills `field`. */
export function child(node: SyntaxNode, field: string): SyntaxNode | undefined {
  return node.children.find((each) => each.field === field);
}

/** The expression inside any parentheses around it. */
export function unparenthesized(node: SyntaxNode): SyntaxNode {
  let inner = node;
  while (inner.type === 'parenthesized_expression' && inner.children.length === 1 && inner.children[0]) {
    inner = inner.children[0];
  }
  return inner;
}
