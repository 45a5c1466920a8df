"""A number in figures and the same in characters: 2030年 is 二〇三〇年, 第68届 is 第六十八届."""

import re

from ressearch.text.numerals import FIGURES, chinese_number, in_characters

COUNTED = "(?=[届次条章节段])"
FIGURES_RE = re.compile(
    rf"(?P<year> (?<!\d) \d{{4}} (?=年) ) | (?<=第) (?P<ordinal> \d{{1,3}} ) {COUNTED}", re.VERBOSE
)
CHARACTERS_RE = re.compile(
    rf"""
      (?P<year> (?<![{FIGURES}]) [{FIGURES}]{{4}} (?=年) )
    | (?<=第) (?P<ordinal> [{FIGURES}十百]{{1,5}} ) {COUNTED}
    """,
    re.VERBOSE,
)


def renumbered(folded: str) -> tuple[str, ...]:
    """A folded text with its years and ordinals written the other way, in figures or in characters.

    >>> renumbered("二零三零年议程"), renumbered("第68届会议"), renumbered("第六十八届会议")
    (('2030年议程',), ('第六十八届会议',), ('第68届会议',))
    >>> renumbered("核裁军")
    ()
    """
    written = (CHARACTERS_RE.sub(figures, folded), FIGURES_RE.sub(characters, folded))
    return tuple(text for text in written if text != folded)


def figures(match: re.Match[str]) -> str:
    """The number in figures."""
    return str(chinese_number(match[0]))


def characters(match: re.Match[str]) -> str:
    """The number in characters: of a year each figure, of an ordinal its value."""
    return "".join(FIGURES[int(digit)] for digit in match[0]) if match["year"] else in_characters(int(match[0]))
