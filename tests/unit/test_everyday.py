"""The table of words of every day, walked; what stands in a typed text; and the words that only ask."""

from importlib.resources import files
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ressearch.analysis import words
from ressearch.querying.everyday import KINDS, Turn, asking, meant, rows, table, told
from ressearch.text import fold_text


def turns(typed: str) -> tuple[Turn, ...]:
    folded = fold_text(typed)
    return meant(folded, words(folded))


def test_the_table() -> None:
    raw = files("ressearch.querying").joinpath("everyday.tsv").read_bytes()
    lines = [line for line in raw.decode().split("\n") if not line.startswith("#")]
    assert b"\r" not in raw
    assert lines.pop() == ""
    assert all(line.count("\t") == 1 and line.partition("\t")[0] in KINDS for line in lines)
    assert len(rows()) == len(lines) >= 700
    assert all((one.kind, one.forms) < (other.kind, other.forms) for one, other in pairwise(rows()))
    for kind in KINDS:
        forms = [form for row in rows() if row.kind == kind for form in row.forms]
        assert len(forms) == len(set(forms))  # the terms of a word stand in one row


def test_every_row() -> None:
    for row in rows():
        written = (*row.forms, *row.meant)
        assert all(fold_text(form) == form and len(form) > 1 for form in written), row
        assert (len(row.forms) == 1 and row.meant) if row.kind == "everyday" else not row.meant, row
        for form in row.forms:
            assert set(table(row.kind).of(form)) >= set(written) - {form}


@pytest.mark.parametrize(
    ("typed", "turn", "term"),
    [
        ("怎样帮助没钱上学的孩子", "没钱上学", "受教育权"),
        ("打仗的时候医院能不能炸", "打仗", "武装冲突"),
        ("穷国还不起债", "还不起债", "债务可持续性"),
        ("地球變暖", "地球变暖", "气候变化"),
        ("贩运人口", "贩运人口", "贩卖人口"),
        ("贩卖人口", "贩卖人口", "贩运人口"),
    ],
)
def test_what_stands_in_a_text(typed: str, turn: str, term: str) -> None:
    (found,) = (found for found in turns(typed) if found.text == turn)
    assert term in (*found.terms, *found.near)


def test_a_longer_turn_takes_its_characters() -> None:
    assert [turn.text for turn in turns("没钱上学")] == ["没钱上学"]
    assert turns("方法") == turns("") == turns("侵犯人权") == ()


def test_one_way() -> None:
    assert "打仗" not in table("everyday").of("武装冲突")


@given(st.lists(st.sampled_from(["打仗", "没钱", "上学", "老", "人", "的", "A"]), max_size=8).map("".join))
def test_turns_stand_apart(text: str) -> None:
    found = [turn.text for turn in turns(text)]
    assert sum(map(len, found)) <= len(text)
    assert [len(turn) for turn in found] == sorted(map(len, found), reverse=True)
    assert all(turn in text for turn in found)


@pytest.mark.parametrize(
    ("typed", "stretches"),
    [
        ("怎样帮助难民", ("帮助难民",)),
        ("难民怎么办", ("难民",)),
        ("什么是否", ("什么是否",)),  # nothing else is left
        ("难民", ("难民",)),
        ("难民，儿童", ("难民，儿童",)),
        ("难民，儿童吗？", ("难民", "儿童")),
        ("", ("",)),
    ],
)
def test_words_that_only_ask(typed: str, stretches: tuple[str, ...]) -> None:
    assert told(typed, words(typed)) == stretches


class Cut(list[str]):
    """Words that count what is copied of them."""

    copied = 0

    def __getitem__(self, key: Any) -> Any:  # noqa: ANN401 - an index or a slice
        found = super().__getitem__(key)
        self.copied += len(found) if isinstance(key, slice) else 1
        return found


def test_what_a_long_text_asks_of_takes_no_longer_than_it_is_long() -> None:
    cut = Cut(["的"] * 2000)
    assert told("的" * 2000, cut) == ("的" * 2000,)
    assert cut.copied < 100 * len(cut)


def test_the_words_that_only_ask() -> None:
    assert all(fold_text(word) == word for word in asking())
    assert {"怎样", "能不能", "吗"} <= asking()
