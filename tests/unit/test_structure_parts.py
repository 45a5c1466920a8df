"""The patterns and the small readers of structure, each form beside one that only looks like it."""

import pytest

from ressearch.model.span import Span
from ressearch.parsing import parse
from ressearch.parsing.repair.lines import split_lines
from ressearch.parsing.repair.overprint import Head
from ressearch.parsing.repair.traced import Traced
from ressearch.parsing.signs.numbering import Label, Style
from ressearch.parsing.structure.divisions import Division, Recommended
from ressearch.parsing.structure.drafts import LANDMARK_KINDS, Draft, tell_apart, unique_names
from ressearch.parsing.structure.headings import PART_HEADING_RE
from ressearch.parsing.structure.labelled import is_next
from ressearch.parsing.structure.passages import is_verb, read_cells, strike
from ressearch.parsing.structure.sections import HEADING_RE
from ressearch.parsing.structure.unlabelled import ADOPTS_RE
from ressearch.parsing.verbs import read_verbs


@pytest.mark.parametrize(
    ("text", "letter"),
    [
        ("A. 裁军", "A"),
        ("B．裁军", "B"),
        ("C、裁军", "C"),
        ("D", "D"),
        ("E裁军", "E"),
        ("F 裁军", None),  # a clean text holds no blank there
        ("NGO的作用", None),
        ("a. 裁军", None),
        ("(A) 裁军", None),
        ("裁军A", None),
    ],
)
def test_the_letter_of_a_heading(text: str, letter: str | None) -> None:
    match = PART_HEADING_RE.match(text)
    assert (match and match["letter"]) == letter


@pytest.mark.parametrize(
    ("text", "style", "label"),
    [
        ("一、总则", "chinese", "一"),
        ("二．总则", "chinese", "二"),
        ("三. 总则", "chinese", "三"),
        ("四", "chinese", "四"),
        ("二十一、总则", "chinese", "二十一"),
        ("二百二十一、总则", "chinese", None),
        ("一般事项", "chinese", None),
        ("第一、总则", "chinese", None),
        ("II. 总则", "roman", "II"),
        ("I、总则", "roman", "I"),
        ("X．总则", "roman", "X"),
        ("XVIII", "roman", "XVIII"),
        ("XXXIII", "roman", None),  # six letters
        ("IT系统", "roman", None),
        ("C. 总则", "roman", None),
    ],
)
def test_the_number_of_a_section(text: str, style: str, label: str | None) -> None:
    match = HEADING_RE.match(text)
    assert (match and match[style]) == label


ADOPTING = ["通过", "通過", "核准", "核可", "批准", "发表", "發表"]
TEXTS = ["宣言", "文件", "议程", "纲领", "声明", "框架", "准则", "原则", "战略", "行动计划", "共识", "公约"]


@pytest.mark.parametrize(
    "text",
    [
        *(f"{verb}以下宣言：" for verb in ADOPTING),
        *(f"通过下列{name}：" for name in TEXTS),
        "通过下述成果文件：",
        "兹通过本届会议的以下宣言全文：",
        f"通过{'一' * 40}以下{'一' * 20}宣言{'一' * 6}：",
    ],
)
def test_words_that_adopt_what_stands_below(text: str) -> None:
    assert ADOPTS_RE.search(text)


@pytest.mark.parametrize(
    "text",
    [
        "欢迎以下宣言：",
        "通过所附宣言：",
        "通过以下措施：",
        "通过以下宣言；",
        "通过以下宣言：见附件",
        "通过报告，以下宣言：",
        "通过以下，宣言：",
        "通过以下宣言，供参考：",
        f"通过{'一' * 41}以下宣言：",
        f"通过以下{'一' * 21}宣言：",
        f"通过以下宣言{'一' * 7}：",
    ],
)
def test_words_that_adopt_nothing_below(text: str) -> None:
    assert not ADOPTS_RE.search(text)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("2006年11月16日，大会第54次全体会议决定推迟审议。", "决定"),
        ("2006年11月16日，大会第54次会议决定推迟审议。", "决定"),
        ("2006年11月16日，大会第五十四次全体会议决定推迟审议。", "决定"),
        ("大会第54次会议根据报告，决定推迟审议。", "决定"),
        ("大会第54次会议根据报告，任命十人为委员。", "任命"),
        ("第1234567次会议，决定推迟审议。", None),
        ("第54届会议，决定推迟审议。", None),
        ("第54次会议，秘书长的决定得到执行。", None),
        ("秘书长在第54次会议上发言，决定推迟审议。", None),
        ("欢迎第54次会议，决定推迟审议。", "欢迎"),
    ],
)
def test_the_verb_behind_a_day_and_a_meeting(text: str, phrase: str | None) -> None:
    assert read_verbs(text).phrase == phrase


