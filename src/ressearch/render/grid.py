"""Cells to lines: columns of a table, blocks side by side. A cell is its lines, colours included."""

from collections.abc import Iterator, Sequence
from itertools import chain, zip_longest

from ressearch.errors import columns
from ressearch.render.paint import bare

Cell = Sequence[str]
GAP = "  "


def grid(rows: Sequence[Sequence[Cell]]) -> Iterator[str]:
    r"""Rows of cells as lines; each column is as wide as its widest line.

    >>> print("\n".join(grid([(["年"], ["动词"]), (["2013"], ["敦促", "请"])])))
    年    动词
    2013  敦促
          请
    """
    return chain.from_iterable(row_lines(rows))


def row_lines(rows: Sequence[Sequence[Cell]]) -> Iterator[list[str]]:
    """The same, the lines of each row by themselves."""
    sizes = [max(map(width_of, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        lines = zip_longest(*row, fillvalue="")
        yield [
            GAP.join(pad(text, size) for text, size in zip(line, sizes, strict=True)).rstrip() for line in lines
        ]


def width_of(cell: Cell) -> int:
    """The columns of the widest line."""
    return max(map(shown_columns, cell), default=0)


def pad(text: str, width: int) -> str:
    """``text`` filled up with spaces to ``width`` columns."""
    return text + " " * (width - shown_columns(text))


def shown_columns(text: str) -> int:
    """The columns of ``text``, of which colours take none."""
    return columns(bare(text))


def beside(blocks: Sequence[Cell], width: int) -> Iterator[str]:
    """Blocks of lines next to each other as far as ``width`` goes, the others below after an empty line."""
    rows: list[list[Cell]] = []
    room = 0
    for block in blocks:
        size = width_of(block) + len(GAP)
        if not rows or size > room:
            rows.append([])
            room = width + len(GAP)
        rows[-1].append(block)
        room -= size
    for place, row in enumerate(rows):
        if place:
            yield ""
        yield from grid([row])
