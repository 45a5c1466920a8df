"""What a typed query means, as a table; and what is refused, with the place."""

import pytest

from ressearch.errors import QueryError, UnknownNameError
from ressearch.model.query import (
    And,
    Cited,
    Everything,
    FieldCites,
    FieldGroup,
    FieldIn,
    FieldIs,
    FieldLike,
    Loose,
    Near,
    Node,
    Not,
    Or,
    Phrase,
    Query,
    Wildcard,
    Word,
)
from ressearch.model.symbol import SymbolPattern
from ressearch.querying import build_query, parse_node, relaxed
from ressearch.text import fold_text

GA = ("A/RES",)


@pytest.mark.parametrize(
    ("query", "node"),
    [
        ("", Everything()),
        ("  ", Everything()),
        ("核裁军", Word("核裁军")),
        ("核裁军　谈判", And((Word("核裁军"), Word("谈判")))),  # the ideographic blank of Chinese keyboards
        ("核裁军 AND 谈判", And((Word("核裁军"), Word("谈判")))),
        ("核 OR 裁军 谈判", Or((Word("核"), And((Word("裁军"), Word("谈判")))))),
        ("（核 OR 裁军）谈判", And((Or((Word("核"), Word("裁军"))), Word("谈判")))),
        ("NOT 核", Not(Word("核"))),
        ("裁军 -核武器", And((Word("裁军"), Not(Word("核武器"))))),
        ('"核武器国家"', Phrase("核武器国家")),
        ("“核武器国家”", Phrase("核武器国家")),
        ("「核武器國家」", Phrase("核武器國家")),
        ('"旨在“推进”的"', Phrase("旨在“推进”的")),  # inner marks of another style stay
        ("核武器-裁军", Word("核武器-裁军")),  # a dash inside a word excludes nothing
        ("决定：恢复", Word("决定：恢复")),  # no field of that name
        ("裁军 、 谈判", And((Word("裁军"), Word("谈判")))),  # a stop between words looks for nothing
        ("、", Word("、")),
        ("or and near not", And((Word("or"), Word("and"), Word("near"), Word("not")))),  # operators are capitals
        ("核 与 裁军", And((Word("核"), Word("裁军")))),
        ("核 且 裁军 并且 谈判", And((Word("核"), Word("裁军"), Word("谈判")))),
        ("核 或 裁军 或者 谈判", Or((Word("核"), Word("裁军"), Word("谈判")))),
        ("核 非 裁军", And((Word("核"), Not(Word("裁军"))))),
        ("核 不含 裁軍", And((Word("核"), Not(Word("裁軍"))))),
        ("“核”或“裁军”", Or((Phrase("核"), Phrase("裁军")))),
        ("(核)与(裁军)", And((Word("核"), Word("裁军")))),
        ("核 ＯＲ 裁军", Or((Word("核"), Word("裁军")))),
        ("核 －裁军", And((Word("核"), Not(Word("裁军"))))),
        ("核或裁军", Word("核或裁军")),  # a Chinese operator stands alone
        ("核 非核", And((Word("核"), Word("非核")))),
        ("或", Word("或")),
        (' "或" 核', And((Phrase("或"), Word("核")))),
        ("+核 +裁军", And((Word("核"), Word("裁军")))),
        ("核 + 裁军", And((Word("核"), Word("裁军")))),
        ("NOT 核 AND 裁 OR 军", Or((And((Not(Word("核")), Word("裁"))), Word("军")))),
        ("是否已经停火？", Word("是否已经停火？")),  # a question mark is no wildcard
        ("核?", Word("核?")),
        # NEAR
        ("核 NEAR/5 裁军", Near((Phrase("核"), Phrase("裁军")), (5,))),
        ("核 NEAR 裁军", Near((Phrase("核"), Phrase("裁军")), (10,))),
        ("核 near/0 裁军", Near((Phrase("核"), Phrase("裁军")), (0,))),
        ("核 邻近／５ 裁军", Near((Phrase("核"), Phrase("裁军")), (5,))),
        ("索马里 邻近 国家", And((Word("索马里"), Word("邻近"), Word("国家")))),
        ('核 NEAR/5 "裁 军" NEAR/3 停*试', Near((Phrase("核"), Phrase("裁 军"), Wildcard(("停", "试"))), (5, 3))),
        ("NOT 核 NEAR/5 军 火", And((Not(Near((Phrase("核"), Phrase("军")), (5,))), Word("火")))),
        ("1718 NEAR/5 制裁", Near((Phrase("1718"), Phrase("制裁")), (5,))),
        ("第1718号决议 NEAR/5 制裁", Near((Phrase("第1718号决议"), Phrase("制裁")), (5,))),
        (
            "(敦促 或 促请) NEAR/5 (国家)",
            Or((Near((Phrase("敦促"), Phrase("国家")), (5,)), Near((Phrase("促请"), Phrase("国家")), (5,)))),
        ),
        # wildcards
        ("核*国家", Wildcard(("核", "国家"))),
        ("核＊国家", Wildcard(("核", "国家"))),
        ("*核**国家*", Wildcard(("核", "国家"))),
        ("核*", Wildcard(("核",))),
        ("*", Everything()),
        ("核 *", And((Word("核"), Everything()))),
        ('"核*国家"', Phrase("核*国家")),
        ("A/RES/68/*", Or((FieldLike("symbol", ("A/RES/68/*",)), FieldLike("cites", ("A/RES/68/*",))))),
        ("A/68/4*", Wildcard(("A/68/4",))),
    ],
)
def test_reads(query: str, node: Node) -> None:
    assert parse_node(query) == node


