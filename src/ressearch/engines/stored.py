"""What engines share in storing a resolution and in showing a facet."""

from collections.abc import Mapping
from dataclasses import replace

from ressearch.model.fields import Value
from ressearch.model.resolution import Resolution
from ressearch.model.results import FacetCount


def symbol_of(resolution: Resolution) -> str:
    """The symbol under which a resolution is stored; ``ValueError`` where it has none."""
    if not resolution.symbol:
        raise ValueError("a resolution without a symbol cannot be stored")
    return resolution.symbol


def with_header(resolution: Resolution) -> Resolution:
    """``resolution`` with what its header lacks taken from its first clause, as after an import of clauses."""
    if not resolution.clauses:
        return resolution
    first = resolution.clauses[0]
    return replace(
        resolution,
        organ=first.organ if resolution.organ is None else resolution.organ,
        title=first.title if resolution.title is None else resolution.title,
        adopted=first.adopted if resolution.adopted is None else resolution.adopted,
        year=first.year if resolution.year is None else resolution.year,
    )


def facet_counts(counts: Mapping[Value, int]) -> tuple[FacetCount, ...]:
    """The values of a facet, the most frequent first, equals by value.

    >>> [(found.value, found.count) for found in facet_counts({2013: 2, 2006: 1, 1999: 1})]
    [(2013, 2), (1999, 1), (2006, 1)]
    """
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return tuple(FacetCount(value, count) for value, count in ranked)
