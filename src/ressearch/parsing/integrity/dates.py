"""Does the day beside a cited resolution fit it?"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from ressearch.model.symbol import Symbol
from ressearch.parsing.citations import find_citations
from ressearch.parsing.paper import Paper, Problem
from ressearch.parsing.signs.dates import DATE_RE, read_date

LONGEST_DATE = 14  # characters: 一九六〇年十二月二十四日

FIRST_YEAR = 1945  # the first session of the General Assembly was opened in the year after


class Dated(NamedTuple):
    """A cited resolution with the day before its number."""

    symbol: str
    day: str
    offset: int
    clause: int


def citation_dates(paper: Paper) -> Iterator[Problem]:
    """Days that do not fit the number, or the day that the same resolution had before."""
    first: dict[str, str] = {}
    for cited in dated(paper):
        day = first.setdefault(cited.symbol, cited.day)
        if day != cited.day:
            yield Problem(
                cited.offset,
                cited.clause,
                f"{cited.symbol} 的日期前作 {day}，此处作 {cited.day}",
                f"{cited.symbol} was dated {day} before, here {cited.day}",
            )
        elif not fits(cited.symbol, int(cited.day[:4])):
            yield Problem(
                cited.offset,
                cited.clause,
                f"{cited.symbol} 不会是 {cited.day[:4]} 年通过的",
                f"{cited.symbol} cannot be of {cited.day[:4]}",
            )


def dated(paper: Paper) -> Iterator[Dated]:
    """The cited resolutions with a day, in order."""
    organ = paper.parsed.resolution.organ
    for member in paper.members:
        text = member.clause.text
        for citation in find_citations(text, organ=organ):
            start = citation.span.start - LONGEST_DATE
            days = list(DATE_RE.finditer(text, start, citation.span.start))
            day = read_date(days[-1][0]) if days and days[-1].end() == citation.span.start else None
            if day is not None:
                yield Dated(citation.symbol, day, member.trace.offsets[days[-1].start()], member.nth)


def fits(symbol: str, year: int) -> bool:
    """Whether a resolution can be of a year: a session runs from September to September.

    >>> fits("A/RES/67/59", 2012), fits("A/RES/67/59", 2010), fits("S/RES/1718(2006)", 2007)
    (True, False, False)
    """
    session = re.match(r"A/(?:RES|DEC)/(\d+)/", symbol)
    if session:
        return year - FIRST_YEAR - int(session[1]) in (0, 1)
    stated = Symbol.parse(symbol).year
    return stated is None or not symbol.startswith("S/RES") or stated == year
