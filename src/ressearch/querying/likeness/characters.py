"""How unlike two characters are to an ear and to an eye."""

from collections import defaultdict
from functools import cache
from importlib.resources import files

SAME_SOUND, SHAPE, NEAR_SOUND, OTHER = 0.3, 0.4, 0.45, 1.0

# What speakers of many regions, and those who type by sound, do not tell apart: zh and z, n and l, eng and en.
MERGED_INITIALS = (("zh", "z"), ("ch", "c"), ("sh", "s"), ("n", "l"))


def unlikeness(one: str, other: str) -> float:
    """From 0 for the same character to 1 for two that nobody takes for each other.

    >>> unlikeness("材", "裁"), unlikeness("栽", "裁"), unlikeness("生", "森"), unlikeness("核", "军")
    (0.3, 0.4, 0.45, 1.0)
    """
    if one == other:
        return 0.0
    if not sounds().get(one, NONE).isdisjoint(sounds().get(other, NONE)):
        return SAME_SOUND
    if other in shapes().get(one, NONE):
        return SHAPE
    return NEAR_SOUND if not near_sounds(one).isdisjoint(near_sounds(other)) else OTHER


NONE: frozenset[str] = frozenset()


@cache
def near_sounds(char: str) -> frozenset[str]:
    """The readings of a character with those sounds merged that many do not tell apart."""
    return frozenset(map(merged, sounds().get(char, NONE)))


def merged(syllable: str) -> str:
    """The syllable for which many cannot tell it from others.

    >>> merged("zheng"), merged("nin")
    ('zen', 'lin')
    """
    for initial, plain in MERGED_INITIALS:
        if syllable.startswith(initial):
            syllable = plain + syllable.removeprefix(initial)
            break
    return syllable.removesuffix("g") if syllable.endswith("ng") else syllable


@cache
def sounds() -> dict[str, frozenset[str]]:
    """The readings of each character."""
    found: dict[str, set[str]] = defaultdict(set)
    for line in lines("sounds.tsv"):
        syllable, _, chars = line.partition("\t")
        for char in chars:
            found[char].add(syllable)
    return {char: frozenset(readings) for char, readings in found.items()}


@cache
def shapes() -> dict[str, frozenset[str]]:
    """The characters that each one is taken for."""
    found: dict[str, set[str]] = defaultdict(set)
    for group in lines("shapes.tsv"):
        for char in group:
            found[char].update(group)
    return {char: frozenset(others - {char}) for char, others in found.items()}


def lines(name: str) -> list[str]:
    """The lines of a table of this folder."""
    text = files(__package__).joinpath(name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if not line.startswith("#")]
