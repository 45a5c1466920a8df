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
from ressearch.parsing.repair.lines import SPACE_RE, Line
from ressearch.parsing.repair.markers import RAISED, points_to
from ressearch.parsing.repair.traced import Traced
from ressearch.parsing.signs.numbering import read_label

RULE_RE = re.compile(r"[_＿‗─━]{5,}|[-–—]{5,}")

STARS_RE = re.compile(r"\*{3,}|[-–—]{3,4}")  # * * * and --- stand for a rule only above a note

HEADING_RE = re.compile(r"(?:[附脚尾腳]?[注註](?:[释解釋]|記|记)?|Notes?|Footnotes?|NOTES)[:：]?")

OPENING_RE = re.compile(
    r"""
      [\[［〔] (?P<boxed> \d{1,3} ) [\]］〕] \s*             # [1] 见
    | [(（] (?P<round> \d{1,3} ) [)）] \s*                   # (1) 见
    | (?P<raised> [⁰¹²³⁴-⁹]{1,3} ) \s*                        # ¹ 见
    | (?P<slash> \d{1,3} ) / (?!\d) \s*                     # 1/ 见
    | (?P<dot> \d{1,3} ) [.．、] (?!\d) \s*                  # 1. 见
    | [注註] \s* (?P<word> \d{1,3} ) \s* [.．、：:]? \s*      # 注 1：见
    | (?P<plain> \d{1,3} )
      (?: \s+ (?! [年月日] | \d ) | \Z                          # 1 见, but 2 月 5 日 is text
        | (?= [见另同参參《载載] | 联合国[，,]《 | [A-Z]{1,4}/ ) )     # 1见  2A/74/263
    """,
    re.VERBOSE,
)

# How a note begins when no rule stands above it.
NOTE_WORDS_RE = re.compile(
    r"""
      见 | 另见 | 又见 | 也见 | 参见 | 参看 | 參見 | 見 | 同上 | 同前 | 载于 | [《<«≪] | 联合国[，,]
    | 第\s*[\d/]+ | [A-Z]+/ | 大会 (?: 第 | [A-Z] | 正式 ) | https?:
    """,
    re.VERBOSE,
)

# The words of a note beyond doubt, even where the line above breaks off.
SOURCE_RE = re.compile(
    r"见 | 另见 | 参见 | 參見 | 見 | 同上 | 联合国[，,][《<«≪] | [《<«≪] | 大会第\d+/\d+号决[议定]。 | [A-Z]+/",
    re.VERBOSE,
)

STAR_NOTE_RE = re.compile(r"\*{1,3}\s*(?=因技术|因故|重新|再次印发|本文件|文件|见|任期|[^*，；。]{1,40}。\Z)")

STARRED_RE = re.compile(r"(?P<stars>\*{1,4})\s*(?=[^*\s])")

SENTENCE_END_RE = re.compile(r"[。.！？][”’』」)）]*\Z")

LONGEST_PARAGRAPH = 60  # lines, blank ones included
LONGEST_NOTE = 40  # lines; a note that never closes must not swallow the document
LONGEST_PAGE = 120  # lines between a marker and its note
LONGEST_REST = 4  # lines that a note may still have behind a sentence, before the page ends


class Opening(NamedTuple):
    """How a note opens: its number, the style, and how much of the line that takes."""

    number: int
    style: str
    length: int


class Note(NamedTuple):
    """A note: its number, the lines it fills, and what of the first one is only the number."""

    number: int
    lines: tuple[int, ...]
    length: int


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

    def closes(self, index: int) -> bool:
        """Whether the document is closed here: the day, the meeting, the vote."""

    def ends_page(self, index: int) -> bool:
        """Whether the page ends here, as a line of its head or foot shows."""


