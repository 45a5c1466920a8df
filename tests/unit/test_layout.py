"""What a page tells of each line: small documents, and what is asked of their layout."""

import pytest

from ressearch.parsing.page.layout import Layout, Page, read_layout
from ressearch.parsing.page.rows import WIDEST, broken_width
from ressearch.parsing.repair.lines import split_lines
from ressearch.parsing.signs.landmarks import read_landmark

TOP = "A/RES/68/51\n68/51. 核裁军\n大会，\n"
LONG = "关于核裁军问题的决议以及所有会员国在这方面作出的一切努力和取得的具体进展"  # fills a line


def texts(layout: Layout, indexes: frozenset[int] | tuple[int, ...]) -> list[str]:
    return [layout.bares[index] for index in sorted(indexes)]


def test_the_head_and_the_body() -> None:
    layout = read_layout(TOP + "1. 请各国。\n")
    assert (layout.found, layout.start, layout.titled, layout.factor) == (True, 2, 1, 1)
    assert texts(layout, layout.head) == ["68/51.核裁军"]
    assert [row.index for row in layout.rows] == [2, 3]
    nothing = read_layout("各国\n合作\n")
    assert (nothing.found, nothing.start, nothing.titled, len(nothing.rows)) == (False, 0, 2, 2)
    assert (read_layout("").opening, read_layout("").rows) == ("", ())


def test_a_title_counts_as_furniture_below_the_formula_only() -> None:
    layout = read_layout("核裁军\n68/51. 核裁军\n大会，\n核裁军\n1. 请各国。\n")
    assert layout.furniture == {3}


def test_markers_stand_on_lines_of_their_own_below_the_formula() -> None:
    body = "7\n大会，\n1. 请《甲》\n{}\n各国。\n_____\n1 见甲。\n"
    assert texts(read_layout(body.format("1")), read_layout(body.format("1")).marker_lines) == ["1"]
    assert read_layout(body.format("2")).marker_lines == set()  # no such note
    assert texts(read_layout("大会，\n请\n2\n各国。\n"), read_layout("大会，\n请\n2\n各国。\n").marker_lines) == [
        "2"
    ]
    [(at, marker)] = read_layout("大会，\n请\n 2/ \n各国。\n").markers
    assert (at, marker) == (2, (7, 2, 9))


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("甲\n乙\n", [("甲", ""), ("乙", "")]),
        ("甲\n\n乙\n", [("甲", ""), ("乙", "blank")]),
        ("甲\n4/5\n乙\n", [("甲", ""), ("乙", "top")]),
        ("甲\f乙\n", [("甲", ""), ("乙", "top")]),
        ("甲\n\n4/5\n\n乙\n丙\n", [("甲", ""), ("乙", "blank top"), ("丙", "")]),
        ("甲\n2\n乙\n丙\n", [("甲", ""), ("乙", "marker"), ("丙", "")]),
        ("甲\n\n2\n乙\n", [("甲", ""), ("乙", "marker")]),
        ("甲\n2\n\n乙\n", [("甲", ""), ("乙", "blank marker")]),
        ("甲\n2\n \n乙\n", [("甲", "tail"), ("乙", "blank marker")]),
        ("甲\n \n乙\n", [("甲", ""), ("乙", "blank")]),
        ("甲 \n 乙\n", [("甲", "tail"), ("乙", "")]),
    ],
)
def test_what_stands_between_two_lines(body: str, told: list[tuple[str, str]]) -> None:
    body = body.replace("甲", "其他").replace("乙", "等等").replace("丙", "各国")
    names = {"甲": "其他", "乙": "等等", "丙": "各国"}
    found = [
        (
            row.line.text,
            " ".join(
                name
                for name, is_so in (
                    ("blank", row.after_blank),
                    ("marker", row.after_marker),
                    ("top", row.page_top),
                    ("tail", row.line.tail),
                )
                if is_so
            ),
        )
        for row in read_layout("大会，\n" + body).rows[1:]
    ]
    assert found == [(names[text], signs) for text, signs in told]


