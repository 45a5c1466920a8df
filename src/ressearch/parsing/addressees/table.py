"""Whom organs ask: the names and words of ``names.tsv`` and ``states.tsv``, read once.

The tables explain their columns in their own headers; code holds no word lists.
"""

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import NamedTuple

GAP = "…"
SHORT = r"[^、，和及的]{1,16}?"  # what … stands for


class Entry(NamedTuple):
    """One way to write one or several names, which share their ``kind``."""

    spelling: str
    kind: str
    names: tuple[str, ...]
    pattern: re.Pattern[str]


@cache
def entries() -> Mapping[str, tuple[Entry, ...]]:
    """The spellings by their first character, the longest first."""
    told: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for name, kind, spellings in _rows("names.tsv"):
        if name != "*":
            for spelling in (name, *spellings.split()):
                told[spelling, kind].append(name)
    for name, spellings in _rows("states.tsv"):
        for spelling in (name, *spellings.split()):
            told[spelling, "state"].append(name)
    found: defaultdict[str, list[Entry]] = defaultdict(list)
    for (spelling, kind), names in told.items():
        pattern = re.compile(SHORT.join(map(re.escape, spelling.split(GAP))))
        found[spelling[0]].append(Entry(spelling, kind, tuple(dict.fromkeys(names)), pattern))
    return {first: tuple(sorted(group, key=_longest_first)) for first, group in found.items()}


@cache
def wholes() -> Mapping[str, tuple[str, ...]]:
    """What a body means with a part of it, by the name of the body."""
    every = (entry for group in entries().values() for entry in group)
    return {entry.spelling: entry.names for entry in every if entry.kind == "whole"}


@cache
def class_entries() -> tuple[Entry, ...]:
    """The spellings that mean the same behind any words."""
    return tuple(entry for group in entries().values() for entry in group if entry.kind == "class")


@cache
def words(kind: str) -> tuple[str, ...]:
    """The words of one of the lines that are no names, longest first."""
    listed = next(spellings for name, found, spellings in _rows("names.tsv") if (name, found) == ("*", kind))
    return tuple(sorted(dict.fromkeys(listed.split()), key=len, reverse=True))


@cache
def any_word(kind: str) -> str:
    """A pattern for the words of such a line."""
    return "(?:" + "|".join(map(re.escape, words(kind))) + ")"


@cache
def addressee_names() -> tuple[str, ...]:
    """The canonical names, as the tables list them."""
    every = (
        name
        for group in entries().values()
        for entry in group
        for name in entry.names
        if entry.kind not in ("part", "whole")
    )
    return tuple(dict.fromkeys(every))


@cache
def spelled(spelling: str) -> str | None:
    """The canonical name of a spelling that has one name only."""
    for entry in entries().get(spelling[:1], ()):
        if entry.spelling == spelling and entry.kind not in ("part", "whole") and len(entry.names) == 1:
            return entry.names[0]
    return None


def _rows(name: str) -> list[list[str]]:
    """The lines of one of our tables, without its comments, filled up to the three columns of the longer."""
    text = files(__package__).joinpath(name).read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    return [[*row, ""][: 3 if name == "names.tsv" else 2] for row in rows]


def _longest_first(entry: Entry) -> tuple[int, str]:
    return -len(entry.spelling), entry.spelling
