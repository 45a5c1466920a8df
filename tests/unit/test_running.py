"""Which lines repeat the title: whole lines beside those that lack one thing."""

import pytest

from ressearch.parsing.page.running import (
    is_title,
    own_symbols,
    repeats_title,
    short_heads,
    title_words,
    wrapped_heads,
)
from ressearch.parsing.signs.landmarks import read_landmark


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        ("68/51.核裁军 大会，", "核裁军"),
        ("68/51．核裁军 大会，", "核裁军"),
        ("68/51。核裁军 大会，", "核裁军"),
        ("68/51.核.裁军 大会，", "核.裁军"),
        ("68/51.采取 联合行动 大会，", "采取联合行动"),
        ("68/51.采取 第60次全体会议 联合行动 大会，", "采取联合行动"),
        ("联合国 68/51.采取 大会，", "采取"),
        ("联合国 采取 大会，", None),
        ("68/51.甲 68/52.乙 大会，", "甲"),
        ("大会， 68/51.核裁军", None),  # below the formula
    ],
)
def test_titles(lines: str, title: str | None) -> None:
    bares = lines.split()
    assert title_words(bares, [read_landmark(bare) for bare in bares], bares.index("大会，")) == title


TITLE = "采取联合行动实现"


@pytest.mark.parametrize(
    ("bare", "title", "repeats"),
    [
        (f"A/RES/68/51{TITLE}", TITLE, True),
        (f"{TITLE}A/RES/68/51", TITLE, True),
        (f"{TITLE}S/DEC/68/51", TITLE, True),
        (f"A/RES/68/51{TITLE}{TITLE}{TITLE}", TITLE, True),
        ("A/RES/68/51采取联合", TITLE, True),  # cut short
        ("A/RES/68/51采取联合国的", TITLE, True),  # four characters are known again
        ("A/RES/68/51采取联", TITLE, True),
        ("A/RES/68/51采取各种", TITLE, False),
        (f"A/RES/68/51{TITLE}等等", TITLE, True),
        ("A/RES/68/51核裁军", "核裁", True),
        ("A/C.1/68/L.36" + TITLE, TITLE, False),  # no resolution, and not its own symbol
        ("A/68/PV.60" + TITLE, TITLE, False),
        (TITLE, TITLE, False),
        ("A/RES/68/51", TITLE, False),
        # without a title
        ("A/RES/68/51采取联合", None, True),
        ("A/DEC/68/501采取联合", None, True),
        ("采取联合A/RES/68/51", None, False),
        ("采取采取采取A/RES/68/51", None, True),  # bold throughout
        ("A/C.1/68/L.36采取联合", None, False),
        ("A/68/100采取联合", None, False),
    ],
)
def test_running_heads(bare: str, title: str | None, repeats: bool) -> None:  # noqa: FBT001
    assert repeats_title(bare, title, 3) is repeats


@pytest.mark.parametrize(
    ("bare", "repeats"),
    [
        ("A/C.1/68/L.36核裁军", True),
        ("S/C.1/68/L.36核裁军", False),  # another's symbol
        ("核裁军A/C.1/68/L.36", False),
        (f"{TITLE}A/C.1/68/L.36", True),
        *((f"A/C.1/68/L.36核裁军{mark}", False) for mark in "，,：:、）)"),
        ("A/C.1/68/L.36核，裁军", True),
    ],
)
def test_heads_with_the_own_symbol(bare: str, repeats: bool) -> None:  # noqa: FBT001
    assert repeats_title(bare, TITLE, 3, {"A/C.1/68/L.36"}) is repeats


@pytest.mark.parametrize("symbol", ["A/68/100", "S/2013/136", "E/2019/26"])
def test_every_series_has_documents_of_its_own(symbol: str) -> None:
    assert repeats_title(f"{symbol}核裁军", TITLE, 3, {symbol})
    assert not repeats_title(f"{symbol}核裁军", TITLE, 3)