def find_notes(page: Page) -> Notes:
    """The notes of the document."""
    lines = page.lines
    notes: list[Note] = []
    taken: set[int] = set()
    at = 0
    while at < len(lines):
        block: tuple[Note, ...] = ()
        bare = lines[at].bare
        if not bare:
            at += 1
            continue
        if RULE_RE.fullmatch(bare):
            taken.add(at)
            block = tuple(read_block(page, at + 1, resumes=cut_open(lines, at)))
        elif STARS_RE.fullmatch(bare) or HEADING_RE.fullmatch(bare):
            block = tuple(read_block(page, at + 1, due=next_number(notes), resumes=cut_open(lines, at)))
            if block:
                taken.add(at)
        elif starts_unruled(page, at, next_number(notes)):
            block = tuple(read_block(page, at, resumes=cut_open(lines, at)))
        elif is_star_note(page, at):
            taken.update(range(at, star_end(page, at)))
        notes.extend(block)
        after = block[-1].lines[-1] + 1 if block else at + 1
        if block:
            taken.update(range(at, after))
        at = after
    return Notes(tuple(notes), frozenset(taken))


def next_number(notes: Sequence[Note]) -> int:
    """The number that the next note has."""
    return notes[-1].number + 1 if notes else 1


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


def starts_unruled(page: Page, at: int, due: int) -> bool:
    """Whether a note starts here without a rule above: the next number, the words of a note, and a whole sentence.

    Where the line above breaks off, the number must have been pointed to, and the words leave no doubt.
    """
    lines = page.lines
    opening = read_opening(lines[at].text)
    if opening is None or opening.number != due or page.surely(at):
        return False
    above = previous(lines, at)
    if above is None:
        return False
    words = lines[at].text[opening.length :]
    if not words:
        below = following(lines, at)
        if below is None or page.likely(below):
            return False
        words = lines[below].text
    words = SPACE_RE.sub("", words)
    closed = lines[above].closed or page.ends_page(above)
    shown = opening.style == "raised" or (opening.style == "boxed" and is_boxed_above(lines, at, due))
    alone = shown or (page.closes(above) and opening.style not in ("dot", "round"))
    figure = alone and closed and is_pointed_to(lines, at, due)  # ¹, or [1] below the close, can be nothing else
    if not figure and (NOTE_WORDS_RE if closed else SOURCE_RE).match(words) is None:
        return False
    if (not closed or opening.style in ("dot", "round")) and not is_pointed_to(lines, at, due):
        return False
    end = note_end(page, at, opening, resumes=not closed)
    if end is None:
        return False
    below = following(lines, end - 1)
    ends = below is None or page.surely(below) or (figure and read_opening(lines[below].text) is not None)
    return SENTENCE_END_RE.search(lines[end - 1].text) is not None or (figure and ends)


def is_pointed_to(lines: Sequence[Line], at: int, number: int) -> bool:
    """Whether a marker with this number stands in the lines of the page above."""
    return any(points_to(lines[place].text, number) for place in range(at - 1, max(at - LONGEST_PAGE, -1), -1))


def is_boxed_above(lines: Sequence[Line], at: int, number: int) -> bool:
    """Whether a marker of the page above has the same brackets: 公约[1]的目标."""
    sign = f"[{number}]"
    return any(sign in lines[place].text[1:] for place in range(at - 1, max(at - LONGEST_PAGE, -1), -1))


def is_star_note(page: Page, at: int) -> bool:
    """Whether a line is a note under a star: * 因技术原因重新印发。"""
    text = page.lines[at].text
    if text[:1] != "*":
        return False
    return STAR_NOTE_RE.match(text) is not None or is_starred(page.lines, at)


def is_starred(lines: Sequence[Line], at: int) -> bool:
    """Whether a line opens with as many stars as stand behind a word of the page above."""
    match = STARRED_RE.match(lines[at].text)
    if match is None:
        return False
    above = (lines[place].text for place in range(at - 1, max(at - LONGEST_PAGE, -1), -1))
    ends = re.compile(rf"[^*\s]\s?{re.escape(match['stars'])}(?=[^*]|\Z)")
    return any("*" in text and ends.search(text) for text in above)


def star_end(page: Page, at: int) -> int:
    """The line after a note under a star, which has two lines at most."""
    lines = page.lines
    below = following(lines, at)
    torn = SENTENCE_END_RE.search(lines[at].text) is None and not page.ends_short(at)
    if torn and below is not None and not page.likely(below):
        return below + 1
    return at + 1


