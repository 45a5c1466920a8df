"""What a field makes of the values that are typed, and what an address says of the depth of its clause."""

import pytest

from ressearch.errors import QueryError, UnknownNameError
from ressearch.model.depth import depth_of
from ressearch.model.fields import FIELDS
from ressearch.model.query import FieldIn, FieldIs, Filter
from ressearch.querying.filters import make_filter


@pytest.mark.parametrize(
    ("name", "value", "part"),
    [
        ("decade", "2010", FieldIs("decade", ("2010",))),
        ("decade", "2010年代", FieldIs("decade", ("2010",))),
        ("decade", "２０１０年代", FieldIs("decade", ("2010",))),
        ("decade", "1990s", FieldIs("decade", ("1990",))),
        ("decade", "1990S", FieldIs("decade", ("1990",))),
        ("decade", "1994", FieldIs("decade", ("1990",))),  # the decade that the year lies in
        ("decade", "1990年代..2010年代", FieldIn("decade", 1990, 2010)),
        ("decade", "1995..", FieldIn("decade", 1990, None)),
        ("year", "1994", FieldIs("year", ("1994",))),
        ("year", "1994年", FieldIs("year", ("1994",))),
        ("year", "1994年至1996年", FieldIn("year", 1994, 1996)),
        ("depth", "2..3", FieldIn("depth", 2, 3)),
        ("doc_type", "决议", FieldIs("doc_type", ("resolution",))),
        ("doc_type", "決議草案", FieldIs("doc_type", ("draft",))),
        ("doc_type", "decision", FieldIs("doc_type", ("decision",))),
    ],
)
def test_values(name: str, value: str, part: Filter) -> None:
    assert make_filter(FIELDS[name], [value]) == part


@pytest.mark.parametrize(
    ("name", "value"), [("decade", "九十年代"), ("decade", "s"), ("year", "1990s"), ("depth", "二")]
)
def test_what_is_no_number(name: str, value: str) -> None:
    with pytest.raises(QueryError, match=FIELDS[name].example.replace(".", r"\.")):
        make_filter(FIELDS[name], [value])


def test_a_type_that_there_is_not_brings_the_nearest() -> None:
    with pytest.raises(UnknownNameError) as error:
        make_filter(FIELDS["doc_type"], ["决意"])
    assert error.value.nearest


@pytest.mark.parametrize(
    ("place", "depth"),
    [
        ("pp1", 1),
        ("pp1.a", 2),
        ("op7", 1),
        ("op27-2", 1),
        ("op27-2.a", 2),
        ("op7.a.一", 3),
        ("op4.t1", 2),
        ("B.op3", 1),
        ("二.op1.a", 2),
        ("r1.op2", 1),
        ("r1.二.op2.a", 2),
        ("an1.5", 1),
        ("an1.2.1", 2),
        ("an1.二.1", 1),
        ("an1.二.1.a", 2),
        ("an1.p2", 1),
        ("an.5", 1),
        ("an1", None),
        ("op", None),
        ("x1", None),
    ],
)
def test_depth(place: str, depth: int | None) -> None:
    assert depth_of(f"A/RES/68/51#{place}") == depth
