"""More like this: which terms tell a clause, or a resolution, from all the others?

The terms that are frequent in it and rare elsewhere, by tf · idf, words and pairs of characters alike; what
holds a fair part of them is like it, and is ranked by all of them.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from math import ceil, log

from ressearch.analysis import fold_text, index_words
from ressearch.analysis.ngrams import pairs
from ressearch.app.values import Shown
from ressearch.engines.protocol import Engine
from ressearch.engines.ranking import WEIGHTS, idf
from ressearch.model.query import Alike, And, Node, Not, OneOf, Telling

MOST = 25  # terms: more of them tell little and cost much
PART = 0.2  # of the terms; a clause that holds fewer shares a phrase, not a subject

Term = tuple[str, str]


def alike(engine: Engine, shown: Shown) -> Node:
    """The node that finds what is like the clauses that are shown, without these themselves."""
    title = shown.resolution.title if shown.whole else None
    terms = telling(engine, [clause.text for clause in shown.clauses], title or "")
    own = OneOf(shown.resolution.symbol or "", places(shown))
    return And((Alike(terms, max(1, ceil(PART * len(terms)))), Not(own)))


def places(shown: Shown) -> frozenset[int]:
    """Where the clauses that are shown stand in their resolution."""
    ids = {clause.id for clause in shown.clauses}
    return frozenset(place for place, clause in enumerate(shown.resolution.clauses) if clause.id in ids)


def telling(engine: Engine, texts: Sequence[str], title: str) -> tuple[Telling, ...]:
    """The terms that tell the most of stored texts and their title, best first; a frequent one weighs more.

    What no other clause holds cannot lead to one.
    """
    found = [Counter(terms(text)) for text in texts]
    own = Counter(term for counts in found for term in counts)
    often = Counter(terms(title))
    for counts in found:
        often.update(counts)
    total = engine.stats().clauses
    worth = {
        term: damped(often[term]) * idf(total, holding)
        for term, holding in zip(often, engine.holding(often), strict=True)
        if holding > own[term]
    }
    best = sorted(worth, key=lambda term: (-worth[term], term))[:MOST]
    return tuple(Telling(field, term, WEIGHTS[field] * damped(often[field, term])) for field, term in best)


def terms(text: str) -> Iterator[Term]:
    """The words and pairs of characters of a text, as often as they stand there."""
    folded = fold_text(text)
    yield from (("words", word) for word in index_words(folded) if len(word) > 1)
    yield from (("grams", pair) for pair in pairs(folded) if pair.isalnum())


def damped(tf: int) -> float:
    """What it says that a term stands there ``tf`` times: a second time says less than the first."""
    return 1 + log(tf)
