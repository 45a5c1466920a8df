"""What a word of a query looks for: its characters, a wildcard, or the resolution of that number."""

import re

from ressearch.model.query import Cited, Everything, FieldLike, Node, Or, Wildcard, Word
from ressearch.model.symbol import SymbolPattern
from ressearch.querying import slips
from ressearch.querying.citations import read_citation
from ressearch.querying.tokens import STARRED_RE, Token
from ressearch.text import respell

MAX_STARS = 5

NUMBER_RE = re.compile(r"\d{3,4}")  # in any width; shorter numbers are paragraphs, days and counts
STARS_RE = re.compile(r"[*＊]+")


def word(text: str) -> Node:
    """A bare word; a number alone may also be that of a resolution."""
    found = read_citation(respell(text), 0, certain=True) if NUMBER_RE.fullmatch(text) else None
    if found is None:
        return Word(text)
    return Or((Word(text), Cited(text, found.patterns, written_forms(text, found.patterns))))


def wildcard(query: str, token: Token) -> Node:
    """A word with ``*``; one at either end says nothing of a run of characters, and alone it is every clause.

    A/RES/68/* is no run of characters: it means what a citation does, the resolutions and what cites them.
    """
    stars = list(STARS_RE.finditer(token.text))
    if len(stars) > MAX_STARS:
        raise slips.too_many_stars(query, token.pos + stars[MAX_STARS].start(), MAX_STARS)
    if STARRED_RE.fullmatch(symbol := respell(token.text)):
        return Or((FieldLike("symbol", (symbol,)), FieldLike("cites", (symbol,))))
    pieces = tuple(piece for piece in STARS_RE.split(token.text) if piece)
    return Wildcard(pieces) if pieces else Everything()


def written_forms(text: str, patterns: tuple[SymbolPattern, ...]) -> tuple[str, ...]:
    """How a clause may write the citation, with its year or without: as typed, 第1718(2006)号, 第1718号."""
    numbers = [number for pattern in patterns for number in (pattern.number, pattern.number.partition("(")[0])]
    numbered = tuple(f"第{number}号" for number in dict.fromkeys(numbers))
    return numbered if NUMBER_RE.fullmatch(text) else tuple(dict.fromkeys((text, *numbered)))
