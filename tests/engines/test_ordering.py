"""Which clause comes first, and which part of the answer is shown."""

from itertools import pairwise

import pytest

from engines.builders import ask, found, ids, pattern, resolution
from ressearch.engines.protocol import Engine
from ressearch.model.query import Cited, Everything, Phrase, Sort, Word

DATED = [
    resolution("A/RES/3/1", {"text": "决定停火；", "adopted": "2013-12-05", "year": 2013}),
    resolution("A/RES/1/1", {"text": "决定停火；", "adopted": "2006-10-14", "year": 2006}),
    resolution("A/RES/2/1", {"text": "决定停火；", "year": 2013}, {"text": "决定停火；"}),
    resolution("A/RES/4/1", {"text": "停火。停火！停火；", "adopted": "2006-10-14"}),
]


def test_equal_scores_stand_by_symbol_then_in_reading_order(engine: Engine) -> None:
    for number in (3, 1, 2):
        engine.replace([resolution(f"A/RES/{number}/1", *[{"id": f"{number}-{place}"} for place in (2, 1, 3)])])
    expected = [f"{number}-{place}" for number in (1, 2, 3) for place in (2, 1, 3)]
    assert found(engine, Phrase("决定")) == expected
    assert found(engine, Everything()) == expected
    assert ids(ask(engine, Everything(), limit=4)) == expected[:4]


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        ("newest", ["A/RES/3/1#op1", "A/RES/2/1#op1", "A/RES/4/1#op1", "A/RES/1/1#op1", "A/RES/2/1#op2"]),
        ("oldest", ["A/RES/4/1#op1", "A/RES/1/1#op1", "A/RES/2/1#op1", "A/RES/3/1#op1", "A/RES/2/1#op2"]),
    ],
)
def test_by_date_then_score_and_what_has_no_date_last(engine: Engine, sort: Sort, expected: list[str]) -> None:
    engine.replace(DATED)
    assert ids(ask(engine, Word("停火"), sort=sort)) == expected
    assert ids(ask(engine, Word("停火"), sort=sort, limit=2, offset=1)) == expected[1:3]


def test_pages_put_together_are_the_whole_list(library: Engine) -> None:
    whole = ask(library, Word("核裁军"))
    pages = [ask(library, Word("核裁军"), limit=3, offset=offset) for offset in range(0, whole.total, 3)]
    assert [hit for page in pages for hit in page.hits] == list(whole.hits)
    assert [hit.rank for hit in whole.hits] == list(range(1, whole.total + 1))
    assert {page.total for page in pages} == {whole.total}
    assert ask(library, Word("核裁军"), offset=whole.total).hits == ()


def test_scores_fall(library: Engine) -> None:
    scores = [hit.score for hit in ask(library, Word("死刑")).hits]
    assert all(left >= right for left, right in pairwise(scores))
    assert scores[0] > scores[-1] > 0


def test_what_cites_a_resolution_stands_before_the_resolution_itself(library: Engine) -> None:
    hits = ask(library, Cited("1718", (pattern("1718"),))).hits
    assert [(hit.clause.id, hit.score) for hit in hits] == [
        ("A/RES/68/51#pp19", 2.0),
        ("S/RES/1718(2006)#pp1", 1.0),
        ("S/RES/1718(2006)#op1", 1.0),
        ("S/RES/1718(2006)#op2", 1.0),
    ]
