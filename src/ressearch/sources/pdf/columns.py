"""Is a page set in two columns, as the volumes of Official Records are? Then it is read one after the other."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ressearch.sources.pdf.glyphs import Glyph

FEWEST = 12  # lines of a page of which this can be told
ACROSS = 0.2  # of the lines may run over the middle: titles, tables
SIDE = 0.25  # of the characters stand on either side
GUTTER = 1.0  # of the size: how wide the middle is empty
SHORT = 1.5  # of the size: a line that ends nearer to the edge is full


def unfold(glyphs: Sequence[Glyph]) -> Sequence[Glyph]:
    """The page as one column: what stands right is moved below what stands left of it.

    Lines that run over the middle part the columns above from those below. A page of one column comes as it is.
    """
    visible = [glyph for glyph in glyphs if glyph.char != " "]
    if len(visible) < FEWEST:
        return glyphs
    first = min(glyph.left for glyph in visible)
    half = (first + max(glyph.right for glyph in visible)) / 2
    for middle in (half, *gap_inside(visible)):  # short lines in the right column end before the edge of the page
        columns = parted(visible, middle)
        if columns and (middle == half or runs_on(visible, middle)):
            across, second = columns
            bases = [round(glyph.base) for glyph in visible]
            height = max(bases) - min(bases) + 100.0
            return [moved(glyph, across, middle, second - first, height) for glyph in glyphs]
    return glyphs


def gap_inside(visible: Sequence[Glyph]) -> Iterator[float]:
    """Where the second of two columns seems to begin: the nearest to the left that a line begins behind a gap."""
    ordered = sorted(visible, key=lambda glyph: (round(glyph.base), glyph.left))
    begins = [
        right.left - GUTTER * right.size / 2
        for left, right in pairwise(ordered)
        if round(left.base) == round(right.base) and right.left - left.right >= GUTTER * right.size
    ]
    if begins:
        yield min(begins)


def parted(visible: Sequence[Glyph], middle: float) -> tuple[Sequence[int], float] | None:
    """The lines that run over the ``middle`` and where the right column begins, ``None`` if none is there."""
    across = sorted({round(glyph.base) for glyph in visible if glyph.left < middle < glyph.right})
    lines = {round(glyph.base) for glyph in visible}
    if len(lines) < FEWEST or len(across) > ACROSS * len(lines):
        return None
    sides = [glyph for glyph in visible if round(glyph.base) not in across]
    left = [glyph for glyph in sides if glyph.right <= middle]
    right = [glyph for glyph in sides if glyph.left >= middle]
    if not left or not right or (min(len(left), len(right)) < SIDE * len(visible) and not is_filled(left)):
        return None
    second = min(glyph.left for glyph in right)
    if second - max(glyph.right for glyph in left) < GUTTER * right[0].size:
        return None
    return across, second


def runs_on(visible: Sequence[Glyph], middle: float) -> bool:
    """Whether a column left of the ``middle`` runs on in what stands right: a table or labels do not."""
    left = [glyph for glyph in visible if glyph.right <= middle]
    right = [glyph for glyph in visible if glyph.left >= middle]
    return is_filled(left) and extent(right) <= extent(left)


def extent(glyphs: Sequence[Glyph]) -> float:
    """How wide a column is."""
    return max(glyph.right for glyph in glyphs) - min(glyph.left for glyph in glyphs)


def is_filled(left: Sequence[Glyph]) -> bool:
    """Whether what stands left is a column that runs on to the right, on a last page with little in it.

    A third of its lines reach one and the same edge.
    """
    ends: dict[int, float] = {}
    for glyph in left:
        base = round(glyph.base)
        ends[base] = max(ends.get(base, glyph.right), glyph.right)
    edge = max(ends.values()) - SHORT * left[0].size
    return len(ends) >= FEWEST and sum(end >= edge for end in ends.values()) * 3 >= len(ends)


def moved(glyph: Glyph, across: Sequence[int], middle: float, shift: float, height: float) -> Glyph:
    """A character in its place on the unfolded page."""
    base = round(glyph.base)
    above = sum(line > base for line in across)
    down = 3 * above + (2 if base in across else 0)  # each band: left, right, then the line below them
    if base not in across and glyph.left >= middle:
        return glyph._replace(
            left=glyph.left - shift, right=glyph.right - shift, base=glyph.base - (down + 1) * height
        )
    return glyph._replace(base=glyph.base - down * height)
