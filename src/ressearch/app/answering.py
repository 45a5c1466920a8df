"""How a query is answered: the clauses that hold every word, and the nearest ones where these are few.

Clauses that hold every word come first, and they alone are counted. Where there are fewer than a page of them,
the nearest others follow, each with the words that it lacks: who asks for 死刑 暂停执行 also wants the clauses
that say 暂停使用死刑. Operators, phrases and filters are never loosened.
"""

import time
from collections.abc import Iterator
from dataclasses import replace
from typing import assert_never

from ressearch.analysis import fold, fold_text, terms
from ressearch.app.collapsing import collapsed, whole_window
from ressearch.app.diagnosis import why_empty, why_relaxed
from ressearch.app.drilldown import arranged
from ressearch.app.understanding import understood, widened
from ressearch.engines.memory import Entry, accepts
from ressearch.engines.protocol import Engine
from ressearch.model.query import (
    Alike,
    And,
    Cited,
    Loose,
    Near,
    Not,
    Or,
    Phrase,
    Query,
    Wildcard,
    Word,
    conjuncts,
    pieced,
    sought,
)
from ressearch.model.resolution import Clause
from ressearch.model.results import Hit, Results
from ressearch.model.shares import Share
from ressearch.querying import Needle, Synonyms, highlights, relaxed

FEW = 10  # a page


def answer(engine: Engine, asked: Query, synonyms: Synonyms) -> Results:
    """The results of ``asked``: highlighted, timed, and with what there is to say of them."""
    start = time.perf_counter()
    query = understood(whole_window(asked), synonyms)
    results = engine.search(query)
    looser = relaxed(query)
    notes: tuple[str, ...] = ()
    if results.total:
        if looser and fills(query, results):
            results = filled(engine, query, widened(looser, synonyms), results)
    elif looser and not engine.search(replace(query, filters=(), facets=(), limit=0)).total:
        # It is the words that nothing matches: a filter is never what is loosened.
        loosened = engine.search(widened(looser, synonyms))
        if loosened.total:
            results, notes = loosened, why_relaxed(engine, looser)
    if not results.total:
        notes = why_empty(engine, query)
    results = collapsed(results, asked)
    notes = notes or told(results)
    marked = widened(looser, synonyms) if looser else query
    hits = tuple(finished(hit, query, results.relaxed or hit.rank > results.total, marked) for hit in results.hits)
    took = (time.perf_counter() - start) * 1000
    return arranged(replace(results, hits=hits, took_ms=took, notes=notes), query)


def fills(query: Query, results: Results) -> bool:
    """Whether the nearest clauses follow: for who reads a page, not for who lists all or goes by date."""
    return results.total < FEW and query.sort == "relevance" and bool(query.limit)


def filled(engine: Engine, query: Query, looser: Query, results: Results) -> Results:
    """``results`` with the nearest clauses below those that hold every word."""
    nearest = replace(
        looser,
        node=And((looser.node, Not(query.node))),
        facets=(),
        offset=max(0, query.offset - results.total),
        limit=max(1, (query.limit or 0) - len(results.hits)),
    )
    rest = engine.search(nearest).hits
    # What holds every word stands above what does not, so its score must, too: a run is sorted by score again.
    lift = rest[0].score if rest and query.offset < results.total else 0.0
    whole = [lifted(hit, lift) for hit in results.hits]
    below = [replace(hit, rank=hit.rank + results.total) for hit in rest]
    return replace(results, hits=(*whole, *below)[: query.limit])


def lifted(hit: Hit, lift: float) -> Hit:
    """A hit that stands higher by ``lift``, because it holds every word."""
    share = (Share("whole", "", lift),) if lift else ()
    explanation = None if hit.explanation is None else (*hit.explanation, *share)
    return replace(hit, score=hit.score + lift, explanation=explanation)


def told(results: Results) -> tuple[str, ...]:
    """What to tell of an answer that the nearest clauses follow."""
    nearest = sum(hit.rank > results.total for hit in results.hits)
    if not nearest:
        return ()
    zh = f"含有全部的词的有 {results.total} 条；其后 {nearest} 条只含一部分"
    return (f"{zh} / {results.total} hold every word; the {nearest} after them hold some",)


def finished(hit: Hit, query: Query, near: bool, wider: Query) -> Hit:  # noqa: FBT001 - what the caller knows
    """A hit with its highlights and, if it is only ``near``, with the words that it lacks.

    What is near was found by a ``wider`` query, so that is marked, too.
    """
    needles = (*needles_of(query), *(needles_of(wider) if near else ()))
    spans = highlights(fold(hit.clause.text), needles)
    return replace(hit, highlights=spans, missing=tuple(lacking(query, hit.clause)) if near else ())


def lacking(query: Query, clause: Clause) -> Iterator[str]:
    """The bare words and citations of the query that the clause does not hold, as typed."""
    entry = Entry(clause, "", 0)
    for part in conjuncts(query.node):
        match part:
            case Word(text) | Cited(text) | Or((Word(text), Cited())) if not accepts(part, entry):
                yield text
            case _:
                pass


def needles_of(query: Query) -> Iterator[Needle]:
    """What to mark in a clause: each word or phrase as it stands, or another form, or its segmented words."""
    for leaf in pieced(sought(query.node)):
        match leaf:
            case Wildcard() | Near():
                yield leaf
            case Cited(text, patterns):
                yield fold_text(text), tuple(fold_text(pattern.number) for pattern in patterns)
            case Word(text, forms) | Loose(text, forms):
                found = terms(text)
                # Any word of what is loosened is enough, whatever other forms the whole has.
                yield found.folded, () if forms and isinstance(leaf, Word) else found.words
                for form in forms:
                    yield fold_text(form), ()
            case Phrase(text):
                yield terms(text).folded, ()
            case Alike(telling):
                yield from ((term.term, ()) for term in telling)
            case _:
                assert_never(leaf)
