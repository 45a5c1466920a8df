"""More like this: what holds enough of the telling terms, ranked by all of them; and clauses by their places."""

from engines.builders import ask, found, ids, resolution
from ressearch.engines.protocol import Engine
from ressearch.model.query import Alike, And, Everything, Not, OneOf, Telling

TEXTS = ["停火、撤军、裁军", "停火、撤军", "停火", "人权"]
TERMS = tuple(Telling("words", term, 1.0) for term in ("停火", "撤军", "裁军"))


def places(engine: Engine, least: int) -> list[int]:
    """The numbers of the clauses that hold so many of the terms."""
    return [int(address[-1]) for address in found(engine, Alike(TERMS, least))]


def test_enough_of_the_terms_stand_there_and_all_rank(engine: Engine) -> None:
    engine.replace([resolution("A/RES/1/1", *TEXTS)])
    assert [places(engine, least) for least in (1, 2, 3)] == [[1, 2, 3], [1, 2], [1]]


def test_a_weight_counts_as_often(engine: Engine) -> None:
    engine.replace([resolution("A/RES/1/1", "停火", "撤军")])
    node = Alike((Telling("words", "停火", 1.0), Telling("grams", "撤", 3.0)), 1)
    second, first = ask(engine, node).hits
    assert second.clause.text == "撤军"
    assert second.score == 3 * first.score


def test_clauses_by_their_places_of_one_resolution_only(engine: Engine) -> None:
    engine.replace([resolution("A/RES/1/1", *TEXTS), resolution("A/RES/1/2", *TEXTS)])
    assert found(engine, OneOf("A/RES/1/1", frozenset((0, 3, 9)))) == ["A/RES/1/1#op1", "A/RES/1/1#op4"]
    rest = ask(engine, And((Everything(), Not(OneOf("A/RES/1/1", frozenset(range(3)))))))
    assert ids(rest)[0] == "A/RES/1/1#op4"
    assert rest.total == 5


def test_how_many_clauses_hold_a_term(engine: Engine) -> None:
    engine.replace([resolution("A/RES/1/1", *TEXTS), resolution("A/RES/1/2", "停火停火")])
    assert engine.holding([("words", "停火"), ("grams", "火"), ("words", "火"), ("grams", "𠀀")]) == [4, 4, 0, 0]
    engine.remove(["A/RES/1/2"])
    assert engine.holding([("words", "停火")]) == [3]
