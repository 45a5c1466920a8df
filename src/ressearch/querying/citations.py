"""A citation typed in a query: which resolutions may it mean?

Read before anything is segmented, so that 第1718(2006)号决议 stays one thing. Forms:

    S/RES/1718(2006)   A/RES/67/59   s/res/1718            the symbol, its year left out or not
    第1718(2006)号决议   安理会第1718号   １７１８号决议          as resolutions write it, and shorter
    1718(2006)   67/59                                     the number alone, year or session with it
"""

import re
from typing import NamedTuple

from ressearch.model.symbol import CANONICAL_RE, SymbolPattern, tidy_number

OWNERS: dict[str, str] = {
    "大会": "A",
    "大會": "A",
    "联大": "A",
    "安全理事会": "S",
    "安全理事會": "S",
    "安理会": "S",
    "安理會": "S",
    "经济及社会理事会": "E",
    "經濟及社會理事會": "E",
    "经社理事会": "E",
    "人权理事会": "A/HRC",
    "人權理事會": "A/HRC",
}
KINDS: dict[str, str] = {"决议": "RES", "決議": "RES", "决定": "DEC", "決定": "DEC"}

WRITTEN_RE = re.compile(
    rf"""
      (?P<owner> {"|".join(OWNERS)} )? \s*
      (?P<ordinal> 第 )? \s*
      (?P<number> (?: (?:ES|S)- )? \d{{1,4}} (?: / \d{{1,4}} (?: \s? [A-Z] (?![A-Za-z]) )? )? )
      \s* (?P<suffix> \( \s* (?: \d{{4}} | (?:ES-|S-)?[IVXLC]+ ) \s* \) )?
      \s* (?P<sign> [号號] )?
      \s* (?P<kind> {"|".join(KINDS)} )? 案?
    """,
    re.VERBOSE,
)

# What a number belongs to that is not the beginning of a citation: A/68/411, NPT/CONF.1995/32.
INSIDE_RE = re.compile(r"[0-9A-Za-z/.-]")

# One character for one, so that places in the query stay true; the fold of a whole text would move them.
NARROW = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}


class Found(NamedTuple):
    """A citation: where it ends in the query, and which symbols it may mean."""

    end: int
    patterns: tuple[SymbolPattern, ...]


def read_citation(query: str, pos: int, *, certain: bool = False) -> Found | None:
    """The citation that begins at ``pos``, if one does; ``certain`` where nothing else can stand there.

    >>> read_citation("第1718(2006)号决议 铀", 0)
    Found(end=14, patterns=(SymbolPattern(series=('S/RES',), number='1718(2006)'),))
    >>> read_citation("第42号", 0) is None, read_citation("第42号", 0, certain=True) is None
    (True, False)
    """
    narrow = query.translate(NARROW)
    if INSIDE_RE.match(narrow, max(0, pos - 1)) and pos:
        return None
    if match := CANONICAL_RE.match(narrow, pos):
        number = tidy_number(match["number"])
        pattern = SymbolPattern((match["series"].upper(),), number)
    elif (match := WRITTEN_RE.match(narrow, pos)) and (certain or is_citation(match, narrow)):
        pattern = SymbolPattern(series_of(match), tidy_number(match["number"] + (match["suffix"] or "")))
    else:
        return None
    end = match.start() + len(match[0].rstrip())
    return Found(end, (pattern,))


def is_citation(match: re.Match[str], query: str) -> bool:
    """Whether the number is that of a resolution: 第42号 may be a supplement, 1718 a number of anything."""
    if query[match.end() : match.end() + 1].isdigit() or query[match.end() : match.end() + 1] == "/":
        return False
    if match["sign"]:
        return bool(match["owner"] or match["suffix"] or match["kind"] or "/" in match["number"])
    return bool(match["suffix"]) or "/" in match["number"]


def series_of(match: re.Match[str]) -> tuple[str, ...]:
    """The series that the written form allows; an owner, a year and a session narrow it."""
    number, suffix = match["number"], (match["suffix"] or "").strip("() ")
    if match["owner"]:
        bodies: tuple[str, ...] = (OWNERS[match["owner"]],)
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
