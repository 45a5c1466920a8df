"""Whom an act asks: only what stands between its words and what is to be done.

    addressees = item more*
    more       = link item                 会员国、秘书处和联合国系统各组织
               | naming item               所有国家，特别是核武器国家，

What goes on with 的 or 之间 is no addressee but a thing: 鼓励会员国之间的合作.
"""

import re
from collections.abc import Sequence
from functools import cache

from ressearch.parsing.addressees.items import SHORT_NAME, THING_RE, Item, read_item, unknown
from ressearch.parsing.addressees.table import addressee_names, any_word, spelled
from ressearch.parsing.verbs.reading import words_start
from ressearch.parsing.verbs.segments import masked
from ressearch.text import respell

LINK_RE = re.compile(
    r"""
    (?: 、 | ,? (?: 以及 | 及其(?!他) | 及 | 和 | 或 | 暨 ) | , 并 (?=所有|各) )
    (?: 酌情 | 在?(?:适用|适当|可能|必要)(?:的?情况下|时) )?         # 会员国和适用情况下其他利益攸关方
    """,
    re.VERBOSE,
)

MOST_ITEMS = 16  # of a list; the bound keeps hostile lines linear
MOST_BETWEEN = 3  # unknown names in a row


def read_addressees(text: str, places: Sequence[int]) -> tuple[str, ...]:
    """Name whom the acts ask whose words end at ``places``, each once, in the order of the text.

    >>> read_addressees("促请所有尚未批准《公约》的国家和有关国际组织合作，并请秘书长报告；", (2, 27))
    ('各国', '国际组织', '秘书长')
    >>> read_addressees("鼓励会员国之间的合作；", (2,))
    ()
    """
    if not places:
        return ()
    first = words_start(text)
    plain = masked(" " * first + respell(text)[first:])  # a statement stands in quotation marks as a whole
    return tuple(dict.fromkeys(name for place in places for name in _asked(plain, place)))


def known_addressee(text: str) -> str | None:
    """The canonical name of those whom a reader calls so, ``None`` for what no table knows.

    >>> [known_addressee(text) for text in ("安理会", "所有国家", "法国政府", "月球")]
    ['安全理事会', '各国', '法国', None]
    """
    plain = masked(respell(text))
    item = read_item(plain, 0, listed=True)
    whole = item is not None and item.end == len(plain) and len(item.names) == 1
    name = item.names[0] if item is not None and whole else None
    return spelled(plain) or (name if name in addressee_names() else None)


def _asked(text: str, pos: int) -> tuple[str, ...]:
    """The names of one list."""
    item = read_item(text, pos)
    names: tuple[str, ...] = ()
    for _ in range(MOST_ITEMS):
        if item is None:
            break
        if THING_RE.match(text, item.end):  # 鼓励会员国和国际组织的努力
            return ()
        names, pos = (*names, *item.names), item.end
        item = _next_item(text, pos)
    return names


def _next_item(text: str, pos: int) -> Item | None:
    """The item that goes on after one that ends at ``pos``."""
    naming = _naming().match(text, pos)
    if naming is not None:
        some = read_item(text, naming.end(), listed=True)
        return None if some is None or THING_RE.match(text, some.end) else some
    link = LINK_RE.match(text, pos)
    if link is None:
        return None
    return read_item(text, link.end(), listed=True) or _between(text, link.end())


def _between(text: str, pos: int, depth: int = MOST_BETWEEN) -> Item | None:
    """Words that no table knows are names where names stand before them and after: 民间社会、家庭、私营部门."""
    run = unknown().match(text, pos) if depth else None
    link = LINK_RE.match(text, run.end()) if run else None
    if run is None or link is None or run.end() - pos > SHORT_NAME:
        return None
    if read_item(text, link.end(), listed=True):
        return Item((run[0],), run.end())
    more = _between(text, link.end(), depth - 1)
    return Item((run[0], *more.names), more.end) if more else None


@cache
def _naming() -> re.Pattern[str]:
    return re.compile(rf"[,、]?{any_word('naming')}")
