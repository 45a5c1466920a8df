"""Colours of the terminal: the sixteen that every terminal has and its owner has chosen to be readable."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from ressearch.model.span import Span

Style = Literal["mark", "caution", "address", "verb", "faint", "head"]
CODES: dict[Style, str] = {
    "mark": "1;31",
    "caution": "33",
    "address": "36",
    "verb": "32",
    "faint": "2",
    "head": "1",
}
CODE_RE = re.compile(r"\x1b\[[0-9;]*m")


class Mark(NamedTuple):
    """A part of a text and how it looks."""

    span: Span
    style: Style


def paint(text: str, style: Style, *, color: bool) -> str:
    """``text`` in a style, or as it is where there is no colour."""
    return f"\x1b[{CODES[style]}m{text}\x1b[0m" if color and text else text


def bare(text: str) -> str:
    """``text`` without colours."""
    return CODE_RE.sub("", text)


def painted(text: str, line: Span, marks: Sequence[Mark], *, color: bool) -> str:
    r"""One ``line`` of ``text`` with the parts of its marks painted; marks stand in order and do not overlap.

    >>> painted("敦促停火", Span(1, 4), [Mark(Span(0, 2), "mark")], color=True)
    '\x1b[1;31m促\x1b[0m停火'
    """
    return "".join(segments(text, line, marks, color=color))


def segments(text: str, line: Span, marks: Sequence[Mark], *, color: bool) -> Iterator[str]:
    """The pieces of the line, between marks and inside them."""
    at = line.start
    for (start, end), style in marks:
        low, high = max(start, at), min(end, line.end)
        if low < high:
            yield text[at:low]
            yield paint(text[low:high], style, color=color)
            at = high
    yield text[at : line.end]
