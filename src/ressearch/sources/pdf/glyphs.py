"""What both libraries draw from a page: characters in their places."""

import math
from collections.abc import Iterable
from typing import NamedTuple

SAME = 0.12  # of its size: how far a character may stand from its like to be the same, drawn again


class Glyph(NamedTuple):
    """A character, its left and right edge, its base line (upward), and its size, in points."""

    char: str
    left: float
    right: float
    base: float
    size: float


def drop_doubles(line: Iterable[Glyph]) -> list[Glyph]:
    """The glyphs of a line, given from left to right, without those drawn again to imitate bold type.

    Bold may be imitated glyph by glyph or run by run, so the like of a character is looked for by place.
    """
    kept: list[Glyph] = []
    lefts: dict[str, float] = {}
    for glyph in line:
        char, left, _, _, size = glyph
        if left - lefts.get(char, -math.inf) > SAME * size or char == " ":
            kept.append(glyph)
            lefts[char] = left
    return kept
