import pytest

from ressearch.model.resolution import Resolution
from ressearch.parsing import parse


def header(text: str) -> Resolution:
    return parse(text + "\n\n1. 决定继续处理此案。\n").resolution


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("2013 年 12 月 5 日大会决议\n68/51. 标题\n大会，", "symbol", "A/RES/68/51"),
        ("68/51. 标题\n大会，", "session", 68),
        ("68/51. 长长的\n标题\n大会，", "title", "长长的标题"),
        ("第 1718 (2006)号决议\n安全理事会，", "symbol", "S/RES/1718(2006)"),
        ("第 1718 (2006)号决议\n安全理事会，", "title", None),
        ("安全理事会2016年12月15日第7838次会议通过\n安全理事会，", "meeting", 7838),
        ("2018年11月15日安全理事会第8401次会议通过\n安全理事会，", "adopted", "2018-11-15"),
        ("2019年6月6日经济及社会理事会决议\n2019/5. 标题\n经济及社会理事会，", "symbol", "E/RES/2019/5"),
        ("人权理事会2019年3月22日通过的决议\n40/16. 标题\n人权理事会，", "symbol", "A/HRC/RES/40/16"),
        ("人权理事会2019年3月22日通过的决议\n40/16. 标题\n人权理事会，", "adopted", "2019-03-22"),
        ("[根据特别政治和非殖民化委员会(第四委员会)的报告(A/53/603)通过]\n大会，", "committee_report", "A/53/603"),
        ("[根据第一委员会的报告\n(A/50/605)通过]\n大会，", "committee_report", "A/50/605"),
        ("[根据第三委员会的报告(A/73/589/Add.2)通过]\n大会，", "committee_report", "A/73/589/Add.2"),
        ("[未经发交主要委员会而通过(A/68/L.5和Add.1)]\n大会，", "committee_report", None),
        # the day of distribution, not of adoption
        ("联合国\n大会\nA/RES/53/62\n18 February 1999\n第五十三届会议\n大会，", "adopted", None),
        ("联合国\n大会\nA/RES/53/62\n18 February 1999\n第五十三届会议\n大会，", "symbol", "A/RES/53/62"),
        ("第七十三届会议\n大会，", "session", 73),
        ("A/C.1/68/L.36\n第一委员会\n日本：决议草案\n大会，", "doc_type", "draft"),
        ("A/C.1/68/L.36\n第一委员会\n日本：决议草案\n大会，", "symbol", "A/C.1/68/L.36"),
        ("大会，", "symbol", None),
        ("恢复合法权利\n大会第2758(XXVI)号决议\n1971年10月25日\n大会，", "symbol", "A/RES/2758(XXVI)"),
        ("恢复合法权利\n大会第2758(XXVI)号决议\n1971年10月25日\n大会，", "title", "恢复合法权利"),
        ("恢复合法权利\n大会第2758(XXVI)号决议\n1971年10月25日\n大会，", "session", 26),
        ("二一七(三). 國際人權法案\n大會，", "symbol", "A/RES/217(III)"),
        ("二一七(三). 國際人權法案\n大會，", "session", 3),
        ("五十六(一九四八). 一九四八年八月十九日決議案\n安全理事會，", "adopted", "1948-08-19"),
        ("五十六(一九四八). 一九四八年八月十九日決議案\n安全理事會，", "title", None),
        ("五十六(一九四八). 一九四八年八月十\n九日決議案\n安全理事會，", "adopted", "1948-08-19"),
        ("五十六(一九四八). 一九四八年八月十\n九日決議案\n安全理事會，", "title", None),
        ("安理会第2397号决议\n2017年12月22日第8151次会议通过\n安全理事会，", "symbol", "S/RES/2397(2017)"),
        ("68/248. 2014-2015两年期方案概算\n大会，", "title", "2014-2015两年期方案概算"),
        ("议程项目15\n区域合作\n2023年7月25日经济及社会理事会决议\n经济及社会理事会，", "title", None),
        ("第56/3号决议\n劫持人质\n妇女地位委员会，", "title", "劫持人质"),
        ("第56/3号决议\n妇女地位委员会，", "symbol", None),  # no series of ours
        ("S/2013/136\n日本：决议草案\n安全理事会，", "symbol", "S/2013/136"),
        ("17/119\n行动\n人权理事会2011年6月17日第4次会议上决定通过：\n人权理事会，", "symbol", "A/HRC/DEC/17/119"),
        ("大会决定\n74/503. 国际茶日\n2019年9月9日，大会第9次全体会议决定：", "symbol", "A/DEC/74/503"),  # no date
        ("大会决定\n74/503. 国际茶日\n2019年9月9日，大会第9次全体会议决定：", "title", "国际茶日"),
        ("A/HRC/27/L.1\n法国、日本和波兰：\n决议草案\n司法中的人权\n人权理事会，", "title", "司法中的人权"),
        ("A/HRC/27/L.1\n法国、日本和波兰：\n决议草案\n司法中的人权\n人权理事会，", "doc_type", "draft"),
        ("A/HRC/27/L.1\n墨西哥：决议草案\n27/… 司法中的人权\n人权理事会，", "title", "司法中的人权"),
        ("第60次全体会议(续会)\n大会，", "meeting", 60),
        ("E/CN.4/RES/2003/15\n2003/15. 食物权\n人权委员会，", "symbol", "E/CN.4/RES/2003/15"),
        ("T/RES/2194(LIV)\n2194(LIV). 自治\n托管理事会，", "symbol", "T/RES/2194(LIV)"),
        ("A/HRC/RES/S-9/1\nS-9/1. 侵犯人权\n人权理事会，", "symbol", "A/HRC/RES/S-9/1"),
        ("S-9/1. 侵犯人权\n人权理事会，", "symbol", "A/HRC/RES/S-9/1"),
        ("2017年12月21日大会决议\nES-10/19. 地位\n大会，", "symbol", "A/RES/ES-10/19"),
        ("A/RES/S-20/2\nS-20/2. 政治宣言\n大会，", "symbol", "A/RES/S-20/2"),
        ("A/HRC/DEC/31/102\n31/102. 推迟\n人权理事会，", "symbol", "A/HRC/DEC/31/102"),
        ("A/HRC/DEC/31/102\n31/102. 推迟\n人权理事会，", "doc_type", "decision"),
        ("E/CN.6/2008/L.4\n妇女地位委员会\n决议草案\n妇女地位委员会，", "title", None),
        *(
            (f"48/1. 标题\n在2021年10月8日第43次会议上，人权理事会{adopts}以下案文：\n“人权理事会，", field, value)
            for adopts in ("决定通过", "决定未经表决通过")
            for field, value in (
                ("adopted", "2021-10-08"), ("meeting", 43), ("title", "标题"), ("doc_type", "decision"),
                ("symbol", "A/HRC/DEC/48/1"),
            )
        ),
        *(
            (f"PRST 27/3. 疫情\n在2014年9月25日第39次会议上，人权理事会主席{says}：\n“人权理事会：", field, value)
            for says in ("作了以下声明", "宣读下列声明", "发表声明如下")
            for field, value in (
                ("adopted", "2014-09-25"), ("meeting", 39), ("title", "疫情"), ("doc_type", "statement"),
            )
        ),
        *(
            (f"安全理事會第二百二十次會議以九票對零票，二票棄權通過下列決議案{colon}\n安全理事會，", field, value)
            for colon in ("", "：")
            for field, value in (("meeting", 220), ("title", None), ("doc_type", "resolution"))
        ),
        ("在2013年12月5日第60次会议上，大会通过下列决议：\n大会，", "doc_type", "resolution"),
        ("以下案文可供谈判，并最终由大会予以通过。\n准则\n大会，", "doc_type", "draft"),
        ("《准则》\n1990年12月14日由联合国大会通过\n大会，", "doc_type", "resolution"),
    ],
)  # fmt: skip
def test_header(text: str, field: str, value: object) -> None:
    assert getattr(header(text), field) == value


def test_day_and_meeting_in_chinese_numerals() -> None:
    found = parse("大会，\n决定：恢复一切权利。\n一九七一年十月二十五日，\n第一九七六次全体会议。\n").resolution
    assert (found.adopted, found.year, found.meeting) == ("1971-10-25", 1971, 1976)


def test_pages_are_known_where_form_feeds_are() -> None:
    clauses = parse("大会，\n回顾其决议，\n\f1. 决定继续处理此案。\n").resolution.clauses
    assert [clause.page for clause in clauses] == [1, 2]
    assert [clause.page for clause in parse("大会，\n回顾其决议，\n").resolution.clauses] == [None]
    turned = parse("大会，\n1. 请各国在这方面\f继续合作。\n2. 请秘书长报告。\n").resolution.clauses
    assert [clause.page for clause in turned] == [1, 2]  # the page on which a clause begins