def read_block(page: Page, at: int, *, resumes: bool, due: int | None = None) -> Iterator[Note]:
    """The notes that follow one another from line ``at`` on; without ``due`` the first may have any number."""
    lines = page.lines
    style: str | None = None
    start = skip_blank(lines, at)
    while start is not None:
        opening = read_opening(lines[start].text)
        if opening is None or page.surely(start) or opening.number != (due or opening.number):
            return
        if opening.style != (style or opening.style) or is_item(lines, start, opening):
            return
        end = note_end(page, start, opening, resumes=resumes)
        if end is None:
            return
        yield Note(opening.number, tuple(range(start, end)), opening.length)
        due, style = opening.number + 1, opening.style
        start = skip_blank(lines, end)


def is_item(lines: Sequence[Line], at: int, opening: Opening) -> bool:
    """Whether a line that opens as a paragraph or an item does is not worded as a note is."""
    if opening.style not in ("dot", "round"):
        return False
    return NOTE_WORDS_RE.match(SPACE_RE.sub("", lines[at].text[opening.length :])) is None


def note_end(page: Page, start: int, opening: Opening, *, resumes: bool) -> int | None:
    """The line after the note that opens on line ``start``, ``None`` if no text follows the number."""
    lines = page.lines
    last = start if opening.length < len(lines[start].text) else None
    at = start + 1
    while at < len(lines) and at - start < LONGEST_NOTE:
        line = lines[at]
        if line.text:
            following_one = read_opening(line.text)
            if RULE_RE.fullmatch(line.bare) or (following_one and is_next(opening, following_one)):
                break
            if last is not None and (page.surely(at) or is_done(page, last, at, resumes=resumes)):
                break
            last = at
        at += 1
    return last + 1 if last is not None else None


def is_next(opening: Opening, other: Opening) -> bool:
    """Whether ``other`` opens the note after that of ``opening``."""
    return other.number == opening.number + 1 and other.style == opening.style


def is_done(page: Page, last: int, at: int, *, resumes: bool) -> bool:
    """Whether a note that has a line ``last`` ends there, and line ``at`` is none of it."""
    lines = page.lines
    if SENTENCE_END_RE.search(lines[last].text) is None:
        return False
    if page.likely(at) or lines[at].indent or lines[at - 1].ends_page:
        return True
    if resumes:
        return not goes_on(page, at)
    return page.ends_short(last) and NOTE_WORDS_RE.match(lines[at].bare) is None


def goes_on(page: Page, at: int) -> bool:
    """Whether the few lines from ``at`` to the end of the page are sentences, as a note still has them."""
    lines = page.lines
    last: int | None = None
    filled = 0
    for place in range(at, min(at + 2 * LONGEST_REST, len(lines))):
        if page.ends_page(place):
            return last is not None and SENTENCE_END_RE.search(lines[last].text) is not None
        if lines[place].text:
            filled += 1
            if filled > LONGEST_REST or page.likely(place):
                return False
            if read_opening(lines[place].text):
                return False
            last = place
    return False


def read_opening(text: str) -> Opening | None:
    """How a line opens as a note does.

    >>> [opening and opening[:2] for opening in map(read_opening, ("6", "6 见第 50/245 号", "1. 见", "[1] 见"))]
    [(6, 'plain'), (6, 'plain'), (1, 'dot'), (1, 'boxed')]
    >>> read_opening("26 日和 27 日"), read_opening("2094(2013)号")
    (None, None)
    """
    if not text or not (text[0].isdigit() or text[0] in "[［〔(（注註"):
        return None
    match = OPENING_RE.match(text)
    if match is None:
        return None
    style = str(match.lastgroup)
    return Opening(int(match[style].translate(RAISED)), style, match.end())


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
    """What a note says, clean, without its number; 6 may run together with the 50/245 that it cites."""
    text = clean_lines(source, [lines[index] for index in note.lines], glued=False).traced
    number = SPACE_RE.sub("", lines[note.lines[0]].text[: note.length])
    rest = text.cut(len(number))
    return rest.cut(len(rest.text) - len(rest.text.lstrip()))
