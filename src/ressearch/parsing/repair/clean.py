"""What does a stretch of lines say once the spaces, line ends and footnote markers are out?

The clean text closes every gap: between Chinese characters, digits and full-width punctuation no space is meant.
One space stays between two Latin tokens. Half-width ``, ; :`` in Chinese text become full-width, as printed.
Everything else of the source stays as it is.
"""

import re
from bisect import bisect_left
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from ressearch.parsing.repair.lines import SPACE_RE, Line
from ressearch.parsing.repair.markers import Marker, find_markers
from ressearch.parsing.repair.marks import mend
from ressearch.parsing.repair.traced import Traced

CHINESE = r"\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…—"

HALF_WIDTH_RE = re.compile(
    rf"""
    [,;:]
    (?: (?<= [{CHINESE}] [,;:] )             # 报告,  the mark follows Chinese
      | (?= [{CHINESE}] | \Z ) )             # (A/53/603),并  or stands before Chinese, or last
    """,
    re.VERBOSE,
)
FULL_WIDTH = {",": "，", ";": "；", ":": "："}


@dataclass(frozen=True, slots=True)
class Clean:
    """A clean text and the footnote markers that stood in it."""

    traced: Traced
    markers: tuple[Marker, ...] = ()

    @property
    def text(self) -> str:
        """The clean text alone."""
        return self.traced.text

    def markers_from(self, start: int) -> tuple[int, ...]:
        """The numbers of the markers at or after the character ``start``, each once, in reading order."""
        if not self.markers:
            return ()
        ordered = sorted(self.markers)
        places = [bisect_left(self.traced.offsets, marker.offset) for marker in ordered]
        numbers = (marker.number for marker, place in zip(ordered, places, strict=True) if place >= start)
        return tuple(dict.fromkeys(number for number in numbers if number is not None))


def clean_lines(
    source: str,
    lines: Sequence[Line],
    markers: Sequence[Marker] = (),
    notes: Collection[int] = (),
    *,
    glued: bool = True,
) -> Clean:
    """The clean text of ``lines``; ``markers`` stood on lines of their own, glued ones are looked for here."""
    raw = Traced.of(source, *(line.span for line in lines))
    closed = mend(close_gaps(raw))
    spans, inline = find_markers(closed, notes) if glued else ((), ())
    bare = closed.without(spans)
    narrow = close_gaps(bare) if spans else bare  # a marker may have kept a space alive beside it
    return Clean(widen(narrow), (*markers, *inline))


def close_gaps(text: Traced) -> Traced:
    """Without any space, but for one between two Latin tokens.

    >>> from ressearch.model.span import Span
    >>> close_gaps(Traced.of("第 5 段 (Part I)", Span(0, 14))).text
    '第5段(Part I)'
    """
    gaps = [match.span() for match in SPACE_RE.finditer(text.text)]
    kept = {start for start, end in gaps if is_latin_gap(text.text, start, end)}
    if not kept:
        return text.without(gaps)
    respelled = "".join(" " if at in kept else char for at, char in enumerate(text.text))
    return text.respelled(respelled).without((start + (start in kept), end) for start, end in gaps)


def is_latin_gap(text: str, start: int, end: int) -> bool:
    """Whether a gap parts two tokens, one of them with a Latin letter: so in ``217 A``, not in ``1718 (2006)``."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if not ("!" <= before <= "~" and "!" <= after <= "~") or before in "([" or after in ")]":
        return False
    return has_letter(text, range(start - 1, -1, -1)) or has_letter(text, range(end, len(text)))


def has_letter(text: str, places: range) -> bool:
    """Whether a letter comes in ``text`` before the first character that is no visible ASCII."""
    for place in places:
        char = text[place]
        if not "!" <= char <= "~":
            return False
        if char.isalpha():
            return True
    return False


def widen(text: Traced) -> Traced:
    """Half-width marks between Chinese characters as full-width ones.

    >>> from ressearch.model.span import Span
    >>> widen(Traced.of("报告(A/53/1),并;", Span(0, 13))).text
    '报告(A/53/1)，并；'
    """
    return text.respelled(HALF_WIDTH_RE.sub(lambda match: FULL_WIDTH[match[0]], text.text))
