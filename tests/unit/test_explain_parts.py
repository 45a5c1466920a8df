"""Each fact of an explanation on small documents: signals, labels, verbs, later verbs, citations, repairs."""

import pytest

from ressearch.model.explanation import Why
from ressearch.parsing import parse
from ressearch.parsing.explain import explain
from ressearch.parsing.explain.verbs import pattern_of, spelling

HEAD = "2013年12月5日大会决议\n68/51. 采取联合行动\n大会，\n"
LINES = (
    "回顾其以往关于这一问题的各项决议以及安全理事会的相关决议，",
    "又回顾《联合国宪章》的宗旨和原则以及各国在这方面作出的承诺与所承担的各项义务，包\n括国际法规定的各项义务，",
    "1. 促请所有国家采取必要措施执行本决议，并在这方面同秘书长以及联合国系统各组织充\n分合作，以便实现上述目标；",
    "2. 请秘书长向大会第七十五届会议报告本决议的执行情况，包括说明所取得的进展和遇到\n的障碍。",
)


def explained(body: str) -> tuple[Why, ...]:
    return explain(parse(HEAD + body)).clauses


# How the same text is laid out; what shows its paragraphs; what stood where the first two and the last one open.
LAYOUTS = [
    (
        "大会，\n" + "\n".join(LINES),
        "width",
        [("landmark", "verb"), ("verb", "closed", "short"), ("label", "verb", "closed", "short")],
    ),
    (
        "大会，\n" + "\n".join(line.replace("\n", "") for line in LINES),
        "line",
        [("landmark", "verb"), ("verb", "closed", "short"), ("label", "verb", "closed")],
    ),
    (
        "大会，\n\n" + "\n\n".join(LINES),
        "blank_line",
        [
            ("landmark", "blank_line", "verb"),
            ("blank_line", "verb", "closed"),
            ("blank_line", "label", "verb", "closed"),
        ],
    ),
    (
        "大会，\n" + "\n".join(f"　　{line}" for line in LINES),
        "tail_or_indent",
        [("landmark", "indent", "verb"), ("indent", "verb", "closed"), ("indent", "label", "verb", "closed")],
    ),
    (
        "大会， \n" + "\n".join(f"{line} " for line in LINES),
        "tail_or_indent",
        [("landmark", "tail", "verb"), ("tail", "verb", "closed"), ("tail", "label", "verb", "closed")],
    ),
    (
        " 大会， \n\n" + "\n\n".join(f" {line} ".replace("\n", "\n\n") for line in LINES),
        "tail_and_indent",
        [
            ("landmark", "indent", "tail", "verb"),
            ("indent", "tail", "verb", "closed"),
            ("indent", "tail", "label", "verb", "closed"),
        ],
    ),
    (
        "大会， \n" + "\n".join(f" {line}" for line in LINES).replace("\n 又回顾", "\n\f 又回顾"),
        "tail_or_indent",
        [
            ("landmark", "indent", "tail", "verb"),
            ("indent", "page_top", "verb", "closed"),
            ("indent", "label", "verb", "closed"),
        ],
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "rule", "signals"), LAYOUTS, ids=[f"{n} {one[1]}" for n, one in enumerate(LAYOUTS)]
)
def test_what_stood_where_a_paragraph_opens(text: str, rule: str, signals: list[tuple[str, ...]]) -> None:
    told = explain(parse(text + "\n"))
    assert told.rule == rule
    opened = [one.paragraphs[0].signals for one in told.clauses]
    assert [opened[0], opened[1], opened[3]] == signals


def test_the_first_line_of_all_and_heads_in_bold() -> None:
    (only, *_) = explain(parse("回顾其决议，\n1. 决定继续审议。\n")).clauses
    assert only.paragraphs[0].signals == ("start", "verb")
    bold = explain(parse("大会大会大会大会，\n回顾回顾回顾回顾其决议，\n1. 请请请请秘书长报告。\n"))
    assert [one.paragraphs[0].signals for one in bold.clauses] == [
        ("landmark", "overprint"),
        ("label", "overprint", "closed", "short"),
    ]
    assert [one.verb.bold for one in bold.clauses] == [True, True]
    assert [dict(one.repairs) for one in bold.clauses] == [{"overprint": 1}, {"overprint": 1}]


