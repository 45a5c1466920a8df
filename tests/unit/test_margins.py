"""Numbers down the left margin: when they count the lines, and how much of a line they are."""

import pytest

from ressearch.parsing.repair.margins import line_numbers


def struck(text: str) -> str:
    """The text without the numbers of its lines."""
    for span in reversed(line_numbers(text)):
        text = text[: span.start] + text[span.end :]
    return text


def counted(numbers: range, form: str = "{} 各国\n") -> str:
    return "".join(form.format(number) for number in numbers)


@pytest.mark.parametrize(
    ("form", "left"),
    [
        ("{} 各国\n", "各国\n"),
        ("{}\t各国\n", "各国\n"),
        ("  {}\u3000各国\n", "各国\n"),
        ("{}: 各国\n", "各国\n"),
        ("{}： 各国\n", "各国\n"),
        ("{}| 各国\n", "各国\n"),
        ("{}   各国\n", "各国\n"),
        ("{} 各国\n\n", "各国\n\n"),  # blank lines are not counted
        ("{}各国\n", None),  # a number that runs into the word is the word's
        ("{}. 各国\n", None),  # a paragraph
        ("{}; 各国\n", None),
        ("甲{} 各国\n", None),
        ("1{} 各国\n", None),  # from eleven on
    ],
)
def test_numbers_of_each_line(form: str, left: str | None) -> None:
    text = counted(range(1, 8), form)
    assert struck(text) == (text if left is None else left * 7)


@pytest.mark.parametrize(("lines", "count"), [(0, 0), (1, 0), (4, 0), (5, 5), (99, 99), (1001, 1001)])
def test_how_many_lines_it_takes(lines: int, count: int) -> None:
    assert len(line_numbers(counted(range(1, lines + 1)))) == count


def test_what_all_lines_have_behind_the_number_goes_with_it() -> None:
    assert struck("1  甲\n2   乙\n3  丙\n4  丁\n5    戊\n") == "甲\n 乙\n丙\n丁\n  戊\n"
    assert struck("1\n2\n3\n4\n5\n") == "\n\n\n\n\n"
    assert struck("1  甲\n2\n3  丙\n4\n5  戊\n") == "甲\n\n丙\n\n戊\n"  # a number alone has no blanks


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (counted(range(1, 19)) + "各国\n各国\n", 18),  # nine lines in ten
        (counted(range(1, 8)) + "各国\n", 0),
        (counted(range(2, 12)), 0),  # the first is one
        ("各国\n" + counted(range(1, 12)), 0),
        (counted(range(1, 6)) + counted(range(7, 14)), 12),  # one line has lost its number
        (counted(range(1, 4)) + counted(range(5, 8)) + counted(range(9, 11)), 0),
        ("1: 甲\n2:\n3| 丙\n4|\n5： 戊\n6：\n", 6),  # lines that are empty but for their number
        ("1: 甲\n2;\n3| 丙\n4;\n5： 戊\n", 0),
        ("\r\n\n" + counted(range(1, 6)), 5),
        ("\r\n\n" + counted(range(1, 6), "{}: 各国\n"), 5),
    ],
)
def test_nearly_all_lines_are_counted(text: str, count: int) -> None:
    assert len(line_numbers(text)) == count


def fifth(rows: list[str], form: str = "{} {}") -> str:
    return "\n".join(form.format(at, row) if at % 5 == 0 else row for at, row in enumerate(rows, 1))


def test_numbers_of_each_fifth_line() -> None:
    rows = ["各国"] * 12
    assert struck(fifth(rows)) == "\n".join(" 各国" if at in {5, 10} else "各国" for at in range(1, 13))
    assert struck(fifth(rows, "\t{}\t{}")).split("\n")[4::5] == ["\t各国", "\t各国"]
    assert line_numbers(fifth(rows[:9])) == []  # one proves nothing
    assert line_numbers(fifth(rows).replace("5 ", "15 ")) == []
    assert len(line_numbers(fifth(["各国"] * 99))) == 19


@pytest.mark.parametrize("blank", [{2, 4, 7}, {1, 3, 8, 9}, {6}])
def test_blank_lines_may_be_counted(blank: set[int]) -> None:
    rows = ["" if at in blank else "各国" for at in range(1, 16)]
    assert len(line_numbers(fifth(rows))) == 3
    shown = [
        row
        for at, row in enumerate(fifth(["各国"] * 15).split("\n"), 1)
        for row in (["", row] if at in blank else [row])
    ]
    assert len(line_numbers("\n".join(shown))) == 3


def test_nearly_all_fifths_are_there() -> None:
    lines = fifth(["各国"] * 100).split("\n")
    for at in (9, 49):
        lines[at] = "各国"
    assert len(line_numbers("\n".join(lines))) == 18
    lines[69] = "各国"
    assert line_numbers("\n".join(lines)) == []
