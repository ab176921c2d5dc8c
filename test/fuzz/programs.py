"""Random small Python 3 programs around names that may be eventlet; the same for the same seed."""

import random
import sys

NAMES = ('eventlet', 'ev', 'go', 'sleep', 'x', 'y')
ATTRIBUTES = ('spawn', 'sleep', 'green', 'tpool', 'eventlet', 'x')
FUNCTIONS = ('get', 'f', 'eventlet', 'x')
IMPORTS = (
    'import eventlet', 'import eventlet', 'import eventlet as {0}', 'import os, eventlet.green.socket as {0}',
    'import eventlet.green.os', 'import eventlet.{1} as {0}, {0}.eventlet', 'from eventlet import {1}',
    'from eventlet import {1} as {0}', 'from eventlet import ({1},  # why\n    sleep as {0},\n)', 'from eventlet.green import {1}',
    'from eventlet.{1} import {0}', 'import {0}', 'import {0}.{1} as {0}', 'from os import path as {0}', 'from . import {0}',
    'from .. import eventlet', 'from .eventlet import {0}', 'from x.eventlet import {1} as {0}', 'from x import eventlet',
    'import x.eventlet', 'import x.eventlet as {0}', 'from gevent import spawn as {0}',
)
STRINGS = ("'eventlet'", '"eventlet"', "'eventlet.spawn'", "'x.eventlet.green.os'", "'x.eventlet'", "'eventlet.nothing'",
           "b'eventlet.spawn'", "r'eventlet.spawn'", "u'eventlet'", "'event' 'let.spawn'", "'''eventlet'''",
           "'\\x65ventlet.spawn'", "'eventlet.spawn '", "('eventlet')", "'event\\\nlet.spawn'", "'x' 'y'",
           "('eventlet.'  # one\n        'spawn')", "f'eventlet.spawn'", "'eventlet.' f'spawn'", "b'' b'eventlet.os'")
IMPORTERS = ('importlib.import_module', '__import__', 'try_import', 'patcher.original', 'import_module', 'find_spec',
             'importlib.util.find_spec', 'metadata.version', 'importlib.metadata.version', 'sys.modules.get',
             'sys.modules.pop', 'f().import_module', 'x[0].find_spec', 'mock.patch', 'eventlet.import_patched', 'modules.get')


