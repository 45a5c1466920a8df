"""Is a value of a field like a pattern in which ``*`` is any run of characters? No regex: nothing backtracks."""

from functools import lru_cache

from ressearch.text import fold_text


def alike(pattern: str, value: str) -> bool:
    """Whether the whole of ``value`` is like ``pattern``, both folded.

    >>> alike("A/RES/68/*", "A/RES/68/51"), alike("*关切", "深表关切"), alike("7*", "17")
    (True, True, False)
    """
    head, *rest = folded_pieces(pattern)
    text = fold_text(value)
    if not rest:
        return text == head
    *middle, tail = rest
    if not (len(text) >= len(head) + len(tail) and text.startswith(head) and text.endswith(tail)):
        return False
    place, end = len(head), len(text) - len(tail)
    for piece in middle:
        found = text.find(piece, place, end)
        if found < 0:
            return False
        place = found + len(piece)
    return True


@lru_cache(maxsize=1024)
def folded_pieces(pattern: str) -> tuple[str, ...]:
    """What stands before, between and behind the stars."""
    return tuple(fold_text(piece) for piece in pattern.split("*"))
