"""HTML pages: which lines are read on them."""

import quopri
from pathlib import Path

import pytest

from ressearch.sources.html import extract
from ressearch.sources.html.page import Page
from ressearch.sources.kinds import kind_of
from ressearch.sources.raised import RULE


def lines(page: str) -> list[str]:
    reader = Page()
    reader.feed(page)
    reader.close()
    return [line for line in reader.text().split("\n") if line]


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<p>大会，<p>回顾其\n  决议，", ["大会，", "回顾其 决议，"]),
        ("大会，<br>回顾，<br/>重申，", ["大会，", "回顾，", "重申，"]),
        ("<p>1.&nbsp;决定&#x3002;</p>", ["1.\xa0决定。"]),
        ("<p>报告，<sup><a href=#f>12</a></sup>并</p>", ["报告，¹²并"]),
        ("<p>报告<sup>[3]</sup>、10 m<sup>2</sup></p>", ["报告³、10 m²"]),
        ("<p>第1<sup>st</sup></p>", ["第1st"]),
        ("<title>请</title><body><p>大会，", ["大会，"]),  # a head without an end
        ("<script>'<p>请'</script><style>p{}</style><nav>请</nav><p>大会，", ["大会，"]),
        ("<p style='display: none'>请<p>大会，", ["大会，"]),
        ("<div hidden><div>请</div>请</div><p>大会，</p>", ["大会，"]),
        ("<ruby>聯<rp>(</rp><rt>lián</rt><rp>)</rp></ruby>合", ["聯合"]),
        ("<pre>大会，\n\n  回顾\n</pre>", ["大会，", "  回顾"]),
        ("<!-- 请 --><p>大会<b>，</b>", ["大会，"]),
        ("<ol><li>决定；<li>请；</ol>", ["1. 决定；", "2. 请；"]),
        ("<ul><li>决定；<li>请；</ul>", ["决定；", "请；"]),
        (
            "<ol start=3><li>请：<ol type=a><li>决定；<li value=5>促请；</ol><li>3. 请；</ol>",
            ["3. 请：", "(a) 决定；", "(e) 促请；", "3. 请；"],
        ),
        ("<ol style='list-style-type: lower-roman'><li><p>决定；</p><p>请；</p></ol>", ["(i) 决定；", "请；"]),
        (
            "<ol><li>请：<ol type=a><li>a</ol></ol><p>b<ol><ol type=a start=2><li>c</ol><li>d</ol>",
            ["1. 请：", "(a) a", "b", "(b) c", "2. d"],
        ),  # as Writer breaks up a list
        ("<p>报告<a href='#_ftn1'>[1]</a>，<p>请<a href='#top'>1</a>", ["报告¹，", "请1"]),
        ("<p>报告<span style='vertical-align: super'>2</span>，", ["报告²，"]),
        ("<p>报告<sup>2<p>请", ["报告²", "请"]),  # without an end
        ("<p>报告<sup>2</sup>，<hr><p><sup>2</sup> 见A/1。", ["报告²，", RULE, "2 见A/1。"]),
        (
            "<p>报告<sup>2</sup>，<p><sup>2</sup> 见A/1。<p><sup>3</sup> 同上。",
            ["报告²，", RULE, "2 见A/1。", "3 同上。"],
        ),
        ("联合国<hr>大会<hr>1/ 见A/1。", ["联合国", "大会", RULE, "1/ 见A/1。"]),
        (
            "<h2>注释</h2><ol class=references><li><span class=mw-cite-backlink>↑</span> 见A/1。</ol>",
            [RULE, "1 见A/1。"],
        ),
        ("<p>大会，<div id=mw-navigation><h2>导航</h2></div>", ["大会，"]),
        ("<h2>附件<span class=mw-editsection>[编辑]</span></h2><div role=navigation>首页</div>", ["附件"]),
        ("<span aria-hidden=true>请</span>大会，", ["大会，"]),
        ("<p>a</p><table><tr><td>国家<td>1998<tr><td>中国<td>1.5</table>", ["a", "国家 | 1998 | 中国 | 1.5"]),
        (
            "<table><tr><td>联合国<td>A/RES/1/1<tr><td>大会<td>Distr.</table>",
            ["联合国", "A/RES/1/1", "大会", "Distr."],
        ),
        ("<p>a</p><table><tr><td>1.<td>决定；<tr><td>2.<td>请。</table>", ["a", "1. 决定；", "2. 请。"]),
        (
            "<p>a</p><table><tr><td>2.<td>请委员会就下列事项：<tr><td>(a)<td>继续审查这一问题</table>",
            ["a", "2. 请委员会就下列事项：", "(a) 继续审查这一问题"],
        ),
        ("<table><tr><td><table><tr><td>大会，</table>", ["大会，"]),
        ("</p></table></nav>大会，", ["大会，"]),
        ("1982年&225; 公约&unknown;", ["1982年&225; 公约&unknown;"]),
        ("", []),
    ],
)
def test_lines(page: str, expected: list[str]) -> None:
    assert lines(page) == expected


@pytest.mark.parametrize(
    "piece", ["<table><td>", "<div hidden>", "<!--", "<p a='", "&", "<sup>", "</", "<![CDATA["]
)
def test_no_page_blows_up(piece: str) -> None:
    lines(piece * 1_000)


@pytest.mark.parametrize("name", ["page.mht", "page.doc", "page"])
def test_a_page_saved_with_its_images(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr("ressearch.sources.html.allow_step", lambda: None)
    body = quopri.encodestring("<p>大会，".encode("gb18030")).decode("ascii")
    path = tmp_path / name
    path.write_text(
        "From: <saved>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary=b\n\n--b\n"
        f"Content-Type: text/html; charset=gb2312\nContent-Transfer-Encoding: quoted-printable\n\n{body}\n--b--\n",
        encoding="ascii",
    )
    assert kind_of(path) == "html"
    assert extract(path).text.strip() == "大会，"
