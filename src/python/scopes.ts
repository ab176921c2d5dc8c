/** Syntax → scopes, bindings and uses, by Python's lexical rules (reference manual, 4.2 and 7 to 8). */

import type { LogicalLines } from './lines.ts';
import {
  type Binding,
  type Chain,
  child,
  type FunctionFacts,
  type ImportBinding,
  type Place,
  type Scope,
  type ScopeKind,
  type Statement,
  type StringUse,
  type TextModel,
  unparenthesized,
} from './model.ts';
import { stringValue } from './strings.ts';
import type { SyntaxNode } from './syntax.ts';

/** Builds the model of a text from its logical lines and their syntax. */
export function modelOf(text: string, lines: LogicalLines, root: SyntaxNode): TextModel {
  return new ModelBuilder(text, lines).build(root);
}

/** Where the walk stands. */
interface Context {
  readonly scope: Scope;
  readonly statement: Statement;
  readonly place: Place | null;
  /** The function whose body this is. */
  readonly definition: FunctionFacts | null;
}

const SIMPLE_STATEMENTS = [
  'expression_statement',
  'return_statement',
  'raise_statement',
  'assert_statement',
  'delete_statement',
  'import_statement',
  'import_from_statement',
  'future_import_statement',
  'print_statement',
  'exec_statement',
  'type_alias_statement',
];

const COMPOUND_STATEMENTS = [
  'if_statement',
  'elif_clause',
  'else_clause',
  'for_statement',
  'while_statement',
  'try_statement',
  'except_clause',
  'except_group_clause',
  'finally_clause',
  'with_statement',
  'match_statement',
  'case_clause',
];

/** What a node of these types starts, of which most do nothing. */
const STATEMENTS: ReadonlyMap<string, 'simple' | 'compound'> = new Map([
  ...SIMPLE_STATEMENTS.map((type) => [type, 'simple'] as const),
  ...COMPOUND_STATEMENTS.map((type) => [type, 'compound'] as const),
]);

/** Expressions whose value is plainly not a module: Python's literals and displays. */
const LITERALS = new Set([
  'string',
  'concatenated_string',
  'integer',
  'float',
  'true',
  'false',
  'ellipsis',
  'list',
  'tuple',
  'dictionary',
  'set',
]);

/** What no program has: names of more components, or below more dots, are cut, so that nobody has to look a million up. */
const MOST_COMPONENTS = 200;

/** The context of a node's children. */
function within(node: SyntaxNode, { scope, statement, place, definition }: Context): Context {
  return { scope, statement, place: { node, parent: place }, definition };
}

/** A binding where it was met. */
interface Met {
  readonly scope: Scope;
  readonly name: string;
  readonly binding: Binding;
}

class ModelBuilder {
  private readonly text: string;
  private readonly lines: LogicalLines;
  private readonly imports: ImportBinding[] = [];
  private readonly chains: Chain[] = [];
  private readonly strings: StringUse[] = [];
  private readonly chainByNode = new Map<SyntaxNode, Chain>();
  private readonly chainByCallee = new Map<SyntaxNode, Chain>();
  /** Bindings as met; they reach their owners at the end, when every `global` and `nonlocal` is known. */
  private readonly met: Met[] = [];

  constructor(text: string, lines: LogicalLines) {
    this.text = text;
    this.lines = lines;
  }

  build(root: SyntaxNode): TextModel {
    const module = newScope('module', null, '');
    const statement = { start: root.start, end: root.start };
    this.visitChildren(root, { scope: module, statement, place: null, definition: null });
    const names = namesIn(this.met);
    for (const { scope, name, binding } of this.met) {
      addBinding(ownerOf(scope, name, module, names), name, binding);
    }
    const { imports, chains, strings, chainByNode, chainByCallee } = this;
    return {
      module,
      imports,
      chains,
      strings,
      chainOf: (node) => chainByNode.get(unparenthesized(node)),
      calleeOf: (node) => chainByCallee.get(unparenthesized(node)),
    };
  }

  private bind(scope: Scope, name: string, binding: Binding): void {
    this.met.push({ scope, name, binding });
  }

  private slice(node: SyntaxNode): string {
    return this.text.slice(node.start, node.end);
  }

  private visitChildren(node: SyntaxNode, context: Context): void {
    const inner = within(node, context);
    for (const each of node.children) this.visit(each, inner);
  }

