"""Each check has a document with this fault alone, and one that looks like it and has none."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from ressearch.model.span import Span
from ressearch.parsing import parse
from ressearch.parsing.integrity import CHECKS, find_faults, find_warnings
from ressearch.parsing.integrity.checking import RUNS, Check, read_check, read_checks
from ressearch.parsing.integrity.customs import nearest_verbs
from ressearch.parsing.integrity.dates import fits
from ressearch.parsing.integrity.marks import unpaired
from ressearch.parsing.integrity.ranks import akin
from ressearch.parsing.paper import division_of
from ressearch.parsing.repair.traced import Traced

SHARED = Path(__file__).parents[2] / "../shared"

HEAD = "2013年12月5日大会决议\n68/51. 采取联合行动\n大会，\n"
CLOSE = "2013年12月5日\n第60次全体会议\n"


@dataclass(frozen=True)
class Case:
    """A body with the fault at ``line:column``, and one that only looks so."""

    code: str
    place: str
    fault: str
    alike: str


CASES = [
    Case(
        "lost_verb",
        "6:1",
        "回顾其决议，|1. 重申其决心；|2. 秘书长根据大会的决定提供服务；|3. 又请秘书长提出报告。",
        "回顾其决议，|1. 重申其决心；|2. 请秘书长根据大会的决定提供服务；|3. 又请秘书长提出报告。",
    ),
    Case(
        "rank",
        "6:1",
        "回顾其决议，|1. 重申其决心；|2. 又请秘书长提出报告。",
        "回顾其决议，|又回顾其宣言，|1. 重申其决心。",
    ),
    Case(
        "rank",
        "4:1",
        "又欢迎所作的努力，|1. 重申其决心。",
        "注意到其决议，|又赞赏地注意到其报告，|1. 促请各国停火；|2. 又吁请各国谈判。",
    ),
    Case(
        "rank",
        "6:1",
        "强调其决议，|1. 重申其决心；|2. 还请各国停火。",
        "强调其决议，|1. 重申其决心；|2. 还强调各国必须停火。",  # the preamble has what is taken up
    ),
    Case(
        "lost_verb",
        "5:1",
        "强调其决议，|1. 各国必须停火；|2. 还强调应提供援助。",  # though the preamble has 强调
        "强调其决议，|1. 强调各国必须停火；|2. 又强调应提供援助。",
    ),
    Case(
        "numbering",
        "6:1",
        "回顾其决议，|1. 重申其决心；|4. 请秘书长提出报告；|5. 决定继续审议。",
        "回顾其决议，|1. 重申其决心；|2. 请秘书长提出报告；|3. 决定在2015年继续审议。",
    ),
    Case(
        "numbering",
        "6:1",
        "回顾其决议，|1. 重申其决心；|1. 请秘书长提出报告；|2. 决定继续审议。",
        "回顾其决议，|一. 总则|1. 重申其决心；|二. 经费|1. 请秘书长提出报告；|2. 决定继续审议。",
    ),
    Case(
        "items",
        "7:1",
        "回顾其决议，|1. 促请各国：|(a) 停止试验；|(c) 销毁武器；|2. 决定继续审议。",
        "回顾其决议，|1. 促请各国：|(a) 停止试验；|(b) 销毁武器：|(一) 核武器；|(二) 生物武器；|2. 决定继续审议。",
    ),
    Case(
        "marker_alone",
        "4:10",
        "回顾《联合国宪章》³和其决议，|1. 重申其决心。",
        "回顾《联合国宪章》3月的报告，|1. 重申其决心。",
    ),
    Case(
        "note_alone",
        "9:1",
        "回顾其决议，|1. 重申其决心。|*close*|_______________|1 见A/68/51。",
        "回顾《联合国宪章》¹和其决议，|1. 重申其决心。|*close*|_______________|1 见A/68/51。",
    ),
    Case(
        "brackets",
        "4:3",
        "回顾《联合国宪章的宗旨，|1. 重申其决心。",
        "回顾《联合国宪章〈总则〉》的宗旨(见上文)，|1. 重申1)裁军，2)停火。",
    ),
    Case(
        "brackets",
        "5:9",
        "回顾其决议，|1. 重申其决心”继续；|2. 决定继续审议。",
        "回顾其决议，|1. 决定“：|(a) 停火；|(b) 谈判”；|2. 决定继续审议。",
    ),
    Case(
        "preamble_stop",
        "4:6",
        "回顾其决议。深信裁军必不可少，|1. 重申其决心。",
        "回顾其题为“裁军。安全。”的决议，|1. 重申其决心。",
    ),
    Case(
        "operative_end",
        "5:9",
        "回顾其决议，|1. 重申其决心，|2. 请秘书长提出报告；|3. 决定继续审议。",
        "回顾其决议，|1. 重申其“决心；”|2. 请秘书长提出报告；|3. 决定继续审议。",
    ),
    Case(
        "operative_end",
        "7:9",
        "回顾其决议，|1. 重申其决心；|2. 请各国停火；|3. 请各国合作。|4. 决定继续审议。",
        "回顾其决议，|1. 重申其决心。|2. 请各国停火。|3. 请各国合作。|4. 决定继续审议。",
    ),
    Case(
        "last_end",
        "6:12",
        "回顾其决议，|1. 重申其决心；|2. 请秘书长提出报告；",
        "回顾其决议，|1. 重申其决心；|2. 请秘书长“提出报告。”",
    ),
    Case(
        "session",
        "6:10",
        "回顾其决议，|1. 重申其决心；|2. 决定列入大会第六十七届会议临时议程。",
        "回顾其第六十七届会议的决议，|1. 重申第六十七届会议的议程；|2. 决定列入大会第六十九届会议临时议程。",
    ),
    Case(
        "session",
        "6:24",
        "回顾其决议，|1. 重申其决心；|2. 决定列入大会第六十七届会议临时议程，并在第六十八届会议审议。",
        "回顾其决议，|1. 重申其决心；|2. 决定列入大会第六十八届会议临时议程，并在第六十九届会议审议。",
    ),
    Case(
        "session",  # named twice, told once
        "6:10",
        "回顾其决议，|1. 重申其决心；|2. 决定列入大会第六十七届会议临时议程，并在第六十七届会议审议。",
        "回顾其决议，|1. 重申其决心；|2. 决定列入大会第六十九届会议临时议程，并在第六十九届会议审议。",
    ),
    Case(
        "unread",
        "5:1",
        "回顾其决议，|各国应当合作。|1. 重申其决心。",
        "回顾其决议，|因此现在，|1. 重申其决心。",
    ),
    Case(
        "preamble_end",
        "5:19",
        "回顾其决议，|欢迎会员国为实现全面彻底裁军所作的努力|"
        "深信裁军对维护国际和平与安全必不可少，必须立即谈判，以期缔结公约，|1. 重申其决心。",
        "回顾其决议；|深信裁军必不可少；|1. 重申其决心。",
    ),
    Case(
        "preamble_end",
        "5:8",
        "回顾其决议，|欢迎所作的努力；|深信裁军必不可少，|1. 重申其决心。",
        "回顾其决议，|1. 重申其决心。",
    ),
    Case(
        "colon",
        "5:8",
        "回顾其决议，|1. 促请各国，|(a) 停止试验；|(b) 销毁武器；|2. 决定继续审议。",
        "回顾其决议，|1. 促请各国：|(a) 停止试验；|(b) 销毁武器；|2. 决定继续审议。",
    ),
    Case(
        "half_width",
        "4:6",
        "回顾其决议,并深信裁军必不可少,|1. 重申其决心。",
        "回顾其决议(见A/68/51)，并深信5,000人受害，|1. 重申其决心。",
    ),
    Case("half_width", "5:9", "回顾其决议，|1. 重申其决心.", "回顾其决议，|1. 重申第2.1版的决心。"),
    Case(
        "unknown_verb",
        "6:4",
        "回顾其决议，|1. 重申其决心；|2. 敦请各国停火；|3. 决定继续审议。",
        "回顾其决议，|1. 重申其决心；|2. 鉴于情况紧急，敦促各国停火；|3. 决定继续审议。",
    ),
    Case(
        "unknown_verb",  # one finding for what lost the words above it
        "5:4",
        "回顾其决议，|1. 确保数据完整；|2. 加强能力；|3. 推动对话；|4. 支持各国的努力。",
        "回顾其决议，|吁请联合国系统：|1. 确保数据完整；|2. 加强能力；|3. 推动对话；|4. 支持各国的努力。",
    ),
    Case(
        "citation_date",
        "4:4",
        "回顾其2010年12月3日第67/59号决议，|1. 重申其决心。",
        "回顾其2012年12月3日第67/59号和2013年12月5日第68/51号决议，|1. 重申其决心。",
    ),
    Case(
        "citation_date",
        "5:6",
        "回顾其2012年12月3日第67/59号决议，|1. 重申2012年12月4日第67/59号决议。",
        "回顾其2012年12月3日第67/59号决议，|1. 重申2012年12月3日第67/59号决议。",
    ),
    Case(
        "rank_order",
        "5:1",
        "回顾其决议，|还回顾其宣言，|1. 重申其决心。",
        "回顾其决议，|又回顾其宣言，|还回顾其公约，|1. 重申其决心。",
    ),
    Case(
        "verb_in_preamble",
        "5:1",
        "回顾其决议，|促请各国停火，|1. 重申其决心。",
        "回顾其促请各国停火的决议，|1. 重申其决心。",
    ),
    Case(
        "verb_in_operative",
        "5:4",
        "回顾其决议，|1. 遵循《联合国宪章》；|2. 重申其决心。",
        "回顾其决议，|1. 决定遵循《联合国宪章》；|2. 重申其决心。",
    ),
]


def document(body: str, head: str = HEAD) -> str:
    """A document with the paragraphs of ``body``, a line each."""
    text = body.replace("|", "\n") + "\n"
    return head + (text.replace("*close*\n", CLOSE) if "*close*" in text else text + CLOSE)


def told(source: str) -> list[tuple[str, str]]:
    return [(finding.kind, f"{finding.line}:{finding.column}") for finding in find_faults(parse(source))]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code} {case.fault[:24]}")
def test_a_fault_is_found_alone_and_at_its_place(case: Case) -> None:
    assert told(document(case.fault)) == [(case.code, case.place)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code} {case.alike[:24]}")
def test_what_only_looks_so_is_passed_over(case: Case) -> None:
    assert told(document(case.alike)) == []


def test_a_missing_formula_and_a_missing_title() -> None:
    body = "回顾其决议，|1. 重申其决心；|2. 决定继续审议。"
    assert told(document(body, "2013年12月5日大会决议\n68/51. 采取联合行动\n")) == [("no_formula", "3:1")]
    assert told(document(body, "大会，\n")) == [("no_title", "1:1")]
    assert told(document(body, "第1718(2006)号决议\n安全理事会，\n")) == []  # these have none


def test_more_formulas_than_parts() -> None:
    part = "大会，\n回顾其决议，\n1. 重申其决心。\n" + CLOSE
    title = "2013年12月5日大会决议\n68/51. 采取联合行动\n"
    assert told(title + part + part) == [("formulas", "8:1")]
    assert told(title + "A\n" + part + "B\n" + part) == []


def test_every_check_has_its_case() -> None:
    elsewhere = {"no_formula", "no_title", "formulas"}
    assert {case.code for case in CASES} | elsewhere == set(CHECKS) == set(RUNS)


def test_the_message_names_what_was_lost() -> None:
    (finding,) = find_warnings(parse(document(CASES[0].fault)))
    assert finding.clause == "A/RES/68/51#op2"
    assert "可能丢失动词“请”" in finding.message
    assert finding.severity == "warning"


def messages(body: str) -> list[str]:
    return [finding.message for finding in find_faults(parse(document(body)))]


def test_marks_of_one_clause_are_told_once_with_their_count() -> None:
    assert messages("回顾其决议,并深信甲，|1. 重申其决心。") == [
        "半角“,”应作全角“，” / half-width , should be ，",
    ]
    assert messages("回顾其决议,并深信甲,|1. 重申其决心。") == [
        "半角“,”应作全角“，”，本段共 2 处 / half-width , should be ，; 2 such marks here",
    ]


@pytest.mark.parametrize(
    ("numbers", "message"),
    [
        ("1 3", "编号 3 之前缺 2 / number 2 is missing before 3"),
        ("1 4", "编号 4 之前缺 2–3 / numbers 2–3 are missing before 4"),
        ("1 2 2", "编号 2 重复或倒退，应为 3 / number 2 again; 3 is due"),
        ("1 2 1", "编号 1 重复或倒退，应为 3 / number 1 again; 3 is due"),
        ("2 3", "编号 2 之前缺 1 / number 1 is missing before 2"),
        ("3 4", "编号 3 之前缺 1–2 / numbers 1–2 are missing before 3"),
    ],
)
def test_the_message_names_the_numbers(numbers: str, message: str) -> None:
    acts = "；|".join(f"{number}. 请各国停火" for number in numbers.split())
    assert messages(f"回顾其决议，|{acts}。") == [message]


@pytest.mark.parametrize(
    ("silent", "acting", "count"),
    [(2, 1, 2), (3, 1, 1), (3, 2, 1), (3, 3, 3), (2, 0, 2), (3, 0, 1)],  # most of an operative part is one finding
)
def test_most_paragraphs_without_a_verb_are_told_at_once(silent: int, acting: int, count: int) -> None:
    lines = [*["各国的合作"] * silent, *["请各国停火"] * acting]
    acts = "；|".join(f"{number}. {line}" for number, line in enumerate(lines, 1))
    assert [kind for kind, _ in told(document(f"回顾其决议，|{acts}。"))] == ["unknown_verb"] * count


@pytest.mark.parametrize("pair", ["“”", "‘’", "『』", "「」", "《》", "（）", "()"])
def test_a_stop_may_stand_inside_of_marks(pair: str) -> None:
    assert told(document(f"回顾其决议，|1. 重申其决心；|2. 请秘书长{pair[0]}提出报告。{pair[1]}")) == []


def test_an_unknown_verb_is_quoted_where_it_is_expected() -> None:
    head = "大会决定\n[其他决定]\n76/418. 工作组\n"
    body = "2022年4月1日，大会第65次全体会议根据委员会的建议，组成工作组。\n"
    (finding,) = find_faults(parse(head + body))
    assert (finding.kind, finding.line, finding.column) == ("unknown_verb", 4, 30)
    assert "“组成工作……”" in finding.message


def test_one_character_is_no_likeness() -> None:
    assert [nearest_verbs(text) for text in ("确保联合国", "加强供资", "对有关性别")] == [(), (), ()]
    assert nearest_verbs("注意倒秘书长")[0] == "注意到"


def test_traditional_script_is_checked_alike() -> None:
    body = "回顧其決議，|1. 重申其決心；|2. 還請秘書長提出報告。"
    assert told(document(body, "2013年12月5日大會決議\n68/51. 採取聯合行動\n大會，\n")) == [("rank", "6:1")]


def test_style_is_no_warning() -> None:
    source = document("回顾其决议,并深信裁军必不可少，|1. 重申其决心。")
    assert find_faults(parse(source))
    assert find_warnings(parse(source)) == ()


def test_what_is_no_resolution_has_no_findings() -> None:
    assert find_faults(parse("今天天气很好。\n")) == ()
    assert find_faults(parse("")) == ()


def test_lines_are_counted_as_editors_do() -> None:
    source = document(CASES[0].fault)
    assert told(source.replace("\n", "\r\n")) == told(source) == told(source.replace("\n", "\r"))


# What is truly wrong with the public documents, as far as they are here: a file may have no other warnings.
TRUE_WARNINGS = {
    "A_RES_73_175.txt": {"marker_alone", "operative_end"},
    "E_2023_L.__gender.zh.txt": {"brackets", "last_end"},
    "E_2023_L.__unaids.zh.txt": {"brackets", "unread"},
    "E_RES_2023_3.zh.txt": {"numbering"},
}


@pytest.mark.skipif(not (SHARED / "corpus").exists(), reason="no shared corpus here")
def test_public_documents_have_no_false_warning() -> None:
    for file in (*SHARED.glob("seed/*.txt"), *SHARED.glob("corpus/zh/**/*.txt")):
        found = find_warnings(parse(file.read_bytes().decode("utf-8")))
        assert {finding.kind for finding in found} <= TRUE_WARNINGS.get(file.name, set()), file.name


@pytest.mark.parametrize(
    ("symbol", "year", "fit"),
    [
        ("A/RES/67/59", 2012, True),  # a session runs from September to September
        ("A/RES/67/59", 2013, True),
        ("A/RES/67/59", 2011, False),
        ("A/RES/67/59", 2014, False),
        ("A/DEC/67/501", 2014, False),
        ("A/RES/1514(XV)", 1999, True),  # its number tells no year
        ("S/RES/1718(2006)", 2006, True),
        ("S/RES/1718(2006)", 2007, False),
        ("E/RES/2013/5", 2014, True),
    ],
)
def test_a_resolution_of_a_year(symbol: str, year: int, *, fit: bool) -> None:
    assert fits(symbol, year) == fit


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ("敦请会员国停火；", ()),  # one character is no likeness
        ("决心会员国停火；", ("决心",)),
        ("会员国停火；", ()),
        ("", ()),
    ],
)
def test_the_verbs_that_come_nearest(text: str, nearest: tuple[str, ...]) -> None:
    assert nearest_verbs(text) == nearest


@pytest.mark.parametrize(
    ("one", "other", "kin"),
    [
        ("请", "请", True),
        ("请", "邀请", False),
        ("促请", "吁请", True),  # both urge in English
        ("注意到", "赞赏地注意到", True),
        ("赞赏地注意到", "注意到", True),
        ("请", "授权", False),
        ("不是动词", "也不是", False),
    ],
)
def test_a_verb_that_takes_up_another(one: str, other: str, *, kin: bool) -> None:
    assert akin(one, other) == kin


@pytest.mark.parametrize(
    ("address", "division"),
    [
        ("A/RES/50/72#B.op3", "B."),
        ("A/RES/68/51#pp1", ""),
        ("#二.op1.a", "二."),
        ("#r1.A.an1.5", "r1.A."),
        ("#r1.A.二.op1", "r1.A.二."),
        ("#text", ""),
    ],
)
def test_the_division_of_an_address(address: str, division: str) -> None:
    assert division_of(address) == division


def unpaired_signs(text: str) -> str:
    return " ".join(f"{sign}{at}" for at, sign in unpaired(Traced.of(text, Span(0, len(text)))))


@pytest.mark.parametrize(
    ("text", "lonely"),
    [
        ("《宪章》", ""),
        ("《宪章〈总则〉》", ""),
        ("《宪章", "《0"),
        ("宪章》", "》2"),
        ("《宪章〉", "《0 〉3"),
        ("《〈宪章》", "〈1"),
        ("“《宪章”》", "《1 》5"),
        ("（宪章)", ""),  # either width closes
        ("(宪章）", ""),
        ("[宪章】", "[0"),
        ("「『宪章』」", ""),
        ("1)促进，12)停火，a)谈判", ""),  # the label of an item has only the second half
        ("123)停火", ")3"),
        (")停火", ")0"),
        ("1》停火", "》1"),
        ("(a)(b", "(3"),
        ("((a)", "(0"),
    ],
)
def test_signs_without_their_partner(text: str, lonely: str) -> None:
    assert unpaired_signs(text) == lonely


def test_the_table_of_checks_is_read_by_its_words() -> None:
    assert read_checks() == CHECKS
    grave = [check.code for check in CHECKS.values() if check.severity == "warning"]
    assert (len(CHECKS), len(grave), grave[0], grave[-1]) == (23, 13, "lost_verb", "unread")
    assert read_check("colon\tstyle\t中\ten\t为何\twhy") == Check(
        "colon", "style", "中", "en", "为何", "why", RUNS["colon"]
    )


@pytest.mark.parametrize("line", ["rank\tstyle\t甲", "rank\tgrave\t甲\ta\t乙\tb", "no\tstyle\t甲\ta\t乙\tb"])
def test_a_bad_line_of_the_table_is_named(line: str) -> None:
    with pytest.raises(ValueError, match=r"checks\.tsv: expected CODE") as caught:
        read_check(line)
    assert repr(line) in str(caught.value)
