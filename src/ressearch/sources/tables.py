"""Is a table one of figures, to be kept as one block, or only a way to place paragraphs?"""

from collections.abc import Iterator

SEPARATOR = " | "
FEWEST = 2  # rows and columns of a table of figures
LONGEST = 60  # characters of a cell on average; longer ones are paragraphs
CLOSED = ("，", "；", "。")


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
            yield from self.lines
        else:
            yield SEPARATOR.join(filter(None, cells))

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
        )
