"""What goes in comes out; what is replaced or removed is gone; a failure changes nothing."""

from collections.abc import Callable, Iterator

import pytest

from engines.builders import ask, everything, found, resolution, samples, stored
from ressearch.engines.protocol import Engine, Stats
from ressearch.model.query import Everything, FieldIs, Phrase, Word
from ressearch.model.resolution import Footnote, Reference, Repair, Resolution

ONE = resolution("A/RES/1/1", "决定核裁军；", "敦促停火；")
TWO = resolution("A/RES/1/2", "重申核裁军；")
MANY = [resolution(f"A/RES/2/{number}", f"第{number}段重申和平；", "敦促停火；") for number in range(12)]


def test_an_empty_engine_answers(engine: Engine) -> None:
    results = ask(engine, Everything(), facets=("verb", "year"))
    assert (results.total, results.hits, results.facets) == (0, (), {"verb": (), "year": ()})
    assert (engine.symbols(), engine.stats(), engine.resolution("A/RES/1/1")) == ((), Stats(0, 0), None)
    assert engine.remove(["A/RES/1/1"]) == 0


def test_the_vocabulary_is_that_of_the_clauses(engine: Engine) -> None:
    assert engine.vocabulary() == frozenset()
    engine.replace([ONE, TWO])
    assert {"核裁军", "停火", "重申"} <= engine.vocabulary()
    assert "吉他" not in engine.vocabulary()


def test_what_goes_in_comes_out_in_the_order_of_symbols(engine: Engine) -> None:
    engine.replace(reversed(samples()))
    assert stored(engine) == sorted(samples(), key=lambda sample: sample.symbol or "")
    assert engine.stats() == Stats(3, 64)


def test_header_references_footnotes_and_repairs_are_kept(engine: Engine) -> None:
    references = (Reference("treaty", "联合国宪章", "第七章"), Reference("resolution", None, "5"))
    given = resolution(
        "A/RES/1/1", {"references": references},
        organ="大会", title="题", adopted="1946-01-24", year=1946, session=1, meeting=17,
        committee_report="A/12", doc_type="resolution", footnotes=(Footnote(1, "见附件。"),),
        repairs=(Repair("overprint", 41),),
    )  # fmt: skip
    engine.replace([given])
    assert engine.resolution("A/RES/1/1") == given


def test_a_header_that_is_missing_comes_from_the_first_clause(engine: Engine) -> None:
    # As after an import of clause lines, which have no header of their own.
    engine.replace(
        [resolution("A/RES/1/1", {"organ": "大会", "title": "题", "year": 1946, "adopted": "1946-01-24"})]
    )
    back = engine.resolution("A/RES/1/1")
    assert back is not None
    assert (back.organ, back.title, back.year, back.adopted) == ("大会", "题", 1946, "1946-01-24")


def test_clauses_keep_their_reading_order_not_that_of_their_addresses(engine: Engine) -> None:
    engine.replace([resolution("A/RES/1/1", *[{"id": f"A/RES/1/1#op{number}"} for number in (10, 9, 2, 1)])])
    assert everything(engine) == [f"A/RES/1/1#op{number}" for number in (10, 9, 2, 1)]


def test_replacing_leaves_nothing_of_what_was_there(engine: Engine) -> None:
    engine.replace([ONE, TWO])
    engine.replace([resolution("A/RES/1/1", "呼吁停止试验；")])
    assert found(engine, Word("停火")) == []
    assert found(engine, Word("试验")) == ["A/RES/1/1#op1"]
    assert engine.stats() == Stats(2, 2)


def test_replacing_twice_is_replacing_once(engine: Engine) -> None:
    engine.replace(samples())
    once = ask(engine, Word("核裁军"), facets=("verb",))
    engine.replace(samples())
    assert ask(engine, Word("核裁军"), facets=("verb",)) == once
    assert engine.stats() == Stats(3, 64)


@pytest.mark.parametrize("apart", [False, True])
def test_of_two_resolutions_with_one_symbol_the_later_stays(engine: Engine, *, apart: bool) -> None:
    later = resolution("A/RES/1/1", "呼吁停止试验；")
    for batch in [[ONE], [TWO, later]] if apart else [[ONE, TWO, later]]:
        engine.replace(batch)
    assert engine.resolution("A/RES/1/1") == later
    assert everything(engine) == ["A/RES/1/1#op1", "A/RES/1/2#op1"]


