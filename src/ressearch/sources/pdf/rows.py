"""Characters in their places: which stand side by side on one line, and which are raised above it?"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter

from ressearch.sources.pdf.columns import unfold
from ressearch.sources.pdf.glyphs import Glyph, drop_doubles
from ressearch.sources.raised import raise_figures

# All in sizes of the character.
SAME_LINE = 0.45  # how far base lines of one line may lie apart: a raised figure, a subscript
GAP = 0.12  # between two characters with a blank between them
CELLS = 1.0  # between two cells of a table, which the parser knows by more than one blank
WIDE = 4.0  # between two things that only share a height, as 联合国 and the symbol in the masthead
RAISED_BY = 0.12
RAISED_SIZE = 0.85  # or less, of the size of the line
FOOT = 3.0  # how high the foot of a page is

LEFT, RIGHT, BASE = map(attrgetter, ("left", "right", "base"))


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a page: what it says, raised figures as such, and its place."""

    text: str
    left: float
    right: float
    base: float
    size: float


def make_rows(glyphs: Sequence[Glyph], *, first: bool = False) -> tuple[list[Row], int]:
    """The lines of a page from top to bottom, and how many glyphs were only drawn again to imitate bold type.

    The masthead of the ``first`` page and the feet are taken apart where a wide gap is.
    """
    lines = list(group(unfold(glyphs)))
    if not lines:
        return [], 0
    lowest, highest = lines[-1][0].base, lines[0][0].base
    rows: list[Row] = []
    doubles = 0
    for line in lines:
        once = drop_doubles(line)
        doubles += len(line) - len(once)
        size = usual_size(once)
        apart = once[0].base < lowest + FOOT * size or (first and once[0].base > (highest + lowest) / 2)
        rows += [make_row(part, size) for part in (split(once, size) if apart else (once,))]
    return [row for row in rows if row.text], doubles


def group(glyphs: Sequence[Glyph]) -> Iterator[list[Glyph]]:
    """The characters of each line, from left to right."""
    line: list[Glyph] = []
    base = size = 0.0  # of the largest character so far: the others are raised or lowered
    for glyph in sorted(glyphs, key=BASE, reverse=True):
        if glyph.base < base - SAME_LINE * size and line and base - glyph.base > SAME_LINE * max(size, glyph.size):
            yield sorted(line, key=LEFT)
            line, size = [], 0.0
        if glyph.size > size * 1.05:
            base, size = glyph.base, glyph.size
        line.append(glyph)
    if line:
        yield sorted(line, key=LEFT)


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
    return Counter(glyph.size for glyph in line).most_common(1)[0][0]


def make_row(line: Sequence[Glyph], size: float) -> Row:
    """A line from its characters."""
    base = Counter(glyph.base for glyph in line if glyph.size > RAISED_SIZE * size).most_common(1)
    level = base[0][0] if base else line[0].base
    text = "".join(
        raise_figures(part) if raised else part
        for raised, part in parts(line, [is_raised(glyph, level, size) for glyph in line], size)
    )
    return Row(text.strip(), line[0].left, max(map(RIGHT, line)), level, size)


def parts(line: Sequence[Glyph], raised: Sequence[bool], size: float) -> Iterator[tuple[bool, str]]:
    """The stretches of a line that are raised or not, with a blank for every gap."""
    chars: list[str] = []
    last: Glyph | None = None
    was = False
    for glyph, now in zip(line, raised, strict=True):
        gap = glyph.left - last.right if last is not None else 0.0
        apart = gap > GAP * size
        if was is not now or (now and (apart or glyph.char == " ")):
            yield was, "".join(chars)
            chars.clear()
        if apart:
            chars.append("  " if gap > CELLS * size else " ")
        chars.append(glyph.char)
        last, was = glyph, now
    yield was, "".join(chars)


def is_raised(glyph: Glyph, base: float, size: float) -> bool:
    """Whether a character is a small one above the line."""
    return glyph.size < RAISED_SIZE * size and glyph.base > base + RAISED_BY * size
