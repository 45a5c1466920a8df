"""The symbol of a United Nations document, in its canonical form and in the forms that people write.

Canonical forms (series, then number):

    A/RES/68/51   A/RES/50/72 B   A/RES/S-19/2   A/RES/217(III)     General Assembly
    S/RES/1718(2006)   S/PRST/2013/1                                Security Council
    E/RES/2019/5   E/RES/1503(XLVIII)                               Economic and Social Council
    A/HRC/RES/40/16   A/HRC/RES/S-16/1                              Human Rights Council
    A/DEC/61/412   E/DEC/2019/201   A/HRC/DEC/31/102                decisions
"""

import re
import unicodedata
from dataclasses import dataclass
from typing import Self

from ressearch.model.organs import ORGANS

KINDS = ("RES", "DEC", "PRST")

SERIES: dict[str, str] = {f"{organ.letters}/{kind}": organ.name for organ in ORGANS for kind in KINDS}

CANONICAL_RE = re.compile(
    r"""
    (?P<series> A/HRC/(?:RES|DEC|PRST) | [ASE]/(?:RES|DEC|PRST) ) /
    (?P<number>
        (?: (?:ES|S)- )? \d{1,4}               # 68, 1718, S-19: a session or a running number
        (?: /\d{1,4} )?                        # /51
        (?: \s? [A-Z] (?![A-Za-z]) )?          # part B, glued or not
        (?: \s{0,3} \( \s* (?: \d{4} | (?:ES-|S-)?[IVXLC]+ ) \s* \)    # (2006), (XXI), (S-VI)
            (?: \s? [A-Z] (?![A-Za-z]) )? )?   # (III) A
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)

LATE_PART_RE = re.compile(r"(?P<number> [^()]* \d ) (?P<session> \( [^()]* \) ) (?P<part> [A-Z] )", re.VERBOSE)
PART_RE = re.compile(r"(?<=[\d)])\s*(?=[A-Z])")


@dataclass(frozen=True, slots=True, order=True)
class Symbol:
    """``series`` and ``number``; ``parse`` and ``str`` undo each other on canonical forms.

    >>> symbol = Symbol.parse("s/res/1718 (2006)")
    >>> str(symbol), symbol.organ, symbol.year, symbol.session
    ('S/RES/1718(2006)', '安全理事会', 2006, None)
    >>> str(Symbol.parse("A/RES/48/222A")), Symbol.parse("A/RES/68/51").session
    ('A/RES/48/222 A', 68)
    """

    series: str
    number: str

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a canonical symbol; spaces, case and full-width forms do not matter.

        Raises ``ValueError`` for anything else.
        """
        match = CANONICAL_RE.fullmatch(unicodedata.normalize("NFKC", text).strip())
        if match is None:
            raise ValueError(f"not the symbol of a resolution: {text!r}")
        return cls(match["series"].upper(), tidy_number(match["number"]))

    def __str__(self) -> str:
        return f"{self.series}/{self.number}"

    @property
    def organ(self) -> str | None:
        """The adopting organ by its Chinese name, ``None`` for a series that we do not know."""
        return SERIES.get(self.series)

    @property
    def kind(self) -> str:
        """One of ``KINDS``: what was adopted under it.

        >>> Symbol.parse("A/HRC/DEC/31/102").kind
        'DEC'
        """
        return self.series.rpartition("/")[2]

    @property
    def year(self) -> int | None:
        """The year where the symbol states it: 2006 of S/RES/1718(2006), 2019 of E/RES/2019/5."""
        match = re.search(r"\((\d{4})\)|^(\d{4})/", self.number)
        return int(match[1] or match[2]) if match else None

    @property
    def session(self) -> int | None:
        """The session where the symbol states it as a number: 68 of A/RES/68/51."""
        match = re.match(r"(\d{1,3})/", self.number)
        return int(match[1]) if match and self.series.startswith("A/") else None


@dataclass(frozen=True, slots=True)
class SymbolPattern:
    """Which symbols a written citation may mean: any of ``series`` (all, if empty) with this ``number``.

    A number without its year, session or part letter stands for all of them.

    >>> SymbolPattern(("S/RES",), "1718").matches("S/RES/1718(2006)")
    True
    >>> SymbolPattern((), "67/5").matches("A/RES/67/59")
    False
    """

    series: tuple[str, ...]
    number: str

    def matches(self, symbol: str) -> bool:
        """Whether the citation may mean ``symbol``."""
        series, found, rest = symbol.partition("/" + self.number)
        if not found or (self.series and series not in self.series) or series not in SERIES:
            return False
        return not rest or rest[0] in " ("

    def __str__(self) -> str:
        return f"{self.series[0]}/{self.number}" if len(self.series) == 1 else self.number


def tidy_number(number: str) -> str:
    """One spelling of a number: no spaces but one before a part letter, letters upper case.

    >>> tidy_number("217a (iii)"), tidy_number("217(III) A"), tidy_number("1718 ( 2006 )")
    ('217 A(III)', '217 A(III)', '1718(2006)')
    """
    close = "".join(number.split()).upper()
    return PART_RE.sub(" ", LATE_PART_RE.sub(r"\g<number>\g<part>\g<session>", close))
