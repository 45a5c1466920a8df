"""What became of every character: small sources with one block or two, and the pieces that they are cut into."""

import pytest

from ressearch.model.resolution import Repair
from ressearch.model.span import Span
from ressearch.parsing.account import (
    BODY,
    Part,
    Piece,
    RepairKind,
    account,
    count_repairs,
    extent,
    goes_on,
    kept_runs,
    kind_of_gap,
    places,
    respelling,
)
from ressearch.parsing.blocks import Block
from ressearch.parsing.repair.traced import Traced

SOURCE = "1. 请 各国,\n合作。\n\n注1见甲。"


def pieces_of(source: str, text: Traced, cuts: list[Part], end: int) -> list[tuple[str, str, str, str | None]]:
    found = account(source, [Block("clause", Span(0, end), 0)], [text], [], cuts)
    assert "".join(piece.span.of(source) for piece in found) == source[:end]
    assert {piece.clause for piece in found} == {0}
    return [(piece.kind, piece.span.of(source), piece.reads, piece.repair) for piece in found]


def test_the_pieces_of_a_clause() -> None:
    text = Traced("请各国，合作。", (3, 5, 6, 7, 9, 10, 11))
    cuts = [Part(Span(0, 3), "label")]
    assert pieces_of(SOURCE, text, cuts, 13) == [
        ("label", "1. ", "", None),
        ("clause", "请", "请", None),
        ("repair", " ", "", "space"),
        ("clause", "各国", "各国", None),
        ("clause", ",", "，", "punctuation"),
        ("repair", "\n", "", "line_break"),
        ("clause", "合作。", "合作。", None),
        ("blank", "\n", "", None),
    ]


def test_a_cut_within_a_cut_and_one_beyond_the_block() -> None:
    text = Traced("请", (4,))
    cuts = [Part(Span(0, 3), "repair", "overprint"), Part(Span(1, 2), "marker"), Part(Span(2, 4), "marker")]
    assert pieces_of("甲乙丙丁请", text, cuts, 5) == [
        ("repair", "甲乙丙", "", "overprint"),
        ("marker", "丁", "", None),
        ("clause", "请", "请", None),
    ]
    assert pieces_of("请甲乙", Traced("请", (0,)), [Part(Span(1, 3), "marker")], 2) == [
        ("clause", "请", "请", None),
        ("marker", "甲", "", None),
    ]


def test_what_is_misspelt_outside_the_text_is_a_repair() -> None:
    assert pieces_of("甲请", Traced("请", (1,)), [], 2) == [
        ("repair", "甲", "", "spelling"),
        ("clause", "请", "请", None),
    ]
    assert pieces_of(" 请 ", Traced("请", (1,)), [], 3) == [
        ("blank", " ", "", None),
        ("clause", "请", "请", None),
        ("blank", " ", "", None),
    ]


def test_blocks_of_notes_and_others() -> None:
    source = "请。\n1 见 甲。\n2 见 乙。\n其他 各国"
    blocks = [
        Block("clause", Span(0, 3), 0),
        Block("footnote", Span(3, 10), None, 1),
        Block("footnote", Span(10, 17), None, 2),
        Block("heading", Span(17, 22)),
    ]
    clauses = [Traced("请。", (0, 1))]
    notes = [Traced("见乙。", (12, 14, 15)), Traced("见甲。", (5, 7, 8))]  # in any order
    cuts = [Part(Span(3, 5), "label"), Part(Span(10, 12), "label")]
    found = account(source, blocks, clauses, notes, cuts)
    assert [(piece.kind, piece.span.of(source), piece.clause, piece.note, piece.repair) for piece in found] == [
        ("clause", "请。", 0, None, None),
        ("blank", "\n", 0, None, None),
        ("label", "1 ", None, 1, None),
        ("footnote", "见", None, 1, None),
        ("repair", " ", None, 1, "space"),
        ("footnote", "甲。", None, 1, None),
        ("blank", "\n", None, 1, None),
        ("label", "2 ", None, 2, None),
        ("footnote", "见", None, 2, None),
        ("repair", " ", None, 2, "space"),
        ("footnote", "乙。", None, 2, None),
        ("blank", "\n", None, 2, None),
        ("heading", "其他 各国", None, None, None),
    ]


def test_extents() -> None:
    assert (extent(Traced("甲乙", (3, 7))), extent(Traced("", ()))) == (Span(3, 8), Span(0, 0))


