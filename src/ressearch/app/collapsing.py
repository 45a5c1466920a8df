"""Near-identical clauses of a list as one: the same clause comes back session after session with other numbers.

Two clauses are near-identical where the pairs of characters of their folded texts, figures and punctuation left
out, have a Jaccard similarity of ``ALIKE`` at least. Of a list the first clause stands for those below it that
are near-identical to it; each clause is in one group, that of the first that it is like.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from math import ceil

from ressearch.analysis import fold_text
from ressearch.analysis.ngrams import pairs
from ressearch.model.query import Query
from ressearch.model.results import Hit, Results

ALIKE = 0.8
WINDOW = 1000  # clauses of a list that are looked at, whatever the page, so that pages and counts agree

Shape = frozenset[str]


def whole_window(query: Query) -> Query:
    """The query for all clauses that are looked at; what lists everything looks at everything."""
    return replace(query, limit=query.limit and WINDOW, offset=0) if query.collapse else query


def collapsed(results: Results, query: Query) -> Results:
    """One page of groups, each as its first hit; those that only are near the query are grouped by themselves."""
    if not query.collapse:
        return results
    whole = groups([hit for hit in results.hits if hit.rank <= results.total])
    near = groups([hit for hit in results.hits if hit.rank > results.total])
    end = None if query.limit is None else query.offset + query.limit
    shown = (*whole, *near)[query.offset : end]
    hits = tuple(replace(first, alike=tuple(hit.clause.id for hit in others)) for first, *others in shown)
    return replace(results, hits=hits, groups=len(whole), grouped=sum(map(len, whole)))


def groups(hits: Sequence[Hit]) -> list[list[Hit]]:
    """The hits in groups, in the order of the first of each."""
    shapes = [shape(hit.clause.text) for hit in hits]
    common = Counter(pair for found in shapes for pair in found)
    made: list[list[Hit]] = []
    heads: list[Shape] = []
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for hit, found in zip(hits, shapes, strict=True):
        rare = rarest(found, common)
        places = sorted({place for pair in rare for place in holders[pair]})
        home = next((place for place in places if similar(heads[place], found)), None)
        if home is not None:
            made[home].append(hit)
            continue
        for pair in rare:
            holders[pair].append(len(made))
        made.append([hit])
        heads.append(found)
    return made


def shape(text: str) -> Shape:
    """What is compared of a text: its pairs of characters, without figures and punctuation.

    >>> shape("回顾第68/51号决议，") == shape("回顾第67/59号决议；")
    True
    """
    kept = "".join(filter(lambda sign: sign.isalnum() and not sign.isdecimal(), fold_text(text)))
    return frozenset(pairs(kept) or (kept,))


def rarest(found: Shape, common: Counter[str]) -> Iterable[str]:
    """So many of the rarest pairs that two similar shapes share one of them: only these need be compared."""
    ordered = sorted(found, key=lambda pair: (common[pair], pair))
    return ordered[: len(found) - ceil(ALIKE * len(found)) + 1]


def similar(one: Shape, other: Shape) -> bool:
    """Whether two shapes are near-identical."""
    shared = len(one & other)
    return shared >= ALIKE * (len(one) + len(other) - shared)
