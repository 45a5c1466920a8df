"""Where does a folded text match a phrase, a wildcard or a NEAR? One answer for every engine and the highlights.

Each function walks the text a bounded number of times; none of them backtracks, whatever is asked.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import assert_never

from ressearch.model.query import Near, Phrase, Run, Wildcard
from ressearch.text import fold_text

Place = tuple[int, int]

REACH = 20  # the most characters that a * in a word stands for


def places(node: Run | Near, text: str) -> list[Place]:
    """The places of a folded ``text`` that ``node`` matches, in order; of a NEAR those of its parts.

    >>> places(Wildcard(("核", "国家")), "无核武器国家，核国家")
    [(1, 6), (7, 10)]
    >>> places(Near((Phrase("裁军"), Phrase("核")), (2,)), "核武器裁军，停止核试验；核裁军")
    [(0, 1), (3, 5), (12, 13), (13, 15)]
    """
    match node:
        case Phrase():
            return [place for run in literals(node) for place in occurrences(text, run)]
        case Wildcard():
            return stretches(text, literals(node))
        case Near(parts, gaps):
            return beside([places(part, text) for part in parts], gaps)
        case _:
            assert_never(node)


@lru_cache(maxsize=1024)
def literals(node: Run | Near) -> tuple[str, ...]:
    """The folded runs that every text matching ``node`` holds; none where nothing can match."""
    match node:
        case Phrase(text):
            return kept((text,))
        case Wildcard(pieces):
            return kept(pieces)
        case Near(parts):
            runs = [literals(part) for part in parts]
            return tuple(run for part in runs for run in part) if all(runs) else ()
        case _:
            assert_never(node)


def kept(typed: Iterable[str]) -> tuple[str, ...]:
    """The runs, folded, without those that fold to nothing."""
    return tuple(run for text in typed if (run := fold_text(text)))


def occurrences(text: str, part: str) -> Iterator[Place]:
    """Every place of ``part`` in ``text``, overlapping ones too; none where ``part`` is empty."""
    start = text.find(part) if part else -1
    while start >= 0:
        yield start, start + len(part)
        start = text.find(part, start + 1)


def stretches(text: str, pieces: Sequence[str]) -> list[Place]:
    """The shortest stretches that hold ``pieces`` in order, with no more than a ``*`` between one and the next.

    >>> stretches("反对酷刑公约、反对条约和公约", ["反", "公约"])
    [(0, 6), (7, 14)]
    """
    if not pieces:
        return []
    *others, last = pieces
    ends = dict(occurrences(text, last))  # where a stretch begins, and where the shortest such one ends
    for piece in reversed(others):
        reached = ((start, nearest_end(text, end, ends)) for start, end in occurrences(text, piece))
        ends = {start: end for start, end in reached if end is not None}
    latest = {end: start for start, end in ends.items()}  # a stretch inside another is the shorter one
    return [(start, end) for end, start in latest.items()]


def nearest_end(text: str, place: int, ends: Mapping[int, int]) -> int | None:
    """The end of the first stretch that begins within reach of ``place``: no later one ends before it."""
    for start in range(place, min(place + REACH, len(text)) + 1):
        if start in ends:
            return ends[start]
        if not crosses(text[start : start + 1]):
            break
    return None


def crosses(char: str) -> bool:
    """Whether a ``*`` goes over a character: a letter, a digit, an ideograph or a blank, but no punctuation."""
    return char.isalnum() or char == " "


def beside(parts: Sequence[Sequence[Place]], gaps: Sequence[int]) -> list[Place]:
    """The places of a chain: one of each part, with at most ``gaps[i]`` characters between it and the next part's.

    >>> beside([[(0, 1), (9, 10)], [(3, 5)]], [2])
    [(0, 1), (3, 5)]
    """
    if not parts:
        return []
    alive = [list(parts[0])]
    for found, gap in zip(parts[1:], gaps, strict=True):
        alive.append([place for place in found if near(place, alive[-1], gap)])
    for index in range(len(gaps) - 1, -1, -1):
        alive[index] = [place for place in alive[index] if near(place, alive[index + 1], gaps[index])]
    return sorted({place for found in alive for place in found})


def near(place: Place, others: Sequence[Place], gap: int) -> bool:
    """Whether one of ``others`` (in order, none inside another) begins or ends within ``gap`` characters."""
    start, end = place
    after = bisect_left(others, end, key=itemgetter(0))
    before = bisect_right(others, start, key=itemgetter(1)) - 1
    return (after < len(others) and others[after][0] - end <= gap) or (
        before >= 0 and start - others[before][1] <= gap
    )
