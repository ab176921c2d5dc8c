"""One pass over a text's syntax: its scopes, and every place that could be a usage."""

import ast
from dataclasses import dataclass

from fstrings import POSITIONS_ARE_RIGHT, expressions, values
from scopes import Binding, Scope, Star, chain, is_literal

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)

# usage.md, dynamic, 2: callees that import what their first argument names.
IMPORTERS = {'import_module', '__import__', 'try_import', 'import_any', 'find_module', 'importorskip', 'import_patched',
             'original', 'resolve_name', 'import_fresh_module'}
# usage.md, probe.
PROBES = {'find_spec', 'module_exists'}


@dataclass
class Place:
    """A place that could be a usage. what: import, star, chain, string."""
    what: str
    offset: int
    scope: Scope
    qualname: str
    statement: tuple            # offsets
    level: int = 0
    path: tuple = ()            # import, star: the dotted name; string: its components
    modules: int = 0            # import: how many of its first components the statement says are modules
    root: str = ''              # chain
    before: tuple = ()          # chain: attributes, up to a call or the end
    called: bool = False
    after: tuple = ()           # chain: attributes of the call's result
    role: str = ''              # string: probe, importer, ''
    approximate: bool = False   # the column is ast's guess


@dataclass
class Accessor:
    """A function without required arguments: what its returns name."""
    name: str
    scope: Scope
    returns: list               # (name of the root, attributes)


