"""Which lone numbers count pages: whole documents of lines that say nothing, with a number here and there."""

import pytest

from ressearch.parsing.page.footnotes import Note, Notes
from ressearch.parsing.page.numbers import (
    Count,
    counted_pages,
    is_lone_number,
    is_torn_above,
    longest_count,
    note_numbers,
    page_numbers,
)
from ressearch.parsing.repair.lines import split_lines

FULL = 10.0  # columns
LINE = "其他各国。"


def numbered(*pages: tuple[int, int], rest: int = 0) -> list[str]:
    """Pages of so many lines, a number below each."""
    found: list[str] = []
    for length, number in pages:
        found += [LINE] * (length - 1) + [str(number)]
    return found + [LINE] * rest


def counted(lines: list[str], furniture: tuple[int, ...] = ()) -> list[str]:
    split = split_lines("\n".join(lines))
    return [split[at].text for at in sorted(counted_pages(split, furniture, FULL))]


@pytest.mark.parametrize(
    ("lines", "numbers"),
    [
        (numbered((10, 1), (10, 2), (10, 3)), ["1", "2", "3"]),
        (numbered((20, 2), (10, 3), (10, 4)), ["2", "3", "4"]),  # the first page goes without
        (numbered((30, 3), (10, 4), (10, 5)), []),
        (numbered((10, 1), (10, 2)), []),  # two prove nothing
        (numbered((8, 1), (8, 2), (8, 3)), ["1", "2", "3"]),
        (numbered((7, 1), (7, 2), (7, 3), (7, 4)), []),  # no page is so short
        (numbered((90, 1), (90, 2), (90, 3)), ["1", "2", "3"]),
        (numbered((91, 1), (91, 2), (91, 3)), []),
        (numbered((10, 1), (10, 3), (10, 5)), []),
        (numbered((10, 1), (10, 2), (20, 3), (10, 4)), ["1", "2", "3", "4"]),
        (numbered((10, 1), (10, 2), (21, 3), (10, 4)), []),  # pages of one document are alike
        (numbered((10, 1), (10, 2), (10, 3), (3, 4)), ["1", "2", "3", "4"]),  # but for the last
        (numbered((10, 1), (10, 2), (10, 3), (3, 5)), ["1", "2", "3"]),
        (numbered((10, 1), (10, 2), (10, 3), rest=19), ["1", "2", "3"]),
        (numbered((10, 1), (10, 2), (10, 3), rest=20), []),  # it does not go on to the end
        (numbered((10, 1), (10, 2), (10, 3), (3, 4), rest=1), ["1", "2", "3"]),
        (numbered((21, 1), (10, 2), (10, 3)), ["1", "2", "3"]),
        (numbered((22, 1), (10, 2), (10, 3)), []),  # nor begin at the beginning
        (numbered((10, 0), (10, 1), (10, 2)), []),  # no page is the noughtth
    ],
)
def test_counts(lines: list[str], numbers: list[str]) -> None:
    assert counted(lines) == numbers


@pytest.mark.parametrize(
    ("word", "numbers"),
    [(LINE, []), ("报告，1方案，2计划，3", ["1", "2", "3"]), ("报告，1方案，2", []), ("报告2003年。", [])],
)
def test_markers_of_notes_at_even_distances(word: str, numbers: list[str]) -> None:
    lines = [*numbered((10, 1), (10, 2), (10, 3), rest=2), "_____", "1", "见甲。", "2", "见乙。", "3", "见丙。"]
    assert counted([word, *lines[1:]]) == numbers


@pytest.mark.parametrize(
    ("lines", "numbers"),
    [
        (numbered((10, 18), (10, 19)), ["18", "19"]),  # pages of a volume
        (numbered((10, 3), (8, 4)), ["3", "4"]),
        (numbered((10, 3), (7, 4)), []),
        (numbered((10, 2), (10, 3)), []),  # markers, of which the first stands in a line
        (numbered((10, 18), (10, 20)), []),
        (numbered((10, 18)), []),
        (numbered((10, 18), (10, 19), (10, 40)), []),
        (numbered((10, 1), (10, 18), (10, 19)), []),
    ],
)
def test_pages_of_a_volume(lines: list[str], numbers: list[str]) -> None:
    split = split_lines("\n".join([*lines, LINE]))
    assert [split[at].text for at in page_numbers(split, (), Notes((), frozenset()))] == numbers
    noted = Notes((Note(9, (0,), 1),), frozenset())
    assert [*page_numbers(split, (), noted)] == []


