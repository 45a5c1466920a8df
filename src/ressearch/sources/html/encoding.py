"""In which characters is a page written? A byte order mark says it, or the page itself, or the bytes must tell."""

import re

from ressearch.sources.encodings import BOMS, Decoded, decode, decode_as

HEAD = 4096  # bytes in which a page names its encoding
COMMENT_RE = re.compile(rb"<!--.*?-->", re.DOTALL)
NAMED_RE = re.compile(
    rb"""
      <meta \s [^>]{0,200}? charset \s* = \s* ["']? \s* (?P<meta> [\w:.-]+ )
    | <\?xml \s [^>]{0,200}? encoding \s* = \s* ["'] (?P<xml> [\w:.-]+ )
    """,
    re.VERBOSE | re.IGNORECASE,
)


def decode_page(data: bytes) -> Decoded:
    """The characters of a page. Raises ``UnsureError`` where it does not say and no one reading is certain.

    >>> decode_page('<meta charset="gb2312">大会'.encode("gb18030")).text
    '<meta charset="gb2312">大会'
    """
    named = NAMED_RE.search(COMMENT_RE.sub(b"", data[:HEAD]))
    if named is None or any(data.startswith(bom) for bom, _ in BOMS):
        return decode(data)
    return decode_as(data, (named["meta"] or named["xml"]).decode("ascii"))