@pytest.mark.parametrize(
    ("lines", "heads"),
    [
        ("大会， A/68/100 采取联合", [2]),
        ("大会， 采取联合 A/68/100", [1]),
        ("大会， 采取联合  A/68/100  联合行动 各国", [1, 5]),
        ("大会， 采取联合 各国 A/68/100", []),  # beside the symbol only
        ("大会， A/68/100核裁军 采取联合", []),
        ("大会， A/68/100 采取联", []),  # three characters are words as any
        ("大会， A/68/100 采取联合行动实现", []),  # the whole title is found otherwise
        ("大会， A/68/100 联合采取", []),
        ("A/68/100 采取联合 大会，", []),  # above the formula stands the title itself
    ],
)
def test_heads_in_fewer_words(lines: str, heads: list[int]) -> None:
    bares = lines.split(" ")
    assert list(short_heads(bares, TITLE, bares.index("大会，"))) == heads
    assert list(short_heads(bares, None, 0)) == []


@pytest.mark.parametrize(
    "symbol", ["A/RES/68/51", "S/RES/1718(2006)", "E/RES/2019/5", "A/DEC/61/412", "A/HRC/RES/40/16"]
)
def test_every_series_has_heads(symbol: str) -> None:
    assert repeats_title(f"{symbol}{TITLE}", TITLE, 3)
    assert repeats_title(f"{TITLE}{symbol}", TITLE, 3)


@pytest.mark.parametrize(
    ("bare", "title", "factor", "same"),
    [
        ("核裁军", "核裁军", 1, True),
        *(("核裁军" * times, "核裁军", 1, True) for times in (2, 3, 4)),
        ("核裁军" * 5, "核裁军", 1, False),
        ("核核裁军裁军", "核裁军", 2, True),
        ("核核裁军裁军", "核裁军", 3, False),
        ("核裁", "核裁军", 1, False),
        ("裁军", "核裁军", 1, False),
        ("核裁军", None, 1, False),
        ("核裁军", "", 1, False),
    ],
)
def test_is_title(bare: str, title: str | None, factor: int, same: bool) -> None:  # noqa: FBT001
    assert is_title(bare, title, factor) is same


@pytest.mark.parametrize(
    ("lines", "symbols"),
    [
        ("A/RES/68/51 大会，", {"A/RES/68/51"}),
        ("联合国A/68/L.5 大会，", {"A/68/L.5"}),
        ("聯合國A/68/L.5 大会，", {"A/68/L.5"}),
        ("A/68/L.5号 大会，", set()),
        ("见A/68/L.5 大会，", set()),
        ("A/68/L.5 A/68/L.6 大会，", {"A/68/L.5", "A/68/L.6"}),
        ("甲 大会， A/68/L.6", set()),
    ],
)
def test_own_symbols(lines: str, symbols: set[str]) -> None:
    bares = lines.split()
    assert own_symbols(bares, bares.index("大会，")) == symbols


@pytest.mark.parametrize(
    ("lines", "furniture", "rest"),
    [
        ("甲 A/RES/68/51采取联合 行动实现 乙", {1}, [2]),
        ("甲 A/RES/68/51采取联合  行动实现 乙", {1}, [3]),
        ("甲 采取联合 行动实现A/RES/68/51 乙", {2}, [1]),
        ("甲 A/RES/68/51采取联合 行动 乙", {1}, []),
        ("甲 A/RES/68/51采取联合 行动实现 乙", set(), []),
        ("甲 A/RES/68/51采取联合 行动实现 乙", {1, 2}, []),
        ("甲 采取联合 行动实现A/RES/68/51 乙", {1, 2}, []),
        ("A/RES/68/51采取联合 行动实现", {0}, [1]),
        ("采取联合 行动实现A/RES/68/51 乙", {1}, [0]),
        ("行动实现A/RES/68/51 甲", {0}, []),
        ("甲 4/5 行动实现 乙", {1}, []),
    ],
)
def test_the_rest_of_a_title(lines: str, furniture: set[int], rest: list[int]) -> None:
    assert list(wrapped_heads(lines.split(" "), furniture, TITLE, 3)) == rest
    assert list(wrapped_heads(lines.split(" "), furniture, None, 3)) == []
