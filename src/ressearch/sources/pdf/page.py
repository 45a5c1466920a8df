"""The lines of a page: which open a paragraph, which are notes at the foot? Told to the parser in its own signs.

An indented line begins with a blank, one that ends short of the margin ends with one, and a wider gap between
lines is an empty line. The parser finds out which of these the document goes by.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from typing import Self

from ressearch.sources.pdf.rows import Row
from ressearch.sources.raised import PLAIN, RULE

SMALL = 0.95  # of the size of the text, or less: the notes
INDENT = 0.7  # of the size, or more
SHORT = 1.5  # of the size
LATIN = 0.5  # of the size: how wide a letter or a figure is
WIDER = 0.25  # of the size, more than the usual distance of lines
FAIR = 0.15  # of the lines or more: a margin, a distance; fewer are a heading, a list, a slip
COLUMN = 6.0  # of it, or more: from the foot of a column to the next

NOTE_RE = re.compile(r"(?P<raised>[⁰¹²³⁴-⁹]{1,3})\s*|(?P<plain>\d{1,3})\s+(?=[^\sA-Za-z\d]|[A-Z]{1,3}/)")
WORD_RE = re.compile(r"[!-~]+(?:、[!-~]+)*")  # no line breaks in it, nor, in some programs, between its figures
RULE_RE = re.compile(r"[_＿‗─━—-]{5,}")
FOOT_RE = re.compile(r"[\dA-Z/().*\s–—-]{1,40}")  # the number of the page, of the job, the symbol


@dataclass(frozen=True, slots=True)
class Measures:
    """What is usual in a document: the size of its text, its margins, the distance of its lines.

    Where paragraphs are short, first lines come oftener than others, and gaps oftener than the distance of lines;
    so the outermost edges and the smallest distance count that come often enough, not the commonest. Long lines
    tell the right margin, and the lines below them the left one and the distance: those go on a paragraph.
    """

    size: float
    left: float
    right: float
    leading: float

    @classmethod
    def of(cls, pages: Iterable[Sequence[Row]]) -> Self:
        """The measures of these pages."""
        kept = [list(rows) for rows in pages]
        sizes: Counter[float] = Counter()
        for row in chain(*kept):
            sizes[round(row.size * 2) / 2] += len(row.text)
        size = max(sizes, key=sizes.__getitem__, default=10.0)
        body = [[row for row in rows if row.size >= SMALL * size] for rows in kept]
        rights: Counter[int] = Counter()
        for row in chain(*body):
            rights[-round(row.right / size)] += len(row.text)
        right = -size * least(rights, 0)
        goes_on = [pair for rows in body for pair in pairwise(rows) if pair[0].right >= right - SHORT * size]
        lefts = Counter(round(row.left) for _, row in goes_on)
        left = least(lefts, min((round(row.left) for row in chain(*body)), default=0))
        inside = (pair for pair in goes_on if pair[1].left <= pair[0].left + INDENT * size)
        steps = Counter(round(2 * (above.base - row.base)) for above, row in inside if row.base < above.base)
        return cls(size, left, right, least(steps, 3 * size) / 2)


def least(counts: Counter[int], otherwise: float) -> float:
    """The least that has a fair share, and of it and its neighbours the commonest.

    >>> least(Counter({3: 1, 14: 4, 15: 9, 30: 20}), 0)
    15
    """
    fair = FAIR * counts.total()
    first = min((value for value in counts if around(counts, value) >= fair), default=None)
    return otherwise if first is None else max((first, first + 1, first - 1), key=counts.__getitem__)


def around(counts: Counter[int], value: int) -> int:
    """How often a value or its neighbours come."""
    return counts[value - 1] + counts[value] + counts[value + 1]


def page_text(rows: Sequence[Row], measures: Measures) -> str:
    """The page as text."""
    return "".join(f"{line}\n" for line in page_lines(rows, measures))


def page_lines(rows: Sequence[Row], measures: Measures) -> Iterator[str]:
    """The lines of a page, empty ones where a gap is."""
    notes = note_rows(rows, measures)
    above: Row | None = None
    for index, (row, below) in enumerate(zip(rows, [*rows[1:], None], strict=True)):
        inside = index in notes
        if inside and index - 1 not in notes and not (above and RULE_RE.fullmatch(above.text)):
            yield RULE
        elif above and above.base - row.base > measures.leading + WIDER * measures.size and not inside:
            yield ""
        yield note_line(row.text) if inside else body_line(row, below, measures)
        above = row


def note_rows(rows: Sequence[Row], measures: Measures) -> frozenset[int]:
    """The rows of notes: at the foot of the page, or of a column, the small ones from the first number on."""
    found: set[int] = set()
    tops = [at + 1 for at, (above, row) in enumerate(pairwise(rows)) if is_column_end(above, row, measures)]
    for top, end in pairwise([0, *tops, len(rows)]):
        start = end
        foot = end
        while foot > top and FOOT_RE.fullmatch(rows[foot - 1].text):
            foot -= 1  # of any size, below the notes
        for index in range(foot - 1, top - 1, -1):
            if not is_small(rows[index], measures):
                break
            if NOTE_RE.match(rows[index].text):
                start = index
        found.update(range(start, end))
    return frozenset(found)


def is_column_end(above: Row, row: Row, measures: Measures) -> bool:
    """Whether a row is the first of the next column."""
    return above.base - row.base > COLUMN * measures.leading


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


def body_line(row: Row, below: Row | None, measures: Measures) -> str:
    """A line of the text, with a blank where it is indented or ends short of the margin.

    It does not end short of it where the word below had no room: a number, a symbol.
    """
    indent = " " * (row.left > measures.left + INDENT * measures.size)
    word = WORD_RE.match(below.text) if below else None
    room = SHORT * measures.size + (LATIN * below.size * len(word[0]) if below and word else 0.0)
    return indent + row.text + " " * (row.right < measures.right - room)
