"""又X and 还X count: which act does a phrase claim to repeat?

A clause that begins with 又请 says that one before it began with 请. What follows from a phrase whose partner is
missing is for others to judge; here it is only read.
"""

from typing import NamedTuple

from ressearch.parsing.verbs.table import match_phrase
from ressearch.parsing.verbs.vocabulary import any_of
from ressearch.text import respell


class Rank(NamedTuple):
    """The mark at the head of a verb phrase, ``""`` where there is none, and the verbs of the phrase by name."""

    mark: str
    verbs: tuple[str, ...]


def rank(phrase: str) -> Rank | None:
    """Read the mark and the verbs of a phrase as written, ``None`` where it is no verb phrase.

    >>> rank("又請"), rank("再次表示严重关切").mark, rank("赞扬并进一步鼓励").verbs, rank("裁军")
    (Rank(mark='又', verbs=('请',)), '再次', ('赞扬', '鼓励'), None)
    """
    text = respell(phrase)
    found = match_phrase(text)
    if found is None:
        return None
    mark = any_of("rank").match(text)
    return Rank(mark[0] if mark else "", found.names)