@pytest.mark.parametrize(
    ("source", "text", "offsets", "kept"),
    [
        ("甲乙", "甲乙", (0, 1), [(0, 2, "甲乙", None)]),
        ("甲 乙", "甲乙", (0, 2), [(0, 1, "甲", None), (2, 3, "乙", None)]),
        ("甲,乙", "甲，乙", (0, 1, 2), [(0, 1, "甲", None), (1, 2, "，", "punctuation"), (2, 3, "乙", None)]),
        ("⼤会", "大会", (0, 1), [(0, 1, "大", "spelling"), (1, 2, "会", None)]),
        ("⼤⼤", "大大", (0, 1), [(0, 1, "大", "spelling"), (1, 2, "大", "spelling")]),
        ("甲&lt;", "甲<", (0, 1), [(0, 1, "甲", None), (1, 5, "<", "spelling")]),
        ("A\nB", "A B", (0, 1, 2), [(0, 1, "A", None), (1, 2, " ", "line_break"), (2, 3, "B", None)]),
        ("A\tB", "A B", (0, 1, 2), [(0, 1, "A", None), (1, 2, " ", "space"), (2, 3, "B", None)]),
        ("", "", (), []),
    ],
)
def test_runs(
    source: str, text: str, offsets: tuple[int, ...], kept: list[tuple[int, int, str, RepairKind]]
) -> None:
    assert list(kept_runs(source, Traced(text, offsets))) == [
        Part(Span(start, end), None, repair, reads) for start, end, reads, repair in kept
    ]


@pytest.mark.parametrize(
    ("drawn", "kind"),
    [
        *((mark, "punctuation") for mark in ",;:"),
        *((end, "line_break") for end in "\n\f\u2028"),
        *((space, "space") for space in " \t\u3000\u200b"),
        *((char, "spelling") for char in "⼤&—"),
    ],
)
def test_respelling(drawn: str, kind: RepairKind) -> None:
    assert respelling(drawn) == kind


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        *((words, "space") for words in (" ", " \t", "&nbsp;", "\u200b", " &nbsp; ", "")),
        *((words, "line_break") for words in ("\n", " \r\n ", "&nbsp;\n")),
        *((words, "spelling") for words in ("第", " 第", "&lt;")),
    ],
)
def test_gaps(words: str, kind: RepairKind) -> None:
    assert kind_of_gap(words) == kind


def test_how_often_bold_was_mended() -> None:
    source = "吁吁请请甲请"
    first, copies = Piece("clause", Span(0, 1), "吁"), Piece("repair", Span(1, 2), repair="overprint")
    second, again = Piece("clause", Span(2, 3), "请"), Piece("repair", Span(3, 4), repair="overprint")
    between, far = Piece("clause", Span(4, 5), "甲"), Piece("repair", Span(5, 6), repair="overprint")
    assert goes_on(source, copies, second, again)
    assert not goes_on(source, first, second, again)
    assert not goes_on(source, copies, second._replace(repair="space"), again)
    assert not goes_on(source, copies, between, far)
    assert count_repairs(source, [first, copies, second, again]) == (Repair("overprint", 1),)
    assert count_repairs(source, [first, copies, second, again, between, far]) == (Repair("overprint", 2),)
    assert count_repairs(source, [copies, second]) == (Repair("overprint", 1),)
    assert count_repairs(source, [first, copies]) == (Repair("overprint", 1),)


def test_counts() -> None:
    source = "甲\n乙\n请\n丙\n\n丁\n"
    pieces = [
        Piece("furniture", Span(0, 4)),
        Piece("clause", Span(4, 5), "请"),
        Piece("repair", Span(5, 6), repair="line_break"),
        Piece("marker", Span(5, 6)),
        Piece("marker", Span(5, 6)),
        Piece("furniture", Span(6, 11)),  # the blank line is no furniture
    ]
    assert count_repairs(source, pieces) == (
        Repair("footnote_marker", 2),
        Repair("line_break", 1),
        Repair("page_furniture", 2),
    )
    assert count_repairs(source, pieces[:1]) == ()
    assert {"formula", "clause", "part"} == BODY


def test_places() -> None:
    source = "大会\n\n决定\r\n请"
    spans = [Span(0, 1), Span(1, 2), Span(3, 4), Span(5, 6), Span(8, 9)]
    found = [place[:2] for place in places(source, [Piece("clause", span) for span in spans])]
    assert found == [(1, 1), (1, 2), (2, 1), (3, 2), (4, 1)]
