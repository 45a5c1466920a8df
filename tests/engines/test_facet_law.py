"""Law: whatever is stored, asked and chosen, a facet counts what a reader would count by hand, in every engine."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines.builders import ENGINES, ask, counts, new_engine, resolution
from ressearch.app.drilldown import arranged
from ressearch.engines.protocol import Engine
from ressearch.model.fields import FIELDS
from ressearch.model.query import (
    FACET_SORTS,
    Everything,
    FacetSort,
    FieldCites,
    FieldIn,
    FieldIs,
    Filter,
    Phrase,
    Query,
)
from ressearch.model.resolution import Clause, DocType, Resolution
from ressearch.model.symbol import SymbolPattern

SYMBOLS = ["A/RES/1/1", "A/RES/1/11", "S/RES/1(1946)"]
CHOICES: dict[str, list[str]] = {
    "verb": ["敦促", "重申", "决定"],
    "family": ["call", "recall"],
    "strength": ["1", "4"],
    "addressee": ["秘书长", "会员国", "各国"],
    "section": ["preamble", "operative"],
    "paragraph": ["1", "2"],
    "depth": ["1", "2", "3"],
    "organ": ["大会", "安全理事会"],
    "year": ["1946", "1951", "2013"],
    "decade": ["1940", "1950", "2010"],
    "doc_type": list(get_args(DocType)),
    "title": ["停火", "裁军"],
    "symbol": SYMBOLS,
    "cites": SYMBOLS,
}
PLACES = ["pp1", "op1", "op1.a", "op1.a.ii", "an1.二.3", "B.op2"]

clauses = st.fixed_dictionaries(
    {"text": st.sampled_from(["核裁军", "裁军", "停火"])},
    optional={
        "verbs": st.lists(st.sampled_from(CHOICES["verb"]), max_size=3).map(tuple),
        "addressees": st.lists(st.sampled_from(CHOICES["addressee"]), max_size=3).map(tuple),
        "family": st.sampled_from([None, *CHOICES["family"]]),
        "strength": st.sampled_from([None, 1, 4, 5]),
        "section": st.sampled_from([None, *CHOICES["section"]]),
        "paragraph": st.sampled_from([None, *CHOICES["paragraph"]]),
        "organ": st.sampled_from([None, *CHOICES["organ"]]),
        "year": st.sampled_from([None, 1946, 1949, 1951, 2013]),
        "doc_type": st.sampled_from(CHOICES["doc_type"]),
        "title": st.sampled_from([None, *CHOICES["title"]]),
        "citations": st.lists(st.sampled_from(SYMBOLS), max_size=2).map(tuple),
        "id": st.sampled_from([f"A/RES/1/1#{place}" for place in PLACES]),
    },
)
stores = st.lists(
    st.builds(
        lambda symbol, parts: resolution(symbol, *parts), st.sampled_from(SYMBOLS), st.lists(clauses, max_size=6)
    ),
    max_size=4,
)
chosen = st.sampled_from(sorted(CHOICES)).flatmap(
    lambda name: st.builds(
        FieldIs,
        st.just(name),
        st.lists(st.sampled_from(CHOICES[name]), min_size=1, max_size=3, unique=True).map(tuple),
    )
)
bounds = st.sampled_from([None, 1, 4, 1940, 1950, 2013])
ranges = st.builds(FieldIn, st.sampled_from(["year", "decade", "strength", "depth"]), bounds, bounds)
cited = st.builds(
    FieldCites,
    st.sampled_from(["symbol", "cites"]),
    st.just("1/1"),
    st.just((SymbolPattern(("A/RES",), "1/1"),)),
)
filters = st.lists(chosen | ranges | cited, max_size=3).map(tuple)
texts = st.sampled_from(["", "裁军", "核", "火星"])


def holds(part: Filter, clause: Clause) -> bool:
    """Whether the clause passes, said without the engines."""
    values = [str(value) for value in FIELDS[part.field].values(clause)]
    match part:
        case FieldIs(_, wanted):
            return bool(set(values) & set(wanted))
        case FieldIn(_, low, high):
            return any(int(value) in range(low or 0, (high or 9999) + 1) for value in values)
        case _:  # FieldCites of the strategy
            return "A/RES/1/1" in values


def by_hand(store: list[Resolution], text: str, asked: tuple[Filter, ...], name: str) -> dict[str | int, int]:
    """The counts of a facet: each clause once in each of its values, the filters of the field itself aside."""
    latest = {one.symbol: one for one in store}
    return Counter(
        value
        for one in latest.values()
        for clause in one.clauses
        if text in clause.text and all(holds(part, clause) for part in asked if part.field != name)
        for value in set(FIELDS[name].values(clause))
    )


@pytest.fixture(scope="module", params=ENGINES)
def refilled(request: pytest.FixtureRequest) -> Iterator[Engine]:
    with TemporaryDirectory() as folder:
        made = new_engine(request.param, Path(folder) / "index")
        yield made
        made.close()


@settings(max_examples=60, deadline=None)
@given(store=stores, text=texts, asked=filters)
def test_every_facet_is_what_is_counted_by_hand(
    refilled: Engine, store: list[Resolution], text: str, asked: tuple[Filter, ...]
) -> None:
    refilled.remove(refilled.symbols())
    refilled.replace(store)
    results = ask(refilled, Phrase(text) if text else Everything(), *asked, facets=tuple(FIELDS))
    for name in FIELDS:
        assert counts(results, name) == by_hand(store, text, asked, name), name


@settings(deadline=None)
@given(
    store=stores,
    asked=filters,
    sort=st.sampled_from(FACET_SORTS),
    limit=st.none() | st.integers(0, 3),
)
def test_what_is_listed_is_exact_in_order_and_holds_what_was_chosen(
    store: list[Resolution], asked: tuple[Filter, ...], sort: FacetSort, limit: int | None
) -> None:
    engine = new_engine("memory", Path())
    engine.replace(store)
    query = Query("", Everything(), asked, facets=tuple(FIELDS), facet_sort=sort, facet_limit=limit)
    results = arranged(engine.search(query), query)
    for name, listed in results.facets.items():
        exact = by_hand(store, "", asked, name)
        wanted = [part for part in asked if part.field == name]
        assert all(count.count == exact.get(count.value, 0) for count in listed)
        named = {value for part in wanted if isinstance(part, FieldIs) for value in part.values}
        assert named <= {str(count.value) for count in listed if count.selected}
        assert results.facet_sizes[name] == len(
            exact.keys() | {count.value for count in listed if not count.count}
        )
        keys = [count.value if sort == "value" else (-count.count, bool(not count.count)) for count in listed]
        assert keys == sorted(keys)
        unchosen = [count for count in listed if not count.selected]
        assert len(unchosen) <= (len(exact) if limit is None else limit)
        assert limit is not None or exact.keys() <= {count.value for count in listed}


def test_there_is_a_choice_for_every_field() -> None:
    assert list(CHOICES) == list(FIELDS)