def test_the_lines_of_a_clause() -> None:
    told = explained("\n".join(LINES))
    assert [(one.paragraphs[0].first, one.paragraphs[0].last) for one in told] == [(4, 4), (5, 6), (7, 8), (9, 10)]
    assert [dict(one.repairs) for one in told] == [{}, {"line_break": 1}, {"line_break": 1}, {"line_break": 1}]
    assert [(one.mark, one.followed_by) for one in told] == [
        ("，", "clause"), ("，", "clause"), ("；", "clause"), ("。", None),
    ]  # fmt: skip


def test_what_follows_a_clause() -> None:
    told = explained("回顾其决议，\n一、经费\n1. 决定继续审议。\n2013年12月5日\n")
    assert [one.followed_by for one in told] == ["heading", "close"]


@pytest.mark.parametrize(
    ("body", "labels"),
    [
        ("1. 重申其决心；\n2. 决定继续审议。", ["1. paragraph first", "2. paragraph next"]),
        ("1. 重申其决心；\n4. 决定继续审议。", ["1. paragraph first", "4. paragraph later"]),
        ("2. 重申其决心；\n2. 决定继续审议。", ["2. paragraph later", "2. paragraph again"]),
        ("1. 重申其决心；\n决定继续审议；", ["1. paragraph first", ""]),
        (
            "1. 促请各国：\n（a） 停火；\n(b) 停战；\n(d) 谈判。",
            ["1. paragraph first", "（a） letter first", "(b) letter next", "(d) letter later"],
        ),
        (
            "1. 促请各国：\n(b) 停火；\n2. 请各国：\n(a) 停战；",
            ["1. paragraph first", "(b) letter later", "2. paragraph next", "(a) letter first"],
        ),
    ],
)
def test_how_a_label_was_taken(body: str, labels: list[str]) -> None:
    told = [one.label for one in explained(body)]
    assert [f"{one.text} {one.style} {one.taken}" if one else "" for one in told] == labels


LAST = "回顾其决议，\n1. 重申其决心；\n2. "


@pytest.mark.parametrize(
    ("sentence", "read"),
    [
        ("重申其决心。", ("重申", "重申", 0, "", "", "重申", "direct")),
        ("又强烈谴责这一行为。", ("谴责", "又强烈谴责", 0, "", "又强烈", "谴责", "direct")),
        ("并请秘书长报告。", ("请", "并请", 0, "", "并", "请", "direct")),
        ("同时重申其决心。", ("重申", "重申", 2, "同时", "", "重申", "linked")),
        ("大会还决定停火。", ("决定", "还决定", 2, "大会", "还", "决定", "linked")),
        ("在这方面，大会又促请各国停火。", ("促请", "又促请", 7, "在这方面，大会", "又", "促请", "linked")),
        ("对这一局势深表关切。", ("表示关切", "深表关切", 5, "对这一局势", "深表", "关切", "fronted")),
        ("對停火表示歡迎。", ("欢迎", "表示歡迎", 3, "對停火", "表示", "欢迎", "fronted")),
        ("鉴于情况紧急，敦促各国停火。", ("敦促", "敦促", 7, "鉴于情况紧急，", "", "敦促", "adverbial")),
        ("提请各国注意这一决议。", ("提请注意", "提请各国注意", 0, "", "", "提请…注意", "frame")),
        ("秘书长停火。", (None, None, None, "", "", None, "none")),
    ],
)
def test_the_leading_verb(sentence: str, read: tuple[object, ...]) -> None:
    verb = explained(LAST + sentence)[-1].verb
    assert (verb.verb, verb.phrase, verb.start, verb.before, verb.modifiers, verb.entry, verb.pattern) == read