def test_a_head_that_is_drawn_bold_needs_no_meeting() -> None:
    assert read_verbs("第54次会议，决定推迟审议。", head=6).phrase != "决定"


@pytest.mark.parametrize(
    ("phrase", "whole"),
    [
        ("决定", True),
        ("又促请", True),
        ("提请", True),
        ("决定性", False),
        ("会员国", False),
        ("决定的事项", False),
    ],
)
def test_a_phrase_that_is_a_verb_as_a_whole(phrase: str, *, whole: bool) -> None:
    assert is_verb(phrase) == whole


def test_each_run_of_a_head_is_kept_once() -> None:
    text = Traced.of("又又吁请吁请各国", Span(0, 8))
    assert strike(text, Head(6, ("又", "吁请"))) == Traced("又吁请各国", (0, 2, 3, 6, 7))
    assert strike(text, Head(0, ())) is text


def test_the_cells_of_a_table_stand_a_blank_apart() -> None:
    source = "  会员国  百分比 \n 中国\t15 \n"
    cells = read_cells(source, list(enumerate(split_lines(source))))
    assert cells == Traced("会员国 百分比 中国 15", (2, 3, 4, 5, 7, 8, 9, 10, 13, 14, 15, 16, 17))


def label(style: Style, number: int, name: str = "") -> Label:
    return Label(style, number, name or str(number))


ONE, TWO = label("paragraph", 1), label("paragraph", 2)
A, B = label("letter", 1, "a"), label("letter", 2, "b")


@pytest.mark.parametrize(
    ("path", "found", "counts"),
    [
        ((ONE,), TWO, True),
        ((ONE, A), TWO, True),
        ((ONE, A), B, True),
        ((ONE,), B, False),
        ((ONE,), label("paragraph", 3), False),
        ((TWO,), TWO, False),
        ((), ONE, False),
        ((ONE, label("roman", 1, "i")), label("letter", 9, "i"), False),
        ((ONE, label("roman", 4, "iv")), label("letter", 22, "v"), True),  # (v) behind (iv)
    ],
)
def test_the_next_label_on_any_level(path: tuple[Label, ...], found: Label, *, counts: bool) -> None:
    assert is_next(path, found) == counts


@pytest.mark.parametrize(
    ("division", "address", "said"),
    [
        (Division(), "op3", "7"),
        (Division(part="B"), "B.op3", "B/7"),
        (Division(section="二"), "二.op3", "二/7"),
        (Division(Recommended(2, "决议草案二"), "A", "一"), "r2.A.一.op3", "决议草案二/A/一/7"),
    ],
)
def test_a_division_stands_before_its_paragraphs(division: Division, address: str, said: str) -> None:
    assert (division.stems("op3"), division.said("7")) == (address, said)


def test_the_section_of_an_annex_stands_behind_it() -> None:
    division = Division(Recommended(1, "决议草案"), "A", "二")
    assert division.stems("5", annex="an1") == "r1.A.an1.二.5"
    assert division.outer == Division(Recommended(1, "决议草案"), "A")
    assert (division.draft, Division().draft) == (1, 0)


def draft(**given: object) -> Draft:
    usual: dict[str, object] = {
        "section": "operative", "division": Division(), "annex": 0, "top": "7", "path": (label("paragraph", 7),),
        "serial": 1, "table": 0, "parent": None, "speaks": True, "chapeau": None,
    }  # fmt: skip
    return Draft(**{**usual, **given})  # type: ignore[arg-type]


SEVEN = label("paragraph", 7)
ANNEXED = {"section": "annex", "annex": 1}


