"""Which digits only point to a footnote: each form with its near misses, character for character."""

import pytest

from ressearch.model.span import Span
from ressearch.parsing.repair.markers import (
    Marker,
    find_markers,
    points_to,
    read_marker_line,
    read_marker_row,
)
from ressearch.parsing.repair.traced import Traced

ROWS = [
    ("1  2", 2),
    ("1 2", 0),
    ("1  2   3", 3),
    ("1 2 各国", 0),
    ("各国 1 2", 0),
    ("1", 0),
    ("2 1", 0),
    ("1 1", 0),
    ("", 0),
]
NOTES = frozenset({1, 12, 123})


def found(text: str, notes: frozenset[int] = NOTES) -> list[tuple[str, int | None]]:
    spans, markers = find_markers(Traced.of(text, Span(0, len(text))), notes)
    assert [(marker.offset, marker.end) for marker in markers] == [(*span,) for span in spans]
    return [(span.of(text), marker.number) for span, marker in zip(spans, markers, strict=True)]


@pytest.mark.parametrize(
    ("text", "marker", "number"),
    [
        *((f"公约{figure}的", figure, number) for figure, number in (("¹", 1), ("¹²", 12), ("¹²³", 123))),
        *((f"公约{figure}的", figure, number) for figure, number in (("⁷⁸⁹", 789), ("⁴⁵⁶", 456), ("¹⁰", 10))),
        *((f"报告[{figure}]的", f"[{figure}]", int(figure)) for figure in ("3", "45", "678")),
        *((f"报告{mark}1/{after}", "1/", 1) for mark in "》〉”）)，、；。,;" for after in "《“（，；。、,;并"),
        *((f"报告{figure}/", f"{figure}/", int(figure)) for figure in ("3", "45", "678")),
        *((f"宣言{mark}(1)的", "(1)", 1) for mark in "》〉”，,"),
        *((f"宣言（{figure}）的", f"（{figure}）", int(figure)) for figure in ("12", "123")),
        *((f"结果{mark}(1)", "(1)", 1) for mark in "；。;."),
        *((f"结果；({figure})", f"({figure})", int(figure)) for figure in ("12", "123")),
        *((f"《宣言》{figure}的", figure, int(figure)) for figure in ("4", "45", "678")),
        *((f"〈宣言〉4{after}", "4", 4) for after in "，；。、：）)”’《〈“,;: 的"),
        *((f"第26/2{number}6中", "6", 6) for number in ("号决议", "号决定", "號決議", "號決定")),
        *((f"第26/2号决议{figure}中", figure, int(figure)) for figure in ("45", "678")),
        *((f"该{name}12中", "12", 12) for name in ("报告", "宣言", "公约", "文件", "纲领", "纲要")),
        *((f"该{name}1中", "1", 1) for name in ("声明", "文书", "准则", "方针", "成果")),
        *((f"其他{mark}{figure}并", figure, int(figure)) for mark in "，、；。,;" for figure in ("1", "12")),
        ("其他，1", "1", 1),
        *((f"奥地利{star}、中国", star, None) for star in ("*", "**", "***")),
        *((f"奥地利*{after}中国", "*", None) for after in "，、；。,;和及或"),
        ("中国*", "*", None),
        *((f"宣言{mark}{figure}1971年", figure, int(figure)) for mark in "》，、" for figure in ("1", "12")),
    ],
)  # fmt: skip
def test_markers(text: str, marker: str, number: int | None) -> None:
    assert found(text) == [(marker, number)]


@pytest.mark.parametrize(
    "text",
    [
        "5m²的", "⁹⁹⁹⁹", "公约⁰的", "报告[1234]", "报告[]的", "报告1/2的", "报告,1/2", "A1/的",
        "宣言》(1)年", "宣言》(2)的", "宣言》(1)A", "宣言》()的", "结果；(2)", "结果；(1)A", "A(1)",
        "《宣言》1234", "《宣言》1年", "《宣言》1A", "《宣言》1.0",
        "第26/2号决议6段", "第26/2号决议6A", "第26/2号决议1234",
        "报告1年", "报告2中", "报告123中", "其他，2并", "其他，1年", "其他，1A", "其他，123并", "其他1并",
        "A*、", "奥地利****、", "奥地利*A", "《宣言》0的",
    ],
)  # fmt: skip
def test_no_markers(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "word",
    [
        *"年月日号次届个项条款段章节卷页期周天时分秒名位人国方类种级岁倍亿万千百十点至元吨层辆件份所家座",
        *"號屆個項條節頁時類種級歲億萬點",
    ],
)
def test_what_is_counted_is_no_marker(word: str) -> None:
    assert found(f"《宣言》4{word}") == []


ALIKE = {
    "国": "际家内", "人": "权类民道口员", "条": "约件", "项": "目", "方": "面案式法针", "分": "别发析配享为",
    "期": "间望待", "号": "召", "名": "为单称", "章": "程", "所": "有载列述规提指作确含见涉设", "天": "然",
    "类": "似", "种": "族", "家": "庭", "座": "谈", "份": "额", "位": "于", "时": "候而", "层": "面", "级": "别",
}  # fmt: skip


@pytest.mark.parametrize("word", [first + second for first, row in ALIKE.items() for second in row])
def test_a_word_that_begins_alike_is_not_counted(word: str) -> None:
    assert found(f"《宣言》4{word}") == [("4", 4)]


def test_the_place_of_a_marker_is_that_in_the_source() -> None:
    text = Traced("公约12的", (3, 4, 7, 8, 9))
    spans, markers = find_markers(Traced(text.text.replace("12", "¹²"), text.offsets), ())
    assert (spans, markers) == ((Span(2, 4),), (Marker(7, 12, 9),))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("7", 7), ("77", 77), ("777", 777), ("7777", None), ("7/", 7), ("7//", None), ("[77]", 77), ("(7)", 7),
        ("（777）", 777), ("[]", None), ("[7777]", None), ("⁰¹²", 12), ("⁷⁸⁹", 789), ("⁷⁸⁹⁹", None), ("", None),
        ("/", None),
    ],
)  # fmt: skip
def test_marker_lines(text: str, number: int | None) -> None:
    assert read_marker_line(text) == number


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("公约¹²的", True),
        ("公约⁹¹²的", False),
        ("公约¹²⁹的", False),
        *((f"报告{opens} 12 {shuts}的", True) for opens, shuts in ("[]", "()", "（）", "［］", "〔〕")),
        ("报告(112)", False),
        *((f"公约{mark}12的", True) for mark in "约》〉>»≫”）)，、；。,;"),
        ("公约１２的", True),
        ("公约A12的", False),
        ("公约》123", False),
        ("公约》12年", False),
        ("公约》12 年", False),
        ("公约》12 所载", True),
        ("公约》， 12", True),
        ("公约》， 12 ", True),
        ("公约》，  12", False),
        ("公约， 12 所", False),
        ("公约 12", False),
        (" 12 / ", True),
        ("12", True),
        ("A 12", False),
        ("12 A", False),
    ],
)
def test_pointers(text: str, points: bool) -> None:  # noqa: FBT001
    assert points_to(text, 12) is points


@pytest.mark.parametrize(("text", "count"), ROWS)
def test_a_row_of_raised_figures(text: str, count: int) -> None:
    assert len(read_marker_row(text)) == count
