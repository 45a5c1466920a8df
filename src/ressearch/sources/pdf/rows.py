"""Characters in their places: which stand side by side on one line, and which are raised above it?"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ressearch.sources.pdf.glyphs import Glyph
from ressearch.sources.raised import raise_figures

# All in sizes of the character.
SAME_LINE = 0.45  # how far base lines of one line may lie apart: a raised figure, a subscript
GAP = 0.12  # between two characters with a blank between them
WIDE = 4.0  # between two things that only share a height, as 联合国 and the symbol in the masthead
RAISED_BY = 0.12
RAISED_SIZE = 0.85  # or less, of the size of the line
FOOT = 3.0  # how high the foot of a page is


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a page: what it says, raised figures as such, and its place."""

    text: str
    left: float
    right: float
    base: float
    size: float


def make_rows(glyphs: Sequence[Glyph], *, first: bool = False) -> list[Row]:
    """The lines of a page from top to bottom; the masthead of the ``first`` page and the feet are taken apart."""
    visible = [glyph for glyph in glyphs if not glyph.char.isspace()]
    if not visible:
        return []
    lines = list(group(visible))
    lowest, highest = lines[-1][0].base, lines[0][0].base
    rows: list[Row] = []
    for line in lines:
        size = usual_size(line)
        at_foot = line[0].base < lowest + FOOT * size
        apart = at_foot or (first and line[0].base > (highest + lowest) / 2)
        rows += [make_row(part, size) for part in (split(line, size) if apart else (line,))]
    return rows


def group(glyphs: Sequence[Glyph]) -> Iterator[list[Glyph]]:
    """The characters of each line, from left to right."""
    line: list[Glyph] = []
    base = size = 0.0  # of the largest character so far: the others are raised or lowered
    for glyph in sorted(glyphs, key=lambda glyph: -glyph.base):
        if line and base - glyph.base > SAME_LINE * max(size, glyph.size):
            yield sorted(line, key=lambda glyph: glyph.left)
            line, size = [], 0.0
        if glyph.size > size * 1.05:
            base, size = glyph.base, glyph.size
        line.append(glyph)
    yield sorted(line, key=lambda glyph: glyph.left)


def split(line: Sequence[Glyph], size: float) -> Iterator[Sequence[Glyph]]:
    """The parts of a line that stand far apart."""
    start = 0
    for at in range(1, len(line)):
        if line[at].left - line[at - 1].right > WIDE * size:
            yield line[start:at]
            start = at
    yield line[start:]


def usual_size(line: Sequence[Glyph]) -> float:
    """The size of most of the line."""
    return Counter(round(glyph.size, 1) for glyph in line).most_common(1)[0][0]


def make_row(line: Sequence[Glyph], size: float) -> Row:
    """A line from its characters."""
    bases = Counter(round(glyph.base, 1) for glyph in line if glyph.size > RAISED_SIZE * size)
    base = bases.most_common(1)[0][0] if bases else line[0].base
    parts: list[str] = []
    figures = ""
    last: Glyph | None = None
    for glyph in line:
        gap = last is not None and glyph.left - last.right > GAP * size
        if is_raised(glyph, base, size):
            if figures and gap:
                parts.append(raise_figures(figures) + " ")
                figures = ""
            figures += glyph.char
        else:
            parts += [raise_figures(figures), " " * gap, glyph.char]
            figures = ""
        last = glyph
    parts.append(raise_figures(figures))
    return Row("".join(parts), line[0].left, max(glyph.right for glyph in line), base, size)


def is_raised(glyph: Glyph, base: float, size: float) -> bool:
    """Whether a character is a small one above the line."""
    return glyph.size < RAISED_SIZE * size and glyph.base > base + RAISED_BY * size
