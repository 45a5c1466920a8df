"""How far each form of a landmark reaches: the longest and the shortest that are one, the next that is none."""

import pytest

from ressearch.parsing.signs.drafts import announced
from ressearch.parsing.signs.landmarks import Landmark, read_landmark
from ressearch.parsing.signs.numbering import Label, read_label
from ressearch.parsing.signs.organs import organ_in, read_formula

DAY = "2013年12月5日"

LANDMARKS: dict[Landmark, str] = {
    "number_title": """
        1234/1234A.甲 1/1.甲 S-1/1.甲 ES-1/1.甲 42/39A至K.甲 42/39A-K.甲 68/248.2014-2015年 1234(XXVI).甲
        1514A(十五)B.甲 一五一四五六(ES-IV).甲 1(S-X).甲 〇零百卅廿(十).甲 68/1.A
        八十四(一九五〇).甲 八十四(一九五零).甲
    """,
    "symbol": """
        第1号决议 第123456号决议 第1A(2006)号决议 第ES-10/15号决议 第S-1/2号决议 第1234/1号决定
        人权委员会第2004/87号决议
        第60号決議 第60號決議案 甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳会第1号决议 第1(XXVI)号决议 第1(ES-X)号决议
        第1(S-X)号决议
        決議案五十四(一九四八) 決議一(1) 第1（2006）号决议 第1號决定
    """,
    "dateline": f"""
        {DAY}决议 {DAY}决定 {DAY}通过 {DAY}決議 {DAY}通過 {DAY}{"的" * 40}决议 {"在" * 12}{DAY}决议
        {DAY}通过并宣布。
        {DAY}通过并公布. {DAY}通過並頒布 大会决议 人权理事会决定 安全理事会決議 大会在{DAY}会议上通过：
        大会{DAY}第1次会议上决定通过案文如下: 大会{DAY}{"的" * 20}会议上{"的" * 6}通过{"的" * 12}：
        在{DAY}第1次会议上，大会决定通过以下案文： {DAY}，{"的" * 20}会议上大会{"的" * 16}通过{"的" * 12}决定如下：
        在{DAY}第1次会议上，人权理事会主席作了以下声明： {DAY}会议上,大会决議通過下列決議：
        大會{DAY}第1次會議上決定通過案文如下： 安全理事會第二二〇次會議，以九票對零票，二票棄權通過下列決議案：
        安全理事会{DAY}第1次会议以{"的" * 40}通过{"的" * 12} 安全理事会第123456次会议以甲通过
    """,
    "vote": f"""
        未经表决 经记录表决 经表决 [未经表决 未经表决{"的" * 200} 以9票通过 以123票对0票{"的" * 36}通过。 赞成：
        反对:甲 弃权：
    """,
    "adoption_note": f"""
        [根据甲 [未经发交 [选举甲 [决议 [通过 [任命 [{"的" * 80}根据] [根据{"的" * 298}] [根据甲]。 [根据甲].
    """,
    "date": f"{DAY} {DAY}， {DAY}, {DAY}。 {DAY}. 二〇一三年十二月五日",
    "meeting": f"""
        第1次会议 第123456次会议 第1次全体会议 第1次公开會議 第1次全體會議 第1次会议(续会) 第1次會議（復會）
        第1次会议(复会)。
        第1次会议(續會) {DAY}第1次会议 {DAY},第1次会议 第1次会议{DAY}。 第1次会议{DAY}. 第1次会议,
        第1次会议{"的" * 80}通过{"的" * 120} 第1次會議通過 第二七七次会议以九票對零通過
    """,
    "annex": "附件 附文 附录 附錄 附件一 附件二十一 附件A 附件1 附件12",
    "article": "第1条 第12345条 第一條",
    "part": "A M Z 甲 乙 丙 丁 戊 己 庚 辛 壬 癸",
    "section": "一 二十一 二十 II III VIII IV XI",
    "recommended": """
        决议草案 决定草案 決議草案 決定草案 决议案草案 决议草案一 决议草案二十一 决议草案A 决议草案I
        决议草案XVIII 决议草案1
        决议草案12
    """,
    "masthead": f"""
        第1届会议 第68届会 第68届 第68届紧急特别会议 第68届特别会议 第68届会议议程项目1 1234年届会
        1234年届会{"的" * 30}
        议程项目1 议程项目{"的" * 30} {DAY}至2013年12月6日
    """,
    "draft": f"甲：决议草案 甲:决定草案 甲决议草案一 {'甲' * 200}：决定草案十 中国：决议草案二十一",
    "link": """
        因此， 因之， 因是， 为此， 為此， 爲此， 有鉴于此， 有鑒於此， 爰， 兹， 茲， 特此， 特， 现在， 現在，
        现， 因此，现在，
        爰特兹现， 因此，爰，特，现， 因此,现,
    """,
}