def test_a_heading_above_a_page_number_is_not_torn() -> None:
    lines = numbered((10, 1), (10, 2), (10, 3), rest=2)
    lines[18] = "能力"  # a short open line, as one that a marker has torn
    split = split_lines("\n".join(lines))
    assert sorted(counted_pages(split, (), FULL)) == []
    assert sorted(counted_pages(split, (20,), FULL)) == [9, 19, 29]


def test_blank_lines_make_no_page_longer() -> None:
    spaced = [row for line in numbered((50, 1), (50, 2), (50, 3)) for row in (line, "")]
    assert counted(spaced) == ["1", "2", "3"]


def test_a_number_that_counts_nothing_ends_no_count() -> None:
    pages = numbered((10, 1), (10, 2), (10, 3))
    for at in (3, 13, 23):
        assert counted([*pages[:at], "77", *pages[at:]]) == ["1", "2", "3"]


def test_one_note_on_each_page_numbers_no_pages() -> None:
    pages = numbered((10, 1), (10, 2), (10, 3))
    noted = [row for line in pages for row in (["_____", line, "见甲。"] if line.isdigit() else [line])]
    assert counted(noted) == []
    assert counted([line for line in noted if line != "_____"]) == ["1", "2", "3"]


@pytest.mark.parametrize(
    ("numbers", "places"),
    [
        ([(10, 1), (12, 1), (20, 2)], [10, 20]),  # the first page is as long as the second
        ([(8, 1), (10, 1), (20, 2)], [10, 20]),
        ([(16, 2), (20, 2), (30, 3)], [20, 30]),  # two pages as long as one each
        ([(10, 1), (18, 2), (20, 2), (30, 3)], [10, 20, 30]),
        ([(10, 1), (20, 2), (25, 1)], [10, 20]),
    ],
)
def test_the_even_one_of_counts_of_the_same_length(numbers: list[tuple[int, int]], places: list[int]) -> None:
    longest = longest_count([Count(place, number, edge=False) for place, number in numbers])
    assert longest is not None
    assert [member.place for member in longest.run()][::-1] == places


def test_the_count_that_is_most_even() -> None:
    lines = numbered((12, 1), (12, 2), (12, 3))
    lines[20] = "2"  # a marker, or a number of the text
    split = split_lines("\n".join(lines))
    assert sorted(counted_pages(split, (), FULL)) == [11, 23, 35]
    assert sorted(counted_pages(split, (19,), FULL)) == [
        11,
        20,
        35,
    ]  # one beside the furniture of the page is its own


def test_a_number_in_the_middle_of_a_line_is_a_marker() -> None:
    pages = numbered((10, 1), (10, 2), (10, 3), rest=1)
    for width, found in (
        ("各国", []),
        ("各国各国", []),
        ("各国各国各", ["1", "2", "3"]),
        ("各国，", ["1", "2", "3"]),
    ):
        lines = [
            width if at + 1 < len(pages) and pages[at + 1].isdigit() else line for at, line in enumerate(pages)
        ]
        assert counted(lines) == found


def test_a_line_that_a_marker_has_torn_already() -> None:
    lines = numbered((10, 1), (10, 2), (10, 3), rest=1)
    for at in (9, 19, 29):
        lines[at - 3 : at] = ["各国各国", "77", "各国"]
    assert counted(lines) == ["1", "2", "3"]


