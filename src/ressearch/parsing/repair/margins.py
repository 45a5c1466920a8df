"""Which numbers down the left margin count the lines of a text, each of them or each fifth?"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from ressearch.model.span import Span

LINE_RE = re.compile(r"^.*\S", re.MULTILINE)  # one that shows something
NUMBER_RE = re.compile(
    r"(?P<number> [ \t]* \d{1,4} ) (?: (?P<gap> [:|：]? [ \t\u3000]+ ) | [:|：]? \Z )", re.VERBOSE
)

FEWEST = 5  # lines with a number
FEWEST_FIFTHS = 2
SHARE = 0.9  # of the lines
STEP = 5  # where not each line has a number, each fifth has


class Numbered(NamedTuple):
    """A line that begins with a number: which of the lines that show something it is, and where it stands."""

    place: int
    start: int
    number: int
    length: int
    gap: int

    def span(self, gap: int) -> Span:
        """The number, and as much of the blanks behind it."""
        return Span(self.start, self.start + self.length + min(gap, self.gap))


def line_numbers(text: str) -> list[Span]:
    """The numbers of the lines down the margin, with the blanks that all of them have behind them."""
    starts = [match.start() for match in LINE_RE.finditer(text)]
    numbered = list(numbered_lines(text, starts))
    if len(numbered) >= FEWEST and counts_all(numbered, len(starts)):
        gap = min((line.gap for line in numbered if line.gap), default=0)
        return [line.span(gap) for line in numbered]
    return [line.span(0) for line in fifths(text, numbered, len(starts))]


def numbered_lines(text: str, starts: Iterable[int]) -> Iterator[Numbered]:
    """The lines that begin with a number."""
    for place, start in enumerate(starts, 1):
        match = NUMBER_RE.match(text, start, line_end(text, start))
        if match is not None:
            yield Numbered(
                place, start, int(match["number"]), match.end("number") - start, len(match["gap"] or "")
            )


def line_end(text: str, start: int) -> int:
    """Where the line ends that begins at ``start``."""
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def counts_all(numbered: Sequence[Numbered], lines: int) -> bool:
    """Whether nearly each line has a number, one more than the line above it."""
    steady = sum(one.number + 1 == other.number for one, other in pairwise(numbered))
    first = (numbered[0].number, numbered[0].place) == (1, 1)
    return first and len(numbered) >= SHARE * lines and steady >= SHARE * (len(numbered) - 1)


def fifths(text: str, numbered: Iterable[Numbered], lines: int) -> list[Numbered]:
    """The lines with the numbers 5, 10, 15 …, where they are each fifth line, blank ones counted or not."""
    marked = [line for line in numbered if line.number % STEP == 0]
    rows = text.count("\n") + 1
    for due, fitting in (
        (lines // STEP, [line for line in marked if line.number == line.place]),
        (rows // STEP, [line for line in marked if line.number == text.count("\n", 0, line.start) + 1]),
    ):
        if due >= FEWEST_FIFTHS and len(fitting) >= SHARE * due:
            return fitting
    return []
