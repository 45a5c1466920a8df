"""What do resolutions call that? The words of every day, and the words around a question that say nothing.

``everyday.tsv`` is written as ``synonyms.tsv`` is. Its kinds are `everyday`, a word or turn of every day with the
terms of resolutions for it, best first and one way; and `near`, terms that resolutions vary between, without
being the same. So none is searched for in place of a typed word: they find and rank the *nearest* clauses.
``asking.txt`` has a word a line.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from ressearch.querying.synonyms import Group, Synonyms, read_groups

KINDS = ("everyday", "near")


class Turn(NamedTuple):
    """A word or turn of the table that stands in a text, the terms for it, and those near to it."""

    text: str
    terms: tuple[str, ...] = ()
    near: tuple[str, ...] = ()


def meant(text: str, words: Sequence[str]) -> tuple[Turn, ...]:
    """The turns that stand in a folded text, cut into ``words``: the longest first, none overlapping another.

    A turn begins or ends with a word: 犯人 does not stand in 侵犯人权.

    >>> meant("打仗的时候", ("打仗", "的", "时候"))
    (Turn(text='打仗', terms=('武装冲突', '敌对行动', '冲突'), near=()),)
    """
    taken, edges, found = [False] * len(text), edges_of(text, words), []
    for start, end in runs(text, longest()):
        turn = text[start:end]
        terms, near = (table(kind).of(turn) for kind in KINDS)
        if (terms or near) and edges & {start, end} and not any(taken[start:end]):
            taken[start:end] = [True] * (end - start)
            found.append(Turn(turn, terms, near))
    return tuple(found)


def edges_of(text: str, words: Sequence[str]) -> set[int]:
    """The places in a text where a word begins or ends."""
    edges, at = {0, len(text)}, 0
    for word in words:
        if (start := text.find(word, at)) >= 0:
            at = start + len(word)
            edges |= {start, at}
    return edges


def runs(text: str, most: int) -> Iterator[tuple[int, int]]:
    """The places of all runs of two to ``most`` characters, the longest first."""
    for length in range(min(most, len(text)), 1, -1):
        for start in range(len(text) - length + 1):
            yield start, start + length


def told(text: str, words: Sequence[str]) -> tuple[str, ...]:
    """What a folded text, cut into ``words``, asks of: the stretches between what only asks, and punctuation.

    All of it, where there is no such word, or nothing else.

    >>> told("怎样帮助难民", ("怎样", "帮助", "难民"))
    ('帮助难民',)
    """
    stretches, start = [""], 0
    while start < len(words):
        most = min(len(words), start + longest_asking())
        end = next((end for end in range(most, start, -1) if "".join(words[start:end]) in asking()), start)
        if end > start or stretches[-1] + words[start] not in text:
            stretches.append("")
        if end == start:
            stretches[-1] += words[start]
        start = max(end, start + 1)
    kept = tuple(filter(None, stretches))
    return kept if kept and len("".join(kept)) < len("".join(words)) else (text,)


@cache
def table(kind: str) -> Synonyms:
    """The rows of one kind."""
    return Synonyms(tuple(row for row in rows() if row.kind == kind))


@cache
def rows() -> tuple[Group, ...]:
    """The lines of the table."""
    return tuple(read_groups("everyday.tsv", lines_of("everyday.tsv"), KINDS))


@cache
def longest() -> int:
    """The characters of the longest turn."""
    return max(len(form) for row in rows() for form in row.forms)


@cache
def longest_asking() -> int:
    """The characters of the longest of them, and so the most segmented words of any."""
    return max(map(len, asking()))


@cache
def asking() -> frozenset[str]:
    """The words that only ask."""
    return frozenset(line for line in lines_of("asking.txt") if line and not line.startswith("#"))


def lines_of(name: str) -> list[str]:
    """The lines of a file of the package."""
    return files(__package__).joinpath(name).read_text(encoding="utf-8").splitlines()
