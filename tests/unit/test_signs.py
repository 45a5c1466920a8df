"""What says by its form what it is: one row for each written form that a pattern knows, and its near misses."""

import pytest

from ressearch.parsing.signs.dates import DATE_RE, read_date, read_number
from ressearch.parsing.signs.landmarks import LONGEST, read_landmark
from ressearch.parsing.signs.numbering import Label, Path, address, place, read_label, spoken
from ressearch.parsing.signs.organs import Formula, read_formula
from ressearch.text.numerals import chinese_number, roman

LANDMARKS = {
    "formula": """
        大会， 大会: 大会， 联合国大会， 大會， 安全理事会， 安全理事會， 经济及社会理事会，
        經濟及社會理事會， 经济暨社会理事会， 經濟暨社會理事會， 人权理事会， 人權理事會， 麻醉药品委员会，
        大会大会大会大会， 大大会会，
    """,
    "organ": "大会 安全理事会 大會大會",
    "number_title": """
        68/51.采取联合行动 2019/5.社会层面 S-19/2.进一步执行 ES-10/15.咨询意见 49/35A.和平 42/39A至K.裁军
        42/39A-K.裁军 68/51．采取联合行动 68/51。采取联合行动 2758(XXVI).恢复合法权利 217A(III).人权宪章
        1514(十五).宣言 1514（十五）.宣言 2200(廿一).公约 1234/1234.标题 1(I).标题
    """,
    "symbol": "第1718(2006)号决议 第1718（2006）号决议 第4(1946)号决议 第五十四(一九四八)号決議",
    "dateline": """
        2013年12月5日大会决议 2013年12月5日大会决定 2013年12月5日大會決議
        2018年11月15日安全理事会第8401次会议通过 安全理事会2016年12月15日第7838次会议通过
        人权理事会2019年3月22日通过的决议 一九四八年七月十五日安全理事會通過
        1948年12月10日大会第217A(III)号决议通过并宣布 1948年12月10日大会通过并公布。
        1948年12月10日大会通过并颁布. 一九四八年十二月十日大會通過並頒布 一九四八年十二月十日大會通過並宣布
        经济及社会理事会2019年6月6日通过 大会决议 大会决定 大會決議 人权理事会决议
    """,
    "adoption_note": """
        [根据第一委员会的报告(A/68/411)] [未经发交主要委员会(A/68/L.5和Add.1)] [选举和其他] [决议草案一]
        [全会通过] [任命成员] [根据第一委员会的报告(A/68/411)]。 [根据第一委员会的报告(A/68/411)].
        [根据第一委员会的报告
    """,
    "date": """
        2013年12月5日 2013年12月5日， 2013年12月5日, 2013年12月5日。 2013年12月5日. 一九七一年十月二十五日，
    """,
    "meeting": """
        第60次全体会议 第53次会议 第12次公开会议 第一九七六次全体会议。 第六十次全體會議
        2018年12月17日第55次全体会议 2018年12月17日，第55次全体会议 2018年12月17日,第55次全体会议
        第55次全体会议2018年12月17日 第55次全体会议， 第55次全体会议2018年12月17日。 第4872次会议一致通过
        第二七七次会议以九票对零通过，弃权者二 第二七七次會議以九票對零通過。 第二千一百零五次会议
    """,
    "vote": """
        未经表决获得通过。 经记录表决，以28票赞成、14票反对获得通过。 经表决获得通过。 以9票对零票获得通过。
        [以9票对零票获得通过 赞成：中国 反对：无 弃权：日本 赞成:中国 [经表决如下：
    """,
    "annex": "附件 附件一 附件十二 附件A 附件12 附文 附录 附錄二",
    "article": "第一条 第12條 第一百二十条",
    "part": "A Z 甲 癸",
    "masthead": """
        联合国 聯合國 第六十八届会议 第六十八届会 第十届紧急特别会议 第十九届特别会议 第68届
        第六十八届会议议程项目99 2019年届会 2019年届会2018年7月26日至2019年7月24日 议程项目99(l)
        2018年7月26日至2019年7月24日
    """,
    "draft": "澳大利亚和日本：决议草案 澳大利亚:决议草案",
    "recommended": "决议草案 决定草案 决议草案一 决定草案十二",
}


