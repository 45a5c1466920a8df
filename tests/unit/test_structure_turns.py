"""Each turn that a document may take, in a few lines; a stroke ends a line."""

import pytest

from ressearch.parsing import parse


@pytest.mark.parametrize(
    ("lines", "clauses"),
    [
        # the organ speaks
        (
            "大会，/回顾其决议，/1. 请甲。/2013年12月5日/第60次全体会议/大会，/重申其决议，/1. 请乙。",
            "pp1 op1 pp1-2 op1-2",
        ),
        ("大会，/1. 请甲。/大会/2. 请乙。", "op1 op2"),  # the name heads the next page
        ("大会，/1. 请甲。/大会/各国。", "op1"),  # or what is left of the first
        ("大会：/(a) 注意到报告；/(b) 核准议程。", "op1.a op1.b"),
        ("大会：/注意到报告；", "pp1"),
        # the text is over, and goes on where its numbers do
        ("大会，/1. 请甲。/联合国/2. 请乙。", "op1 op2"),
        ("大会，/1. 请甲。/联合国/3. 请乙。", "op1"),
        ("大会，/1. 请甲。/联合国/各国。", "op1"),
        ("大会，/1. 请甲。/2013年12月5日/1. 各国。/2. 请乙。", "op1 op2"),
        ("大会，/1. 请甲。/2013年12月5日/2. 各国。", "op1"),  # no act of the organ
        ("大会，/1. 请甲。/2013年12月5日/(2) 请乙。", "op1"),  # paragraphs are not counted so
        ("大会，/1. 请甲。/2013年12月5日/(b) 请乙。", "op1"),
        ("大会，/1. 请甲。/2013年12月5日/各国。/标题", "op1"),
        # the conclusion of a preamble, whatever its verb
        ("大会，/回顾其决议，/祈愿各国推动核裁军。", "pp1 op1"),
        ("大会，/回顾其决议，/祈愿各国推动核裁军。/2013年12月5日/第60次全体会议", "pp1 op1"),
        ("大会，/回顾其决议，/祈愿各国推动核裁军。/附件/1. 各国。", "pp1 op1 an1.1"),
        ("A/大会，/回顾其决议，/祈愿各国推动核裁军。/B/大会，/1. 请甲。", "A.pp1 A.op1 B.op1"),
        ("大会，/回顾其决议，/祈愿各国推动核裁军。/1. 请甲。", "pp1 op1"),  # more is to come
        ("大会，/回顾其决议，/祈愿各国推动核裁军。/祈愿各国推动核裁军。", "pp1"),  # two are notes
        ("大会，/回顾其决议，/大会第75/284号决议，附件。", "pp1"),
        ("大会，/回顾其决议，/见世界卫生组织，第1号文件。", "pp1"),
        ("大会，/祈愿各国推动核裁军。", ""),
        # what is adopted stands below, in quotes
        ("在2021年10月8日第43次会议上，人权理事会决定通过以下案文：/“人权理事会决定推迟会议。”", "op1"),
        ("在2021年10月8日第43次会议上，人权理事会决定通过案文如下：/“人权理事会决定推迟会议。”", "op1"),
        ("在2021年10月8日第43次会议上，人权理事会决定采取措施：/(a) 推迟会议；", "op1 op1.a"),
        # annexes
        ("大会，/1. 请甲。/第60次全体会议/附件/1. 各国。/第61次全体会议/2. 甲。", "op1 an1.1 an1.2"),
        ("大会，/1. 请甲。/附件二/1. 各国。/附件/1. 各国。", "op1 an2.1 an3.1"),
        ("大会，/1. 请甲。/附件/A/1. 各国。/B/1. 各国。", "op1 an1.1 an1.1-2"),  # headings
        ("大会，/1. 请甲。/附件/A/大会，/1. 请各国。", "op1 A.op1"),  # but where the organ speaks again, parts
        ("大会，/1. 请甲。/附件/核查准则/各国应当合作，并应当提出报告/1. 甲。", "op1 an1.p1 an1.1"),
        ("大会，/1. 请甲。/附件/核查准则/1. 各国应当合作/2. 甲。", "op1 an1.2"),  # an open line is a heading
        # what counts the paragraphs
        ("大会，/一、请甲；/二、请乙。", "op1 op2"),
        ("A/大会，/一、请甲；/B/三、设置委员会；/四、请乙。", "A.op1 B.op3 B.op4"),  # no heading ends in ；
        ("大会，/回顾其决议，/① 请甲；/② 请乙。", "pp1 op1 op2"),
        ("大会，/回顾其决议，/(1) 请甲；/(2) 请乙。", "pp1 op1 op2"),
        ("大会，/回顾其决议，/(1) 各国；/(2) 各国。", "pp1 pp1.1 pp1.2"),
        ("大会，/回顾其决议：/(1) 请甲；/(2) 请乙。", "pp1 pp1.1 pp1.2"),
        ("大会，/回顾其决议，/1. 请甲，/(1) 请乙；/2. 请丙。", "pp1 op1 op1.1 op2"),
        ("大会，/回顾其决议，/(2) 请甲；/(3) 请乙。", "pp1 pp1.2 pp1.3"),  # the first is one
        ("大会，/回顾其决议，/(a) 请甲；/(b) 请乙。", "pp1 pp1.a pp1.b"),
        ("大会，/1. 请甲；/2. 各国/3. 请乙。", "op1 op2 op3"),  # outside of annexes an open line is no heading
        (
            "大会，/1. 建议通过下列决议草案：/大会，/回顾甲，/“1. 请乙；/2. 请丙。/2. 请丁。",
            "op1 r1.pp1 r1.op1 r1.op2 op2",
        ),  # what is recommended may stand in quotation marks
        ("大会，/1. 请甲；/“1. 请乙；/2. 请丙。", "op1 op1-2 op2"),  # other words in them count for themselves
        ("大会，/1. 请甲；/1. 请乙；/2. 请丙。", "op1 op1-2 op2"),
        ("大会，/1. 请甲；/2. 请乙；/2. 请丙；/3. 请丁。", "op1 op2 op2-2 op3"),  # the page has it twice
        # lists
        (
            "大会，/1. 请甲：/(a) 甲；/(b) 乙：/(一) 丙；/(二) 丁。/2. 请乙。",
            "op1 op1.a op1.b op1.b.一 op1.b.二 op2",
        ),
        ("大会，/1. 请甲：/1. 各国；/2. 会员国。/2. 请乙。", "op1 op1.1 op1.2 op2"),
        ("大会，/1. 请甲：/1. 各国；/2. 请会员国；/3. 请乙。", "op1 op1.1 op2 op3"),  # an act ends the list
        (
            "大会，/1. 请甲：/甲国  1/乙国  2/1. 各国；/2. 请会员国。",
            "op1 op1.t1 op1-2 op2",
        ),  # a list follows its words
        ("大会，/1. 请甲：/· 各国；/· 会员国。/2. 请乙。", "op1 op1-2 op1-3 op2"),
        ("大会，/1. 请甲。/* 各国任满。/2. 请乙。", "op1 op2"),
        # paragraphs without a number
        ("大会，/1. 请甲。/并请各国合作。/2. 请乙。", "op1 op1-2 op2"),
        ("大会，/1. 请甲及/各国合作。/2. 请乙。", "op1 op2"),
        ("大会，/回顾其决议，/又回顾宣言，/请各国合作；/请秘书长报告。", "pp1 pp2 op1 op2"),
        ("大会，/回顾其决议，/断定此为威胁，因此，/请秘书长报告，", "pp1 op1 op2"),
        ("大会，/回顾其决议，/并为此目的，/决议：/1. 请甲。", "pp1 op1"),
    ],
)
def test_turns(lines: str, clauses: str) -> None:
    found = parse(lines.replace("/", "\n") + "\n").resolution.clauses
    assert " ".join(clause.id.removeprefix("#") for clause in found) == clauses


