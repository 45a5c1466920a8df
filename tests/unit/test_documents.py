"""Where a further resolution begins: the line that opens it, for whole files of few lines."""

import pytest

from ressearch.parsing.documents import ABOVE, CLOSES, NUMBER_RE, documents

FIRST = "68/2. 甲\n大会，\n1. 请秘书长。\n"
NEXT = "68/3. 乙\n大会，\n1. 请各国。\n"


def opening_lines(text: str) -> list[str]:
    """The first line of each stretch that a text is cut into."""
    spans = documents(text)
    assert "".join(span.of(text) for span in spans) == text
    return [span.of(text).split("\n", 1)[0] for span in spans]


@pytest.mark.parametrize(
    ("text", "openings"),
    [
        (FIRST, ["68/2. 甲"]),
        (FIRST + NEXT, ["68/2. 甲", "68/3. 乙"]),
        (FIRST + NEXT + NEXT.replace("68/3", "68/4"), ["68/2. 甲", "68/3. 乙", "68/4. 乙"]),
        (FIRST + "\n\n" + NEXT, ["68/2. 甲", "68/3. 乙"]),
        # what stands right above the number belongs to it
        (FIRST + "2013年12月5日大会决议\n" + NEXT, ["68/2. 甲", "2013年12月5日大会决议"]),
        (FIRST + "联合国\n[根据第一委员会的报告(A/68/411)]\n" + NEXT, ["68/2. 甲", "联合国"]),
        (FIRST + "A/RES/68/3\n" + NEXT, ["68/2. 甲", "A/RES/68/3"]),
        (FIRST + "大会\n日本：决议草案\n" + NEXT, ["68/2. 甲", "大会"]),
        # the close of a text needs no full stop
        (FIRST + "第60次全体会议\n" + NEXT, ["68/2. 甲", "68/3. 乙"]),
        (FIRST + "2013年12月5日\n" + NEXT, ["68/2. 甲", "68/3. 乙"]),
        (FIRST + "赞成：中国\n" + NEXT, ["68/2. 甲", "68/3. 乙"]),
        (FIRST + "见A/68/1。1/\n" + NEXT, ["68/2. 甲", "68/3. 乙"]),
        (FIRST + "[完]\n" + NEXT, ["68/2. 甲", "68/3. 乙"]),
        # a text that has not come to its end
        (FIRST.replace("。\n", "；\n") + NEXT, ["68/2. 甲"]),
        (FIRST.replace("。\n", "\n") + NEXT, ["68/2. 甲"]),
        # a list of titles, and a number that is named again at the head of a page
        ("68/2. 甲。\n68/3. 乙。\n" + FIRST, ["68/2. 甲。"]),
        (FIRST + "68/2. 甲\n大会，\n68/3. 乙\n", ["68/2. 甲"]),
        (FIRST + "68/3. 乙\n68/4. 丙\n大会，\n", ["68/2. 甲"]),
        ("68/2. 甲。\n目录。\n68/3. 乙\n大会，\n", ["68/2. 甲。"]),
        (FIRST + "68/2. 甲(续)\n大会，\n1. 请。\n" + NEXT, ["68/2. 甲", "68/3. 乙"]),
        # nothing stands above what heads the first
        ("2013年12月5日，大会第1次会议通过\n" + FIRST + NEXT, ["2013年12月5日，大会第1次会议通过", "68/3. 乙"]),
        # a day in the middle of a sentence is no opening of a decision
        (FIRST + "68/3. 乙\n回顾" + "其各项决议" * 5 + "和2013年12月5日，大会第60次会议\n", ["68/2. 甲"]),
        ("68/2. 甲\n回顾" + "其各项决议" * 5 + "和2013年12月5日，大会第1次会议。\n" + NEXT, ["68/2. 甲"]),
        # the other forms of a number
        ("2019/1001. 甲\n大会，\n1. 请。\n2019/1002. 乙\n大会，\n", ["2019/1001. 甲", "2019/1002. 乙"]),
        ("第1(2014)号决议\n大会，\n1. 请。\n第2(2014)号决议\n大会，\n", ["第1(2014)号决议", "第2(2014)号决议"]),
        ("一(十五). 甲\n大会，\n1. 请。\n二(十五). 乙\n大会，\n", ["一(十五). 甲", "二(十五). 乙"]),
        ("大会，\n1. 请。\n" + FIRST, ["大会，"]),  # one number alone
    ],
)  # fmt: skip
def test_openings(text: str, openings: list[str]) -> None:
    assert opening_lines(text) == openings


def test_a_text_without_a_number_is_followed_by_one_that_has_it() -> None:
    assert opening_lines("大会，\n1. 请。\n" + FIRST + NEXT) == ["大会，", "68/2. 甲", "68/3. 乙"]


def test_a_decision_speaks_without_a_formula() -> None:
    decision = "{}. 丙\n2013年12月5日，大会第60次全体会议注意到该报告。\n"
    text = decision.format("68/501") + decision.format("68/502")
    assert opening_lines(text) == ["68/501. 丙", "68/502. 丙"]


@pytest.mark.parametrize(("between", "parts"), [(13, 2), (14, 1)])
def test_how_soon_the_organ_must_speak(between: int, parts: int) -> None:
    assert len(documents(FIRST + "68/3. 乙\n" + "其他\n" * between + "大会，\n")) == parts


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("68/2. 甲", "68/2"),
        ("  68/2．甲", "68/2"),
        ("68/2。", "68/2"),
        ("S-19/2. 甲", "S-19/2"),
        ("ES-10/15. 甲", "ES-10/15"),
        ("2019/1234. 甲", "2019/1234"),
        ("1 /2. 甲", None),
        ("第 2140(2014)号决议", "2140(2014)"),
        ("第2140 （ 2014 ） 號決議", "2140 （ 2014 ）"),
        ("2758(XXVI). 甲", "2758(XXVI)"),
        ("217A(III) . 甲", "217A(III)"),
        ("一五一四(十五).甲", "一五一四(十五)"),
        ("第2140(2014)号决议(节录)", "2140(2014)"),
        ("第2140(2014)号决议所设委员会", None),  # a sentence
        ("12345/1. 甲", None),
        ("2014/12345. 甲", None),
        ("1234567(2014). 甲", None),
        ("2140(2014). 甲", "2140(2014)"),
        ("2140(1234567). 甲", None),
        ("见68/2. 甲", None),
        ("68/2 甲", None),
        ("第68/2号决议", "68/2"),
        ("1234/1234. 甲", "1234/1234"),
        ("/2. 甲", None),
        ("68/. 甲", None),
        ("123456(2014). 甲", "123456(2014)"),
        ("1514( 十五 ). 甲", "1514( 十五 )"),
        ("1514(ES-IIX). 甲", "1514(ES-IIX)"),
        ("1514(). 甲", None),
        ("(2014). 甲", None),
        ("2140(2014) 号", "2140(2014)"),
        ("S/1. 甲", None),
    ],
)
def test_numbers(line: str, number: str | None) -> None:
    found = NUMBER_RE.search(f"前文\n{line}\n后文")
    assert (found["number"] if found else None) == number


def test_the_lines_at_the_seams() -> None:
    assert {"dateline", "adoption_note", "masthead", "organ", "draft"} == ABOVE
    assert {"date", "meeting", "vote"} == CLOSES
