"""Where a clause is cut, and which commas stand inside of something."""

import pytest

from ressearch.parsing.verbs.segments import masked, segments

PAIRS = ["《》", "〈〉", "“”", "‘’", "「」", "『』", "()", "（）", "[]", '""']


@pytest.mark.parametrize("pair", PAIRS)
def test_pairs_hide_their_commas(pair: str) -> None:
    opener, closer = pair[0], pair[1]
    text = f"甲{opener}乙，丙{closer}丁，戊"
    assert masked(text) == f"甲{opener}___{closer}丁，戊"
    assert [span.of(text) for span in segments(text)] == [f"甲{opener}乙，丙{closer}丁", "戊"]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("甲，乙", "甲，乙"),
        ("《甲“乙”丙》丁", "《_____》丁"),
        ("(甲)(乙)", "(_)(_)"),
        ('"甲"乙"丙"', '"_"乙"_"'),
        ('（"甲"）乙', "（___）乙"),
        ("《》甲", "《》甲"),
        # a sign without its partner hides nothing
        ("甲《乙，丙", "甲《乙，丙"),
        ("甲》乙，丙", "甲》乙，丙"),
        ("（甲》，乙）丙", "（____）丙"),
        ("《甲（乙》丙", "《甲（乙》丙"),
        ('("甲，乙"，丙', '("___"，丙'),
        ('"甲(乙，丙)，丁', '"甲(___)，丁'),
        ('(甲"乙)丙', '(甲"乙)丙'),
    ],
)
def test_what_is_hidden(text: str, shown: str) -> None:
    assert masked(text) == shown


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        *((f"甲{sign}乙", ["甲", "乙"]) for sign in "，,；;：:。！？\n"),
        ("甲、乙", ["甲、乙"]),
        ("共5,000人", ["共5,000人"]),
        ("在12:30开会", ["在12:30开会"]),
        ("第5,各国", ["第5", "各国"]),
        ("决定:5人", ["决定", "5人"]),
        ("甲;5", ["甲", "5"]),
        (" 甲 ， 乙  丙 ，", ["甲", "乙  丙"]),
        ("   甲 ，乙", ["甲", "乙"]),
        ("，，甲", ["甲"]),
        ("", []),
        (" ， ", []),
    ],
)
def test_cuts(text: str, parts: list[str]) -> None:
    assert [span.of(text) for span in segments(text)] == parts
