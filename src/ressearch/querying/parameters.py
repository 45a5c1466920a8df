"""A query string and flat options, as any door has them, become one ``Query``."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import assert_never

from ressearch.errors import QueryError, UnknownNameError
from ressearch.model.query import (
    FACET_SORTS,
    SORTS,
    Alike,
    And,
    Cited,
    Everything,
    FacetSort,
    FieldCites,
    FieldGroup,
    FieldIn,
    FieldIs,
    FieldLike,
    Filter,
    Loose,
    Near,
    Node,
    Not,
    OneOf,
    Or,
    Phrase,
    Query,
    Sort,
    Wildcard,
    Word,
    conjunction,
    conjuncts,
)
from ressearch.querying.filters import make_filter, split_values
from ressearch.querying.lexer import tokens
from ressearch.querying.names import facet_name, named_field
from ressearch.querying.parser import parse_node


def build_query(  # noqa: PLR0913 - one keyword each
    text: str,
    filters: Mapping[str, Sequence[str]],
    *,
    facets: Sequence[str] = (),
    facet_sort: FacetSort = "count",
    facet_limit: int | None = None,
    sort: Sort = "relevance",
    limit: int | None = 10,
    offset: int = 0,
    explain: bool = False,
    collapse: bool = False,
) -> Query:
    """The ``Query`` of a query string and of the values asked for by field name.

    A field that must hold, in the query string or as an option, becomes a filter: it narrows the answer and
    does not rank it. Raises ``QueryError`` and ``UnknownNameError``.
    """
    parts = conjuncts(parse_node(text))
    typed = tuple(part for part in parts if isinstance(part, Filter))
    given = tuple(
        make_filter(named_field(name), wanted)
        for name, values in filters.items()
        if (wanted := split_values(values))
    )
    if sort not in SORTS:
        raise UnknownNameError(sort, "排序", "sort order", SORTS)
    if facet_sort not in FACET_SORTS:
        raise UnknownNameError(facet_sort, "分面排序", "facet order", FACET_SORTS)
    if min(limit or 0, facet_limit or 0, offset) < 0:
        raise QueryError("", 0, "条数与起点不能是负数", "limit and offset cannot be negative")
    return Query(
        text=text,
        node=conjunction(tuple(part for part in parts if not isinstance(part, Filter))),
        filters=(*typed, *given),
        facets=tuple(dict.fromkeys(facet_name(name) for name in facets)),
        facet_sort=facet_sort,
        facet_limit=facet_limit,
        sort=sort,
        limit=limit,
        offset=offset,
        strict=any(token.kind == "AND" for token in tokens(text)),
        explain=explain,
        collapse=collapse,
    )


def map_values(query: Query, known: Callable[[str, tuple[str, ...]], tuple[str, ...]]) -> Query:
    """``query`` with the values of each ``FieldIs`` replaced by ``known(field, values)``, which may refuse one."""

    def walk(node: Node) -> Node:
        match node:
            case FieldIs(field, values):
                return FieldIs(field, known(field, values))
            case FieldGroup(field, part):
                return FieldGroup(field, walk(part))
            case And(nodes):
                return And(tuple(walk(part) for part in nodes))
            case Or(nodes):
                return Or(tuple(walk(part) for part in nodes))
            case Not(part):
                return Not(walk(part))
            case Everything() | OneOf() | Word() | Loose() | Phrase() | Cited() | Alike() | Wildcard() | Near():
                return node
            case FieldIn() | FieldCites() | FieldLike():
                return node
            case _:
                assert_never(node)

    filters = tuple(part for part in map(walk, query.filters) if isinstance(part, Filter))
    return replace(query, node=walk(query.node), filters=filters)