  private visit(node: SyntaxNode, outer: Context): void {
    const starts = STATEMENTS.get(node.type);
    const statement = starts === 'simple' ? node : starts && this.headerOf(node);
    const context = statement ? { ...outer, statement } : outer;
    switch (node.type) {
      case 'identifier':
      case 'attribute':
      case 'call':
        return this.visitPrimary(node, context);
      case 'string':
      case 'concatenated_string':
        return this.visitString(node, context);
      case 'list_comprehension':
      case 'set_comprehension':
      case 'dictionary_comprehension':
      case 'generator_expression':
        return this.visitComprehension(node, context);
      case 'expression_statement':
        return this.visitExpressionStatement(node, context);
      case 'assignment':
        return this.visitAssignment(node, context);
      case 'augmented_assignment':
        return this.visitAugmentedAssignment(node, context);
      case 'named_expression':
        return this.visitNamedExpression(node, context);
      case 'for_statement':
        return this.visitFor(node, context);
      case 'as_pattern':
        return this.visitAs(node, context);
      case 'import_statement':
      case 'import_from_statement':
        return this.visitImport(node, context);
      case 'global_statement':
      case 'nonlocal_statement':
        for (const each of node.children) {
          (node.type === 'global_statement' ? context.scope.globals : context.scope.nonlocals).add(
            this.slice(each),
          );
        }
        return;
      case 'delete_statement':
        return this.visitDelete(node, context);
      case 'decorated_definition':
        return this.visitChildren(node, { ...context, statement: this.headerOf(node) });
      case 'function_definition':
        return this.visitFunction(node, context);
      case 'lambda':
        return this.visitLambda(node, context);
      case 'class_definition':
        return this.visitClass(node, context);
      case 'type_alias_statement':
        return this.visitTypeAlias(node, context);
      case 'case_clause':
        return this.visitCase(node, context);
      case 'keyword_argument':
        return this.visitFields(node, ['value'], context);
      case 'member_type': // `x[y].z` in an annotation
        return node.children[0] && this.visit(node.children[0], within(node, context));
      case 'return_statement':
        return this.visitReturn(node, context);
      case 'yield':
        if (context.definition) context.definition.yields = true;
        return this.visitChildren(node, context);
      default:
        return this.visitChildren(node, context);
    }
  }

  private visitFields(node: SyntaxNode, fields: readonly string[], context: Context): void {
    const inner = within(node, context);
    for (const each of node.children)
      if (each.field !== null && fields.includes(each.field)) this.visit(each, inner);
  }

  /** Names, attributes and calls: finds the maximal chain, then goes on with what stands inside it. */
  private visitPrimary(node: SyntaxNode, context: Context): void {
    const { base, attributes } = this.peel(node);
    if (base.type === 'identifier') {
      this.addChain(node, base, attributes, node.end, null, context);
      return;
    }
    if (base.type !== 'call') {
      this.visit(base, within(node, context));
      return;
    }
    const called = child(base, 'function');
    const inner = within(base, context);
    if (called) {
      const callee = this.peel(called);
      if (callee.base.type === 'identifier') {
        const call = { after: attributes, end: node.end };
        const chain = this.addChain(node, callee.base, callee.attributes, called.end, call, context);
        this.chainByCallee.set(unparenthesized(called), chain);
      } else {
        this.visit(called, inner);
      }
    }
    for (const each of base.children) if (each !== called) this.visit(each, inner);
  }

  private addChain(
    node: SyntaxNode,
    root: SyntaxNode,
    attributes: readonly string[],
    end: number,
    call: Chain['call'],
    { scope, statement, place }: Context,
  ): Chain {
    const chain: Chain = {
      root: normalized(this.slice(root)),
      attributes,
      start: root.start,
      end,
      call,
      scope,
      statement,
      place: { node, parent: place },
    };
    this.chains.push(chain);
    this.chainByNode.set(node, chain);
    return chain;
  }

