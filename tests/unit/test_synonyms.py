"""The table of synonyms, walked; what a form stands for; and tables of the user's own."""

from collections import Counter
from importlib.resources import files
from itertools import pairwise
from pathlib import Path

import pytest

from ressearch.errors import VocabularyError
from ressearch.querying.synonyms import KINDS, Group, Synonyms, expansions, load_synonyms, synonyms
from ressearch.text import fold_text


def test_the_table() -> None:
    raw = files("ressearch.querying").joinpath("synonyms.tsv").read_bytes()
    lines = [line for line in raw.decode().split("\n") if not line.startswith("#")]
    assert b"\r" not in raw
    assert lines.pop() == ""
    assert all(line.count("\t") == 2 and line.partition("\t")[0] in KINDS for line in lines)
    groups = synonyms().groups
    assert len(groups) == len(lines) >= 350
    assert all(one.forms[0] <= other.forms[0] for one, other in pairwise(groups))
    both_ways = Counter(form for group in groups if not group.meant for form in group.forms)
    assert set(both_ways.values()) == {1}  # a form in two groups would join them
    one_way = Counter(form for group in groups if group.meant for form in group.forms)
    assert set(one_way.values()) == {1}
    assert all(group.meant for group in groups if group.kind in {"regional", "older", "english"})


def test_every_group() -> None:
    for group in synonyms().groups:
        written = (*group.forms, *group.meant)
        assert all(fold_text(form) == form for form in written), group
        assert group.source, group
        assert (group.kind in {"acronym", "english"}) == any(form.isascii() for form in written), group
        for form in group.forms:
            assert set(expansions(form)) >= set(written) - {form}
            assert form not in expansions(form)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("安理會", "安全理事会"),
        ("SDGs", "可持续发展目标"),
        ("MINUSCA", "联合国中非共和国多层面综合稳定特派团"),
        ("联合国中非共和国多层面综合稳定特派团", "中非稳定团"),
        ("不扩散条约", "不扩散核武器条约"),
        ("朝鲜", "朝鲜民主主义人民共和国"),
        ("刚果（金）", "刚果民主共和国"),
        ("联大", "大会"),
        ("高专办", "人权高专办"),
        ("高专办", "联合国人权事务高级专员办事处"),  # through the line it leads to
    ],
)
def test_what_a_form_stands_for(typed: str, meant: str) -> None:
    assert meant in expansions(typed)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("大会", "联大"), ("人权高专办", "高专办"), ("约旦河西岸", "西岸"), ("公约", "联合国海洋法公约")],
)
def test_what_it_does_not(typed: str, meant: str) -> None:
    assert meant not in expansions(typed)


def test_inside_a_typed_word() -> None:
    assert "安全理事会第四次会议" in synonyms().rewritten(["安理会", "第四次", "会议"])
    assert synonyms().rewritten(["核裁军"]) == ()
    assert len(synonyms().rewritten(["安理会"] * 40, most=5)) == 5


def write(folder: Path, text: str) -> Path:
    path = folder / "mine.tsv"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_table_of_the_user(tmp_path: Path) -> None:
    path = write(tmp_path, "# 我的\n藍廊|蓝色走廊倡议\n\nshort\t绿廊 > 绿色走廊倡议\t某文件\n")
    table = load_synonyms(path)
    assert table.groups == (
        Group(("蓝廊", "蓝色走廊倡议")),
        Group(("绿廊",), ("绿色走廊倡议",), "short", "某文件"),
    )
    assert (table.of("蓝色走廊倡议"), table.of("绿廊"), table.of("绿色走廊倡议")) == (
        ("蓝廊",),
        ("绿色走廊倡议",),
        (),
    )


def test_the_user_adds_to_the_table() -> None:
    joined = synonyms() + Synonyms((Group(("安理会", "五常会")),))
    assert {"安全理事会", "五常会"} <= set(joined.of("安理会"))


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("安理会", "一行至少两个不同的写法，用 | 隔开 / two different forms at least"),
        ("安理会|安理會", "一行至少两个不同的写法"),  # one form in two scripts
        ("short\t安理会\t某文件", "一行至少两个不同的写法"),
        ("安理会||联大", "有一个写法是空的 / a form is empty"),
        ("same\t", "一行至少两个不同的写法"),
        (">安理会", "“>”两边都要有写法 / a form is needed on both sides of >"),
        ("安理会>", "“>”两边都要有写法"),
        ("安理会>联大>大会", "一行只能有一个“>” / one > a line"),
        ("|".join(map(str, range(201))), "一行最多 200 个写法 / a line has 200 forms at most"),
        ("安理会|" + "长" * 81, "写法最多 80 字 / a form has 80 characters at most"),
    ],
)
def test_bad_lines(tmp_path: Path, line: str, message: str) -> None:
    path = write(tmp_path, f"蓝廊|蓝色走廊\n{line}\n")
    with pytest.raises(VocabularyError) as caught:
        load_synonyms(path)
    assert str(caught.value).startswith(f"{path}:2：{message}")
    assert "\n" not in str(caught.value)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(VocabularyError, match="没有这个文件 / no such file"):
        load_synonyms(tmp_path / "none")
    path = tmp_path / "gb.tsv"
    path.write_text("蓝廊|蓝色走廊", encoding="gb18030")
    with pytest.raises(VocabularyError, match="不是 UTF-8 文本 / not UTF-8 text"):
        load_synonyms(path)
