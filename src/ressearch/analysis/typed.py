"""What a typed word or phrase looks for in an index: the one analysis behind every engine and the highlights."""

from dataclasses import dataclass
from functools import lru_cache

from ressearch.analysis.dictionary import Dictionary, dictionary
from ressearch.analysis.ngrams import needed_grams, telling_grams
from ressearch.analysis.opposites import negates
from ressearch.analysis.segmenter import parts, words
from ressearch.text import fold_text

WORD = 4  # characters of the longest words that say one thing; what is longer says several


@dataclass(frozen=True, slots=True)
class Terms:
    """A typed text, analysed: ``folded`` as it would stand in a clause, ``words`` and ``grams`` to rank by.

    ``phrases`` are words, too, to rank by alone: their parts are among ``words``, and say as much. ``needed``
    are grams that every clause holding ``folded`` has. ``loose`` are the words of which one is enough when a
    query is relaxed: those of two characters or more, where there are any, since a single character says too
    little.
    """

    folded: str
    words: tuple[str, ...]
    grams: tuple[str, ...]
    needed: tuple[str, ...]
    phrases: tuple[str, ...] = ()

    @property
    def scatters(self) -> bool:
        """Whether the words, anywhere in a clause, still say what was typed: 不 and 扩散 do not say 不扩散."""
        return bool(self.words) and not negates(self.folded)

    @property
    def pairs(self) -> tuple[str, ...]:
        """The pairs of neighbouring characters of which one is enough when a query is relaxed.

        None of a short word: half of it says something else, 核材 of 核裁军 mistyped.
        """
        return tuple(gram for gram in self.grams if len(gram) > 1) if len(self.folded) > WORD else ()

    @property
    def loose(self) -> tuple[str, ...]:
        """The words of which one is enough when a query is relaxed."""
        return tuple(word for word in self.words if len(word) > 1) or self.words[:1] * (len(self.words) == 1)


def terms(text: str) -> Terms:
    """Analyse a typed word or phrase; every term is listed once.

    >>> terms("核裁軍").words, terms("核裁軍").needed
    (('核裁军',), ('核裁', '裁军'))
    >>> terms("核武器国家").words, terms("核武器国家").phrases
    (('核武器', '国家'), ('核武器国家',))
    """
    return analysed(dictionary(), text)


@lru_cache(maxsize=1024)
def analysed(known: Dictionary, text: str) -> Terms:
    """``terms`` by a dictionary, which is the one in use."""
    folded = fold_text(text)
    whole = words(folded)
    found = dict.fromkeys(part for word in whole for part in parts(known, word))
    return Terms(
        folded,
        tuple(found),
        tuple(dict.fromkeys(telling_grams(folded))),
        tuple(dict.fromkeys(needed_grams(folded))),
        tuple(word for word in dict.fromkeys(whole) if word not in found),
    )
