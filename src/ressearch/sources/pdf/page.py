"""The lines of a page: which open a paragraph, which are notes at the foot? Told to the parser in its own signs.

An indented line begins with a blank, one that ends short of the margin ends with one, and a wider gap between
lines is an empty line. The parser finds out which of these the document goes by.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Self, TypeVar

from ressearch.sources.pdf.rows import Row
from ressearch.sources.raised import PLAIN, RULE

Number = TypeVar("Number", int, float)

SMALL = 0.92  # of the size of the text, or less: the notes
INDENT = 0.7  # of the size, or more
SHORT = 1.5  # of the size
WIDER = 1.2  # of the usual distance of lines

NOTE_RE = re.compile(r"(?P<raised>[⁰¹²³⁴-⁹]{1,3})\s*|(?P<plain>\d{1,3})\s+(?=\D)")
RULE_RE = re.compile(r"[_＿‗─━—-]{5,}")


@dataclass(frozen=True, slots=True)
class Measures:
    """What is usual in a document: the size of its text, its margins, the distance of its lines."""

    size: float
    left: float
    right: float
    leading: float

    @classmethod
    def of(cls, pages: Iterable[Sequence[Row]]) -> Self:
        """The measures of these pages."""
        sizes: Counter[float] = Counter()
        lefts: Counter[int] = Counter()
        rights: Counter[int] = Counter()
        leadings: Counter[float] = Counter()
        kept = [list(rows) for rows in pages]
        for row in (row for rows in kept for row in rows):
            sizes[round(row.size * 2) / 2] += len(row.text)
        size = usual(sizes, 10.0)
        for rows in kept:
            body = [row for row in rows if row.size >= SMALL * size]
            lefts.update(round(row.left) for row in body)
            rights.update(round(row.right / size) for row in body)
            leadings.update(round(above.base - row.base, 0) for above, row in pairwise(body))
        return cls(size, usual(lefts, 0), size * usual(rights, 0), usual(leadings, 1.5 * size))


def usual(counts: Counter[Number], otherwise: Number) -> Number:
    """What comes oftenest."""
    return counts.most_common(1)[0][0] if counts else otherwise


def page_text(rows: Sequence[Row], measures: Measures) -> str:
    """The page as text."""
    return "".join(f"{line}\n" for line in page_lines(rows, measures))


def page_lines(rows: Sequence[Row], measures: Measures) -> Iterator[str]:
    """The lines of a page, empty ones where a gap is."""
    notes = first_note(rows, measures)
    above: Row | None = None
    for index, row in enumerate(rows):
        if index == notes and not (above and RULE_RE.fullmatch(above.text)):
            yield RULE
        if above and above.base - row.base > WIDER * measures.leading and not index > notes:
            yield ""
        yield note_line(row.text) if index >= notes and is_small(row, measures) else body_line(row, measures)
        above = row


def first_note(rows: Sequence[Row], measures: Measures) -> int:
    """Where the notes at the foot of the page begin; the number of rows if there are none."""
    first = len(rows)
    for index in range(len(rows) - 1, -1, -1):
        small = is_small(rows[index], measures)
        if small and NOTE_RE.match(rows[index].text):
            first = index
        elif not small:
            break
    return first


def is_small(row: Row, measures: Measures) -> bool:
    """Whether a row is set in the size of notes."""
    return row.size < SMALL * measures.size


def note_line(text: str) -> str:
    """A line of a note: its number is no marker.

    >>> note_line("⁶见第50/245号决议。")
    '6 见第50/245号决议。'
    """
    match = NOTE_RE.match(text)
    return f"{match[0].strip().translate(PLAIN)} {text[match.end() :]}" if match else text


def body_line(row: Row, measures: Measures) -> str:
    """A line of the text, with a blank where it is indented or ends short of the margin."""
    indent = " " * (row.left > measures.left + INDENT * measures.size)
    tail = " " * (row.right < measures.right - SHORT * measures.size)
    return indent + row.text + tail
