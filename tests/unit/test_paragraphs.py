"""When a line opens a paragraph: each rule asked about two lines that differ in one thing from what it lets go on.

A page is a hundred columns wide here, so the width of a line is its percentage.
"""

from collections.abc import Callable
from math import inf

import pytest

from ressearch.model.span import Span
from ressearch.parsing.page.paragraphs import (
    ALSO_RE,
    SIGNALS,
    agreement,
    by_line,
    by_sentence,
    by_signal,
    by_width,
    covers,
    ends,
    is_heading_between,
    is_long_heading,
    may_run_on,
    paragraphs,
    silent_beyond,
    trusted_signal,
)
from ressearch.parsing.page.rows import Extent, Row, full_width, is_one_line
from ressearch.parsing.repair.lines import Line, split_lines
from ressearch.parsing.signs.landmarks import Landmark
from ressearch.parsing.signs.numbering import read_label

FULL = 100.0
TEXTS = {"open": "各国", "pause": "各国，", "close": "各国。"}


def row(  # noqa: PLR0913 - each is something that a page may tell
    text: str = "各国",
    *,
    width: int = 100,
    blank: bool = False,
    marker: bool = False,
    top: bool = False,
    landmark: Landmark | None = None,
    numbered: bool = False,
    factor: int = 2,
    heads_annex: bool = False,
) -> Row:
    line: Line = split_lines(text)[0]
    label = read_label(line.text)
    return Row(
        0,
        line,
        after_blank=blank,
        after_marker=marker,
        page_top=top,
        landmark=landmark,
        numbered=numbered,
        heads_annex=heads_annex,
        words=line.text[label.length if label else 0 :],
        factor=factor,
        extent=Extent(width, line.closed),
    )


PLAIN = row()
LABEL = row("1. 各国")
BOLD = row("回顾回顾其决议")
LABELLED_BOLD = row("1. 回顾回顾其决议")
MARKED = row(marker=True)
TOP = row(top=True)
LINKED = row("并请秘书长")
VERB = row("回顾其决议", factor=1)
ALSO = row("并回顾其决议", factor=1)
NUMBERED_VERB = row("回顾其决议", factor=1, numbered=True)
TOP_VERB = row("回顾其决议", factor=1, top=True)


@pytest.mark.parametrize(
    ("above", "below", "opens"),
    [
        # a line that ends openly
        (row(width=69), PLAIN, True),
        (row(width=70), PLAIN, False),
        (row(width=69), MARKED, False),
        (row(width=69, marker=True), PLAIN, False),
        (row(width=69), TOP, False),
        (row("回顾回顾其决议", width=69), PLAIN, False),
        (row("宣言", width=4, factor=1), PLAIN, False),  # the verb of what follows
        (row("宣言", width=4, factor=1, heads_annex=True), PLAIN, True),  # a title
        (row(width=100), LABEL, True),
        (row(width=84), BOLD, True),
        (row(width=85), BOLD, False),
        # one that a comma ends
        (row("各国，", width=84), PLAIN, True),
        (row("各国，", width=85), PLAIN, False),
        (row("各国，", width=85), LABEL, True),
        (row("各国，", width=85), BOLD, True),
        (row("各国，", width=84), MARKED, False),
        (row("各国， ", width=84), MARKED, True),  # a space says that the paragraph ends
        # one that is closed
        (row("各国。"), PLAIN, True),
        (row("各国。"), TOP, True),
        (row("各国，", width=84), LINKED, False),
        (row("各国。", width=84), LINKED, True),
        (row("各国，", width=84), ALSO, True),  # 并回顾 opened a reason up to the 1990s
        (row("各国，", width=85), ALSO, False),
        (row("各国， ", width=85), row(" 并回顾其决议", factor=1), True),
        (row("各国，", width=85), row(" 并回顾其决议", factor=1), False),
        (row("各国，", width=84, marker=True), ALSO, False),
        (row("各国，", width=84), row("并回顾其决议", factor=1, numbered=True), False),
        (row("各国，", width=84), row("并回顾其决议", factor=1, top=True), False),
        (row("各国，", width=100), row("兹协议如下：", factor=1), True),  # the last line above a treaty
        *(
            (row("各国，", width=100), row(f"兹{word}如下{colon}", factor=1), True)
            for word in ("协议", "議定", "议定", "協議", "商定", "同意")
            for colon in "：:"
        ),
        (row("各国，", width=100), row("兹协议如下述", factor=1), False),
    ],
)
def test_where_every_line_is_a_paragraph(above: Row, below: Row, opens: bool) -> None:  # noqa: FBT001
    assert by_line(FULL)(above, below) is opens


