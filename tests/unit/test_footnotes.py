import pytest

from ressearch.parsing import parse

# A/RES/68/51, pages 2 and 3: four notes inside one clause.
PAGE_BREAK = """ 大会大会大会大会，

 确认确认确认确认核保安目标的

重要意义，欣见 2010 年 4 月 12 日和 13 日在哥伦比亚特区华盛顿、2012 年 3 月

_______________\x20
2
 见《最后文件，第一部分》(NPT/CONF.1995/32\x20

(Part I))，附件。\x20

3
 同上，第一卷，第一部分。\x20
 26 日和 27 日在首尔举行的核保安首脑会议，\x20

 回顾回顾回顾回顾其决议\x20
2\x20
以及 2000
3\x20
和 2010 年审议大会，

2
\x20
"""


def test_a_clause_goes_on_below_the_notes_of_its_page() -> None:
    parsed = parse(PAGE_BREAK)
    clauses = parsed.resolution.clauses
    assert [clause.text for clause in clauses] == [
        "确认核保安目标的重要意义，欣见2010年4月12日和13日在哥伦比亚特区华盛顿、2012年3月26日和27日在首尔举行的核保安首脑会议，",
        "回顾其决议以及2000和2010年审议大会，",
    ]
    assert [clause.footnotes for clause in clauses] == [(), (2, 3)]
    assert [(note.number, note.text) for note in parsed.resolution.footnotes] == [
        (
            2,
            "见《最后文件，第一部分》(NPT/CONF.1995/32 (Part I))，附件。",
        ),
        (3, "同上，第一卷，第一部分。"),
    ]
    kinds = [block.kind for block in parsed.blocks if block.kind != "blank"]
    assert kinds == ["formula", "clause", "footnote", "footnote", "footnote", "clause", "clause"]
    assert [block.clause for block in parsed.blocks if block.clause is not None] == [0, 0, 1]


@pytest.mark.parametrize(
    "rule",
    [
        "_______________\n1 见A/57/124。\n",
        "_______________\n1\n 见A/57/124。\n",
        "1 见A/57/124。\n",  # no rule, but the words of a note under the next number
        "----------\n1/ 见A/57/124。\n",
    ],
)
def test_forms_of_a_note(rule: str) -> None:
    found = parse(f"大会，\n\n回顾其各项决议，\n\n1. 请秘书长提出报告。\n\n{rule}").resolution
    assert [(note.number, note.text) for note in found.footnotes] == [(1, "见A/57/124。")]
    assert [clause.text for clause in found.clauses] == ["回顾其各项决议，", "请秘书长提出报告。"]
