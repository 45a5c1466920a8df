"""Grams: every character and every pair of neighbours of a folded text, punctuation included.

They find what words cannot: a phrase that begins or ends inside a word has all its grams in the clause.
"""


def grams(folded: str) -> list[str]:
    """The characters and the pairs of neighbours, as often as they stand there.

    >>> grams("核裁军")
    ['核', '裁', '军', '核裁', '裁军']
    """
    return [*folded, *pairs(folded)]


def pairs(folded: str) -> list[str]:
    """The pairs of neighbours.

    >>> pairs("核裁军")
    ['核裁', '裁军']
    """
    return [folded[place : place + 2] for place in range(len(folded) - 1)]


def needed_grams(folded: str) -> list[str]:
    """The fewest grams that every text holding ``folded`` has: its pairs, or its one character.

    >>> needed_grams("核裁军"), needed_grams("核")
    (['核裁', '裁军'], ['核'])
    """
    return pairs(folded) or [*folded]


def telling_grams(folded: str) -> list[str]:
    """The grams without punctuation or blanks: those that say something of the subject.

    >>> telling_grams("核、军")
    ['核', '军']
    """
    return [gram for gram in grams(folded) if gram.isalnum()]
