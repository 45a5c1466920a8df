"""Which lines are notes at the foot of a page, and where does the last note of a page end?

On the page a rule of underscores stands above the notes, each under its number. Extracted text has no page break,
so the notes run straight into the next page; the last note ends where its sentence is closed and what follows
opens a paragraph, or takes up the clause that the page break had cut.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from ressearch.parsing.repair.clean import clean_lines
from ressearch.parsing.repair.lines import Line
from ressearch.parsing.repair.traced import Traced
from ressearch.parsing.signs.numbering import read_label

RULE_RE = re.compile(r"[_＿‗─━]{5,}|[-–—]{10,}")

NUMBER_LINE_RE = re.compile(r"(?P<number>\d{1,3})/?|[\[(（](?P<boxed>\d{1,3})[\])）]")

OPENING_RE = re.compile(
    r"""
    (?: (?P<number> \d{1,3} ) (?: / \s* | \s+ )          # 1 见   1/ 见
      | [\[(（] (?P<boxed> \d{1,3} ) [\])）] \s* )        # [1] 见
    (?! [年月日] | \d )                                  # 2 月 5 日 is text
    (?= \S )
    """,
    re.VERBOSE,
)

# How a note begins when no rule stands above it.
NOTE_WORDS_RE = re.compile(r"(?:见|另见|同上|参见|參見|見|载于|《|联合国，《|第\s*[\d/]+|[A-Z]/|大会第|大会[A-Z])")

SENTENCE_END_RE = re.compile(r"[。.！？][”’』」)）]*\Z")

NUMBER_RE = re.compile(r"[\[(（]?(?P<number>\d{1,3})(?:[\])）]|/(?!\d))?\s*")

LONGEST_PARAGRAPH = 60  # lines, blank ones included
LONGEST_NOTE = 40  # lines; a note that never closes must not swallow the document


class Note(NamedTuple):
    """A note: its number and the lines it fills, the one with the number first."""

    number: int
    lines: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Notes:
    """All notes of a document and the lines that are given over to them, rules and gaps included."""

    notes: tuple[Note, ...]
    lines: frozenset[int]

    @property
    def numbers(self) -> frozenset[int]:
        """The numbers that a marker may point to."""
        return frozenset(note.number for note in self.notes)


class Page(Protocol):
    """What the search for notes asks about a page."""

    @property
    def lines(self) -> Sequence[Line]:
        """All lines of the document."""

    def surely(self, index: int) -> bool:
        """Whether a line surely opens a paragraph of the text, or is no prose."""

    def likely(self, index: int) -> bool:
        """Whether it looks like one that does."""

    def ends_short(self, index: int) -> bool:
        """Whether it breaks off before the margin."""


def find_notes(page: Page) -> Notes:
    """The notes of the document."""
    lines = page.lines
    notes: list[Note] = []
    taken: set[int] = set()
    at = 0
    while at < len(lines):
        block: tuple[Note, ...] = ()
        if lines[at].text and (ruled := RULE_RE.fullmatch(lines[at].bare)) is not None:
            block = tuple(read_block(page, at + 1, resumes=cut_open(lines, at)))
            if block or ruled:
                taken.add(at)
        elif starts_unruled(page, at, notes):
            block = tuple(read_block(page, at, resumes=False))
        notes.extend(block)
        after = block[-1].lines[-1] + 1 if block else at + 1
        if block:
            taken.update(range(at, after))
        at = after
    return Notes(tuple(notes), frozenset(taken))


def cut_open(lines: Sequence[Line], rule: int) -> bool:
    """Whether the clause above the rule breaks off in mid-sentence, to go on below the notes."""
    above = previous(lines, rule)
    return above is not None and (not lines[above].closed or pauses(lines, above))


def pauses(lines: Sequence[Line], at: int) -> bool:
    """Whether a line ends in the comma of a paragraph with a number, which would end in ； or 。"""
    if not lines[at].pauses:
        return False
    labels = (read_label(lines[place].text) for place in range(at, max(at - LONGEST_PARAGRAPH, -1), -1))
    nearest = next((label for label in labels if label is not None), None)
    return nearest is not None and nearest.style == "paragraph"


def starts_unruled(page: Page, at: int, notes: Sequence[Note]) -> bool:
    """Whether a note starts here without a rule above: the next number, note words, a closed line before it."""
    lines = page.lines
    text = lines[at].text
    if not text[:1].isdigit() or page.surely(at):
        return False
    due = notes[-1].number + 1 if notes else 1
    above = previous(lines, at)
    if above is None or not lines[above].closed or read_number(text) != due:
        return False
    inline = OPENING_RE.match(text)
    if inline:
        words = text[inline.end() :]
    else:
        below = following(lines, at)
        if below is None or page.likely(below):
            return False
        words = lines[below].text
    return NOTE_WORDS_RE.match(words) is not None and SENTENCE_END_RE.search(words) is not None


def read_block(page: Page, at: int, *, resumes: bool) -> Iterator[Note]:
    """The notes that follow one another from line ``at`` on."""
    lines = page.lines
    due: int | None = None
    start = skip_blank(lines, at)
    while start is not None:
        number = read_number(lines[start].text)
        if number is None or page.surely(start) or number != (number if due is None else due):
            return
        end = note_end(page, start, resumes=resumes)
        if end is None:
            return
        yield Note(number, tuple(range(start, end)))
        due = number + 1
        start = skip_blank(lines, end)


def note_end(page: Page, start: int, *, resumes: bool) -> int | None:
    """The line after the note whose number is on line ``start``, ``None`` if no text follows the number."""
    lines = page.lines
    number = read_number(lines[start].text)
    last = start if OPENING_RE.match(lines[start].text) else None
    at = start + 1
    while at < len(lines) and at - start < LONGEST_NOTE:
        line = lines[at]
        if line.text:
            if RULE_RE.fullmatch(line.bare) or read_number(line.text) == (number or 0) + 1:
                break
            done = last is not None and SENTENCE_END_RE.search(lines[last].text) is not None
            if done and (resumes or page.likely(at) or line.indent or lines[at - 1].ends_page):
                break
            if done and last is not None and page.ends_short(last) and NOTE_WORDS_RE.match(line.text) is None:
                break
            if last is not None and page.surely(at):
                break
            last = at
        at += 1
    return last + 1 if last is not None else None


def read_number(text: str) -> int | None:
    """The number that a note line is, or opens with.

    >>> [read_number(text) for text in ("6", "6 见第 50/245 号决议", "26 日和 27 日", "2094(2013)号")]
    [6, 6, None, None]
    """
    if not text or not (text[0].isdigit() or text[0] in "[(（"):
        return None
    match = NUMBER_LINE_RE.fullmatch(text) or OPENING_RE.match(text)
    return int(match["number"] or match["boxed"]) if match else None


def previous(lines: Sequence[Line], at: int) -> int | None:
    """The nearest line above that is not blank."""
    return next((place for place in range(at - 1, -1, -1) if lines[place].text), None)


def following(lines: Sequence[Line], at: int) -> int | None:
    """The nearest line below that is not blank."""
    return skip_blank(lines, at + 1)


def skip_blank(lines: Sequence[Line], at: int) -> int | None:
    """The first line from ``at`` on that is not blank."""
    return next((place for place in range(at, len(lines)) if lines[place].text), None)


def note_text(source: str, lines: Sequence[Line], note: Note) -> Traced:
    """What a note says, clean, without its number; 650/245 is note 6 on 50/245."""
    text = clean_lines(source, [lines[index] for index in note.lines], glued=False).traced
    match = NUMBER_RE.match(text.text)
    if match and int(match["number"]) == note.number:
        return text.cut(match.end())
    number = str(note.number)
    return text.cut(len(number)) if text.text.startswith(number) else text
