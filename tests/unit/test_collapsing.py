"""Near-identical clauses as one: who is with whom, and counts and pages that agree."""

from dataclasses import replace
from itertools import chain

from hypothesis import given
from hypothesis import strategies as st

from ressearch.app import Library
from ressearch.app.answering import answer
from ressearch.app.collapsing import groups, shape, similar
from ressearch.engines.memory import MemoryEngine
from ressearch.model.query import Everything, Phrase, Query
from ressearch.model.resolution import Clause, Resolution
from ressearch.model.results import Hit, Results
from ressearch.querying import synonyms
from ressearch.render import View, summary
from ressearch.render.table import table

TEXTS = [
    "回顾其2012年12月3日第67/59号关于核裁军的决议，",
    "敦促所有国家停火；",
    "回顾其2013年12月5日第68/51号关于核裁军的决议；",
    "敦促所有国家立即无条件停火并撤军；",
    "回顾其2014年12月2日第69/52号关於核裁軍的決議，",
]


def hits(*texts: str) -> list[Hit]:
    return [Hit(n, 1.0, Clause(f"A/RES/1/1#op{n}", "A/RES/1/1", text)) for n, text in enumerate(texts, 1)]


def asked(**options: object) -> Results:
    engine = MemoryEngine()
    engine.replace([Resolution("A/RES/1/1", clauses=tuple(hit.clause for hit in hits(*TEXTS)))])
    query = Query("", Everything(), facets=("symbol",), collapse=True)
    return answer(engine, replace(query, **options), synonyms())  # type: ignore[arg-type]


def test_other_years_numbers_marks_and_script_are_alike_another_act_is_not() -> None:
    results = asked()
    assert [(hit.rank, hit.alike) for hit in results.hits] == [
        (1, ("A/RES/1/1#op3", "A/RES/1/1#op5")),
        (2, ()),
        (4, ()),
    ]
    assert (results.total, results.groups, results.grouped) == (5, 3, 5)
    assert [count.count for count in results.facets["symbol"]] == [5]


def test_pages_are_parts_of_the_same_list() -> None:
    whole = asked().hits
    assert [asked(limit=1, offset=place).hits for place in range(4)] == [*((hit,) for hit in whole), ()]
    assert asked(limit=None).hits == whole


def test_nothing_is_folded_unasked() -> None:
    results = asked(collapse=False)
    assert len(results.hits) == 5
    assert all(hit.alike is None for hit in results.hits)
    assert (results.groups, results.grouped) == (None, None)


def test_a_phrase_that_nothing_holds_makes_no_groups() -> None:
    results = asked(node=Phrase("吉他"))
    assert (results.hits, results.groups) == ((), 0)


def test_the_nearest_are_not_mixed_with_those_that_hold_every_word(sample: Library) -> None:
    plain = sample.search("核裁军 谈判", limit=20)
    folded = sample.search("核裁军 谈判", limit=20, collapse=True)
    assert [hit.clause.id for hit in folded.hits] == [hit.clause.id for hit in plain.hits]
    assert (folded.total, folded.groups) == (plain.total, plain.total)


@given(st.lists(st.text("核裁军停火12，", max_size=12), max_size=12))
def test_each_clause_is_with_the_first_that_it_is_like(texts: list[str]) -> None:
    found = groups(hits(*texts))
    heads: list[list[Hit]] = []
    for hit in hits(*texts):
        home = next((one for one in heads if similar(shape(one[0].clause.text), shape(hit.clause.text))), None)
        if home is None:
            heads.append([hit])
        else:
            home.append(hit)
    assert found == heads
    assert len(list(chain.from_iterable(found))) == len(texts)


def test_a_table_tells_how_many_are_alike_and_which() -> None:
    results = replace(asked(), took_ms=1.0)
    lines = list(table(results, View()))
    assert [line.strip() for line in lines if "同类" in line] == ["同类 2 条 alike: A/RES/1/1#op3、A/RES/1/1#op5"]
    assert summary(results).endswith("前 5 条合为 3 类 / 3 groups of 5 · 1.0 ms")