class Reader(ast.NodeVisitor):
    def __init__(self, tree, source):
        self.source = source
        self.module = self.scope = Scope('module', None)
        self.qualname = []
        self.span = (0, 0)
        self.places = []
        self.stars = []
        self.all = None             # the names in `__all__`; None of them is a name where not all is known
        self.approximate = False
        self.body(tree.body)
        self.module.settle()

    # Statements ------------------------------------------------------------------------------------------------

    def body(self, statements):
        for statement in statements:
            self.statement(statement)

    def statement(self, node):
        outer = self.span
        first = first_of_body(node)
        if isinstance(node, ast.Match):
            end = self.case_start(node.cases[0])
        else:
            end = self.source.end(node) if first is None else self.statement_start(first)
        self.span = (self.statement_start(node), end)
        if self.scope is self.module and first_name(node) == '__all__':
            self.all = (self.all or []) + listed(node)
        self.visit(node)
        self.span = outer

    def statement_start(self, node):
        if getattr(node, 'decorator_list', None):
            return self.source.text.rindex('@', 0, self.source.start(node.decorator_list[0]))
        return self.source.start(node)

    def case_start(self, case):
        return self.source.text.rindex('case', 0, self.source.start(case.pattern))

    def clause(self, start, first):
        """The header of a clause: from its keyword to the first statement under it."""
        self.span = (start, self.statement_start(first))

    def bind(self, name, kind, node, scope=None, **more):
        offset = node if isinstance(node, int) else self.source.start(node)
        target = scope or self.scope
        target.raw.append((name, Binding(kind, offset, self.scope, **more)))

    def place(self, what, offset, **more):
        self.places.append(Place(what, offset, self.scope, '.'.join(self.qualname) or '<module>', self.span,
                                 approximate=self.approximate, **more))

    def visit_Import(self, node):
        for alias in node.names:
            path = tuple(alias.name.split('.'))
            offset = self.source.start(alias)
            self.place('import', offset, path=path, modules=len(path))
            bound = path if alias.asname else path[:1]
            self.bind(alias.asname or path[0], 'import', offset, usage=offset, path=bound, modules=len(bound))

    def visit_ImportFrom(self, node):
        module = tuple(node.module.split('.')) if node.module else ()
        for alias in node.names:
            offset = self.source.start(alias)
            if alias.name == '*':
                self.place('star', offset, level=node.level, path=module)
                self.stars.append(Star(offset, node.level, module))
                continue
            path = (*module, alias.name)
            self.place('import', offset, level=node.level, path=path, modules=len(module))
            self.bind(alias.asname or alias.name, 'import', offset, usage=offset, level=node.level, path=path,
                      modules=len(module))

    def visit_Global(self, node):
        if self.scope.parent is not None:
            self.scope.globals.update(node.names)

    def visit_Nonlocal(self, node):
        self.scope.nonlocals.update(node.names)

    def visit_Expr(self, node):
        if not (isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)):
            self.visit(node.value)

    def visit_Assign(self, node):
        self.visit(node.value)
        for target in node.targets:
            self.assign(target, node.value)

    def visit_AnnAssign(self, node):
        self.visit(node.annotation)
        if node.value is not None:
            self.visit(node.value)
            self.assign(node.target, node.value)
        elif isinstance(node.target, ast.Name):
            self.bind(node.target.id, 'annotation', node.target)
        else:
            self.visit(node.target)

    def visit_AugAssign(self, node):
        self.visit(node.value)
        if isinstance(node.target, ast.Name):
            self.bind(node.target.id, 'augment', node.target)
        else:
            self.visit(node.target)

    def assign(self, target, value, scope=None):
        if isinstance(target, ast.Name):
            kind = 'alias' if chain(value) else 'value'
            self.bind(target.id, kind, target, scope, chain=named(value), literal=is_literal(value))
        else:
            self.target(target, 'unpack')

    def target(self, node, kind):
        """Binds the names of a target; what else stands in it is read."""
        if isinstance(node, ast.Name):
            self.bind(node.id, kind, node)
        elif isinstance(node, (ast.Tuple, ast.List)):
            for element in node.elts:
                self.target(element, kind)
        elif isinstance(node, ast.Starred):
            self.target(node.value, kind)
        else:
            self.visit(node)

    def visit_For(self, node):
        self.visit(node.iter)
        self.target(node.target, 'for')
        self.body(node.body)
        self.body(node.orelse)

    visit_AsyncFor = visit_For

    def visit_While(self, node):
        self.visit(node.test)
        self.body(node.body)
        self.body(node.orelse)

    visit_If = visit_While

    def visit_With(self, node):
        for item in node.items:
            self.visit(item.context_expr)
            if item.optional_vars is not None:
                self.target(item.optional_vars, 'with')
        self.body(node.body)

    visit_AsyncWith = visit_With

    def visit_Try(self, node):
        self.body(node.body)
        for handler in node.handlers:
            self.clause(self.source.start(handler), handler.body[0])
            if handler.type is not None:
                self.visit(handler.type)
            if handler.name:
                self.bind(handler.name, 'except', handler)
            self.body(handler.body)
        self.body(node.orelse)
        self.body(node.finalbody)

    visit_TryStar = visit_Try

    def visit_Match(self, node):
        self.visit(node.subject)
        for case in node.cases:
            self.clause(self.case_start(case), case.body[0])
            self.visit(case.pattern)
            if case.guard is not None:
                self.visit(case.guard)
            self.body(case.body)

    def visit_MatchAs(self, node):
        if node.pattern is not None:
            self.visit(node.pattern)
        if node.name:
            self.bind(node.name, 'match', node)

    def visit_MatchStar(self, node):
        if node.name:
            self.bind(node.name, 'match', node)

    def visit_MatchMapping(self, node):
        self.generic_visit(node)
        if node.rest:
            self.bind(node.rest, 'match', node)

    def visit_FunctionDef(self, node):
        for decorator in node.decorator_list:
            self.visit(decorator)
        outer = self.enter_type_parameters(node)
        self.arguments(node.args)
        if node.returns is not None:
            self.visit(node.returns)
        inner = self.scope.child('function')
        accessor = accessor_of(node, inner)
        self.bind(node.name, 'def', node, outer, accessor=accessor)
        self.enter(inner, node.name, node.body, node.args)
        self.scope = outer

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_ClassDef(self, node):
        for decorator in node.decorator_list:
            self.visit(decorator)
        outer = self.enter_type_parameters(node)
        for base in [*node.bases, *node.keywords]:
            self.visit(base)
        self.bind(node.name, 'class', node, outer)
        self.enter(self.scope.child('class'), node.name, node.body, None)
        self.scope = outer

    def visit_TypeAlias(self, node):
        outer = self.enter_type_parameters(node)
        self.visit(node.value)
        self.bind(node.name.id, 'type', node.name, outer)
        self.scope = outer

    def enter_type_parameters(self, node):
        """Python 3.12: a scope of their own for the type parameters. Returns the scope around it."""
        outer = self.scope
        if getattr(node, 'type_params', None):
            self.scope = self.scope.child('parameters')
            for parameter in node.type_params:
                self.bind(parameter.name, 'type', parameter)
                for part in ('bound', 'default_value'):
                    if getattr(parameter, part, None) is not None:
                        self.visit(getattr(parameter, part))
        return outer

    def arguments(self, args):
        """What is evaluated outside of the function: defaults and annotations."""
        for default in [*args.defaults, *args.kw_defaults]:
            if default is not None:
                self.visit(default)
        for arg in all_arguments(args):
            if arg.annotation is not None:
                self.visit(arg.annotation)

    def enter(self, scope, name, body, args):
        outer = self.scope
        self.scope = scope
        self.qualname.append(name)
        if args is not None:
            for arg in all_arguments(args):
                self.bind(arg.arg, 'param', arg)
        self.body(body)
        self.qualname.pop()
        self.scope = outer

    # Expressions -----------------------------------------------------------------------------------------------

    def visit_Lambda(self, node):
        self.arguments(node.args)
        outer = self.scope
        self.scope = outer.child('function')
        for arg in all_arguments(node.args):
            self.bind(arg.arg, 'param', arg)
        self.visit(node.body)
        self.scope = outer

    def comprehension(self, node):
        outer = self.scope
        inner = outer.child('comprehension')
        for i, generator in enumerate(node.generators):
            self.scope = inner if i else outer
            self.visit(generator.iter)
            self.scope = inner
            self.target(generator.target, 'comp')
            for test in generator.ifs:
                self.visit(test)
        for part in ('elt', 'key', 'value'):
            if hasattr(node, part):
                self.visit(getattr(node, part))
        self.scope = outer

    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = comprehension

    def visit_NamedExpr(self, node):
        self.visit(node.value)
        scope = self.scope
        while scope.kind == 'comprehension':
            scope = scope.parent
        self.assign(node.target, node.value, scope)

    def visit_Name(self, node):
        if isinstance(node.ctx, ast.Store):
            raise AssertionError(f'unforeseen target in line {node.lineno}')
        self.place('chain', self.source.start(node), root=node.id)
        if isinstance(node.ctx, ast.Del):
            self.bind(node.id, 'del', node)

    def visit_Attribute(self, node):
        after = []
        inner = node
        while isinstance(inner, ast.Attribute):
            after.append(inner.attr)
            inner = inner.value
        after = tuple(reversed(after))
        if isinstance(inner, ast.Name):
            self.place('chain', self.source.start(inner), root=inner.id, before=after)
        elif isinstance(inner, ast.Call):
            self.call(inner, after)
        else:
            self.visit(inner)

    def visit_Call(self, node):
        self.call(node, ())

    def call(self, node, after):
        self.mark_first_argument(node)
        bare = chain(node.func)
        if bare:
            root, before = bare
            self.place('chain', self.source.start(root), root=root.id, before=before, called=True, after=after)
        else:
            self.visit(node.func)
        for part in [*node.args, *node.keywords]:
            self.visit(part)

    def mark_first_argument(self, node):
        if not node.args or not isinstance(node.args[0], ast.Constant):
            return
        func = node.func
        last = last_name(func)
        if last in IMPORTERS:
            node.args[0].role = 'importer'
        elif last in PROBES or last == 'version' and last_name(getattr(func, 'value', None)) == 'metadata' \
                or last in ('get', 'pop') and isinstance(func, ast.Attribute) and is_sys_modules(func.value):
            node.args[0].role = 'probe'

    def visit_Subscript(self, node):
        if is_sys_modules(node.value):
            node.slice.role = 'probe'
        self.generic_visit(node)

    def visit_Compare(self, node):
        left = node.left
        for operator, right in zip(node.ops, node.comparators):
            if isinstance(operator, (ast.In, ast.NotIn)) and is_sys_modules(right):
                left.role = 'probe'
            left = right
        self.generic_visit(node)

    def visit_Constant(self, node):
        if isinstance(node.value, str) and 'eventlet' in node.value:
            path = tuple(node.value.split('.'))
            if all(part.isidentifier() for part in path):
                self.place('string', self.source.start(node), path=path, role=getattr(node, 'role', ''))

    def visit_JoinedStr(self, node):
        if POSITIONS_ARE_RIGHT:
            found = values(node)
        elif hasattr(node, 'own_expressions'):
            found = node.own_expressions
        else:
            found = expressions(node, self.source)
        outer = self.approximate
        self.approximate = outer or found is None
        for expression in values(node) if found is None else found:
            self.visit(expression)
        self.approximate = outer


