import pytest

from ressearch.model.span import Span
from ressearch.parsing.repair.lines import split_lines


def test_lines_keep_the_spaces_as_signals() -> None:
    lines = split_lines(" 1. 重申其决心\r\n以及承诺； \f\n")
    assert [(line.text, line.indent, line.tail, line.ends_page) for line in lines] == [
        ("1. 重申其决心", True, False, False),
        ("以及承诺；", False, True, True),
        ("", False, False, False),
    ]
    assert [line.span for line in lines] == [Span(0, 11), Span(11, 18), Span(18, 19)]


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("其决心；", True),
        ("“最后文件”，", True),
        ("他说：“请合作。”", True),
        ("会议委员会的报告,1/", True),  # A/RES/52/214: a slash marker behind the comma
        ("2012 年 3 月", False),
        ("第 1718(2006)号", False),
    ],
)
def test_closed(text: str, closed: bool) -> None:  # noqa: FBT001
    assert split_lines(text)[0].closed is closed