@pytest.mark.parametrize(
    ("lines", "landmarks"),
    [
        ("各国。 附件 各国", [None, "annex", None]),
        ("各国， 附件 各国", [None, "annex", None]),
        (LONG + " 附件", [None, None]),  # a line goes on with the one above
        ("各国 附件", [None, "annex"]),  # but not below a short one
        (f"{LONG}。 以9票对0票通过", [None, "vote"]),
        (f"{LONG}， 以9票对0票通过", [None, None]),  # no vote stands behind a comma
        (f"{LONG}； 第60次全体会议", [None, "meeting"]),
        ("各国。 大会", [None, "organ"]),
        ("各国。 第1718(2006)号决议", [None, None]),  # in the body it may be a line of text
        ("各国。 2013年12月5日大会决议", [None, None]),
        ("附件 附件", ["annex", "annex"]),
        (f"附件 {LONG} 人权理事会，", ["annex", None, "formula"]),
        (f"{LONG} 人权理事会，", [None, None]),
        (f"附件 各国。 {LONG} 人权理事会，", ["annex", None, None, None]),
    ],
)
def test_landmarks_of_the_body(lines: str, landmarks: list[str | None]) -> None:
    layout = read_layout("大会，\n" + lines.replace(" ", "\n"))
    assert [row.landmark for row in layout.rows[1:]] == landmarks


def test_a_raised_figure_breaks_a_line() -> None:
    assert [row.landmark for row in read_layout("大会，\n各国\n2\n附件\n").rows][1:] == [None, None]


def test_paragraphs_with_numbers_begin_anew_in_a_part() -> None:
    layout = read_layout("大会，\n其他。\n1. 请各国。\n各国。\n(a) 各国。\n附件\n其他。\n一、 其他。\n1. 甲。\n")
    assert [row.numbered for row in layout.rows] == [False, False, True, True, True, False, False, False, True]
    assert [row.heads_annex for row in layout.rows] == [False] * 5 + [True] + [False] * 3


@pytest.mark.parametrize(
    ("text", "operative", "quoted"),
    [
        (TOP, False, False),
        ("2013年12月5日，大会第60次全体会议决定：\n", True, False),
        ("2013年12月5日，安全理事会主席\n发表声明如下：\n", True, True),
        ("“大会，\n“请各国。\n", False, True),
        ("A\n其他\n2013年12月5日，大会第60次会议决定：\n", True, False),
        ("A\n其他\n大会，\n", False, False),
    ],
)
def test_kinds_of_documents(text: str, operative: bool, quoted: bool) -> None:  # noqa: FBT001
    layout = read_layout(text)
    assert (layout.operative_only, layout.quoted) == (operative, quoted)


def test_quotation_marks_are_no_words() -> None:
    assert [row.words for row in read_layout("“大会，\n“请各国。\n各国。\n").rows] == [
        "大会，",
        "请各国。",
        "各国。",
    ]
    assert [row.words for row in read_layout("大会，\n“请各国。\n1. 各国。\n").rows] == [
        "大会，",
        "“请各国。",
        "各国。",
    ]


def test_a_report_announces_a_draft() -> None:
    layout = read_layout("建议大会通过下列决定草案：\n4/5\n大会，\n")
    assert (layout.announced, layout.corrects) == ("决定草案", False)


def test_tables_are_landmarks() -> None:
    layout = read_layout("大会，\n各国。\n甲国  1\n乙国  2\n各国。\n")
    assert layout.landmarks == ("formula", None, "table", "table", None)
    assert read_layout("甲国  1\n乙国  2\n大会，\n").landmarks[0] is None


def page(text: str, furniture: tuple[int, ...] = (), factor: int = 1) -> Page:
    lines = split_lines(text + "\n")
    return Page(lines, [read_landmark(line.bare) for line in lines], furniture, factor, 100.0)


