"""What each kind of query finds: one table for every engine."""

from collections.abc import Iterator

import pytest

from engines.builders import ENGINES, ask, filled, found, new_engine, pattern, resolution
from ressearch.engines.protocol import Engine
from ressearch.model.query import (
    And,
    Cited,
    Everything,
    FieldCites,
    FieldIn,
    FieldIs,
    Filter,
    Loose,
    Node,
    Not,
    Or,
    Phrase,
    Word,
)
from ressearch.model.resolution import Reference

CLAUSES = resolution(
    "A/RES/1/1",
    {"text": "重申核裁军的重要性；", "verbs": ("重申",), "year": 1999, "strength": 2},
    {"text": "促请核武器国家裁减核武库；", "verbs": ("促请",), "year": 2006, "strength": 4},
    {"text": "又促请无核武器国家遵守《条约》；", "verbs": ("赞扬", "促请"), "year": 2010, "paragraph": "7(a)"},
    {"text": "武器国家核的次序不同；"},
    {"text": "回顾第1718(2006)号和第67/5号决议；", "citations": ("S/RES/1718(2006)", "A/RES/67/5")},
    {"text": "Welcomes Part I of the Document；", "references": (Reference("statement", "S/PRST/2013/1"),)},
)
TABLE = [
    (Everything(), "1 2 3 4 5 6"),
    (Phrase("核武器"), "2 3"),
    (Phrase("核武器国家"), "2 3"),
    (Phrase("核武器國家"), "2 3"),  # traditional
    (Phrase("器国家裁"), "2"),  # it begins and ends inside words
    (Phrase("核"), "1 2 3 4"),
    (Phrase("１７１８(２００６)"), "5"),  # full width
    (Phrase("part i"), "6"),
    (Phrase("Part  I of"), "6"),
    (Phrase("；"), "1 2 3 4 5 6"),
    (Phrase(""), ""),
    (Phrase(" "), ""),
    (Phrase("量子"), ""),
    (Phrase("核国家"), ""),  # its grams: 核国 is nowhere
    (Phrase("器国家核武"), ""),  # all its grams are in the index, not in one clause
    (Word("核裁軍"), "1"),
    (Word("国家核武器"), "2 3"),  # its words, anywhere
    (Word("武器国家核"), "4"),  # as it stands
    (Word("量子裁军"), ""),
    (Word("，"), ""),
    (Word(""), ""),
    (Loose("量子核裁军"), "1"),
    (Loose("，"), ""),
    (Cited("1718", (pattern("1718"),)), "5"),
    (Cited("67/5", (pattern("67/5", "A/RES"),)), "5"),
    (Cited("1/1", (pattern("1/1"),)), "1 2 3 4 5 6"),  # the clauses of the resolution itself
    (Cited("?", ()), ""),
    (FieldIs("verb", ("促请",)), "2 3"),
    (FieldIs("verb", ("促请", "重申", "没有")), "1 2 3"),
    (FieldIs("verb", ()), ""),
    (FieldIs("year", ("2006",)), "2"),
    (FieldIs("strength", ("4",)), "2"),
    (FieldIs("cites", ("A/RES/67/5",)), "5"),
    (FieldIs("paragraph", ("7(a)",)), "3"),
    (FieldIn("year", 2006, 2010), "2 3"),
    (FieldIn("year", None, 2006), "1 2"),
    (FieldIn("year", 2011, None), ""),
    (FieldIn("year", None, None), "1 2 3"),
    (FieldIn("year", 2010, 2006), ""),
    (FieldIn("strength", 3, 5), "2"),
    (FieldIn("verb", None, None), ""),  # no number
    (FieldCites("cites", "1718", (pattern("1718"),)), "5"),
    (FieldCites("cites", "171", (pattern("171"),)), ""),
    (FieldCites("cites", "2013/1", (pattern("2013/1", "S/PRST"),)), "6"),  # no citation, yet it is asked for so
    (FieldCites("symbol", "1/1", (pattern("1/1"),)), "1 2 3 4 5 6"),
    (And((Phrase("核武器国家"), Not(Phrase("无核武器国家")))), "2"),
    (And((Word("核裁军"), Word("促请"))), ""),
    (And((Not(Phrase("核")), Not(Phrase("第")))), "6"),
    (And(()), "1 2 3 4 5 6"),
    (Or((Word("核裁军"), Phrase("Part"))), "1 6"),
    (Or(()), ""),
    (Not(Phrase("核")), "5 6"),
    (Not(Everything()), ""),
    (Not(Not(Phrase("核武器"))), "2 3"),
    (Not(Word("没有此词汇")), "1 2 3 4 5 6"),
    (Or((Not(Phrase("核")), And((Phrase("核武器"), FieldIn("year", 2010, 2010))))), "3 5 6"),
]


@pytest.fixture(scope="module", params=ENGINES)
def engine_of_six(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    made = filled(new_engine(request.param, tmp_path_factory.mktemp("six")), [CLAUSES])
    yield made
    made.close()


@pytest.mark.parametrize(("node", "numbers"), TABLE)
def test_what_a_node_finds(engine_of_six: Engine, node: Node, numbers: str) -> None:
    expected = [f"A/RES/1/1#op{number}" for number in numbers.split()]
    assert sorted(found(engine_of_six, node)) == expected
    assert ask(engine_of_six, node, limit=0).total == len(expected)


@pytest.mark.parametrize(("node", "numbers"), [case for case in TABLE if isinstance(case[0], Filter)])
def test_a_filter_finds_the_same_but_does_not_rank(engine_of_six: Engine, node: Filter, numbers: str) -> None:
    results = ask(engine_of_six, Everything(), node)
    assert [hit.clause.id for hit in results.hits] == [f"A/RES/1/1#op{number}" for number in numbers.split()]
    assert {hit.score for hit in results.hits} <= {0.0}


@pytest.mark.parametrize(("node", "numbers"), TABLE)
def test_not_is_the_rest(engine_of_six: Engine, node: Node, numbers: str) -> None:
    rest = [f"A/RES/1/1#op{number}" for number in "123456" if number not in numbers]
    assert found(engine_of_six, Not(node)) == rest
