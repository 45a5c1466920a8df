"""The patterns and the small readers of the header, each form beside one that only looks like it."""

import re

import pytest

from ressearch.model.resolution import DocType
from ressearch.model.symbol import Symbol
from ressearch.parsing import header, parse


@pytest.mark.parametrize(
    ("text", "number", "title"),
    [
        ("68/51. 标题", "68/51", "标题"),
        ("68/51．标题", "68/51", "标题"),
        ("68/51 。 标题", "68/51", "标题"),
        ("二一七(三). 國際人權法案", "二一七(三)", "國際人權法案"),
        ("68/51. 标题. 续", "68/51", "标题. 续"),
        (f"{'1' * 30}. 标", "1" * 30, "标"),
    ],
)
def test_number_and_title(text: str, number: str, title: str) -> None:
    match = header.NUMBER_TITLE_RE.match(text)
    assert match is not None
    assert match.groupdict() == {"number": number, "title": title}


@pytest.mark.parametrize("text", [". 标题", "68/51", "68/51.", "68/51. "])
def test_no_number_or_no_title(text: str) -> None:
    assert header.NUMBER_TITLE_RE.match(text) is None


WHOLE = [
    # a line that only names a resolution of the Security Council
    (header.NO_TITLE_RE, "第5号决议", True),
    (header.NO_TITLE_RE, "安全理事会第2397号决议", True),
    (header.NO_TITLE_RE, "第1718(2006)号决议", True),
    (header.NO_TITLE_RE, "第1718（2006）号决议", True),
    (header.NO_TITLE_RE, "一二三四五六七八第1718(2006)号决议", True),
    (header.NO_TITLE_RE, "一二三四五六七八九第1718(2006)号决议", False),
    (header.NO_TITLE_RE, "第17181号决议", False),
    (header.NO_TITLE_RE, "第号决议", False),
    (header.NO_TITLE_RE, "第1718(206)号决议", False),
    (header.NO_TITLE_RE, "执行第1718(2006)号决议的情况", False),
    # 17/119 above its title
    (header.LONE_NUMBER_RE, "17/119", True),
    (header.LONE_NUMBER_RE, "2019/5", True),
    (header.LONE_NUMBER_RE, "5/2019", True),
    (header.LONE_NUMBER_RE, "68/1234", True),
    (header.LONE_NUMBER_RE, "68/12345", False),
    (header.LONE_NUMBER_RE, "52/214B", True),
    (header.LONE_NUMBER_RE, "S-25/1", True),
    (header.LONE_NUMBER_RE, "ES-10/21", True),
    (header.LONE_NUMBER_RE, "17119", False),
    (header.LONE_NUMBER_RE, "/119", False),
    (header.LONE_NUMBER_RE, "17/", False),
    (header.LONE_NUMBER_RE, "17/119会议", False),
    # the heading of a preamble is no title
    *((header.PREAMBLE_HEADING_RE, word, True) for word in ("序", "序言", "前言", "序文", "弁言")),
    (header.PREAMBLE_HEADING_RE, "序言部分", False),
    # a number and a day, and no title
    (header.DATED_RE, "五十六(一九四八). 一九四八年八月十九日決議案", False),  # spaces are gone by then
    (header.DATED_RE, "五十六(一九四八).一九四八年八月十九日決議案", True),
    (header.DATED_RE, "五十六．一九四八年八月十九日決議案", True),
    (header.DATED_RE, "五十六。一九四八年八月十九日決議案", True),
    (header.DATED_RE, ".一九四八年八月十九日決議案", True),
    (header.DATED_RE, f"{'五' * 24}.一九四八年八月十九日決議案", True),
    (header.DATED_RE, f"{'五' * 25}.一九四八年八月十九日決議案", False),
    (header.DATED_RE, "五十六、一九四八年八月十九日決議案", False),
    # the symbol behind the name of the organization
    (header.MASTHEAD_SYMBOL_RE, "联合国A/RES/68/51", True),
    (header.MASTHEAD_SYMBOL_RE, "聯合國A/RES/68/51", True),
    (header.MASTHEAD_SYMBOL_RE, "大会A/RES/68/51", False),
]


