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
        "_______________\n1. 见A/57/124。\n",
        "_______________\n¹ 见A/57/124。\n",
        "[1] 见A/57/124。\n",
        "-----\n(1) 见A/57/124。\n",
        "注释\n1、见A/57/124。\n",
        "脚注：\n注1：见A/57/124。\n",
        "* * *\n1 见A/57/124。\n",
    ],
)
def test_forms_of_a_note(rule: str) -> None:
    found = parse(f"大会，\n\n回顾其各项决议，\n\n1. 请秘书长提出报告。\n\n{rule}").resolution
    assert [(note.number, note.text) for note in found.footnotes] == [(1, "见A/57/124。")]
    assert [clause.text for clause in found.clauses] == ["回顾其各项决议，", "请秘书长提出报告。"]


@pytest.mark.parametrize(
    "below",
    [
        "2. 又请各国合作。\n",  # a paragraph, not a note after one
        "(1) 执行情况；\n(2) 所需资源。\n",
        "12 月 5 日以前提出报告。\n",
    ],
)
def test_what_only_looks_like_a_note(below: str) -> None:
    found = parse(f"大会，\n\n回顾其各项决议，\n\n1. 请秘书长提出报告：\n\n{below}").resolution
    assert found.footnotes == ()
    assert below.splitlines()[0].split(" ", 1)[1].replace(" ", "") in "".join(
        clause.text for clause in found.clauses
    )


def test_notes_without_a_rule_go_out_of_the_clause_that_the_page_cuts() -> None:
    found = parse(
        "大会，\n\n1. 请秘书长根据《行动计划》¹ 执行本决议，并向大会第七十届会议提交一份关于\n"
        "1 见A/57/124。\n执行情况的报告；\n2. 决定继续处理此案。\n"
    ).resolution
    assert (
        found.clauses[0].text
        == "请秘书长根据《行动计划》执行本决议，并向大会第七十届会议提交一份关于执行情况的报告；"
    )
    assert [(note.number, note.text) for note in found.footnotes] == [(1, "见A/57/124。")]


def test_a_note_with_two_sentences_ends_with_its_page() -> None:
    found = parse(
        "大会，\n\n1. 请秘书长根据《行动计划》¹ 执行本决议，并向大会第七十届会议提交一份关于\n"
        "_______________\n1 见A/57/124。\n另见A/58/1。\n4/5\n执行情况的报告；\n2. 决定继续处理此案。\n"
    ).resolution
    assert [note.text for note in found.footnotes] == ["见A/57/124。另见A/58/1。"]


def test_a_star_note_is_no_clause() -> None:
    found = parse("大会，\n\n1. 请秘书长提出报告。\n\n* 因技术原因重新印发。\n").resolution
    assert [clause.text for clause in found.clauses] == ["请秘书长提出报告。"]