@pytest.mark.parametrize(
    ("query", "series", "number"),
    [
        ("S/RES/1718(2006)", ("S/RES",), "1718(2006)"),
        ("s/res/1718 (2006)", ("S/RES",), "1718(2006)"),
        ("Ｓ／ＲＥＳ／２１７８（２０１４）", ("S/RES",), "2178(2014)"),
        ("S/RES/1718", ("S/RES",), "1718"),
        ("第1718(2006)号决议", ("S/RES",), "1718(2006)"),
        ("第 1718 ( 2006 ) 號決議", ("S/RES",), "1718(2006)"),
        ("第1718(2006)号", ("S/RES",), "1718(2006)"),
        ("1718(2006)", ("S/RES",), "1718(2006)"),
        ("１７１８号决议", ("S/RES", "A/RES", "E/RES"), "1718"),
        ("安理会第1718号", ("S/RES",), "1718"),
        ("安理会1718", ("S/RES",), "1718"),
        ("大会第67/59号决议", ("A/RES",), "67/59"),
        ("第67/59号决议", ("A/RES", "A/HRC/RES"), "67/59"),
        ("67/59", ("A/RES", "A/DEC", "A/HRC/RES", "A/HRC/DEC"), "67/59"),
        ("第61/412号决定", ("A/DEC", "A/HRC/DEC"), "61/412"),
        ("2019/5号决议", ("E/RES",), "2019/5"),
        ("第2222(XXI)号决议", ("A/RES", "E/RES"), "2222(XXI)"),
        ("A/RES/48/222b", ("A/RES",), "48/222 B"),
        ("第一五一四(十五)号决议", ("A/RES", "E/RES"), "1514(XV)"),
        ("大會第二一七甲(三)號決議", ("A/RES",), "217 A(III)"),
        ("決議案五十四(一九四八)", ("S/RES",), "54(1948)"),
        ("经社会理事会第2019/5号决议", ("E/RES",), "2019/5"),
    ],
)
def test_reads_citations(query: str, series: tuple[str, ...], number: str) -> None:
    """Every written form means the resolution."""
    pattern = SymbolPattern(series, number)
    match parse_node(query):
        case Cited(text, patterns, forms):
            assert (text, patterns) == (query, (pattern,))
            assert query in forms
        case other:
            pytest.fail(f"read as {other}")


def test_a_range_of_parts_means_each_of_them() -> None:
    match parse_node("大会第47/202 A至C号决议"):
        case Cited(_, patterns):
            assert patterns == tuple(SymbolPattern(("A/RES",), f"47/202 {part}") for part in "ABC")
        case other:
            pytest.fail(f"read as {other}")


