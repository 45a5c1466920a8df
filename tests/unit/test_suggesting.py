"""What may have been meant: near by shape, by sound or by a slip of the hand, and really in the index."""

from pathlib import Path

import pytest

import make_sound_table
from ressearch.app import Library
from ressearch.app.remedies import Remedies
from ressearch.model.query import Phrase, Word
from ressearch.querying import Lookalikes, nearest, slip
from ressearch.querying.likeness.characters import lines, shapes, sounds, unlikeness
from ressearch.text import fold_text

TABLE = Path(__file__).with_name("typos.tsv")
TYPOS = [
    tuple(line.split("\t")) for line in TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")
]
FIRST = 0.8  # of the typos have what was meant as the first suggestion, and all have it among three


@pytest.mark.parametrize(("typed", "meant"), TYPOS)
def test_what_was_meant_is_among_the_suggestions(sample: Library, typed: str, meant: str) -> None:
    assert meant in [text for text, _ in Remedies(sample.engine).suggesting.meant(typed, Word)]


def test_what_was_meant_mostly_comes_first(sample: Library) -> None:
    suggesting = Remedies(sample.engine).suggesting
    first = [suggesting.meant(typed, Word)[0][0] == meant for typed, meant in TYPOS]
    assert sum(first) >= FIRST * len(first)


@pytest.mark.parametrize("typed", [typed for typed, _ in TYPOS])
def test_a_suggestion_stands_in_the_index_with_the_count_that_a_search_gives(sample: Library, typed: str) -> None:
    found = Remedies(sample.engine).suggesting.meant(typed, Word)
    assert 1 <= len(found) <= 3
    for text, number in found:
        assert sample.search(text).total == number
        assert sample.search(f'"{text}"').total


@pytest.mark.parametrize("typed", ["吉他", "bassoon", "火星人", "一二三四五六七八九十一二三四五六七"])
def test_nothing_is_suggested_where_nothing_is_near(sample: Library, typed: str) -> None:
    assert Remedies(sample.engine).suggesting.meant(typed, Word) == []


def test_the_longest_part_of_a_phrase_that_stands(sample: Library) -> None:
    remedies = Remedies(sample.engine)
    assert remedies.longest("吉他和核裁军吉他") == "和核裁军"
    assert remedies.longest("吉他") == ""
    assert remedies.count(Phrase("核裁军")) == 10


@pytest.mark.parametrize(
    ("typed", "word", "cost"),
    [
        ("核材军", "核裁军", 0.3),  # the same sound
        ("核栽军", "核裁军", 0.4),  # a like shape: 栽 is read zai
        ("军裁", "裁军", 0.5),
        ("核军", "核裁军", 0.7),
        ("核核裁军", "核裁军", 0.7),
        ("和菜君", "核裁军", 0.9),  # a whole word picked wrongly
        ("核裁龟", "核裁军", 1.0),
        ("停机", "停火", None),  # half of a word tells too little
        ("核裁军", "核裁军", None),
        ("核不军", "无裁军", None),
        ("裁", "载军", None),
    ],
)
def test_slips(typed: str, word: str, cost: float | None) -> None:
    assert slip(typed, word) == (None if cost is None else pytest.approx(cost))
    assert slip(word, typed) == slip(typed, word)


@pytest.mark.parametrize(("one", "other"), [("生", "森"), ("里", "你"), ("正", "诊"), ("京", "今"), ("四", "是")])
def test_sounds_that_many_do_not_tell_apart_are_near(one: str, other: str) -> None:
    assert 0 < unlikeness(one, other) < 1


def test_the_tables_hold_folded_characters_once_a_line() -> None:
    groups = lines("shapes.tsv")
    assert len(groups) >= 250
    for group in groups:
        assert len(set(group)) == len(group) > 1
        assert fold_text(group) == group
    assert len({frozenset(group) for group in groups}) == len(groups)
    assert all(len(readings) <= 2 for readings in sounds().values())
    assert not [char for char in shapes() if char not in sounds()]


def test_the_table_of_sounds_is_what_its_script_writes() -> None:
    told = [f"{syllable}\t{''.join(chars)}" for syllable, chars in sorted(make_sound_table.rows().items())]
    assert lines("sounds.tsv") == told


def test_a_text_of_letters_is_read_by_its_sounds() -> None:
    near = Lookalikes(["重申", "长期", "aids"])
    assert near.corrected("chongshen", 3) == [(0.3, "重申")]
    assert near.corrected("changqi", 3) == [(0.3, "长期")]
    assert [text for _, text in near.corrected("aidz", 3)] == ["aids"]


def test_names_one_slip_away_come_first() -> None:
    assert nearest("惇促", ["促请", "敦促", "推迟"])[0] == "敦促"
    assert nearest("吃饭", ["促请", "敦促"]) == []
