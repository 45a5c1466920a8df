"""What was misread for what: each word that tells, beside what could be meant as it is."""

import pytest

from ressearch.model.span import Span
from ressearch.parsing.repair.marks import mend
from ressearch.parsing.repair.traced import Traced


def mended(text: str) -> str:
    return mend(Traced.of(text, Span(0, len(text)))).text


@pytest.mark.parametrize(
    "text",
    [
        "进一步", "统一的", "统一，", "统一；", "统一。", "唯一的", "之一，", "之一；", "之一。", "之一、",
        *(f"第一{word}" for word in "届次条章委阶卷段部"),
        *(f"一{word}" for word in ("般", "些", "切", "致", "旦", "贯", "系列", "项", "个国家")),
    ],
)  # fmt: skip
@pytest.mark.parametrize("dash", "—―－")
def test_a_dash_read_for_one(text: str, dash: str) -> None:
    drawn = text.replace("一", dash)
    assert mended(drawn) == text
    twice = text.replace("一", dash * 2)
    assert mended(twice) == twice  # a dash of two strokes


@pytest.mark.parametrize(
    "text",
    [
        "向—步",
        "进—行",
        "传—的",
        "统—A",
        "其—，",
        "之—的",
        "其—届",
        "第—类",
        "—个人",
        "—个体",
        "—个别",
        "—国",
        "一般",
    ],
)
def test_a_dash_that_may_be_meant(text: str) -> None:
    assert mended(text) == text


@pytest.mark.parametrize("numeral", "7一二三四五六七八九十百〇零")
def test_a_doubled_ordinal(numeral: str) -> None:
    assert mended(f"在第第{numeral}次") == f"在第{numeral}次"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("第第次", "第第次"),
        ("第第七七章章", "第第七七章章"),  # bold, glyph by glyph
        ("第第1122次", "第1122次"),  # a number with doubled digits
        ("第第5次第第6次", "第5次第6次"),
        ("《公约〉", "《公约》"),
        ("〈公约》", "《公约》"),
        ("《公；约〉", "《公；约〉"),
        ("《公。约〉", "《公。约〉"),
        ("〈公；约》", "〈公；约》"),
        ("〈公。约》", "〈公。约》"),
        ("《〉", "《〉"),
        ("〈》", "〈》"),
        ("《" + "甲" * 90 + "〉", "《" + "甲" * 90 + "》"),
        ("《" + "甲" * 91 + "〉", "《" + "甲" * 91 + "〉"),
        ("〈" + "甲" * 90 + "》", "《" + "甲" * 90 + "》"),
        ("〈" + "甲" * 91 + "》", "〈" + "甲" * 91 + "》"),
        ("《甲〉和〈乙》和《丙〉", "《甲》和《乙》和《丙》"),
        ("《甲》和《乙〉", "《甲》和《乙》"),
        ("甲》和《乙〉", "甲》和《乙》"),  # a mark without a mate opens no title
        ("《甲；《乙〉", "《甲；《乙〉"),  # inside of another title
        ("<<甲>>和<<乙>>", "《甲》和《乙》"),
        ("«甲»≪乙≫", "《甲》《乙》"),
        ("<<>>«»", "<<>>«»"),
        ("«甲»乙»", "《甲》乙»"),
        ("<<甲；乙>>", "<<甲；乙>>"),
        ("<<甲《乙>>", "<<甲《乙>>"),
        ("<<甲〈乙>>", "<<甲〈乙>>"),
        ("«甲。乙»", "«甲。乙»"),
        ("<甲>", "<甲>"),
        ("<<" + "甲" * 90 + ">>", "《" + "甲" * 90 + "》"),
        ("<<" + "甲" * 91 + ">>", "<<" + "甲" * 91 + ">>"),
        ("«" + "甲" * 90 + "»", "《" + "甲" * 90 + "》"),
        ("«" + "甲" * 91 + "»", "«" + "甲" * 91 + "»"),
    ],
)
def test_titles(text: str, expected: str) -> None:
    assert mended(text) == expected


def test_the_place_of_what_is_left() -> None:
    found = mend(Traced.of("见<<甲>>。", Span(0, 7)))
    assert (found.text, found.offsets) == ("见《甲》。", (0, 1, 3, 5, 6))
