"""Where an organ begins to speak: short documents, a line to a word, and the line that opens the body."""

import pytest

from ressearch.parsing.page.opening import (
    announced_above,
    corrects,
    find_start,
    heads,
    inline_formula,
    inline_organ,
    opening_words,
    read_factor,
    speaks,
)
from ressearch.parsing.signs.landmarks import Landmark, read_landmark


def landmarks_of(bares: list[str]) -> list[Landmark | None]:
    return [read_landmark(bare) for bare in bares]


def start(lines: str, factor: int = 1) -> str | None:
    bares = lines.split(" ")
    at = find_start(bares, landmarks_of(bares), factor)
    return bares[at] if at < len(bares) else None


@pytest.mark.parametrize(
    ("lines", "opens"),
    [
        ("联合国 68/51.核裁军 大会，", "大会，"),
        ("大会 大会，", "大会，"),  # the comma makes the formula
        ("其他 等等", None),
        ("A/68/5/Corr.1 大会，", None),
        # without a comma the words below must be those of the organ, or a title stand above
        ("其他 大会 决定", None),
        ("其他 大会 决定，", "大会"),
        ("其他 大会 重申其关于核裁军问题的各项决议", "大会"),
        ("其他 大会 各国。", None),
        ("其他 大会 A", "大会"),
        ("68/51.核裁军 大会 其他", "大会"),
        ("[根据第一委员会的报告] 大会 其他", "大会"),
        ("2013年12月5日大会决议 大会 其他", "大会"),
        ("第60次全体会议 大会 其他", None),
        ("68/51.核裁军 大会", None),
        ("大会 回顾其决议，", "大会"),
        # the letter of a part, or a draft, with its title between
        ("68/51.核裁军 A 其他 大会，", "A"),
        ("68/51.核裁军 决议草案一 其他 等等 大会，", "决议草案一"),
        ("A 第60次全体会议 大会，", "大会，"),
        ("A 因此， 大会，", "A"),
        # reasons above the organ
        ("其他 鉴于各国合作， 鉴于甲， 因此， 大会，", "鉴于各国合作，"),
        ("鉴于甲， 各国合作， 大会，", "鉴于甲，"),
        ("鉴于甲。 鉴于乙， 大会，", "鉴于乙，"),
        ("鉴于甲， 第60次全体会议 大会，", "大会，"),
        ("各国合作， 大会，", "大会，"),
        # the organ and its verb in one line, a decision, a statement
        ("其他 经济及社会理事会，回顾其决议，", "经济及社会理事会，回顾其决议，"),
        ("A 其他 经济及社会理事会，回顾其决议，", "A"),
        ("其他 大会，各国", None),
        ("其他 2013年12月5日，大会第60次会议决定", "2013年12月5日，大会第60次会议决定"),
        ("其他 2013年12月5日，大会第 60次全体会议决定", "2013年12月5日，大会第"),
        ("其他 2013年12月5日，安全理事会主席 发表声明如下： 等等", "2013年12月5日，安全理事会主席"),
        ("其他 主席发表声明：", "主席发表声明："),
    ],
)
def test_starts(lines: str, opens: str | None) -> None:
    assert start(lines) == opens


def test_bold_shows_that_an_organ_speaks() -> None:
    assert start("其他 大会 各国各国各国合作，", 3) == "大会"
    assert start("其他 大会 各国各国各国合作，", 2) == "大会"
    assert start("其他 大会 各国合作，", 3) is None


@pytest.mark.parametrize(
    ("organ", "speaks"),
    [
        *((organ, True) for organ in ("大会", "安全理事会", "理事会", "经济及社会理事会", "人权理事会")),
        ("秘书处", False),
    ],
)
def test_decisions(organ: str, speaks: bool) -> None:  # noqa: FBT001
    for opening in ("2013年12月5日，{}第60次会议", "2013年12月5日,{}在其第60次全体会议上"):
        assert (start("其他 " + opening.format(organ)) is not None) is speaks
    assert start(f"其他 2013年12月5日{organ}第60次会议") is None
    assert start(f"其他 2013年12月5日，{organ}在其在其在第60次会议") is None
    assert start(f"其他 {'在' * 15}2013年12月5日，{organ}第60次会议".replace("在" * 15, "在" * 16)) is None


