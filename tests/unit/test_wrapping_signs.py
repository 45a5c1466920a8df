"""Each sign of a wiki, of Markdown, of a mail, beside what only looks like it."""

import pytest

from ressearch.model.span import Span
from ressearch.parsing.repair.wrappings import merged, wrappings

MARKED = "'''大会'''，\n"  # shows that a wiki has marked the text


def unwrapped(text: str) -> str:
    kept = list(text)
    for start, end in wrappings(text):
        kept[start:end] = [""] * (end - start)
    return "".join(kept)


@pytest.mark.parametrize(
    ("line", "left"),
    [
        *((f"{sign}决定{sign}设立", "决定设立") for sign in ("''", "'''", "'''''")),
        ("’决定’设立", "’决定’设立"),
        *((f"{indent}决定", "决定") for indent in (":", "::", ";", "*", "#", ":::::::: ", "#\t", "* ")),
        ("决定:设立*", "决定:设立*"),
        *((f"{rule} 标题 {rule}", "标题") for rule in ("==", "===", "=====")),
        ("==标题== [1]", "标题 [1]"),
        ("== 标题\t==\t[编辑] ", "标题 "),
        ("== 标题 ==\t[1]\t", "标题\t[1]\t"),
        ("=标题=", "=标题="),
        ("甲 == 乙", "甲 == 乙"),
        *(
            (f"[[{space}:甲]]各国", "各国")
            for space in ("Category", "File", "Image", "分类", "分類", "文件", "檔案")
        ),
        ("[[分类：甲]]各国", "各国"),
        ("[[各国]]合作", "各国合作"),
        ("[[甲|各国]]合作", "各国合作"),
        ("[1]各国", "[1]各国"),
        ('各国<ref name="甲" />', "各国"),
        ("各国<ref>见甲。</ref>合作", "各国合作"),
        ('各国<ref name="甲">见甲。</ref>合作', "各国合作"),
        *(
            (f"<{tag}>各国</{tag}>", "各国")
            for tag in ("div", "span", "small", "center", "big", "poem", "sup", "p", "nowiki", "onlyinclude")
        ),
        ("各国<br>合作<br/>报告<br />", "各国合作报告"),
        ('<span style="甲">各国', "各国"),
        ("<甲>各国", "<甲>各国"),
        ("__NOTOC__各国", "各国"),
        ("各国__NOTOC__", "各国__NOTOC__"),
        ("__甲__各国", "__甲__各国"),
        ("{{甲}}各国", "各国"),
        ("{{甲{{乙}}丙}}各国", "各国"),
        ("各国}}", "各国}}"),
        ("{|\n| 甲\n|}各国", "各国"),
    ],
)
def test_signs_of_a_wiki(line: str, left: str) -> None:
    assert unwrapped(f"{MARKED}{line}") == f"大会，\n{left}"


@pytest.mark.parametrize(
    ("line", "marked"),
    [
        ("'''大会'''，", True),
        ("''大会''，", True),
        ("'''''大会'''''，", True),
        (": # '''大会'''，", True),
        (f"''{'甲' * 80}''", True),
        (f"''{'甲' * 81}''", False),
        ("''大会，", False),  # what nothing closes
        ("各国''大会''，", False),  # the first words of a line are set so
        ("== 大会 ==", True),
        ("=====大会===== [编辑]", True),
        ("== 大会 == 各国", False),
        ("各国 == 大会 ==", False),
        ("==大会", False),
        ("== 大会 =", False),
        ("{{大会", True),
        ("各国{{大会", False),
        *((f"[[{space}:大会", True) for space in ("Category", "分类", "分類")),
        ("[[大会", False),
    ],
)
def test_what_shows_that_a_wiki_has_marked_a_text(line: str, marked: bool) -> None:  # noqa: FBT001
    assert (unwrapped(f"[[各国]]\n{line}")[:2] == "各国") is marked


TAGS = [
    "p",
    "br",
    "div",
    "span",
    "strong",
    "em",
    "b",
    "i",
    "u",
    "li",
    "ol",
    "ul",
    "td",
    "th",
    "tr",
    "table",
    "tbody",
    "font",
    "center",
    "h1",
    "h6",
    "sub",
    "sup",
    "a",
    "body",
    "html",
    "small",
    "big",
    "poem",
    "nowiki",
    "onlyinclude",
]


