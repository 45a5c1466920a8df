"""Which lines say the same in a language of Latin letters, in a copy that sets two languages side by side?"""

import re
from collections.abc import Sequence

from ressearch.parsing.repair.lines import Line

CHINESE_RE = re.compile(r"[\u3400-\u9fff]")
WORD_RE = re.compile(r"[A-Za-z]{3,}")
SHARE = 0.25  # of the lines; a resolution names an English book now and then


def translation(lines: Sequence[Line]) -> frozenset[int]:
    """The lines without a Chinese character, where they are a good part of the document."""
    if not any("a" <= line.text[:1].lower() <= "z" for line in lines):
        return frozenset()
    shown = [index for index, line in enumerate(lines) if line.text]
    foreign = [index for index in shown if is_latin(lines[index].text)]
    return frozenset(foreign) if SHARE * len(shown) <= len(foreign) < len(shown) else frozenset()


def is_latin(text: str) -> bool:
    """Whether a line holds words of Latin letters and nothing Chinese; a symbol is no word.

    >>> is_latin("Reaffirming its commitment,"), is_latin("回顾 Agenda 21，"), is_latin("S/RES/2178 (2014)")
    (True, False, False)
    """
    return WORD_RE.match(text.lstrip("0123456789.()“\"' ")) is not None and CHINESE_RE.search(text) is None
