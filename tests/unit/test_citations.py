"""Citations as they are written, and the symbols they mean."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ressearch.model.symbol import Symbol
from ressearch.parsing import Sources, find_citations, read_references
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
    (None, "A/RES/68/51、A/HRC/RES/40/16和S/PRST/2013/1", ["A/RES/68/51", "A/HRC/RES/40/16"]),
    (GA, "A/57/124，NPT/CONF.2010/50，A/C.1/68/L.36/Rev.1，第1997/2号商定结论，第169号公约，4/5", []),
    (GA, "A/56/1026-S/2002/932，附件二，第14/221号决议", []),  # a summit of the League of Arab States
    (GA, "", []),
    # faults found by reading 9,800 real clauses, then a sweep of written forms, spellings and bodies
    (GA, "第2204 (2015)决议", ["S/RES/2204(2015)"]),
    (GA, "2021年12月17日第76/213决议", ["A/RES/76/213"]),
    (None, "安全理事会第1325号决议", ["S/RES/1325(2000)"]),
    (GA, "安理会第242号和第338号决议", ["S/RES/242(1967)", "S/RES/338(1973)"]),
    (GA, "安全理事会第242、338和1397号决议", ["S/RES/242(1967)", "S/RES/338(1973)", "S/RES/1397(2002)"]),
    (GA, "关于防止攻击的第263号决议", []),
    (SC, "理事会第267(2009)号决定", []),
    (None, "消除对妇女歧视委员会的第29（2013）号一般性建议", []),
    (None, "执行局第2022/6号决定", []),
    (None, "第682 (XXXV)号决议", []),
    (ECOSOC, "回顾其据以设立妇女地位委员会的1946年6月21日第11(II)号决议", ["E/RES/11(II)"]),
    (GA, "联合国环境大会第4/14号决议，世界卫生大会第58/3号决议，人居大会第1/1号决议", []),
    (GA, "人权理事会第31/102号决定和第40/16号决议", ["A/HRC/DEC/31/102", "A/HRC/RES/40/16"]),
    (
        HRC,
        "其第31/102号决定，大会第60/251号决议，理事会第5/1号和第5/2号决议",
        ["A/HRC/DEC/31/102", "A/RES/60/251", "A/HRC/RES/5/1", "A/HRC/RES/5/2"],
    ),
    (HRC, "人权理事会第PRST/31/1号主席声明", []),
    (
        GA,
        "第217(III) A号决议，第217A(III)号决议，第217 A (III) 号，第二一七(三)甲号",
        ["A/RES/217 A(III)", "A/RES/217 A(III)", "A/RES/217 A(III)", "A/RES/217 A(III)"],
    ),
    (
        GA,
        "https://undocs.org/zh/A/RES/68/51，undocs.org/A/RES/48/222A和 www.un.org/S/RES/1718(2006)",
        ["A/RES/68/51", "A/RES/48/222 A", "S/RES/1718(2006)"],
    ),
    (GA, "A/RES/68/51/Add.1，A/HRC/40/L.1，A/C.1/RES/5", ["A/RES/68/51"]),
    (
        GA,
        "第2758(二十六)号，第2758(XXVI)号，二七五八（二十六），第２７５８（ＸＸＶＩ）號決議",
        ["A/RES/2758(XXVI)", "A/RES/2758(XXVI)", "A/RES/2758(XXVI)", "A/RES/2758(XXVI)"],
    ),
    (
        GA,
        "第l540(2004)号决议，第1718(2OO6)号，第35/1OC号，第35/lO号，(XXlI)第2345(XXlI)号",
        ["S/RES/1540(2004)", "S/RES/1718(2006)", "A/RES/35/10 C", "A/RES/35/10", "A/RES/2345(XXII)"],
    ),
    (
        GA,
        "第一七一八(二〇〇六)号决议，第一七一八(二零零六)号，第一七一八(二○○六)号，(二OО六)",
        ["S/RES/1718(2006)", "S/RES/1718(2006)", "S/RES/1718(2006)"],
    ),
    (GA, "第五十/二四五号决议", ["A/RES/50/245"]),
    (GA, "第67 / 59 号决议", ["A/RES/67/59"]),
    (GA, "第1718〔2006〕号、第1718[2006]号", ["S/RES/1718(2006)", "S/RES/1718(2006)"]),
    (GA, "2006年10月14日第1718(2006)、2009年6月12日第1874(2009)号决议", ["S/RES/1718(2006)", "S/RES/1874(2009)"]),
    (GA, "其关于选举的第61/412号和关于任命的第61/413号决定", ["A/DEC/61/412", "A/DEC/61/413"]),
    (GA, "第63/239至63/241号决议", ["A/RES/63/239", "A/RES/63/240", "A/RES/63/241"]),
    (GA, "人权委员会2004年4月21日第2004/87号决议", []),
    (GA, "人权委员会的相关决议，包括2004年4月21日第2004/87号决议", []),
    (GA, "前人权委员会第2004/87号决议和人权理事会第5/1号决议", ["A/HRC/RES/5/1"]),
    (GA, "大会(人权理事会第40/16号决议)", ["A/HRC/RES/40/16"]),
    (GA, "题为“人权理事会第40/16号决议的执行”的第72/1号决议", ["A/HRC/RES/40/16", "A/RES/72/1"]),
    (GA, "大会关于设立人权理事会的2006年3月15日第60/251号决议", ["A/RES/60/251"]),
    (GA, "其关于人权理事会的第36/17号决议", ["A/RES/36/17"]),
    (None, "“安全理事会重申其第1325(2000)号决议”", ["S/RES/1325(2000)"]),
    (GA, "联大第67/59号，聯大第67/59號決議", ["A/RES/67/59", "A/RES/67/59"]),
    (
        GA,
        "经社理事会第1503(XLVIII)号决议，第728 F(XXVIII)号决议，第1996/31号",
        ["E/RES/1503(XLVIII)", "E/RES/728 F(XXVIII)", "E/RES/1996/31"],
    ),
    (ECOSOC, "大会第1514(XV)号决议和第1235(XLII)号决议", ["A/RES/1514(XV)", "E/RES/1235(XLII)"]),
    (GA, "麻醉药品委员会第56/3号决议", []),
    ("麻醉药品委员会", "回顾其第56/3号决议，经济及社会理事会第2013/42号决议", ["E/RES/2013/42"]),
    (GA, "该决议第5段，上述决议，第5段", []),
    (
        GA,
        "第61/412号、第61/413 A号和第62/501号决定及第62/1号决议",
        ["A/DEC/61/412", "A/DEC/61/413 A", "A/DEC/62/501", "A/RES/62/1"],
    ),
    (
        GA,
        "大会1962年12月14日第1803(XVII)号、1966年11月25日第2158(XXI)号决议",
        ["A/RES/1803(XVII)", "A/RES/2158(XXI)"],
    ),
    (GA, "A/RES/67/59、67/60和68/51", ["A/RES/67/59", "A/RES/67/60", "A/RES/68/51"]),
    (GA, "S/RES/1718(2006)、1874(2009)", ["S/RES/1718(2006)", "S/RES/1874(2009)"]),
    (
        GA,
        "第47/202 A、B和C号决议，第48/223 A-C号，第48/223A～B号，第48/223甲和乙号",
        [
            "A/RES/47/202 A",
            "A/RES/47/202 B",
            "A/RES/47/202 C",
            "A/RES/48/223 A",
            "A/RES/48/223 B",
            "A/RES/48/223 C",
            "A/RES/48/223 A",
            "A/RES/48/223 B",
            "A/RES/48/223 A",
            "A/RES/48/223 B",
        ],
    ),
    (GA, "关于本决议草案第5/1号，决议草案A/68/L.5，第68/1号决议草案", []),
    (GA, "粮农组织理事会第5/2017号决议，贸易和发展理事会第510/1号决定", []),
    (GA, "2030年议程(第70/1号决议)", ["A/RES/70/1"]),
    (
        GA,
        "第S-16/1号、第ES-7/6号、第3201(S-VI)号和第3202(S-VI)号决议",
        ["A/RES/S-16/1", "A/RES/ES-7/6", "A/RES/3201(S-VI)", "A/RES/3202(S-VI)"],
    ),
    (GA, "1998/99学年，1998-1999，2014/2015年度，第1/3号", []),
    (GA, "第12/2004号法，第4/2015号法令", []),
    (GA, "大会第60/251号决议和理事会第5/1号决议", ["A/RES/60/251"]),
    (GA, "人权理事会及其第5/1号决议", ["A/HRC/RES/5/1"]),
    (GA, "缔约国会议第1/3号决定、缔约方会议第5/4号决议", []),
    (GA, "非洲联盟大会第5/3号决定", []),
    (GA, "国际原子能机构大会第GC(53)/RES/16号决议", []),
    (GA, "决议 A/RES/217(III) A", ["A/RES/217 A(III)"]),
    (GA, "見第一三四八（十三）號決議案及第一四七二（十四）號決議案", ["A/RES/1348(XIII)", "A/RES/1472(XIV)"]),
    (
        SC,
        "決議案一八六(一九六四)、一八七(一九六四)及一九三(一九六四)",
        ["S/RES/186(1964)", "S/RES/187(1964)", "S/RES/193(1964)"],
    ),
    (GA, "大會決議案六十六(一)、三三四(四)", ["A/RES/66(I)", "A/RES/334(IV)"]),
    (GA, "第2200 A (ⅩⅪ)号决议", ["A/RES/2200 A(XXI)"]),
    (GA, "安全理事会主席声明(S/PRST/2013/1)、S/2013/136、A/68/411、E/2013/27", []),
    (
        GA,
        "第1267(1999)号、第1989(2011)号和第2253(2015)号决议所设委员会",
        ["S/RES/1267(1999)", "S/RES/1989(2011)", "S/RES/2253(2015)"],
    ),
    (
        GA,
        "经济及社会理事会第2023/1 A至D号决定",
        ["E/DEC/2023/1 A", "E/DEC/2023/1 B", "E/DEC/2023/1 C", "E/DEC/2023/1 D"],
    ),
]


@pytest.mark.parametrize(("organ", "text", "symbols"), CITED)
def test_citations(organ: str | None, text: str, symbols: list[str]) -> None:
    assert [citation.symbol for citation in find_citations(text, organ=organ)] == symbols
    assert read_references(text, Sources(organ)).citations == tuple(dict.fromkeys(symbols))


@given(
    st.sampled_from(["1718", "17l8", "１７１８", "一七一八"]),
    st.sampled_from(["(2006)", " ( 2006 ) ", "（２００６）", "〔2006〕", "(二〇〇六)", "(二零零六)", "(2OO6)"]),
    st.sampled_from(["第{}号决议", "第 {} 号", "{}号決議", "第{}决议", "決議案{}", "第第{}号", "安理会第{}号"]),
)
def test_every_spelling_of_a_number_gives_one_symbol(number: str, year: str, frame: str) -> None:
    assert [found.symbol for found in find_citations(frame.format(number + year))] == ["S/RES/1718(2006)"]


@given(st.text(alphabet="第号决议定其大会理事和、至(（)）0127lOXV/ABS-RE一十〇甲《》的关于年月日，", max_size=60))
def test_anything_can_be_read(text: str) -> None:
    found = find_citations(text, organ="大会")
    assert read_references(text, Sources("大会")).citations == tuple(dict.fromkeys(one.symbol for one in found))
    for citation in found:
        assert str(Symbol.parse(citation.symbol)) == citation.symbol
        assert citation.span.of(text)


@pytest.mark.parametrize(
    "run", ["第1718(2006)", "第1号、", "(人权理事会第5/1号", "其决议，", "S/RES/1(2006)、", "1 / "]
)
def test_a_hostile_line_takes_its_length_of_time(run: str) -> None:
    start = process_time()
    find_citations(run * 4_000)
    assert process_time() - start < 5


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
