"""The cases of structure: how paragraphs come out of a layout, and clauses out of paragraphs."""

import pytest

from ressearch.parsing import documents, parse


def outline(text: str) -> list[str]:
    """The address of each clause within its document, and its verb as written."""
    clauses = parse(text).resolution.clauses
    return [" ".join(filter(None, (clause.id.partition("#")[2], clause.verb_phrase))) for clause in clauses]


OP10 = """ 10. 吁吁吁吁请请请请核武器国家采取措施，同时对措施表

示欢迎；\x20
"""
OP11 = """ 11. 又吁又吁又吁又吁请请请请核武器国家立即进

行互动协作；\x20
"""
DOUBLES = """ 5. 促请请求国与被请求国相互合作；\x20

 6. 请请愿人提交书面材料；\x20
"""
CHAPEAU = """  大会,

  决议:

1.1998-1999两年期周转基金的数额定为1亿美元;

2.各会员国应预缴款项;
"""
SECOND_PARAGRAPH = """  27. 指示委员会处理违反措施的情事，

  决定委员会可指认个人；

  28. 又指示委员会提出报告；
"""
NO_NUMBER = """  大会，

  回顾联合国宪章的原则，

  考虑到恢复该国的权利必不可少，

  决定：恢复该国的一切权利。
"""
PREAMBLE_ITEMS = """回顾任务规定，特别是:

(a)部队应能执行任务,

(b)部队不得使用武力,

1.重申决心执行决议;
"""
PARTS = """52/214. 会议时地分配办法

  大会,

A

  审议了报告,

  1. 请秘书长提供服务;

B

  回顾其各项决议,

  1. 决定推迟审议;
"""
ANNEX = """2013 年 12 月 5日\x20

第 60 次全体会议\x20

附件\x20

工作组的职权范围\x20

 1. 工作组应由十五名成员组成。\x20

 2. 工作组决定其工作方法。\x20
"""
FIRST_PAGE = """13-44713 (C)\x20

*1344713*\x20

请回收\x20

 大会大会大会大会，\x20
"""
TREATY = """大会，

1. 通过本决议所附公约。

附件

公约

第一条
宗旨

1. 本公约的宗旨是促进权利。

2. 各国应：

(a) 采取措施；

第二条

为本公约的目的，交流包括语言。

歧视指任何区别。
"""
REASONS_FIRST = """鑑於有必要促進各國間友好關係的發展，
因此現在，
大會，
發布這一世界人權宣言；
第一條
人人生而自由。
"""
SECTIONS = """大会，

回顾其各项决议，

1. 决定通过下列规定；

二、经费

1. 核准经费；

2. 请秘书长提出报告。
"""
SEVERAL_DRAFTS = """麻醉药品委员会，

建议经济及社会理事会核准以下决议草案供大会通过：

决议草案一
促进替代发展
大会，
回顾其决议，
1. 注意到报告；
2. 请会员国提供资源。

决议草案二
世界毒品问题
大会，
1. 鼓励会员国采取措施；
2. 请秘书长提出报告。
"""
DRAFT_DECISION = """经济及社会理事会，

1. 核可下列决定草案：

委员会的报告

经济及社会理事会：

(a) 注意到报告；

(b) 核准议程。

2. 请秘书长分发本决议。
"""
RUNNING_ON = """大会，

一. 执行情况

1. 重申其决议；

二. 能力建设

A. 一般事项

2. 吁请各国；

B. 信托基金

3. 确认其重要性，

并吁请各国捐款；
"""
SECTIONS_ALONE = """大会，

审议了报告，

一

经费

1. 核准经费；

十一

安保

回顾其决议，

1. 赞同建议；
"""
AGENDA = """大会，

1. 核准临时议程如下：

1. 会议开幕。

2. 其他事项。

2. 请秘书长提出报告。
"""
QUOTED = """大会，

1. 决定将条例改为：

“(a) 津贴由秘书长确定；

“(b) 津贴付给工作人员。”

2. 请秘书长执行。
"""
TABLE = """大会，

1. 决定下列比额表：

会员国                    百分比
阿富汗                    0.006
中国                     15.254

2. 又决定上述比额适用于2022年。

附件

会员国 | 百分比
"""
OLD_ITEMS = """安全理事會，

備悉報告書；

一、促請各國遵守；

二、訓令調解專員：

(甲) 繼續努力；

(乙) 提出報告書。

三、請秘書長供給人員。

第三五四次會議以八票對一票通過，棄權者二。
"""
OLD_DECLARATION = """大會，

鑒於其決議案，

為此宣言：

一．使各民族受外族之征服，係否定基本人權。

二．所有民族均有自決權。
"""
ANNEX_SPEAKS = """大会，

1. 通过本决议附件所载宣言。

附件

宣言

大会，

重申其决心，

第一条

人人有权利。
"""
PARTS_AFTER_ARTICLES = """大會，
茲通過本宣言；
第一條
人人生而自由。
乙
請願權
大會，
認為請願權重要，
一. 決定不採取行動；
"""
VOTES = """人权理事会，
1. 决定继续处理此案。
2019年3月22日
第54次会议
[经记录表决，以22票赞成、8票反对获得通过。表决情况如下：
赞成：
阿根廷、中国
反对：
古巴]
"""
DECISION_ITEMS = """2023年7月25日，经济及社会理事会第36次全体会议：

(a) 注意到报告；

(b) 核准议程。
"""
STATEMENT_ITEMS = """在2013年1月21日安全理事会第6903次会议上，安全理事会主席代表安理会发表声明如下：

“安全理事会强调：

“(a) 各方同意的重要性；

“(b) 公正的重要性。”
"""
READ_OUT = STATEMENT_ITEMS.replace("发表声明如下", "宣读下列声明")
WE_GO_ON = """大会，

1. 通过本决议所附宣言；

2. 请秘书长提出报告。

附件

我们，各国元首，

重申我们的承诺，

确认这是一项共同责任。

促进合作是必要的。
"""
POINT_BY_POINT = """安全理事會，

鑒於敵對行為正在進行，

促請當事雙方：

（甲）立即停止敵對行為，及

（乙）和平解決其爭端。
"""
HEADING_BELOW_A_STOP = """大会，

回顾其以往各项决议，包括关于这个问题的第七十五届会议所通过的决议以及其他有关的文
件和报告，

1. 决定将任务期限延长至下一个财政年度终了时为止，并请秘书长就此向大会提出一份全
面的报告；
任务的执行情况
2. 请秘书长采取必要步骤加快部队的组建和部署，并在其下一次报告中说明已经取得的进
展。
"""
ROWS = """大会，

1. 决定批款如下：

1. 通盘决策    117 054 800
2. 会议管理    621 954 000

2. 授权秘书长调拨经费。
"""
ITEMS_OF_AN_ACT = """2020年6月29日，大会第59次全体会议注意到秘书长的信，又决定：

(a) 推迟审议；

(b) 请主席散发草案。
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (READ_OUT, ["op1 强调", "op1.a", "op1.b"]),
        (WE_GO_ON, ["op1 通过", "op2 请", "an1.1", "an1.2 重申", "an1.3 确认", "an1.4"]),
        (POINT_BY_POINT, ["pp1 鑒於", "op1 促請", "op1.甲", "op1.乙"]),
        (HEADING_BELOW_A_STOP, ["pp1 回顾", "op1 决定", "op2 请"]),
        (ROWS, ["op1 决定", "op1.t1", "op2 授权"]),
        (ITEMS_OF_AN_ACT, ["op1 注意到", "op1.a", "op1.b 请"]),
        (SEVERAL_DRAFTS, ["op1 建议", "r1.pp1 回顾", "r1.op1 注意到", "r1.op2 请", "r2.op1 鼓励", "r2.op2 请"]),
        (DRAFT_DECISION, ["op1 核可", "r1.op1.a 注意到", "r1.op1.b 核准", "op2 请"]),
        (RUNNING_ON, ["op1 重申", "op2 吁请", "op3 确认"]),  # oceans: the numbers run on below headings
        (SECTIONS_ALONE, ["pp1 审议了", "一.op1 核准", "十一.pp1 回顾", "十一.op1 赞同"]),  # A/RES/59/276
        (AGENDA, ["op1 核准", "op1.1", "op1.2", "op2 请"]),
        (QUOTED, ["op1 决定", "op1-2", "op1-3", "op2 请"]),  # an amendment counts for itself
        (TABLE, ["op1 决定", "op1.t1", "op2 又决定", "an1.t1"]),
        (OLD_ITEMS, ["pp1 備悉", "op1 促請", "op2 訓令", "op2.甲", "op2.乙", "op3 請"]),
        (ANNEX_SPEAKS, ["op1 通过", "an1.p1 重申", "an1.1"]),  # A/RES/61/295
        (VOTES, ["op1 决定继续处理此案"]),
        (DECISION_ITEMS, ["op1.a 注意到", "op1.b 核准"]),
        (STATEMENT_ITEMS, ["op1 强调", "op1.a", "op1.b"]),
        (OP10, ["op10 吁请"]),  # A/RES/68/51: split runs
        (OP11, ["op11 又吁请"]),  # unequal runs
        (DOUBLES, ["op5 促请", "op6 请"]),  # words, not overprint
        (CHAPEAU, ["op1", "op2"]),  # A/RES/52/224: the verb stands above; a year behind the number
        (SECOND_PARAGRAPH, ["op27 指示", "op27-2 决定", "op28 又指示"]),  # S/RES/2094(2013)
        (NO_NUMBER, ["pp1 回顾", "pp2 考虑到", "op1 决定"]),  # A/RES/2758(XXVI)
        (PREAMBLE_ITEMS, ["pp1 回顾", "pp1.a", "pp1.b", "op1 重申决心"]),  # S/RES/467(1980)
        (PARTS, ["A.pp1 审议了", "A.op1 请", "B.pp1 回顾", "B.op1 决定"]),  # A/RES/52/214: the organ before A
        (ANNEX, ["an1.1", "an1.2"]),  # 工作组决定 is no act of the organ
        (FIRST_PAGE, []),  # the recycling mark begins with 请
        (TREATY, ["op1 通过", "an1.1.1", "an1.1.2", "an1.1.2.a", "an1.2", "an1.2-2"]),
        (REASONS_FIRST, ["pp1 鑑於", "op1 發布", "an1.1"]),  # A/RES/217 A(III), traditional script
        (SECTIONS, ["pp1 回顾", "op1 决定", "二.op1 核准", "二.op2 请"]),  # Fifth Committee: sections count anew
    ],
)
def test_clauses(text: str, expected: list[str]) -> None:
    assert outline(text) == expected


def spoken(text: str) -> list[str | None]:
    """How a reader says each clause."""
    return [clause.paragraph for clause in parse(text).resolution.clauses]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SEVERAL_DRAFTS, [None, None, "决议草案一/1", "决议草案一/2", "决议草案二/1", "决议草案二/2"]),
        (DRAFT_DECISION, ["1", "决定草案/(a)", "决定草案/(b)", "2"]),
        (SECTIONS_ALONE, [None, "一/1", None, "十一/1"]),
        (AGENDA, ["1", "1.1", "1.2", "2"]),
        (TABLE, ["1", "1", "2", None]),
        (DECISION_ITEMS, ["(a)", "(b)"]),
    ],
)
def test_paragraphs_as_a_reader_says_them(text: str, expected: list[str | None]) -> None:
    assert spoken(text) == expected


def test_the_numbers_of_an_old_declaration_need_no_verb() -> None:
    assert outline(OLD_DECLARATION)[-2:] == ["op1", "op2"]  # A/RES/1514(XV)


def test_a_part_may_follow_articles() -> None:
    assert outline(PARTS_AFTER_ARTICLES)[-2:] == ["乙.pp1 認為", "乙.op1 決定"]  # A/RES/217(III)


def test_a_table_is_one_block_that_completes_its_paragraph() -> None:
    found = parse(TABLE)
    table = found.resolution.clauses[1]
    assert (table.text, table.lead_in) == ("会员国 百分比 阿富汗 0.006 中国 15.254", "决定下列比额表：")
    assert [block.clause for block in found.blocks if block.kind == "table"] == [1, 3]


def test_a_vote_is_one_block() -> None:
    assert [block.kind for block in parse(VOTES).blocks][-1] == "vote"


def test_addresses_are_never_the_same() -> None:
    text = "大会，\n\n" + "1. 请各国合作；\n\n决定继续审议；\n\n请秘书长报告；\n\n" * 3
    names = outline(text)
    assert len({name.split()[0] for name in names}) == len(names)


FIRST = "68/1. 审查\n\n大会，\n\n1. 决定审查该决议。\n\n2013年9月20日\n第2次全体会议\n\n"
SECOND = "2013年9月21日大会决议\n68/2. 报告\n\n大会，\n\n1. 请秘书长报告。\n"
CHINESE = "第2140(2014)号决议\n\n安全理事会，\n\n1. 决定继续处理此案。\n"


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        (FIRST + SECOND, ["A/RES/68/1", "A/RES/68/2"]),
        (FIRST + SECOND + CHINESE, ["A/RES/68/1", "A/RES/68/2", "S/RES/2140(2014)"]),
        (FIRST + "68/1. 审查\n", ["A/RES/68/1"]),  # the title again
        (FIRST.replace("该决议", "\n第68/2号决议"), ["A/RES/68/1"]),  # a citation at the head of a line
    ],
)
def test_several_resolutions_in_one_text(text: str, symbols: list[str]) -> None:
    spans = documents(text)
    assert [parse(span.of(text)).resolution.symbol for span in spans] == symbols
    assert "".join(span.of(text) for span in spans) == text
    assert parse(text).resolution.symbol == symbols[0]
    assert parse(text).blocks[-1].span.end == len(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "A/RES/60/1/Corr.1\n大会\n60/1. 成果\n更正\n大会，\n1. 决定改为“决心”。\n",  # a list of changes
        "大会\n决定\n安全理事会\n决议\n",  # a menu
        " \n\f\n",
        "请把文件发给我。",
        "2023年的春天来得很早，人们走上街头。\n河水流过村庄，孩子们在岸边玩耍。",
        "1. 标题\n2. 内容\n",
        "委员会由下列会员国组成:奥地利*、中国*\n",
    ],
)
def test_no_resolution(text: str) -> None:
    found = parse(text).resolution
    assert found.doc_type == "unknown"
    assert found.clauses == ()


def test_a_running_head_gives_the_symbol_and_goes() -> None:
    # A/RES/68/51, page 4
    found = parse(
        " 7. 欣见欣见欣见欣见其核\n\n武库； \n\n\n"
        "A/RES/68/51 采取行动采取行动采取行动采取行动\n\n \n\n 4/5 \n\n"
        " 8. 敦促敦促敦促敦促各国合作； \n"
    )
    assert found.resolution.symbol == "A/RES/68/51"
    assert [clause.text for clause in found.resolution.clauses] == ["欣见其核武库；", "敦促各国合作；"]
    assert [block.kind for block in found.blocks if block.kind not in ("clause", "blank")] == ["furniture"]


LINES = (
    "回顾其以往关于这一问题的各项决议以及安全理事会的相关决议，",
    "又回顾《联合国宪章》的宗旨和原则以及各国在这方面作出的承诺与所承担的各项义务，包\n括国际法规定的各项义务，",
    "1. 促请所有国家采取必要措施执行本决议，并在这方面同秘书长以及联合国系统各组织充\n分合作，以便实现上述目标；",
    "2. 请秘书长向大会第七十五届会议报告本决议的执行情况，包括说明所取得的进展和遇到\n的障碍。",
)


@pytest.mark.parametrize(
    "layout",
    [
        # nothing but the width of the lines
        "大会，\n" + "\n".join(LINES),
        # blank lines between paragraphs
        "大会，\n\n" + "\n\n".join(LINES),
        # paragraphs indented
        "大会，\n" + "\n".join(f"　　{line}" for line in LINES),
        # spaces before and after paragraphs, blank lines everywhere
        " 大会， \n\n" + "\n\n".join(f" {line} ".replace("\n", "\n\n") for line in LINES),
        # one line each
        "大会，\n" + "\n".join(line.replace("\n", "") for line in LINES),
        # blank lines everywhere
        "大会，\n\n" + "\n\n".join(line.replace("\n", "\n\n") for line in LINES),
        # labels on lines of their own
        "大会，\n" + "\n".join(LINES).replace("1. ", "1.\n").replace("2. ", "2．\n"),
    ],
)
def test_the_same_text_in_any_layout(layout: str) -> None:
    clauses = parse(layout).resolution.clauses
    assert [clause.id for clause in clauses] == ["#pp1", "#pp2", "#op1", "#op2"]
    said = ["".join(line.split("\n")).removeprefix("1. ").removeprefix("2. ") for line in LINES]
    assert [clause.text for clause in clauses] == said


@pytest.mark.parametrize(
    ("lead", "item", "verb"),
    [
        ("欢迎该报告，并请秘书长：", "提供支助；", "请"),
        ("欢迎该报告，并请秘书长：", "促请各国提供支助；", "请"),
        ("表示严重关切暴力行为，强烈敦促各方：", "停止暴力；", "敦促"),
        ("决定设立工作组，其中包括：", "五名成员；", "决定"),
        ("回顾其各项决议，决定：", "将该项目列入议程；", "决定"),
        ("回顾其各项决议，决定：", "请秘书长提供支助；", "请"),
        ("请秘书长提出报告，并在报告中：", "列出各国意见；", "请"),
    ],
)
def test_items_go_on_with_the_last_act_above_them(lead: str, item: str, verb: str) -> None:
    source = f"大会，\n回顾其决议，\n1. {lead}\n(a) {item}\n(b) {item}\n2. 决定继续审议。\n"
    clauses = parse(source).resolution.clauses
    assert [(clause.verb, clause.lead_in) for clause in clauses[2:4]] == [(verb, lead)] * 2