@pytest.mark.parametrize(("kind", "bare"), [(kind, one) for kind, row in LANDMARKS.items() for one in row.split()])
def test_landmarks(kind: str, bare: str) -> None:
    assert read_landmark(bare) == kind


@pytest.mark.parametrize(
    "bare",
    [
        "",
        "附件一所载准则；",
        "附件一：",
        "附件一，",
        "68/51.5亿美元",  # a number goes on
        "68/51采取",
        "12345/1.标题",
        "2013年12月5日通过的各项成果",
        "关于核裁军问题的各项成果以及后续行动的2013年12月5日大会决议",  # too much before the day
        "2013年12月5日" + "在其关于核裁军的" * 6 + "决议",  # too much between
        "[委员会成员]",
        "[根据第一委员会的报告]通过",
        "第60次",
        "第12345678次会议",
        "第一章",
        "a",
        "AB",
        "附件一二三四",
        "决议草案：",
        "决议草案甲",
        "大会第六十八届会议",
        "赞成该草案",
        "人" * (LONGEST + 1) + "决议草案",
    ],
)
def test_no_landmarks(bare: str) -> None:
    assert read_landmark(bare) is None


@pytest.mark.parametrize(
    ("text", "formula"),
    [
        ("大会", ("大会", 1, False)),
        ("大会，", ("大会", 1, True)),
        ("大会:", ("大会", 1, True)),
        ("大會：", ("大会", 1, True)),
        ("大会,", ("大会", 1, True)),
        ("大会大会，", ("大会", 2, True)),
        ("大大大会会会，", ("大会", 3, True)),
        ("大会大会大会大会", ("大会", 4, False)),
        ("安全安全安全安全理事会理事会理事会理事会，", ("安全理事会", 4, True)),
        ("麻醉药品委员会，", ("麻醉药品委员会", 1, True)),
        ("人權委員會,", ("人權委員會", 1, True)),
        ("麻醉药品委员会麻醉药品委员会，", ("麻醉药品委员会", 2, True)),
        ("执行理事会，", ("执行理事会", 1, True)),
    ],
)
def test_formulas(text: str, formula: tuple[str, int, bool]) -> None:
    assert read_formula(text) == Formula(*formula)


@pytest.mark.parametrize(
    "text", ["", "会", "麻醉药品委员会", "大会；", "大会决议，", "秘书长，", "甲" * 200 + "委员会，", "委员会，"]
)
def test_no_formulas(text: str) -> None:
    assert read_formula(text) is None


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("3. 重申", Label("paragraph", 3, "3", 3)),
        ("03.重申", Label("paragraph", 3, "3", 3)),
        ("123．重申", Label("paragraph", 123, "123", 4)),
        ("1.1998-1999两年期", Label("paragraph", 1, "1", 2)),
        ("十二、总则", Label("section", 12, "12", 3)),
        ("三．总则", Label("section", 3, "3", 2)),
        ("三.总则", Label("section", 3, "3", 2)),
        ("一百二十、总则", Label("section", 120, "120", 5)),
        ("(c)尊重", Label("letter", 3, "c", 3)),
        ("（z）尊重", Label("letter", 26, "z", 3)),
        ("a) 尊重", Label("letter", 1, "a", 3)),
        ("b）尊重", Label("letter", 2, "b", 2)),
        ("(ii)资料", Label("roman", 2, "ii", 4)),
        ("(xvi)资料", Label("roman", 16, "xvi", 5)),
        ("(ix)资料", Label("roman", 9, "ix", 4)),
        ("(12)资料", Label("figure", 12, "12", 4)),
        ("（1）资料", Label("figure", 1, "1", 3)),
        ("(十二)资料", Label("numeral", 12, "十二", 4)),
        ("（三） 资料", Label("numeral", 3, "三", 4)),
        ("(甲)资料", Label("stem", 1, "甲", 3)),
        ("（癸）资料", Label("stem", 10, "癸", 3)),
        ("(巳)资料", Label("stem", 6, "巳", 3)),  # an old misprint of the sixth
        ("⑳资料", Label("figure", 20, "20", 1)),
        ("① 资料", Label("figure", 1, "1", 2)),
        ("㈩资料", Label("numeral", 10, "十", 1)),
    ],
)
def test_labels(text: str, label: Label) -> None:
    assert read_label(text) == label


