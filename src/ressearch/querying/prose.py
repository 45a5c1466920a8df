"""A sentence typed as a question is prose: its quotation marks and brackets are the writer's, not the query's.

名为“个体户”实为“合伙”，如何认定？ asks for no phrase, and a mark that does not pair is a slip of the pen. A phrase
that stands free, between blanks, is one all the same: "核武器国家" 有哪些义务？
"""

import re

from ressearch.querying.tokens import CLOSING
from ressearch.text.numbers import NUMBER_RE

MARKS = "".join(CLOSING) + "".join(CLOSING.values())
QUOTED_RE = re.compile(r'"[^"]*"|“[^”]*”|「[^」]*」|『[^』]*』')
SENTENCE_RE = re.compile(r"[\u4e00-\u9fff]{2} (?: [,。;!?] | [吗呢] $ )", re.VERBOSE)
LEAST = 4  # ideographs outside of quotation marks: fewer are a word beside a phrase


def plain_prose(plain: str) -> str:
    """A respelled query, with blanks for the marks of prose if it is prose: every character keeps its place.

    >>> plain_prose("名为“个体户”实为“合伙”,如何认定?")
    '名为 个体户 实为 合伙 ,如何认定?'
    >>> plain_prose('"核武器国家" 有哪些义务?'), plain_prose("促请“各国”")
    ('"核武器国家" 有哪些义务?', '促请“各国”')
    """
    if not is_prose(plain):
        return plain
    free = [match.span() for match in QUOTED_RE.finditer(plain) if stands_free(plain, *match.span())]
    numbers = [match.span() for match in NUMBER_RE.finditer(plain)]
    marks = MARKS if paired(plain) else MARKS + "()"
    return "".join(
        " " if char in marks and not any(start <= place < end for start, end in (*free, *numbers)) else char
        for place, char in enumerate(plain)
    )


def is_prose(plain: str) -> bool:
    """Whether a respelled query is a sentence."""
    outside = QUOTED_RE.sub("", plain)
    written = sum("\u4e00" <= char <= "\u9fff" for char in outside)
    return written >= LEAST and SENTENCE_RE.search(outside) is not None


def stands_free(plain: str, start: int, end: int) -> bool:
    """Whether blanks or the ends of the query are on both sides."""
    return not plain[:start][-1:].strip() and not plain[end : end + 1].strip()


def paired(plain: str) -> bool:
    """Whether every bracket has its mate."""
    depth = 0
    for char in plain:
        depth += (char == "(") - (char == ")")
        if depth < 0:
            return False
    return depth == 0
