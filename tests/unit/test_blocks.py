"""How the pieces of single lines become blocks. A piece is written as kind, length, clause and note."""

import pytest

from ressearch.model.span import Span
from ressearch.parsing.blocks import Block, tile
from ressearch.parsing.structure.drafts import Kind

Row = tuple[Kind, int, int | None, int | None]

CLAUSE: Row = ("clause", 5, 0, None)
NEXT: Row = ("clause", 5, 1, None)
NOTE: Row = ("footnote", 5, None, 1)
SECOND: Row = ("footnote", 5, None, 2)
BLANK: Row = ("blank", 1, None, None)
HEADING: Row = ("heading", 5, None, None)


def laid(rows: list[Row]) -> list[Block]:
    at = 0
    found = []
    for kind, length, clause, note in rows:
        found.append(Block(kind, Span(at, at + length), clause, note))
        at += length
    return found


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([], []),
        ([CLAUSE], [CLAUSE]),
        ([CLAUSE, CLAUSE], [("clause", 10, 0, None)]),
        ([CLAUSE, NEXT], [CLAUSE, NEXT]),
        ([CLAUSE, NOTE, CLAUSE], [CLAUSE, NOTE, CLAUSE]),
        ([NOTE, SECOND], [NOTE, SECOND]),
        # a blank line between two lines of one thing is part of it, also where there are several
        ([CLAUSE, BLANK, CLAUSE], [("clause", 11, 0, None)]),
        ([CLAUSE, BLANK, BLANK, BLANK, CLAUSE], [("clause", 13, 0, None)]),
        ([NOTE, BLANK, BLANK, NOTE], [("footnote", 12, None, 1)]),
        ([HEADING, BLANK, HEADING], [("heading", 11, None, None)]),
        # between two things it stands by itself, and so it does at either end
        ([CLAUSE, BLANK, NEXT], [CLAUSE, BLANK, NEXT]),
        ([NOTE, BLANK, SECOND], [NOTE, BLANK, SECOND]),
        ([CLAUSE, BLANK, HEADING], [CLAUSE, BLANK, HEADING]),
        ([CLAUSE, BLANK, BLANK, NEXT], [CLAUSE, ("blank", 2, None, None), NEXT]),
        ([BLANK, CLAUSE, BLANK], [BLANK, CLAUSE, BLANK]),
        ([BLANK, BLANK, CLAUSE, BLANK, CLAUSE], [("blank", 2, None, None), ("clause", 11, 0, None)]),
        ([CLAUSE, BLANK, BLANK], [CLAUSE, ("blank", 2, None, None)]),
        ([CLAUSE, BLANK, CLAUSE, BLANK, NEXT], [("clause", 11, 0, None), BLANK, NEXT]),
    ],
)
def test_tiles(rows: list[Row], expected: list[Row]) -> None:
    assert list(tile(laid(rows))) == laid(expected)