@pytest.mark.parametrize(
    ("lines", "kinds"),
    [
        ("大会，/1. 请甲：/甲国  1/乙国  2/2. 请乙。", "formula clause table clause"),
        (
            "大会，/1. 请甲。/2013年12月5日/甲国  1/乙国  2",
            "formula clause close text",
        ),  # a table of the next document
        ("大会，/1. 请甲。/2013年12月5日/各国。/标题", "formula clause close text heading"),
        (
            "大会，/1. 请甲。/2013年12月5日/[以9票对1票通过。/赞成：/阿富汗、中国]",
            "formula clause close vote",
        ),
        ("大会，/1. 请甲。/附件/标题/1. 各国。", "formula clause annex heading clause"),
        ("大会，/1. 请甲。/附件/第一条/各国。", "formula clause annex heading clause"),
        ("大会，/1. 请甲。/A/标题/大会，/1. 请乙。", "formula clause part heading formula clause"),
        ("大会，/1. 请甲。/联合国/各国", "formula clause tail"),
        ("大会，/标题/1. 请甲。", "formula heading clause"),
        ("大会，/决议：/1. 请甲。", "formula chapeau clause"),
        ("大会，/各国的合作。/1. 请甲。", "formula text clause"),  # no verb, no number: whose words are they?
        ("68/51. 裁军/大会，/1. 请甲。/第60次全体会议", "title formula clause close"),
    ],
)
def test_what_each_line_is(lines: str, kinds: str) -> None:
    blocks = parse(lines.replace("/", "\n").replace("68\n51", "68/51") + "\n").blocks
    assert " ".join(block.kind for block in blocks if block.kind != "blank") == kinds


@pytest.mark.parametrize(
    ("lines", "lead_in"),
    [
        ("大会，/决议：/1. 请甲。", "决议："),
        ("大会，/并为此目的，/决议：/1. 请甲。", "并为此目的，决议："),
        ("大会，/1. 请甲：/(a) 甲。", "请甲："),
        ("大会，/1. 请甲。", None),
    ],
)
def test_what_the_last_clause_completes(lines: str, lead_in: str | None) -> None:
    assert parse(lines.replace("/", "\n") + "\n").resolution.clauses[-1].lead_in == lead_in


@pytest.mark.parametrize(
    ("stop", "stands"), [*((stop, True) for stop in "，；。：！？”"), ("乙", False), ("、", False)]
)
def test_a_number_that_stands_twice_needs_a_stop_above(stop: str, *, stands: bool) -> None:
    found = parse(f"大会，\n1. 请甲；\n2. 请乙{stop}\n2. 请丙；\n3. 请丁。\n").resolution.clauses
    assert ("#op2-2" in [clause.id for clause in found]) == stands
