"""Symbols, numbers and dates of a folded text: words that a dictionary cannot list and a segmenter cuts apart.

    symbol    s/res/1718(2006)   a/68/411   e/cn.6/2003/12   a/c.3/70/l.1/rev.1
    numbered  第1718(2006)号      67/59      1514(xv)         第42段
    date      2013年12月5日       12月5日    2030年            1990年代
    amount    5.5亿   10000万   0.7%   2,000

An amount is one only where it is more than digits, which a segmenter leaves whole.
"""

import re
from collections.abc import Iterator

from ressearch.model.span import Span

SESSION = r"\( (?: \d{4} | [ivxlc]{1,7} ) \)"
NUMBER = rf"\d{{1,5}} (?: / \d{{1,4}} (?: \s? [a-z] )? | {SESSION} )"

AMOUNT = r"\d+ (?: ,\d{3} (?! \d ) )* (?: [.]\d+ )?"  # a comma between digits may part two numbers

RECOGNISED_RE = re.compile(
    rf"""
    (?<! [a-z0-9/] ) (?<! \d[.,] )
    (?: (?P<symbol>   [a-z]{{1,6}} (?: / [a-z0-9][a-z0-9.-]{{0,20}} ){{1,7}} (?: {SESSION} )? )
      | (?P<numbered> 第 (?: {NUMBER} | \d{{1,5}} ) [号段条届章项] | {NUMBER} )
      | (?P<date>     \d{{4}} 年 (?: \d{{1,2}} 月 (?: \d{{1,2}} 日 )? | 代 )? | \d{{1,2}} 月 (?: \d{{1,2}} 日 )? )
      | (?P<amount>   {AMOUNT} (?: 万亿 | [百千]?万 | 亿 | % ) | (?! \d+ (?! [.,] \d ) ) {AMOUNT} )
    )
    (?<! [.-] ) (?! [a-z0-9/] )
    """,
    re.VERBOSE,
)

INNER_RE = re.compile(rf"(?<=第) {NUMBER} | \d+ [年月日]", re.VERBOSE)


def recognised(folded: str) -> Iterator[Span]:
    """Where the symbols, numbers, dates and amounts of a folded text are; a symbol has a digit.

    >>> [span.of("据s/res/1718(2006)第8段，5.5亿") for span in recognised("据s/res/1718(2006)第8段，5.5亿")]
    ['s/res/1718(2006)', '第8段', '5.5亿']
    """
    for match in RECOGNISED_RE.finditer(folded):
        if match["symbol"] is None or any(char.isdecimal() for char in match["symbol"]):
            yield Span(*match.span())


def within(word: str) -> list[str]:
    """The smaller words of a recognised one, beside its digits.

    >>> within("第1718(2006)号"), within("2013年12月5日"), within("2030年")
    (['1718(2006)'], ['2013年', '12月', '5日'], [])
    """
    return [inner for inner in INNER_RE.findall(word) if inner != word]
