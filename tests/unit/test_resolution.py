"""From a text to its clauses: what is taken out of its lines, several texts in one, texts without a formula."""

import pytest

from ressearch.parsing import parse
from ressearch.parsing.clauses import Lead, inherit
from ressearch.parsing.resolution import parse_all, struck
from ressearch.parsing.verbs import read_verbs
from ressearch.parsing.verbs.reading import VerbReading

MARKS = {"label": ("<", ">"), "marker": ("{", "}"), "repair": ("[", "]")}


def taken(text: str) -> str:
    """The text, ``<label>``, ``{marker}`` and ``[repair]`` in brackets of their own."""
    pieces = ((MARKS.get(piece.kind, ("", "")), piece.span.of(text)) for piece in parse(text).pieces)
    return "".join(f"{before}{words}{after}" for (before, after), words in pieces)


@pytest.mark.parametrize(
    "shown",
    [
        "大会，\n回顾其决议，\n<1.> 重申其决心；\n<2.> 促请各国：\n<(a)> 停火；\n",
        "大会[大会大会大会]，\n回顾其决议，\n<1.> 重申[重申重申重申]其决心；\n",
        "大会[大会大会大会]，\n<1.> 又[又又又]请[请请请]秘书长报告；\n<2.> 促请[促请促请促请]各国合作。\n",
        "大会，\n回顾其决议{¹}和宣言，\n<1.> 重申其决心。\n2013年12月5日\n__________\n<1 >见A/68/1。\n",
        "大会，\n回顾其决议，\n<3.> 重申其决心；\n<2.> 请秘书长报告；\n",  # a number that goes back is no label
        "决议草案一\n标题\n大会，\n一、总则\n<1.> 重申其决心；\n",  # the number of a heading is not taken out
    ],
)
def test_what_is_taken_out_of_the_lines(shown: str) -> None:
    text = shown.translate(dict.fromkeys(map(ord, "<>{}[]")))
    assert taken(text) == shown


@pytest.mark.parametrize(
    ("before", "after", "spans"),
    [
        ((0, 1, 2, 3), (0, 1, 2, 3), []),
        ((0, 1, 2, 3), (0, 1), [(2, 4)]),
        ((0, 1, 2, 3), (2, 3), [(0, 2)]),
        ((0, 1, 2, 3, 4, 5), (0, 2, 5), [(1, 2), (3, 5)]),
        ((4, 5, 8, 9), (4, 9), [(5, 9)]),
        ((4, 5), (), [(4, 6)]),
        ((), (), []),
    ],
)
def test_the_stretches_that_were_struck_out(
    before: tuple[int, ...], after: tuple[int, ...], spans: list[tuple[int, int]]
) -> None:
    cuts = list(struck(before, after))
    assert [(cut.span.start, cut.span.end) for cut in cuts] == spans
    assert {(cut.cut, cut.repair) for cut in cuts} <= {("repair", "overprint")}


FIRST = "68/1. 审查\n大会，\n1. 决定审查该决议。\n2013年9月20日\n第2次全体会议\n"
SECOND = "2013年9月21日大会决议\n68/2. 报告\n大会，\n1. 请秘书长报告。\n"


def test_several_resolutions_are_read_one_after_another() -> None:
    first, second = parse_all(FIRST + SECOND)
    assert [one.resolution.symbol for one in (first, second)] == ["A/RES/68/1", "A/RES/68/2"]
    assert [one.first_line for one in (first, second)] == [1, 6]
    assert first.source + second.source == FIRST + SECOND


def test_the_first_of_several_has_the_rest_as_its_tail() -> None:
    found = parse(FIRST + SECOND)
    assert found.source == FIRST + SECOND
    last = (found.blocks[-1], found.pieces[-1])
    assert [(one.kind, one.span.of(found.source)) for one in last] == [("tail", SECOND)] * 2
    assert parse(FIRST).blocks[-1].kind == "close"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("回顾其决议，\n1. 决定继续审议；\n2. 请秘书长报告。", ["pp1", "op1", "op2"]),
        ("请把文件发给我。", []),  # a sentence that begins with a verb
        ("回顾往事，\n我们都很感慨。\n那时的河水很清。\n孩子们在岸边玩耍。", []),  # fewer than half
        ("回顾往事，\n我们都很感慨。\n欢迎其报告，\n孩子们在岸边玩耍。", ["pp1"]),
        ("1. 标题\n2. 内容\n", []),
        ("1. 决定继续审议；", ["op1"]),
        ("(a) 决定继续审议；", []),  # an item is no paragraph
        ("2013年12月5日\n第60次全体会议\n附件\n1. 核查应当公正。", ["an1.1"]),
        ("第60次全体会议\n附件\n1. 核查应当公正。", ["an1.1"]),
        ("第60次全体会议\n1. 核查应当公正。", []),
        ("附件\n1. 核查应当公正。", []),
        ("A/RES/60/1/Corr.1\n回顾其决议，\n1. 决定继续审议；", []),  # a corrigendum lists changes
    ],
)
def test_a_text_without_a_formula(text: str, names: list[str]) -> None:
    clauses = parse(text + "\n").resolution.clauses
    assert [clause.id.partition("#")[2] for clause in clauses][: len(names) or None] == names


