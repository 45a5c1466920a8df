"""Which lines make up one paragraph?

Documents differ in what they tell. Some mark the first line of a paragraph with a leading space and the last one
with a trailing space; some put a blank line between paragraphs; some give each paragraph one line; some tell
nothing. So each document is asked which signal agrees with its punctuation: a paragraph ends in ， ； 。 or ：, a
line broken by the width of the page seldom does.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise, takewhile, zip_longest
from math import inf

from ressearch.model.explanation import Rule
from ressearch.parsing.page.rows import NARROWEST, SHORT, Row, full_width, is_one_line

RELIABLE = 0.5  # how much oftener a line must be closed where the signal stands than where it does not
FEWEST = 2  # a signal seen once proves nothing
WIDE_PAGE = 114  # columns; where the widest line is wider, it is the paragraph that has ended it
TITLE = 0.7  # of the widest line: where every line is a paragraph, an open line below this is a heading
HEADING = 0.5  # of the usual width: an open line shorter than this is a heading, even in a ragged copy
LONGEST_HEADING = 3  # lines
COVERAGE = 0.5  # of the rows that surely open a paragraph must have the signal

# 并 as 又 is now: 并回顾, 并考虑到; what else follows it, 并请, is more of the same sentence.
ALSO_RE = re.compile(
    r"[并並](?:[再深]|进一步|進一步)?(?:回[顾顧]|[忆憶]及|[铭銘][记記]|考[虑慮]到|[认認][识識]到|意[识識]到|注意到|深信)"
)

AGREED_RE = re.compile(
    r"[\u4e00-\u9fff]{0,4}(?:协议|議定|议定|協議|商定|同意)如下[：:]"
)  # the last line above a treaty

LINKS = ("并", "並", "和", "以及", "、")  # no paragraph ends so, and no heading
ASIDE = "(（，；。：、》〉”’」』)）"  # (A/68/411) adds to the words before it; the rest never stand first

Signal = Callable[[Row, Row], bool]

SIGNALS: Mapping[Rule, Signal] = {
    "tail_and_indent": lambda above, row: above.line.tail and row.line.indent,
    "tail_or_indent": lambda above, row: above.line.tail or row.line.indent,
    "indent": lambda _, row: row.line.indent,
    "tail": lambda above, _: above.line.tail,
    "blank_line": lambda _, row: row.after_blank,
}
TAILS: tuple[Rule, ...] = ("tail_or_indent", "tail")  # they may tell no more than that a line is short


def paragraphs(rows: Sequence[Row], *, sentences: bool = False) -> Iterator[tuple[Row, ...]]:
    """The rows grouped into paragraphs, in order, none left out.

    ``sentences`` says that each paragraph is a sentence, as in a decision: none ends in a comma.
    """
    opens = choose_rule(rows, sentences=sentences)
    full = full_width([row.extent for row in rows if not row.landmark])
    group: list[Row] = []
    for nth, (row, below) in enumerate(zip_longest(rows, rows[1:])):
        above = group[-1] if group else None
        if above and (
            ends(above, row, opens)
            or is_heading_between(above, row, below, full)
            or is_long_heading(above, rows[nth : nth + LONGEST_HEADING + 1], full)
        ):
            yield tuple(group)
            group = []
        group.append(row)
    if group:
        yield tuple(group)


def ends(above: Row, row: Row, opens: Signal) -> bool:
    """Whether a paragraph ends between two lines; the rows of a table stay together."""
    if above.landmark or row.landmark:
        return not above.landmark == row.landmark == "table"
    if goes_on(above, row):
        return False
    return not above.lone_label and opens(above, row)


def goes_on(above: Row, row: Row) -> bool:
    """Whether the characters on either side of the gap leave no doubt that the sentence goes on."""
    if row.labelled:
        return False
    added = row.line.bare[0] in ASIDE and not above.line.closed
    return added or above.line.bare.endswith(LINKS)


def is_heading_between(above: Row, row: Row, below: Row | None, full: float) -> bool:
    """Whether an open line between a stop and a numbered act is a heading: the act above has come to its end.

    A sentence pauses at the margin with a comma, so above a heading a comma stands well before it.
    """
    if below is None or above.landmark or row.landmark or row.labelled or row.line.closed or row.verb:
        return False
    share = HEADING if above.line.pauses else SHORT
    stopped = above.line.closed and (not above.line.pauses or above.extent.width < SHORT * full)
    return stopped and row.extent.width < share * max(full, NARROWEST) and below.labelled and below.verb


def is_long_heading(above: Row, rows: Sequence[Row], full: float) -> bool:
    """Whether a heading fills its line, or several, between two numbered acts: no line of it is closed.

    The act above ends in ； or 。, for with a comma the sentence could go on; it
    ends before the margin where the heading has one line.
    """
    words = [*takewhile(lambda row: not (row.labelled or row.landmark or row.line.closed or row.verb), rows)]
    fewest = 1 if above.extent.width < SHORT * full else 2
    if not fewest <= len(words) < len(rows) or not above.line.closed or above.line.pauses or not above.numbered:
        return False
    below = rows[len(words)]
    return below.labelled and below.verb and not any(row.after_marker for row in (*words, below))


def choose_rule(rows: Sequence[Row], *, sentences: bool = False) -> Signal:
    """The rule by which a row opens a paragraph in this document."""
    extents = [row.extent for row in rows if not row.landmark]
    full = full_width(extents)
    trusted = trusted_signal(rows)
    if trusted is not None:
        return by_signal(SIGNALS[trusted], full, silent=silent_beyond(trusted, rows, full))
    rule = by_line(full) if is_one_line(extents) else by_width(full)
    return by_sentence(rule) if sentences else rule


def trusted_signal(rows: Sequence[Row]) -> Rule | None:
    """The name of the signal that agrees with the punctuation of this document, ``None`` where none does."""
    pairs = [(above, row) for above, row in pairwise(rows) if not (above.landmark or row.landmark or row.page_top)]
    agreements = {name: agreement(signal, pairs) for name, signal in SIGNALS.items()}
    best = max(SIGNALS, key=agreements.__getitem__)
    return best if agreements[best] >= RELIABLE and covers(SIGNALS[best], pairs) else None


def covers(signal: Signal, pairs: Sequence[tuple[Row, Row]]) -> bool:
    """Whether ``signal`` stands at the greater part of the rows that surely open a paragraph."""
    sure = [signal(above, row) for above, row in pairs if above.line.closed and (row.labelled or row.verb)]
    return sum(sure) >= COVERAGE * len(sure)


def agreement(signal: Signal, pairs: Sequence[tuple[Row, Row]]) -> float:
    """How much oftener the line above is closed where ``signal`` says a paragraph opens than where it does not."""
    told: tuple[list[bool], list[bool]] = ([], [])
    for above, row in pairs:
        told[signal(above, row)].append(above.line.closed)
    without, with_ = told
    if len(with_) < FEWEST or len(without) < FEWEST:
        return 0.0
    return sum(with_) / len(with_) - sum(without) / len(without)


def by_line(full: float) -> Signal:
    """Every line is a paragraph, but for one that a line as wide as the widest runs on into."""

    def opens(above: Row, row: Row) -> bool:
        alone = recalls_too(above, row, full) or AGREED_RE.fullmatch(row.opening)
        if row.labelled or (row.verb and not is_torn(above, full)) or alone:
            return True
        if runs_on(above, row) or (row.after_marker and not above.line.tail):
            return False
        if row.page_top and not above.line.closed:
            return False
        if not above.line.closed:
            torn = above.after_marker or row.after_marker  # by a raised figure, wherever it stood
            verb = above.verb and not above.heads_annex  # 宣言 below 附件 is a title
            return not (verb or torn) and above.extent.width < TITLE * max(full, NARROWEST)
        return above.extent.width < SHORT * full or not above.line.pauses or full > WIDE_PAGE

    return opens


def is_torn(above: Row, full: float) -> bool:
    """Whether a line ends openly at the margin of a page that is no wider than pages are."""
    return not above.line.closed and SHORT * full <= above.extent.width and full <= WIDE_PAGE


def may_run_on(above: Row, row: Row, full: float) -> bool:
    """Whether a line that opens with a verb may go on with the sentence above.

    A paragraph with a number ends in ； or 。, so below a full line that ends in a comma the sentence goes on; a
    preambular one ends in a comma itself, and its last line is full more often than a sentence breaks at an act.
    """
    torn = above.after_marker or row.after_marker  # a raised figure broke the line, however short it is
    if row.bold or (above.extent.width < SHORT * full and not torn):
        return False
    return row.numbered and above.line.pauses


def runs_on(above: Row, row: Row) -> bool:
    """Whether a line goes on with a sentence that paused at a comma."""
    return row.linked and above.line.pauses


def recalls_too(above: Row, row: Row, full: float) -> bool:
    """Whether 并回顾 opens a reason of its own, as up to the 1990s: width or spaces end the one above."""
    torn = above.after_marker or row.after_marker
    alone = runs_on(above, row) and not row.numbered and not torn and not row.page_top
    ends_above = above.extent.width < SHORT * full or both_spaces(above, row)
    return alone and ends_above and ALSO_RE.match(row.opening) is not None


def silent_beyond(signal: Rule, rows: Sequence[Row], full: float) -> float:
    """The width beyond which the signal tells nothing: no indents, and no line so wide that ends with a space.

    Where a line that fills the page ends with a space too, the space tells more than the width.
    """
    if signal not in TAILS:
        return inf
    inner = [(above, row) for above, row in pairwise(rows) if not (above.landmark or row.landmark or row.page_top)]
    first = [row.line.indent for above, row in inner if above.line.closed and (row.labelled or row.verb)]
    widest = max((above.extent.width for above, _ in inner if above.line.tail), default=0)
    return widest if sum(first) < COVERAGE * len(first) and widest < full else inf


def by_signal(signal: Signal, full: float, *, silent: float = inf) -> Signal:
    """A paragraph opens where the signal says so; at the top of a page, where the words do.

    Below a line wider than ``silent``, where the signal tells nothing, a verb opens a paragraph of the preamble.
    """

    def opens(above: Row, row: Row) -> bool:
        if not above.line.closed:
            # A stray space must not cut a sentence; a heading ends openly, but before a label or another heading.
            heading = breaks_off(above, row, full)
            if row.page_top:
                headed = row.verb or above.extent.width < HEADING * full  # 二. 承诺 / 3. 我们谴责…
                return heading and (row.bold or (row.labelled and headed))
            told = signal(above, row) and (row.labelled or both_spaces(above, row) or heading)
            return told or is_heading_of(above, row, full)
        unseen = above.extent.width > silent
        if row.page_top:
            hidden = (unseen or may_open(row, signal)) and not may_run_on(above, row, full)
            return row.labelled or above.line.tail or (row.verb and (row.bold or hidden))
        return signal(above, row) or row.labelled or row.bold or (unseen and row.verb and not row.numbered)

    return opens


def may_open(row: Row, signal: Signal) -> bool:
    """Whether a page break may hide a paragraph: it eats blank lines, and adds spaces but takes none away."""
    return signal is SIGNALS["blank_line"] or row.line.indent


def is_heading_of(above: Row, row: Row, full: float) -> bool:
    """Whether a short line that ends openly stands above a label and a verb: a heading, with or without signal."""
    return above.extent.width < HEADING * full and row.labelled and row.verb and not row.after_marker


def breaks_off(above: Row, row: Row, full: float) -> bool:
    """Whether a line ends openly before the margin, and no raised figure has broken it: a heading."""
    return above.extent.width < SHORT * full and not (above.after_marker or row.after_marker)


def both_spaces(above: Row, row: Row) -> bool:
    """Whether the line above ends with a space, and the row begins with one."""
    return above.line.tail and row.line.indent


def by_width(full: float) -> Signal:
    """Nothing is told, so punctuation, labels, verbs and the width of the lines decide."""

    def opens(above: Row, row: Row) -> bool:
        short = above.extent.width < SHORT * full
        if recalls_too(above, row, full):
            return True
        if runs_on(above, row):
            return False
        if above.line.closed:
            verb = row.verb and not may_run_on(above, row, full)
            return row.labelled or verb or (short and not (above.after_marker or row.after_marker))
        if row.page_top and not (row.labelled or row.verb):
            return False
        if above.after_marker or row.after_marker:
            return False  # a raised figure broke the line, wherever it stood
        return above.extent.width < HEADING * full or (short and (row.labelled or row.verb))

    return opens


def by_sentence(rule: Signal) -> Signal:
    """The rule, but for a line that a comma closes."""

    def opens(above: Row, row: Row) -> bool:
        return rule(above, row) and (row.labelled or not above.line.pauses)

    return opens