@pytest.mark.parametrize("tag", [*TAGS, "P", "Br", "DIV"])
def test_tags(tag: str) -> None:
    for opening in (f"<{tag}>", f"<{tag} />", f"<{tag}/>", f'<{tag} class="甲">'):
        assert unwrapped(f"{opening}各国</{tag}>") == "各国"


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("PP1 遵循", "遵循"),
        ("大会，\n  PP 2. 回顾\nPP3bis：回顾", "大会，\n回顾\n回顾"),
        ("PP1", "PP1"),
        ("PPP 遵循", "PPP 遵循"),
        ("见PP1 回顾", "见PP1 回顾"),
    ],
)
def test_the_numbers_of_preambular_paragraphs(source: str, text: str) -> None:
    assert unwrapped(source) == text


@pytest.mark.parametrize("text", ["<甲>各国</甲>", "<h7>各国</h7>", "<ab>各国</ab>", "1<p，2>i</p", "<p>各国"])
def test_what_is_no_tag(text: str) -> None:
    assert unwrapped(text) == text


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("**重申**其决心", "重申其决心"),
        ("1. **重申**其决心", "1. 重申其决心"),
        ("> \\- **重申**其决心", "> - 重申其决心"),
        ("各国**重申**其决心", "各国**重申**其决心"),  # two notes with two stars
        ("** 重申**其决心", "** 重申**其决心"),
        ("**重申其决心", "**重申其决心"),
        *((f"**重申**\n{'#' * depth} 标题", "重申\n标题") for depth in (1, 6)),
        ("**重申**\n####### 标题", "重申\n####### 标题"),
        ("**重申**\n各国# 标题", "重申\n各国# 标题"),
        *((f"**重申**\\{sign}", f"重申{sign}") for sign in ".-*_()[]>#"),
        ("**重申**\\甲", "重申\\甲"),
        ("**重申** \\\n其", "重申\n其"),
        ("**重申**\\\n其", "重申\n其"),
        ("各国[^1]合作\n[^1]: 见甲。[^12]\n[^12]： 见乙。", "各国[1]合作\n[1] 见甲。[12]\n[12] 见乙。"),
        ("各国[^1]合作[^1234]：见甲", "各国[1]合作[^1234]：见甲"),
        ("各国[^2]合作", "各国[^2]合作"),  # the first note is the first
        ("标题[编辑]", "标题"),
        ("標題 [ 編輯 ]", "標題"),
        ("标题 [编辑]各国", "标题 [编辑]各国"),
    ],
)
def test_signs_of_markdown_and_of_editors(source: str, text: str) -> None:
    assert unwrapped(source) == text


@pytest.mark.parametrize(
    ("rows", "quoted"),
    [
        (["> 各国"] * 5, True),
        (["> 各国"] * 4, False),
        ([*["> 各国"] * 8, "各国", "> 各国"], True),
        ([*["> 各国"] * 7, "各国", "> 各国"], False),
        ([*["各国"] * 3, *["> 各国"] * 5, *["各国"] * 3], True),  # a mail quotes at its beginning or its end
        (["＞各国", ">>> 各国", "   > 各国", ">各国", "\t> 各国"], True),
        (["    > 各国"] * 5, False),
        (["> 各国", ""] * 5, True),
    ],
)
def test_the_signs_of_a_mail_that_quotes(rows: list[str], quoted: bool) -> None:  # noqa: FBT001
    left = "\n".join(row.lstrip(">＞ \t") for row in rows) if quoted else "\n".join(rows)
    assert unwrapped("\n".join(rows)) == left


@pytest.mark.parametrize(
    ("spans", "whole"),
    [
        ([(0, 2), (5, 7)], [(0, 2), (5, 7)]),
        ([(5, 7), (0, 2)], [(0, 2), (5, 7)]),
        ([(0, 2), (5, 7), (6, 9)], [(0, 2), (5, 9)]),
        ([(0, 2), (2, 4)], [(0, 4)]),
        ([(0, 9), (2, 4), (3, 5)], [(0, 9)]),
        ([(3, 3)], []),
    ],
)
def test_what_overlaps_is_one(spans: list[tuple[int, int]], whole: list[tuple[int, int]]) -> None:
    assert merged([Span(*span) for span in spans]) == [Span(*span) for span in whole]
