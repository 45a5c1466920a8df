"""What engines share in storing a resolution and in showing a facet."""

from collections.abc import Mapping
from dataclasses import replace

from ressearch.model.fields import Value
from ressearch.model.resolution import Resolution, header_from
from ressearch.model.results import FacetCount


def symbol_of(resolution: Resolution) -> str:
    """The symbol under which a resolution is stored; ``ValueError`` where it has none."""
    if not resolution.symbol:
        raise ValueError("a resolution without a symbol cannot be stored")
    return resolution.symbol


def closed() -> ValueError:
    """What every method of an engine raises after ``close``."""
    return ValueError("the index is closed")


def with_header(resolution: Resolution) -> Resolution:
    """``resolution`` with what its header lacks taken from its first clause, as after an import of clauses."""
    if not resolution.clauses:
        return resolution
    told = header_from(resolution.symbol, resolution.clauses)
    lacking = [name for name in ("organ", "title", "adopted", "year") if getattr(resolution, name) is None]
    return replace(resolution, **{name: getattr(told, name) for name in lacking})


def facet_counts(counts: Mapping[Value, int]) -> tuple[FacetCount, ...]:
    """The values of a facet, the most frequent first, equals by value.

    >>> [(found.value, found.count) for found in facet_counts({2013: 2, 2006: 1, 1999: 1})]
    [(2013, 2), (1999, 1), (2006, 1)]
    """
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return tuple(FacetCount(value, count) for value, count in ranked)
