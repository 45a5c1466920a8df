"""Where does a further resolution begin in a text that holds several, one after another?

It begins with a number of its own, 68/2. or 第2140(2014)号决议, below a text that has come to its end, and an
organ speaks soon after. What stands right above the number, the day or the report, belongs to it.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from ressearch.model.span import Span
from ressearch.parsing.page.furniture import is_furniture
from ressearch.parsing.page.opening import DECISION_RE
from ressearch.parsing.repair.lines import Line, split_lines
from ressearch.parsing.signs.landmarks import Landmark, read_landmark
from ressearch.text.numerals import NUMERALS

NUMBER_RE = re.compile(
    rf"""
    ^ [ \t\u3000]* 第? [ ]?
    (?P<number> (?:E?S-)? \d{{1,4}} /\d{{1,4}}                          # 68/2.
      | [\d{NUMERALS}]{{1,6}} [A-Z]? [ ]? [(（] [ ]? [\w-]{{1,6}} [ ]? [)）] )      # 2140(2014)  一五一四(十五)
    [ ]? (?: [.．。] | [号號] [^\n]{{0,6}} $ )
    """,
    re.VERBOSE | re.MULTILINE,
)
SOON = 14  # lines from the number of a resolution to its formula
ABOVE: frozenset[Landmark] = frozenset({"dateline", "adoption_note", "masthead", "organ", "draft"})
CLOSES: frozenset[Landmark] = frozenset({"date", "meeting", "vote"})


def documents(text: str) -> tuple[Span, ...]:
    """The stretches of the text that hold a resolution each; together they are the text."""
    numbers = {match["number"] for match in NUMBER_RE.finditer(text)}
    if len(numbers) < 2:  # noqa: PLR2004 - one number is one resolution
        return (Span(0, len(text)),)
    lines = [line for line in split_lines(text) if line.bare]
    cuts = [lines[index].span.start for index in beginnings(lines)]
    return tuple(Span(start, end) for start, end in pairwise([0, *cuts, len(text)]))


def beginnings(lines: Sequence[Line]) -> Iterator[int]:
    """The lines where a further resolution begins."""
    landmarks = [read_landmark(line.bare) for line in lines]
    spoken: str | None = None  # the number of the resolution in which an organ has spoken
    number: str | None = None
    for index, landmark in enumerate(landmarks):
        if landmark in ("number_title", "symbol"):
            found = NUMBER_RE.match(lines[index].text)
            new = found["number"] if found else lines[index].bare
            top = top_of(lines, landmarks, index)
            follows = spoken is not None and new != spoken and top > 0 and is_over(lines, landmarks, top)
            if follows and speaks_soon(lines, landmarks, index):
                yield top
                spoken = None
            number = new
        elif landmark == "formula" or DECISION_RE.match(lines[index].bare):
            spoken = number or lines[index].bare


def top_of(lines: Sequence[Line], landmarks: Sequence[Landmark | None], index: int) -> int:
    """The first of the lines above a number that belong to it."""
    while index and (landmarks[index - 1] in ABOVE or is_furniture(lines[index - 1].bare)):
        index -= 1
    return index


def is_over(lines: Sequence[Line], landmarks: Sequence[Landmark | None], top: int) -> bool:
    """Whether the text above a line has come to its end."""
    above = lines[top - 1]
    return landmarks[top - 1] in CLOSES or above.mark == "。" or above.bare.endswith(("。", "]"))


def speaks_soon(lines: Sequence[Line], landmarks: Sequence[Landmark | None], index: int) -> bool:
    """Whether an organ speaks soon below a number, and before the next one."""
    for place in islice(range(index + 1, len(lines)), SOON):
        if landmarks[place] == "number_title":
            return False
        if landmarks[place] == "formula" or DECISION_RE.match(lines[place].bare):
            return True
    return False
