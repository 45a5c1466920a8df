"""Which characters are radicals that a font put in the place of words?

Some fonts map a glyph back to the radical that looks like it: ⼤会 for 大会. A radical is never a word of a
resolution, so each is read as the character that it stands for. Private characters are left alone: what they
show is known to their font only.
"""

import unicodedata

# The simplified radicals, which Unicode does not equate with characters; the older ones it does.
SHAPES = "⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻢⻥⻦⻨⻩⻬⻮⻰"
SUPPLEMENT = dict(zip(SHAPES, "民虎西见角贝车长门青韦页风飞马鱼鸟麦黄齐齿龙", strict=True))


def read_radical(radical: str) -> str:
    r"""The character that a radical stands for, itself if we know none.

    >>> read_radical("⽤"), read_radical("⻔"), read_radical("⻖"), read_radical("\uf967")
    ('用', '门', '⻖', '不')
    """
    return SUPPLEMENT.get(radical) or unicodedata.normalize("NFKC", radical)
