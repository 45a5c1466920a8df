"""A copy that has lost its line ends: where it is cut, and where it must not be.

A stroke stands where a paragraph begins; without the strokes the text is what the copy holds.
"""

import pytest

from ressearch.parsing.page.unrolled import unrolled
from ressearch.parsing.repair.lines import split_lines

ACTS = "1. 请各国；|2. 又请各国。"


def pieces(text: str) -> list[str]:
    lines = unrolled(text, split_lines(text))
    assert "".join(line.span.of(text) for line in lines) == text  # nothing is lost
    return [line.text for line in lines]


@pytest.mark.parametrize(
    "text",
    [
        f"大会，|回顾其决议，|{ACTS}",
        f"大会， |回顾其决议， |重申其决心， |{ACTS}",
        f"大会，|回顾其决议，|重申其决心，|{ACTS}",
        f"大会，    |回顾其决议，    |重申其决心，\u3000|{ACTS}",
        f"大會，|回顧其決議，|{ACTS}",
        f"安全理事会，|回顾其决议，|{ACTS}",
        "大会，|回顾其决议，|一、请各国；|二、又请各国。",
        "大会，|回顾其决议，|１．请各国；|２．又请各国。",
        "大会，|回顾其决议，|1. 请各国; |2. 又请各国。",
        "大会，|回顾其决议，|1、请各国。\t|2、又请各国。",
        "大会，|回顾其决议，|1. 请各国；|2. 又请各国；|3. 还请各国。",
        "1. 请各国；|2. 又请各国；|3. 还请各国。",
        # what ties a verb to the reason above
        *(
            f"大会，|回顾其决议，|重申其决心，{link}欢迎报告，|{ACTS}"
            for link in ("并", "同时", "以及", "而", "但", "且")
        ),
        # where blanks are left of some line ends, a comma without one ended no line
        f"大会， |回顾其决议，重申其决心， |{ACTS}",
        f"大会，|回顾其决议， 重申其决心，|{ACTS}",
        # the formula is words of its own before a reason that begins with a verb
        f"各国大会，回顾其决议，|{ACTS}",
        f"大会，各国的决议，|{ACTS}",
        # numbers that count on
        "大会，|回顾其决议，|1. 请各国；|2. 又请各国；4. 还请各国。",
        "大会，|回顾其决议，|1. 请各国，增加2.5倍；|2. 又请各国。",
        "大会，|回顾其决议，|1. 请各国。|2. 又请各国。|1. 请各国；|2. 又请各国。",  # of a part
        "大会，回顾其决议，1. 请各国；3. 又请各国。",
        "大会，|回顾其决议，|1. 请各国；2.5倍；|2. 又请各国，|3. 请甲。",
        "请各国；2. 又请各国。",  # one number proves nothing
        "1. 请各国；2. 又请各国。",
        # the head
        f"68/51. 核裁军 |大会，|回顾其决议，|{ACTS}",
        *(
            f"{above} |{number} 核裁军 |大会，|回顾其决议，|{ACTS}"
            for above in ("大会决议", "[根据报告]", "(A/68/411)", "（A/68/411）", "大会通过", "大會通過")
            for number in ("68/51.", "S-19/2。", "ES-10/2．", "8/5 .")
        ),
        f"各国 68/51. 核裁军 |大会，|回顾其决议，|{ACTS}",
        f"大会决议 |[根据报告] |68/51. 核裁军 |大会，|回顾其决议，|{ACTS}",
        f"第1718(2006)号决议 |2006年10月14日第5551次会议通过 |安全理事会，|回顾其决议，|{ACTS}",
        f"第1718(2006)號決議 |2006年10月14日第5551次會議通過 |安全理事會，|回顧其決議，|{ACTS}",
        f"第1718(2006)号决议 2006年10月14日，会议通过 |安全理事会，|回顾其决议，|{ACTS}",
        f"第1718(2006)号决议 |2006年10月14日 |安全理事会，|回顾其决议，|{ACTS}",
        # items
        "大会，|回顾其决议，|1. 请各国：|(a) 合作；|(b) 报告；|2. 又请各国。",
        *(f"大会，|回顾其决议，|1. 请各国：|({name}) 合作；|2. 又请各国。" for name in "abz一二三四五六七八九十"),
        *(
            f"大会，|回顾其决议，|1. 请各国{mark}({name}) 合作；|2. 又请各国。"
            for mark in "："
            for name in ("A", "百", "aa")
        ),
        "大会，|回顾其决议，|1. 请各国：|（一）合作; |（二）报告；|2. 又请各国。",
        f"大会，|回顾其决议：(a) 甲；(b) 乙，|{ACTS}",
        "大会，|回顾其决议，|1. 请各国，(a) 合作，(b) 报告；|2. 又请各国。",
        # the close
        f"大会，|回顾其决议，|{ACTS}|2013年12月5日 |第60次全体会议",
        f"大会，|回顾其决议，|{ACTS}|2013年12月5日|第 60 次公开会议",
        f"大会，|回顾其决议，|{ACTS} |2013年12月5日 |第60次会议",
        f"大会，|回顾其决议，|{ACTS}|2013年12月5日",
        f"大会，|回顾其决议，|{ACTS}2013年12月5日前报告",
        f"大会，|回顾其决议，|{ACTS}|2013年12月5日第60次会议记录",
        f"大会，|回顾2013年12月5日决议，|{ACTS}",
    ],
)
def test_where_paragraphs_begin(text: str) -> None:
    assert pieces(text.replace("|", "")) == [part.strip() for part in text.split("|")]


def test_lines_below_the_last_number_are_left_alone() -> None:
    rolled = "大会，回顾其决议，1. 请各国；2. 又请各国。3. 还请各国。\n"
    above, below = "大会，回顾其决议，重申其决心。\n", "又请：(a) 甲；(b) 乙。\n"
    parts = ["大会，", "回顾其决议，", "1. 请各国；", "2. 又请各国。", "3. 还请各国。"]
    assert pieces(above + rolled + below) == [above.strip(), *parts, below.strip()]


def test_numbers_count_on_over_lines() -> None:
    assert pieces("大会，\n1. 请甲。\n2. 请乙。3. 请丙；4. 请丁。2. 甲\n") == [
        *("大会，", "1. 请甲。", "2. 请乙。", "3. 请丙；", "4. 请丁。2. 甲"),
    ]
    assert pieces("大会，\n1. 请甲。\n3. 请乙；2. 请丙；3. 请丁。\n")[2:] == [
        "3. 请乙；",
        "2. 请丙；",
        "3. 请丁。",
    ]
