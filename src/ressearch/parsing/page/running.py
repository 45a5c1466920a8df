"""Which lines repeat the title at the head of a page?"""

import re
from collections.abc import Collection, Iterator, Sequence

from ressearch.parsing.page.furniture import running_head
from ressearch.parsing.repair.overprint import FACTORS, collapse
from ressearch.parsing.signs.landmarks import Landmark

KNOWN = 4  # characters of the title that a head which is cut short still shows


def title_words(bares: Sequence[str], landmarks: Sequence[Landmark | None], start: int) -> str | None:
    """The title, to know it again at the head of a page."""
    for index in range(min(start, len(bares))):
        if landmarks[index] == "number_title":
            rest = [bares[below] for below in range(index + 1, start) if landmarks[below] is None and bares[below]]
            return "".join([re.split("[.．。]", bares[index], maxsplit=1)[1], *rest])
    return None


def repeats_title(bare: str, title: str | None, factor: int) -> bool:
    """Whether a line is a running head: the symbol and, several times or cut short, the title."""
    if "/RES/" not in bare and "/DEC/" not in bare:
        return False
    found = running_head(bare)
    if found is None:
        return False
    words = collapse(found[1], factor)
    if title is None:
        # With the symbol last it could as well be the end of a sentence, but for words that are bold throughout.
        return bare.startswith(found[0]) or words != found[1]
    return title.startswith(words[:KNOWN]) or words.startswith(title)


def is_title(bare: str, title: str | None, factor: int) -> bool:
    """Whether a line is the title alone, drawn once or several times, as a whole or run by run.

    >>> [is_title(bare, "核裁军", 3) for bare in ("核裁军", "核裁军核裁军核裁军", "核核核裁军裁军裁军", "核裁")]
    [True, True, True, False]
    """
    if not title or bare[0] != title[0]:
        return False
    return bare == title or any(bare == title * times for times in FACTORS) or collapse(bare, factor) == title


def wrapped_heads(bares: Sequence[str], furniture: Collection[int], title: str | None, factor: int) -> Iterator[int]:
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
