"""Words: the segmentation of folded text by dictionary and lexicon, without punctuation.

A query is cut into the fewest words. An index holds these and every dictionary word inside them, so that what
was typed alone is found in a longer word, too: 核武器 in 核武器国家. A phrase is held only where nothing
denies it, since it is there to rank by: no 核武器国家 in 无核武器国家.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import accumulate

from ressearch.analysis.dictionary import Dictionary, dictionary
from ressearch.analysis.lexicon import LONGEST
from ressearch.analysis.recognised import recognised, within

NEGATIONS = frozenset("无非不未")

CACHED = 1 << 16  # words whose inner words are remembered


def words(folded: str) -> list[str]:
    """The words of a folded text, each once a place, as it is cut best: what a query looks for.

    >>> words("无核武器国家，从"), words("到2030年的5.5亿")
    (['无核武器国家', '从'], ['到', '2030年', '的', '5.5亿'])
    """
    return kept(joined(dictionary().cut(folded), folded))


def index_words(folded: str) -> list[str]:
    """The words of a folded text and the words inside them: what an index holds.

    >>> index_words("不扩散条约"), index_words("第67/59号")
    (['不扩散', '扩散', '条约', '不扩散条约'], ['第', '67', '59', '号', '67/59', '第67/59号'])
    """
    known = dictionary()
    cuts = known.cut(folded)
    found = [inner for cut in cuts for inner in (*inside(known, cut), cut)]
    whole = set(cuts)
    for span in recognised(folded):
        number = span.of(folded)
        found += within(number)
        if number not in whole:
            found.append(number)
    return kept(found)


def joined(cuts: list[str], folded: str) -> Iterator[str]:
    """The cuts, where those that a symbol or number is made of are one."""
    edges = {0, *accumulate(map(len, cuts))}
    whole = {span.start: span for span in recognised(folded) if edges.issuperset(span)}
    place = end = 0
    for cut in cuts:
        if place >= end:
            span = whole.get(place)
            end = span.end if span else place + len(cut)
            yield folded[place:end]
        place += len(cut)


@lru_cache(maxsize=CACHED)
def inside(known: Dictionary, word: str) -> tuple[str, ...]:
    """The shorter words inside a word, as often as they stand there, but no phrase that the word denies.

    >>> inside(dictionary(), "无核武器国家")
    ('无核', '无核武器', '核武', '核武器', '武器', '国家')
    >>> inside(dictionary(), "无核武器区")
    ('无核', '无核武器', '核武', '核武器', '武器', '区')
    """
    size = len(word)
    if size > LONGEST or word.isascii():  # letters and digits without an end, in which no word is looked for
        return ()
    found = [
        word[start:end]
        for start in range(size - 1)
        for end in range(start + 2, size + 1)
        if end - start < size and known.frequency(word[start:end])
        if not (start and word[start - 1] in NEGATIONS and known.is_loose(word[start:end]))
    ]
    looked_for = (part for part in parts(known, word) if part != word and part not in found)  # 区
    return (*found, *looked_for)


@lru_cache(maxsize=CACHED)
def parts(known: Dictionary, word: str) -> tuple[str, ...]:
    """The words that a phrase is made of; the word alone where it is a name, or none but single characters.

    >>> parts(dictionary(), "核武器国家"), parts(dictionary(), "无核武器区")
    (('核武器', '国家'), ('无核武器', '区'))
    >>> parts(dictionary(), "安全理事会"), parts(dictionary(), "儿基会")
    (('安全理事会',), ('儿基会',))
    """
    return best_parts(known, word) or (word,) if known.is_loose(word) else (word,)


def best_parts(known: Dictionary, word: str) -> tuple[str, ...]:
    """The likeliest cut into two words or more, of which only the last may be a single character; else none."""
    size = len(word)
    best: dict[int, tuple[float, tuple[str, ...]]] = {0: (0.0, ())}
    for end in range(2, size + 1):
        reached = [
            (best[start][0] + known.weight(word[start:end]), (*best[start][1], word[start:end]))
            for start in range(end if end == size else end - 1)
            if start in best and end - start < size and known.frequency(word[start:end])
        ]
        if reached:
            best[end] = max(reached)
    return best[size][1] if size in best else ()


def kept(found: Iterable[str]) -> list[str]:
    """The cuts that hold a letter, a digit or an ideograph."""
    return [cut for cut in found if any(char.isalnum() for char in cut)]
