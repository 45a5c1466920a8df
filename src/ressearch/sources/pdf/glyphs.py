"""What both libraries draw from a page: characters in their places."""

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


def drop_doubles(glyphs: Iterable[Glyph]) -> tuple[list[Glyph], int]:
    """The glyphs that a reader sees, and how many more were drawn on the same spot to imitate bold type.

    Bold may be imitated glyph by glyph or run by run, so the like of a character is looked for by place.
    """
    kept: list[Glyph] = []
    places: dict[tuple[str, int, int], list[Glyph]] = {}
    doubles = 0
    for glyph in glyphs:
        if glyph.char == " ":
            kept.append(glyph)
            continue
        cell = max(glyph.size * SAME, 0.1)
        column, row = int(glyph.left / cell), int(glyph.base / cell)
        near = (
            other
            for x in (column, column - 1, column + 1)
            for y in (row, row - 1, row + 1)
            for other in places.get((glyph.char, x, y), ())
        )
        if any(abs(o.left - glyph.left) <= cell and abs(o.base - glyph.base) <= cell for o in near):
            doubles += 1
            continue
        kept.append(glyph)
        places.setdefault((glyph.char, column, row), []).append(glyph)
    return kept, doubles
