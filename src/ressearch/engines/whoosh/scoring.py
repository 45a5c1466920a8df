"""Here is what was found: how well does each document answer? BM25 from Whoosh's posting lists."""

from collections.abc import Sequence

from ressearch.engines.ranking import CITING, LENGTHS, OWN, bm25, idf, scored_citations, scored_terms
from ressearch.engines.whoosh.matching import Docs, Matching
from ressearch.engines.whoosh.snapshot import Snapshot
from ressearch.model.query import Node

Scores = dict[int, float]


def scores(node: Node, snapshot: Snapshot, segments: Sequence[tuple[Matching, Docs]]) -> list[Scores]:
    """The scores of the documents that were found, segment by segment.

    The terms are added in the order in which the query names them, as in every engine, so that equal scores are
    equal to the last bit.
    """
    scored: list[Scores] = [dict.fromkeys(found, 0.0) for _, found in segments]
    for term in scored_terms(node):
        lists = [matching.postings(term.field, term.term) for matching, _ in segments]
        holding = sum(map(len, lists))
        if not holding:
            continue
        weight, average = idf(snapshot.total, holding), snapshot.average(term.field)
        for (matching, found), postings, added in zip(segments, lists, scored, strict=True):
            codes = matching.segment.length_codes(term.field)
            for doc in found & postings.keys():
                added[doc] += term.weight * bm25(weight, postings[doc], LENGTHS[codes[doc]], average)
    for cited in scored_citations(node):
        for (matching, found), added in zip(segments, scored, strict=True):
            citing = found & matching.referring(cited)
            for doc in citing:
                added[doc] += CITING
            for doc in (found - citing) & matching.citing("symbol", cited.patterns):
                added[doc] += OWN
    return scored