@pytest.mark.parametrize(
    "query",
    ["42", "2013年12月5日", "大会2013年届会", "大会68届会议", "12345号决议", "第10485号", "第3章", "A/68/411"],
)
def test_a_number_of_anything_is_no_citation(query: str) -> None:
    assert parse_node(query) == Word(query)


@pytest.mark.parametrize("query", ["1718", "１７１８", "2013"])
def test_a_number_alone_is_a_word_or_a_citation(query: str) -> None:
    match parse_node(query):
        case Or((Word(text), Cited(_, (pattern,), forms))):
            assert text == query
            assert pattern.matches(f"S/RES/{fold_text(query)}(2006)")
            assert forms == (f"第{fold_text(query)}号",)
        case other:
            pytest.fail(f"read as {other}")


@pytest.mark.parametrize(
    ("query", "cited", "forms"),
    [
        ("S/RES/1718(2006)", "S/RES/1718(2006)", ("S/RES/1718(2006)", "第1718(2006)号", "第1718号")),
        ("安理會第1718號決議", "S/RES/1718(2006)", ("安理會第1718號決議", "第1718号")),
        ("聯大第67/59號決議", "A/RES/67/59", ("聯大第67/59號決議", "第67/59号")),
        ("联合国大会第67/59号决议", "A/RES/67/59", ("联合国大会第67/59号决议", "第67/59号")),
        ("第217A(III)号决议", "A/RES/217 A(III)", ("第217A(III)号决议", "第217 A(III)号", "第217 A号")),
        ("第42号", "A/RES/42(I)", ("第42号",)),
    ],
)
def test_the_forms_a_clause_may_write(query: str, cited: str, forms: tuple[str, ...]) -> None:
    match parse_node(query):
        case Cited(_, patterns, written):
            assert any(pattern.matches(cited) for pattern in patterns)
            assert written == forms
        case other:
            pytest.fail(f"read as {other}")


@pytest.mark.parametrize("link", ["和", "、", "及", "以及"])
def test_a_link_between_citations_looks_for_nothing(link: str) -> None:
    match parse_node(f"第1718(2006)号{link}第1874(2009)号决议"):
        case And((Cited(), Cited())):
            pass
        case other:
            pytest.fail(f"read as {other}")


@pytest.mark.parametrize("run", ['域"内现有的"', '"域"内', 'a""b', "a“b”c", "\\", "第八条(a)", "verb:敦促", "-"])
def test_a_quoted_run_may_hold_marks(run: str) -> None:
    assert parse_node(f'"{run}"') == Phrase(run)
    assert parse_node(f'"{run}" 核 "裁"') == And((Phrase(run), Word("核"), Phrase("裁")))


@pytest.mark.parametrize("run", ['系统"。', '解决" 专题。', '" (见附件', '的"', '，"'])
def test_a_quoted_run_alone_may_hold_a_mark_anywhere(run: str) -> None:
    assert parse_node(f'"{run}"') == Phrase(run)
    assert parse_node(f" ＂{run}＂ ") == Phrase(run)


def test_a_citation_inside_a_word() -> None:
    match parse_node("安全理事会第1718号决议执行情况"):
        case And((Cited(cited), Word(rest))):
            assert (cited, rest) == ("安全理事会第1718号决议", "执行情况")
        case other:
            pytest.fail(f"read as {other}")


ANY = ("S/RES", "A/RES", "A/DEC", "E/RES", "E/DEC")


QUOTED_VALUES = (
    '"敦促","促请"',
    '敦促,"促请"',
    '"敦促",促请',
    "「敦促」、「促请」",
    "“敦促”，促请",
    '("敦促","促请")',
    "(敦促,“促请”)",
)


