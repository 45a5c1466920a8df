"""Which characters of the source stand for others, whatever the page looks like?

Entities that a web page left behind (``&nbsp;`` ``&#12298;``), radicals and compatibility characters that a font
put in the place of words, control characters and other invisible ones. This is done before anything else is read;
what comes out is traced, since an entity is longer than what it stands for.
"""

import html
import re
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from ressearch.model.span import Span
from ressearch.parsing.repair.radicals import read_radical
from ressearch.parsing.repair.traced import Traced

NOTHING = "\u200b"  # in the place of what is to go

CONTROLS = r"\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"
INVISIBLE = (
    r"\u180e\u200e\u200f\u202a-\u202e\u2061-\u2064\u2066-\u206f\ufe00-\ufe0f\ufffc\u200b-\u200d\u2060\ufeff\xad"
)
LIKENESSES = r"\u2e80-\u2fd5\uf900-\ufaff"  # radicals and compatibility characters
BLANK = "\ue5e5"  # the blank of GBK that Unicode has no place for

STRANGE_RE = re.compile(f"[{CONTROLS}{INVISIBLE}{LIKENESSES}{BLANK}]")

NOTHINGS_RE = re.compile(f"{NOTHING}+")

ENTITY_RE = re.compile(
    r"""
    & (?: amp; ){0,3}                              # &amp;nbsp; was escaped twice
    (?: (?P<name> [A-Za-z]{2,8} ) | \# (?P<decimal> \d{2,6} ) | \# [xX] (?P<hex> [0-9a-fA-F]{2,5} )
      | (?P<rest> \d{2,3} ) )                      # &225; lost its #, and is no character of Chinese
    ;
    """,
    re.VERBOSE,
)

TITLE_RE = re.compile(r"[^《》〈〉&；。]{1,80}[》〉]")  # what stands behind the first mark of a title


def read_spelling(source: str) -> Traced | None:
    r"""The text with what its entities and strange characters stand for, ``None`` where it has none.

    >>> read_spelling("⼤会&nbsp;&amp;&#12298;").text
    '大会\xa0&《'
    >>> read_spelling("大会") is None
    True
    """
    text = STRANGE_RE.sub(lambda match: read_strange(match[0]), source)
    swaps = list(entities(text)) if "&" in text else []
    if not swaps and text == source and NOTHING not in text:
        return None
    respelled = list(text)
    for span, char in swaps:
        respelled[span.start : span.end] = [char, *NOTHING * (span.end - span.start - 1)]
    text = "".join(respelled)
    gone = (Span(*match.span()) for match in NOTHINGS_RE.finditer(text))
    return Traced(text, tuple(range(len(text)))).without(gone)


def read_strange(char: str) -> str:
    """What a strange character stands for, in its place."""
    if char == BLANK:
        return " "
    found = read_radical(char) if "\u2e80" <= char <= "\ufaff" else NOTHING
    return found if len(found) == 1 else char


def entities(text: str) -> Iterator[tuple[Span, str]]:
    """The entities of a text and what each stands for."""
    for match in ENTITY_RE.finditer(text):
        char = read_entity(match, text)
        if char is not None:
            yield Span(*match.span()), char


def read_entity(match: re.Match[str], text: str) -> str | None:
    """What an entity stands for, ``None`` where it is none."""
    if match["rest"]:
        if unicodedata.category(chr(int(match["rest"]))) == "Cc":
            return NOTHING
        return "《" if TITLE_RE.match(text, match.end()) else None
    char = html.unescape(f"&{match['name']};") if match["name"] else read_code(match)
    if len(char) != 1:
        return None
    return NOTHING if STRANGE_RE.match(char) else char


def read_code(match: re.Match[str]) -> str:
    """The character with the number that an entity gives, a blank for a line end."""
    code = int(match["decimal"]) if match["decimal"] else int(match["hex"], 16)
    char = chr(code) if code <= sys.maxunicode else ""
    if char.isspace():
        return " "
    return "" if unicodedata.category(char or " ") == "Cs" else char


@dataclass(frozen=True, slots=True)
class Way:
    """The way back from a spelled text to its source, ``length`` characters long."""

    spelled: Traced | None
    length: int

    @property
    def straight(self) -> bool:
        """Whether nothing was respelled, so that each place is its own."""
        return self.spelled is None

    def span(self, span: Span) -> Span:
        """Where a span of the spelled text stands in the source."""
        if self.spelled is None:
            return span
        return Span(*(self.offset(at) for at in span))

    def offset(self, at: int) -> int:
        """Where a character stands in the source; the two have their beginning and their end in common."""
        if at == 0:
            return 0
        offsets = self.spelled.offsets if self.spelled else range(self.length)
        return offsets[at] if at < len(offsets) else self.length

    def trace(self, text: Traced) -> Traced:
        """The same text with offsets in the source."""
        if self.spelled is None:
            return text
        return Traced(text.text, tuple(self.spelled.offsets[at] for at in text.offsets))
