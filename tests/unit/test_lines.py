import pytest

from ressearch.model.span import Span
from ressearch.parsing.repair.lines import EDITOR_LINE_END_RE, LINE_END_RE, SPACE_RE, split_lines


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


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        *((f"决心{mark}", mark) for mark in "，；。：！？,;:"),
        *((f"决心，{shut}", "，") for shut in '”’"」』》〉)）]'),
        *(
            (f"报告，{marker}", "，")
            for marker in ("1", " 1", " [1]", "123", "1/", "[1]", "(12)", "（123）", "[1）", "¹", "¹²³", "⁹", "⁰")
        ),
        *((f"报告，{marker}", None) for marker in ("1234", "  1", "/", "[]", "[1234]", "¹²³⁴", "1//", "A")),
        ("，" + "”" * 15, "，"),  # as far back as sixteen characters
        ("，" + "”" * 16, None),
        ("，甲", None),
    ],
)
def test_marks(text: str, mark: str | None) -> None:
    line = split_lines(text)[0]
    assert (line.mark, line.closed, line.pauses) == (mark, mark is not None, mark in {"，", ","})


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\f", "\v", "\x85", "\u2028", "\u2029"])
def test_ends_of_lines(end: str) -> None:
    lines = split_lines(f"甲{end}乙{end}")
    assert [(line.text, line.ends_page) for line in lines] == [("甲", end == "\f"), ("乙", end == "\f")]
    assert [line.span for line in lines] == [Span(0, 1 + len(end)), Span(1 + len(end), 2 + 2 * len(end))]
    assert LINE_END_RE.fullmatch(end)
    assert SPACE_RE.fullmatch(end)
    assert (EDITOR_LINE_END_RE.fullmatch(end) is not None) == (end in {"\n", "\r\n", "\r"})


@pytest.mark.parametrize(
    ("text", "shown", "bare"),
    [
        ("\u200b\ufeff \t\u00a0\u3000大 会\u3000\u00a0\t \n", Span(6, 9), "大会"),
        ("大\u200b\u200c\u200d\u2060\ufeff\u00ad  会", Span(0, 10), "大会"),
        ("  \n", Span(0, 0), ""),
    ],
)
def test_what_is_shown(text: str, shown: Span, bare: str) -> None:
    line = split_lines(text)[0]
    assert (line.shown, line.bare, line.blank, line.text) == (shown, bare, not bare, shown.of(text))


def test_a_blank_line_may_end_a_page() -> None:
    [line] = split_lines(" \f")
    assert (line.blank, line.indent, line.tail, line.ends_page, line.margin) == (True, False, True, True, 0)


@pytest.mark.parametrize(
    ("text", "width"),
    [("ab", 2), ("大会", 4), ("第5次", 5), ("(甲乙)", 6), ("é", 1), ("\u10ff\u1100", 3), ("\U00020000", 2)],
)
def test_width(text: str, width: int) -> None:
    assert split_lines(text)[0].width == width


def test_blanks_between_chinese_characters_take_no_room() -> None:
    widths = {split_lines(text)[0].width for text in ("大会，", "大 会，", "大  会，", "大\u3000会 ，")}
    assert len(widths) == 1
    assert split_lines("第 5 段")[0].width > split_lines("第5段")[0].width
