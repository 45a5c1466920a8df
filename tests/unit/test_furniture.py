"""Every form of page furniture has its row, and what a clause could say as well has one too."""

import pytest

from ressearch.model.resolution import Resolution
from ressearch.parsing import parse
from ressearch.parsing.page.furniture import is_furniture, running_head

FURNITURE = """
    4/5 1/1 12/120 -4- –4– —12— --4-- 第4页 第4页共5页 第4页，共5页 第112页 Page4 Page4of12
    13-44713(C) 13‑44713(E) 13-44713 13–44713 2/515-16500(C) GE.19-05830(C)160419170419 GE.19-05830 *1344713*
    *134471* 请回收 請回收 Distr.:General Distr.GENERAL Distr:Limited Distr:General 分发：普遍 分发:普遍
    ORIGINAL:ENGLISH Original:English Chinese 11January2013 1February2013 18March1999 2April2013 3May2013 4June2013
    5July2013 6August2013
    7September2013 8October2013 9November1998 11December2013
    A/RES/68/51 S/RES/1718(2006) E/RES/2019/5 A/HRC/RES/40/16 A/HRC/RES/S-16/1 S/PRST/2013/1 A/DEC/61/412
    A/C.1/68/L.36 A/68/L.5 A/C.1/68/L.36/Rev.1 E/2019/26/Add.1 A/54/L.81/Corr.1 A/C.3/68/L.5/Rev.1/Add.2 S/2013/136
    E/CN.7/2013/L.4 A/CONF.177/20 A/DEC/S-10/1 A/HRC/DEC/S-16/101 A/C.1/68/L.36/Rev.12
    72大会——第三十八届会议 大会第十七届会议决议11 大会－第五十届会议-11- 三、根据第二委员会的报告通过的决议112
    三．根据第二委员会的报告通过的决定112
    大会第六届特别会议12 大會第六屆特別會議12 大会第六届紧急特别会议12 大會第六屆緊急特別會議12
    安全理事會一九五〇年決議案5 4安全理事会1978年决议和决定 大會──第六屆會20 S/RES/1718（2006）
    123/124 -123- Page123 Page100of123
"""

TEXT = """
    5/4 0/5 67/59 68/51 4 4- 第4页所载 第页 Page 13-4471 *13* 请回收旧武器； 请回收，并 Distr 分发 Distr.
    大会第三十八届会议 大会——第三十八届会议 三、根据第二委员会的报告通过的决议 安全理事会1978年决议
    第（2006）号决议 大会第三十八届会议通过的决议； January2013
    Page4of 1234/1234 -1234- 11Januar2013 11January13 A/B RES/68/51 大会 回顾 2013年12月5日 A/RES/68/51，
"""


@pytest.mark.parametrize("bare", FURNITURE.split())
def test_furniture(bare: str) -> None:
    assert is_furniture(bare)


@pytest.mark.parametrize("bare", [*TEXT.split(), "", "1" * 90])
def test_no_furniture(bare: str) -> None:
    assert not is_furniture(bare)


@pytest.mark.parametrize(
    ("bare", "symbol", "title"),
    [
        ("A/RES/68/51采取联合行动", "A/RES/68/51", "采取联合行动"),
        ("采取联合行动A/RES/68/51", "A/RES/68/51", "采取联合行动"),
        ("S/RES/1718(2006)不扩散", "S/RES/1718(2006)", "不扩散"),
        ("人权A/HRC/RES/40/16", "A/HRC/RES/40/16", "人权"),
        ("E/RES/2019/5社会层面", "E/RES/2019/5", "社会层面"),
        ("任命成员A/DEC/61/412", "A/DEC/61/412", "任命成员"),
        ("行动A/C.1/68/L.36", "A/C.1/68/L.36", "行动"),
        ("A/RES/68/51第一条，第二条", "A/RES/68/51", "第一条，第二条"),
    ],
)
def test_running_heads(bare: str, symbol: str, title: str) -> None:
    assert running_head(bare) == (symbol, title)


@pytest.mark.parametrize(
    "bare",
    [
        "A/RES/68/51",
        "采取联合行动",
        "A/RES/68/51，采取联合行动",
        "采取；行动A/RES/68/51",
        "采取行动A/RES/68/51的执行",
        "A/RES/68/51采取；行动",
    ],
)
def test_no_running_heads(bare: str) -> None:
    assert running_head(bare) is None


