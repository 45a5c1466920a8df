"""A citation typed in a query: which resolutions may it mean?

Read before anything is segmented, so that 第1718(2006)号决议 stays one thing. Forms:

    S/RES/1718(2006)   A/RES/67/59   s/res/1718            the symbol, its year left out or not
    第1718(2006)号决议   安理会第1718号   １７１８号决议          as resolutions write it, and shorter
    1718(2006)   67/59                                     the number alone, year or session with it
"""

import re
from typing import NamedTuple

from ressearch.model.organs import LETTERS
from ressearch.model.symbol import CANONICAL_RE, SymbolPattern, tidy_number

KINDS: dict[str, str] = {"决议": "RES", "决定": "DEC"}

OWNER = "|".join(sorted(LETTERS, key=len, reverse=True))

WRITTEN_RE = re.compile(
    rf"""
      (?P<owner> {OWNER} )? \s*
      (?P<ordinal> 第 )? \s*
      (?P<number> (?: (?:ES|S)- )? \d{{1,4}} (?: / \d{{1,4}} )? (?: \s? [A-Z] (?![A-Za-z]) )? )
      \s* (?P<suffix> \( \s* (?: \d{{4}} | (?:ES-|S-)?[IVXLC]+ ) \s* \) )?
      \s* (?P<sign> 号 )?
      \s* (?P<kind> {"|".join(KINDS)} )? 案?
    """,
    re.VERBOSE,
)

NUMBER_RE = re.compile(r"\d{3}")  # 大会5个 is no citation, 安理会1718 is one

# What a number belongs to that is not the beginning of a citation: A/68/411, NPT/CONF.1995/32.
INSIDE_RE = re.compile(r"[0-9A-Za-z/.-]")


class Found(NamedTuple):
    """A citation: where it ends in the query, and which symbols it may mean."""

    end: int
    patterns: tuple[SymbolPattern, ...]


def read_citation(query: str, pos: int, *, certain: bool = False) -> Found | None:
    """The citation that begins at ``pos`` of a respelled query; ``certain`` where nothing else can stand there.

    >>> read_citation("第1718(2006)号决议 铀", 0)
    Found(end=14, patterns=(SymbolPattern(series=('S/RES',), number='1718(2006)'),))
    >>> read_citation("1718", 0) is None, read_citation("1718", 0, certain=True) is None
    (True, False)
    """
    if pos and INSIDE_RE.match(query, pos - 1):
        return None
    if match := CANONICAL_RE.match(query, pos):
        number = tidy_number(match["number"])
        pattern = SymbolPattern((match["series"].upper(),), number)
    elif (match := WRITTEN_RE.match(query, pos)) and (certain or is_citation(match, query)):
        pattern = SymbolPattern(series_of(match), tidy_number(match["number"] + (match["suffix"] or "")))
    else:
        return None
    end = match.start() + len(match[0].rstrip())
    return Found(end, (pattern,))


def is_citation(match: re.Match[str], query: str) -> bool:
    """Whether the number is that of a resolution: 1718 alone may be a number of anything."""
    after = query[match.end() : match.end() + 1]
    if after.isdigit() or (after and after in "/年月日"):
        return False
    telling = match["suffix"] or "/" in match["number"] or (match["owner"] and NUMBER_RE.search(match["number"]))
    return bool(telling or (match["sign"] and (match["ordinal"] or match["owner"] or match["kind"])))


def series_of(match: re.Match[str]) -> tuple[str, ...]:
    """The series that the written form allows; an owner, a year and a session query it."""
    number, suffix = match["number"], (match["suffix"] or "").strip("() ")
    if match["owner"]:
        bodies: tuple[str, ...] = (LETTERS[match["owner"]],)
    elif suffix.isdigit():
        bodies = ("S",)
    elif suffix:
        bodies = ("A", "E")
    elif "/" in number:
        bodies = ("E",) if re.match(r"\d{4}/", number) else ("A", "A/HRC")
    else:
        bodies = ("S", "A", "E")
    kinds = (KINDS[match["kind"]],) if match["kind"] else ("RES", "DEC")
    return tuple(f"{body}/{kind}" for body in bodies for kind in kinds if (body, kind) != ("S", "DEC"))
