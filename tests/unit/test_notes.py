"""Where notes begin and end, line by line, on a page that says what each line is.

A line that begins with ! surely opens something else, with ? it is likely to, with ~ it breaks off before the
margin; a line of = ends the page. The signs are no part of the text.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import pytest

from ressearch.parsing.page.footnotes import (
    Note,
    Opening,
    cut_open,
    find_notes,
    goes_on,
    is_done,
    is_item,
    note_text,
    read_opening,
    star_end,
    starts_unruled,
)
from ressearch.parsing.repair.lines import Line, split_lines

RULE = "_____"


@dataclass(frozen=True)
class Told:
    """A page that tells of its lines what a sign before each says."""

    source: str
    lines: Sequence[Line]
    signs: Sequence[str]

    def surely(self, index: int) -> bool:
        return self.signs[index] in {"!", "="}

    def likely(self, index: int) -> bool:
        return self.surely(index) or self.signs[index] == "?"

    def ends_short(self, index: int) -> bool:
        return self.signs[index] == "~"

    def ends_page(self, index: int) -> bool:
        return self.signs[index] == "="

    def closes(self, index: int) -> bool:
        return self.signs[index] == "#"


def told(*rows: str) -> Told:
    signs = [row[0] if row and row[0] in "!?~=#" else "" for row in rows]
    texts = [row.removeprefix(sign) for row, sign in zip(rows, signs, strict=True)]
    source = "".join(text if text.endswith("\f") else f"{text}\n" for text in texts)
    return Told(source, split_lines(source), signs)


def found(*rows: str) -> list[tuple[int, tuple[int, ...]]]:
    return [(note.number, note.lines) for note in find_notes(told(*rows)).notes]


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        *((f"{opens}12{shuts} 见", (12, "boxed", 5)) for opens, shuts in ("[]", "［］", "〔〕")),
        *((f"{opens}123{shuts}见", (123, "round", 5)) for opens, shuts in ("()", "（）")),
        ("[12]见", (12, "boxed", 4)),
        ("¹²³ 见", (123, "raised", 4)),
        ("⁰⁴⁹见", (49, "raised", 3)),
        ("12/ 见", (12, "slash", 4)),
        ("123/见", (123, "slash", 4)),
        *((f"12{dot} 见", (12, "dot", 4)) for dot in ".．、"),
        ("123.见", (123, "dot", 4)),
        *((f"{word}1{mark}见", (1, "word", 3)) for word in "注註" for mark in ".．、：:"),
        ("注 123 ： 见", (123, "word", 8)),
        ("注1见", (1, "word", 2)),
        ("12 见", (12, "plain", 3)),
        ("123", (123, "plain", 3)),
        *((f"1{word}", (1, "plain", 1)) for word in "见另同参參《载載"),
        ("1联合国，《条约汇编》", (1, "plain", 1)),
        ("2A/74/263。", (2, "plain", 1)),
        ("3NPT/CONF.2010/50", (3, "plain", 1)),
    ],
)
def test_openings(text: str, opening: tuple[int, str, int]) -> None:
    assert read_opening(text) == Opening(*opening)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "见",
            "[]",
            "[1234]",
            "(1234)",
            "()",
            "1234/ 见",
            "1/2",
            "1.5",
            "注见",
            "1234 见",
            "1各国",
            "1联合国的",
            "1A级",
            "1UNESCO/2",
            "1 年",
            "1 月",
        ),
        *("1 日", "1 5", "1、5", "A 1", "/ 见", ". 见"),
    ],
)
def test_no_openings(text: str) -> None:
    assert read_opening(text) is None


@pytest.mark.parametrize("rule", ["_" * 5, "＿" * 5, "‗" * 5, "─" * 5, "━" * 5, "-" * 5, "–" * 5, "—" * 5])
def test_rules(rule: str) -> None:
    assert found("各国。", rule, "7 见甲。") == [(7, (2,))]
    assert find_notes(told("各国。", rule, "各国。")).lines == {1}
    assert find_notes(told("各国。", rule[1:], "7 见甲。")).lines == set()


@pytest.mark.parametrize(
    "heading",
    [
        *(
            "***",
            "* * *",
            "---",
            "——–—",
            "注",
            "註",
            "注：",
            "注释",
            "註釋",
            "註解",
            "注记",
            "註記",
            "附注",
            "脚注",
            "脚註",
            "尾注:",
            "腳註",
        ),
        *("Note", "Notes", "Footnote", "Footnotes:", "NOTES"),
    ],
)
def test_headings(heading: str) -> None:
    assert found("各国。", heading, "1 见甲。", "2 见乙。") == [(1, (2,)), (2, (3,))]
    assert found("各国。", heading, "5 各国。") == []  # here the number must be the next
    assert find_notes(told("各国。", heading, "1 各国。")).lines == {1, 2}
    assert find_notes(told("各国。", heading, "各国。")).lines == set()


@pytest.mark.parametrize(
    ("rows", "notes"),
    [
        # one note after another, each in the style of the first, each the next number
        ((RULE, "1 见甲。", "2 见乙。", "3 见丙。"), [(1, (1,)), (2, (2,)), (3, (3,))]),
        ((RULE, "1 见甲。", "3 见丙。"), [(1, (1, 2))]),
        ((RULE, "1 见甲。", "2/ 见丙。"), [(1, (1, 2))]),
        ((RULE, "~1 见甲。", "2/ 各国。"), [(1, (1,))]),
        ((RULE, "~1 见甲。", "2 各国。"), [(1, (1,)), (2, (2,))]),
        ((RULE, "~1 见甲。", "各国见"), [(1, (1,))]),
        ((RULE, "1 见甲", "_____乙"), [(1, (1, 2))]),
        ((RULE, "", "1 见甲。", "", "2 见乙。"), [(1, (2,)), (2, (4,))]),
        ((RULE, "1", "见甲。", "2", "见乙。"), [(1, (1, 2)), (2, (3, 4))]),
        ((RULE, "1"), []),  # a number says nothing
        ((RULE, "!1. 请各国。"), []),
        ((RULE, "1. 各国。"), []),  # an item
        ((RULE, "(1) 各国。"), []),
        ((RULE, "1/ 各国。"), [(1, (1,))]),
        ((RULE, "1. 见甲。"), [(1, (1,))]),
        # a note ends with its sentence where something else is likely to begin
        ((RULE, "1 见甲", "见乙。", "?各国"), [(1, (1, 2))]),
        ((RULE, "1 见甲", "?各国"), [(1, (1, 2))]),
        ((RULE, "1 见甲", "!各国"), [(1, (1,))]),
        ((RULE, "1 见甲。", " 各国"), [(1, (1,))]),
        ((RULE, "1 见甲。", "各国"), [(1, (1, 2))]),
        ((RULE, "~1 见甲。", "各国"), [(1, (1,))]),
        ((RULE, "~1 见甲。", "见乙"), [(1, (1, 2))]),
        ((RULE, "1 见甲。\f", "各国"), [(1, (1,))]),
        ((RULE, "1 见甲", RULE, "2 见乙。"), [(1, (1,)), (2, (3,))]),
        # below a clause that is cut open the text goes on behind the note
        (("各国", RULE, "1 见甲。", "各国"), [(1, (2,))]),
        (("各国。", RULE, "1 见甲。", "各国"), [(1, (2, 3))]),
        (("1. 各国，", RULE, "1 见甲。", "各国"), [(1, (2,))]),
        (("各国，", RULE, "1 见甲。", "各国"), [(1, (2, 3))]),
        (("各国", RULE, "1 见甲。", "见乙。", "="), [(1, (2, 3))]),
        (("各国", RULE, "1 见甲。", "见乙", "="), [(1, (2,))]),
        # a note that never closes must not swallow the document
        ((RULE, "1 见甲", *["各国"] * 50), [(1, tuple(range(1, 41)))]),
    ],
)
def test_notes(rows: tuple[str, ...], notes: list[tuple[int, tuple[int, ...]]]) -> None:
    assert found(*rows) == notes


@pytest.mark.parametrize(
    ("rows", "starts"),
    [
        (("各国。", "1 见甲。"), True),
        (("各国。", "1 各国。"), False),
        (("各国。", "1 见甲"), False),  # no whole sentence
        (("各国。", "2 见甲。"), False),  # not the next
        (("各国。", "!1 见甲。"), False),
        (("1 见甲。",), False),  # nothing above
        (("各国。", "1"), False),
        (("各国。", "1", "见甲。"), True),
        (("各国。", "1", "?见甲。"), False),
        (("各国。", "1. 见甲。"), False),  # an item, if nothing points to it
        (("各国¹。", "1. 见甲。"), True),
        (("各国。", "(1) 见甲。"), False),
        (("各国[1]。", "(1) 见甲。"), True),
        (("各国", "1 见甲。"), False),
        (("各国¹和", "1 见甲。"), True),
        (("各国¹和", "1 第5次。"), False),
        (("各国。", "1 第5次。"), True),
        (("各国和", "1", "《甲》。"), False),  # a marker may stand before a title
        (("各国¹和", "1", "《甲》。"), True),  # but there it is
        (("各国¹和", "1 《甲》。"), True),
        (("各国。", "1", "《甲》。"), True),
        (("=各国", "1 见甲。"), True),
        (("各国¹。", "#2013年。", "1 各国。"), True),  # below the close a number that was pointed to heads a note
        (("各国¹。", "#2013年。", "1/ 各国。"), True),
        (("各国¹。", "#2013年。", "1. 各国。"), False),  # or a paragraph of an annex
        (("各国¹。", "#2013年。", "(1) 各国。"), False),
        (("各国。", "#2013年。", "1 各国。"), False),
        (("各国¹。", *["各国。"] * 118, "1. 见甲。"), True),
        (("各国¹。", *["各国。"] * 119, "1. 见甲。"), False),
    ],
)
def test_notes_without_a_rule(rows: tuple[str, ...], starts: bool) -> None:  # noqa: FBT001
    at = next(at for at, row in enumerate(rows) if row.lstrip("!").startswith(("1", "2", "(1")))
    assert starts_unruled(told(*rows), at, 1) is starts


@pytest.mark.parametrize(
    ("rows", "starts"),
    [
        (("公约[1]的。", "[1] 各国。"), True),
        (("公约[1]的。", "各国。", "[1] 各国。"), True),
        (("公约¹的。", "[1] 各国。"), False),  # a marker in another style
        (("[1]公约的。", "[1] 各国。"), False),  # a note
    ],
)
def test_a_note_in_the_brackets_of_its_marker(rows: tuple[str, ...], starts: bool) -> None:  # noqa: FBT001
    assert starts_unruled(told(*rows), len(rows) - 1, 1) is starts


@pytest.mark.parametrize(
    "words",
    [
        *(
            "见甲",
            "另见甲",
            "又见甲",
            "也见甲",
            "参见甲",
            "参看甲",
            "參見甲",
            "見甲",
            "同上",
            "同前",
            "载于甲",
            "《甲》",
            "<甲",
        ),
        *(
            "«甲»",
            "≪甲≫",
            "联合国，甲",
            "联合国,甲",
            "第5",
            "第 5",
            "第/5",
            "A/57",
            "大会第5",
            "大会A",
            "大会正式记录",
            "https:",
        ),
        "http:",
    ],
)
def test_the_words_of_a_note(words: str) -> None:
    assert found("各国。", f"1 {words}。") == [(1, (1,))]


@pytest.mark.parametrize("words", ["各国见", "联合国和", "大会决定", "第一", "A57", "请见"])
def test_no_words_of_a_note(words: str) -> None:
    assert found("各国。", f"1 {words}。") == []


@pytest.mark.parametrize(
    ("words", "sure"),
    [
        *(
            (words, True)
            for words in ("见甲", "另见甲", "参见甲", "參見甲", "見甲", "同上", "联合国，《甲》", "联合国,«甲»")
        ),
        *(
            (words, True)
            for words in ("《甲》", "<甲>", "«甲»", "≪甲≫", "A/57", "大会第57/12号决议", "大会第5/1号决定")
        ),
        *(
            (words, False)
            for words in ("又见甲", "同前", "联合国，甲", "大会第5号决议", "大会第5/1号决议和", "第5", "http:")
        ),
    ],
)
def test_the_words_that_leave_no_doubt(words: str, sure: bool) -> None:  # noqa: FBT001
    assert starts_unruled(told("各国¹和", f"1 {words}。"), 1, 1) is sure


@pytest.mark.parametrize(
    ("rows", "is_open"),
    [
        (("各国", RULE), True),
        (("各国", "", RULE), True),
        (("各国。", RULE), False),
        (("各国，", RULE), False),
        (("1. 请各国，", RULE), True),
        (("1. 请", "各国，", RULE), True),
        (("(a) 请各国，", RULE), False),
        (("1. 请各国。", "(a) 请各国，", RULE), False),
        (("1. 请", *["各国"] * 58, "各国，", RULE), True),
        (("1. 请", *["各国"] * 59, "各国，", RULE), False),
        ((RULE,), False),
    ],
)
def test_a_clause_cut_open(rows: tuple[str, ...], is_open: bool) -> None:  # noqa: FBT001
    assert cut_open(told(*rows).lines, len(rows) - 1) is is_open


def test_what_stands_below_says_nothing_of_the_clause_above() -> None:
    assert not cut_open(told("各国，", RULE, "1. 请").lines, 1)


@pytest.mark.parametrize(
    ("rows", "taken"),
    [
        (("* 因技术原因重新印发。",), {0}),
        *(
            ((f"*{words}，甲",), {0})
            for words in ("因故", "重新印发", "再次印发", "本文件", "文件", "见甲", "任期")
        ),
        (("**甲。",), {0}),
        (("***" + "甲" * 40 + "。",), {0}),
        (("*" + "甲" * 41 + "。",), set()),
        (("****甲。",), set()),
        (("*甲，乙。",), set()),
        (("*甲",), set()),
        (("*因故", "印发。"), {0, 1}),
        (("*因故", "", "印发。"), {0, 1, 2}),
        (("~*因故", "印发。"), {0}),
        (("*因故", "?印发。"), {0}),
        (("*因故。", "印发。"), {0}),
        (("各国*因故",), set()),
    ],
)
def test_notes_under_a_star(rows: tuple[str, ...], taken: set[int]) -> None:
    assert find_notes(told(*rows)).lines == taken


def test_a_note_under_a_star_has_two_lines_at_most() -> None:
    assert star_end(told("*因故", "再次", "印发。"), 0) == 2


@pytest.mark.parametrize(
    ("rows", "goes"),
    [
        (("各国。", "="), True),
        (("各国", "="), False),
        (("各国", "各国。", "="), True),
        (("各国。",), False),  # the page does not end
        (("="), False),
        (("各国。", "?各国。", "="), False),
        (("各国。", "2 见乙。", "="), False),
        (("各国。",) * 4 + ("=",), True),
        (("各国。",) * 5 + ("=",), False),
        (("各国。", "", "", "", "", "", "", "="), True),
        (("各国。", "", "", "", "", "", "", "", "="), False),
    ],
)
def test_the_rest_of_a_note(rows: tuple[str, ...], goes: bool) -> None:  # noqa: FBT001
    assert goes_on(told(*rows), 0) is goes


@pytest.mark.parametrize("end", ["。", ".", "！", "？", "。”", "。’", "。』", "。」", "。)", "。）", "。”）"])
def test_a_sentence_ends(end: str) -> None:
    page = told(f"1 见甲{end}", "?各国")
    assert is_done(page, 0, 1, resumes=False)


@pytest.mark.parametrize("end", ["，", "；", "", "。甲", "：", "》"])
def test_a_sentence_goes_on(end: str) -> None:
    page = told(f"1 见甲{end}", "?各国")
    assert not is_done(page, 0, 1, resumes=False)


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("1. 各国", True),
        ("1. 见甲", False),
        ("(1) 各国", True),
        ("(1) 同 上", False),
        ("1/ 各国", False),
        ("1 各国", False),
    ],
)
def test_items(text: str, item: bool) -> None:  # noqa: FBT001
    lines = split_lines(text)
    opening = read_opening(text)
    assert opening is not None
    assert is_item(lines, 0, opening) is item


@pytest.mark.parametrize(
    ("rows", "note", "text"),
    [
        (("6 50/245号决议",), Note(6, (0,), 2), "50/245号决议"),
        (("注 1： 见 甲",), Note(1, (0,), 5), "见甲"),
        (("1", "见甲", "乙"), Note(1, (0, 1, 2), 1), "见甲乙"),
        (("[1] A/57 1",), Note(1, (0,), 4), "A/57 1"),
    ],
)
def test_what_a_note_says(rows: tuple[str, ...], note: Note, text: str) -> None:
    page = told(*rows)
    assert note_text(page.source, page.lines, note).text == text


def test_the_lines_of_notes() -> None:
    notes = find_notes(told("各国。", RULE, "", "3 见甲。", "", "4 见乙。", "?各国"))
    assert (notes.lines, notes.numbers) == (frozenset({1, 2, 3, 4, 5}), frozenset({3, 4}))


@pytest.mark.parametrize(
    ("above", "stars", "starred"),
    [
        ("奥地利*、中国", "*", True),
        ("奥地利*", "*", True),
        ("奥地利 *", "*", True),
        ("奥地利**、中国", "**", True),
        ("奥地利**、中国", "*", False),  # another's stars
        ("奥地利*、中国", "**", False),
        ("* 奥地利", "*", False),
        ("奥地利", "*", False),
    ],
)
def test_a_note_under_the_stars_of_a_word(above: str, stars: str, starred: bool) -> None:  # noqa: FBT001
    lines = find_notes(told(above, *["各国"] * 118, f"{stars} 各国，等等")).lines
    assert (119 in lines) is starred
    assert find_notes(told(above, *["各国"] * 120, f"{stars} 各国，等等")).lines == set()  # too far above
