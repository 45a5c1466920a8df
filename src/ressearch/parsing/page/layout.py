"""Where does the body of the document begin, and which of its lines are not text at all?

The page is read before the sentences: landmarks, page furniture, footnotes and markers are told apart line by
line, and what is left over is the running text.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from ressearch.parsing.page.footnotes import Notes, find_notes
from ressearch.parsing.page.furniture import is_furniture, running_head
from ressearch.parsing.page.paragraphs import SHORT, Row, full_width, is_overprinted, performs
from ressearch.parsing.repair.lines import Line, split_lines
from ressearch.parsing.repair.markers import Marker, read_marker_line
from ressearch.parsing.repair.overprint import collapse, infer_factor
from ressearch.parsing.signs.landmarks import Landmark, read_landmark
from ressearch.parsing.signs.numbering import read_label
from ressearch.parsing.signs.organs import read_formula
from ressearch.parsing.verbs.reading import is_verb_head

# Landmarks that may stand in the body; the others could as well be a line of running text there.
BODY_LANDMARKS: frozenset[Landmark] = frozenset(
    {"formula", "organ", "part", "annex", "article", "date", "meeting", "vote", "masthead", "number_title"}
)
STRONG_LANDMARKS: frozenset[Landmark] = frozenset(
    {"formula", "annex", "date", "meeting", "number_title", "adoption_note"}
)

STATEMENT_RE = re.compile(r".{0,80}发表.{0,4}声明(?:如下)?[：:]")
DECISION_RE = re.compile(
    r"""
    .{0,24} 日 [，,] (?: 大会 | 安全理事会 | 理事会 | 经济及社会理事会 | 人权理事会 )    # 2006年11月16日，大会
    .{0,4} 第 \d+ 次 (?:全体)? 会议
    """,
    re.VERBOSE,
)
INLINE_FORMULA_RE = re.compile(r"\s*(?P<organ>[\u4e00-\u9fff]{2,16}?[会會])\s*[，,]\s*(?=\S)")


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
    def full(self) -> float:
        """How wide the page is."""
        body = range(self.start, len(self.lines))
        return full_width(
            [self.lines[index] for index in body if self.is_text(index) and self.landmarks[index] is None]
        )

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
                    rows[-1] = replace(rows[-1], line=replace(rows[-1].line, tail=True))
                rows.append(row)
                blank = top = marker = ended = False
        return tuple(rows)

    def row(self, index: int, above: Row | None, *, after_blank: bool, after_marker: bool, page_top: bool) -> Row:
        """One line of the body as its neighbours show it."""
        line = self.lines[index]
        landmark = self.body_landmark(index, above)
        label = None if landmark else read_label(line.text)
        words = line.text[label.length :] if label else line.text
        top = page_top or (index > 0 and self.lines[index - 1].ends_page)
        return Row(index, line, after_blank, after_marker, top, landmark is not None, words, self.factor)

    def body_landmark(self, index: int, above: Row | None) -> Landmark | None:
        """The landmark that a line of the body is; never a line that goes on with the one above."""
        landmark = self.landmarks[index]
        if landmark not in BODY_LANDMARKS:
            return None
        if above is None or above.landmark or above.line.closed or above.line.width < SHORT * self.full:
            return landmark
        return None


def read_layout(source: str) -> Layout:
    """The layout of a document."""
    lines = split_lines(source)
    bares = tuple(line.bare for line in lines)
    landmarks = tuple(read_landmark(bare) for bare in bares)
    factor = read_factor(bares, landmarks)
    start = find_start(bares, landmarks, factor)
    found = start < len(bares)
    start = start if found else 0
    title = title_words(bares, landmarks, start)
    furniture = {
        index
        for index, bare in enumerate(bares)
        if bare and (is_furniture(bare) or repeats_title(bare, title, factor) or (index > start and bare == title))
    }
    notes = find_notes(Page(lines, landmarks, furniture, factor))
    furniture -= notes.lines
    furniture |= set(page_numbers(lines, furniture, notes))
    markers = tuple(
        (index, Marker(line.span.start, number))
        for index, line in enumerate(lines)
        if index >= start
        and index not in furniture
        and index not in notes.lines
        and (number := read_marker_line(line.text)) is not None
        and (number in notes.numbers or not notes.numbers)
    )
    return Layout(source, lines, bares, landmarks, found, start, factor, frozenset(furniture), notes, markers)


def read_factor(bares: Sequence[str], landmarks: Sequence[Landmark | None]) -> int:
    """How often bold is drawn: as the formula shows, else as the heads of clauses do."""
    for bare, landmark in zip(bares, landmarks, strict=True):
        if landmark in ("formula", "organ"):
            formula = read_formula(bare)
            if formula is not None and formula.factor > 1:
                return formula.factor
    if any(landmark == "formula" for landmark in landmarks):
        return max(infer_factor(heads(bares)), 1)
    return infer_factor(heads(bares))


def heads(bares: Sequence[str]) -> list[str]:
    """How each line begins after its label."""
    starts = []
    for bare in bares:
        label = read_label(bare)
        starts.append(bare[label.length :][:60] if label else bare[:60])
    return starts


def find_start(bares: Sequence[str], landmarks: Sequence[Landmark | None], factor: int) -> int:
    """The line where the organ begins to speak, ``len(bares)`` if it nowhere does."""
    filled = [index for index, bare in enumerate(bares) if bare]
    for wanted in ("formula", "organ"):
        for place, index in enumerate(filled):
            if landmarks[index] != wanted:
                continue
            below = filled[place + 1] if place + 1 < len(filled) else None
            if wanted == "formula" or (below is not None and speaks(bares[below], landmarks[below], factor)):
                start = open_part(filled[:place], landmarks, index)
                return start if start < index else open_reasons(filled[:place], bares, landmarks, index)
    for index in filled:
        if is_inline_formula(bares[index]) or DECISION_RE.match(bares[index]) or STATEMENT_RE.match(bares[index]):
            return index
    return len(bares)


def open_part(above: Sequence[int], landmarks: Sequence[Landmark | None], formula: int) -> int:
    """The line of the letter that heads the first part, its title between, else the line of the formula."""
    for index in reversed(above):
        if landmarks[index] == "part":
            return index
        if landmarks[index] is not None:
            break
    return formula


def open_reasons(
    above: Sequence[int], bares: Sequence[str], landmarks: Sequence[Landmark | None], formula: int
) -> int:
    """The first of the reasons that old texts give before they name the organ: 鉴于…， 因此，大会，"""
    first = formula
    for index in reversed(above):
        if landmarks[index] is not None or bares[index][-1] not in "，,":
            break
        if is_verb_head(bares[index]):
            first = index
    return first


def speaks(bare: str, landmark: Landmark | None, factor: int) -> bool:
    """Whether a line is how the words of an organ begin."""
    return landmark == "part" or performs(bare, factor)


def is_inline_formula(bare: str) -> bool:
    """Whether a paragraph opens with the organ and goes on with its verb: 经济及社会理事会，回顾其…"""
    return inline_formula(bare) is not None


def inline_formula(text: str) -> int | None:
    """Where the words begin behind a formula in the same line."""
    match = INLINE_FORMULA_RE.match(text)
    if match is None or read_formula(match["organ"] + "，") is None or not is_verb_head(text[match.end() :]):
        return None
    return match.end()


def inline_organ(text: str) -> str | None:
    """Whose formula stands at the head of a paragraph."""
    match = INLINE_FORMULA_RE.match(text)
    formula = read_formula(match["organ"] + "，") if match and inline_formula(text) else None
    return formula.organ if formula else None


def title_words(bares: Sequence[str], landmarks: Sequence[Landmark | None], start: int) -> str | None:
    """The title, to know it again at the head of a page."""
    for index in range(min(start, len(bares))):
        if landmarks[index] == "number_title":
            rest = [bares[below] for below in range(index + 1, start) if landmarks[below] is None and bares[below]]
            return "".join([re.split("[.．。]", bares[index], maxsplit=1)[1], *rest])
    return None


def repeats_title(bare: str, title: str | None, factor: int) -> bool:
    """Whether a line is a running head: the symbol and, several times or cut short, the title."""
    if "/RES/" not in bare and "/DEC/" not in bare:
        return False
    found = running_head(bare)
    if found is None:
        return False
    if title is None:
        return bare.startswith(found[0])  # with the symbol last, it could as well be the end of a sentence
    words = collapse(found[1], factor)
    return title.startswith(words[:4]) or words.startswith(title)


def page_numbers(lines: Sequence[Line], furniture: set[int], notes: Notes) -> list[int]:
    """Lone numbers next to other furniture of the page."""
    filled = [index for index, line in enumerate(lines) if line.text]
    found: list[int] = []
    for place, index in enumerate(filled):
        if index in furniture or index in notes.lines or not lines[index].text.isdecimal():
            continue
        neighbours = filled[max(place - 1, 0) : place] + filled[place + 1 : place + 2]
        if len(lines[index].text) < len("1000") and any(neighbour in furniture for neighbour in neighbours):
            found.append(index)
    return found


@dataclass(frozen=True)
class Page:
    """The lines as the search for footnotes needs to see them."""

    lines: Sequence[Line]
    landmarks: Sequence[Landmark | None]
    furniture: Collection[int]
    factor: int

    def surely(self, index: int) -> bool:
        """Whether a line surely opens something other than a note."""
        if index in self.furniture or self.landmarks[index] in STRONG_LANDMARKS:
            return True
        text = self.lines[index].text
        label = read_label(text)
        return performs(text[label.length :], self.factor) if label else is_overprinted(text, self.factor)

    def likely(self, index: int) -> bool:
        """Whether a line may well open something other than a note."""
        return self.surely(index) or is_verb_head(self.lines[index].text)