@pytest.mark.parametrize(("full", "opens"), [(114, False), (115, True)])
def test_a_line_wider_than_any_page_is_a_paragraph(full: float, opens: bool) -> None:  # noqa: FBT001
    assert by_line(full)(row("各国，", width=int(full)), PLAIN) is opens
    assert by_line(full)(row("各国", width=int(full)), BOLD) is opens


def test_a_heading_is_narrower_than_a_column() -> None:
    assert [by_line(20)(row(width=width), PLAIN) for width in (26, 27)] == [True, False]


@pytest.mark.parametrize(
    ("above", "below", "opens"),
    [
        # a line that ends openly
        (row(width=49), PLAIN, True),
        (row(width=50), PLAIN, False),
        (row(width=84), LABEL, True),
        (row(width=84), BOLD, True),
        (row(width=85), LABEL, False),
        (row(width=85), BOLD, False),
        (row(width=49), MARKED, False),
        (row(width=49, marker=True), PLAIN, False),
        (row(width=49), TOP, False),
        (row(width=84), row("1. 各国", top=True), True),
        (row(width=84), row("回顾回顾", top=True), True),
        # one that is closed
        (row("各国，", width=84), PLAIN, True),
        (row("各国，", width=85), PLAIN, False),
        (row("各国，", width=84), MARKED, False),
        (row("各国，", width=84, marker=True), PLAIN, False),
        (row("各国，", width=85), LABEL, True),
        (row("各国，", width=85), BOLD, True),
        (row("各国，", width=84), LINKED, False),
        (row("各国。", width=84), LINKED, True),
        (row("各国，", width=84), ALSO, True),
        (row("各国，", width=85), ALSO, False),
        (row("各国，", width=85), VERB, True),
        (row("各国，", width=85), NUMBERED_VERB, False),  # the sentence of a paragraph with a number goes on
    ],
)
def test_where_nothing_is_told(above: Row, below: Row, opens: bool) -> None:  # noqa: FBT001
    assert by_width(FULL)(above, below) is opens


@pytest.mark.parametrize(
    ("above", "below", "opens"),
    [
        # the signal here is a blank line; behind a closed line it decides, or a label, or bold
        (row("各国。"), row(blank=True), True),
        (row("各国。"), PLAIN, False),
        (row("各国。"), LABEL, True),
        (row("各国。"), BOLD, True),
        # behind an open one it needs a label, both spaces, or a line that breaks off
        (row(width=85), row(blank=True), False),
        (row(width=84), row(blank=True), True),
        (row(width=84), row(blank=True, marker=True), False),
        (row(width=84, marker=True), row(blank=True), False),
        (row(width=84), PLAIN, False),
        (row(width=85), row("1. 各国", blank=True), True),
        (row("各国 ", width=85), row(" 各国", blank=True), True),
        (row("各国 ", width=85), row("各国", blank=True), False),
        (row("各国", width=85), row(" 各国", blank=True), False),
        # a heading above a label and a verb needs none
        (row(width=49), LABELLED_BOLD, True),
        (row(width=50), LABELLED_BOLD, False),
        (row(width=49), LABEL, False),
        (row(width=49), BOLD, False),
        (row(width=49), row("1. 回顾回顾其决议", marker=True), False),
        # at the top of a page the words decide
        (row(width=84), row("回顾回顾", top=True), True),
        (row(width=85), row("回顾回顾", top=True), False),
        (row(width=84), row("1. 回顾回顾", top=True), True),
        (row(width=84), row("1. 各国", top=True), False),
        (row(width=50), row("1. 各国", top=True), False),
        (row(width=49), row("1. 各国", top=True), True),  # 二. 承诺 at the foot of the page above
        (row(width=84), row(top=True, blank=True), False),
        (row("各国。"), row(top=True, blank=True), False),
        (row("各国。"), row("1. 各国", top=True), True),
        (row("各国。 "), row(top=True), True),
        (row("各国。"), row("回顾回顾", top=True), True),
    ],
)
def test_where_blank_lines_tell(above: Row, below: Row, opens: bool) -> None:  # noqa: FBT001
    assert bool(by_signal(SIGNALS["blank_line"], FULL)(above, below)) is opens


