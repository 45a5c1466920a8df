"""What around a number makes it a citation of a resolution or a decision, one sign at a time."""

import pytest

from ressearch.parsing.citations.finding import cited_in
from ressearch.text.numbers import plain_text

GA, HRC = "大会", "人权理事会"


def symbols(text: str, organ: str | None = GA) -> list[str]:
    """All symbols cited, statements too; of the Assembly where nobody is named."""
    return [one.symbol for one in cited_in(plain_text(text), organ)]


RES, DEC = ["A/RES/66/3"], ["A/DEC/66/3"]

KINDS = [
    ("第66/3号", RES),
    ("66/3号", RES),
    ("第66/3   号", RES),
    ("第66/3    号", []),
    ("第66/3决议", RES),
    ("66/3 决议", RES),
    ("第66/3号决定", DEC),
    ("第66/3   号 决定", DEC),
    ("第66/3决定", DEC),
    ("第66/3号大会决定", DEC),
    ("第66/3号安全理事会决议", RES),
    ("第66/3号大会第一次决定", RES),
    ("第66/3号决定草案", []),
    ("第66/3号决议草案", []),
    ("第66/3", []),
    ("见66/3", []),
    # before 1972 the kind stood first
    ("决议66/3", RES),
    ("决议案66/3", RES),
    ("決議案 第 66/3", RES),
    ("决定66/3", DEC),
    ("决定 第 66/3", DEC),
    ("决定其66/3", []),
    ("决议66/3决定", DEC),
]

NO_RESOLUTIONS = [
    *("建议", "一般建议", "一般性建议", "一般性意见", "一般性评论", "结论", "商定结论"),
    *(
        "公约",
        "议定书",
        "协定",
        "修正案",
        "法",
        "政令",
        "部令",
        "命令",
        "总统令",
        "行政命令",
        "条例",
        "规则",
        "标准",
    ),
    *(
        "准则",
        "来文",
        "文件",
        "工作文件",
        "出版物",
        "补编",
        "报告",
        "公报",
        "说明",
        "通知",
        "通告",
        "指令",
        "指示",
    ),
    *("案", "判决", "裁决", "裁定", "项目", "一览表", "表", "图"),
]

LISTS = [
    *((f"第66/3{sign}66/4号决定", ["A/DEC/66/3", "A/DEC/66/4"]) for sign in "、，；和及与暨或至到～-"),
    ("第66/3以及66/4号决定", ["A/DEC/66/3", "A/DEC/66/4"]),
    ("第66/3号第66/4号决定", ["A/DEC/66/3", "A/DEC/66/4"]),
    ("第66/3   号 、 第 66/4号决定", ["A/DEC/66/3", "A/DEC/66/4"]),
    ("第66/3、第 第 66/4号决定", ["A/DEC/66/3", "A/DEC/66/4"]),
    ("第66/3号、2011年3月1日第66/4号决定", ["A/DEC/66/3", "A/DEC/66/4"]),
    ("第66/3号、2011年3月1日通过的第66/4号决定", ["A/DEC/66/3", "A/DEC/66/4"]),
    ("第66/3。66/4号决定", ["A/DEC/66/4"]),
    ("第66/3各66/4号决定", ["A/DEC/66/4"]),
    ("第66/3、第第第66/4号决定", ["A/DEC/66/4"]),
    ("第66/3、66/4号文件", []),
    # each with a subject: they still share their kind
    *((f"第66/3号{sign}关于选举的第66/4号决定", ["A/DEC/66/3", "A/DEC/66/4"]) for sign in "、，和及与暨或"),
    ("第66/3   号 以及关于选举的第66/4号决定", ["A/DEC/66/3", "A/DEC/66/4"]),
    ("第66/3号和" + "甲" * 200 + "66/4号决定", ["A/DEC/66/3", "A/DEC/66/4"]),
    ("第66/3号和" + "甲" * 201 + "66/4号决定", ["A/RES/66/3", "A/DEC/66/4"]),
    ("第66/3号关于选举的第66/4号决定", ["A/RES/66/3", "A/DEC/66/4"]),
    ("第66/3号和选举。第66/4号决定", ["A/RES/66/3", "A/DEC/66/4"]),
    ("第66/3号和选举；第66/4号决定", ["A/RES/66/3", "A/DEC/66/4"]),
    ("第66/3号和关于选举的第66/4号文件", ["A/RES/66/3"]),
    # after a symbol
    ("A/DEC/66/3和66/4", ["A/DEC/66/3", "A/DEC/66/4"]),
    ("A/DEC/66/3载有66/4", ["A/DEC/66/3"]),
    ("S/RES/1718(2006)和A/DEC/66/3、66/4", ["S/RES/1718(2006)", "A/DEC/66/3", "A/DEC/66/4"]),
    ("人权理事会第40/3号决议和A/RES/66/3", ["A/HRC/RES/40/3", "A/RES/66/3"]),
    ("人权理事会第40/3、40/4号决议", ["A/HRC/RES/40/3", "A/HRC/RES/40/4"]),
]

