"""Numbers of resolutions in their written forms: what is one, how it is read, whose it may be."""

import pytest

from ressearch.text.numbers import NUMBER_RE, before_1977, part_letters, plain_text, read_number
from ressearch.text.numerals import ZEROS, chinese_number, roman


def numbers(text: str) -> list[str]:
    """All numbers of a text."""
    return [one.number for match in NUMBER_RE.finditer(plain_text(text)) for one in read_number(match)]


NUMBERS = [
    # a session and a number
    ("67/59", ["67/59"]),
    ("67 / 59", ["67/59"]),
    ("2019/1234", ["2019/1234"]),
    ("2019/12345", []),
    ("20190/5", []),
    ("67/", []),
    ("S-19/2", ["S-19/2"]),
    ("ES - 10 / 115", ["ES-10/115"]),
    ("XS-19/2", ["19/2"]),
    ("S-191/2", ["191/2"]),
    ("五十/二四五", ["50/245"]),
    ("五/二四五", []),
    # a scan's l and O, beside other digits only
    ("l7/59", ["17/59"]),
    ("67/lO", ["67/10"]),
    ("67/l", ["67/1"]),
    ("lO/59", []),
    ("l7l8(2006)", ["1718(2006)"]),
    ("1718(2OO6)", ["1718(2006)"]),
    ("35/1OC", ["35/10 C"]),
    # a running number with a year or a session
    ("1718(2006)", ["1718(2006)"]),
    ("1718 ( 2006 )", ["1718(2006)"]),
    ("1718   (   2006   )", ["1718(2006)"]),
    ("1718    (2006)", []),
    ("1718(    2006)", []),
    ("1718(2006    )", []),
    ("1718〔2006〕", ["1718(2006)"]),
    ("1718[2006]", ["1718(2006)"]),
    ("1718{2006}", []),
    ("1718(206)", []),
    ("17180(2006)", []),
    ("1514(XV)", ["1514(XV)"]),
    ("1514(lV)", ["1514(IV)"]),
    ("1514(ⅩⅤ)", ["1514(XV)"]),
    ("1514(LXXXVIII)", []),
    ("1514(XXXVIII)", ["1514(XXXVIII)"]),
    ("1514(ABC)", []),
    ("3201(S-VI)", ["3201(S-VI)"]),
    ("3201(ES-VI)", ["3201(ES-VI)"]),
    ("一五一四(十五)", ["1514(XV)"]),
    ("一五一四(二十九)", ["1514(XXIX)"]),
    ("五十四(一九四八)", ["54(1948)"]),
    ("三二〇一(S-六)", ["3201(S-VI)"]),
    ("2758(二十六)", ["2758(XXVI)"]),
    ("一百五十四(四)", ["154(IV)"]),
    ("二千零一(二十)", ["2001(XX)"]),
    # parts
    ("217 A(III)", ["217 A(III)"]),
    ("217(III) A", ["217 A(III)"]),
    ("217甲(III)", ["217 A(III)"]),
    ("48/222 A和B", ["48/222 A", "48/222 B"]),
    ("48/222   A", ["48/222 A"]),
    ("48/222    A", ["48/222"]),
    ("48/222 A 至 C", ["48/222 A", "48/222 B", "48/222 C"]),
    *((f"48/222 A{sign}B", ["48/222 A", "48/222 B"]) for sign in "至到、,和及与~-"),
    ("48/222 A或B", ["48/222 A"]),
    ("48/222 AB", ["48/222"]),
    ("48/222Ab", []),
    ("48/222癸", ["48/222 J"]),
    # what stands around it
    *((f"{sign}67/59", []) for sign in "/aZ."),
    *((f"67/59{sign}", []) for sign in "/a"),
    ("第67/59号", ["67/59"]),
    ("425(1978)426(1978)", ["425(1978)", "426(1978)"]),
    ("1718(2006)x", ["1718(2006)"]),
]


@pytest.mark.parametrize(("text", "read"), NUMBERS)
def test_numbers(text: str, read: list[str]) -> None:
    assert numbers(text) == read