  /** Takes the attributes off an expression, through parentheses: `(a.b).c` → a, [b, c]. */
  private peel(node: SyntaxNode): { base: SyntaxNode; attributes: string[] } {
    const attributes: string[] = [];
    let base = unparenthesized(node);
    for (;;) {
      const [starred] = base.children;
      // in a subscript, the grammar takes `*a.b` for `(*a).b`
      if (base.type === 'list_splat' && starred && attributes.length > 0) base = unparenthesized(starred);
      if (base.type !== 'attribute') break;
      const object = child(base, 'object');
      const attribute = child(base, 'attribute');
      if (!object || !attribute) break;
      attributes.push(this.slice(attribute));
      base = unparenthesized(object);
    }
    attributes.reverse();
    if (attributes.length > MOST_COMPONENTS) attributes.length = MOST_COMPONENTS;
    return { base, attributes };
  }

  /** A string that is a whole statement is documentation, wherever it stands; a comma after it makes it a tuple. */
  private visitExpressionStatement(node: SyntaxNode, context: Context): void {
    const [first] = node.children;
    const isOnly = first && node.children.length === 1 && !this.text.slice(first.end, node.end).includes(',');
    const only = isOnly ? unparenthesized(first) : null;
    if (only?.type === 'string') this.visitInterpolations([only], context);
    else if (only?.type === 'concatenated_string') this.visitInterpolations(only.children, context);
    else this.visitChildren(node, context);
  }

  private visitString(node: SyntaxNode, context: Context): void {
    const parts = node.type === 'string' ? [node] : node.children.filter(({ type }) => type === 'string');
    const values = parts.map((part) => stringValue(this.slice(part)));
    if (values.some((value) => value === null)) return this.visitInterpolations(parts, context);
    const { scope, statement, place } = context;
    const { start, end } = node;
    this.strings.push({
      value: values.join(''),
      start,
      end,
      scope,
      statement,
      place: { node, parent: place },
    });
  }

  private visitInterpolations(parts: readonly SyntaxNode[], context: Context): void {
    for (const part of parts) {
      for (const each of part.children) if (each.type === 'interpolation') this.visitChildren(each, context);
    }
  }

  private visitAssignment(node: SyntaxNode, context: Context): void {
    const left = child(node, 'left');
    const right = child(node, 'right');
    this.visitFields(node, ['type', 'right'], context);
    if (!left) return;
    const target = this.withoutParentheses(left);
    if (target.type !== 'identifier') return this.bindTarget(target, context, 'assigned');
    let value = right;
    while (value?.type === 'assignment') value = child(value, 'right');
    this.bind(context.scope, this.slice(target), this.assigned(target, value));
  }

