"""Is a value of a field like a pattern in which ``*`` is any run of characters? No regex: nothing backtracks."""

from functools import lru_cache

from ressearch.text import fold_text


def alike(pattern: str, text: str) -> bool:
    """Whether the whole of a folded ``text`` is like ``pattern``, in which ＊ in full width is a character.

    >>> alike("A/RES/68/*", "a/res/68/51"), alike("*关切", "深表关切"), alike("7*", "17"), alike("7＊", "7*")
    (True, True, False, True)
    """
    head, *rest = folded_pieces(pattern)
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


def literal(text: str) -> str:
    """The pattern that ``text`` alone is like."""
    return text.replace("*", "＊")
