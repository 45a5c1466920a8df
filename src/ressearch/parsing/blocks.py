"""What is every character of the source: clause, footnote, furniture of the page, heading?

Blocks tile the text: each character belongs to exactly one, and together they are the input. A clause that runs
over a page break is several blocks with the same ``clause``; a lead-in and its items are clauses of their own.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from ressearch.model.span import Span
from ressearch.parsing.structure.drafts import Kind


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the source and what it is.

    ``clause`` counts the clauses of the resolution from 0, ``note`` is the number of a footnote.
    """

    kind: Kind
    span: Span
    clause: int | None = None
    note: int | None = None


Piece = Block  # a block not yet joined to its neighbours of the same kind


def tile(pieces: Iterable[Piece]) -> tuple[Block, ...]:
    """The pieces of single lines joined to blocks; a blank line between two of one kind goes with them."""
    return tuple(join_alike(without_inner_blanks(list(pieces))))


def without_inner_blanks(pieces: list[Piece]) -> Iterator[Piece]:
    """The pieces without the blank lines inside a clause or a note: its block runs over them."""
    at = 0
    while at < len(pieces):
        piece = pieces[at]
        end = at + 1
        while piece.kind == "blank" and end < len(pieces) and pieces[end].kind == "blank":
            end += 1
        if not (piece.kind == "blank" and at and end < len(pieces) and alike(pieces[at - 1], pieces[end])):
            yield from pieces[at:end]
        at = end


def alike(one: Piece, other: Piece) -> bool:
    """Whether two pieces belong to the same thing."""
    return (one.kind, one.clause, one.note) == (other.kind, other.clause, other.note)


def join_alike(pieces: Iterable[Piece]) -> Iterator[Block]:
    """Neighbours of one kind as one block."""
    for (kind, clause, note), group in groupby(pieces, key=lambda piece: (piece.kind, piece.clause, piece.note)):
        members = list(group)
        yield Block(kind, Span(members[0].span.start, members[-1].span.end), clause, note)
