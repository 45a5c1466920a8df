"""Where does the body of the document begin, and which of its lines are not text at all?

The page is read before the sentences: landmarks, page furniture, footnotes and markers are told apart line by
line, and what is left over is the running text.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice

from ressearch.parsing.page.bilingual import translation
from ressearch.parsing.page.footnotes import Notes, find_notes
from ressearch.parsing.page.furniture import is_furniture
from ressearch.parsing.page.numbers import counted_pages, page_numbers
from ressearch.parsing.page.opening import (
    DECISION_RE,
    STATEMENT_RE,
    announced_above,
    corrects,
    find_start,
    opening_words,
    read_factor,
)
from ressearch.parsing.page.rows import (
    NARROWEST,
    SHORT,
    Extent,
    Row,
    broken_width,
    full_width,
    is_overprinted,
    performs,
)
from ressearch.parsing.page.running import (
    is_title,
    own_symbols,
    repeats_title,
    short_heads,
    title_words,
    wrapped_heads,
)
from ressearch.parsing.page.tables import table_lines
from ressearch.parsing.page.unrolled import unrolled
from ressearch.parsing.repair.lines import SPACE_RE, Line, split_lines
from ressearch.parsing.repair.markers import Marker, read_marker_line, read_marker_row
from ressearch.parsing.signs.landmarks import (
    BODY_LANDMARKS,
    OPENING_QUOTES,
    PART_LANDMARKS,
    STRONG_LANDMARKS,
    Landmark,
    read_landmark,
)
from ressearch.parsing.signs.numbering import bullet_length, read_label
from ressearch.parsing.verbs.reading import is_verb_head

VOTE_RE = re.compile(r"第.{1,6}次(?:会议|會議)以.{0,12}票")
SPONSORED = ("决议草案", "決議草案", "决定草案")
RECOMMENDS_RE = re.compile(r"建[议議]|通[过過]|下列|以下|如下|下述|草案")  # a report announces the draft so
SET_IN = 2  # blanks before a figure that is drawn above its word
PART_TITLE = 4  # lines from the letter of a part to its first words


@dataclass(frozen=True)
class Layout:
    """The lines of a document and what the page tells about each."""

    source: str
    lines: tuple[Line, ...]
    bares: tuple[str, ...]
    landmarks: tuple[Landmark | None, ...]
    found: bool  # whether a formula, or what stands for one, shows where the body begins
    start: int  # the line where it begins; the number of lines if there is none
    factor: int
    furniture: frozenset[int]
    notes: Notes
    markers: tuple[tuple[int, Marker], ...]  # with the line each stands on

    @cached_property
    def marker_lines(self) -> frozenset[int]:
        """The lines that hold a footnote marker and nothing else."""
        return frozenset(index for index, _ in self.markers)

    @cached_property
    def raised(self) -> bool:
        """Whether markers stand on a line above the one that they belong to, as raised figures are drawn.

        So they do where one stands right below the formula, or several share a line.
        """
        lines = [index for index, _ in self.markers]
        return len(set(lines)) < len(lines) or any(
            self.landmarks[above] for index in lines for above in self.above(index)
        )

    def above(self, index: int) -> Iterator[int]:
        """The nearest line of text above, if there is one."""
        yield from islice((at for at in range(index - 1, self.start - 1, -1) if self.is_text(at)), 1)

    def belongs_below(self, index: int) -> bool:
        """Whether a marker on its own line belongs to the text below it: a gap stands only above it."""
        if index + 1 >= len(self.bares) or not self.bares[index + 1]:
            return False
        parted = index > 0 and self.lines[index - 1].blank and not self.lines[index - 1].tail
        return self.raised or (parted and self.lines[index].margin >= SET_IN)

    def is_text(self, index: int) -> bool:
        """Whether a line is running text, or a landmark in it."""
        return bool(
            self.bares[index]
            and index not in self.furniture
            and index not in self.notes.lines
            and index not in self.marker_lines
        )

    @cached_property
    def head(self) -> tuple[int, ...]:
        """The lines above the body, without page furniture and notes."""
        return tuple(index for index in range(self.start) if self.is_text(index))

    @cached_property
    def titled(self) -> int:
        """The line with the number and the title; the number of lines if there is none."""
        numbered = (index for index in self.head if self.landmarks[index] == "number_title")
        return next(numbered, len(self.lines))

    @cached_property
    def operative_only(self) -> bool:
        """Whether it is a decision or a statement: sentences of an organ, without a preamble."""
        return bool(DECISION_RE.match(self.opening) or STATEMENT_RE.match(self.opening))

    @cached_property
    def opening(self) -> str:
        """The first line in which the organ speaks, below the letter and the title of a part."""
        if self.start == len(self.bares):
            return ""
        if self.landmarks[self.start] != "part":
            return opening_words(self.bares, self.start)
        body = islice((index for index in range(self.start, len(self.bares)) if self.bares[index]), PART_TITLE)
        openings = (opening_words(self.bares, index) for index in body)
        return next((words for words in openings if DECISION_RE.match(words)), self.bares[self.start])

    @cached_property
    def quoted(self) -> bool:
        """Whether each paragraph begins with a quotation mark, as in a statement that is quoted whole."""
        speaks = (index for index in range(self.start, len(self.bares)) if self.landmarks[index] == "formula")
        formulas = (self.bares[index][0] in OPENING_QUOTES for index in speaks)
        return STATEMENT_RE.match(self.opening) is not None or any(formulas)

    @cached_property
    def corrects(self) -> bool:
        """Whether it is a corrigendum: a list of changes, whatever it quotes."""
        return corrects(self.bares)

    @cached_property
    def announced(self) -> str | None:
        """The name of the draft that stands right below, as a report announces it; what a day adopts is none."""
        head = [index for index in self.head if self.landmarks[index] != "dateline"]
        return announced_above(head, self.bares)

    @cached_property
    def extents(self) -> dict[int, Extent]:
        """How far each line of the body reaches."""
        body = range(self.start, len(self.lines))
        return {index: Extent.of(self.lines[index], self.factor) for index in body if self.is_text(index)}

    @cached_property
    def full(self) -> float:
        """How wide the page is."""
        return full_width([extent for index, extent in self.extents.items() if self.landmarks[index] is None])

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """The lines of the body."""
        rows: list[Row] = []
        blank = top = marker = ended = False
        for index in range(self.start, len(self.lines)):
            if not self.bares[index]:
                blank = True
                ended = ended or (self.lines[index].tail and index - 1 in self.marker_lines)
            elif index in self.furniture or index in self.notes.lines:
                top = True
            elif index in self.marker_lines:
                blank, marker = False, True
            else:
                above = rows[-1] if rows else None
                row = self.row(index, above, after_blank=blank, after_marker=marker, page_top=top)
                if ended and rows:
                    rows[-1] = replace(rows[-1], line=rows[-1].line._replace(tail=True))
                rows.append(row)
                blank = top = marker = ended = False
        return tuple(rows)

    def row(self, index: int, above: Row | None, *, after_blank: bool, after_marker: bool, page_top: bool) -> Row:
        """One line of the body as its neighbours show it."""
        line = self.lines[index]
        landmark = self.body_landmark(index, above, after_marker=after_marker)
        label = None if landmark else read_label(line.text)
        counts = label is not None and label.style == "paragraph"
        return Row(
            index,
            line,
            after_blank=after_blank,
            after_marker=after_marker,
            page_top=page_top or (index > 0 and self.lines[index - 1].ends_page),
            landmark=landmark,
            numbered=counts or (above is not None and landmark not in PART_LANDMARKS and above.numbered),
            heads_annex=landmark == "annex" or (above is not None and above.heads_annex and not line.closed),
            words=line.text[label.length if label else self.opened(line.text) :],
            factor=self.factor,
            extent=self.extents[index],
        )

    def opened(self, text: str) -> int:
        """How long the bullet is with which a line opens, or the quotation mark of a text quoted whole."""
        return bullet_length(text) or (self.quoted and text[0] in OPENING_QUOTES)

    def body_landmark(self, index: int, above: Row | None, *, after_marker: bool) -> Landmark | None:
        """The landmark that a line of the body is; never a line that goes on with the one above."""
        landmark = self.landmarks[index]
        if landmark not in BODY_LANDMARKS:
            return None
        closed = above is not None and above.line.closed and not (landmark == "vote" and above.line.pauses)
        if above is None or above.landmark or closed or landmark in ("table", "link"):
            return landmark  # no vote stands behind a comma: 根据第一委员会的建议，/ 以 125 票对
        torn = after_marker or above.after_marker  # a raised figure broke the line: its width tells nothing
        if above.extent.width < SHORT * max(self.full, NARROWEST) and not torn:
            return landmark
        return landmark if landmark == "formula" and above.heads_annex else None


def read_layout(source: str) -> Layout:
    """The layout of a document."""
    lines = unrolled(source, split_lines(source))
    bares = tuple(line.bare for line in lines)
    landmarks = join_sponsors(bares, join_votes(bares, tuple(read_landmark(bare) for bare in bares)))
    factor = read_factor(bares, landmarks)
    start = find_start(bares, landmarks, factor)
    found = start < len(bares)
    start = start if found else 0
    title = title_words(bares, landmarks, start)
    symbols = own_symbols(bares, start)
    furniture = {
        index
        for index, bare in enumerate(bares)
        if bare
        and (
            is_furniture(bare)
            or repeats_title(bare, title, factor, symbols)
            or (index > start and is_title(bare, title, factor))
        )
    }
    furniture |= set(wrapped_heads(bares, {index for index in furniture if index >= start}, title, factor))
    full = broken_width(lines)
    furniture |= translation(lines)
    furniture |= set(short_heads(bares, title, start))
    furniture |= counted_pages(lines, furniture, full)
    notes = find_notes(Page(lines, landmarks, furniture, factor, full))
    furniture -= notes.lines
    furniture |= set(page_numbers(lines, furniture, notes))
    numbers = notes.numbers
    markers = tuple(
        (index, marker)
        for index, line in enumerate(lines)
        if line.text and index >= start and index not in furniture and index not in notes.lines
        for marker in line_markers(line, numbers)
    )
    aside = {*furniture, *notes.lines, *(index for index, _ in markers)}
    texts = [index for index in range(start, len(bares)) if bares[index] and index not in aside]
    tables = table_lines(lines, [index for index in texts if landmarks[index] is None])
    if tables:
        landmarks = tuple("table" if index in tables else landmark for index, landmark in enumerate(landmarks))
    return Layout(source, lines, bares, landmarks, found, start, factor, frozenset(furniture), notes, markers)


def line_markers(line: Line, notes: Collection[int]) -> Iterator[Marker]:
    """The markers on a line that holds nothing else."""
    number = read_marker_line(line.text)
    start = line.shown.start
    if number is not None:
        if number in notes or not notes:
            yield Marker(start, number, line.shown.end)
        return
    row = read_marker_row(line.text)
    if row and all(number in notes for number, _, _ in row):
        yield from (Marker(start + first, number, start + last) for number, first, last in row)


def join_votes(bares: Sequence[str], landmarks: tuple[Landmark | None, ...]) -> tuple[Landmark | None, ...]:
    """The landmarks, with the lines of a vote that the margin has torn: …以12票对零票， / 2票弃权通过。"""
    joined = list(landmarks)
    for index, bare in enumerate(bares):
        if "票" in bare and landmarks[index] is None and VOTE_RE.match(bare):
            below = next((at for at in range(index + 1, len(bares)) if bares[at]), index)
            if below > index and landmarks[below] is None and read_landmark(bare + bares[below]) == "meeting":
                joined[index] = joined[below] = "meeting"
    return tuple(joined)


def join_sponsors(bares: Sequence[str], landmarks: tuple[Landmark | None, ...]) -> tuple[Landmark | None, ...]:
    """The landmarks, with the end of a list of sponsors that the margin has torn: …、日本和波兰： / 决议草案"""
    joined = list(landmarks)
    above = ""
    for index, bare in enumerate(bares):
        sponsors = above.endswith(("：", ":")) and RECOMMENDS_RE.search(above) is None
        if bare in SPONSORED and sponsors and landmarks[index] == "recommended":
            joined[index] = "draft"
        above = bare or above
    return tuple(joined)


@dataclass(frozen=True)
class Page:
    """The lines as the search for footnotes needs to see them."""

    lines: Sequence[Line]
    landmarks: Sequence[Landmark | None]
    furniture: Collection[int]
    factor: int
    full: float

    def ends_short(self, index: int) -> bool:
        """Whether a line breaks off before the margin."""
        return self.lines[index].width < SHORT * self.full

    def closes(self, index: int) -> bool:
        """Whether the document is closed here: the day, the meeting, the vote."""
        return self.landmarks[index] in ("date", "meeting", "vote")

    def ends_page(self, index: int) -> bool:
        """Whether a line of head or foot, a form feed or the close of the document ends the page here."""
        ends = index in self.furniture or self.lines[index].ends_page
        return ends or self.landmarks[index] in STRONG_LANDMARKS

    def surely(self, index: int) -> bool:
        """Whether a line surely opens something other than a note."""
        if index in self.furniture or self.landmarks[index] in STRONG_LANDMARKS:
            return True
        text = self.lines[index].text
        label = read_label(text)
        if label is None:
            return is_overprinted(self.lines[index].bare, self.factor)
        return performs(SPACE_RE.sub("", text[label.length :]), self.factor)

    def likely(self, index: int) -> bool:
        """Whether a line may well open something other than a note."""
        text = self.lines[index].text
        label = read_label(text)
        labelled = label is not None and label.style != "figure"  # (1) may head a note, (a) does not
        return labelled or self.surely(index) or is_verb_head(self.lines[index].bare)
