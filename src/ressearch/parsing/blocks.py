"""What is every character of the source: clause, footnote, furniture of the page, heading?

Blocks tile the text: each character belongs to exactly one, and together they are the input. A clause that runs
over a page break is several blocks with the same ``clause``; a lead-in and its items are clauses of their own.
"""

from collections.abc import Iterable
from typing import NamedTuple

from ressearch.model.span import Span
from ressearch.parsing.structure.drafts import Kind


class Block(NamedTuple):
    """A stretch of the source and what it is.

    ``clause`` counts the clauses of the resolution from 0, ``note`` is the number of a footnote.
    """

    kind: Kind
    span: Span
    clause: int | None = None
    note: int | None = None


def tile(parts: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks of single lines joined; a blank line between two of one kind goes with them."""
    firsts: list[Block] = []
    ends: list[int] = []
    for part in parts:
        if len(firsts) > 1 and firsts[-1].kind == "blank" and alike(firsts[-2], part):
            del firsts[-1], ends[-1]
        if firsts and alike(firsts[-1], part):
            ends[-1] = part.span.end
        else:
            firsts.append(part)
            ends.append(part.span.end)
    joined = zip(firsts, ends, strict=True)
    return tuple(Block(kind, Span(span.start, end), clause, note) for (kind, span, clause, note), end in joined)


def alike(one: Block, other: Block) -> bool:
    """Whether two blocks belong to the same thing."""
    return one.kind == other.kind and one.clause == other.clause and one.note == other.note
