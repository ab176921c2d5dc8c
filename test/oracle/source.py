"""One Python text: decoding, lines, offsets, and the text of a statement."""

import bisect
import io
import re
import tokenize

# A string literal or a comment; what stands between two of these is plain code.
# Triple quotes come first: `''` is also how `'''` begins.
LITERAL_OR_COMMENT = re.compile(
    r'''(?P<prefix>(?<!\w)[rRbBuUfF]{1,2}|)(?P<body>"""(?:\\.|[^\\])*?"""|\'\'\'(?:\\.|[^\\])*?\'\'\''''
    r'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|(?P<comment>\#[^\n]*)''', re.S)


class Undecodable(Exception):
    """The bytes are no text that Python would read."""


def decode(data):
    """Bytes -> text as Python decodes it (BOM, PEP 263), every line end as `\\n`."""
    flat = data.replace(b'\r\n', b'\n').replace(b'\r', b'\n')
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(flat).readline)
        text = data.decode(encoding)
    except (SyntaxError, UnicodeDecodeError, LookupError) as error:
        raise Undecodable(str(error)) from error
    return text.removeprefix('\ufeff').replace('\r\n', '\n').replace('\r', '\n')


class Source:
    """Offsets and positions in a text; columns count code points."""

    def __init__(self, text):
        self.text = text
        self.starts = [0] + [m.end() for m in re.finditer('\n', text)]
        self.ascii = text.isascii()

    def offset(self, line, byte_column):
        """ast's position (1-based line, 0-based UTF-8 byte column) -> offset in the text."""
        start = self.starts[line - 1]
        if self.ascii:
            return start + byte_column
        end = self.starts[line] if line < len(self.starts) else len(self.text)
        return start + len(self.text[start:end].encode()[:byte_column].decode(errors='replace'))

    def start(self, node):
        """Where a node starts; nodes within f-strings carry their own offset."""
        own = getattr(node, 'own_offset', None)
        return self.offset(node.lineno, node.col_offset) if own is None else own

    def end(self, node):
        return self.offset(node.end_lineno, node.end_col_offset)

    def position(self, offset):
        """Offset -> (line, column), both 1-based."""
        line = bisect.bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1

    def folded(self, start, end):
        """The text between two offsets that lie outside of literals: no comments, white space folded (in strings, too)."""
        def without_comment(match):
            return ' ' if match.group('comment') is not None else match.group()
        text = LITERAL_OR_COMMENT.sub(without_comment, self.text[start:end])
        return ' '.join(text.replace('\\\n', ' ').split())