@pytest.mark.parametrize(("pattern", "line", "fits"), WHOLE)
def test_lines_as_a_whole(pattern: re.Pattern[str], line: str, *, fits: bool) -> None:
    assert (pattern.fullmatch(line) is not None) == fits


@pytest.mark.parametrize(
    ("line", "decides"),
    [
        ("2013年12月5日大会决定", True),
        ("大会决定", True),
        ("日大会决定", True),
        ("二〇〇七年十二月三十一日经济及社会理事会决定", True),
        ("人权理事会2011年6月17日第4次会议上决定通过：", True),
        ("在2021年10月8日第43次会议上,人权理事会决定通过以下案文:", True),
        (f"{'一' * 32}会议上人权理事会决定{'一' * 40}:", True),
        (f"{'一' * 33}会议上人权理事会决定:", False),
        (f"会议上,人权理事会决定{'一' * 41}:", False),
        ("会议上,人权理事会决定通过以下案文。", False),
        ("人权理事会会议上决定", True),
        (f"人权理事会{'一' * 40}会议上决定", True),
        (f"人权理事会{'一' * 41}会议上决定", False),
        (f"{'一' * 24}日大会决定", True),
        (f"{'一' * 25}日大会决定", False),
        ("大会决定草案", False),
        ("人权理事会2011年6月17日通过的决定", True),
        ("大会通过的决定", True),
        (f"大会{'一' * 24}通过的决定", True),
        (f"大会{'一' * 25}通过的决定", False),
        ("大会2011年6月17日通过的决定草案", False),
        ("大会通过的决议", False),
        ("2013年12月5日大会决议", False),
        ("秘书长决定", False),
    ],
)
def test_the_line_of_a_decision(line: str, *, decides: bool) -> None:
    assert (header.DECISION_LINE_RE.match(line) is not None) == decides


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("27/… 司法中的人权", "司法中的人权"),
        ("27/…… 司法中的人权", "司法中的人权"),
        ("2023/..司法", "司法"),
        ("7/... 司法", "司法"),
        ("7/...司法", "司法"),
        ("27/-司法", "司法"),
        ("27/---. 司法", "司法"),
        ("27/_司法", "司法"),
        ("27/____．  司法", "司法"),
        ("27/… 2019/… 年", "2019/… 年"),
        ("司法27/… 年", "司法27/… 年"),
        ("/…司法", "/…司法"),
        ("20233/…司法", "20233/…司法"),
        ("27/司法", "27/司法"),
        ("27/.司法", "27/.司法"),
        ("27/12", "27/12"),
        *((f"{word}{colon} 司法", "司法") for word in ("议题", "主题", "題目", "题目") for colon in "：:"),
        ("议题司法", "议题司法"),
        ("关于议题：司法", "关于议题：司法"),
    ],
)
def test_the_number_that_a_draft_leaves_open(title: str, expected: str) -> None:
    assert header.UNNUMBERED_RE.sub("", title) == expected


PROPOSED = [
    *(f"{word}由大会通过" for word in ("最终", "将", "拟", "可", "有待", "尚待")),
    *(f"{word}大会通过" for word in ("供", "请", "提交", "建议")),
    *(f"请大会{word}" for word in ("通过", "核准", "采纳")),
    "最终在适当时候由大会在适当时候予以通过",
    "请经济及社会理事会审议并通过",
    f"将{'一' * 6}由大会{'一' * 20}通过",
]
NOT_PROPOSED = [
    *(
        "由大会通过",
        "大会通过",
        "请秘书长通过",
        "最终由秘书长通过",
        "请大会审议",
        "将，由大会通过",
        "请大会，并通过",
    ),
    *(f"将{'一' * 7}由大会通过", f"将由大会{'一' * 21}通过"),
]


@pytest.mark.parametrize(
    ("line", "fits"), [*((one, True) for one in PROPOSED), *((one, False) for one in NOT_PROPOSED)]
)
def test_words_that_propose_a_text(line: str, *, fits: bool) -> None:
    assert (header.PROPOSED_RE.search(line) is not None) == fits


