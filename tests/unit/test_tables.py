"""Which lines are rows of a table: the cells of a line, and the lines that stand together."""

import pytest

from ressearch.parsing.page.tables import columns, has_figures, is_piped, table_lines
from ressearch.parsing.repair.lines import split_lines


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("阿富汗  0.006", ["阿富汗", "0.006"]),
        ("阿富汗 0.006", ["阿富汗", "0.006"]),  # one blank parts a name and a figure
        (" 0.006", [" 0.006"]),  # a figure without a name
        ("阿富汗 贡献", ["阿富汗 贡献"]),  # and nothing else
        ("阿富汗\t0.006", ["阿富汗", "0.006"]),
        ("阿富汗\u30000.006", ["阿富汗", "0.006"]),
        ("阿富汗\u3000\u30000.006", ["阿富汗", "0.006"]),
        ("阿富汗\u00a0 0.006", ["阿富汗", "0.006"]),
        ("阿富汗....0.006", ["阿富汗", "0.006"]),
        ("阿富汗...0.006", ["阿富汗...0.006"]),
        ("阿富汗···· 0.006", ["阿富汗", " 0.006"]),
        ("阿富汗…… …… 0.006", ["阿富汗…… …… 0.006"]),  # two by two they are no row of dots
        ("阿富汗………… 0.006", ["阿富汗", " 0.006"]),
        ("阿富汗....  0.006", ["阿富汗", "0.006"]),
        ("....阿富汗", ["....阿富汗"]),  # nothing stands before the dots, or behind them
        ("阿富汗....", ["阿富汗...."]),
        ("阿富汗  0.006  1", ["阿富汗", "0.006", "1"]),
        ("1. 决定  0.006", ["1. 决定", "0.006"]),
        *((f"阿富汗  0.006{mark}", [f"阿富汗  0.006{mark}"]) for mark in "，；。：,;:"),
        *((f"阿富汗{mark}  0.006", [f"阿富汗{mark}  0.006"]) for mark in "，；。：,;:"),
        ("甲" * 40 + "  1", ["甲" * 40, "1"]),
        ("甲" * 41 + "  1", ["甲" * 41 + "  1"]),
        ("甲  " * 133 + "1", ["甲"] * 133 + ["1"]),
        ("甲  " * 133 + "12", ["甲  " * 133 + "12"]),
    ],
)
def test_columns(text: str, cells: list[str]) -> None:
    assert columns(text) == cells


@pytest.mark.parametrize(
    ("cells", "figures"),
    [
        *((["甲", figure], True) for figure in ("6", "0.006", "1 200", "(12)", "（12）", "-3", "—3", "5%")),
        *((["甲", figure], True) for figure in ("1999-2000", ".", "-", "—", "–", "…", " 7 ", "1,200", "1，200")),
        *((["甲", words], False) for words in ("共6", "6人", "((6)", "......甲", "")),
        (["6", "甲"], False),  # the first cell names the row
        (["甲", "乙", "7"], True),
        (["甲", "7", "乙"], True),
        (["7"], False),
    ],
)  # fmt: skip
def test_figures(cells: list[str], figures: bool) -> None:  # noqa: FBT001
    assert has_figures(cells) is figures


@pytest.mark.parametrize(
    ("text", "piped"),
    [
        ("阿富汗 | 0.006", True),
        ("阿富汗| 0.006", False),
        ("1. | 决定；", False),
        ("(a) | 决定；", False),
        ("1. | 甲 | 乙", True),
        ("1. 甲 | 乙", True),
        ("决定", False),
    ],
)
def test_pipes(text: str, piped: bool) -> None:  # noqa: FBT001
    assert is_piped(text) is piped


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("甲  1\n乙  2\n", [0, 1]),
        ("甲  1\n", []),  # one such line may be anything
        ("甲  1\n决定\n乙  2\n", []),
        ("国家  份额\n甲  1\n", [0, 1]),  # figures in half of them
        ("国家  份额\n甲  乙\n丙  1\n", []),
        ("甲  1\n乙  2\n决定\n丙  3\n丁  4\n戊  5\n", [0, 1, 3, 4, 5]),
        ("甲 | 乙\n决定\n", [0]),
        ("甲 | 乙\n乙  1\n丙  1\n", [0, 1, 2]),
        ("决定\n", []),
    ],
)
def test_rows(text: str, rows: list[int]) -> None:
    lines = split_lines(text)
    assert sorted(table_lines(lines, range(len(lines)))) == rows


def test_only_lines_of_text_are_rows() -> None:
    lines = split_lines("甲  1\n3/5\n乙  2\n")
    assert table_lines(lines, [0, 2]) == {0, 2}
