"""Python's lexical scopes over `ast`: which scope owns a name, and what binds it there."""

import ast
from dataclasses import dataclass, field


@dataclass
class Binding:
    """One place that binds a name.

    kind: import, alias (a bare chain is assigned), value (anything else is), unpack, augment, param, def, class, for,
    with, except, comp, match, type, del, annotation.
    """
    kind: str
    offset: int
    scope: 'Scope'              # where the binding's text stands (not the owner, under `global`)
    level: int = 0              # import: dots
    path: tuple = ()            # import: the dotted name that the local name stands for
    modules: int = 0            # import: how many of its first components the statement says are modules
    usage: int | None = None    # import: offset of the imported name
    chain: tuple | None = None  # alias: the root's name, and the attributes
    literal: bool = False       # a literal other than None
    accessor: object = None     # def: its Accessor, when it can be one


@dataclass
class Star:
    offset: int
    level: int
    path: tuple


@dataclass
class Scope:
    kind: str                   # module, function, class, comprehension, parameters (those of types)
    parent: 'Scope | None'
    raw: list = field(default_factory=list)
    bound: dict = field(default_factory=dict)
    globals: set = field(default_factory=set)
    nonlocals: set = field(default_factory=set)
    children: list = field(default_factory=list)

    def child(self, kind):
        scope = Scope(kind, self)
        self.children.append(scope)
        return scope

    def module(self):
        return self if self.parent is None else self.parent.module()

    def names(self):
        return {name for name, _ in self.raw}

    def settle(self):
        """Hands every binding to the scope that owns its name; call on the module when all is read."""
        for name, binding in self.raw:
            self.owner_of_binding(name).bound.setdefault(name, []).append(binding)
        for child in self.children:
            child.settle()
        if self.parent is None:
            self.sort()

    def sort(self):
        for bindings in self.bound.values():
            bindings.sort(key=lambda b: b.offset)
        for child in self.children:
            child.sort()

    def owner_of_binding(self, name):
        if self.parent is None:
            return self
        if name in self.globals:
            return self.module()
        if name in self.nonlocals:
            scope = self.parent
            while scope.parent is not None:
                if scope.kind == 'function' and name in scope.names() and name not in scope.nonlocals | scope.globals:
                    return scope
                scope = scope.parent
        return self

    def owners(self, name):
        """The scopes whose bindings a read of the name here sees: one, or for a class body its own and the enclosing."""
        found = []
        scope = self
        is_near = True          # only type parameters stand between
        while scope is not None:
            if scope.kind != 'class' or is_near:
                if scope.parent is not None and name in scope.globals:
                    return [*found, scope.module()] if name in scope.module().bound else found
                if name in scope.bound and name not in scope.nonlocals:
                    found.append(scope)
                    if scope.kind != 'class':
                        return found
            is_near = is_near and scope.kind == 'parameters'
            scope = scope.parent
        return found


def chain(node):
    """A bare chain of names and attributes -> (root Name, attributes), else None."""
    attributes = []
    while isinstance(node, ast.Attribute):
        attributes.append(node.attr)
        node = node.value
    return (node, tuple(reversed(attributes))) if isinstance(node, ast.Name) else None


def is_literal(node):
    """Constants but None, signed numbers, f-strings, and displays whatever is in them."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.USub, ast.UAdd)):
        node = node.operand
    if isinstance(node, ast.Constant):
        return node.value is not None
    return isinstance(node, (ast.JoinedStr, ast.Tuple, ast.List, ast.Set, ast.Dict))
