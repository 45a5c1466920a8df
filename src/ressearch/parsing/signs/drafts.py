"""Do these words announce the text of a draft that is recommended to another organ?"""

import re

ANNOUNCED_RE = re.compile(
    r"""
      (?P<name> (?:决议|决定|決議|決定)案?草案 ) [^，；。：]{0,24} [：:] \Z        # 建议大会通过下列决议草案：
    | (?: 下列 | 以下 | 下述 ) [^，；。：]{0,16} (?: 决议 | 決議 )案? [：:] \Z     # 建议大会通过以下决议：
    """,
    re.VERBOSE,
)
DRAFT = "决议草案"
ENDING = 48  # characters in which a draft is announced


def announced(text: str) -> str | None:
    """The name of the draft that ``text`` announces, ``None`` if it announces none.

    >>> announced("建议大会通过下列决议草案："), announced("建议大会通过以下决议："), announced("通过决议草案；")
    ('决议草案', '决议草案', None)
    """
    match = ANNOUNCED_RE.search(text, len(text) - ENDING)
    return (match["name"] or DRAFT) if match else None
