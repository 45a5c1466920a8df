"""Opposites: 核武器国家 stands inside 无核武器国家, and means what it is not.

A place is opposed where a sign of negation stands right before it (``opposites.tsv``). A term that negates by
itself, 非国家行为体, is looked for as it is; a place of it is opposed where its sign belongs to the word before,
as in 南非国家.
"""

from functools import cache
from importlib.resources import files
from typing import NamedTuple

SHORTEST = 2  # a single character is no term: 不 before 平 says nothing of 平


class Sign(NamedTuple):
    """What a sign leaves of the worth of a place, and the words that it ends or begins and negates nothing."""

    worth: float
    ends: tuple[str, ...]
    begins: tuple[str, ...]


@cache
def signs() -> dict[str, Sign]:
    """The signs of negation."""
    table: dict[str, Sign] = {}
    for line in files(__package__).joinpath("opposites.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            sign, worth, ends, begins = line.split("\t")
            table[sign] = Sign(float(worth), tuple(ends.split()), tuple(begins.split()))
    return table


def negates(run: str) -> bool:
    """Whether a folded term says by itself what something is not; then it means nothing in parts.

    >>> negates("不扩散"), negates("核武器国家"), negates("非洲国家")
    (True, False, False)
    """
    sign = signs().get(run[:1])
    return sign is not None and len(run) > SHORTEST and not run.startswith(sign.begins)


def opposing_grams(run: str) -> tuple[str, ...]:
    """The pairs of characters of which every text has one that holds an opposed place of ``run``.

    >>> opposing_grams("国家")
    ('无国', '非国', '不国', '未国', '反国')
    >>> opposing_grams("非国家")[-2:]
    ('莫非', '若非')
    """
    if len(run) < SHORTEST:
        return ()
    before = tuple(sign + run[0] for sign in signs())
    return (*before, *dict.fromkeys(signs()[run[0]].ends)) if run[0] in signs() else before


def worth(text: str, run: str) -> float:
    """What the best place of ``run`` in a folded text is worth: 1 unless all are opposed, or there is none.

    >>> worth("无核武器国家", "核武器国家"), worth("核武器国家和无核武器国家", "核武器国家")
    (0.02, 1.0)
    >>> worth("违反国际法", "国际法"), worth("北非国家", "非国家"), worth("裁军", "国际法")
    (1.0, 0.02, 1.0)
    """
    if len(run) < SHORTEST:
        return 1.0
    best = 0.0
    start = text.find(run)
    while start >= 0 and best < 1.0:
        best = max(best, place_worth(text, run, start))
        start = text.find(run, start + 1)
    return best or 1.0


def plain_places(text: str, run: str) -> int:
    """How often ``run`` stands in a folded text, opposed places left out.

    >>> plain_places("核武和无核武世界", "核武")
    1
    """
    if len(run) < SHORTEST:
        return text.count(run) if run else 0
    found, start = 0, text.find(run)
    while start >= 0:
        plain = place_worth(text, run, start) == 1.0
        found += plain
        start = text.find(run, start + (len(run) if plain else 1))
    return found


def place_worth(text: str, run: str, start: int) -> float:
    """What one place is worth."""
    own = signs().get(run[0])
    if own and text.endswith(own.ends, 0, start + 1):
        return own.worth
    sign = signs().get(text[start - 1]) if start else None
    return 1.0 if sign is None or text.endswith(sign.ends, 0, start) else sign.worth
