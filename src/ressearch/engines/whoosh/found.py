"""Here is a query: which documents does it find, where does each stand, and what do its facets count?"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from heapq import nlargest
from itertools import repeat
from typing import NamedTuple

from ressearch.engines.ranking import Standing
from ressearch.engines.stored import facet_counts
from ressearch.engines.whoosh.matching import Docs, Matching
from ressearch.engines.whoosh.schema import read_values
from ressearch.engines.whoosh.scoring import Scores, scores
from ressearch.engines.whoosh.segment import Segment
from ressearch.engines.whoosh.snapshot import Snapshot
from ressearch.model.fields import Value
from ressearch.model.query import Query, Sort
from ressearch.model.results import FacetCount


class Place(NamedTuple):
    """Where a document is."""

    segment: Segment
    doc: int


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What a query finds in one segment: its node, and each of its filters apart."""

    matching: Matching
    node: Docs
    filters: tuple[tuple[str, Docs], ...]

    def docs(self, but: str | None = None) -> Docs:
        """The documents that the node and the filters find, leaving out the filters of the field ``but``."""
        found = self.node
        for field, docs in self.filters:
            if field != but:
                found &= docs
        return found


def narrow(query: Query, segment: Segment) -> Narrowed:
    """What ``query`` finds in ``segment``."""
    matching = Matching(segment)
    filters = tuple((part.field, matching.docs(part)) for part in query.filters)
    return Narrowed(matching, matching.docs(query.node), filters)


def standings(query: Query, snapshot: Snapshot, parts: Iterable[Narrowed]) -> list[tuple[Standing, Place]]:
    """The documents found, with where each stands, but not all of those that cannot be on the page asked for."""
    if query.limit == 0:
        return []
    found = [(part.matching, part.docs()) for part in parts]
    scored = scores(query.node, snapshot, found)
    if query.sort == "relevance" and query.limit is not None:
        scored = best(scored, query.offset + query.limit)
    return [
        (standing, Place(matching.segment, doc))
        for (matching, _), kept in zip(found, scored, strict=True)
        for doc, standing in zip(kept, placed(matching.segment, kept, query.sort), strict=True)
    ]


def best(scored: list[Scores], count: int) -> list[Scores]:
    """The documents that are among the best ``count``, with all that equal the last of them."""
    top = nlargest(count, (score for part in scored for score in part.values()))
    if len(top) < count:
        return scored
    least = top[-1] if top else float("inf")
    return [{doc: score for doc, score in part.items() if score >= least} for part in scored]


def placed(segment: Segment, kept: Scores, sort: Sort) -> Iterable[Standing]:
    """The standing of each document of ``kept``, in its order."""
    owners = segment.decoded("owner", kept, bytes.decode)
    dates = repeat("") if sort == "relevance" else segment.decoded("date", kept, bytes.decode)
    return map(Standing, kept.values(), owners, segment.values("position", kept), dates)


def facet(name: str, parts: Iterable[Narrowed]) -> tuple[FacetCount, ...]:
    """The values of a facet, each with the number of documents that have it."""
    counts: Counter[Value] = Counter()
    for part in parts:
        for values, count in part.matching.segment.counts(name, part.docs(but=name), read_values).items():
            counts.update(dict.fromkeys(values, count))
    return facet_counts(counts)