@pytest.mark.parametrize(
    "text",
    [
        "1234.重申",
        "a) and b)",
        "1.5亿",
        "12.25%",
        "(A)",
        "(ab)",
        "(iiii)",
        "(xx)",
        "(123)",
        "(十二三四)",
        "3 重申",
        "一 总则",
        "重申",
    ],
)
def test_no_labels(text: str) -> None:
    assert read_label(text) is None


def path(*labels: str) -> Path:
    found = tuple(read_label(label) for label in labels)
    assert None not in found
    return tuple(label for label in found if label)


@pytest.mark.parametrize(
    ("before", "text", "loose", "where"),
    [
        ((), "1.", False, "1"),
        ((), "7.", False, "7"),  # a fragment may open anywhere
        (("1.",), "2.", False, "2"),
        (("1.",), "4.", False, None),
        (("1.",), "4.", True, "4"),
        (("1.", "(a)"), "2.", False, "2"),
        (("1.", "(a)"), "(b)", False, "1.b"),
        (("1.", "(a)"), "(d)", False, None),
        (("1.", "(a)"), "(d)", True, "1.d"),
        (("1.", "(a)", "㈠"), "(d)", True, "1.d"),
        (("1.",), "(c)", True, "1.c"),
        (("1.",), "(c)", False, None),
        (("1.", "(a)"), "㈠", False, "1.a.一"),
        (("1.", "(a)", "㈠"), "㈡", False, "1.a.二"),
        (("1.", "(a)", "㈠"), "(b)", False, "1.b"),
        (("1.", "(b)", "㈠"), "(a)", False, "1.a"),  # afresh, as under another heading
        (("1.", "(h)"), "(i)", False, "1.i"),
        (("1.", "(a)"), "(i)", False, "1.a.i"),
        (("1.", "(a)", "(i)"), "(ii)", False, None),  # read as a letter it has no second
        (("1.", "(a)"), "(1)", False, "1.a.1"),
        (("1.",), "(甲)", False, "1.甲"),
    ],
)
def test_places(before: tuple[str, ...], text: str, where: str | None, *, loose: bool) -> None:
    label = read_label(text)
    assert label is not None
    found = place(path(*before), label, loose=loose)
    assert (address(found) if found else None) == where


def test_roman_items_count_on() -> None:
    first = place(path("1.", "(a)"), path("(i)")[0], loose=False)
    assert first is not None
    second = place(first, path("(ii)")[0], loose=False)
    assert second is not None
    assert (address(second), spoken(second)) == ("1.a.ii", "1(a)(ii)")


def test_articles_are_spoken_with_their_paragraphs() -> None:
    article, paragraph, item = Label("article", 2, "2"), *path("1.", "(a)")
    assert spoken((article,)) == "第2条"
    assert spoken((article, paragraph)) == "第2条第1款"
    assert spoken((article, paragraph, item)) == "第2条第1款(a)"
    assert spoken((article, item)) == "第2条(a)"
    assert spoken((paragraph, item)) == "1(a)"
    assert [label.top for label in (article, paragraph, item)] == [True, True, False]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("七", 7), ("十", 10), ("十二", 12), ("二十", 20), ("二十三", 23), ("廿六", 26), ("卅一", 31),
        ("一百", 100), ("百五十", 150), ("二百零五", 205), ("三千一百", 3100), ("千二百", 1200),
        ("一五一四", 1514), ("一九七〇", 1970), ("一九七零", 1970), ("一九七○", 1970), ("一九七O", 1970),
        ("一九七О", 1970), ("二0一三", 2013), ("八九", 89), ("三四五六", 3456),
    ],
)  # fmt: skip
def test_numerals(text: str, number: int) -> None:
    assert chinese_number(text) == number
    assert read_number(text) == number


