"""Why a clause was read so: the facts of the sample, and of small documents for what it does not have."""

from collections.abc import Iterable
from importlib.resources import files
from pathlib import Path
from typing import get_args

import pytest

from ressearch.errors import columns
from ressearch.model.explanation import Explanation, Pattern, Rule, Signal, Why
from ressearch.parsing import parse
from ressearch.parsing.account import RepairKind
from ressearch.parsing.explain import explain
from ressearch.parsing.signs.numbering import Style
from ressearch.parsing.structure.drafts import Kind
from ressearch.parsing.verbs import verb_table
from ressearch.render import EXPLANATIONS, View
from ressearch.render.reasons import ACTS, FOLLOWERS, PATTERNS, REPAIRS, RULES, SIGNALS, STYLES, Words

SAMPLE = Path(str(files("ressearch") / "samples" / "A_RES_68_51.txt")).read_bytes().decode("utf-8")

HEAD = "2013年12月5日大会决议\n68/51. 采取联合行动\n大会，\n"


@pytest.fixture(scope="module")
def sample() -> Explanation:
    return explain(parse(SAMPLE))


def why(explanation: Explanation, name: str) -> Why:
    return next(one for one in explanation.clauses if one.clause.endswith(f"#{name}"))


def alone(body: str) -> Why:
    """The last clause of a small document."""
    return explain(parse(HEAD + body)).clauses[-1]


def test_the_document(sample: Explanation) -> None:
    assert (sample.symbol, sample.rule, sample.overprint) == ("A/RES/68/51", "tail_and_indent", 4)
    assert [one.clause for one in sample.clauses] == [clause.id for clause in parse(SAMPLE).resolution.clauses]


def test_a_clause_tells_its_lines_and_what_opened_it(sample: Explanation) -> None:
    (opened,) = why(sample, "op3").paragraphs
    source = SAMPLE.splitlines()
    assert source[opened.first - 1].lstrip().startswith("3．")
    assert source[opened.last - 1].rstrip().endswith("承诺的核裁军；")
    assert opened.signals == ("indent", "tail", "label", "overprint", "closed")
    assert "landmark" in why(sample, "pp1").paragraphs[0].signals
    assert "page_top" in why(sample, "op8").paragraphs[0].signals


def test_a_clause_tells_its_label_and_its_end(sample: Explanation) -> None:
    first, third, last = (why(sample, name) for name in ("op1", "op3", "op21"))
    assert why(sample, "pp1").label is None
    assert first.label is not None
    assert first.label.taken == "first"
    assert third.label is not None
    assert (third.label.text, third.label.style, third.label.taken) == ("3．", "paragraph", "next")
    assert (third.mark, third.followed_by) == ("；", "clause")
    assert (last.mark, last.followed_by) == ("。", "close")


@pytest.mark.parametrize(
    ("body", "taken"),
    [
        ("回顾其决议，\n1. 重申其决心；\n4. 请秘书长提出报告。", "later"),
        ("回顾其决议，\n2. 重申其决心；\n2. 请秘书长提出报告。", "again"),
        ("回顾其决议，\n2. 重申其决心；\n2. 秘书长提出报告。", "refused"),
    ],
)
def test_a_label_out_of_sequence(body: str, taken: str) -> None:
    label = alone(body).label
    assert label is not None
    assert label.taken == taken


@pytest.mark.parametrize(
    ("sentence", "pattern", "before", "modifiers"),
    [
        ("又强烈谴责这一行为。", "direct", "", "又强烈"),
        ("同时重申其决心。", "linked", "同时", ""),
        ("对这一局势深表关切。", "fronted", "对这一局势", "深表"),
        ("鉴于情况紧急，敦促各国停火。", "adverbial", "鉴于情况紧急，", ""),
        ("提请各国注意这一决议。", "frame", "", ""),
    ],
)
def test_how_a_verb_stands_in_its_sentence(sentence: str, pattern: str, before: str, modifiers: str) -> None:
    verb = alone(f"回顾其决议，\n1. 重申其决心；\n2. {sentence}").verb
    assert (verb.pattern, verb.before, verb.modifiers) == (pattern, before, modifiers)