PROSE = f"""
    1234/12345.甲 12345/1.甲 68/1.12 68/1.12345 42/39A至.甲 42/39AB.甲 12345(X).甲 1().甲
    一五一四五六七(十).甲
    第号决议 第1234567号决议 第1AB号决议 甲第1号 第1(12345)号决议 第1()号决议 決議案1234567(1) 決議案一 決議案(1)
    {"甲" * 17}会第1号决议 {DAY}{"的" * 41}决议 {"在" * 13}{DAY}决议 {DAY}决议并 秘书长决议
    在{DAY}{"的" * 21}会议上，大会通过案文： 在{DAY}会议上，大会{"的" * 17}声明：
    在{DAY}会议上，大会通过{"的" * 13}案文：
    在{DAY}会议上，秘书长作了声明： 在{DAY}会议上，大会通过以下案文。
    安全理事会第1次会议以{"的" * 41}通过 安全理事会第1次会议以甲通过{"的" * 13} 秘书长第1次会议以甲通过
    安全理事会第1次会议以通过； 安全理事会第1次会议通过以下案文：
    大会在{DAY}{"的" * 21}会议上通过： 大会{DAY}会议上{"的" * 7}通过： 大会{DAY}会议上通过{"的" * 13}：
    未经表决{"的" * 201} 以票通过 以9票，通过 赞成 [甲乙] [{"的" * 81}根据] [根据{"的" * 299}] [根据甲]，
    {DAY}； 第1234567次会议 第1次{"的" * 3}会议 第1次会议(甲会) 第1次会议{"的" * 81}通过 第1次会议通过{"的" * 121}
    附件二十一二 附件AB 附件123 附注 第123456条 第条 第1款 子 二十一二 IIIIII
    决议草案二十一二 决议草案AB 决议草案IIIIII 决议草案123 第68届甲 12345年届会 年届会 1234年届会{"的" * 31}
    议程项目
    议程项目{"的" * 31} {DAY}至 {"甲" * 202}决议草案 中国：决议草案二十一二 因此 因此，各国， 爰特兹现爰， 因此甲，
"""


@pytest.mark.parametrize(("kind", "bare"), [(kind, one) for kind, row in LANDMARKS.items() for one in row.split()])
def test_as_far_as_it_reaches(kind: str, bare: str) -> None:
    assert read_landmark(bare) == kind


@pytest.mark.parametrize(
    ("kind", "bare"),
    [
        *(
            ("vote", bare)
            for bare in ("未經表決", "經記錄表決", "以9票通過", "贊成：中國", "反對：", "棄權：中國")
        ),
        *(("adoption_note", bare) for bare in ("[根據甲", "[未經發交", "[選舉甲", "[決議", "[通過")),
        *(("masthead", bare) for bare in ("聯合國", "第六十八屆會議", "第68屆緊急特別會議", "議程項目1")),
        *(("draft", bare) for bare in ("中國：決議草案", "起草國：中國", "附議國：中國", "共同提案國：中國")),
        *(("meeting", bare) for bare in ("第60次全體會議", "第60次公開會議", "第60次會議（續會）")),
        *(("number_title", bare) for bare in ("２７５８（ＸＸＶＩ）．恢復", "６８/５１．甲")),
        *(("article", "第一條"), ("annex", "附錄一"), ("link", "現，"), ("dateline", f"{DAY}通過並公佈")),
    ],
)
def test_either_script_and_either_width(kind: str, bare: str) -> None:
    assert read_landmark(bare) == kind


@pytest.mark.parametrize("bare", PROSE.split())
def test_one_step_beyond(bare: str) -> None:
    assert read_landmark(bare) is None