@pytest.mark.parametrize(
    ("text", "number"), [("60", 60), ("６０", 60), ("007", 7), ("", None), ("第", None), ("六x", None), ("²", 2)]
)
def test_numbers(text: str, number: int | None) -> None:
    assert read_number(text) == number


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (1, "I"),
        (3, "III"),
        (4, "IV"),
        (5, "V"),
        (8, "VIII"),
        (9, "IX"),
        (14, "XIV"),
        (29, "XXIX"),
        (40, "XL"),
        (50, "L"),
        (63, "LXIII"),
    ],
)
def test_roman(number: int, written: str) -> None:
    assert roman(number) == written


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2013年12月5日", "2013-12-05"),
        ("２０１３年１月２５日", "2013-01-25"),
        ("一九七一年十月二十五日，", "1971-10-25"),
        ("大会二〇〇一年十二月卅一日决议", "2001-12-31"),
        ("一九六О年一月廿六日", "1960-01-26"),
        ("2013年2月30日", None),
        ("2013年0月3日", None),
        ("2013年3月0日", None),
        ("0000年3月1日", None),
        ("13年3月1日", None),
        ("2013年12月", None),
    ],
)
def test_dates(text: str, day: str | None) -> None:
    assert read_date(text) == day


@pytest.mark.parametrize(("number", "char"), [*enumerate("一二三四五六七八九十", 1)])
def test_every_numeral_counts(number: int, char: str) -> None:
    item, section = read_label(f"({char})资料"), read_label(f"{char}、总则")
    assert item is not None
    assert section is not None
    assert (item.style, item.number, section.style, section.number) == ("numeral", number, "section", number)
    kinds = [read_landmark(bare) for bare in (f"附件{char}", f"决议草案{char}", f"1514({char}).宣言")]
    assert kinds == ["annex", "recommended", "number_title"]


def test_numerals_of_three_characters() -> None:
    item = read_label("(二十一)资料")
    assert item is not None
    assert (item.number, item.length) == (21, 5)
    assert [read_landmark(bare) for bare in ("附件二十一", "决议草案二十一")] == ["annex", "recommended"]


@pytest.mark.parametrize("number", [2, 3, 4, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16])
def test_every_roman_item_counts(number: int) -> None:
    label = read_label(f"({roman(number).lower()})资料")
    assert label is not None
    assert (label.style, label.number) == ("roman", number)


@pytest.mark.parametrize(
    ("written", "organ"),
    [
        ("联合国大会", "大会"),
        ("大會", "大会"),
        ("安全理事會", "安全理事会"),
        ("經濟及社會理事會", "经济及社会理事会"),
        ("经济暨社会理事会", "经济及社会理事会"),
        ("經濟暨社會理事會", "经济及社会理事会"),
        ("人權理事會", "人权理事会"),
    ],
)
def test_every_name_of_an_organ(written: str, organ: str) -> None:
    assert read_formula(written) == Formula(organ, 1, comma=False)
    assert read_formula(written * 4 + "，") == Formula(organ, 4, comma=True)


def test_how_long_a_name_may_be() -> None:
    longest = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地委员会"
    assert read_formula(longest * 4 + "，") == Formula(longest, 4, comma=True)
    assert read_formula("天" + longest + "，") is None
    assert read_formula("某委员会，") is None


@pytest.mark.parametrize(
    "bare",
    [
        "议程项目99，",
        "议程项目99,",
        "(XXVI).恢复合法权利",
        "第届会议",
        "第次会议",
        "2013年12月5日" + "在其" * 21 + "决议",
    ],
)
def test_prose_is_no_landmark(bare: str) -> None:
    assert read_landmark(bare) is None


def test_how_far_the_day_may_stand_from_the_word() -> None:
    assert read_landmark("在第一委员会的会议上" + "2013年12月5日" + "在其" * 19 + "决议") == "dateline"


@pytest.mark.parametrize(
    "text", ["2013年12月日", "2013年月5日", "年12月5日", "213年12月5日", "2013年12月5号", "2013年123月5日"]
)
def test_no_day(text: str) -> None:
    assert DATE_RE.search(text) is None