@pytest.mark.parametrize(
    ("sentence", "acts"),
    [
        ("决定停火，并请秘书长报告。", ["请 6 yes free"]),
        ("决定停火，又请秘书长报告，同时促请各国合作。", ["请 6 yes free", "促请 15 yes free"]),
        ("决定停火，并请秘书长报告，又请会员国协助。", ["请 6 yes free", "请 14 again free"]),
        # 其中 tells what a cited text says, until the organ acts again
        ("注意到报告，其中请秘书长报告。", ["请 8 no free reported"]),
        (
            "注意到报告，其中请秘书长报告，并促请各国停火，又请秘书长协助。",
            ["请 8 no free reported", "促请 16 yes free", "请 24 yes free"],
        ),
        ("请秘书长报告，包括其中，除其他外，促请各国停火。", ["促请 17 no free reported"]),
        ("请秘书长促请各国停火，并决定继续审议。", ["决定 12 yes linked"]),
        ("请会员国合作，并鼓励会员国报告，根据决议促请各国停火。", ["鼓励 8 yes named"]),
        ("决定停火。", []),
    ],
)
def test_the_verbs_further_on(sentence: str, acts: list[str]) -> None:
    told = explained(LAST + sentence)[-1].acts
    rows = (f"{one.phrase} {one.start} {one.taken} {one.rule}{' reported' * one.reported}" for one in told)
    assert list(rows) == acts


def test_the_verbs_of_a_paragraph_in_quotation_marks() -> None:
    text = "2013年1月21日，安全理事会主席发表声明如下：\n“安全理事会强调和平，并促请各国停火。”\n"
    (only,) = explain(parse(text)).clauses
    assert [(one.phrase, one.start, one.taken) for one in only.acts] == [("促请", 12, "yes")]


@pytest.mark.parametrize(
    ("verb", "phrase", "entry"),
    [
        ("表示关切", "表示深为关切", "关切"),
        ("提请注意", "提请各国注意", "提请…注意"),
        ("重申", "又重申", "重申"),
        ("重申", "促请", None),
        ("不是动词", "重申", None),
    ],
)
def test_the_spelling_that_was_met(verb: str, phrase: str, entry: str | None) -> None:
    assert spelling(verb, phrase) == entry


@pytest.mark.parametrize(
    ("text", "start", "pattern"),
    [
        ("重申其决心，", 0, "direct"),
        ("大会重申其决心，", 2, "linked"),
        ("同时重申其决心，", 2, "linked"),
        ("同时大会重申其决心，", 4, "linked"),
        ("对停火表示欢迎；", 3, "fronted"),
        ("同时对停火表示欢迎；", 5, "fronted"),
        ("对停火，表示欢迎；", 4, "adverbial"),
        ("鉴于停火表示欢迎；", 4, "adverbial"),
    ],
)
def test_how_a_phrase_stands(text: str, start: int, pattern: str) -> None:
    assert pattern_of(text, start) == pattern


def test_each_resolution_is_cited_at_its_first_place() -> None:
    told = explained(
        "回顾其第67/59号和第67/60号决议，¹重申第67/59号决议，\n1. 决定继续审议。\n"
        "2013年12月5日\n第60次全体会议\n_______________\n1 第67/61号和第67/60号决议。\n"
    )
    assert [(one.symbol, one.text, one.note) for one in told[0].citations] == [
        ("A/RES/67/59", "第67/59号", None),
        ("A/RES/67/60", "第67/60号", None),
        ("A/RES/67/61", "第67/61号", 1),
    ]
    assert told[1].citations == ()


def test_a_signal_that_the_document_does_not_trust_is_not_told() -> None:
    told = explain(
        parse("大会，\n回顾其决议，\n  又回顾其宣言，\n执行情况\n1. 决定继续审议。\n2. 请秘书长报告。\n")
    )
    assert told.rule == "line"
    assert [one.paragraphs[0].signals for one in told.clauses] == [
        ("landmark", "verb"),
        ("verb", "closed", "short"),  # its indent is one of a kind
        ("label", "verb", "short"),  # what stands above is open
        ("label", "verb", "closed"),
    ]