@pytest.mark.parametrize(
    ("query", "filters"),
    [
        ("verb:敦促", (FieldIs("verb", ("敦促",)),)),
        ("动词：敦促", (FieldIs("verb", ("敦促",)),)),
        ("verb:敦促,促请", (FieldIs("verb", ("敦促", "促请")),)),
        ('verb:"敦促"', (FieldIs("verb", ("敦促",)),)),
        ("year:2006", (FieldIs("year", ("2006",)),)),
        ("年:2006..2010", (FieldIn("year", 2006, 2010),)),
        ("year:..2010", (FieldIn("year", None, 2010),)),
        ("部分:序言", (FieldIs("section", ("preamble",)),)),
        ("organ:安理会", (FieldIs("organ", ("安全理事会",)),)),
        ("cites:S/RES/1718", (FieldCites("cites", "S/RES/1718", (SymbolPattern(("S/RES",), "1718"),)),)),
        ("cites:1718", (FieldCites("cites", "1718", (SymbolPattern(ANY, "1718"),)),)),
        ("動詞：敦促", (FieldIs("verb", ("敦促",)),)),
        ("VERB:敦促", (FieldIs("verb", ("敦促",)),)),
        ("年:２０１３", (FieldIs("year", ("2013",)),)),
        ("年:２００６..２０１０", (FieldIn("year", 2006, 2010),)),
        ("部分:執行", (FieldIs("section", ("operative",)),)),
        ("機關:聯大", (FieldIs("organ", ("大会",)),)),
        ("organ:ga", (FieldIs("organ", ("大会",)),)),
        ("symbol:UNPC/dev/586", (FieldIs("symbol", ("UNPC/dev/586",)),)),
        ("段:8", (FieldIs("paragraph", ("8",)),)),
        ("段:7(a)", (FieldIs("paragraph", ("7(a)",)),)),
        ("段：７（a）", (FieldIs("paragraph", ("７（a）",)),)),
        (
            "引用:S/RES/1718(2006)",
            (FieldCites("cites", "S/RES/1718(2006)", (SymbolPattern(("S/RES",), "1718(2006)"),)),),
        ),
        ("verb: 敦促", (FieldIs("verb", ("敦促",)),)),
        ("动词： 敦促", (FieldIs("verb", ("敦促",)),)),
        ("verb:(敦促 OR 促请)", (FieldIs("verb", ("敦促", "促请")),)),
        ("动词：（敦促 或 促请）", (FieldIs("verb", ("敦促", "促请")),)),
        ("verb: (敦促 OR(促请))", (FieldIs("verb", ("敦促", "促请")),)),
        ("verb:(NOT 敦促)", (FieldGroup("verb", Not(FieldIs("verb", ("敦促",)))),)),
        ("verb:(-敦促)", (FieldGroup("verb", Not(FieldIs("verb", ("敦促",)))),)),
        ("verb:(赞扬 鼓励)", (FieldGroup("verb", And((FieldIs("verb", ("赞扬",)), FieldIs("verb", ("鼓励",))))),)),
        (
            "year:(2006 OR 2010..2012)",
            (FieldGroup("year", Or((FieldIs("year", ("2006",)), FieldIn("year", 2010, 2012)))),),
        ),
        ("year:2006,2010..", (FieldGroup("year", Or((FieldIs("year", ("2006",)), FieldIn("year", 2010, None)))),)),
        ("year:>2006", (FieldIn("year", 2007, None),)),
        ("year:>=2006", (FieldIn("year", 2006, None),)),
        ("year:<2006", (FieldIn("year", None, 2005),)),
        ("year:≤2006", (FieldIn("year", None, 2006),)),
        ("年:2006-2010", (FieldIn("year", 2006, 2010),)),
        ("年:2006至2010", (FieldIn("year", 2006, 2010),)),
        ("年：２００６。。２０１０", (FieldIn("year", 2006, 2010),)),
        ("verb:*关切", (FieldLike("verb", ("*关切",)),)),
        ("verb:*", (FieldLike("verb", ("*",)),)),
        ("title:核裁军", (FieldLike("title", ("*核裁军*",)),)),
        ("标题：“消除，核武器”", (FieldLike("title", ("*消除，核武器*",)),)),
        ("标题:消除,核武器", (FieldLike("title", ("*消除*", "*核武器*")),)),
        ("标题:消除＊", (FieldLike("title", ("消除*",)),)),
        ('标题:"消除*"', (FieldLike("title", ("*消除＊*",)),)),
        (
            "标题:(消除 核武器)",
            (
                FieldGroup(
                    "title",
                    And((FieldLike("title", ("*消除*",)), FieldLike("title", ("*核武器*",)))),
                ),
            ),
        ),
        ("文号:A/RES/68/＊", (FieldLike("symbol", ("A/RES/68/*",)),)),
        ("段:7*", (FieldLike("paragraph", ("7*",)),)),
        *((f"verb:{typed}", (FieldIs("verb", ("敦促", "促请")),)) for typed in QUOTED_VALUES),
        (
            "verb:敦促,*关切",
            (FieldGroup("verb", Or((FieldIs("verb", ("敦促",)), FieldLike("verb", ("*关切",))))),),
        ),
    ],
)
def test_a_field_that_must_hold_is_a_filter(query: str, filters: tuple[object, ...]) -> None:
    assert build_query(f"{query} 核裁军", {}).filters == filters
    assert build_query(f"{query} 核裁军", {}).node == Word("核裁军")


