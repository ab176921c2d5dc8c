"""The expressions of an f-string with their true places, which `ast` has only since Python 3.12."""

import ast
import sys

from source import LITERAL_OR_COMMENT, Source

POSITIONS_ARE_RIGHT = sys.version_info >= (3, 12)


def expressions(node, source, base=0):
    """The expressions in a JoinedStr, each node with `own_offset` in the whole text.

    `base` is what to add to an offset in `source`. Returns None where this reading of the f-string and Python's
    differ; the caller then falls back on ast's positions.
    """
    start, end = source.offset(node.lineno, node.col_offset), source.end(node)
    found = []
    for match in LITERAL_OR_COMMENT.finditer(source.text, start, end):
        prefix = (match.group('prefix') or '').lower()
        if 'f' not in prefix:
            continue
        quotes = 3 if match.group('body')[:3] in ('"""', "'''") else 1
        first, last = match.start('body') + quotes, match.end() - quotes
        try:
            spans, _ = fields(source.text, first, last, 'r' in prefix, 0)
            for span in spans:
                found.append(parsed(source.text, span, base))
        except (IndexError, SyntaxError):
            return None
    own = [ast.dump(e) for e in values(node)]
    return found if own == [ast.dump(e) for e in found] else None


def values(node):
    """A JoinedStr's expressions as ast has them, in the order of the text."""
    out = []
    for value in node.values:
        if isinstance(value, ast.FormattedValue):
            out.append(value.value)
            if value.format_spec is not None:
                out += values(value.format_spec)
    return out


def parsed(text, span, base):
    wrapped = Source('(' + text[span[0]:span[1]] + ')')
    tree = ast.parse(wrapped.text, mode='eval').body
    shift = base + span[0] - 1
    place(tree, wrapped, shift)
    return tree


def place(tree, wrapped, shift):
    """Gives each node its offset in the whole text, and each inner f-string its expressions."""
    if isinstance(tree, ast.JoinedStr):
        tree.own_expressions = expressions(tree, wrapped, shift)
        tree.own_offset = wrapped.start(tree) + shift
        return
    if hasattr(tree, 'lineno'):
        tree.own_offset = wrapped.start(tree) + shift
    for child in ast.iter_child_nodes(tree):
        place(child, wrapped, shift)


def fields(text, i, end, raw, level):
    """Spans of the expressions between two offsets of an f-string's body (CPython 3.11, `fstring_find_literal`)."""
    spans = []
    while i < end:
        char = text[i]
        if char == '\\' and not raw:
            i = after_escape(text, i)
        elif char == '{' and level == 0 and text[i + 1] == '{' or char == '}' and level == 0:
            i += 2
        elif char == '{':
            inner, i = field(text, i + 1, end, raw, level)
            spans += inner
        elif char == '}':
            break
        else:
            i += 1
    return spans, i


def after_escape(text, i):
    if text[i + 1] == 'N' and text[i + 2] == '{':
        return text.index('}', i) + 1
    return i + 1 if text[i + 1] in '{}' else i + 2


def field(text, start, end, raw, level):
    """One replacement field from behind its `{` to behind its `}`."""
    i = expression_end(text, start)
    spans = [(start, i)]
    if text[i] == '=':
        i += 1
        while text[i].isspace():
            i += 1
    if text[i] == '!':
        i += 2
    if text[i] == ':':
        inner, i = fields(text, i + 1, end, raw, level + 1)
        spans += inner
    if text[i] != '}' or i >= end:
        raise SyntaxError('f-string')
    return spans, i + 1


def expression_end(text, i):
    depth = 0
    while True:
        char = text[i]
        if char in '"\'':
            match = LITERAL_OR_COMMENT.match(text, i)
            if match is None:
                raise SyntaxError('f-string')
            i = match.end()
            continue
        if char in '([{':
            depth += 1
        elif depth and char in ')]}':
            depth -= 1
        elif depth == 0 and char in '=!<>' and (text[i + 1] == '='):
            i += 2
            continue
        elif depth == 0 and char in '!:}=':
            return i
        i += 1
