"""How deep in its paragraph does a clause stand? Its address says so."""

import re
from functools import lru_cache

PLACE_RE = re.compile(r"(?:pp|op)\d+(?:-\d+)?|an\d*", re.ASCII)
HAN_RE = re.compile("[一二三四五六七八九十]+")


@lru_cache(maxsize=4096)
def depth_of(address: str) -> int | None:
    """1 for a paragraph, 2 for its sub-paragraphs and tables, 3 below these; ``None`` where it does not say.

    The article of an annex is a paragraph, its paragraphs are one below; a section of an annex is none.

    >>> [depth_of(f"A/RES/1/1#{place}") for place in ("pp3", "B.op7.a.ii", "an1.5", "an1.二.2.1", "an.5")]
    [1, 3, 1, 2, 1]
    """
    steps = address.rpartition("#")[2].split(".")
    for nth, step in enumerate(steps, 1):
        if PLACE_RE.fullmatch(step):
            below = steps[nth:]
            if step[:2] != "an":
                return 1 + len(below)
            in_section = len(below) > 1 and HAN_RE.fullmatch(below[0]) is not None
            return len(below) - in_section or None
    return None