class Generator:
    """Programs as text: `program()`."""

    def __init__(self, seed, version=sys.version_info):
        self.random = random.Random(seed)
        self.version = version
        self.is_async = False
        self.in_function = False
        self.in_class = False
        self.in_loop = False
        self.indent = self.pick(('    ', '    ', '  ', '\t'))

    def program(self):
        lines = []
        if self.chance(.8):
            lines += self.imports()
        for _ in range(self.random.randint(1, 7)):
            lines += self.statement(3)
        text = '\n'.join(lines) + self.pick(('\n', '\n', '\n', ''))
        if self.chance(.05):
            text = text.replace('\n', '\r\n')
        return text

    # Choice ------------------------------------------------------------------------------------------------------

    def chance(self, share):
        return self.random.random() < share

    def pick(self, choices):
        return self.random.choice(choices)

    def name(self):
        return self.pick(NAMES)

    def either(self, choices, *arguments):
        return self.pick(choices)(*arguments)

    # Statements: lists of lines ----------------------------------------------------------------------------------

    def statement(self, depth):
        if depth > 0 and self.chance(.5):
            lines = self.either((self.function, self.function, self.method, self.class_, self.if_, self.for_, self.while_, self.with_,
                                 self.try_, self.match, self.accessor), depth - 1)
        else:
            lines = self.simple()
        if self.chance(.05):
            lines = [self.pick(('', '# eventlet.spawn', '\x0c', "'eventlet.spawn'"))] + lines
        return lines

    def simple(self):
        if self.chance(.08):
            one, other = self.one_line(), self.one_line()
            return (one + self.pick(('; ', ';', ' ;  ')) + other + self.pick(('', ';'))).split('\n')
        line = self.one_line()
        if self.chance(.1):
            line += self.pick(('  # eventlet.sleep', '  # x', ' '))
        return line.split('\n')

    def one_line(self):
        return self.either((self.import_, self.assignment, self.assignment, self.assignment, self.expression_statement,
                            self.expression_statement, self.expression_statement, self.other_simple))

    def imports(self):
        return self.import_().split('\n')

    def import_(self):
        if not self.in_function and not self.in_class and self.chance(.07):
            return self.pick(('from eventlet import *', 'from eventlet.green.os import *', 'from x import *',
                              'from eventlet.greenthread import *'))
        return self.pick(IMPORTS).format(self.name(), self.pick(ATTRIBUTES))

    def assignment(self):
        target, value = self.name(), self.value()
        return self.pick((
            f'{target} = {value}', f'{target} = {value}', f'{target} = {value}', f'{target} = {self.name()} = {value}',
            f'{target}: {self.expression(1)} = {value}', f'{target}: {self.expression(1)}', f'{target} += {value}',
            f'{target}, {self.name()} = {value}', f'({target}) = {value}', f'[{target}, *{self.name()}] = {value}',
            f'{self.chain()}.x = {value}', f'{self.chain()}[{value}] = {self.name()} = {value}', f'{target} = ({value})',
            f'{self.chain()}.x: {self.expression(1)} = {value}', f'{target} = \\\n    {value}',
            f'{target}, {self.chain()}.y = {value}', f'{self.chain()}.x += {value}', f'({target}): {self.name()} = {value}',
        ))

    def value(self):
        if self.chance(.45):
            return self.chain()
        return self.pick(('None', '1', '-1', "''", '[]', '()', 'not x', '1 + 2', '...', 'True', '{}', "f'{x}'", '~1', 'get()',
                          self.expression(2)))

    def expression_statement(self):
        return self.expression(3)

    def other_simple(self):
        name = self.name()
        choices = ['pass', f'del {name}', f'del {name}, {self.chain()}.x', f'del ({name}, [{self.name()}])', f'assert {self.expression(2)}',
                   f'raise {self.expression(1)} from {self.chain()}', f'global {name}', f'global {name}, {self.name()}',
                   f'del {self.chain()}[{self.expression(1)}]', f'assert {self.chain()}, {self.expression(1)}']
        if self.in_function:
            choices += [f'return {self.expression(2)}', f'return {self.chain()}', 'return', 'return None', f'nonlocal {name}',
                        f'nonlocal {name}', f'global {name}']
        if self.in_function and not self.is_async:
            choices += [f'yield {self.expression(1)}', f'{name} = yield', f'yield from {self.chain()}']
        if self.in_loop:
            choices += ['break', 'continue']
        if self.version >= (3, 12):
            choices += [f'type {name} = {self.expression(1)}', f'type {name}[{self.name()}: {self.chain()}] = {self.expression(1)}']
        return self.pick(choices)

    def block(self, depth, **state):
        """The lines of a block; `state` holds in it."""
        before = {key: getattr(self, key) for key in state}
        self.__dict__.update(state)
        lines = []
        if self.chance(.1):
            lines += [self.pick(('"""eventlet.spawn"""', "'eventlet' 'x'", "'''a\neventlet.spawn()\n'''", "r'eventlet.os'"))]
        for _ in range(self.random.randint(1, 3)):
            lines += self.statement(depth)
        self.__dict__.update(before)
        return [self.indent + line if line else line for line in lines]

    def compound(self, header, depth, **state):
        if self.chance(.1):
            before = {key: getattr(self, key) for key in state}
            self.__dict__.update(state)
            one = self.one_line()
            self.__dict__.update(before)
            if '\n' not in one:
                return [*header[:-1], f'{header[-1]} {one}']
        return header + self.block(depth, **state)

    def function(self, depth):
        is_async = self.chance(.15)
        decorators = [f'@{self.expression(1)}' for _ in range(self.random.choice((0, 0, 0, 1, 2)))]
        returns = f' -> {self.expression(1)}' if self.chance(.2) else ''
        header = f'{"async " if is_async else ""}def {self.pick(FUNCTIONS)}{self.type_parameters()}({self.parameters()}){returns}:'
        return decorators + self.compound(header.split('\n'), depth, is_async=is_async, in_function=True, in_class=False, in_loop=False)

    def method(self, depth):
        """A function that hands a name of its own to what stands in it."""
        name = self.name()
        inner = self.compound([f'def {self.pick(FUNCTIONS)}():'], max(depth - 1, 0), is_async=False, in_function=True, in_loop=False)
        if self.chance(.5):
            inner[1:1] = [self.indent + self.pick((f'nonlocal {name}', f'global {name}'))] if inner[0].endswith(':') else []
        own = self.pick((f'{name} = {self.value()}', self.import_(), f'for {name} in {self.chain()}: pass'))
        body = own.split('\n') + inner + [f'{name}.spawn({name})']
        return [f'def {self.pick(FUNCTIONS)}({self.parameters()}):'] + [self.indent + line if line else line for line in body]

    def accessor(self, depth):
        name = self.pick(('get', 'f'))
        parameters = self.pick(('', '', '*x', 'x=1', 'x', '*, x=None', '**x', '*, x', 'x, /', 'x=1, /, *, y=2'))
        body = [self.pick((self.import_(), 'import eventlet', 'global eventlet', 'pass'))]
        if self.chance(.3):
            body += ['if x:', self.indent + self.pick(('return None', 'return', 'return eventlet', f'return {self.value()}', 'yield'))]
        body += [self.pick((f'return {self.chain()}', f'return ({self.chain()})', 'return eventlet', f'return {self.chain()}  # x',
                            'return \\\n    eventlet', 'return lambda: eventlet'))]
        lines = '\n'.join(body).split('\n')
        use = self.pick((f'{name}().spawn(x)', f'{name}().tpool.Proxy({name}())', f'y = {name}()', f'y = {name}', f'{name}.spawn', f'({name})().x',
                         f'({name}()).sleep.x()', f'{name}()()', f'{name}()[0].x', f'self.{name}().spawn'))
        return [f'{self.pick(("", "", "", "async "))}def {name}({parameters}):'] + [self.indent + line for line in lines] + [use]

    def class_(self, depth):
        bases = self.pick(('', '()', f'({self.chain()})', f'({self.chain()}, metaclass={self.expression(1)})', f'({self.expression(1)})'))
        decorators = [f'@{self.expression(1)}'] if self.chance(.2) else []
        header = f'class {self.pick(("C", "eventlet", "x"))}{self.type_parameters()}{bases}:'
        return decorators + self.compound(header.split('\n'), depth, in_function=False, in_class=True, in_loop=False)

    def type_parameters(self):
        if self.version < (3, 12) or not self.chance(.12):
            return ''
        name, bound = self.name(), self.chain()
        default = f' = {self.chain()}' if self.version >= (3, 13) and self.chance(.3) else ''
        return self.pick((f'[{name}]', f'[{name}: {bound}]', f'[{name}: ({bound}, {bound}){default}]', f'[*{name}]', f'[**{name}]', f'[T{default}]'))

    def parameters(self):
        one, other = self.name(), self.name()
        expression = self.expression(1)
        return self.pick(('', '', '', one, f'{one}={expression}', f'{one}, /, {other}={expression}', f'*{one}', f'*, {one}', f'*, {one}={expression}',
                          f'**{one}', f'*{one}, **{other}', f'{one}: {expression}', f'{one}: {expression} = {self.chain()}',
                          f'{one}: {expression}, *{other}: {self.chain()}', f'*, {one}: {expression}', f'**{one}: {expression}',
                          f'self,  # eventlet\n    {one}={expression}'))

    def if_(self, depth):
        lines = self.compound(f'if {self.expression(2)}:'.split('\n'), depth)
        if self.chance(.3):
            lines += self.compound(f'elif {self.expression(2)}:'.split('\n'), depth)
        if self.chance(.4):
            lines += self.compound(['else:'], depth)
        return lines

    def for_(self, depth):
        target = self.pick((self.name(), f'{self.name()}, {self.name()}', f'({self.name()}, [{self.name()}])', f'{self.chain()}.x',
                            f'{self.chain()}[{self.chain()}]', f'*{self.name()}, x'))
        keyword = 'async for' if self.is_async and self.chance(.3) else 'for'
        lines = self.compound(f'{keyword} {target} in {self.expression(2)}:'.split('\n'), depth, in_loop=True)
        if self.chance(.2):
            lines += self.compound(['else:'], depth)
        return lines

    def while_(self, depth):
        lines = self.compound(f'while {self.expression(2)}:'.split('\n'), depth, in_loop=True)
        if self.chance(.2):
            lines += self.compound(['else:'], depth)
        return lines

    def with_(self, depth):
        item = self.pick((self.expression(2), f'{self.chain()} as {self.name()}', f'{self.chain()}() as ({self.name()}, {self.name()})',
                          f'{self.chain()}() as {self.chain()}.x', f'({self.expression(1)} as {self.name()}, {self.chain()}())',
                          f'{self.expression(1)} as {self.name()}, {self.chain()} as x', f'({self.chain()} as {self.name()},\n      open(x))',
                          f'{self.chain()} as {self.name()}[{self.expression(1)}]', f'({self.chain()}, {self.chain()})'))
        keyword = 'async with' if self.is_async and self.chance(.3) else 'with'
        return self.compound(f'{keyword} {item}:'.split('\n'), depth)

    def try_(self, depth):
        lines = self.compound(['try:'], depth)
        star = '*' if self.chance(.15) else ''
        for _ in range(self.random.randint(0, 2)):
            handler = self.pick((f'{self.chain()}', f'{self.expression(1)} as {self.name()}', f'({self.chain()}, {self.chain()})',
                                 f'(ImportError, {self.chain()}) as {self.name()}', 'ImportError'))
            lines += self.compound(f'except{star} {handler}:'.split('\n'), depth, in_loop=self.in_loop and not star, in_function=self.in_function and not star)
        if lines[-1] and self.chance(.2) and any(line.startswith('except') for line in lines):
            lines += self.compound(['else:'], depth)
        if self.chance(.3) or not any(line.startswith('except') for line in lines):
            lines += self.compound(['finally:'], depth, in_loop=False)
        return lines

    def match(self, depth):
        lines = [f'match {self.expression(2)}:']
        for _ in range(self.random.randint(1, 3)):
            guard = f' if {self.expression(1)}' if self.chance(.3) else ''
            case = self.compound(f'case {self.pattern(2)}{guard}:'.split('\n'), depth)
            lines += [self.indent + line if line else line for line in case]
        return '\n'.join(lines).split('\n')

    def pattern(self, depth):
        name, chain = self.name(), self.chain()
        if depth == 0:
            return self.pick((name, '_', '1', "'eventlet.spawn'", 'None', f'{chain}.x', '-1', "'eventlet'"))
        inner = self.pattern(depth - 1)
        return self.pick((inner, f'{inner} as {name}', f'[{inner}, *{name}]', f'({inner}, _)', f'{{"x": {inner}, **{name}}}', f'{chain}({inner})',
                          f'{chain}(x={inner}, y=1)', f'{chain}()', f'{chain}.x | 1', f'{{{chain}.x: {inner}}}', f'({inner})', f"'eventlet.sleep' | {chain}.y",
                          f'{name}, {inner}', f'{{\'eventlet.spawn\': {inner}}}', f'C({inner}, eventlet={inner})'))

    # Expressions -------------------------------------------------------------------------------------------------

    def chain(self):
        attributes = [self.pick(ATTRIBUTES) for _ in range(self.pick((0, 0, 0, 1, 1, 2)))]
        return self.pick(('.', '.', '.', '.', '.', ' . ')).join([self.pick((*NAMES, 'eventlet', 'ev')), *attributes])

    def expression(self, depth):
        if depth == 0 or self.chance(.15):
            return self.chain()
        inner = lambda: self.expression(depth - 1)
        return self.either((
            self.chain, self.chain, lambda: f'{self.chain()}({self.arguments(depth - 1)})', lambda: f'{self.chain()}({inner()}).wait()',
            lambda: f'get().{self.pick(ATTRIBUTES)}({inner()})', lambda: f'({inner()})', lambda: f'({inner()}, {inner()})', lambda: f'[{inner()}, *{self.chain()}]',
            lambda: f'{{{inner()}: {inner()}, **{self.chain()}}}', lambda: f'{{{inner()}}}', lambda: f'({inner()} if {inner()} else {inner()})',
            lambda: f'({inner()}\n        + {inner()})', lambda: f'{self.chain()}[{inner()}].{self.pick(ATTRIBUTES)}', lambda: f'({inner()} or not {inner()})',
            lambda: self.lambda_(depth), lambda: self.comprehension(depth), lambda: self.comprehension(depth), lambda: self.fstring(depth),
            lambda: f'({self.name()} := {self.value()})', lambda: f'({self.name()} := {inner()})', lambda: self.pick(STRINGS), lambda: self.pick(STRINGS),
            self.importing, self.importing, self.probe, lambda: f'({inner()}).{self.pick(ATTRIBUTES)}', lambda: f'{self.chain()}[{inner()}:{inner()}, ...]',
            lambda: f'({inner()} < {inner()} in {self.chain()})', lambda: f'(await {self.chain()}({inner()}))' if self.is_async else self.chain(),
            lambda: f'({inner()} \\\n     - {inner()})', lambda: f'{self.chain()}\n' if False else self.chain(),
        ))

    def arguments(self, depth):
        inner = self.expression(depth)
        return self.pick((inner, f'{inner}, {self.chain()}', f'{self.name()}={inner}', f'*{self.chain()}, **{self.chain()}', f'{inner},\n        eventlet={inner}',
                          f'{self.chain()}  # eventlet.sleep\n    , x', '', f'y for y in {self.chain()}', f'{inner} , # x\n  {self.name()}= {inner}'))

    def lambda_(self, depth):
        parameters = self.parameters()
        return f'(lambda {parameters if ":" not in parameters and "#" not in parameters and "lambda" not in parameters else ""}: {self.expression(depth - 1)})'

    def comprehension(self, depth):
        inner = lambda: self.expression(depth - 1)
        target = self.pick((self.name(), f'{self.name()}, {self.name()}', f'[{self.name()}, y]', f'{self.chain()}.x', f'{self.chain()}[{self.chain()}]'))
        clauses = f'for {target} in {inner()}'
        if self.chance(.3):
            clauses += f' if {inner()}'
        if self.chance(.3):
            clauses += f'{self.pick((" ", chr(10) + "   "))}for {self.name()} in {inner()}'
        if self.is_async and self.chance(.2):
            clauses = f'async {clauses}'
        return self.pick((f'[{inner()} {clauses}]', f'{{{inner()} {clauses}}}', f'({inner()} {clauses})', f'{{{inner()}: {inner()} {clauses}}}',
                          f'[({self.name()} := {inner()}) {clauses}]'))

    def fstring(self, depth):
        inner = self.expression(depth - 1)
        if self.version < (3, 12) and any(part in inner for part in ("'", '"', '\\', '\n', '#')):
            inner = self.chain()
        return self.pick((f"f'{{{inner}}}'", f"f'a {{ {inner}!r:>{{{self.chain()}}}}} b'", f'f"{{{inner} = }}"', f"rf'{{{inner}}}' 'eventlet.spawn'",
                          f"'eventlet.' F'{{{inner}}}'", f"f'{{{{eventlet.spawn}}}} {{{inner}}}'", f"f'''\n{{{inner}}}\n  {{{self.chain()}:{{{self.chain()}}}.x}}'''",
                          f"f'{{{inner}:eventlet}}'", f"f'{{({inner})[0]}}{{{self.chain()}}}'"))

    def importing(self):
        string = self.pick(STRINGS)
        return self.pick((f'{self.pick(IMPORTERS)}({string})', f'{self.pick(IMPORTERS)}({string}, {self.chain()})', f'{self.pick(IMPORTERS)}({self.chain()}, {string})',
                          f'{self.pick(IMPORTERS)}(name={string})', f'{self.pick(IMPORTERS)}(*{string})', f'{self.pick(IMPORTERS)}(({string}))',
                          f'{self.pick(IMPORTERS)}(\n    {string},  # x\n  )', f'({self.pick(IMPORTERS)})({string})'))

    def probe(self):
        string = self.pick(STRINGS[:4] + STRINGS[8:14])
        return self.pick((f'({string} in sys.modules)', f'({string} not in sys.modules)', f'sys.modules[{string}]', f'sys.modules[{string}].spawn', f'modules[{string}]',
                          f'({string} in sys . modules)', f'({string} in sys.modules in {string})', f'sys.modules[({string})]', f'(sys.modules)[{string}]',
                          f'sys.modules[{string}, x]', f'sys.modules[{string}:]', f'({string} in (sys.modules))', f'(x < {string} in sys.modules)', f'({string} is sys.modules)'))