def named(node):
    """A bare chain -> (name of the root, attributes), else None."""
    bare = chain(node)
    return bare and (bare[0].id, bare[1])


def first_of_body(node):
    body = getattr(node, 'body', None)
    return body[0] if isinstance(body, list) and body else None


def all_arguments(args):
    return [a for a in [*args.posonlyargs, *args.args, args.vararg, *args.kwonlyargs, args.kwarg] if a is not None]


def last_name(node):
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else None


def is_sys_modules(node):
    bare = chain(node)
    return bare is not None and (bare[0].id, *bare[1]) == ('sys', 'modules')


def first_name(node):
    """The name that a simple statement starts with."""
    while True:
        if isinstance(node, ast.Name):
            return node.id
        if isinstance(node, ast.Assign):
            node = node.targets[0]
        elif isinstance(node, (ast.AnnAssign, ast.AugAssign)):
            node = node.target
        elif isinstance(node, ast.Call):
            node = node.func
        elif isinstance(node, (ast.Expr, ast.Attribute, ast.Subscript)):
            node = node.value
        else:
            return None


def listed(node):
    """The strings that a statement which starts with `__all__` assigns or adds; [None] where it does something else."""
    target = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, 'target', None)
    value = getattr(node, 'value', None)
    is_plain = isinstance(target, ast.Name) and len(getattr(node, 'targets', '1')) == 1
    if not is_plain or not isinstance(value, (ast.List, ast.Tuple)):
        return [None]
    out = [e.value for e in value.elts if isinstance(e, ast.Constant) and isinstance(e.value, str)]
    return out if len(out) == len(value.elts) else [None]


def accessor_of(node, scope):
    """The Accessor that a `def` may be: no required argument, no generator, each return a bare chain or None."""
    args = node.args
    required = len(args.posonlyargs) + len(args.args) - len(args.defaults) + sum(d is None for d in args.kw_defaults)
    if required or isinstance(node, ast.AsyncFunctionDef):
        return None
    returns = []
    todo = list(node.body)
    while todo:
        inner = todo.pop(0)
        if isinstance(inner, (*FUNCTIONS, ast.ClassDef, ast.Lambda)):
            continue
        if isinstance(inner, (ast.Yield, ast.YieldFrom)):
            return None
        if isinstance(inner, ast.Return):
            value = inner.value
            if value is not None and not (isinstance(value, ast.Constant) and value.value is None):
                if chain(value) is None:
                    return None
                returns.append(named(value))
            continue
        todo = [*ast.iter_child_nodes(inner), *todo]
    return Accessor(node.name, scope, returns) if returns else None
