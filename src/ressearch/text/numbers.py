"""The numbers by which resolutions and decisions are cited, in all their written forms.

    number = 67/59 | S-19/2 | 1718(2006) | 1514(XV) | 48/222 A | 47/202 A至D | 一五一四(十五) | 2758(二十六)

Texts must have gone through ``plain_text``; every character keeps its place. What a scan mistakes, l and O for 1
and 0, is read right, but only inside a number that has other digits.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from ressearch.model.symbol import tidy_number
from ressearch.text.folding import respell
from ressearch.text.numerals import NUMERALS, chinese_number, roman

GA, SC, ECOSOC, HRC = "A", "S", "E", "A/HRC"

# What the organs' own numbering leaves possible.
LAST_ROMAN_OF_GA = 30  # 3541(XXX), 1975
LAST_ROMAN_OF_ECOSOC = 63  # 2131(LXIII), 1977
PACE_OF_GA = (55, 125)  # numbers a session: 113(II), 217(III), 973(X), 1514(XV), 2625(XXV), 3541(XXX)
PACE_OF_ECOSOC = (24, 40)  # the same: 288(X), 624(XXII), 1147(XLI), 1503(XLVIII), 1894(LVII), 2131(LXIII)
EARLY = 15  # sessions in which it was slower: 11(II)
FIRST_SLASH_OF_GA = 31  # 31/1, 1976
LAST_SESSION = 150
FIRST_YEAR, LAST_YEAR = 1946, 2100
FIRST_DECISION_OF_HRC = 101  # in each session; its resolutions begin at 1

STEMS = "甲乙丙丁戊己庚辛壬癸"
LETTER = rf"(?: [A-Z] (?![A-Za-z]) | [{STEMS}] )"
PARTS = rf"\s{{0,3}} {LETTER} (?: \s? [至到、,和及与~-] \s? {LETTER} ){{0,25}}"  # 48/222 A和B, 47/202 A至D
SCANNED = r"(?= [lO]{0,3} \d ) [\dlO]{1,4}"  # a scan has lO for 10

NUMBER_RE = re.compile(
    rf"""
    (?= [\dlOES{NUMERALS}] ) (?<! [\d/A-Za-z.] )               # how any number begins; only this is quick
    (?: (?P<special> E?S \s?-\s? \d{{1,2}} \s?/\s? \d{{1,3}} )                   # S-19/2, ES-10/15
      | (?P<slash> {SCANNED} \s?/\s? (?: \d{{1,4}} | (?= \d{{0,3}} (?: l | O[\dA-Z] ) ) [\dlO]{{1,4}} )
                 | [{NUMERALS}]{{2,7}} / [{NUMERALS}]{{1,5}} )                     # 67/59, 2019/5; 五十/二四五
      | (?P<running> {SCANNED} | [{NUMERALS}]{{1,7}} )
        (?P<before> {PARTS} )?
        \s{{0,3}} [(\[〔] \s{{0,3}}
        (?P<session>
            (?= [lO]* \d ) [\dlO]{{4}}                                            # 1718(2006)
          | (?:E?S-)? (?= [l1]{{0,3}} [IVXLCⅠ-Ⅻ] ) [IVXLCl1Ⅰ-Ⅻ]{{1,7}}            # 1514(XV), 3201(S-VI)
          | (?:E?S-)? [{NUMERALS}]{{1,4}}                                         # 一五一四(十五), 2758(二十六)
        )
        \s{{0,3}} [)\]〕]
    )
    (?P<after> {PARTS} )?
    (?: (?<=[)\]〕{STEMS}]) | (?! [\d/A-Za-z] ) )                # nothing in between: 425(1978)426(1978)
    """,
    re.VERBOSE | re.ASCII,
)

RANGE_RE = re.compile(r"([A-Z]) \s? [至到~-] \s? ([A-Z])", re.VERBOSE)

SIGNS = dict.fromkeys(map(ord, "\u00a0\u3000"), " ") | dict.fromkeys(map(ord, "‐‑‒–—－"), "-")


class Plain(dict[int, str]):
    """What each code point becomes in a plain text, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = plain = respell(chr(code)).translate(SIGNS)
        return plain


PLAIN = Plain()

SCAN = str.maketrans("lO", "10")
SCANNED_ROMAN = str.maketrans("l1", "II")
LETTERS = str.maketrans(STEMS, "ABCDEFGHIJ")


