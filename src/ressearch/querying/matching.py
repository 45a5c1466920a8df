"""Where a clause matches: spans of its text, computed from the text alone, the same for every engine and door."""

from collections.abc import Iterator, Sequence

from ressearch.model.folded import Folded
from ressearch.model.span import Span

Needle = tuple[str, tuple[str, ...]]


def highlights(clause: Folded, needles: Sequence[Needle]) -> tuple[Span, ...]:
    """The spans of the original text to mark, in order, none overlapping or touching another.

    A needle is a folded run of characters and the words to mark in its stead where the run does not occur.

    >>> highlights(Folded("重申核裁军", (0, 1, 2, 3, 4)), [("核裁军", ()), ("裁军谈判", ("裁军", "谈判"))])
    (Span(start=2, end=5),)
    """
    found = sorted({clause.original(*place) for needle in needles for place in places(clause.text, needle)})
    merged: list[Span] = []
    for span in found:
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)


def places(text: str, needle: Needle) -> Iterator[tuple[int, int]]:
    """Where the run of the needle occurs, or else its words."""
    run, words = needle
    whole = list(occurrences(text, run))
    yield from whole or (place for word in words for place in occurrences(text, word))


def occurrences(text: str, part: str) -> Iterator[tuple[int, int]]:
    """Every place of ``part`` in ``text``, overlapping ones too; none where ``part`` is empty."""
    start = text.find(part) if part else -1
    while start >= 0:
        yield start, start + len(part)
        start = text.find(part, start + 1)
