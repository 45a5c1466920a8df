"""Resolutions of the Security Council that are cited by number alone: their year, and which words make them so."""

from itertools import pairwise

import pytest

from ressearch.parsing.citations.council import FIRSTS, undated, year_of


def test_the_council_counts_on() -> None:
    assert all(0 < later - first < 100 for first, later in pairwise(FIRSTS))
    assert [year_of(first) for first in FIRSTS[:-1]] == [*range(1946, 2024)]


@pytest.mark.parametrize(
    ("number", "year"),
    [
        (0, None),
        *((1, 1946), (15, 1946), (16, 1947), (37, 1947), (38, 1948), (66, 1948), (67, 1949), (78, 1949)),
        *((79, 1950), (89, 1950), (90, 1951), (96, 1951), (97, 1952), (98, 1952), (99, 1953), (104, 1954)),
        *((106, 1955), (110, 1955), (111, 1956), (181, 1963), (242, 1967), (338, 1973), (425, 1978)),
        *((598, 1987), (678, 1990), (687, 1991), (1244, 1999), (1325, 2000), (1373, 2001), (1540, 2004)),
        *((1718, 2006), (1970, 2011), (1973, 2011), (2231, 2015), (2334, 2016), (2593, 2021)),
        *((2671, 2022), (2672, 2023), (2721, 2023), (2722, None)),
    ],
)
def test_years(number: int, year: int | None) -> None:
    assert year_of(number) == year


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("第1325号决议", ["第1325号"]),
        ("第 1325 号 决议", ["第 1325 号"]),
        ("第5号决议", ["第5号"]),
        ("第1325决议", ["第1325"]),
        ("安理会598号决议", ["598号"]),
        ("理事会 598 号决议", ["598 号"]),
        ("理事会1325决议", ["1325"]),
        ("安理会5号决议", []),  # hardly a number of the Council's
        ("联合国598号决议", []),
        ("第13250号决议", []),
        ("第1325号决议草案", []),
        ("第1325号决定", []),
        ("第0号决议", []),
        ("第１３２５号决议", []),
        ("第9999号决议", []),
        # lists
        ("第242、338号决议", ["第242", "338号"]),
        ("第242号、第338号决议", ["第242号", "第338号"]),
        ("第242 号 和 第 338 号决议", ["第242 号", "第 338 号"]),
        *((f"第242{sign}338号决议", ["第242", "338号"]) for sign in "、,和及与"),
        ("第242或338号决议", []),
        ("第" + "、".join(map(str, range(101, 127))) + "号决议", ["第101", *map(str, range(102, 126)), "126号"]),
        ("第242号决议和第338号决议", ["第242号", "第338号"]),
    ],
)
def test_numbers_without_a_year(text: str, places: list[str]) -> None:
    assert [text[start:end] for start, end, _ in undated(text)] == places
