"""A sentence typed as a question is prose: its quotation marks and brackets are the writer's, not the query's.

名为“个体户”实为“合伙”，如何认定？ asks for no phrase, and a mark that does not pair is a slip of the pen. A phrase
that stands free, between blanks, is one all the same: "核武器国家" 有哪些义务？
"""

import re
from collections.abc import Iterator

from ressearch.querying.fields import FIELD_RE, VALUE_RE
from ressearch.querying.names import may_name_field
from ressearch.querying.tokens import CLOSING
from ressearch.text.numbers import NUMBER_RE

MARKS = "".join(CLOSING) + "".join(CLOSING.values())
QUOTED_RE = re.compile(r'"[^"]*"|“[^”]*”|「[^」]*」|『[^』]*』')
SENTENCE_RE = re.compile(r"[\u4e00-\u9fff]{2} (?: [,。;!?] | [吗呢] $ )", re.VERBOSE)
GROUP_RE = re.compile(r"\([^()]*\)")
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
    free += asked(plain)
    numbers = [match.span() for match in NUMBER_RE.finditer(plain)]
    marks = MARKS if paired(plain) else MARKS + "()"
    return "".join(
        " " if char in marks and not any(start <= place < end for start, end in (*free, *numbers)) else char
        for place, char in enumerate(plain)
    )


def is_prose(plain: str) -> bool:
    """Whether a respelled query is a sentence."""
    outside = plain
    for start, end in reversed([*asked(plain)]):  # the comma of 动词:敦促,促请 is none of a sentence
        outside = outside[:start] + outside[end:]
    outside = QUOTED_RE.sub("", outside)
    written = sum("\u4e00" <= char <= "\u9fff" for char in outside)
    return written >= LEAST and SENTENCE_RE.search(outside) is not None


def asked(plain: str) -> Iterator[tuple[int, int]]:
    """The places of the fields, each with its values; one that is glued to a word is none."""
    for match in FIELD_RE.finditer(plain):
        opens = not plain[: match.start()][-1:].strip("(")
        value = VALUE_RE.match(plain, match.end()) or GROUP_RE.match(plain, match.end())
        if opens and value and may_name_field(match["name"]):
            yield match.start(), value.end()


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
