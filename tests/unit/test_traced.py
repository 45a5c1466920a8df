"""What becomes of the offsets when characters go."""

import pytest

from ressearch.model.span import Span
from ressearch.parsing.repair.traced import Traced

TEXT = Traced("甲乙丙丁", (3, 4, 7, 8))


@pytest.mark.parametrize(
    ("spans", "left"),
    [
        ([], TEXT),
        ([Span(0, 1)], Traced("乙丙丁", (4, 7, 8))),
        ([Span(3, 4)], Traced("甲乙丙", (3, 4, 7))),
        ([Span(1, 2), Span(2, 3)], Traced("甲丁", (3, 8))),
        ([Span(0, 1), Span(2, 3)], Traced("乙丁", (4, 8))),
        ([Span(0, 4)], Traced("", ())),
    ],
)
def test_without(spans: list[Span], left: Traced) -> None:
    assert TEXT.without(spans) == left


def test_cuts_and_joins() -> None:
    assert TEXT.cut(1) == Traced("乙丙丁", (4, 7, 8))
    assert TEXT.cut(1, 3) == Traced("乙丙", (4, 7))
    assert Traced.join([TEXT.cut(2), TEXT.cut(0, 1)]) == Traced("丙丁甲", (7, 8, 3))
    assert Traced.join([TEXT]) is TEXT
    assert Traced.join([]) == Traced("", ())
    assert Traced.of("零甲乙丙", Span(1, 3)) == Traced("甲乙", (1, 2))
    assert len(TEXT) == 4


def test_another_spelling_has_the_same_length() -> None:
    assert TEXT.respelled("一二三四") == Traced("一二三四", (3, 4, 7, 8))
    with pytest.raises(ValueError, match="3 characters cannot stand in 4 places"):
        TEXT.respelled("一二三")
