"""A citation typed in a query: which resolutions may it mean?

Read before anything is segmented, so that 第1718(2006)号决议 stays one thing. Forms:

    S/RES/1718(2006)   A/RES/67/59   s/res/1718            the symbol, its year left out or not
    第1718(2006)号决议   安理会第1718号   １７１８号决议          as resolutions write it, and shorter
    1718(2006)   67/59   一五一四(十五)                      the number alone, year or session with it
    47/202 A至D                                            one for each of its parts
    UNSCR 1325   GA resolution 75/233   resolution 1325    as English has it
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from ressearch.model.organs import BY_SPELLING
from ressearch.model.symbol import CANONICAL_RE, SymbolPattern, tidy_number
from ressearch.text.numbers import ECOSOC, FIRST_YEAR, GA, HRC, NUMBER_RE, SC, Number, read_number

KINDS: dict[str, str] = {"决议": "RES", "决定": "DEC"}

OWNER = "|".join(sorted(BY_SPELLING, key=len, reverse=True))

WRITTEN_RE = re.compile(
    rf"""
      (?P<owner> {OWNER} )? \s*
      (?P<first> (?: {"|".join(KINDS)} ) 案? )? \s*                          # 決議案一五一四(十五)
      (?P<ordinal> 第 )? \s*
      (?: (?P<whole> {NUMBER_RE.pattern} )                                   # 1718(2006), 67/59, 一五一四(十五)
        | (?P<bare> \d{{1,4}} (?: \s? [A-Z] (?![A-Za-z]) )? )                 # 1718
      )
      \s* (?P<sign> 号 )?
      \s* (?P<kind> {"|".join(KINDS)} )? 案?
    """,
    re.VERBOSE | re.ASCII,
)

ENGLISH: dict[str, str] = {
    "security council": SC, "unscr": SC, "unsc": SC, "scr": SC, "sc": SC,
    "general assembly": GA, "ungar": GA, "unga": GA, "gar": GA, "ga": GA,
    "human rights council": HRC, "hrc": HRC, "ecosoc": ECOSOC,
}  # fmt: skip
ENGLISH_KINDS: dict[str, str] = {"resolution": "决议", "res": "决议", "decision": "决定"}

ENGLISH_RE = re.compile(
    rf"""
      (?: (?P<owner> {"|".join(ENGLISH).replace(" ", "[ ]")} ) (?: [ ]? (?P<kind> {"|".join(ENGLISH_KINDS)} ) )?
        | (?P<alone> {"|".join(ENGLISH_KINDS)} )
      )
      \.? [ ]? (?: no\.? [ ]? )?
      (?: (?P<whole> {NUMBER_RE.pattern} ) | (?P<bare> \d{{3,4}} ) (?! [\d/] ) )
    """,
    re.VERBOSE | re.ASCII | re.IGNORECASE,
)

LONG_RE = re.compile(r"\d{3}")  # 大会5个 is no citation, 安理会1718 is one

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
        patterns = [SymbolPattern((match["series"].upper(),), tidy_number(match["number"]))]
    elif match := ENGLISH_RE.match(query, pos):
        owner = ENGLISH.get((match["owner"] or "").lower())
        word = ENGLISH_KINDS.get((match["kind"] or match["alone"] or "").lower(), "")
        patterns = [pattern_of(match, number, owner, word) for number in numbers_of(match)]
    elif (match := WRITTEN_RE.match(query, pos)) and (certain or is_citation(match, query)):
        owner = BY_SPELLING[match["owner"]].letters if match["owner"] else None
        word = (match["first"] or match["kind"] or "")[:2]
        patterns = [pattern_of(match, number, owner, word) for number in numbers_of(match)]
    else:
        return None
    return Found(match.start() + len(match[0].rstrip()), tuple(patterns))


def is_citation(match: re.Match[str], query: str) -> bool:
    """Whether the number is that of a resolution: 1718 alone may be a number of anything."""
    after = query[match.end() : match.end() + 1]
    if after.isdigit() or (after and after in "/年月日"):
        return False
    telling = match["whole"] or (match["owner"] and LONG_RE.search(match["bare"]))
    return bool(telling or (match["sign"] and (match["ordinal"] or match["owner"] or match["kind"])))


def numbers_of(match: re.Match[str]) -> Sequence[Number | None]:
    """The numbers of a written form; ``None`` where it has neither year nor session."""
    return read_number(match) if match["whole"] else (None,)


def pattern_of(match: re.Match[str], number: Number | None, owner: str | None, word: str) -> SymbolPattern:
    """What a written form allows: its owner, or else its year or session, tells whose it may be."""
    kinds = (KINDS[word],) if word else ("RES", "DEC")
    bodies = (owner,) if owner else bodies_of(number)
    series = tuple(f"{body}/{kind}" for body in bodies for kind in kinds if (body, kind) != (SC, "DEC"))
    return SymbolPattern(series, number.number if number else tidy_number(match["bare"]))


def bodies_of(number: Number | None) -> tuple[str, ...]:
    """Whose a number may be."""
    if number is None:
        return (SC, GA, ECOSOC)
    if number.year is not None:
        return (SC,)
    if number.roman is not None:
        return (GA, ECOSOC)
    return (ECOSOC,) if (number.session or 0) >= FIRST_YEAR else (GA, HRC)
