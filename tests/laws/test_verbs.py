"""What holds for the verbs and citations of any text at all."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ressearch.parsing.citations.finding import find_citations
from ressearch.parsing.verbs.reading import is_verb_head, read_verbs
from ressearch.parsing.verbs.segments import masked, segments
from ressearch.parsing.verbs.table import canonical, verb_table
from ressearch.parsing.verbs.vocabulary import words
from ressearch.text import respell

# Real words put together at random come nearer to clauses than random characters do.
VOCABULARY = [
    *(form.replace("…", "各国").replace("‥", "各国") for verb in verb_table().values() for form in verb.forms),
    *words("modifier"), *words("link"), *words("fronting"), *words("adverbial"), *words("organ"), *words("shell"),
    *"，；。：《》“”()的地了其", "其中", "的是", "委员会", "会员国", "在该决议中", "第1718(2006)号",
    "第31/1 A和B号",
    "決議案一五一四(十五)", "、", "和", "决议", "决定", "2012年12月3日", "A/RES/68/51",
]  # fmt: skip

CLAUSES = st.lists(st.sampled_from(VOCABULARY), max_size=12).map("".join)
TEXTS = CLAUSES | st.text(max_size=40) | st.text("第号0123456789/()（）IVXAB至、和一二十〇决议", max_size=40)


@given(TEXTS, st.none() | st.integers(0, 30))
def test_any_text_is_read(text: str, head: int | None) -> None:
    reading = read_verbs(text, head=head)
    if reading.verb is None:
        assert reading == read_verbs("")
        return
    assert reading.phrase
    assert reading.phrase in text
    assert reading.verbs[0] == reading.verb
    assert (reading.family, reading.strength) == (
        verb_table()[reading.verb].family,
        verb_table()[reading.verb].strength,
    )


@given(TEXTS)
def test_every_verb_is_a_canonical_one_and_stands_once(text: str) -> None:
    reading = read_verbs(text)
    for names in (reading.verbs, reading.secondary):
        assert len(names) == len(set(names))
        assert all(canonical(name) == name for name in names)


@given(TEXTS)
def test_a_verb_head_is_read_as_a_verb(text: str) -> None:
    if is_verb_head(text):
        assert read_verbs(text).verb is not None


@given(TEXTS)
def test_a_trusted_head_is_the_phrase(text: str) -> None:
    """What the grammar reads at the very start, it reads again when the page marks it."""
    reading = read_verbs(text)
    if reading.phrase and text.startswith(reading.phrase) and not is_quoted(text):
        again = read_verbs(text, head=len(reading.phrase))
        assert again.phrase is not None
        assert reading.phrase.startswith(again.phrase)


def is_quoted(text: str) -> bool:
    return text[:1] in "“\"'‘「 "


@given(TEXTS, st.sampled_from([None, "大会", "安全理事会", "经济及社会理事会", "人权理事会", "麻醉药品委员会"]))
def test_citations_stand_in_the_text_in_order(text: str, organ: str | None) -> None:
    found = find_citations(text, organ=organ)
    for citation in found:
        assert citation.span.of(text)
    starts = [citation.span.start for citation in found]
    assert starts == sorted(starts)


@given(TEXTS)
def test_folding_keeps_places(text: str) -> None:
    assert len(respell(text)) == len(text)
    assert len(masked(text)) == len(text)
    assert all(0 <= part.start < part.end <= len(text) for part in segments(text))


HOSTILE = [
    "最", "并", "重申，", "重申", "对，", "鉴于，", "在这方面，", "其中，", "《", "(", '"', "1/1", "第11/11 ",
    "1(1999)",
    "A和", "一", "其在", "大会第31/1号，", "委员会关于", "根据宪章", "表示", " ", "第",
    "必须，并支持", "我们，", "大会决定", "请秘书长并", "决定根据第一条，", "怀着关切", "该决议强调，",
]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_lines_take_linear_time(piece: str) -> None:
    text = "重申，对" + piece * (20_000 // len(piece))
    started = time.perf_counter()
    read_verbs(text)
    find_citations(text, organ="大会")
    assert time.perf_counter() - started < 2  # seconds; a quadratic reading takes minutes
