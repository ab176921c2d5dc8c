"""Python 2 as Python 3, for `ast`: what only Python 2 has is rewritten, and every offset keeps its way back.

Needs `lib2to3`, which Python has up to 3.12; without it, Python 2 is not read.
"""

import bisect
import re
import warnings

from source import Source

with warnings.catch_warnings():
    warnings.simplefilter('ignore')
    try:
        from lib2to3 import pygram, pytree
        from lib2to3.pgen2 import driver, token
        from lib2to3.pgen2.parse import ParseError
        from lib2to3.pgen2.tokenize import TokenError
    except ImportError:
        pygram = None

TAB_STOP = 8


class Translated(Source):
    """A text of Python 2 with its translation: ast's positions are the translation's, all others the text's own."""

    def __init__(self, text, edits):
        super().__init__(text)
        self.edits = sorted(edits)
        parts, at = [], 0
        self.translated_starts, self.shifts = [], []
        length = 0
        for start, end, replacement in self.edits:
            parts += [text[at:start], replacement]
            length += start - at
            self.translated_starts.append(length)
            length += len(replacement)
            self.shifts.append(length)
            at = end
        self.translation = Source(''.join([*parts, text[at:]]))

    def offset(self, line, byte_column):
        offset = self.translation.offset(line, byte_column)
        i = bisect.bisect_right(self.translated_starts, offset) - 1
        if i < 0:
            return offset
        start, end, _ = self.edits[i]
        return end + offset - self.shifts[i] if offset >= self.shifts[i] else start


def translate(text):
    """A text that Python 3 cannot parse -> Translated. Raises SyntaxError where it is no Python 2 either."""
    if pygram is None:
        raise SyntaxError('no lib2to3')
    for grammar in (pygram.python_grammar, pygram.python_grammar_no_print_statement):
        try:
            tree = driver.Driver(grammar, convert=pytree.convert).parse_string(text + '\n')
        except (ParseError, TokenError, IndentationError):
            continue
        return Translated(text, list(Edits(tree, text).found))
    raise SyntaxError('neither Python 3 nor Python 2')


class Edits:
    """What has to be written otherwise: (start, end, replacement)."""

    def __init__(self, tree, text):
        self.text, self.lines = text, Source(text + '\n').starts
        self.symbols = {number: name for name, number in pygram.python_grammar.symbol2number.items()}
        self.found = []
        for node in tree.pre_order():
            if isinstance(node, pytree.Leaf):
                if node.value:
                    self.leaf(node)
            else:
                getattr(self, self.symbols.get(node.type, ''), lambda _: None)(node)

    # Places ------------------------------------------------------------------------------------------------------

    def start(self, node):
        leaf = next(node.leaves())
        return self.lines[leaf.lineno - 1] + leaf.column

    def end(self, node):
        *_, leaf = (leaf for leaf in node.leaves() if leaf.value)
        return self.start(leaf) + len(leaf.value)

    def edit(self, start, end, replacement):
        self.found.append((start, end, replacement))

    def enclose(self, start, end):
        """Parentheses around; the first takes the place of a space, where there is one."""
        self.edit(start, start + (self.text[start:start + 1] == ' '), '(')
        self.edit(end, end, ')')

    # Tokens ------------------------------------------------------------------------------------------------------

    def leaf(self, leaf):
        start, value = self.start(leaf), leaf.value
        before = self.text[self.lines[leaf.lineno - 1]:start] if leaf.type != token.NEWLINE else ''
        if '\t' in before and not before.strip():
            self.edit(start - len(before), start, ' ' * len(before.rpartition('\f')[2].expandtabs(TAB_STOP)))
        if leaf.type == token.NUMBER:
            octal = re.fullmatch(r'0(\d+)[lL]?', value)
            new = f'0o{octal[1]}' if octal and octal[1].strip('0') else value.rstrip('lL')
            new = '0' if octal and not octal[1].strip('0') else new
        elif leaf.type == token.STRING:
            new = self.string(value)
        elif leaf.type == token.BACKQUOTE:
            new = '(' if leaf is leaf.parent.children[0] else ')'
        elif value == '<>':
            new = '!='
        elif leaf.type == token.NAME and value in ('async', 'await', 'nonlocal'):
            new = f'{value}_'   # plain names then
        else:
            return
        if new != value:
            self.edit(start, start + len(value), new)

    def string(self, value):
        prefix = re.match('[a-zA-Z]*', value)[0]
        body = value[len(prefix):]
        if 'b' in prefix.lower() and not body.isascii():
            body = re.sub('[^\x00-\x7f]', '?', body)
        if 'u' not in prefix.lower() and 'r' not in prefix.lower():
            body = re.sub(r'\\(.)', lambda m: rf'\\{m[1]}' if m[1] in 'NuU' else m[0], body, flags=re.S)
        return (prefix if prefix.lower() != 'ur' else prefix[1:]) + body

    # Statements --------------------------------------------------------------------------------------------------

    def print_stmt(self, node):
        keyword, *values = node.children
        if values and values[0].type == token.RIGHTSHIFT:
            at = self.start(values[0])
            self.edit(at, at + 2, '(')
            self.edit(self.end(node), self.end(node), ')')
        elif values:
            self.enclose(self.end(keyword), self.end(node))

    def exec_stmt(self, node):
        self.enclose(self.end(node.children[0]), self.end(node))
        for child in node.children:
            if child.type == token.NAME and child.value == 'in':
                self.edit(self.start(child), self.end(child), ',')

    def raise_stmt(self, node):
        keyword, *values = node.children
        if any(value.type == token.COMMA for value in values):
            self.enclose(self.end(keyword), self.end(node))

    def except_clause(self, node):
        for i, child in enumerate(node.children):
            if child.type == token.COMMA:
                self.edit(self.start(child), self.end(child), ' as ')
            if (child.type == token.COMMA or str(child).strip() == 'as') and node.children[i + 1].type != token.NAME:
                self.edit(self.start(node.children[i + 1]), self.end(node.children[i + 1]), '_')

    def tfpdef(self, node):
        """`(a, b)` among parameters -> `a, b`; with a default `a=0, b`, which the default follows."""
        follower = node.next_sibling
        has_default = follower is not None and follower.type == token.EQUAL
        for leaf in node.leaves():
            if leaf.value in ('(', ')'):
                self.edit(self.start(leaf), self.end(leaf), '')
            elif has_default and leaf.value == ',' and leaf.prefix is not None:
                self.edit(self.start(leaf), self.start(leaf), '=0')

    vfpdef = tfpdef

    def testlist_safe(self, node):
        self.enclose(self.start(node), self.end(node))