@pytest.mark.parametrize(
    ("text", "lone"), [("1", True), ("123", True), ("1234", False), ("", False), ("1.", False), ("一", False)]
)
def test_lone_numbers(text: str, lone: bool) -> None:  # noqa: FBT001
    assert is_lone_number(split_lines(text + "\n")[0]) is lone


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("_____\n5\n见甲\n6\n见乙", [1, 3]),
        ("_____\n5\n见甲\n7\n见乙", [1]),
        ("_____\n5\n见甲\n6\n各国", [1]),
        ("各国\n5\n见甲\n6\n见乙", []),
        ("_____\n5\n" + "见甲\n" * 6 + "6\n见乙", [1, 8]),
        ("_____\n5\n" + "见甲\n" * 7 + "6\n见乙", [1]),
        ("_____\n5\n见甲\n6", [1]),
        ("0\n见甲", []),
        ("_____甲\n5\n见甲", []),  # a form to be filled in, no rule
        ("5\n见甲\n_____", []),
        ("_____\n5\n见甲\n6\n见乙\n7\n见丙", [1, 3, 5]),
    ],
)
def test_numbers_that_head_a_note(text: str, places: list[int]) -> None:
    lines = split_lines(text)
    lone = [place for place, line in enumerate(lines) if is_lone_number(line)]
    assert list(note_numbers(lines, range(len(lines)), lone)) == places


@pytest.mark.parametrize(
    ("text", "furniture", "found"),
    [
        ("甲\n4\n\n乙\n", {3}, [1]),
        ("甲\n\n4\n乙\n", {0}, [2]),
        ("甲\n4\n乙\n", set(), []),
        ("甲\n丙\n乙\n", {0}, []),
        ("4\n甲\n乙\n", {2}, []),
        ("甲\n乙\n4\n", {0}, []),
        ("甲\n4\n5\n", {0, 1}, [2]),
    ],
)
def test_numbers_beside_furniture(text: str, furniture: set[int], found: list[int]) -> None:
    assert list(page_numbers(split_lines(text), furniture, Notes((), frozenset()))) == found


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ("头 1 各国。 2", [1, 3]),  # the last page has a number and no head below it
        ("头 1 各国。 3", [1]),
        ("头 1 各国。 1", [1]),
        ("头 1 各国 2", [1]),  # a line that breaks off has a marker
        ("头 1 各国。 2 各国。", [1]),
        ("各国。 1", []),  # no page came before it
        ("各国。 2", []),
        ("各国。 0", []),
    ],
)
def test_the_number_that_ends_the_last_page(rows: str, found: list[int]) -> None:
    lines = split_lines(rows.replace(" ", "\n"))
    assert list(page_numbers(lines, {0} if rows[0] == "头" else (), Notes((), frozenset()))) == found


def test_the_number_of_a_note_is_none_of_the_page() -> None:
    notes = Notes((Note(4, (1,), 1),), frozenset({1}))
    assert list(page_numbers(split_lines("甲\n4\n乙\n"), {0}, notes)) == []


@pytest.mark.parametrize(
    ("rows", "torn"),
    [
        ("甲 各国各国 5 甲", True),
        ("甲 各国各国1 5 甲", False),
        ("甲 各国， 5 甲", False),
        ("甲 各国 5", False),  # at the foot of the last page
        ("5 甲", False),
        ("各国 5 甲", True),
        ("各国各国 5 甲 77", True),  # what the end of the document holds tore nothing at its beginning
        ("各国 77 各国 5 甲", True),
        ("各国1 77 各国 5 甲", False),
        ("各国各国各 77 各 5 甲", False),
        ("各国各国各 甲 各 5 甲", True),
    ],
)
def test_torn_lines(rows: str, torn: bool) -> None:  # noqa: FBT001
    lines = split_lines(rows.replace(" ", "\n"))
    place = rows.split().index("5")
    assert is_torn_above(lines, range(len(lines)), place, FULL) is torn


@pytest.mark.parametrize(("line", "torn"), [("各国各国各国各国", True), ("各国各国各国各国1", False)])
def test_a_line_is_torn_short_of_the_margin(line: str, torn: bool) -> None:  # noqa: FBT001
    lines = split_lines(f"{line}\n5\n甲\n")
    assert is_torn_above(lines, range(3), 1, 20.0) is torn  # 17 of 20 columns may end a line