@pytest.mark.parametrize(
    ("written", "owner", "kind", "series"),
    [
        ("1718(1946)", None, "RES", "S"),
        ("1718(1945)", None, "RES", None),
        ("1718(2100)", None, "RES", "S"),
        ("1718(2101)", None, "RES", None),
        ("1718(2006)", "A", "DEC", None),
        ("1946/5", None, "RES", "E"),
        ("2100/5", None, "RES", "E"),
        ("2101/5", None, "RES", None),
        ("31/1", None, "RES", "A"),
        ("30/1", None, "RES", None),
        ("150/1", None, "RES", "A"),
        ("151/1", None, "RES", None),
        ("40/100", "A/HRC", "RES", "A/HRC"),
        ("40/101", "A/HRC", "RES", "A"),
        ("40/101", "A/HRC", "DEC", "A/HRC"),
        ("40/100", "A/HRC", "DEC", "A"),
        ("40/16", "S", "RES", "A"),
        ("1(I)", "E", "RES", "E"),
        ("1(I)", None, "RES", "A"),
        ("S-19/2", None, "RES", "A"),
        ("S-19/2", "A/HRC", "RES", "A/HRC"),
        ("ES-10/2", "A/HRC", "RES", "A"),
        ("3201(S-VI)", "E", "RES", "A"),
        ("1514(XV)", "E", "RES", "A"),
        ("1503(XLVIII)", "A", "RES", "E"),
        ("1503(XLVIII)", "E", "RES", "E"),
        ("683(XXXV)", "E", "RES", "E"),  # nobody's by its pace: as the text says
        ("683(XXXV)", None, "RES", None),
    ],
)
def test_whose(written: str, owner: str | None, kind: str, series: str | None) -> None:
    match = NUMBER_RE.fullmatch(written)
    assert match is not None
    assert read_number(match)[0].series(owner, kind) == series


@pytest.mark.parametrize(
    ("running", "session", "owners"),
    [
        (125, 1, "A"),
        (126, 1, ""),
        (1, 1, "AE"),
        (40, 1, "AE"),
        (41, 1, "A"),
        (110, 2, "A"),
        (109, 2, ""),
        (80, 2, "E"),
        (250, 2, "A"),
        (251, 2, ""),
        (3750, 30, "A"),
        (3751, 30, ""),
        (1650, 30, "A"),
        (1649, 30, ""),
        (1705, 31, ""),
        (15, 15, "E"),
        (384, 16, "E"),
        (383, 16, ""),
        (2520, 63, "E"),
        (2521, 63, ""),
        (2048, 64, ""),
    ],
)
def test_paces(running: int, session: int, owners: str) -> None:
    assert before_1977(running, session) == tuple(owners)


@pytest.mark.parametrize(
    ("written", "letters"),
    [
        ("A", "A"),
        ("A、C", "AC"),
        ("A和A", "A"),
        ("甲至丁", "ABCD"),
        ("戊己庚辛壬癸", "EFGHIJ"),
        *((f"A{sign}C", "ABC") for sign in "至到~-"),
        ("A 至 C", "ABC"),
        ("A至C和E", "ABCE"),
        ("C至A", ""),
        ("", ""),
    ],
)
def test_part_letters(written: str, letters: str) -> None:
    assert part_letters(written) == tuple(letters)


@pytest.mark.parametrize("sign", "\u00a0\u3000")
def test_blanks_of_all_kinds(sign: str) -> None:
    assert plain_text(f"第{sign}号") == "第 号"


@pytest.mark.parametrize("sign", "‐‑‒–—－")
def test_dashes_of_all_kinds(sign: str) -> None:
    assert plain_text(f"S{sign}19/2") == "S-19/2"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("一二三四五六七八九", 123456789),
        *((f"二{zero}", 20) for zero in ZEROS),
        *(("十", 10), ("百", 100), ("廿", 20), ("卅", 30), ("廿六", 26), ("三十", 30), ("千", 1000)),
        *(("一百零五", 105), ("二百三十四", 234), ("三千二百零一", 3201), ("一千九百四十八", 1948), ("百十", 110)),
    ],
)
def test_chinese_numbers(text: str, number: int) -> None:
    assert chinese_number(text) == number


def test_roman_numbers() -> None:
    assert [roman(number) for number in (1, 4, 5, 9, 10, 14, 39, 40, 49, 50, 63, 98)] == [
        *("I", "IV", "V", "IX", "X", "XIV", "XXXIX", "XL", "XLIX", "L", "LXIII", "LXLVIII"),
    ]