@dataclass(frozen=True, slots=True)
class Number:
    """A number as its organ would print it, with what it says of its owner by form alone."""

    number: str
    session: int | None
    running: int
    roman: int | None
    year: int | None

    def series(self, owner: str | None, kind: str = "RES") -> str | None:
        """The organ's letters in the symbol, given the ``owner`` named, or the adopting organ.

        >>> one, = read_number(NUMBER_RE.fullmatch("1718(2006)"))
        >>> one.series("A"), one.series("S", "DEC")
        ('S', None)
        """
        if self.year is not None:  # the Security Council numbers no decisions
            return SC if FIRST_YEAR <= self.year <= LAST_YEAR and kind == "RES" else None
        if self.roman is not None:
            possible = before_1977(self.running, self.roman) if "-" not in self.number else (GA,)
            return owner if owner in possible or not possible else possible[0]
        if self.session is None:  # a special session: S-19/2
            return HRC if owner == HRC and self.number.startswith("S-") else GA
        if FIRST_YEAR <= self.session <= LAST_YEAR:
            return ECOSOC
        if owner == HRC and (self.running >= FIRST_DECISION_OF_HRC) == (kind == "DEC"):
            return HRC
        return GA if FIRST_SLASH_OF_GA <= self.session <= LAST_SESSION else None


def before_1977(running: int, session: int) -> tuple[str, ...]:
    """Whose a running number with a Roman session may be.

    At the same session the General Assembly, which met once a year, had counted at least twice as far.

    >>> before_1977(1514, 15), before_1977(728, 28), before_1977(1503, 48), before_1977(683, 35)
    (('A',), ('E',), ('E',), ())
    """
    pace = running / session
    slowest = PACE_OF_ECOSOC[0] if session > EARLY else 0
    council = session <= LAST_ROMAN_OF_ECOSOC and slowest <= pace <= PACE_OF_ECOSOC[1]
    slowest = PACE_OF_GA[0] if session > 1 else 0
    assembly = session <= LAST_ROMAN_OF_GA and slowest <= pace <= PACE_OF_GA[1]
    return (GA,) * assembly + (ECOSOC,) * council


def plain_text(text: str) -> str:
    """Respell a text, blanks and dashes of all kinds too, one for one.

    >>> plain_text("第１７１８（２００６）號決議")
    '第1718(2006)号决议'
    """
    return text.translate(PLAIN)


def read_number(match: re.Match[str]) -> tuple[Number, ...]:
    """Read a match of ``NUMBER_RE``: one number, or one for each part letter.

    >>> [one.number for one in read_number(NUMBER_RE.fullmatch("47/202 A至D"))]
    ['47/202 A', '47/202 B', '47/202 C', '47/202 D']
    >>> read_number(NUMBER_RE.fullmatch("一五一四(十五)"))[0].number
    '1514(XV)'
    """
    number, bracket, session = _base(match).partition("(")
    parts = part_letters(match["before"] or match["after"] or "")
    return tuple(_number(tidy_number(f"{number}{part}{bracket}{session}")) for part in parts or ("",))


def _base(match: re.Match[str]) -> str:
    """The number in Arabic figures, its session in Roman ones, without its parts."""
    if match["running"]:
        return f"{_figures(match['running'])}({_session(match['session'])})"
    written = "".join((match["special"] or match["slash"]).split())
    session, _, running = written.partition("/")
    return f"{session if match['special'] else _figures(session)}/{_figures(running)}"


def _figures(written: str) -> str:
    """``written`` in Arabic figures: 1O and 十 are 10."""
    scanned = written.translate(SCAN)
    return scanned if scanned.isascii() else str(chinese_number(written))


def _session(written: str) -> str:
    """A year in figures, a session in Roman letters: XV for 十五, S-VI for S-六."""
    special, dash, number = written.rpartition("-")
    if number[0] in NUMERALS and not number.translate(SCAN).isdecimal():
        value = chinese_number(number)
        number = str(value) if value >= FIRST_YEAR else roman(value)
    elif number.translate(SCAN).isdecimal():
        number = number.translate(SCAN)
    else:
        number = unicodedata.normalize("NFKC", number).translate(SCANNED_ROMAN)  # Ⅺ is one character
    return f"{special}{dash}{number}"


def _number(number: str) -> Number:
    first, _, bracket = number.rstrip(")").partition("(")
    session, _, running = first.rpartition("/")
    digits = re.sub(r"\D", "", running) or "0"
    return Number(
        number=number,
        session=int(session) if session.isdecimal() else None,
        running=int(digits),
        roman=_roman_value(bracket) if bracket and not bracket.isdecimal() else None,
        year=int(bracket) if bracket.isdecimal() else None,
    )


def _roman_value(letters: str) -> int:
    """The value of a Roman number; a special session, (S-VI), is the General Assembly's and counts as 1."""
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
    found = [values[letter] for letter in letters] if "-" not in letters else [1]
    return sum(-one if one < after else one for one, after in zip(found, [*found[1:], 0], strict=True))


def part_letters(parts: str) -> tuple[str, ...]:
    """The part letters that are written, each once.

    >>> part_letters("A至D"), part_letters("甲和乙")
    (('A', 'B', 'C', 'D'), ('A', 'B'))
    """
    return tuple(dict.fromkeys(_letters(parts)))


def _letters(parts: str) -> Iterator[str]:
    parts = parts.translate(LETTERS)
    for first, last in RANGE_RE.findall(parts):
        yield from (chr(code) for code in range(ord(first), ord(last) + 1))
    yield from re.findall(r"[A-Z]", RANGE_RE.sub("", parts))
