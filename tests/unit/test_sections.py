"""Which headings open a section: paragraph by paragraph, the headings found by their place."""

import pytest

from ressearch.parsing.repair.lines import split_lines
from ressearch.parsing.signs.landmarks import read_landmark
from ressearch.parsing.structure.passages import Passage, read_passage
from ressearch.parsing.structure.sections import sections


def passage(text: str) -> Passage:
    [line] = split_lines(text)
    return read_passage(text, [(0, line)], (), (), factor=1, landmark=read_landmark(line.bare))


@pytest.mark.parametrize(
    ("texts", "headings"),
    [
        # numbers begin anew below a heading
        ("一、总则 | 1. 请甲。 | 2. 请乙。 | 二、经费 | 1. 请丙。", {0: "一", 3: "二"}),
        ("I. 总则 | 1. 请甲。 | II. 经费 | 1. 请丙。", {0: "I", 2: "II"}),
        ("I | 总则 | 1. 请甲。 | II | 经费 | 1. 请丙。", {0: "I", 3: "II"}),
        ("1. 请甲。 | 二、经费 | 1. 请丙。", {1: "二"}),
        ("一、总则 | (a) 甲。 | 1. 请甲。 | (a) 乙。 | 二、经费 | (a) 丙。 | 1. 请丙。", {0: "一", 4: "二"}),
        # they run on
        ("一、总则 | 1. 请甲。 | 2. 请乙。 | 二、经费 | 3. 请丙。", {}),
        ("一、总则 | 1. 请甲。 | 二、经费 | 各国。", {}),
        ("一、总则 | 二、经费 | 1. 请甲。 | 2. 请乙。", {}),
        ("一、总则 | 1. 请甲。 | 1. 请乙。", {}),  # no heading stands between
        ("一、总则 | 1. 请甲。 | 二、经费 | 2. 请乙。 | 1. 请丙。", {}),
        ("", {}),
        # what heads no section
        ("一、总则。 | 1. 请甲。 | 二、经费。 | 1. 请丙。", {}),  # a sentence
        ("总则 | 1. 请甲。 | 经费 | 1. 请丙。", {}),
        ("一、总则 | 1. 请甲。 | II. 经费 | 1. 请丙。", {2: "II"}),  # one way of counting
        ("2013年12月5日 | 1. 请甲。 | 第60次全体会议 | 1. 请丙。", {}),
        # where numbers begin anew in any case
        *(
            (f"一、总则 | 1. 请甲。 | {bound} | 1. 请乙。", {})
            for bound in ("附件", "大会，", "B", "决议草案二", "68/52. 裁军")
        ),
        ("一、总则 | 1. 请甲。 | 附件 | 一、甲 | 1. 请乙。 | 二、乙 | 1. 请丙。", {3: "一", 5: "二"}),
        ("A | 一、总则 | 1. 请甲。 | B | 二、经费 | 1. 请乙。", {}),
        ("I | 1. 请甲。 | V | 1. 请乙。 | X | 1. 请丙。", {0: "I", 2: "V", 4: "X"}),  # a letter that is a numeral
    ],
)
def test_sections(texts: str, headings: dict[int, str]) -> None:
    assert sections([passage(text) for text in texts.split(" | ") if text]) == headings
