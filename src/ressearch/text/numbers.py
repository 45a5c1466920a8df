"""The numbers by which resolutions and decisions are cited, in all their written forms.

    number = 67/59 | S-19/2 | 1718(2006) | 1514(XV) | 48/222 A | 47/202 A至D | 一五一四(十五)

Texts must have gone through ``plain_text``; every character keeps its place.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ressearch.model.symbol import tidy_number
from ressearch.text.folding import respell
from ressearch.text.numerals import NUMERALS, chinese_number, roman

GA, SC, ECOSOC, HRC = "A", "S", "E", "A/HRC"

# Where written forms alone cannot tell: what the organs' own numbering leaves possible.
LAST_RUNNING_OF_ECOSOC = 2199  # 2131(LXIII), 1977; the General Assembly went on to 3541
LAST_ROMAN_OF_GA = 30  # 3541(XXX), 1975; the Economic and Social Council went on to (LXIII)
FIRST_SLASH_OF_GA = 31  # 31/1, 1976
LAST_SESSION = 150
FIRST_YEAR, LAST_YEAR = 1946, 2100
MOST_IN_SESSION_OF_HRC = 99

NUMBER_RE = re.compile(
    rf"""
    (?<! [\d/A-Za-z.] )
    (?: (?P<special> E?S-\d{{1,2}}/\d{{1,3}} )                                # S-19/2, ES-10/15
      | (?P<slash> \d{{1,4}}/(?: \d{{1,4}} | (?=\d{{0,3}}l)[\dlO]{{1,4}} ) )  # 67/59, 2019/5; a scan has lO for 10
      | (?P<running> \d{{1,4}} (?: \s{{0,3}} [A-Z] )? ) \s{{0,3}}
        \( \s{{0,3}} (?P<session> \d{{4}} | (?:E?S-)?[IVXLC]{{1,7}} ) \s{{0,3}} \)  # 1718(2006), 3201(S-VI)
      | (?P<hanzi> [{NUMERALS}]{{1,7}} ) (?P<hanzi_part> [甲乙丙丁戊]? ) \s{{0,3}}
        \( \s{{0,3}} (?P<hanzi_session> [{NUMERALS}]{{1,4}} ) \s{{0,3}} \)    # 一五一四(十五), 五十四(一九四八)
    )
    (?P<parts>
        \s? [A-Z] (?![A-Za-z])
        (?: \s? [至、和及-] \s? [A-Z] (?![A-Za-z]) ){{0,25}}                  # 48/222 A和B, 47/202 A至D
    )?
    (?: (?<=\)) | (?! [\d/A-Za-z] ) )                                         # 425(1978)426(1978): nothing between
    """,
    re.VERBOSE | re.ASCII,
)

RANGE_RE = re.compile(r"([A-Z]) \s? [至-] \s? ([A-Z])", re.VERBOSE)

SIGNS = dict.fromkeys(map(ord, "\u00a0\u3000"), " ") | dict.fromkeys(map(ord, "‐‑‒–—－"), "-")

PARTS = dict(zip("甲乙丙丁戊", "ABCDE", strict=True))


@dataclass(frozen=True, slots=True)
class Number:
    """A number as its organ would print it, with what it says of its owner by form alone."""

    number: str
    session: int | None
    running: int
    roman: int | None
    year: int | None

    def series(self, owner: str | None) -> str | None:
        """The organ's letters in the symbol, given the ``owner`` named, or the adopting organ.

        >>> read_number(NUMBER_RE.fullmatch("1718(2006)"))[0].series("A")
        'S'
        """
        if self.year is not None:
            return SC if FIRST_YEAR <= self.year <= LAST_YEAR else None
        if self.roman is not None:
            council = owner == ECOSOC and self.running <= LAST_RUNNING_OF_ECOSOC
            return ECOSOC if council or self.roman > LAST_ROMAN_OF_GA else GA
        if self.session is None:  # a special session: S-19/2
            return HRC if owner == HRC and self.number.startswith("S-") else GA
        if FIRST_YEAR <= self.session <= LAST_YEAR:
            return ECOSOC
        if owner == HRC and self.running <= MOST_IN_SESSION_OF_HRC:
            return HRC
        return GA if FIRST_SLASH_OF_GA <= self.session <= LAST_SESSION else None


def plain_text(text: str) -> str:
    """Respell a text, blanks and dashes of all kinds too, one for one.

    >>> plain_text("第１７１８（２００６）號決議")
    '第1718(2006)号决议'
    """
    return respell(text).translate(SIGNS)


def read_number(match: re.Match[str]) -> tuple[Number, ...]:
    """Read a match of ``NUMBER_RE``: one number, or one for each part letter.

    >>> [one.number for one in read_number(NUMBER_RE.fullmatch("47/202 A至D"))]
    ['47/202 A', '47/202 B', '47/202 C', '47/202 D']
    >>> read_number(NUMBER_RE.fullmatch("一五一四(十五)"))[0].number
    '1514(XV)'
    """
    base = _base(match)
    parts = tuple(dict.fromkeys(_letters(match["parts"] or "")))
    return tuple(_number(tidy_number(base + part)) for part in parts or ("",))


def _base(match: re.Match[str]) -> str:
    if match["hanzi"]:
        session = chinese_number(match["hanzi_session"])
        bracket = str(session) if session >= FIRST_YEAR else roman(session)
        return f"{chinese_number(match['hanzi'])}{PARTS.get(match['hanzi_part'], '')}({bracket})"
    if match["running"]:
        return f"{match['running']}({match['session']})"
    return str(match["special"] or match["slash"].replace("l", "1").replace("O", "0"))


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


def _letters(parts: str) -> Iterator[str]:
    """A to D of A至D; A and B of A和B."""
    for first, last in RANGE_RE.findall(parts):
        yield from (chr(code) for code in range(ord(first), ord(last) + 1))
    yield from re.findall(r"[A-Z]", RANGE_RE.sub("", parts))