@pytest.mark.parametrize(
    ("given", "name", "paragraph"),
    [
        ({}, "op7", "7"),
        ({"path": (SEVEN, A)}, "op7.a", "7(a)"),
        ({"path": (SEVEN, A, label("numeral", 1, "一"))}, "op7.a.一", "7(a)(一)"),
        ({"path": (A,)}, "op7.a", "(a)"),
        ({"path": ()}, "op7", None),
        ({"section": "preamble", "path": (A,)}, "pp7.a", None),
        ({"serial": 2}, "op7-2", "7"),
        ({"table": 1}, "op7.t1", "7"),
        ({"path": (SEVEN, A), "table": 2}, "op7.a.t2", "7(a)"),
        ({"division": Division(part="B")}, "B.op7", "B/7"),
        ({**ANNEXED}, "an1.7", "7"),
        ({**ANNEXED, "annex": 0}, "an.7", "7"),
        ({**ANNEXED, "path": (label("article", 2), ONE), "top": "2"}, "an1.2.1", "第2条第1款"),
        ({**ANNEXED, "path": (), "top": "", "table": 1}, "an1.t1", None),
        ({**ANNEXED, "division": Division(section="二")}, "an1.二.7", "二/7"),
    ],
)
def test_the_address_of_a_clause(given: dict[str, object], name: str, paragraph: str | None) -> None:
    made = draft(**given)
    assert (made.name, made.paragraph) == (name, paragraph)


def test_addresses_met_again_are_counted_and_numbers_on_the_page_go_first() -> None:
    bare = draft(path=())
    assert unique_names([bare, draft(), draft(), draft(), bare]) == ["op7-4", "op7", "op7-2", "op7-3", "op7-5"]
    assert unique_names([draft(), draft(serial=2), draft()]) == ["op7", "op7-2", "op7-3"]


def test_paragraphs_of_an_annex_without_a_number_are_told_from_those_with_one() -> None:
    drafts = [
        draft(**ANNEXED),
        draft(**ANNEXED, path=(), top="2"),
        draft(**ANNEXED, path=(), top="", table=1),  # above all paragraphs
        draft(section="annex", annex=2, path=(), top="1"),  # where nothing has a number
        draft(path=(), top="3"),
    ]
    tell_apart(drafts)
    assert [one.top for one in drafts] == ["7", "p2", "", "1", "3"]


def test_each_landmark_is_a_kind_of_line() -> None:
    assert LANDMARK_KINDS["symbol"] == "title"  # told by no line of the body
    assert all(LANDMARK_KINDS.values())


# The verbs of an annex are those of the organ only where it speaks.
ANNEXES = [
    ("1. 促请各国停火。", None),
    ("1. 我们促请各国停火。", "促请"),
    ("1. 我們決定停火。", "決定"),
    ("1. 工作组促请各国停火。", None),
    ("1. 我国促请各国停火。", None),
    ("大会，\n1. 促请各国停火。", "促请"),
    ("第一条\n促请各国停火。", None),
    ("大会，\n1. 促请各国停火。\n附件\n1. 促请各国谈判。", None),
]


@pytest.mark.parametrize(("annex", "phrase"), ANNEXES)
def test_the_verbs_of_an_annex(annex: str, phrase: str | None) -> None:
    clauses = parse(f"大会，\n1. 通过本决议所附准则。\n附件\n核查准则\n{annex}\n").resolution.clauses
    assert clauses[-1].verb_phrase == phrase


@pytest.mark.parametrize(
    ("verb", "section"),
    [
        *((verb, "operative") for verb in ["促请", "要求", "请", "鼓励", "建议", "决定", "核准", "断定"]),
        *((verb, "preamble") for verb in ["欢迎", "重申", "强调"]),
    ],
)
def test_a_verb_that_ends_a_preamble_without_commas(verb: str, section: str) -> None:
    text = f"大会，\n回顾其决议；\n{verb}各国停火；\n决定继续审议。\n"
    assert parse(text).resolution.clauses[1].section == section


def test_words_before_the_verb_that_adopts() -> None:
    text = "大会，\n1. 欢迎会议；\n兹通过以下宣言：\n一、原则\n国家应当合作。\n"
    assert [clause.id for clause in parse(text).resolution.clauses] == ["#op1", "#op2", "#an.1"]


@pytest.mark.parametrize(("mark", "lead_in"), [("：", "核准下列数字："), ("；", None)])
def test_a_table_completes_what_ends_in_a_colon(mark: str, lead_in: str | None) -> None:
    table = "会员国                    百分比\n阿富汗                    0.006\n"
    assert parse(f"大会，\n1. 核准下列数字{mark}\n{table}").resolution.clauses[1].lead_in == lead_in
