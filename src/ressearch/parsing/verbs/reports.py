"""Whose acts follow: the organ's, or those of a text or body that it cites?

其中强调…, 该决议强调…          a cited text acts on until a link (并, 同时) gives the word back
其中大会强调…, 委员会在该决议中…   a named body acts on until the organ plainly speaks for itself
"""

import re
from functools import cache
from typing import Literal

from ressearch.model.span import Span
from ressearch.parsing.verbs.table import match_phrase
from ressearch.parsing.verbs.vocabulary import any_of

Reported = Literal["bare", "named"]

IN_WHICH_RE = re.compile(r"(?:以及|包括|尤其是|特别是)?其中(?:除其他外)?")

THAT_TEXT_RE = re.compile(
    r"(?:该|这项|这份|上述) (?:项|份)? (?:决议|决定|宣言|公约|条约|议定书|报告|声明|文件|建议|计划|纲领)",
    re.VERBOSE,
)

NAMED_WITHIN = 12  # characters; 其中第四次妇女问题世界会议


def begun_report(text: str, part: Span) -> Reported | None:
    """Whose acts the segment begins to report, if it does.

    >>> [begun_report(text, Span(0, len(text))) for text in ("其中强调需要", "其中大会强调需要", "强调其中")]
    ['bare', 'named', None]
    """
    match = IN_WHICH_RE.match(text, part.start, part.end)
    if match is not None:
        return _in_which(text, match.end(), part.end)
    if match_phrase(text, part.start, part.end) is not None:  # 鼓励委员会在其报告中…: the subject is the organ
        return None
    if _body_acts().match(text, part.start, part.end):
        return "named"
    subject = THAT_TEXT_RE.match(text, part.start, part.end) or any_of("deciding").match(
        text, part.start, part.end
    )
    acts = subject is not None and match_phrase(text, subject.end(), part.end) is not None
    return "bare" if acts else None


def _in_which(text: str, start: int, end: int) -> Reported | None:
    if start == end or match_phrase(text, start, end) is not None:
        return "bare"
    named = any_of("body").search(text, start, min(end, start + NAMED_WITHIN))
    return "named" if named else None


@cache
def _body_acts() -> re.Pattern[str]:
    """委员会在该决议中…, 大会还…: a body other than the organ, or the organ of another day, goes on to act."""
    body = any_of("body").pattern
    return re.compile(
        rf"""
        .{{0,10}} (?: {body} )
        (?: 在(?: 该 | 其 | 这 | 上述 ) | 还 | 又 | 也 | 随后 )
        """,
        re.VERBOSE,
    )