@pytest.mark.parametrize(
    ("text", "factor", "surely", "likely"),
    [
        ("各国", 1, False, False),
        ("请各国", 1, False, True),
        ("1. 请各国", 1, True, True),
        ("1. 各国", 1, False, True),
        ("(a) 各国", 1, False, True),
        ("(1) 各国", 1, False, False),
        ("(1) 请各国", 1, True, True),
        ("请请请各国", 3, True, True),
        ("1. 各国各国各国", 3, True, True),
        ("各国各国各国", 4, False, False),
        ("大会，", 1, True, True),
        ("附件", 1, True, True),
        ("第60次全体会议", 1, True, True),
        ("68/51. 甲", 1, True, True),
        ("[根据第一委员会的报告]", 1, True, True),
        ("2013年12月5日", 1, True, True),
        ("大会", 1, False, False),
        ("A", 1, False, False),
    ],
)
def test_what_a_line_opens(text: str, factor: int, surely: bool, likely: bool) -> None:  # noqa: FBT001
    one = page(text, factor=factor)
    assert (one.surely(0), one.likely(0)) == (surely, likely)
    assert page(text, (0,)).surely(0)


def test_where_a_page_ends() -> None:
    assert [page(text).ends_page(0) for text in ("各国", "各国\f", "附件", "大会")] == [False, True, True, False]
    assert page("各国", (0,)).ends_page(0)
    assert [page("甲" * half).ends_short(0) for half in (42, 43)] == [True, False]


def test_how_wide_the_lines_are_that_break() -> None:
    lines = split_lines("各\n各国\n各国人\n\n各国人民的权利。\n")
    assert broken_width(lines) == 4
    assert broken_width(split_lines("各国。\n")) == 76
    assert WIDEST == 200


@pytest.mark.parametrize("head", ["附件", "A", "一", "决议草案一", "大会，", "大会"])
def test_numbers_begin_anew(head: str) -> None:
    assert [row.numbered for row in read_layout(f"大会，\n1. 请各国。\n{head}\n").rows] == [False, True, False]


@pytest.mark.parametrize("head", ["第一条", "第60次全体会议", "2013年12月5日", "因此，"])
def test_numbers_go_on(head: str) -> None:
    assert [row.numbered for row in read_layout(f"大会，\n1. 请各国。\n{head}\n").rows] == [False, True, True]


def test_the_rest_of_a_running_head_is_furniture() -> None:
    layout = read_layout("68/51. 采取联合行动\n大会，\n1. 请各国\nA/RES/68/51 采取联合\n行动\n合作。\n")
    assert layout.furniture == {3, 4}


def test_a_marker_that_ends_a_paragraph_leaves_its_space() -> None:
    layout = read_layout("大会，\n其他。\n各国\n2\n \n等等\n")
    assert [row.line.text for row in layout.rows] == ["大会，", "其他。", "各国", "等等"]
    assert [row.line.tail for row in layout.rows] == [False, False, True, False]


@pytest.mark.parametrize(
    ("body", "raised", "below"),
    [
        ("大会，\n1\n请《甲》各国。\n", True, True),  # a figure below the formula can belong only below
        ("大会，\n\n1\n请《甲》各国。\n", True, True),
        ("大会，\n请《甲》\n1\n各国。\n", False, False),
        ("大会，\n请《甲》\n\n  1\n各国。\n", False, True),  # a gap above it, and set in
        ("大会，\n请《甲》\n\n 1\n各国。\n", False, False),
        ("大会，\n请《甲》\n  1\n各国。\n", False, False),
        ("大会，\n请《甲》\n\n  1\n\n各国。\n", False, False),  # a gap below it, too
        ("大会，\n请《甲》\n \n  1\n各国。\n", False, False),  # a blank that ends the word above
        ("大会，\n请《甲》 \n\n  1\n各国。\n", False, True),
    ],
)
def test_a_marker_above_its_word(body: str, raised: bool, below: bool) -> None:  # noqa: FBT001
    layout = read_layout(body + "_____\n1 见甲。\n2 见乙。\n")
    [index] = sorted(layout.marker_lines)
    assert (layout.raised, layout.belongs_below(index)) == (raised, below)


@pytest.mark.parametrize("meeting", ["会议", "會議"])
def test_a_vote_that_the_margin_has_torn(meeting: str) -> None:
    rows = read_layout(f"大会，\n1. 请各国。\n第354次{meeting}以8票对零票，\n2票弃权通过。\n").rows
    assert [row.landmark for row in rows[2:]] == ["meeting", "meeting"]
