"""Pages of a PDF from the places of their characters: columns, notes at the foot, the distance of lines."""

import pytest

from ressearch.sources.pdf.columns import unfold
from ressearch.sources.pdf.glyphs import Glyph, drop_doubles
from ressearch.sources.pdf.page import Measures, note_rows, page_text
from ressearch.sources.pdf.rows import Row, make_rows

SIZE = 10.0


def glyphs(text: str, left: float, base: float, size: float = SIZE) -> list[Glyph]:
    return [Glyph(char, left + at * size, left + (at + 1) * size, base, size) for at, char in enumerate(text)]


def row(text: str, base: float, left: float = 0.0, right: float = 400.0, size: float = SIZE) -> Row:
    return Row(text, left, right, base, size)


@pytest.mark.parametrize("left", [0.0, 300.0, -500.0])  # below zero: a page that is turned upside down
def test_bold_type_is_imitated_in_any_place(left: float) -> None:
    once = glyphs("决定继续", left, 0.0)
    again = [glyph._replace(left=glyph.left + 0.3) for glyph in once]
    assert drop_doubles(sorted(once + again, key=lambda glyph: glyph.left)) == once


def test_between_short_paragraphs_the_gap_is_not_the_distance_of_lines() -> None:
    page = [row("回顾其决议，", 200 - 22 * at, right=100.0 + 30 * at) for at in range(5)]
    page += [row("决定" * 20, 90.0), row("继续" * 20, 75.0), row("注意" * 20, 60.0)]
    measures = Measures.of([page])
    assert measures.leading == 15
    assert page_text(page, measures).count("\n\n") == 5


@pytest.mark.parametrize("foot", ["2/4", "13-44713 (C)", "1/4 13-44713 (C)", "A/RES/68/51", "*1344713*"])
def test_below_the_notes_the_foot_may_be_as_large_as_the_text(foot: str) -> None:
    page = [row("决定" * 20, 100 - 15 * at) for at in range(3)]
    page += [row("¹ 见A/68/1。", 40.0, size=8.5), row(foot, 10.0)]
    assert note_rows(page, Measures.of([page])) >= {3}


@pytest.mark.parametrize("rows", [2, 9, 20])
def test_the_right_column_of_a_last_page_may_be_short(rows: int) -> None:
    page = [glyph for at in range(20) for glyph in glyphs("左" * 20, 0.0, 300.0 - 12 * at)]
    page += [glyph for at in range(rows) for glyph in glyphs("右" * 19, 230.0, 300.0 - 12 * at)]
    lines = [line.text for line in make_rows(unfold(page))[0]]
    assert lines == ["左" * 20] * 20 + ["右" * 19] * rows


@pytest.mark.parametrize("rows", [1, 2, 9])
def test_the_lines_of_a_short_right_column_may_be_short_too(rows: int) -> None:
    page = [glyph for at in range(20) for glyph in glyphs("左" * 20, 0.0, 300.0 - 12 * at)]
    page += [glyph for at in range(rows) for glyph in glyphs("右。", 230.0, 300.0 - 12 * at)]
    lines = [line.text for line in make_rows(unfold(page))[0]]
    assert lines == ["左" * 20] * 20 + ["右。"] * rows


def test_a_head_in_two_pieces_makes_no_columns() -> None:
    page = glyphs("甲", 0.0, 320.0) + glyphs("乙", 380.0, 320.0)
    page += [glyph for at in range(20) for glyph in glyphs("长" * 40, 0.0, 300.0 - 12 * at)]
    assert unfold(page) == page


def test_numbers_down_the_margin_are_no_column() -> None:
    page = [glyph for at in range(20) for glyph in glyphs(f"{at + 10}", 0.0, 300.0 - 12 * at)]
    page += [glyph for at in range(20) for glyph in glyphs("长" * 40, 40.0, 300.0 - 12 * at)]
    assert unfold(page) == page


def test_a_list_with_amounts_is_no_column() -> None:
    page = [glyph for at in range(20) for glyph in glyphs("国" * (3 + 7 * at % 17), 0.0, 300.0 - 12 * at)]
    page += [glyph for at in range(20) for glyph in glyphs("1500", 230.0, 300.0 - 12 * at)]
    assert unfold(page) == page


def test_one_column_with_short_lines_stays_one() -> None:
    page = [glyph for at in range(20) for glyph in glyphs("长" * 40, 0.0, 300.0 - 12 * at)]
    page += glyphs("短", 380.0, 20.0)
    assert unfold(page) == page


def test_short_paragraphs_do_not_hide_the_margins() -> None:
    # first lines come oftener than the lines that go on, and many end in one place
    page = [row("回顾其决议，", 300 - 15 * at, left=20.0, right=120.0) for at in range(8)]
    page += [row("决定" * 19, 180.0, left=20.0), row("继续" * 20, 165.0), row("处理。", 150.0, right=60.0)]
    measures = Measures.of([page])
    assert (measures.left, measures.right) == (0, 400)
    assert page_text(page, measures).startswith(" 回顾其决议， \n")


@pytest.mark.parametrize(("gap", "text"), [(0.5, "中国15"), (5.0, "中国 15"), (20.0, "中国  15")])
def test_cells_stand_more_than_a_blank_apart(gap: float, text: str) -> None:
    line = glyphs("中国", 0.0, 0.0) + glyphs("15", 20.0 + gap, 0.0)
    assert [found.text for found in make_rows(line)[0]] == [text]


def test_a_short_line_above_a_long_word_does_not_end_a_paragraph() -> None:
    page = [
        row("决定" * 20, 100.0),
        row("根据第", 85.0, right=330.0),
        row("1718(2006)、1874(2009)号决议" * 2, 70.0),
    ]
    page += [row("处理。", 55.0, right=330.0), row("1. 决定" * 9, 40.0)]
    lines = page_text(page, Measures.of([page])).splitlines()
    assert [line.endswith(" ") for line in lines] == [False, False, False, True, False]


@pytest.mark.parametrize(("leading", "after"), [(12.0, 3.0), (15.0, 4.0), (20.0, 6.0), (31.0, 6.0)])
def test_a_wider_gap_is_told_by_the_size_not_by_the_distance_of_lines(leading: float, after: float) -> None:
    bases = [900.0 - at * leading - (at // 2) * after for at in range(20)]
    page = [row("决定" * 20, base, right=400.0 - 150 * (at % 2)) for at, base in enumerate(bases)]
    assert page_text(page, Measures.of([page])).count("\n\n") == 9


def test_a_list_set_in_does_not_hide_the_margin() -> None:
    page = [row("项目" * 18, 900.0 - 15 * at, left=40.0) for at in range(30)]
    page += [row("决定" * 20, 450.0 - 15 * at) for at in range(8)]
    assert Measures.of([page]).left == 0
