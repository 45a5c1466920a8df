"""Symbols, numbers, dates and amounts are one word beside what they hold, in a clause as in what is typed."""

import pytest

from ressearch.analysis.recognised import recognised
from ressearch.analysis.segmenter import index_words, words
from ressearch.text import fold_text


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("见S/RES/1718 (2006)。", ["s/res/1718(2006)"]),
        ("载于A/68/411和Corr.1", ["a/68/411"]),
        ("文件E/CN.6/2003/12-E/CN.4/2003/5", ["e/cn.6/2003/12-e/cn.4/2003/5"]),
        ("A/C.3/70/L.1/Rev.1，", ["a/c.3/70/l.1/rev.1"]),
        ("A/RES/2625(XXV)", ["a/res/2625(xxv)"]),
        ("其第67/59号、第1514(XV)号和第1718(2006)号决议", ["第67/59号", "第1514(xv)号", "第1718(2006)号"]),
        ("第48/222 A号决议", ["第48/222 a号"]),
        ("67/59和68/51", ["67/59", "68/51"]),
        ("第42段和第七段", ["第42段"]),
        ("2013年12月5日至12月31日", ["2013年12月5日", "12月31日"]),
        ("到2030年和1990年代", ["2030年", "1990年代"]),
        ("共５．５亿美元，即0.7%", ["5.5亿", "0.7%"]),
        ("2,000人，300万人", ["2,000", "300万"]),
        ("第12,13和1,400段", ["1,400"]),
        ("和/或艾滋病毒/艾滋病，and/or", []),
        ("每天12个，1718", []),
    ],
)
def test_what_is_recognised(text: str, whole: list[str]) -> None:
    folded = fold_text(text)
    assert [span.of(folded) for span in recognised(folded)] == whole
    assert set(whole) <= set(index_words(folded))


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("第1718(2006)号", {"1718(2006)", "1718", "2006"}),
        ("2013年12月5日", {"2013年", "12月", "5日", "2013"}),
        ("e/cn.6/2003/12", {"2003", "12"}),
    ],
)
def test_plain_digits_stay_words(text: str, held: set[str]) -> None:
    assert held <= set(index_words(text))


@pytest.mark.parametrize(
    ("typed", "cut"),
    [
        ("e/cn.6/2003/12", ["e/cn.6/2003/12"]),
        ("到2030年实现", ["到", "2030年", "实现"]),
        ("5.5亿人", ["5.5亿", "人"]),
        ("2030年议程", ["2030年议程"]),  # a word of the lexicon goes before a date
    ],
)
def test_what_is_typed(typed: str, cut: list[str]) -> None:
    assert words(typed) == cut
