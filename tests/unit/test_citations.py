"""Citations as they are written, and the symbols they mean."""

import pytest

from ressearch.parsing.citations.finding import find_citations
from ressearch.text.numerals import chinese_number, roman

GA, SC, ECOSOC, HRC = "大会", "安全理事会", "经济及社会理事会", "人权理事会"

CITED = [
    # A/RES/68/51
    (GA, "回顾其2012年12月3日第67/59号决议，", ["A/RES/67/59"]),
    (GA, "回顾安全理事会1995年4月11日第984(1995)号决议，", ["S/RES/984(1995)"]),
    (
        GA,
        "安全理事会2006年10月14日第1718(2006)号、2009年6月12日第1874(2009)号和2013年3月7日第2094(2013)号决议",
        ["S/RES/1718(2006)", "S/RES/1874(2009)", "S/RES/2094(2013)"],
    ),
    (
        GA,
        "第1718(2006)、1874(2009)和2094(2013)号决议",
        ["S/RES/1718(2006)", "S/RES/1874(2009)", "S/RES/2094(2013)"],
    ),
    (GA, "见第50/245号决议和A/50/1027。", ["A/RES/50/245"]),
    # from A/RES/73/175
    (
        GA,
        "又回顾其关于暂停使用死刑的2007年12月18日第62/149号、2008年12月18日第63/168号和2016年12月19日第71/187号决议，",
        ["A/RES/62/149", "A/RES/63/168", "A/RES/71/187"],
    ),
    (GA, "还回顾人权理事会所有相关决定和决议，最近一项是2017年9月29日第36/17号决议，", ["A/HRC/RES/36/17"]),
    (GA, "人权理事会在其2014年6月26日第26/2号决议中决定召开讨论，", ["A/HRC/RES/26/2"]),
    (GA, "经济及社会理事会1984年5月25日第1984/50号决议附件", ["E/RES/1984/50"]),
    (GA, "欢迎秘书长关于第71/187号决议执行情况的报告", ["A/RES/71/187"]),
    # one number, two organs
    (
        GA,
        "回顾第3333次会议，又回顾第1111(1997)号和第2222(2015)号决议以及大会第2222(XXI)号决议，",
        ["S/RES/1111(1997)", "S/RES/2222(2015)", "A/RES/2222(XXI)"],
    ),
    # paragraphs of what is cited, from S/RES/2094(2013)
    (SC, "重申第1718(2006)号决议第8(a)㈢段为奢侈品规定的措施；", ["S/RES/1718(2006)"]),
    (SC, "第1718(2006)号决议第8(d)和8(e)段规定的措施", ["S/RES/1718(2006)"]),
    # before 1972: S/RES/56(1948), A/RES/2357(XXII), A/RES/1514(XV) on the web
    (SC, "安全理事會一九四八年七月十五日決議案五十四(一九四八);", ["S/RES/54(1948)"]),
    (
        GA,
        "覆按其一九六〇年十二月十四日決議案一五一四(十五)及一九六一年十一月二十七日決議案一六五四(十六),",
        ["A/RES/1514(XV)", "A/RES/1654(XVI)"],
    ),
    (GA, "大会一九六О年十二月十四日第1514(XV)号决议", ["A/RES/1514(XV)"]),
    (GA, "第二一七甲(三)号决议，二七五八 (二十六)号决议", ["A/RES/217 A(III)", "A/RES/2758(XXVI)"]),
    # parts: A/RES/51/211, A/RES/66/54
    (
        GA,
        "1992年12月22日第47/202 A至D号、1993年12月23日第48/222 A和B号和2010年12月8日第65/79号决议,",
        [
            *("A/RES/47/202 A", "A/RES/47/202 B", "A/RES/47/202 C", "A/RES/47/202 D"),
            *("A/RES/48/222 A", "A/RES/48/222 B", "A/RES/65/79"),
        ],
    ),
    (GA, "大会第217 A(III)号决议，第2200 A (XXI)号决议", ["A/RES/217 A(III)", "A/RES/2200 A(XXI)"]),
    # spellings of one number
    (
        None,
        "第 1718 (2006)号、第1718（2006）号、第1718( 2006 ) 号、第 1718(2006) 号和 S/RES/1718 (2006)",
        ["S/RES/1718(2006)"] * 5,
    ),
    (None, "第１７１８（２００６）號決議", ["S/RES/1718(2006)"]),
    # decisions: A/DEC/61/412, E/RES/2023/32
    (GA, "大会第54次全体会议按照1988年12月21日第43/222 B号决议第2段,", ["A/RES/43/222 B"]),
    (GA, "第61/412号决定", ["A/DEC/61/412"]),
    (
        ECOSOC,
        "2022年7月22日第2022/20号决议，以及2004年11月11日第2004/322号、2022年10月31日第2023/201 A号决定",
        ["E/RES/2022/20", "E/DEC/2004/322", "E/DEC/2023/201 A"],
    ),
    # special sessions
    (GA, "1997年6月28日S-19/2号决议", ["A/RES/S-19/2"]),
    (ECOSOC, "2003年10月21日ES-10/13号、2003年12月8日ES-10/14号决议", ["A/RES/ES-10/13", "A/RES/ES-10/14"]),
    (GA, "第3201(S-VI)号决议", ["A/RES/3201(S-VI)"]),
    (HRC, "其第S-16/1号决议", ["A/HRC/RES/S-16/1"]),
    # dirt: S/RES/467(1980), S/RES/475(1980), S/PRST/2005/52, a scan of the 36th session
    (SC, "第425(1978)426(1978)427(1978)号决议", ["S/RES/425(1978)", "S/RES/426(1978)", "S/RES/427(1978)"]),
    (SC, "第387(1976)号第428(1978)号决议", ["S/RES/387(1976)", "S/RES/428(1978)"]),
    (SC, "安全理事会第第5294次会议，第第1540(2004)号决议", ["S/RES/1540(2004)"]),
    (GA, "重申1980年11月3日第35/lOC号决议，", ["A/RES/35/10 C"]),
    # whose: the Council on Human Rights, ECOSOC, other bodies
    (
        HRC,
        "回顾理事会第5/1号和第5/2号决议以及大会第60/251号决议",
        ["A/HRC/RES/5/1", "A/HRC/RES/5/2", "A/RES/60/251"],
    ),
    (GA, "大会第77/190号决议，以及人权理事会2022年10月6日第51/4号决议", ["A/RES/77/190", "A/HRC/RES/51/4"]),
    (GA, "人权理事会关于特别报告员报告的第26/2号决议", ["A/HRC/RES/26/2"]),
    (
        ECOSOC,
        "经济及社会理事会第1503(XLVIII)号决议，大会第2625(XXV)号决议",
        ["E/RES/1503(XLVIII)", "A/RES/2625(XXV)"],
    ),
    (
        ECOSOC,
        "其关于发展政策委员会第二十五届会议报告的2023年6月7日第2023/10号决议，",
        ["E/RES/2023/10"],
    ),
    (ECOSOC, "大会题为“人权理事会，2030年议程”的2015年9月25日第70/1号决议", ["A/RES/70/1"]),
    (ECOSOC, "表示注意到拉丁美洲和加勒比经济委员会2014年5月9日第683(XXXV)号决议，", []),
    (ECOSOC, "铭记社会发展委员会2004年2月13日第42/1号决议", []),
    ("麻醉药品委员会", "回顾其第56/3号决议和大会第67/193号决议", ["A/RES/67/193"]),
    # symbols, and what is no citation
    (None, "A/RES/68/51、A/HRC/RES/40/16和S/PRST/2013/1", ["A/RES/68/51", "A/HRC/RES/40/16", "S/PRST/2013/1"]),
    (GA, "A/57/124，NPT/CONF.2010/50，A/C.1/68/L.36/Rev.1，第1997/2号商定结论，第169号公约，4/5", []),
    (GA, "A/56/1026-S/2002/932，附件二，第14/221号决议", []),  # a summit of the League of Arab States
    (GA, "", []),
]