@pytest.mark.parametrize("mark", "；：;:")
def test_a_line_that_closes_a_paragraph_is_prose(mark: str) -> None:
    assert read_landmark(f"未经表决{mark}") is None
    assert read_landmark(f"[未经表决{mark}") == "vote"
    assert read_landmark(f"赞成：中国{mark}") == "vote"
    assert read_landmark(f"反对：中国{mark}") == "vote"
    assert read_landmark(f"弃权：中国{mark}") == "vote"


@pytest.mark.parametrize("mark", "，,")
def test_behind_a_comma_only_days_and_meetings_stand(mark: str) -> None:
    kinds = [read_landmark(f"{words}{mark}") for words in (DAY, "第1次会议", "未经表决", "68/1.甲", "议程项目1")]
    assert kinds == ["date", "meeting", None, None, None]


@pytest.mark.parametrize("quote", '“「『"')
def test_a_draft_may_stand_in_quotes(quote: str) -> None:
    assert read_landmark(f"{quote}大会，") == "formula"
    assert read_landmark(f"{quote}大会") == "organ"


def test_the_longest_landmark() -> None:
    assert read_landmark("68/1." + "甲" * 415) == "number_title"
    assert read_landmark("68/1." + "甲" * 416) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        *((f"下列{draft}：", draft) for draft in ("决议草案", "决定草案", "決議草案", "決定草案", "决议案草案")),
        ("决议草案" + "的" * 24 + ":", "决议草案"),
        ("决议草案" + "的" * 25 + "：", None),
        *(
            (f"{these}{resolution}：", "决议草案")
            for these in ("下列", "以下", "下述")
            for resolution in ("决议", "決議案")
        ),
        ("下列" + "的" * 16 + "决议案:", "决议草案"),
        ("下列" + "的" * 17 + "决议：", None),
        ("以下决定：", None),
        ("决议：", None),
        ("下列决议：甲", None),
        ("决议草案：甲", None),
        *((f"决议草案{mark}甲：", None) for mark in "，；。："),
        *((f"下列{mark}决议：", None) for mark in "，；。："),
        ("甲" * 100 + "下列决议草案：", "决议草案"),
    ],
)
def test_announced(text: str, name: str | None) -> None:
    assert announced(text) == name


@pytest.mark.parametrize("kind", ["委员会", "理事会", "委員會", "理事會"])
def test_commissions(kind: str) -> None:
    for name in (f"甲乙{kind}", "甲" * 2 + "乙" * 22 + kind):
        formula = read_formula(f"{name}，")
        assert formula is not None
        assert (formula.organ, formula.comma) == (name, True)
        assert read_formula(name) is None
        assert read_formula(f"{name}：") is None
    assert read_formula(f"甲{kind}，") is None
    assert read_formula("甲" * 2 + "乙" * 23 + f"{kind}，") is None


@pytest.mark.parametrize(
    ("text", "organ"),
    [
        ("经济及社会理事会和大会", "经济及社会理事会"),
        ("联合国大会", "大会"),
        ("安理会", "安全理事会"),
        ("甲", None),
    ],
)
def test_the_organ_that_is_named_first(text: str, organ: str | None) -> None:
    assert organ_in(text) == organ


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("“3.重申", Label("paragraph", 3, "3", 3)),
        ('"3.重申', Label("paragraph", 3, "3", 3)),
        ("“(c)在", Label("letter", 3, "c", 4)),
        ('"(c)在', Label("letter", 3, "c", 4)),
        ("1.1234年", Label("paragraph", 1, "1", 2)),
        ("1.甲", Label("paragraph", 1, "1", 2)),
        ("一百二十一、甲", Label("section", 121, "121", 6)),
        ("(xvi)甲", Label("roman", 16, "xvi", 5)),
        ("(ii) 甲", Label("roman", 2, "ii", 5)),
        *((f"({stem})甲", Label("stem", at, stem, 3)) for at, stem in enumerate("甲乙丙丁戊己庚辛壬癸", 1)),
    ],
)
def test_labels(text: str, label: Label) -> None:
    assert read_label(text) == label


@pytest.mark.parametrize(
    "text", ["1.5", "1.55", "1.555", "1.555年", "(ivxlivx)甲", "一二三四五六、甲", "(vx)甲", "“一、甲"]
)
def test_no_labels(text: str) -> None:
    assert read_label(text) is None