RANGES = [
    # the session stands once
    ("第63/239至241号决议", ["A/RES/63/239", "A/RES/63/240", "A/RES/63/241"]),
    ("第63/239 到 241 号决定", ["A/DEC/63/239", "A/DEC/63/240", "A/DEC/63/241"]),
    ("第63/1、3和5至7号决议", [f"A/RES/63/{number}" for number in (1, 3, 5, 6, 7)]),
    ("第63/1至3号和第64/1号决定", [f"A/DEC/{number}" for number in ("63/1", "63/2", "63/3", "64/1")]),
    ("第63/1和3号决议草案", []),
    ("第63/1至3段", []),
    ("第63/1、2页", []),
    ("第63/1号和第2号决议", ["A/RES/63/1"]),
    ("第63/1和1718(2006)号决议", ["A/RES/63/1", "S/RES/1718(2006)"]),
    ("第63/239至63/241号决议", ["A/RES/63/239", "A/RES/63/240", "A/RES/63/241"]),
    ("第63/239 号 到 第 63/241号决议", ["A/RES/63/239", "A/RES/63/240", "A/RES/63/241"]),
    ("第63/239至63/240号决议", ["A/RES/63/239", "A/RES/63/240"]),
    ("第63/239和63/241号决议", ["A/RES/63/239", "A/RES/63/241"]),
    ("第63/1至63/31号决议", [f"A/RES/63/{number}" for number in range(1, 32)]),
    ("第63/1至63/32号决议", ["A/RES/63/1", "A/RES/63/32"]),
    ("第63/1至64/3号决议", ["A/RES/63/1", "A/RES/64/3"]),
    ("第63/1 A至63/3号决议", ["A/RES/63/1 A", "A/RES/63/3"]),
    ("第63/1至63/3 B号决议", ["A/RES/63/1", "A/RES/63/3 B"]),
    ("第63/1至5/3号决议", ["A/RES/63/1"]),  # a session that had no such numbers
    ("第5/1至63/3号决议", ["A/RES/63/3"]),
]