@pytest.mark.parametrize(
    ("symbol", "fits"),
    [
        *(("E/CN.4/RES/2003/15", True), ("E/CN.17/DEC/1", True), ("T/RES/2194(LIV)", True), ("T/DEC/5-2", True)),
        *((f"T/RES/1{'1' * 20}", True), (f"T/RES/1{'1' * 21}", False), ("E/CN.123/RES/1", False)),
        *(("E/CN.4/L.5", False), ("E/RES/2019/5", False), ("T/RES/LIV", False), ("T/RES/1。", False)),
    ],
)
def test_symbols_of_bodies_without_a_series_of_ours(symbol: str, *, fits: bool) -> None:
    assert (header.OTHER_BODY_RE.fullmatch(symbol) is not None) == fits


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("第7838次会议", "7838"),
        ("第一九七六次全体会议", "一九七六"),
        ("第二百七十七次公开会议", "二百七十七"),
        ("第一千零七十次公开会议", "一千零七十"),
        ("第7次全體會議", "7"),
        ("第次会议", None),
        ("第7次紧急会议", None),
    ],
)
def test_the_number_of_a_meeting(text: str, number: str | None) -> None:
    match = header.MEETING_RE.search(text)
    assert (match and match["number"]) == number


@pytest.mark.parametrize(
    ("head", "session"),
    [
        (["第七届会议"], 7),
        (["第68届会议"], 68),
        (["第一百二十三届会议"], 123),
        (["联合国", "第六十八届会议议程项目99"], 68),
        (["第五届会议", "第六届会议"], 5),
        (["出席第六十八届会议的名单"], None),
        (["第届会议"], None),
        (["第六十八届特别会议"], None),
        ([], None),
    ],
)
def test_the_session_of_a_masthead(head: list[str], session: int | None) -> None:
    assert header.session_in(head) == session


@pytest.mark.parametrize(
    ("head", "report"),
    [
        (["[根据第一委员会的报告(A/68/411)通过]"], "A/68/411"),
        (["[根据第一委员会的建议(A/68/411)通过]"], "A/68/411"),
        (["[根據第一委員會的報告(A/68/411)通過]"], "A/68/411"),
        (["[根據第一委員會的建議(S/68)通過]"], "S/68"),
        (["[根据委员会的报告(E/2013/26)通过]"], "E/2013/26"),
        (["2013年12月5日大会决议", "[根据第一委员会的报告", "(A/68/411)通过]"], "A/68/411"),
        (["[根据第一委员会的报告(A/68/411和Add.1)通过]"], "A/68/411"),
        (["[根据第一委员会的报告(A/68/411及Add.1)通过]"], "A/68/411"),
        (["[根据第一委员会的报告(A/68/411、A/68/412)通过]"], "A/68/411"),
        (["[根据第一委员会的报告(A/68/411，第7段)通过]"], "A/68/411"),
        (["[根据委员会的报告(A/HRC/WG.12/2013/CRP.1/Add.2)通过]"], "A/HRC/WG.12/2013/CRP.1/Add.2"),
        ([f"[{'一' * 284}报告(A/68/411)通过]"], "A/68/411"),
        ([f"[{'一' * 300}报告(A/68/411)通过]"], None),  # too far behind the bracket
        (["根据第一委员会的报告(A/68/411)通过"], None),
        (["[未经发交主要委员会而通过(A/68/L.5)]"], None),
        (["[根据秘书长的报告(B/68/411)通过]"], None),
        (["[根据委员会的报告(A/6)通过]"], None),
        (["报告(A/68/1)", "[未经发交主要委员会而通过]"], None),
    ],
)
def test_the_report_of_a_committee(head: list[str], report: str | None) -> None:
    assert header.read_report(head) == report


@pytest.mark.parametrize(
    ("number", "organ", "doc_type", "symbol"),
    [
        ("68/51", "大会", "resolution", "A/RES/68/51"),
        ("68/51", "大会", "decision", "A/DEC/68/51"),
        ("68/400", "大会", "resolution", "A/RES/68/400"),
        ("68/401", "大会", "resolution", "A/DEC/68/401"),  # decisions are numbered from 401
        ("2019/501", "经济及社会理事会", "resolution", "E/RES/2019/501"),
        ("2019/5", "经济及社会理事会", "resolution", "E/RES/2019/5"),
        ("2019/5", "经济及社会理事会", "decision", "E/DEC/2019/5"),
        ("40/16", "人权理事会", "resolution", "A/HRC/RES/40/16"),
        ("217(III)", "大会", "resolution", "A/RES/217(III)"),
        ("二一七(三)", "大会", "resolution", "A/RES/217(III)"),
        ("56/3", "妇女地位委员会", "resolution", None),  # no series of ours
        (None, "大会", "resolution", None),
        ("68/51", None, "resolution", None),
        ("217(III)", None, "resolution", None),  # without an organ nothing is made up
    ],
)
def test_a_symbol_made_up(number: str | None, organ: str | None, doc_type: DocType, symbol: str | None) -> None:
    assert header.made_up_symbol(number, organ, doc_type) == symbol