@pytest.mark.parametrize(
    ("signal", "above", "below", "opens"),
    [
        (-1, row("各国，"), TOP_VERB, True),  # the page eats a blank line
        (0, row("各国，"), TOP_VERB, False),
        (0, row("各国， "), TOP_VERB, True),
        (0, row("各国，"), row(" 回顾其决议", factor=1, top=True), True),
        (-1, row("各国，"), row("回顾其决议", factor=1, top=True, numbered=True), False),
        (-1, row("各国。"), row("回顾其决议", factor=1, top=True, numbered=True), True),
        (0, row("各国，"), row("回顾回顾", top=True), True),
        (-1, row("各国，"), TOP, False),
        (-1, row("各国，"), row("并请秘书长", factor=1, top=True), False),
    ],
)
def test_at_the_top_of_a_page(signal: int, above: Row, below: Row, opens: bool) -> None:  # noqa: FBT001
    assert bool(by_signal([*SIGNALS.values()][signal], FULL)(above, below)) is opens


@pytest.mark.parametrize(
    ("width", "below", "opens"),
    [
        (91, "回顾其决议", True),  # wider than any line that ends with a space
        (90, "回顾其决议", False),  # no wider: a space would stand there
        (91, "各国", False),
        (91, "特别是回顾其决议", False),
    ],
)
@pytest.mark.parametrize("top", [False, True])
def test_below_a_line_that_has_no_room_for_a_space(width: int, below: str, *, top: bool, opens: bool) -> None:
    rule = by_signal(SIGNALS["tail"], FULL, silent=90)
    assert bool(rule(row("各国，", width=width), row(below, factor=1, top=top))) is opens


@pytest.mark.parametrize(
    ("rows", "width"),
    [
        ([row("甲。 ", width=60), row("1. 乙")], 60),
        ([row("甲。 ", width=100), row("1. 乙")], inf),  # a line that fills the page has the space, too
        ([row("甲。 ", width=60), row(" 1. 乙")], inf),  # the indent tells instead
        ([row("甲。", width=60), row("1. 乙")], 0),
    ],
)
def test_how_far_a_signal_reaches(rows: list[Row], width: float) -> None:
    assert silent_beyond("tail", rows, FULL) == width
    assert silent_beyond("blank_line", rows, FULL) == inf


@pytest.mark.parametrize(
    ("above", "below", "told"),
    [
        (" 甲 ", " 乙", (True, True, True, True)),
        ("甲 ", "乙", (False, True, False, True)),
        ("甲", " 乙", (False, True, True, False)),
        (" 甲", "乙 ", (False, False, False, False)),
    ],
)
def test_signals(above: str, below: str, told: tuple[bool, ...]) -> None:
    assert tuple(signal(row(above), row(below)) for signal in SIGNALS.values()) == (*told, False)
    assert SIGNALS["blank_line"](row(above), row(below, blank=True))


@pytest.mark.parametrize(
    ("above", "below", "goes_on"),
    [
        (row("各国，", width=85), row(numbered=True), True),
        (row("各国，", width=84), row(numbered=True), False),
        (row("各国，", width=84), row(numbered=True, marker=True), True),
        (row("各国，", width=84, marker=True), row(numbered=True), True),
        (row("各国，", width=85), row(), False),
        (row("各国；", width=85), row(numbered=True), False),
        (row("各国，", width=85), row("回顾回顾", numbered=True), False),
    ],
)
def test_below_a_comma(above: Row, below: Row, goes_on: bool) -> None:  # noqa: FBT001
    assert may_run_on(above, below, FULL) is goes_on


ACT = row("1. 决定；", factor=1, numbered=True)
NEXT = row("2. 决定", factor=1, numbered=True)
WORDS = row("各国", factor=1, numbered=True)