@pytest.mark.parametrize("acts", ["决定", "根据", "按照", "注意到", "未经", "选举", "任命"])
def test_decisions_that_begin_with_the_day(acts: str) -> None:
    for day in ("在2013年12月5日第60次会议上，", "2013年12月5日第60次全体会议上"):
        assert start(f"其他 {day}大会{acts}") is not None
        assert start(f"其他 {day}理事会{acts}") is None  # which council, nothing says
    assert start(f"其他 在2013年12月5日第60次会议，大会{acts}") is None
    assert start("其他 在2013年12月5日第60次会议上，大会继续辩论") is None


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ("2013年12月5日，大会第 60 次 会议", "2013年12月5日，大会第60次"),
        ("2013年12月5日，大会第  60  次", "2013年12月5日，大会第60次"),
        ("2013年12月5日： 60 次", "2013年12月5日："),
        ("2013年12月5日: 60 次", "2013年12月5日:"),
        ("各国 60 次", "各国"),
        ("甲" * 30 + "2013年12月5日 60 次 乙", "甲" * 30 + "2013年12月5日60次"),
        ("甲" * 31 + "2013年12月5日 60 次 乙", "甲" * 31 + "2013年12月5日"),
        ("国际茶日 60 次 乙", "国际茶日"),  # no day
        ("5日", "5日"),
    ],
)
def test_opening_words(lines: str, words: str) -> None:
    assert opening_words(lines.split(" "), 0) == words


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        *((line, True) for line in ("A/68/5/Corr.1", "联合国A/68/5/Corr.1", "聯合國S/2013/1/Corr.12*", "更正")),
        *((line, True) for line in ("E/2013/1/Corr.1", "A/" + "6" * 32 + "/Corr.1", "A/6(1)/Corr.1")),
        *(
            (line, False)
            for line in ("A/68/5", "B/68/5/Corr.1", "A/68/5/Corr.", "A/68/5/Corr.123", "更正本", "见A/6/Corr.1")
        ),
        *((line, False) for line in ("A//Corr.1", "A/" + "6" * 33 + "/Corr.1", "A/68/5/Corr-1")),
    ],
)
def test_corrigenda(line: str, is_one: bool) -> None:  # noqa: FBT001
    assert corrects([line]) is is_one


def test_a_corrigendum_is_told_at_the_head_of_the_page() -> None:
    assert corrects(["甲"] * 23 + ["", "", "更正"])
    assert not corrects(["甲"] * 24 + ["更正"])


@pytest.mark.parametrize(
    ("lines", "factor"),
    [
        ("大会大会大会， 回顾", 3),
        ("大会大会 回顾", 2),
        ("大会， 大会大会，", 2),
        ("大会， 请请请请各国", 4),
        ("大会， 1.请请请请各国", 4),
        ("大会， 回顾", 1),
        ("请请请各国", 3),
        ("甲 乙", 1),
    ],
)
def test_factors(lines: str, factor: int) -> None:
    bares = lines.split(" ")
    assert read_factor(bares, landmarks_of(bares)) == factor


def test_heads_of_lines() -> None:
    assert heads(["1.请各国", "请各国", "甲" * 61, "(a)" + "乙" * 61, ""]) == [
        "请各国",
        "请各国",
        "甲" * 60,
        "乙" * 60,
        "",
    ]


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        ("建议大会通过下列决议草案：", "决议草案"),
        ("建议通过下列决定草案： 甲 乙 丙", "决定草案"),
        ("建议通过下列决定草案： 甲 乙 丙 丁", None),
        ("建议通过下列决定草案： 建议通过下列决议草案：", "决议草案"),
        ("甲", None),
    ],
)
def test_what_is_announced(lines: str, name: str | None) -> None:
    bares = lines.split(" ")
    assert announced_above(range(len(bares)), bares) == name


@pytest.mark.parametrize(
    ("bare", "factor", "said"),
    [
        *((f"决定{mark}", 1, True) for mark in "，,；;：:。"),
        ("决定", 1, False),
        ("决定" + "甲" * 10, 1, True),
        ("决定" + "甲" * 9, 1, False),
        ("各国" + "甲" * 10, 1, False),
        ("各国各国，", 2, True),
    ],
)
def test_speaking(bare: str, factor: int, said: bool) -> None:  # noqa: FBT001
    assert speaks(bare, None, factor) is said


def test_a_part_speaks() -> None:
    assert speaks("A", "part", 1)


@pytest.mark.parametrize(
    ("text", "at", "organ"),
    [
        (" 人權理事會 , 回顾其决议", 9, "人权理事会"),
        ("麻醉药品委员会，回顾其决议", 8, "麻醉药品委员会"),
        ("大会，各国", None, None),
        ("人权理事会，各国", None, None),
        ("大会，", None, None),
        ("大会回顾其决议", None, None),
        ("会，回顾其决议", None, None),
        ("某会，回顾其决议", None, None),
        ("在大会，回顾其决议", None, None),
        ("天地玄黄宇宙洪荒日月盈昃委员会，回顾", 16, "天地玄黄宇宙洪荒日月盈昃委员会"),
        ("天地玄黄宇宙洪荒日月盈昃辰宿委员会，回顾", 18, "天地玄黄宇宙洪荒日月盈昃辰宿委员会"),
        ("天地玄黄宇宙洪荒日月盈昃辰宿列委员会，回顾", None, None),
    ],
)
def test_inline_formulas(text: str, at: int | None, organ: str | None) -> None:
    assert (inline_formula(text), inline_organ(text)) == (at, organ)
