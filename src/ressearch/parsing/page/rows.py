"""What do a line of the body, its place on the page and its first words tell?"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from statistics import median
from typing import NamedTuple, Self

from ressearch.parsing.repair.lines import SPACE_RE, Line
from ressearch.parsing.repair.overprint import read_drawn, surplus
from ressearch.parsing.signs.landmarks import Landmark
from ressearch.parsing.signs.numbering import read_label
from ressearch.parsing.verbs.reading import is_verb_head

LINK_RE = re.compile(r"[并並]|同[时時]|以及|而|但|且|尤其是|特[别別]是")

ONE_LINE_SHARE = 0.75  # where no more lines than the rest are torn at the margin, each is a paragraph
WIDE_ONES = 10  # one line in so many may be wider than the margin: a table, an address
SHORT = 0.85  # of the usual width: a line that breaks off before this was not broken by the page
PAGE_WIDTH = 76  # columns of a page of the United Nations, where the document is too short to show its own
NARROWEST = 38  # columns of one of two columns on a page
WIDEST = 200  # columns; no page is so wide
OPENING = 200  # characters; the longest head is shorter, drawn four times and spaced
FEWEST_LINES = 3  # so many broken lines show how wide the page is


class Extent(NamedTuple):
    """How far a line reaches, without overprint, and whether it ends in punctuation."""

    width: int
    closed: bool

    @classmethod
    def of(cls, line: Line, factor: int) -> Self:
        """The extent of a line where bold is drawn ``factor`` times."""
        if factor == 1:
            return cls(line.width, line.closed)
        label = read_label(line.text)
        words = SPACE_RE.sub("", line.text[label.length :]) if label else line.bare
        head = read_drawn(words, factor)
        inner = sum(end - start for start, end in surplus(words, factor, head.drawn))
        return cls(line.width - 2 * (head.drawn - len(head.text) + inner), line.closed)


@dataclass(frozen=True)
class Row:
    """A line of the body with what its neighbours and its first words tell."""

    index: int
    line: Line
    after_blank: bool  # a blank line stands before it
    after_marker: bool  # a footnote marker stands between it and the line above
    page_top: bool  # page furniture or footnotes stand before it, so its spaces mean nothing
    landmark: Landmark | None  # what it is by its form: a paragraph of its own
    numbered: bool  # paragraphs with numbers have begun
    heads_annex: bool  # it is the word 附件 or stands below it, before the first sentence
    words: str  # what it says after its label
    factor: int  # how often bold is drawn
    extent: Extent

    @property
    def labelled(self) -> bool:
        """Whether it opens with what may be a label."""
        return len(self.words) < len(self.line.text)

    @property
    def lone_label(self) -> bool:
        """Whether a label has the line to itself; the text is on the next one."""
        return self.labelled and not self.words

    @property
    def opening(self) -> str:
        """How its words begin, without the blanks of letter-spaced print."""
        return SPACE_RE.sub("", self.words[:OPENING])

    @cached_property
    def linked(self) -> bool:
        """Whether it opens with a link, such as 并 or 同时, to what was said before."""
        return not self.labelled and LINK_RE.match(self.opening) is not None

    @cached_property
    def verb(self) -> bool:
        """Whether it opens with a performative verb that no link ties to what was said before.

        Where the page draws bold several times, a verb that is not bold opens nothing.
        """
        return self.bold if self.factor > 1 else not self.linked and is_verb_head(self.opening)

    @cached_property
    def bold(self) -> bool:
        """Whether it opens with a head that is drawn several times."""
        return is_overprinted(self.opening, self.factor)


def performs(words: str, factor: int) -> bool:
    """Whether words open with a verb of the organ, or with a run that is drawn ``factor`` times."""
    return is_overprinted(words, factor) or is_verb_head(words)


def is_overprinted(words: str, factor: int) -> bool:
    """Whether words open with a run that is drawn several times."""
    return factor > 1 and bool(read_drawn(words, factor).once)


def broken_width(lines: Sequence[Line]) -> float:
    """How wide the lines of a document are that do not end in punctuation: body, notes and head together."""
    return median([line.width for line in lines if line.text and not line.closed] or [PAGE_WIDTH])


def is_one_line(extents: Sequence[Extent]) -> bool:
    """Whether each paragraph has one line: then few are open at the margin, or some are longer than any page.

    An open line well before the margin is a heading; the margin is where the widest lines end.
    """
    if not extents:
        return True
    widths = sorted(extent.width for extent in extents)
    margin = SHORT * widths[-1 - len(widths) // WIDE_ONES]
    torn = sum(not extent.closed and extent.width >= margin for extent in extents)
    return torn <= (1 - ONE_LINE_SHARE) * len(extents) or widths[-1] > WIDEST


def full_width(extents: Sequence[Extent]) -> float:
    """How wide a line is that the page, not the paragraph, has ended."""
    if is_one_line(extents):
        return max((extent.width for extent in extents), default=PAGE_WIDTH)
    broken = [extent.width for extent in extents if not extent.closed]
    return max(median(broken), NARROWEST) if len(broken) >= FEWEST_LINES else PAGE_WIDTH
