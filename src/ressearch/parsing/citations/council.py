"""Resolutions of the Security Council that are cited without their year: 安全理事会第1325号决议.

The Council counts on from year to year, so the number alone tells the year.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator

# The number of the first resolution of each year from 1946 on, from the yearly lists of the Council.
FIRSTS = (
    *(1, 16, 38, 67, 79, 90, 97, 99, 104, 106),  # from 1946
    *(111, 122, 127, 132, 133, 161, 171, 178, 186, 200),  # from 1956
    *(220, 233, 245, 263, 276, 292, 308, 325, 345, 367),  # from 1966
    *(385, 403, 423, 444, 462, 485, 500, 529, 546, 560),  # from 1976
    *(581, 594, 607, 627, 647, 684, 726, 800, 893, 970),  # from 1986
    *(1036, 1093, 1147, 1220, 1285, 1335, 1387, 1455, 1522, 1581),  # from 1996
    *(1652, 1739, 1795, 1860, 1908, 1967, 2033, 2086, 2133, 2196),  # from 2006
    *(2260, 2337, 2398, 2452, 2504, 2561, 2618, 2672, 2722),  # from 2016
)
FIRST_YEAR = 1946  # the last of FIRSTS only closes the year before it

UNDATED_RE = re.compile(
    r"""
    (?: 第 \s? \d{1,4} | (?<= 安理会 | 理事会 ) \s? \d{2,4} ) (?: \s? 号 )?
    (?: \s? [、,和及与] \s? (?: 第 \s? )? \d{1,4} (?: \s? 号 )? ){0,25}
    \s? 决议 (?! 草案 )
    """,
    re.VERBOSE | re.ASCII,
)
BARE_RE = re.compile(r"(?: 第 \s? )? (?P<number> \d{1,4} ) (?: \s? 号 )?", re.VERBOSE | re.ASCII)


def undated(text: str) -> Iterator[tuple[int, int, str]]:
    """Where such a number stands, and its symbol, should it be the Council's.

    >>> list(undated("安理会第242号和第338号决议"))
    [(3, 8, 'S/RES/242(1967)'), (9, 14, 'S/RES/338(1973)')]
    """
    for listed in UNDATED_RE.finditer(text):
        for match in BARE_RE.finditer(text, *listed.span()):
            year = year_of(int(match["number"]))
            if year is not None:
                yield match.start(), match.end(), f"S/RES/{int(match['number'])}({year})"


def year_of(number: int) -> int | None:
    """The year of a resolution, ``None`` where the table does not reach.

    >>> year_of(1325), year_of(199), year_of(0), year_of(9999)
    (2000, 1964, None, None)
    """
    place = bisect_right(FIRSTS, number)
    return FIRST_YEAR + place - 1 if 0 < place < len(FIRSTS) else None
