"""Folding: the one form in which texts, queries and highlights are compared.

Traditional characters become simplified ones, full-width forms ASCII, variants of one mark that mark, capitals
small letters. White space stays, as one blank, only between two Latin letters or digits.

The fold never looks at more than the two neighbours of a blank, so the fold of a run of characters stands
inside the fold of the text that the run was taken from: that law carries the promise on quoted phrases.
"""

import re
import unicodedata
from functools import cache
from importlib.resources import files

from ressearch.model.folded import Folded

LATIN = r"0-9a-zß-ÿĀ-ɏ"
BLANK_RE = re.compile(
    rf"""
      (?P<kept> (?<=[{LATIN}]) \s+ (?=[{LATIN}]) )   # Part I: between two Latin words
    | \s+                                            # 第 67/59 号: anywhere else
    """,
    re.VERBOSE,
)

# Where NFKC keeps the meaning. Not: ① (第1① would read 第11), ² and ½, ℃.
COMPATIBLE = (
    range(0x2160, 0x2180),  # Ⅲ: Roman numerals of sessions
    range(0x2E80, 0x2FE0),  # ⼤: radicals that PDF fonts put for the character
    range(0x3220, 0x322A),  # ㈠: the label (一) in one character
    range(0xF900, 0xFB00),  # compatibility ideographs
    range(0xFF01, 0xFFF0),  # １７１８, （, ；: full width
    range(0x2F800, 0x2FA20),
)


class Folds(dict[int, str]):
    """What each code point folds to, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        table = character_table("traditional.tsv") | character_table("variants.tsv")
        self[code] = folded = "".join(table.get(part, part) for part in compatible(code)).lower()
        return folded


class Spellings(dict[int, str]):
    """How each code point is respelled, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        char = compatible(code)
        table = character_table("traditional.tsv")
        self[code] = spelled = table.get(char, char) if len(char) == 1 else chr(code)
        return spelled


def compatible(code: int) -> str:
    """The plain form of a compatibility character, where that keeps the meaning; else the character."""
    char = chr(code)
    return unicodedata.normalize("NFKC", char) if any(code in block for block in COMPATIBLE) else char


@cache
def character_table(name: str) -> dict[str, str]:
    """A table of the folder: character to folded form."""
    table: dict[str, str] = {}
    for line in files(__package__).joinpath(name).read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            form, _, chars = line.partition("\t")
            table.update(dict.fromkeys(chars, "" if form == r"\0" else form))
    return table


FOLDS = Folds()
SPELLINGS = Spellings()


def fold_text(text: str) -> str:
    """The folded form of ``text``.

    >>> fold_text("無核武器國家 （１７１８） 號、 Part  I")
    '无核武器国家(1718)号、part i'
    """
    return BLANK_RE.sub(blank, text.translate(FOLDS))


def respell(text: str) -> str:
    """``text`` in simplified characters and half-width forms, one character for one, so that places stay true.

    >>> respell("聯大第６７/59號（決議）")
    '联大第67/59号(决议)'
    """
    return text.translate(SPELLINGS)


def blank(match: re.Match[str]) -> str:
    """What stays of a run of white space."""
    return " " if match["kept"] else ""


def fold(text: str) -> Folded:
    """The folded form of ``text`` with the origin of each of its characters.

    >>> folded = fold("第 ６７/59號")
    >>> folded.text, folded.original(1, 3).of("第 ６７/59號")
    ('第67/59号', '６７')
    """
    chars: list[str] = []
    origins: list[int] = []
    for place, char in enumerate(text):
        for part in FOLDS[ord(char)]:
            chars.append(part)
            origins.append(place)
    raw = "".join(chars)
    out: list[str] = []
    kept: list[int] = []
    end = 0
    for match in BLANK_RE.finditer(raw):
        out += raw[end : match.start()], blank(match)
        kept += origins[end : match.start()]
        if match["kept"]:
            kept.append(origins[match.start()])
        end = match.end()
    out.append(raw[end:])
    kept += origins[end:]
    return Folded("".join(out), tuple(kept))
