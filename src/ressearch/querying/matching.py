"""Where a clause matches: spans of its text, computed from the text alone, the same for every engine and door."""

from collections.abc import Iterator, Sequence

from ressearch.model.folded import Folded
from ressearch.model.query import Near, Wildcard
from ressearch.model.span import Span
from ressearch.querying.runs import Place, occurrences, places

Needle = tuple[str, tuple[str, ...]] | Wildcard | Near


def highlights(clause: Folded, needles: Sequence[Needle]) -> tuple[Span, ...]:
    """The spans of the original text to mark, in order, none overlapping or touching another.

    A needle is a folded run of characters and the words to mark in its stead where the run does not occur; or a
    wildcard, of which the whole stretch is marked, or a NEAR, of which the parts are.

    >>> highlights(Folded("重申核裁军", (0, 1, 2, 3, 4)), [("核裁军", ()), ("裁军谈判", ("裁军", "谈判"))])
    (Span(start=2, end=5),)
    """
    found = sorted({clause.original(*place) for needle in needles for place in found_by(needle, clause.text)})
    merged: list[Span] = []
    for span in found:
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)


def found_by(needle: Needle, text: str) -> Iterator[Place]:
    """Where the run of the needle occurs, or else its words."""
    if isinstance(needle, Wildcard | Near):
        yield from places(needle, text)
        return
    run, words = needle
    whole = list(occurrences(text, run))
    yield from whole or (place for word in words for place in occurrences(text, word))
