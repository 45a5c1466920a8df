"""Which lines make up one paragraph?

Documents differ in what they tell. Some mark the first line of a paragraph with a leading space and the last one
with a trailing space; some put a blank line between paragraphs; some give each paragraph one line; some tell
nothing. So each document is asked which signal agrees with its punctuation: a paragraph ends in ， ； 。 or ：, a
line broken by the width of the page seldom does.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from statistics import median

from ressearch.parsing.repair.lines import Line
from ressearch.parsing.repair.overprint import read_runs
from ressearch.parsing.verbs.reading import is_verb_head

LINK_RE = re.compile(r"并|同时|以及|而|但|且")

ONE_LINE_SHARE = 0.75  # above this share of closed lines, every line is a paragraph
RELIABLE = 0.5  # how much oftener a line must be closed where the signal stands than where it does not
FEWEST = 2  # a signal seen once proves nothing
SHORT = 0.85  # of the usual width: a line that breaks off before this was not broken by the page
PAGE_WIDTH = 76  # columns of a page of the United Nations, where the document is too short to show its own
HEADING = 0.5  # of the usual width: an open line shorter than this is a heading, even in a ragged copy
NARROWEST = 38  # columns of one of two columns on a page
WIDEST = 200  # columns; no page is so wide, even with a verb drawn four times
FEWEST_LINES = 3  # so many broken lines show how wide the page is


@dataclass(frozen=True)
class Row:
    """A line of the body with what its neighbours and its first words tell."""

    index: int
    line: Line
    after_blank: bool  # a blank line stands before it
    after_marker: bool  # a footnote marker stands between it and the line above
    page_top: bool  # page furniture or footnotes stand before it, so its spaces mean nothing
    landmark: bool  # it is a paragraph of its own by its form
    words: str  # what it says after its label
    factor: int  # how often bold is drawn

    @property
    def labelled(self) -> bool:
        """Whether it opens with what may be a label."""
        return len(self.words) < len(self.line.text)

    @property
    def lone_label(self) -> bool:
        """Whether a label has the line to itself; the text is on the next one."""
        return self.labelled and not self.words

    @cached_property
    def linked(self) -> bool:
        """Whether it opens with a link, such as 并 or 同时, to what was said before."""
        return not self.labelled and LINK_RE.match(self.words) is not None

    @cached_property
    def verb(self) -> bool:
        """Whether it opens with a performative verb that no link ties to what was said before.

        Where the page draws bold several times, a verb that is not bold opens nothing.
        """
        return self.bold if self.factor > 1 else not self.linked and is_verb_head(self.words)

    @cached_property
    def bold(self) -> bool:
        """Whether it opens with a head that is drawn several times."""
        return is_overprinted(self.words, self.factor)


def performs(words: str, factor: int) -> bool:
    """Whether words open with a verb of the organ, or with a run that is drawn ``factor`` times."""
    return is_overprinted(words, factor) or is_verb_head(words)


def is_overprinted(words: str, factor: int) -> bool:
    """Whether words open with a run that is drawn several times."""
    return factor > 1 and bool(read_runs(words, factor).once)


Signal = Callable[[Row, Row], bool]

SIGNALS: tuple[Signal, ...] = (
    lambda above, row: above.line.tail and row.line.indent,
    lambda above, row: above.line.tail or row.line.indent,
    lambda _, row: row.line.indent,
    lambda above, _: above.line.tail,
    lambda _, row: row.after_blank,
)


def paragraphs(rows: Sequence[Row]) -> Iterator[tuple[Row, ...]]:
    """The rows grouped into paragraphs, in order, none left out."""
    opens = choose_rule(rows)
    group: list[Row] = []
    for row in rows:
        if group and (row.landmark or parts(group[-1], row, opens)):
            yield tuple(group)
            group = []
        group.append(row)
    if group:
        yield tuple(group)


def parts(above: Row, row: Row, opens: Signal) -> bool:
    """Whether a paragraph ends between two lines."""
    return above.landmark or (not above.lone_label and opens(above, row))


def choose_rule(rows: Sequence[Row]) -> Signal:
    """The rule by which a row opens a paragraph in this document."""
    prose = [row for row in rows if not row.landmark]
    full = full_width([row.line for row in prose])
    if is_one_line([row.line for row in prose]):
        return by_line(full)
    pairs = [(above, row) for above, row in pairwise(rows) if not (above.landmark or row.landmark or row.page_top)]
    best = max(SIGNALS, key=lambda signal: agreement(signal, pairs))
    if agreement(best, pairs) >= RELIABLE:
        return by_signal(best)
    return by_width(full)


def agreement(signal: Signal, pairs: Sequence[tuple[Row, Row]]) -> float:
    """How much oftener the line above is closed where ``signal`` says a paragraph opens than where it does not."""
    told: tuple[list[bool], list[bool]] = ([], [])
    for above, row in pairs:
        told[signal(above, row)].append(above.line.closed)
    without, with_ = told
    if len(with_) < FEWEST or len(without) < FEWEST:
        return 0.0
    return sum(with_) / len(with_) - sum(without) / len(without)


def is_one_line(lines: Sequence[Line]) -> bool:
    """Whether each paragraph has one line: then nearly all are closed, or some are longer than any page."""
    closed = sum(line.closed for line in lines)
    return closed >= ONE_LINE_SHARE * len(lines) or any(line.width > WIDEST for line in lines)


def full_width(lines: Sequence[Line]) -> float:
    """How wide a line is that the page, not the paragraph, has ended."""
    if is_one_line(lines):
        return max((line.width for line in lines), default=PAGE_WIDTH)
    broken = [line.width for line in lines if not line.closed]
    return max(median(broken), NARROWEST) if len(broken) >= FEWEST_LINES else PAGE_WIDTH


def by_line(full: float) -> Signal:
    """Every line is a paragraph, but for one that a line as wide as the widest runs on into."""

    def opens(above: Row, row: Row) -> bool:
        if row.labelled or row.verb:
            return True
        if runs_on(above, row) or (row.after_marker and not above.line.tail):
            return False
        if row.page_top and not above.line.closed:
            return False
        wide = above.line.width >= SHORT * full
        return not wide or (above.line.closed and above.line.text[-1] not in "，,")

    return opens


def runs_on(above: Row, row: Row) -> bool:
    """Whether a line goes on with a sentence that paused at a comma."""
    return row.linked and above.line.text[-1] in "，,"


def by_signal(signal: Signal) -> Signal:
    """A paragraph opens where the signal says so; at the top of a page, where the words do."""

    def opens(above: Row, row: Row) -> bool:
        if not above.line.closed:
            # A stray space must not cut a sentence; a heading ends openly, but before a label or another heading.
            return not row.page_top and signal(above, row) and (row.labelled or both_spaces(above, row))
        if row.page_top:
            return row.labelled or row.verb or above.line.tail
        return signal(above, row) or row.labelled or row.bold

    return opens


def both_spaces(above: Row, row: Row) -> bool:
    """Whether the line above ends with a space, and the row begins with one."""
    return above.line.tail and row.line.indent


def by_width(full: float) -> Signal:
    """Nothing is told, so punctuation, labels, verbs and the width of the lines decide."""

    def opens(above: Row, row: Row) -> bool:
        short = above.line.width < SHORT * full
        if runs_on(above, row):
            return False
        if above.line.closed:
            return row.labelled or row.verb or (short and not (above.after_marker or row.after_marker))
        if row.page_top and not (row.labelled or row.verb):
            return False
        if above.after_marker or row.after_marker:
            return False  # a raised figure broke the line, wherever it stood
        return above.line.width < HEADING * full or (short and (row.labelled or row.verb))

    return opens