@pytest.mark.parametrize(
    ("above", "rows", "heading"),
    [
        (ACT, [WORDS, WORDS, NEXT], True),
        (ACT, [WORDS, WORDS, WORDS, NEXT], True),
        (ACT, [WORDS, WORDS, WORDS, WORDS], False),
        (ACT, [WORDS, NEXT], False),  # the act above fills its line and may go on
        (row("1. 决定；", width=84, numbered=True), [WORDS, NEXT], True),
        (row("1. 决定；", width=84, numbered=True), [NEXT], False),
        (ACT, [WORDS, WORDS], False),
        (ACT, [WORDS, row("各国；", numbered=True), NEXT], False),
        (ACT, [WORDS, WORDS, row("2. 各国", factor=1)], False),
        (ACT, [WORDS, WORDS, row("决定", factor=1)], False),
        (ACT, [WORDS, WORDS, row("2. 决定", factor=1, marker=True)], False),
        (ACT, [WORDS, row(marker=True), NEXT], False),
        (row("1. 决定，", numbered=True), [WORDS, WORDS, NEXT], False),
        (row("1. 决定", numbered=True), [WORDS, WORDS, NEXT], False),
        (row("决定；"), [WORDS, WORDS, NEXT], False),
    ],
)
def test_headings_that_the_margin_broke(above: Row, rows: list[Row], heading: bool) -> None:  # noqa: FBT001
    assert is_long_heading(above, rows, FULL) is heading


def always(_above: Row, _row: Row) -> bool:
    return True


def never(_above: Row, _row: Row) -> bool:
    return False


@pytest.mark.parametrize(
    ("rule", "above", "below", "ended"),
    [
        (always, PLAIN, PLAIN, True),
        (never, PLAIN, PLAIN, False),
        (always, row("1. "), PLAIN, False),  # a label that has the line to itself
        (never, row(landmark="annex"), PLAIN, True),
        (never, PLAIN, row(landmark="annex"), True),
        (never, row(landmark="annex"), row(landmark="annex"), True),
        (always, row(landmark="table"), row(landmark="table"), False),
        (never, row(landmark="table"), PLAIN, True),
        (never, row(landmark="table"), row(landmark="annex"), True),
        (always, PLAIN, row("(A/68/411)，"), False),  # adds to the words above
        (always, PLAIN, row("》的规定，"), False),
        (always, row("各国。"), row("(各国)"), True),
        (always, PLAIN, row("(a) 各国"), True),
        (always, row("各国和"), PLAIN, False),
        (always, row("各国和"), LABEL, True),
    ],
)
def test_ends(rule: Callable[[Row, Row], bool], above: Row, below: Row, ended: bool) -> None:  # noqa: FBT001
    assert ends(above, below, rule) is ended


def test_a_sentence_ends_in_no_comma() -> None:
    rule = by_sentence(always)
    assert [rule(row(f"各国{mark}"), PLAIN) for mark in ("，", "。", "")] == [False, True, True]
    assert rule(row("各国，"), LABEL)
    assert not by_sentence(never)(row("各国，"), LABEL)


TOLD, UNTOLD = row(blank=True), row()


RECALLS = (
    "回顾",
    "回顧",
    "忆及",
    "憶及",
    "铭记",
    "銘記",
    "考虑到",
    "考慮到",
    "认识到",
    "認識到",
    "意识到",
    "意識到",
)


@pytest.mark.parametrize("verb", [*RECALLS, "注意到", "深信"])
@pytest.mark.parametrize("more", ["", "再", "深", "进一步", "進一步"])
def test_and_before_a_verb_of_the_preamble(verb: str, more: str) -> None:
    assert ALSO_RE.match(f"并{more}{verb}")
    assert ALSO_RE.match(f"並{more}{verb}")
    assert not ALSO_RE.match(f"{more}{verb}")
    assert not ALSO_RE.match(f"并请{verb}")


@pytest.mark.parametrize("link", ["并", "同时", "以及", "而", "但", "且", "尤其是", "特别是"])
def test_links(link: str) -> None:
    assert row(f"{link}请各国").linked
    assert not row(f"1. {link}请各国").linked
    assert not row(f"请{link}各国").linked


