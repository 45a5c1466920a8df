"""Which lines repeat the title at the head of a page?"""

import re
from collections.abc import Collection, Iterator, Sequence

from ressearch.parsing.page.furniture import SYMBOL_RE, running_head
from ressearch.parsing.repair.overprint import FACTORS, collapse
from ressearch.parsing.signs.landmarks import Landmark

KNOWN = 4  # characters of the title that a head which is cut short still shows


def title_words(bares: Sequence[str], landmarks: Sequence[Landmark | None], start: int) -> str | None:
    """The title, to know it again at the head of a page."""
    for index in range(min(start, len(bares))):
        if landmarks[index] == "number_title":
            rest = [bares[below] for below in range(index, start) if landmarks[below] is None and bares[below]]
            return "".join([re.split("[.．。]", bares[index], maxsplit=1)[1], *rest])
    return None


def repeats_title(bare: str, title: str | None, factor: int, symbols: Collection[str] = ()) -> bool:
    """Whether a line is a running head: the symbol and, several times or cut short, the title.

    ``symbols`` are those that the head of the document states: no line of its text begins with one of them.
    """
    if bare[:2] not in ("A/", "S/", "E/") and "/RES/" not in bare and "/DEC/" not in bare and "/L." not in bare:
        return False
    found = running_head(bare)
    if found is None:
        return False
    symbol, drawn = found
    if symbol in symbols and bare.startswith(symbol) and bare[-1] not in "，,：:、）)":
        return True
    words = collapse(drawn, factor)
    if title is None:
        # With the symbol last it could as well be the end of a sentence, but for words that are bold throughout.
        return "/L." not in symbol and is_adopted(symbol) and (bare.startswith(symbol) or words != drawn)
    return (title.startswith(words[:KNOWN]) or words.startswith(title)) and (
        is_adopted(symbol) or symbol in symbols
    )


def is_adopted(symbol: str) -> bool:
    """Whether a symbol is that of a resolution or a decision."""
    return "/RES/" in symbol or "/DEC/" in symbol


def own_symbols(bares: Sequence[str], start: int) -> frozenset[str]:
    """The symbols that stand on lines of their own above the body, or behind the name of the organization."""
    names = (bare.removeprefix("联合国").removeprefix("聯合國") for bare in bares[:start] if "/" in bare)
    return frozenset(name for name in names if SYMBOL_RE.fullmatch(name))


def is_title(bare: str, title: str | None, factor: int) -> bool:
    """Whether a line is the title alone, drawn once or several times, as a whole or run by run.

    >>> [is_title(bare, "核裁军", 3) for bare in ("核裁军", "核裁军核裁军核裁军", "核核核裁军裁军裁军", "核裁")]
    [True, True, True, False]
    """
    if not title or bare[0] != title[0]:
        return False
    return bare == title or any(bare == title * times for times in FACTORS) or collapse(bare, factor) == title


def short_heads(bares: Sequence[str], title: str | None, start: int) -> Iterator[int]:
    """The lines beside a symbol that stands alone which say the title in fewer words."""
    filled = [index for index in range(start, len(bares)) if bares[index]] if title else []
    for place, index in enumerate(filled):
        if not title or "/" not in bares[index] or SYMBOL_RE.fullmatch(bares[index]) is None:
            continue
        for beside in filled[max(place - 1, 0) : place + 2]:
            if beside != index and is_abridged(bares[beside], title):
                yield beside


def is_abridged(bare: str, title: str) -> bool:
    """Whether a line leaves words of the title out, and adds none.

    >>> is_abridged("十年活动方案", "国际十年各项活动方案的报告"), is_abridged("方案十年", "国际十年方案")
    (True, False)
    """
    letters = iter(title)
    return KNOWN <= len(bare) < len(title) and all(char in letters for char in bare)


def wrapped_heads(
    bares: Sequence[str], furniture: Collection[int], title: str | None, factor: int
) -> Iterator[int]:
    """The lines that hold the rest of a title too long for the line of its running head."""
    filled = [index for index, bare in enumerate(bares) if bare] if title else []
    for place, index in enumerate(filled):
        found = running_head(bares[index]) if index in furniture else None
        if found is None or not title:
            continue
        above, below = filled[max(place - 1, 0)], filled[min(place + 1, len(filled) - 1)]
        if below not in furniture and is_title(found[1] + bares[below], title, factor):
            yield below
        elif above not in furniture and is_title(bares[above] + found[1], title, factor):
            yield above
