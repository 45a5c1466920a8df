"""Here is what was found: how well does each document answer? BM25 from Whoosh's posting lists."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from ressearch.engines.ranking import (
    CITING,
    K1,
    LEADING,
    OWN,
    WEIGHTS,
    ScoredTerm,
    Statistics,
    Unit,
    idf,
    scored_citations,
    units,
)
from ressearch.engines.whoosh.matching import Docs, Matching
from ressearch.engines.whoosh.snapshot import Snapshot
from ressearch.model.query import Node

Scores = dict[int, float]


class Part(NamedTuple):
    """What is asked of one segment: the documents that were found, and what they have scored so far."""

    matching: Matching
    found: Docs
    scores: Scores


def scores(node: Node, snapshot: Snapshot, segments: Sequence[tuple[Matching, Docs]]) -> list[Scores]:
    """The scores of the documents that were found, segment by segment.

    The terms are added in the order in which the query names them, as in every engine, so that equal scores are
    equal to the last bit.
    """
    parts = [Part(matching, found, dict.fromkeys(found, 0.0)) for matching, found in segments]
    for unit in units(node):
        add_unit(unit, snapshot, parts)
    for cited in scored_citations(node):
        for matching, found, scored in parts:
            citing = found & matching.referring(cited)
            for doc in citing:
                scored[doc] += CITING
            for doc in (found - citing) & matching.citing("symbol", cited.patterns):
                scored[doc] += OWN
    return [part.scores for part in parts]


def add_unit(unit: Unit, snapshot: Snapshot, parts: Sequence[Part]) -> None:
    """Add what one word or phrase is worth."""
    forms = [part.matching.stands_for(unit.forms) for part in parts]
    added = [dict.fromkeys(part.found, 0.0) for part in parts]
    for term in unit.terms:
        add_term(term, snapshot, parts, forms, added)
    for part, standing, scored in zip(parts, forms, added, strict=True):
        for doc, worth in part.matching.worths(unit.run).items():
            if doc in scored and doc not in standing:
                scored[doc] *= worth
        for doc, score in scored.items():
            part.scores[doc] += score
        if unit.verb:
            for doc in part.found & part.matching.any_of("verb", (unit.verb,)):
                part.scores[doc] += LEADING


def add_term(
    term: ScoredTerm,
    snapshot: Snapshot,
    parts: Sequence[Part],
    forms: Sequence[Mapping[int, int]],
    added: Sequence[Scores],
) -> None:
    """Add what one term is worth, which stands wherever another form of its word does."""
    lists = term_lists(term, parts, forms)
    holding = sum(map(len, lists))
    if not holding:
        return
    # bm25() for every document, written out: what depends on the term or on the length alone is worked out once.
    most = term.weight * idf(snapshot.total, holding) * (K1 + 1)
    damped = snapshot.damping(term.field)
    for part, postings, scored in zip(parts, lists, added, strict=True):
        codes = part.matching.segment.length_codes(term.field)
        for doc, tf in postings.items():
            if doc in scored:
                scored[doc] += most * tf / (tf + damped[codes[doc]])


def term_lists(
    term: ScoredTerm, parts: Sequence[Part], forms: Sequence[Mapping[int, int]]
) -> list[Mapping[int, float]]:
    """How often a term stands, segment by segment, in the documents that hold it or another form of its word."""
    found = (part.matching.postings(term.field, term.term) for part in parts)
    return [
        {**postings, **{doc: max(count, postings.get(doc, 0)) for doc, count in standing.items()}}
        if standing
        else postings
        for postings, standing in zip(found, forms, strict=True)
    ]


def statistics(node: Node, snapshot: Snapshot, matchings: Iterable[Matching]) -> Statistics:
    """What the ranking of ``node`` counts over all documents."""
    parts = [Part(matching, frozenset(), {}) for matching in matchings]
    holding: list[tuple[int, ...]] = []
    for unit in units(node):
        forms = [part.matching.stands_for(unit.forms) for part in parts]
        lists = (term_lists(term, parts, forms) for term in unit.terms)
        holding.append(tuple(sum(map(len, found)) for found in lists))
    return Statistics(snapshot.total, {field: snapshot.average(field) for field in WEIGHTS}, tuple(holding))