@pytest.mark.parametrize(
    ("pairs", "agrees"),
    [
        ([("close", TOLD)] * 2 + [("open", UNTOLD)] * 2, 1.0),
        ([("close", TOLD)] * 2 + [("close", UNTOLD)] * 2, 0.0),
        ([("open", TOLD)] * 2 + [("close", UNTOLD)] * 2, -1.0),
        ([("close", TOLD)] * 2 + [("close", UNTOLD)] + [("open", UNTOLD)] * 3, 0.75),
        ([("close", TOLD)] + [("open", UNTOLD)] * 2, 0.0),  # seen once
        ([("close", TOLD)] * 2 + [("open", UNTOLD)], 0.0),
    ],
)
def test_agreement(pairs: list[tuple[str, Row]], agrees: float) -> None:
    assert agreement(SIGNALS["blank_line"], [(row(TEXTS[above]), below) for above, below in pairs]) == agrees


@pytest.mark.parametrize(
    ("below", "covered"),
    [
        ([row("1. 甲", blank=True), row("2. 乙")], True),
        ([row("1. 甲", blank=True), row("2. 乙"), row("3. 丙")], False),
        ([row("回顾回顾", blank=True), row("重申重申")], True),
        ([row("回顾回顾"), row("重申重申")], False),
        ([PLAIN, PLAIN, PLAIN], True),
    ],
)
def test_coverage(below: list[Row], covered: bool) -> None:  # noqa: FBT001
    assert covers(SIGNALS["blank_line"], [(row("各国。"), one) for one in below]) is covered
    assert covers(SIGNALS["blank_line"], [(row("各国"), one) for one in below])


BLANKS = [row("1. 甲"), row("乙。"), row("2. 丙", blank=True), row("丁。"), row("3. 戊", blank=True), row("己。")]


def test_the_signal_that_the_document_trusts() -> None:
    assert trusted_signal(BLANKS) == "blank_line"
    assert trusted_signal(BLANKS[:4]) is None
    assert trusted_signal([*BLANKS[:4], row("3. 戊", blank=True, top=True), row("己。")]) is None
    assert trusted_signal([*BLANKS[:4], row("3. 戊", blank=True, landmark="date"), row("己。")]) is None


def test_how_far_a_signal_must_agree() -> None:
    half = [row("甲。"), row("1. 乙。", blank=True), row("2. 丙", blank=True), row("丁。"), row("戊。")]
    assert trusted_signal(half) == "blank_line"
    assert trusted_signal([*half, row("己")]) is None
    assert trusted_signal([*BLANKS[:4], row("己。", landmark="date"), row("3. 戊", blank=True)]) is None


@pytest.mark.parametrize(
    ("rows", "sizes"),
    [
        ([], []),
        (BLANKS, [2, 2, 2]),
        ([row("1. "), row("各国。"), row("2. 各国。")], [2, 1]),
        ([row("各国。"), row(landmark="annex"), row("各国。")], [1, 1, 1]),
        ([row("各国，", width=40), row("各国。")], [1, 1]),
    ],
)
def test_paragraphs(rows: list[Row], sizes: list[int]) -> None:
    assert [len(group) for group in paragraphs(rows)] == sizes


def test_a_decision_is_made_of_sentences() -> None:
    rows = [row("各国，", width=40), row("各国。")]
    assert [len(group) for group in paragraphs(rows, sentences=True)] == [2]


DONE = row("1. 请各国。", factor=1)
HEADING = row("执行情况", width=40, factor=1)
NEXT = row("2. 请秘书长", factor=1)


@pytest.mark.parametrize(
    ("above", "sizes"),
    [
        (row("1. 请各国。", factor=1), [3, 1, 1, 1]),
        (row("1. 请各国，", width=40, factor=1), [3, 1, 1, 1]),  # the comma stands before the margin
        (row("1. 请各国，", factor=1), [3, 2, 1]),
    ],
)
def test_a_heading_is_a_paragraph(above: Row, sizes: list[int]) -> None:
    rows = [row("各国各国"), row("各国，"), row("各国。"), above, HEADING, NEXT]
    assert [len(group) for group in paragraphs(rows)] == sizes


