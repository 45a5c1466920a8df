"""How wide Chinese is, and where its lines break."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ressearch.errors import caret, columns
from ressearch.render.grid import pad, width_of
from ressearch.render.wrapping import printable, wrap

TEXTS = st.text(st.sampled_from("核裁军，。（《》）abc/ 　0é\u0301"), max_size=60)


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("敦促各国停火", 6, ["敦促各", "国停火"]),
        ("敦促各国，停火", 8, ["敦促各", "国，停火"]),  # a comma begins no line
        ("重申《条约》", 6, ["重申", "《条", "约》"]),  # an opening bracket ends none
        ("见A/RES/68/51号", 12, ["见", "A/RES/68/51", "号"]),  # a symbol stays whole
        ("a bb ccc", 4, ["a bb", "ccc"]),  # the blank at the break is of no line
        ("", 10, [""]),
        ("   ", 2, [""]),
        ("abcdefgh", 3, ["abc", "def", "gh"]),  # what no line can hold is cut
        ("核", 1, ["核"]),
    ],
)
def test_breaks(text: str, width: int, lines: list[str]) -> None:
    assert [line.of(text) for line in wrap(text, width)] == lines


@given(TEXTS, st.integers(2, 30))
def test_nothing_is_lost_but_blanks_and_no_line_is_too_wide(text: str, width: int) -> None:
    spans = list(wrap(text, width))
    assert all(columns(span.of(text)) <= width for span in spans)
    assert "".join("".join(span.of(text) for span in spans).split()) == "".join(text.split())
    assert all(one.end <= two.start for one, two in pairwise(spans))


@given(st.text())
def test_printable_keeps_offsets_and_stays_on_one_line(text: str) -> None:
    shown = printable(text)
    assert len(shown) == len(text)
    assert len(shown.splitlines()) <= 1
    assert not any(ord(char) < 32 or 127 <= ord(char) < 160 for char in shown)


@pytest.mark.parametrize(
    ("text", "wide"),
    [("核裁军", 6), ("abc", 3), ("e\u0301", 1), ("，", 2), ("“", 1), ("\u200b", 0)],
)
def test_columns(text: str, wide: int) -> None:
    assert columns(text) == wide
    assert columns(pad(text, 10)) == 10


def test_colours_take_no_columns() -> None:
    painted = "\x1b[1;31m核\x1b[0m"
    assert width_of([painted]) == 2
    assert pad(painted, 4) == painted + "  "


@pytest.mark.parametrize(
    ("line", "pos", "gap"),
    [
        ("核 x", 2, 3),
        ("e\u0301x", 2, 1),  # the mark stands on the letter before
        ("核\u200bx", 2, 2),
        ("核\n\tx", 3, 4),  # one line, whatever blanks are in it
    ],
)
def test_a_caret_stands_under_its_character(line: str, pos: int, gap: int) -> None:
    shown, mark = caret(line, pos).split("\n")
    assert mark == "  " + " " * gap + "^"
    assert shown.endswith("x")
