"""Which characters are radicals that a font put in the place of words?

Some fonts map a glyph back to the radical that looks like it: ⼤会 for 大会. A radical is never a word of a
resolution, so each is read as the character that it stands for. Private characters are left alone: what they
show is known to their font only.
"""

import re
import unicodedata

# The simplified radicals, which Unicode does not equate with characters; the older ones it does.
SHAPES = "⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻢⻥⻦⻨⻩⻬⻮⻰"
SUPPLEMENT = dict(zip(SHAPES, "民虎西见角贝车长门青韦页风飞马鱼鸟麦黄齐齿龙", strict=True))

RADICAL_RE = re.compile(r"[\u2e80-\u2fd5]")


def read_radicals(text: str) -> str:
    """The text with the characters that its radicals stand for, each in its place.

    >>> read_radicals("⼤会⻓期")
    '大会长期'
    """
    return RADICAL_RE.sub(lambda match: read_radical(match[0]), text)


def read_radical(radical: str) -> str:
    """The character that a radical stands for, itself if we know none.

    >>> read_radical("⽤"), read_radical("⻔"), read_radical("⻖")
    ('用', '门', '⻖')
    """
    return SUPPLEMENT.get(radical) or unicodedata.normalize("NFKC", radical)