def lead(text: str) -> Lead:
    return Lead(text, read_verbs(text))


@pytest.mark.parametrize(
    ("text", "directs"),
    [
        ("决定：", False),
        ("决定，", False),
        ("又决定", False),
        ("兹决定：", False),
        ("促请所有国家：", True),
        ("促请所有国家", True),
        ("大会决定：", False),
        ("秘书长的报告：", False),
    ],
)
def test_a_lead_in_that_says_who_is_to_act(text: str, *, directs: bool) -> None:
    assert lead(text).directs == directs


NONE = VerbReading()


@pytest.mark.parametrize(
    ("own", "above", "verb", "phrase", "secondary"),
    [
        ("请秘书长报告；", "决定：", "请", "请", ()),
        ("秘书长的报告；", "决定：", "决定", None, ()),
        ("停止试验；", "促请各国：", "促请", None, ()),
        ("请秘书长报告，并鼓励合作；", "促请各国：", "促请", None, ()),  # the states are to ask, not the organ
        ("请秘书长报告；", "秘书长的报告：", "请", "请", ()),
        ("请秘书长报告，并鼓励合作；", None, "请", "请", ("鼓励",)),
    ],
)
def test_the_act_of_an_item(
    own: str, above: str | None, verb: str, phrase: str | None, secondary: tuple[str, ...]
) -> None:
    read = inherit(read_verbs(own), lead(above) if above else None)
    assert (read.verb, read.phrase, read.secondary) == (verb, phrase, secondary)
    source = read_verbs(above) if above and phrase is None else read_verbs(own)
    assert (read.verbs, read.family, read.strength) == (source.verbs, source.family, source.strength)


def test_the_fields_of_a_clause() -> None:
    text = (
        "2013年12月5日大会决议\n68/51. 标题\n大会，\n"
        "1. 促请各国执行第67/59号决议：¹\n(a) 停止³试验；²\n\f2. 决定⁴继续审议。\n"
        "2013年12月5日\n第60次全体会议\n__________\n1 第67/60号决议。\n2 第67/61号决议。\n3 见A/68/1。\n4 同上。\n"
    )
    first, item, last = parse(text).resolution.clauses
    assert (first.id, first.paragraph, first.ordinal, first.lead_in) == ("A/RES/68/51#op1", "1", 1, None)
    assert (item.id, item.paragraph, item.ordinal) == ("A/RES/68/51#op1.a", "1(a)", 2)
    assert (item.lead_in, item.verb, item.verb_phrase) == (first.text, "促请", None)
    assert (first.citations, first.footnotes) == (("A/RES/67/59", "A/RES/67/60"), (1,))
    assert (item.citations, item.footnotes) == (("A/RES/67/61",), (3, 2))
    assert [reference.target for reference in last.references] == ["A/68/1"]
    assert [clause.page for clause in (first, item, last)] == [1, 1, 2]
    assert {(one.symbol, one.organ, one.title, one.year) for one in (first, item, last)} == {
        ("A/RES/68/51", "大会", "标题", 2013)
    }


def test_a_clause_of_a_text_without_a_symbol() -> None:
    (only,) = parse("大会，\n决议：\n1. 周转基金的数额定为1亿美元。\n").resolution.clauses
    assert (only.id, only.lead_in, only.verb, only.page) == ("#op1", "决议：", "决议", None)


def test_a_table_performs_nothing() -> None:
    table = "决定                      年份\n请求                     2013\n"
    (_, cells) = parse(f"大会，\n1. 核准下列数字：\n{table}").resolution.clauses
    assert (cells.text, cells.verb, cells.verb_phrase) == ("决定 年份 请求 2013", "核准", None)


def test_blanks_alone_are_one_block() -> None:
    assert [block.kind for block in parse(" \n\f\n").blocks] == ["blank"]
    assert parse("").blocks == ()


def test_the_organ_of_a_recommended_text_cites_its_own_resolutions() -> None:
    text = "经济及社会理事会，\n1. 建议大会通过下列决议草案：\n标题\n大会，\n1. 回顾第67/59号决议。\n"
    assert parse(text).resolution.clauses[-1].citations == ("A/RES/67/59",)