SYMBOLS = [
    ("见A/RES/68/51", ["A/RES/68/51"]),
    ("xA/RES/68/51", []),
    ("X/A/RES/68/51", []),
    *((f"{host}/A/RES/68/51", ["A/RES/68/51"]) for host in ["http://x", "www.x", "undocs.org", "x.int"]),
    *((f"{host}/A/RES/68/51", []) for host in ["x.com", "xorg", "xint", "www-x"]),
    ("www." + "x" * 200 + "/A/RES/68/51", ["A/RES/68/51"]),
    ("www." + "x" * 201 + "/A/RES/68/51", []),
    ("www.x/见x/A/RES/68/51", []),
    ("www.x/ x/A/RES/68/51", []),
    # parts
    *((f"A/RES/48/222 A{sign}B", ["A/RES/48/222 A", "A/RES/48/222 B"]) for sign in "至到、和及与～-"),
    ("A/RES/48/222 A 至 C", ["A/RES/48/222 A", "A/RES/48/222 B", "A/RES/48/222 C"]),
    ("A/RES/48/222 A、C和E", ["A/RES/48/222 A", "A/RES/48/222 C", "A/RES/48/222 E"]),
    ("A/RES/48/222 B至D", ["A/RES/48/222 B", "A/RES/48/222 C", "A/RES/48/222 D"]),
    ("A/RES/48/222 A或B", ["A/RES/48/222 A"]),
    ("A/RES/48/222 A，和B", ["A/RES/48/222 A"]),
    ("A/RES/48/222 A和Bx", ["A/RES/48/222 A"]),
    ("A/RES/48/222 A和B/1", ["A/RES/48/222 A"]),
    ("A/RES/48/222和B", ["A/RES/48/222"]),
    # statements
    ("第PRST/31/1号主席声明", ["A/HRC/PRST/31/1"]),
    ("PRST 31/123", ["A/HRC/PRST/31/123"]),
    ("PRST/2013/1", ["S/PRST/2013/1"]),
    ("S/PRST/2013/1", ["S/PRST/2013/1"]),
    *((text, []) for text in ["xPRST/31/1", "PRST-31/1", "PRST/31/1234", "PRST/31/", "PRST//1", "PRST/20131/1"]),
]


@pytest.mark.parametrize(("text", "cited"), [*KINDS, *LISTS, *RANGES, *SYMBOLS])
def test_signs(text: str, cited: list[str]) -> None:
    assert symbols(text) == cited


@pytest.mark.parametrize("word", NO_RESOLUTIONS)
def test_what_else_is_numbered(word: str) -> None:
    assert symbols(f"第66/3号{word}") == []
    assert symbols(f"第66/3号其{word}") == RES


@pytest.mark.parametrize(
    ("text", "organ", "cited"),
    [
        ("第66/3号案文", GA, RES),
        ("第2014/2015年", GA, []),
        ("麻醉药品委员会第56/3号决议", GA, []),
        ("麻醉药品委员会第1718(2006)号决议", GA, ["S/RES/1718(2006)"]),  # such a number has nobody else
        ("第1718(2006)号决定", GA, []),
        ("第1514(XV)号决议", HRC, ["A/RES/1514(XV)"]),
        # too low a session for the Assembly: the Human Rights Council's, if it was named before
        ("人权理事会主席说，第5/1号决议", GA, ["A/HRC/RES/5/1"]),
        ("在人权理事会主席说，第5/1号决议", GA, ["A/HRC/RES/5/1"]),
        ("第5/1号决议，人权理事会", GA, []),
        ("人权理事会主席说，大会第5/1号决议", GA, []),
        ("人权理事会主席说，第66/3号决议", GA, RES),
        # numbers without a year are the Security Council's where it is named or adopts
        ("第1325号决议", "安全理事会", ["S/RES/1325(2000)"]),
        ("第1325号决议", GA, []),
        ("大会第1325号决议", "安全理事会", []),
        ("A/RES/66/3和安理会第1325号决议", GA, ["A/RES/66/3", "S/RES/1325(2000)"]),
    ],
)
def test_owners(text: str, organ: str, cited: list[str]) -> None:
    assert symbols(text, organ) == cited


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("第第1540(2004)号决议", ["第第1540(2004)号"]),
        ("各 第 第 1540(2004) 号", ["第 第 1540(2004) 号"]),
        ("其1540(2004)   号", ["1540(2004)   号"]),
        ("第第第1540(2004)号", ["第第1540(2004)号"]),
        ("第63/1至63/3号", ["第63/1", "63/3号", "63/3号"]),
        ("A/RES/48/222 A和B号", ["A/RES/48/222 A和B"] * 2),
        ("第PRST/31/1号", ["PRST/31/1"]),
    ],
)
def test_places(text: str, places: list[str]) -> None:
    assert [one.span.of(text) for one in cited_in(plain_text(text), GA)] == places
