"""Here is a text: what of it may a terminal see, and where may its lines break?

Done without rich, which takes longer to import than all of this takes to run.
"""

import re
from collections.abc import Iterator

from ressearch.errors import columns
from ressearch.model.span import Span

UNIT_RE = re.compile(
    r"""
      \s+
    | [（《〈「『【〔［“‘]*                     # never the last of a line
      (?: [!-~À-ɏ]+ | \S )                   # A/RES/68/51 stays whole, ideographs part anywhere
      [，。；：！？、）》〉」』】〕］”’…—·％]*       # never the first of a line
    """,
    re.VERBOSE,
)

BLANKS = dict.fromkeys(map(ord, "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029"), " ")
# Escape sequences would take over the terminal, and bidirectional overrides show a text other than it is.
CONTROLS = dict.fromkeys((*range(32), *range(127, 160), *range(0x202A, 0x202F), *range(0x2066, 0x206A)), "\ufffd")
ONE_LINE = CONTROLS | BLANKS


MEASURE = 100  # columns beyond which a line of text is hard to follow


def printable(text: str) -> str:
    r"""``text`` on one line and without control characters, each replaced by one other: offsets stay.

    >>> printable("核裁军\x1b[2J\n")
    '核裁军�[2J '
    """
    return text.translate(ONE_LINE)


def wrap(text: str, width: int) -> list[Span]:
    """The lines of ``text``, at least one, none wider than ``width`` columns (or one ideograph).

    Blanks at a break belong to no line.

    >>> text = "重申第67/59号决议，并敦促各国"
    >>> [line.of(text) for line in wrap(text, 12)]
    ['重申第67/59', '号决议，并敦', '促各国']
    """
    return [line for line in breaks(text, max(width, 2)) if line.start < line.end] or [Span(0, 0)]


def breaks(text: str, width: int) -> Iterator[Span]:
    """The lines, and empty ones where there are only blanks."""
    start = end = used = 0
    for piece in pieces(text, width):
        blank, size = piece.of(text).isspace(), columns(piece.of(text))
        if used + size > width:
            yield Span(start, end)
            start, used = (piece.end, 0) if blank else (piece.start, size)
            end = piece.end
        else:
            used += size
            end = end if blank else piece.end
    yield Span(start, end)


def pieces(text: str, width: int) -> Iterator[Span]:
    """What a line keeps together; of what no line can hold, the single characters."""
    for match in UNIT_RE.finditer(text):
        if columns(match[0]) <= width or match[0].isspace():
            yield Span(*match.span())
        else:
            yield from (Span(at, at + 1) for at in range(*match.span()))
