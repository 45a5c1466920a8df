"""The cases of structure: how paragraphs come out of a layout, and clauses out of paragraphs."""

import pytest

from ressearch.parsing import parse


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
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


@pytest.mark.parametrize(
    "text",
    [
        "",
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