@pytest.mark.parametrize(
    ("words", "organ", "adopted", "symbol"),
    [
        ("安理会第2397号决议", "安全理事会", "2017-12-22", "S/RES/2397(2017)"),
        ("第5号决议", "安全理事会", "1946-05-08", "S/RES/5(1946)"),
        ("第2397号决议", "安全理事会", None, "S/RES/2397(2017)"),  # citations know the years of the past
        ("第3999号决议", "安全理事会", None, None),
        ("第3999号决议", "安全理事会", "2040-01-05", "S/RES/3999(2040)"),
        ("第号决议", "安全理事会", "2017-12-22", None),
        ("第1718(2006)号决议", "安全理事会", "2006-10-14", "S/RES/1718(2006)"),
        ("第1718(2006)号决议", "安全理事会", None, "S/RES/1718(2006)"),
        ("第68/51号决议", "大会", "2013-12-05", "A/RES/68/51"),
        ("第2019/5号决议", "经济及社会理事会", None, "E/RES/2019/5"),
        ("第2397号决议", "大会", "2017-12-22", None),  # only the Security Council counts on
        ("第56/3号决议", "妇女地位委员会", None, None),
        ("第68/51号决议", None, None, None),
    ],
)
def test_a_symbol_by_its_number(words: str, organ: str | None, adopted: str | None, symbol: str | None) -> None:
    assert header.numbered_symbol(words, organ, adopted) == symbol


@pytest.mark.parametrize(
    ("symbol", "session"),
    [
        ("A/RES/68/51", 68),
        ("A/RES/217(III)", 3),
        ("A/RES/1(I)", 1),
        ("A/RES/3000(XXVIII)", 28),
        ("A/HRC/RES/40/16", 40),
        ("S/RES/1718(2006)", None),
        ("E/RES/2019/5", None),
    ],
)
def test_the_session_of_a_symbol(symbol: str, session: int | None) -> None:
    assert header.session_of(Symbol.parse(symbol)) == session


def test_no_symbol_has_no_session() -> None:
    assert header.session_of(None) is None


BODY = "1. 决定继续处理此案。"
CLOSED = f"{BODY}\n2013年12月5日\n第60次全体会议"

