"""Facets as they are shown: in the order and number asked for, the chosen values marked and never left out."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ressearch.model.fields import FIELDS
from ressearch.model.query import Filter, Query
from ressearch.model.results import FacetCount, Results
from ressearch.querying import chooses, named


def arranged(results: Results, query: Query) -> Results:
    """``results`` with its facets as ``query`` asks for them; ``facet_sizes`` say how long each is in full."""
    chosen = {name: [part for part in query.filters if part.field == name] for name in results.facets}
    full = {name: marked(name, counts, chosen[name]) for name, counts in results.facets.items()}
    if query.facet_sort == "value":
        full = {name: tuple(sorted(counts, key=lambda count: count.value)) for name, counts in full.items()}
    return replace(
        results,
        facets={name: cut(counts, query.facet_limit) for name, counts in full.items()},
        facet_sizes={name: len(counts) for name, counts in full.items()},
    )


def marked(name: str, counts: Sequence[FacetCount], filters: Sequence[Filter]) -> tuple[FacetCount, ...]:
    """The counts with the chosen values marked; those that nothing else leaves a clause of stand last, with 0."""
    found = {str(count.value) for count in counts}
    asked = dict.fromkeys(value for part in filters for value in named(part))
    number = FIELDS[name].kind == "number"
    empty = (FacetCount(int(value) if number else value, 0) for value in asked if value not in found)
    return tuple(replace(count, selected=is_chosen(count, filters)) for count in (*counts, *empty))


def is_chosen(count: FacetCount, filters: Iterable[Filter]) -> bool:
    """Whether a filter asks for this value."""
    return any(chooses(part, count.value) for part in filters)


def cut(counts: Sequence[FacetCount], limit: int | None) -> tuple[FacetCount, ...]:
    """The first ``limit`` values, and the chosen ones that stand behind them."""
    return tuple(count for place, count in enumerate(counts) if limit is None or place < limit or count.selected)