def header(text: str) -> Resolution:
    return parse(text + "\n\n1. 决定继续处理此案。\n").resolution


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("联合国A/RES/68/51\n大会，", "symbol", "A/RES/68/51"),
        ("聯合國A/RES/68/51\n大會，", "symbol", "A/RES/68/51"),
        ("第1718（2006）号决议\n安全理事会，", "symbol", "S/RES/1718(2006)"),
        ("61/400. 标题\n大会，", "symbol", "A/RES/61/400"),
        ("61/401. 标题\n大会，", "symbol", "A/DEC/61/401"),  # decisions are numbered from 401
        ("2019/501. 标题\n经济及社会理事会，", "symbol", "E/RES/2019/501"),
        ("大会决定\n61/12. 标题\n大会，", "symbol", "A/DEC/61/12"),
        ("大会决定\n61/12. 标题\n大会，", "doc_type", "decision"),
        ("经济及社会理事会决定\n2019/201. 标题\n经济及社会理事会，", "symbol", "E/DEC/2019/201"),
        ("2758(XXVI). 恢复合法权利\n大会，", "symbol", "A/RES/2758(XXVI)"),
        ("2758(XXVI). 恢复合法权利\n大会，", "title", "恢复合法权利"),
        ("第六十八届会议\n68/51. 标\n大会，", "title", "标"),
        ("第六十八届会议\n大会，", "session", 68),
        ("68/51. 标题标题\n大会，", "title", "标题标题"),
        ("大会大会，", "title", None),
        (" 68/51. 核裁军核裁军\n\n 大会大会，", "title", "核裁军"),
        ("关于核裁军\n大会，", "title", "关于核裁军"),
        ("关于核裁军的决议。\n大会，", "title", None),
        ("世界人权宣言\n序言\n大会，", "title", "世界人权宣言"),
        ("世界人权宣言\n序\n大会，", "title", "世界人权宣言"),
        ("世界人权宣言\n弁言\n大會，", "title", "世界人权宣言"),
        ("[根据社会发展委员会的建议(E/2019/26)通过]\n经济及社会理事会，", "committee_report", "E/2019/26"),
        ("[根據第三委員會的報告(A/777)通過]\n大會，", "committee_report", "A/777"),
        ("第60次全体会议\n大会，", "meeting", 60),
        ("第一九七六次全體會議\n大會，", "meeting", 1976),
        ("A/68/L.5\n大会，", "doc_type", "draft"),
        ("A/68/L.5\n大会，", "symbol", "A/68/L.5"),
        ("A/68/5\n大会，", "doc_type", "resolution"),
    ],
)  # fmt: skip
def test_heads_of_documents(text: str, field: str, value: object) -> None:
    assert getattr(header(text), field) == value


@pytest.mark.parametrize(
    ("bare", "is_one"),
    [
        ("A/RES/" + "6" * 24, True),
        ("A/RES/" + "6" * 25, False),
        ("A/RES/(1)/2.-", True),
        ("A/12345678/1234", True),
        ("A/123456789/1", False),
        ("A/1/2/3/4", True),
        ("A/1/2/3/4/5", False),
        ("A/68/12345", False),
        ("A/68/L.5/Rev.1/Add.2/Corr.3", False),
        ("A/68/L.5/Rev.123", False),
        ("A/68/51-4-", True),
        ("4of5", True),
        ("123of124", True),
        ("1234of5", False),
        ("4of", False),
        ("4/", False),
        ("/4", False),
        ("---4-", False),
        ("第第4页", True),
        ("第4页|共5页", True),
        ("第4頁总5頁", True),
        ("第1234页", False),
        ("Page4/5", True),
        ("PAGE4", True),
        ("page123", True),
        ("Page1234", False),
        *((f"{dash}4{dash}", True) for dash in "-‐‑‒–—―−－~～·•|"),
        ("13-4471", False),
        ("13-447134567", False),
        ("13-44713X", True),
        ("13-44713(A)", True),
        ("13-44713(B)", False),
        ("13-44713160419160419160419", True),
        ("13-44713" + "160419" * 4, True),  # the days of a shop stand on a line of their own, too
        ("*123456*", True),
        ("*12345678*", True),
        ("*12345*", False),
        ("*123456789*", False),
        *((sign, True) for sign in "\ue000\uf8ff☀➿⬀⯿\ufffd■◿"),
        ("请回收" * 6, True),
        ("请回收" * 7, False),
        ("4/5请回收4/5", True),
        ("12请回收12", True),
        ("1234请回收", False),
        ("Français" * 10, True),
        ("Français" * 10 + "|", False),  # no line of furniture is so long
        ("中文" * 12, True),
        ("中文" * 13, False),
        ("中文EnglishFrancaisРусскийEspañolالعربية简体|繁體/·", True),
        ("Distr.", False),
        ("Distr:G", True),
        ("分发：普", False),
        ("分发：普遍的", False),
        ("原文：英文", True),
        ("原文:", False),
        ("Original:English", True),
    ],
)
def test_how_far_furniture_reaches(bare: str, is_one: bool) -> None:  # noqa: FBT001
    assert is_furniture(bare) is is_one


@pytest.mark.parametrize(
    ("bare", "head"),
    [
        ("A/68/L.5甲", ("A/68/L.5", "甲")),
        ("A/C.1/68/L.36/Rev.1/Add.12甲", ("A/C.1/68/L.36/Rev.1/Add.12", "甲")),
        ("A/S-10/2甲", ("A/S-10/2", "甲")),
        ("甲A/68/5", ("A/68/5", "甲")),
        ("甲" * 400 + "A/68/5", ("A/68/5", "甲" * 400)),
        ("甲" * 401 + "A/68/5", None),
        ("A/68/5" + "甲" * 401, ("A/68/5", "甲" * 401)),
        ("A/68/5" + "甲" * 402, None),
        ("甲bA/68/5", None),
        ("B/68/5甲", None),
        ("A/甲", None),
        ("A/68/5；甲", None),
        ("A/68/5。甲", None),
        ("甲。A/68/5", None),
    ],
)
def test_heads_at_their_longest(bare: str, head: tuple[str, str] | None) -> None:
    assert running_head(bare) == head
