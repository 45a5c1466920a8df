"""Laws of the query language."""

import contextlib
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from ressearch.errors import RessearchError
from ressearch.model.folded import Folded
from ressearch.model.query import Phrase, Query
from ressearch.querying import build_query, highlights, parse_node

PIECES = st.sampled_from(["核裁军", "第", "67/59", "号决议", "1718(2006)", "S/RES/", "2006..2010", "、", " "])
SIGNS = [
    "AND",
    "OR",
    "NOT",
    "NEAR/5",
    "NEAR",
    "邻近/",
    "或",
    "非",
    "(",
    ")",
    "（",
    '"',
    "“",
    "”",
    "-",
    "*",
    "+",
    ",",
]
NAMES = ["verb:", "年:", "文号：", "段: ", "verb:(", "year:>", "标题:", "cites:("]
MARKS = st.sampled_from([*SIGNS, *NAMES])
QUERIES = st.lists(PIECES | MARKS | st.text(max_size=5), max_size=12).map("".join)


@given(QUERIES)
def test_any_string_is_read_or_refused_politely(text: str) -> None:
    with contextlib.suppress(RessearchError):
        assert isinstance(build_query(text, {}), Query)


@given(st.text(st.characters(exclude_characters='"＂'), min_size=1).filter(str.strip))
def test_whatever_is_quoted_is_a_phrase(text: str) -> None:
    assert parse_node(f'"{text}"') == Phrase(text)


@given(st.text("核裁军", max_size=30), st.lists(st.text("核裁军", max_size=3), max_size=4))
def test_highlights_are_apart_and_in_order(text: str, runs: list[str]) -> None:
    spans = highlights(Folded(text, tuple(range(len(text)))), [(run, ()) for run in runs])
    assert all(left.end < right.start for left, right in pairwise(spans))
    marked = {place for span in spans for place in range(*span)}
    wanted = {
        place
        for run in runs
        if run
        for start in range(len(text))
        if text.startswith(run, start)
        for place in range(start, start + len(run))
    }
    assert marked == wanted
