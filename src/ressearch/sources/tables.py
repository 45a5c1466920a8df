"""Is a table one of figures, to be kept as one block, or only a way to place paragraphs?"""

import re
from collections.abc import Iterator
from itertools import pairwise

from ressearch.parsing.signs.numbering import read_label

SEPARATOR = " | "
FEWEST = 2  # rows and columns of a table of figures
LONGEST = 60  # characters of a cell on average; longer ones are paragraphs
SENTENCE = 5  # characters, and more than a figure has
CLOSED = ("，", "；", "。")
MARKER_RE = re.compile("[⁰¹²³⁴-⁹]{1,3}")  # of a note, in a cell beside it


class Table:
    """The lines of a table while it is read; one that comes ``first`` on the page is a masthead, so layout."""

    def __init__(self, *, first: bool = False) -> None:
        self.layout = first
        self.lines: list[str] = []
        self._cells: list[int] = []  # where each cell begins in ``lines``
        self._rows: list[int] = []  # and each row

    def row(self) -> None:
        """A row begins."""
        self._rows.append(len(self.lines))

    def cell(self) -> None:
        """A cell begins."""
        self._cells.append(len(self.lines))

    def text(self) -> Iterator[str]:
        """The whole table on one line, its cells parted; the lines as they are where it only places paragraphs."""
        cells = [
            " ".join(filter(None, self.lines[start:end]))
            for start, end in zip(self._cells, [*self._cells[1:], len(self.lines)], strict=True)
        ]
        if self.is_layout(cells):
            yield from self.labelled()
        else:
            yield SEPARATOR.join(filter(None, cells))

    def labelled(self) -> Iterator[str]:
        """The lines, a label that has a cell to itself on the line of its paragraph."""
        begun = frozenset(self._cells)
        label = ""
        for at, line in enumerate(self.lines):
            if at in begun and (is_label(line.strip()) or MARKER_RE.fullmatch(line.strip())):
                label = line.strip()
            elif not label or line:
                yield f"{label} {line}" if label else line
                label = ""
        yield from filter(None, (label,))

    def is_layout(self, cells: list[str]) -> bool:
        """Whether the table only places paragraphs."""
        filled = [cell for cell in cells if cell]
        rows = len(self._rows)
        return (
            self.layout
            or rows < FEWEST
            or len(filled) < FEWEST * rows
            or sum(map(len, filled)) > LONGEST * len(filled)
            or sum(cell.endswith(CLOSED) for cell in filled) * 2 >= len(filled)
            or 2 * self.labelled_rows() > rows
        )

    def labelled_rows(self) -> int:
        """How many rows hold a label and its paragraph."""
        bounds = pairwise([*self._rows, len(self.lines)])
        rows = [[line for line in self.lines[start:end] if line] for start, end in bounds]
        return sum(len(row) >= FEWEST and is_label(row[0]) and max(map(len, row[1:])) >= SENTENCE for row in rows)


def is_label(cell: str) -> bool:
    """Whether a cell holds a label and nothing else."""
    label = read_label(cell)
    return label is not None and label.length == len(cell)