@pytest.mark.parametrize(("organ", "text", "symbols"), CITED)
def test_citations(organ: str | None, text: str, symbols: list[str]) -> None:
    assert [citation.symbol for citation in find_citations(text, organ=organ)] == symbols


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("回顾其2012年12月3日第67/59号决议", ["第67/59号"]),
        ("第1718(2006)、1874(2009)和2094(2013)号决议", ["第1718(2006)", "1874(2009)", "2094(2013)号"]),
        ("第 1718 ( 2006 ) 号", ["第 1718 ( 2006 ) 号"]),
        ("見決議案一五一四(十五)。", ["一五一四(十五)"]),
        ("载于A/RES/68/51号文件", ["A/RES/68/51"]),
    ],
)
def test_places(text: str, places: list[str]) -> None:
    assert [citation.span.of(text) for citation in find_citations(text)] == places


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("一五一四", 1514),
        ("五十四", 54),
        ("十五", 15),
        ("廿六", 26),
        ("卅", 30),
        ("一百二十", 120),
        ("二千零一", 2001),
    ],
)
def test_chinese_numbers(text: str, number: int) -> None:
    assert chinese_number(text) == number


@pytest.mark.parametrize(("number", "letters"), [(3, "III"), (15, "XV"), (26, "XXVI"), (49, "XLIX"), (0, "")])
def test_roman(number: int, letters: str) -> None:
    assert roman(number) == letters