def test_a_field_inside_or_stays_in_the_tree() -> None:
    assert build_query("核 OR verb:敦促", {}).node == Or((Word("核"), FieldIs("verb", ("敦促",))))


def test_options_and_typed_fields_are_one() -> None:
    typed = build_query("核 verb:敦促 year:2006..2010", {})
    given = build_query("核", {"verb": ["敦促"], "year": ["2006..2010"]})
    assert (typed.node, typed.filters) == (given.node, given.filters)


@pytest.mark.parametrize(
    ("query", "pos"),
    [
        ('核 "裁军', 2),
        ("核 “裁军", 2),
        ("(核", 0),
        ("核)", 1),
        ("((核)", 0),
        ("核 AND", 5),
        ("核 OR OR 裁", 5),
        ("NOT", 3),
        ('核 ""', 2),
        ("verb:", 5),
        ("核 year:20o6", 7),
        ("年:2010..2006", 2),
        ("动次:敦促", 0),
        ("部分:序文", 3),
        ("(" * 60 + "核" + ")" * 60, 41),
    ],
)
def test_refuses_with_the_place(query: str, pos: int) -> None:
    with pytest.raises(QueryError) as caught:
        parse_node(query)
    assert caught.value.pos == pos
    assert str(caught.value).count("\n") == 2  # the message, the query, the caret


@pytest.mark.parametrize(
    ("query", "nearest"),
    [("verbb:敦促", "verb"), ("section:operativ", "operative"), ("部分:序", "序言")],
)
def test_an_unknown_name_brings_the_nearest(query: str, nearest: str) -> None:
    with pytest.raises(UnknownNameError) as caught:
        parse_node(query)
    assert nearest in caught.value.nearest


def test_a_query_of_10_000_characters_is_refused_in_one_line() -> None:
    with pytest.raises(QueryError, match="10000 字，最多 2000 字") as caught:
        parse_node("核" * 10_000)
    assert "\n" not in str(caught.value)


def test_relaxing_loosens_bare_words_alone() -> None:
    query = Query("", And((Word("核"), Phrase("裁军"), Word("火星"))), (FieldIs("verb", ("敦促",)),))
    looser = relaxed(query)
    assert looser is not None
    assert looser.node == And((Phrase("裁军"), Or((Loose("核"), Loose("火星")))))
    assert looser.filters == query.filters


def test_relaxing_lets_a_citation_or_a_word_be_enough() -> None:
    cited, other = Cited("67/59", (SymbolPattern(GA, "67/59"),)), Cited("68/51", (SymbolPattern(GA, "68/51"),))
    looser = relaxed(Query("", And((cited, Word("制裁")))))
    assert looser is not None
    assert looser.node == Or((cited, Loose("制裁")))
    looser = relaxed(Query("", And((cited, other))))
    assert looser is not None
    assert looser.node == Or((cited, other))


@pytest.mark.parametrize(
    "node", [Phrase("裁军"), Cited("67/59", ()), Not(Word("核")), Or((Word("核"), Word("裁军")))]
)
def test_what_cannot_be_loosened(node: Node) -> None:
    assert relaxed(Query("", node)) is None