@pytest.mark.parametrize(
    ("above", "heading", "below", "between"),
    [
        (DONE, HEADING, NEXT, True),
        (DONE, row("执行情况", width=84), NEXT, True),
        (DONE, row("执行情况", width=85), NEXT, False),  # as wide as a line of text
        (DONE, HEADING, None, False),
        (DONE, HEADING, row("请秘书长", factor=1), False),  # the act below has a number
        (DONE, HEADING, row("2. 各国", factor=1), False),
        (DONE, HEADING, row("各国"), False),
        (DONE, row("(a) 执行情况", width=40), NEXT, False),
        (DONE, row("执行情况。", width=40), NEXT, False),
        (DONE, row("请各国", width=40, factor=1), NEXT, False),
        (DONE, row("附件", width=40, landmark="annex"), NEXT, False),
        (row("附件", landmark="annex"), HEADING, NEXT, False),
        (row("1. 请各国", factor=1), HEADING, NEXT, False),  # the act above goes on
        # below a comma both must be shorter
        (row("1. 请各国，", width=84, factor=1), HEADING, NEXT, True),
        (row("1. 请各国，", width=85, factor=1), HEADING, NEXT, False),
        (row("1. 请各国，", width=84, factor=1), row("执行情况", width=49), NEXT, True),
        (row("1. 请各国，", width=84, factor=1), row("执行情况", width=50), NEXT, False),
    ],
)
def test_a_heading_between_a_stop_and_an_act(above: Row, heading: Row, below: Row | None, between: bool) -> None:  # noqa: FBT001
    assert is_heading_between(above, heading, below, FULL) is between


@pytest.mark.parametrize(
    ("text", "factor", "told"),
    [
        ("各国", 1, ""),
        ("回顾其决议", 1, "verb"),
        ("1. 回顾其决议", 1, "labelled verb"),
        ("1.", 1, "labelled lone_label"),
        ("并请秘书长", 1, "linked"),  # it goes on with what was said
        ("1. 并请秘书长", 1, "labelled verb"),
        ("回顾其决议", 2, ""),  # where verbs are bold, this is none of the organ's
        ("回顾回顾其决议", 2, "bold verb"),
        ("回顾回顾回顾其决议", 3, "bold verb"),
    ],
)
def test_what_the_first_words_tell(text: str, factor: int, told: str) -> None:
    names = ("labelled", "lone_label", "linked", "bold", "verb")
    assert " ".join(name for name in names if getattr(row(text, factor=factor), name)) == told


def test_only_the_beginning_of_a_line_is_read() -> None:
    assert row("请 各 国" * 100).opening == ("请 各 国" * 40).replace(" ", "")


@pytest.mark.parametrize(
    ("widths", "one_line", "full"),
    [
        ([], True, 76),
        (["50。"], True, 50),
        (["60", "60。", "60。", "60。"], True, 60),  # one in four is torn
        (["60", "60", "60。", "60。"], False, 76),  # two lines do not show how wide the page is
        (["60", "60", "60", "70。"], False, 60),
        (["30", "30", "30", "30。"], False, 38),  # no narrower than a column
        (["60", "60", "60", "201。"], True, 201),
        (["60"] * 9 + ["200。"], False, 60),
        (["60"] * 9 + ["201。"], True, 201),
        (["60"] * 8 + ["200。"], True, 200),  # one wide line in nine is the margin
        (["50", "60", "70", "70。"], False, 60),
        (["40", "40", "40", "70。"], True, 70),  # headings, far from the margin
        (["100", "40", "20", "10。", *["40。"] * 6], True, 100),  # the one table in ten is wider than the margin
        (["34", "34", "40。", "40。"], False, 76),  # what reaches the margin is torn there
    ],
)
def test_how_wide_a_page_is(widths: list[str], one_line: bool, full: float) -> None:  # noqa: FBT001
    extents = [Extent(int(width.rstrip("。")), width.endswith("。")) for width in widths]
    assert (is_one_line(extents), full_width(extents)) == (one_line, full)


@pytest.mark.parametrize(
    ("text", "factor", "width"),
    [
        ("回顾其决议", 1, 10),
        ("回顾回顾其决议", 1, 14),
        ("回顾回顾其决议", 2, 10),
        ("1. 回顾回顾回顾请", 3, 9),
        ("回 顾 回 顾其", 2, 6),
        ("提请提请提请各国注意注意注意", 3, 12),
        ("1. 请请请各国", 3, 9),  # a label is not drawn
    ],
)
def test_overprint_takes_no_room(text: str, factor: int, width: int) -> None:
    line = split_lines(text)[0]
    assert Extent.of(line, factor) == (width, False)
    assert line.span == Span(0, len(text))
