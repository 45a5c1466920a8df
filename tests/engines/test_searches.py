"""Queries as they are typed, and what they find: the tables in searches/, run over every engine."""

import tomllib
from typing import Any

import pytest

from engines.builders import HERE, counts, ids
from ressearch.engines.protocol import Engine
from ressearch.querying import build_query, relaxed

KEYS = {"query", "reason", "filters", "relaxed", "sort", "hits", "set", "top", "absent", "total", "facets"}


def searches() -> list[Any]:
    return [
        pytest.param(search, id=f"{file.stem}: {search['query']}")
        for file in sorted((HERE / "searches").glob("*.toml"))
        for search in tomllib.loads(file.read_text(encoding="utf-8"))["search"]
    ]


@pytest.mark.parametrize("search", searches())
def test_a_search_finds_what_it_should(library: Engine, search: dict[str, Any]) -> None:
    assert search.keys() <= KEYS
    facets = search.get("facets", {})
    query = build_query(
        search["query"],
        search.get("filters", {}),
        facets=tuple(facets),
        sort=search.get("sort", "relevance"),
        limit=None,
    )
    if search.get("relaxed"):
        assert library.search(query).total == 0
        query = relaxed(query) or query
    results = library.search(query)
    found = ids(results)
    assert found == search.get("hits", found)
    assert set(found) == set(search.get("set", found))
    assert found[: len(search.get("top", ()))] == search.get("top", [])
    assert not set(found) & set(search.get("absent", ()))
    assert results.total == search.get("total", results.total) == len(found)
    assert {name: counts(results, name) for name in facets} == {
        name: {int(value) if value.isdecimal() else value: count for value, count in expected.items()}
        for name, expected in facets.items()
    }