  /** `(x)` is the target `x`, and the grammar has it as the tuple that only a comma makes. */
  private withoutParentheses(target: SyntaxNode): SyntaxNode {
    const [only] = target.children;
    if (target.type !== 'tuple_pattern' || target.children.length !== 1 || !only) return target;
    const after = this.text.slice(only.end, target.end).replace(/#.*/g, '');
    return after.includes(',') ? target : this.withoutParentheses(only);
  }

  private assigned(name: SyntaxNode, value: SyntaxNode | undefined): Binding {
    if (!value) return { kind: 'declared', start: name.start };
    const inner = unparenthesized(value);
    const chain = this.chainByNode.get(inner);
    if (chain) return { kind: 'alias', chain, start: name.start };
    const operand = isSigned(inner) ? (child(inner, 'argument') ?? inner) : inner;
    return { kind: 'assigned', literal: LITERALS.has(operand.type), start: name.start };
  }

  private visitAugmentedAssignment(node: SyntaxNode, context: Context): void {
    this.visitFields(node, ['right'], context);
    const left = child(node, 'left');
    if (left) this.bindTarget(left, context, 'assigned');
  }

  private visitNamedExpression(node: SyntaxNode, context: Context): void {
    this.visitFields(node, ['value'], context);
    const name = child(node, 'name');
    if (!name) return;
    let { scope } = context;
    while (scope.kind === 'comprehension' && scope.parent) scope = scope.parent; // PEP 572
    // the grammar takes `x := a if b else c` for `(x := a) if b else c`
    const isPart =
      context.place?.node.type === 'conditional_expression' && context.place.node.children[0] === node;
    const binding = this.assigned(name, child(node, 'value'));
    const whole: Binding = { kind: 'assigned', literal: false, start: name.start };
    this.bind(scope, this.slice(name), isPart ? whole : binding);
  }

  /** Binds the names of a target; its attributes and subscripts are uses. */
  private bindTarget(target: SyntaxNode, context: Context, how: 'assigned' | 'other' | 'declared'): void {
    switch (target.type) {
      case 'identifier':
        return this.bind(
          context.scope,
          this.slice(target),
          how === 'assigned'
            ? { kind: 'assigned', literal: false, start: target.start }
            : { kind: how, start: target.start },
        );
      case 'attribute':
      case 'subscript':
      case 'call':
        return this.visit(target, context);
      default:
        for (const each of target.children) this.bindTarget(each, context, how);
    }
  }

  private visitFor(node: SyntaxNode, context: Context): void {
    const inner = within(node, context);
    for (const each of node.children) {
      if (each.field === 'left') this.bindTarget(each, inner, 'other');
      else this.visit(each, inner);
    }
  }

  /** `with` and `except`: what follows `as` is a target. */
  private visitAs(node: SyntaxNode, context: Context): void {
    const inner = within(node, context);
    for (const each of node.children) {
      if (each.type === 'as_pattern_target') this.bindTarget(each, inner, 'other');
      else this.visit(each, inner);
    }
  }

  private visitDelete(node: SyntaxNode, context: Context): void {
    this.visitChildren(node, context);
    const bind = (each: SyntaxNode): void => {
      if (each.type === 'identifier') this.bindTarget(each, context, 'declared');
      else if (/^(?:expression_list|tuple|list|parenthesized_expression)$/.test(each.type))
        each.children.forEach(bind);
    };
    node.children.forEach(bind);
  }

  private visitImport(node: SyntaxNode, context: Context): void {
    const from = child(node, 'module_name');
    const module = from ? this.dotted(from) : { level: 0, path: [] };
    for (const each of node.children) {
      if (each === from) continue;
      if (each.type === 'wildcard_import') this.addImport(each, null, module, ['*'], context);
      else if (each.type === 'aliased_import') {
        const name = child(each, 'name');
        if (name) this.addImport(name, child(each, 'alias') ?? null, module, this.dotted(name).path, context);
      } else if (each.type === 'dotted_name') {
        this.addImport(each, null, module, this.dotted(each).path, context);
      }
    }
  }

  private addImport(
    at: SyntaxNode,
    alias: SyntaxNode | null,
    module: { level: number; path: readonly string[] },
    names: readonly string[],
    { scope, statement }: Context,
  ): void {
    const path = [...module.path, ...names];
    const isFrom = module.level > 0 || module.path.length > 0;
    const bound = isFrom || alias ? path.length : 1;
    const { start, end } = at;
    const binding: ImportBinding = {
      kind: 'import',
      level: module.level,
      path,
      isFrom,
      bound,
      start,
      end,
      scope,
      statement,
    };
    this.imports.push(binding);
    if (names[0] === '*') scope.stars.push(binding);
    else this.bind(scope, alias ? this.slice(alias) : ((isFrom ? names.at(-1) : names[0]) ?? ''), binding);
  }

  /** `..a.b` → level 2, [a, b]. */
  private dotted(node: SyntaxNode): { level: number; path: string[] } {
    const [, dots = '', names = ''] = /^([.\s]*)([\s\S]*)$/.exec(this.slice(node)) ?? [];
    const level = Math.min(dots.replace(/\s/g, '').length, MOST_COMPONENTS);
    const path = names.split('.', MOST_COMPONENTS).map((name) => name.trim());
    return { level, path: names === '' ? [] : path };
  }

  private visitFunction(node: SyntaxNode, context: Context): void {
    const name = child(node, 'name');
    const isAsync = node.children.some(({ type }) => type === 'async');
    const parameters = child(node, 'parameters');
    const definition: FunctionFacts = {
      isAsync,
      hasRequiredParameter: parameters?.children.some(isRequired) ?? false,
      yields: false,
      returns: [],
    };
    const named = name ? this.slice(name) : '';
    if (name) this.bind(context.scope, named, { kind: 'function', definition, start: name.start });
    const header = this.withTypeParameters(node, this.inHeader(node, context));
    if (parameters) this.visitParameterValues(parameters, header);
    this.visitFields(node, ['return_type'], header);
    const scope = newScope('function', header.scope, named, isAsync);
    if (parameters) this.bindParameters(parameters, scope);
    this.visitFields(node, ['body'], { ...header, scope, definition });
  }

  private visitLambda(node: SyntaxNode, context: Context): void {
    const parameters = child(node, 'parameters');
    if (parameters) this.visitParameterValues(parameters, context);
    const scope = newScope('lambda', context.scope, '');
    if (parameters) this.bindParameters(parameters, scope);
    this.visitFields(node, ['body'], { ...context, scope, definition: null });
  }

  /** Defaults and annotations belong to the scope around. */
  private visitParameterValues(parameters: SyntaxNode, context: Context): void {
    for (const each of parameters.children) this.visitFields(each, ['value', 'type'], context);
  }

  private bindParameters(node: SyntaxNode, scope: Scope): void {
    for (const each of node.children) {
      if (each.field === 'value' || each.field === 'type') continue;
      if (each.type === 'identifier')
        this.bind(scope, this.slice(each), { kind: 'other', start: each.start });
      else this.bindParameters(each, scope);
    }
  }

  private visitClass(node: SyntaxNode, context: Context): void {
    const name = child(node, 'name');
    const named = name ? this.slice(name) : '';
    if (name) this.bind(context.scope, named, { kind: 'other', start: name.start });
    const header = this.withTypeParameters(node, this.inHeader(node, context));
    this.visitFields(node, ['superclasses'], header);
    const scope = newScope('class', header.scope, named);
    for (const base of child(node, 'superclasses')?.children ?? []) {
      const chain = this.chainByNode.get(unparenthesized(base));
      if (chain) scope.bases.push(chain);
    }
    this.visitFields(node, ['body'], { ...header, scope, definition: null });
  }

  /** From the statement's start to the colon before its block: the end of a logical line, but for a block on the same line. */
  private headerOf(node: SyntaxNode): Statement {
    const definition = child(node, 'definition') ?? node;
    const block = definition.children.find(({ type }) => type === 'block' || type === 'case_clause');
    if (!block) return node;
    const { textEnd } = this.lines.line(this.lines.lastAtMost(definition.start));
    if (block.start >= textEnd) return { start: node.start, end: textEnd };
    return { start: node.start, end: this.text.lastIndexOf(':', block.start - 1) + 1 };
  }

  /** Decorators belong to the header (grammar: `decorated`). */
  private inHeader(node: SyntaxNode, context: Context): Context {
    const isDecorated = context.place?.node.type === 'decorated_definition';
    return isDecorated ? context : { ...context, statement: this.headerOf(node) };
  }

  /** PEP 695: type parameters make a scope around the definition's header and body. */
  private withTypeParameters(node: SyntaxNode, context: Context): Context {
    const parameters = child(node, 'type_parameters');
    if (!parameters) return context;
    const inner = { ...context, scope: newScope('type-parameters', context.scope, '') };
    this.bindTypeParameters(parameters, inner);
    return inner;
  }

  private bindTypeParameters(parameters: SyntaxNode, context: Context): void {
    for (const each of parameters.children) {
      const constrained = each.children[0]?.type === 'constrained_type' ? each.children[0] : each;
      const [named, ...bounds] = constrained.children;
      const name = named && (named.type === 'identifier' ? named : named.children.at(-1));
      if (name?.type === 'identifier') {
        this.bind(context.scope, this.slice(name), { kind: 'other', start: name.start });
      }
      for (const bound of bounds) this.visit(bound, context);
    }
  }

  private visitTypeAlias(node: SyntaxNode, context: Context): void {
    const [left, right] = [child(node, 'left'), child(node, 'right')];
    const generic = left?.children[0];
    const name = generic?.type === 'generic_type' ? generic.children[0] : generic;
    if (name) this.bind(context.scope, this.slice(name), { kind: 'other', start: name.start });
    const parameters = generic?.type === 'generic_type' ? generic.children[1] : undefined;
    const scope = newScope('type-parameters', context.scope, '');
    if (parameters) this.bindTypeParameters(parameters, { ...context, scope });
    if (right) this.visit(right, { ...context, scope });
  }

  private visitComprehension(node: SyntaxNode, context: Context): void {
    const scope = newScope('comprehension', context.scope, '');
    const outer = within(node, context);
    const inner = { ...outer, scope };
    let first = true;
    for (const each of node.children) {
      if (each.type !== 'for_in_clause') {
        this.visit(each, inner);
        continue;
      }
      for (const part of each.children) {
        if (part.field === 'left') this.bindTarget(part, inner, 'other');
        else this.visit(part, first ? outer : inner); // the first iterable is evaluated outside
      }
      first = false;
    }
  }

  private visitCase(node: SyntaxNode, context: Context): void {
    const inner = within(node, context);
    for (const each of node.children) {
      if (each.type === 'case_pattern') this.visitPattern(each, inner);
      else this.visit(each, inner);
    }
  }

  /** Patterns (reference, 8.6.4): a plain name captures, a dotted one is a value, a class pattern's name is one too. */
  private visitPattern(node: SyntaxNode, context: Context): void {
    switch (node.type) {
      case 'identifier':
        return this.bindTarget(node, context, 'other');
      case 'dotted_name':
        if (node.children.length === 1 && node.children[0])
          return this.visitPattern(node.children[0], context);
        this.addDottedName(node, context);
        return;
      case 'class_pattern':
        node.children.forEach((each, i) => {
          if (i === 0 && each.type === 'dotted_name') this.addDottedName(each, context);
          else this.visitPattern(each, context);
        });
        return;
      case 'keyword_pattern':
        for (const each of node.children.slice(1)) this.visitPattern(each, context);
        return;
      case 'string':
      case 'concatenated_string':
        return this.visit(node, context);
      default:
        for (const each of node.children) this.visitPattern(each, context);
    }
  }

  private addDottedName(node: SyntaxNode, context: Context): void {
    const [root, ...rest] = node.children;
    if (root)
      this.addChain(
        node,
        root,
        rest.map((each) => this.slice(each)),
        node.end,
        null,
        context,
      );
  }

  private visitReturn(node: SyntaxNode, context: Context): void {
    this.visitChildren(node, context);
    const value = node.children[0] ? unparenthesized(node.children[0]) : undefined;
    const none = value === undefined || value.type === 'none';
    const chain = value && this.chainByNode.get(value);
    context.definition?.returns.push(none ? 'none' : (chain ?? 'other'));
  }
}

/** Whether an expression is a number with its sign. */
function isSigned({ type, children }: SyntaxNode): boolean {
  return type === 'unary_operator' && /^[-+]$/.test(children[0]?.type ?? '');
}

function isRequired({ type }: SyntaxNode): boolean {
  return type === 'identifier' || type === 'typed_parameter' || type === 'tuple_pattern';
}

function newScope(kind: ScopeKind, parent: Scope | null, name: string, isAsync = false): Scope {
  const outer = parent?.qualifiedName ?? '';
  return {
    kind,
    qualifiedName: name === '' ? outer : outer === '' ? name : `${outer}.${name}`,
    parent,
    bindings: new Map(),
    globals: new Set(),
    nonlocals: new Set(),
    stars: [],
    isAsync,
    bases: [],
  };
}

function namesIn(met: readonly Met[]): ReadonlyMap<Scope, ReadonlySet<string>> {
  const names = new Map<Scope, Set<string>>();
  for (const { scope, name } of met) {
    const known = names.get(scope);
    if (known) known.add(name);
    else names.set(scope, new Set([name]));
  }
  return names;
}

/**
 * The scope that a binding made in `scope` belongs to: of a `nonlocal` name the nearest function around that binds it.
 * @param names those that are bound in each scope
 */
function ownerOf(
  scope: Scope,
  name: string,
  module: Scope,
  names: ReadonlyMap<Scope, ReadonlySet<string>>,
): Scope {
  if (scope.globals.has(name)) return module;
  if (!scope.nonlocals.has(name)) return scope;
  for (let outer = scope.parent; outer; outer = outer.parent) {
    const isDeclared = outer.nonlocals.has(name) || outer.globals.has(name);
    if (outer.kind === 'function' && !isDeclared && names.get(outer)?.has(name)) return outer;
  }
  return scope;
}

function addBinding(scope: Scope, name: string, binding: Binding): void {
  const key = normalized(name);
  const list = scope.bindings.get(key);
  if (list) list.push(binding);
  else scope.bindings.set(key, [binding]);
}

/** Identifiers are compared in NFKC (reference, 2.3), which leaves ASCII as it is. */
function normalized(name: string): string {
  return /[^\x00-\x7f]/.test(name) ? name.normalize('NFKC') : name;
}
