"""Each check has a document with this fault alone, and one that looks like it and has none."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from ressearch.parsing import parse
from ressearch.parsing.integrity import CHECKS, find_faults, find_warnings
from ressearch.parsing.integrity.checking import RUNS, read_check

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


@pytest.mark.parametrize("line", ["rank\tstyle\t甲", "rank\tgrave\t甲\ta\t乙\tb", "no\tstyle\t甲\ta\t乙\tb"])
def test_a_bad_line_of_the_table_is_named(line: str) -> None:
    with pytest.raises(ValueError, match=r"checks\.tsv: expected CODE") as caught:
        read_check(line)
    assert repr(line) in str(caught.value)