DOCUMENTS = [
    # the organ
    (f"大会，\n{BODY}", "organ", "大会"),
    (f"“大会，\n{BODY}", "organ", "大会"),
    (f"68/51. 标题\n大会\n{BODY}", "organ", "大会"),
    (f"经济及社会理事会，回顾其决议，\n{BODY}", "organ", "经济及社会理事会"),
    ("2006年11月16日，大会第54次全体会议决定推迟审议。", "organ", "大会"),
    (f"A/RES/68/51\n经济及社会理事会，\n{BODY}", "organ", "大会"),  # the symbol is the surer sign
    (f"2013年12月5日大会决议\n68/51. 标题\n{BODY}", "organ", "大会"),
    (f"大会的报告\n68/51. 标题\n{BODY}", "organ", None),  # only a line of adoption names who acts
    # the kind of document
    (f"大会，\n{BODY}", "doc_type", "resolution"),
    ("", "doc_type", "unknown"),
    (f"决议草案一\n标题\n大会，\n{BODY}", "doc_type", "draft"),
    (f"日本：决议草案\n大会，\n{BODY}", "doc_type", "draft"),
    (f"A/C.1/68/L.36\n大会，\n{BODY}", "doc_type", "draft"),
    (f"A/RES/68/51\n大会，\n{BODY}", "doc_type", "resolution"),
    (f"A/C.1/68/36\n大会，\n{BODY}", "doc_type", "resolution"),
    (f"见A/C.1/68/L.36\n大会，\n{BODY}", "doc_type", "resolution"),
    (f"A/C.1/68/L.36号文件\n大会，\n{BODY}", "doc_type", "resolution"),
    (f"大会，\n{BODY}\nA/C.1/68/L.36\n", "doc_type", "resolution"),
    (f"大会，\n1. 建议通过下列决议草案：\n大会，\n{BODY}", "doc_type", "resolution"),
    (f"建议大会通过下列决议草案：\n标题\n大会，\n{BODY}", "doc_type", "draft"),
    ("2013年1月21日，安全理事会主席发表声明如下：\n“安理会强调和平。”", "doc_type", "statement"),
    ("2006年11月16日，大会第54次全体会议决定推迟审议。", "doc_type", "decision"),
    (f"2013年12月5日大会决定\n68/51. 标题\n大会，\n{BODY}", "doc_type", "decision"),
    (f"2013年12月5日大會決定\n68/51. 标题\n大會，\n{BODY}", "doc_type", "decision"),
    # the title
    (f"68/51. 长长的\n标题\n大会，\n{BODY}", "title", "长长的标题"),
    (f"{'关于裁军' * 5}\n的决议\n大会，\n{BODY}", "title", f"{'关于裁军' * 5}的决议"),
    (f"裁军\n大会，\n{BODY}\n2013年12月5日\n{'各国代表' * 5}", "title", "裁军"),
    (f"第一句话。\n68/51. 标题\n大会，\n{BODY}", "title", "标题"),
    (f"68/51. 标题\n2013年12月5日大会决议\n大会，\n{BODY}", "title", "标题"),
    (f"68/51. 标题\n以下是正文。\n后文\n大会，\n{BODY}", "title", "标题"),
    (f"标题\n第六十八届会议\n大会，\n{BODY}", "title", None),  # what stands below it is a masthead
    (f"标题\n2013年12月5日大会决议\n大会，\n{BODY}", "title", "标题"),
    (f"标题\n第1718(2006)号决议\n大会，\n{BODY}", "title", None),
    (f"标题\n第68/51号决议\n大会，\n{BODY}", "title", "标题"),
    (f"标题\n2013年12月5日\n大会，\n{BODY}", "title", "标题"),
    (f"标题\n第60次全体会议\n大会，\n{BODY}", "title", "标题"),
    (f"标题\n[根据第一委员会的报告(A/68/411)通过]\n大会，\n{BODY}", "title", "标题"),
    (f"这是一句话。\n大会，\n{BODY}", "title", None),
    (f"标题\n序言\n大会，\n{BODY}", "title", "标题"),
    (f"议程项目15\n区域合作\n大会，\n{BODY}", "title", "区域合作"),
    (f"议程项目15\n区域合作\n2013年12月5日大会决议\n大会，\n{BODY}", "title", None),
    (f"議程項目15\n區域合作\n2013年12月5日大會決議\n大會，\n{BODY}", "title", None),
    (f"区域合作\n2013年12月5日大会决议\n大会，\n{BODY}", "title", "区域合作"),
    (f"大会，\n{CLOSED}\n联合国\n恢复合法权利", "title", "恢复合法权利"),
    (f"大会，\n{CLOSED}\n联合国\n这是一句话。", "title", None),
    (f"大会，\n{CLOSED}\n恢复合法权利", "title", None),
    (f"第三委员会建议大会通过下列决议草案：\n提高妇女地位\n大会，\n{BODY}", "title", None),
    ("68/51. 标题\n续\n再续\n不是标题\n", "title", "标题续再续"),  # without a body two more lines at most
    ("关于裁军的报告\n", "title", None),
    # the symbol
    (f"A/RES/68/51\n大会，\n{BODY}", "symbol", "A/RES/68/51"),
    (f"联合国 A/RES/68/51\n大会，\n{BODY}", "symbol", "A/RES/68/51"),
    (f"联合国 A/RES/68/51的文本\n大会，\n{BODY}", "symbol", None),
    (f"A/RES/68/51，标题\n大会，\n{BODY}", "symbol", None),
    (f"S/RES/1718 (2006)\n安全理事会，\n{BODY}", "symbol", "S/RES/1718(2006)"),
    (f"S/2006/805\nS/RES/1718 (2006)\n安全理事会，\n{BODY}", "symbol", "S/RES/1718(2006)"),
    (f"A/68/100\nA/C.1/68/L.36\n日本：决议草案\n大会，\n{BODY}", "symbol", "A/C.1/68/L.36"),
    (f"A/C.1/68/L.36\nA/C.1/68/L.37\n日本：决议草案\n大会，\n{BODY}", "symbol", "A/C.1/68/L.36"),
    (f"S/2013/136\n日本：决议草案\n安全理事会，\n{BODY}", "symbol", "S/2013/136"),
    (f"大会，\n回顾其决议，\n{BODY}\n2. 请秘书长分发\nA/68/100\n", "symbol", None),
    (f"17/119\n行动\n人权理事会，\n{BODY}", "symbol", "A/HRC/RES/17/119"),
    (f"议程\n17/119\n行动\n人权理事会，\n{BODY}", "symbol", "A/HRC/RES/17/119"),
    (f"17/119\n\n行动\n人权理事会，\n{BODY}", "symbol", "A/HRC/RES/17/119"),
    (f"17/119\n议程\n行动\n人权理事会，\n{BODY}", "symbol", None),
    (f"第68/51号决议\n大会，\n{BODY}", "symbol", "A/RES/68/51"),
    (f"议程\n第68/51号决议\n大会，\n{BODY}", "symbol", "A/RES/68/51"),
    (f"关于第67/59号决议的执行\n大会，\n{BODY}", "symbol", None),
    # the day
    (f"2013年12月5日大会决议\n大会，\n{BODY}", "adopted", "2013-12-05"),
    (f"2013年12月5日\n大会，\n{BODY}", "adopted", "2013-12-05"),
    (f"第60次全体会议2013年12月5日\n大会，\n{BODY}", "adopted", "2013-12-05"),
    (f"五十六(一九四八). 一九四八年八月十九日決議案\n安全理事會，\n{BODY}", "adopted", "1948-08-19"),
    (f"五十六(一九四八). 一九四八年八月十九日決議案的執行\n安全理事會，\n{BODY}", "adopted", None),
    (f"2013年12月5日的会议\n大会，\n{BODY}", "adopted", None),
    (f"大会，\n{CLOSED}", "adopted", "2013-12-05"),
    ("大会，\n1. 决定在2014年1月1日审议。\n2013年12月5日\n", "adopted", "2013-12-05"),
    ("2006年11月16日，大会第54次全体会议决定推迟审议。", "adopted", "2006-11-16"),
    ("2013年1月21日，安全理事会主席发表声明如下：\n“安理会强调和平。”", "adopted", "2013-01-21"),
    # the year, of the day or else of the symbol
    (f"2013年12月5日大会决议\n大会，\n{BODY}", "year", 2013),
    (f"S/RES/1718(2006)\n安全理事会，\n{BODY}", "year", 2006),
    (f"大会，\n{BODY}", "year", None),
    # the meeting
    (f"安全理事会2016年12月15日第7838次会议通过\n安全理事会，\n{BODY}", "meeting", 7838),
    (f"第60次全体会议\n大会，\n{BODY}", "meeting", 60),
    (f"大会，\n{CLOSED}", "meeting", 60),
    ("大会，\n1. 决定在第7次会议审议。\n2013年12月5日\n第60次全体会议", "meeting", 60),
    (f"筹备第7次会议\n大会，\n{CLOSED}", "meeting", 60),
    ("2006年11月16日，大会第54次全体会议决定推迟审议。", "meeting", 54),
    (f"大会，\n{BODY}", "meeting", None),
    # the session, of the symbol or else of the masthead
    (f"第六十七届会议\nA/RES/68/51\n大会，\n{BODY}", "session", 68),
    (f"第六十七届会议\n大会，\n{BODY}", "session", 67),
]


@pytest.mark.parametrize(("text", "field", "value"), DOCUMENTS)
def test_what_the_edges_of_a_page_say(text: str, field: str, value: object) -> None:
    assert getattr(parse(text + "\n").resolution, field) == value
