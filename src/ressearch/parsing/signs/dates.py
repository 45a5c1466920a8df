"""Which number, or which day, is written here, in Arabic or in Chinese numerals?"""

import re
import unicodedata
from datetime import date

from ressearch.text.numerals import NUMERALS, chinese_number

NUMERAL = rf"[\d{NUMERALS}]"

DATE_RE = re.compile(
    rf"""
    (?P<year> {NUMERAL}{{4}} ) 年        # 2013 年, 一九七一年, 二〇〇一年
    (?P<month> {NUMERAL}{{1,2}} ) 月     # 12 月, 十二月
    (?P<day> {NUMERAL}{{1,3}} ) 日       # 5 日, 二十五日, 廿六日
    """,
    re.VERBOSE,
)


def read_number(text: str) -> int | None:
    """The number that ``text`` writes, ``None`` if it writes none.

    >>> [read_number(text) for text in ("60", "６０", "一九七六", "二十五", "第")]
    [60, 60, 1976, 25, None]
    """
    text = unicodedata.normalize("NFKC", text)
    if text.isascii() and text.isdecimal():
        return int(text)
    if not text or any(char not in NUMERALS for char in text):
        return None
    return chinese_number(text)


def read_date(text: str) -> str | None:
    """The first date of ``text``, which holds no spaces, as ``2013-12-05``.

    >>> read_date("一九七一年十月二十五日，"), read_date("2013年2月30日")
    ('1971-10-25', None)
    """
    match = DATE_RE.search(text)
    if match is None:
        return None
    year, month, day = (read_number(match[name]) for name in ("year", "month", "day"))
    try:
        return date(year or 0, month or 0, day or 0).isoformat()
    except ValueError:  # the thirtieth of February is a slip of the copy, not a date
        return None
