"""How unlike a typed word is to another, if one slip of hand, ear or eye lies between them."""

from ressearch.querying.likeness.characters import OTHER, unlikeness

SWAPPED, DROPPED = 0.5, 0.7
MOST = 1.0  # of a word whose characters all sound or look like those that were meant
SHORTEST = 3  # of a word that may be told by its other characters


def slip(typed: str, word: str) -> float | None:
    """How unlike ``typed`` is to ``word``, from above 0; ``None`` if more than one slip lies between.

    One character may be wrong, missing or too many in a word of three or more, or two neighbours swapped; and any
    character may be one of the same sound or a like shape, as when a whole word was picked wrongly from a list.

    >>> slip("核材军", "核裁军"), slip("军核裁", "核裁军"), slip("核军", "核裁军"), slip("停伙", "停火")
    (0.3, None, 0.7, 0.3)
    """
    if typed == word:
        return None
    if len(typed) == len(word):
        return replaced(typed, word)
    shorter, longer = sorted((typed, word), key=len)
    if len(longer) - len(shorter) > 1 or len(longer) < SHORTEST:
        return None
    start = same_start(shorter, longer)
    return DROPPED if shorter[start:] == longer[start + 1 :] else None


def replaced(typed: str, word: str) -> float | None:
    """The same of words of one length."""
    wrong = [place for place, (one, other) in enumerate(zip(typed, word, strict=True)) if one != other]
    match wrong:
        case [first, second] if second == first + 1 and typed[first : second + 1] == word[second] + word[first]:
            return SWAPPED
    costs = [unlikeness(typed[place], word[place]) for place in wrong]
    if max(costs) < OTHER:
        return sum(costs) if sum(costs) <= MOST else None
    return OTHER if len(wrong) == 1 and len(word) >= SHORTEST else None


def same_start(one: str, other: str) -> int:
    """How many characters the two begin with alike."""
    for place, (left, right) in enumerate(zip(one, other, strict=False)):
        if left != right:
            return place
    return min(len(one), len(other))
