"""Abbreviations that no table lists: 生多公约 keeps some characters of 生物多样性公约, in their order."""

from collections.abc import Iterator
from functools import cache

from ressearch.analysis.dictionary import dictionary
from ressearch.analysis.lexicon import lexicon

LEAST, MOST = 3, 8  # characters of an abbreviation
TAIL = 2  # characters of the kind of thing, 公约 or 组织, which every abbreviation keeps
FEW = 3  # names that one abbreviation may stand for; of more it says nothing
LEADS = ("联合国", "国际", "关于", "全面")  # what abbreviations leave out first


def spelled_out(word: str) -> tuple[str, ...]:
    """The names of the lexicon that a folded word may abbreviate; none for a word that is known itself.

    >>> spelled_out("生多公约")
    ('生物多样性公约',)
    >>> spelled_out("裁军谈判会议"), spelled_out("公约")
    ((), ())
    """
    if not LEAST <= len(word) <= MOST or not word.isalpha() or word.isascii() or dictionary().frequency(word):
        return ()
    found = [name for name in names() if any(abbreviates(word, start) for start in openings(name))]
    return tuple(sorted(found, key=len)) if len(found) <= FEW else ()


@cache
def names() -> tuple[str, ...]:
    """The names of the lexicon that are long enough to be abbreviated."""
    return tuple(entry.word for entry in lexicon() if not entry.loose and len(entry.word) > LEAST)


def openings(name: str) -> Iterator[str]:
    """The name, and without what an abbreviation leaves out at its beginning."""
    yield name
    yield from (name.removeprefix(lead) for lead in LEADS if name.startswith(lead))


def abbreviates(word: str, name: str) -> bool:
    """Whether ``word`` keeps the first character of a longer ``name``, its kind, and others in their order."""
    if len(name) < len(word) + TAIL or word[0] != name[0] or word[-TAIL:] != name[-TAIL:]:
        return False
    rest = iter(name)
    return all(char in rest for char in word)