def test_a_resolution_without_clauses_takes_the_place_of_one_with_clauses(engine: Engine) -> None:
    engine.replace([ONE, TWO])
    engine.replace([Resolution("A/RES/1/1", organ="大会")])
    assert (engine.symbols(), engine.resolution("A/RES/1/1")) == (("A/RES/1/2",), None)


def test_a_resolution_without_a_symbol_is_refused_and_nothing_changes(engine: Engine) -> None:
    engine.replace([ONE])
    with pytest.raises(ValueError, match="symbol"):
        engine.replace([TWO, Resolution(None, clauses=ONE.clauses)])
    assert engine.symbols() == ("A/RES/1/1",)


def test_a_failure_on_the_way_changes_nothing_and_leaves_no_lock(engine: Engine) -> None:
    def broken() -> Iterator[Resolution]:
        yield resolution("A/RES/1/1", "呼吁停止试验；")
        yield TWO
        raise RuntimeError("the file ends here")

    engine.replace([ONE])
    with pytest.raises(RuntimeError, match="ends here"):
        engine.replace(broken())
    assert stored(engine) == [ONE]
    assert found(engine, Word("停火")) == ["A/RES/1/1#op2"]
    engine.replace([TWO])
    assert stored(engine) == [ONE, TWO]


def test_what_is_removed_is_found_no_more(engine: Engine) -> None:
    engine.replace([ONE, TWO])
    assert engine.remove(["A/RES/1/1", "A/RES/9/9", "A/RES/1/1"]) == 2
    assert (engine.symbols(), engine.stats()) == (("A/RES/1/2",), Stats(1, 1))
    assert found(engine, Word("核裁军")) == ["A/RES/1/2#op1"]
    assert found(engine, Phrase("停火")) == []
    assert engine.resolution("A/RES/1/1") is None
    results = ask(engine, Everything(), facets=("symbol",))
    assert [count.value for count in results.facets["symbol"]] == ["A/RES/1/2"]


def test_scores_do_not_depend_on_how_clauses_came_to_be_stored(engine: Engine) -> None:
    engine.replace(MANY)
    fresh = ask(engine, Word("重申和平"), facets=("symbol",))
    engine.remove([resolution.symbol or "" for resolution in MANY])
    for kept in (*MANY[:3], ONE, TWO, *MANY[3:]):  # one segment each, merged now and then
        engine.replace([kept])
    engine.remove(["A/RES/1/1"])
    engine.remove(["A/RES/1/2"])
    assert ask(engine, Word("重申和平"), facets=("symbol",)) == fresh


def test_values_are_kept_as_they_are(engine: Engine) -> None:
    odd = {"text": "\x00 核\t裁军 \U00020000 ﷺ", "verbs": ("", "a b", "敦促,促请"), "organ": "", "year": -1}
    engine.replace([resolution("奇 怪/符\x1f号", odd)])
    assert ask(engine, Everything()).hits[0].clause.verbs == ("", "a b", "敦促,促请")
    for field, value in (
        ("verb", ""),
        ("verb", "敦促,促请"),
        ("organ", ""),
        ("year", "-1"),
        ("symbol", "奇 怪/符\x1f号"),
    ):
        assert len(found(engine, FieldIs(field, (value,)))) == 1
    assert len(found(engine, Phrase("\U00020000"))) == 1


@pytest.mark.parametrize(
    "call",
    [
        lambda engine: engine.replace([TWO]),
        lambda engine: engine.replace([]),
        lambda engine: engine.remove(["A/RES/1/1"]),
        lambda engine: ask(engine, Everything()),
        lambda engine: engine.resolution("A/RES/1/1"),
        lambda engine: engine.symbols(),
        lambda engine: engine.stats(),
    ],
    ids=["replace", "replace nothing", "remove", "search", "resolution", "symbols", "stats"],
)
def test_a_closed_engine_says_that_it_is_closed(engine: Engine, call: Callable[[Engine], object]) -> None:
    engine.replace([ONE])
    engine.close()
    engine.close()
    with pytest.raises(ValueError, match="the index is closed"):
        call(engine)
