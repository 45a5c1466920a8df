"""The least that a measure may be: ``nDCG@10=0.9``."""

import re
from typing import NamedTuple

from ressearch.errors import QueryError, UnknownNameError
from ressearch.evaluation.measures import MEASURES

FLOOR_RE = re.compile(
    r"(?P<name> [^=\s]+ ) \s* = \s* (?P<least> 0 (?: \.\d+ )? | 1 (?: \.0+ )? | \.\d+ )", re.VERBOSE
)


class Floor(NamedTuple):
    """A measure over all queries, and the least that it may be."""

    measure: str
    least: float


def read_floor(text: str) -> Floor:
    """The floor that was typed. Raises ``QueryError``, and ``UnknownNameError`` for what is no measure of ours.

    >>> read_floor("ndcg@10=0.9")
    Floor(measure='nDCG@10', least=0.9)
    """
    match = FLOOR_RE.fullmatch(text.strip())
    if match is None:
        zh = f"下限应为 指标=数值，数值从 0 到 1，如 nDCG@10=0.9：{text}"
        raise QueryError("", 0, zh, "a floor is MEASURE=VALUE, the value from 0 to 1, such as nDCG@10=0.9")
    known = {name.lower(): name for name in MEASURES}
    if (name := known.get(match["name"].lower())) is None:
        raise UnknownNameError(match["name"], "指标", "measure", tuple(MEASURES))
    return Floor(name, float(match["least"]))