def test_a_verb_from_above() -> None:
    item = alone("回顾其决议，\n1. 促请各国：\n(a) 停止试验；\n(b) 销毁武器。")
    assert (item.verb.verb, item.verb.phrase, item.verb.pattern) == ("促请", None, "lead_in")
    numbered = alone("决议：\n1. 周转基金的数额定为1亿美元；\n2. 各会员国应预缴款项。")
    assert (numbered.verb.verb, numbered.verb.pattern) == ("决议", "chapeau")
    assert alone("回顾其决议，\n1. 秘书长提供服务。").verb.pattern == "none"


def test_later_verbs_that_were_taken_or_not(sample: Explanation) -> None:
    heard = {act.phrase: act for act in why(sample, "op13").acts}
    assert heard["吁请"].taken == "yes"
    assert (heard["注意到"].taken, heard["注意到"].reported) == ("no", True)


SOURCES = {
    "sample": SAMPLE,
    "several acts": HEAD + "回顾其决议，欢迎其报告，重申决心停火，又欢迎其成就，\n1. 决定停火。",
    "in quotation marks": (Path(__file__).parents[1] / "gold/statement/source.txt").read_text("utf-8"),
}


@pytest.mark.parametrize("source", SOURCES.values(), ids=SOURCES)
def test_what_was_taken_is_what_the_clause_has(source: str) -> None:
    parsed = parse(source)
    for told, clause in zip(explain(parsed).clauses, parsed.resolution.clauses, strict=True):
        taken = {verb for act in told.acts if act.taken == "yes" for verb in act.verbs}
        assert set(clause.secondary_verbs) <= taken, clause.id


def test_citations_come_with_their_words(sample: Explanation) -> None:
    (own,) = why(sample, "pp3").citations
    assert (own.symbol, own.text, own.note) == ("A/RES/67/59", "第67/59号", None)
    (noted,) = why(sample, "op8").citations
    assert (noted.symbol, noted.text, noted.note) == ("A/RES/50/245", "第50/245号", 6)


def test_notes_and_repairs(sample: Explanation) -> None:
    told = why(sample, "op8")
    assert told.notes == (6,)
    assert dict(told.repairs)["overprint"] == 1


def test_nothing_is_explained_of_what_is_no_resolution() -> None:
    assert explain(parse("今天天气很好。\n")).clauses == ()
    assert explain(parse("")).clauses == ()


@pytest.mark.parametrize("width", [20, 80])
def test_the_page_holds_every_fact(sample: Explanation, width: int) -> None:
    lines = list(EXPLANATIONS["page"](sample, View(width=width)))
    text = "".join(line.strip() for line in lines)
    assert lines[0].startswith("分段依据")
    assert "第984(1995)号" in text
    assert "其中" in text


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        (RULES, get_args(Rule)),
        (SIGNALS, get_args(Signal)),
        (STYLES, get_args(Style)),
        (FOLLOWERS, get_args(Kind)),
        (PATTERNS, get_args(Pattern)),
        (ACTS, {verb.later for verb in verb_table().values()}),
        (REPAIRS, {*get_args(RepairKind), "footnote_marker", "page_furniture"}),
    ],
)
def test_every_reason_has_its_words(words: Words, kinds: Iterable[str]) -> None:
    assert set(words) == set(kinds)
    assert all(zh and not zh.isascii() and en for zh, en in words.values())


@pytest.mark.parametrize("width", [40, 60, 80])
def test_no_line_of_a_page_is_wider_than_the_screen(sample: Explanation, width: int) -> None:
    assert all(columns(line) <= width for line in EXPLANATIONS["page"](sample, View(width=width)))
