"""Titles in a clause: what is a treaty, where a short form is explained, what it means further on."""

import pytest

from ressearch.parsing.citations.titles import Names, full_names, read_titles, treaties
from ressearch.text.numbers import plain_text

NPT = "不扩散核武器条约"


def read(text: str, names: Names | None = None) -> tuple[list[tuple[str, bool]], Names]:
    """Each title with whether it is a treaty, and what short forms mean from here on."""
    found, after = read_titles(text, plain_text(text), names or Names())
    return [(title.name, title.treaty) for title in found], after


TREATY_ENDINGS = ["条约", "公约", "议定书", "宪章", "规约", "协定", "盟约", "专约"]
OTHER_ENDINGS = [
    *("宣言", "纲领", "纲要", "议程", "行动计划", "战略", "框架", "准则", "规则", "原则", "最后文件", "共识"),
]
LONGER = [
    *("任择议定书", "附加议定书", "框架公约", "行动纲领", "行动纲要", "政治宣言", "行动议程", "指导原则"),
    "仙台框架",
]


@pytest.mark.parametrize("ending", TREATY_ENDINGS)
def test_a_treaty_by_its_last_word(ending: str) -> None:
    assert read(f"《某地{ending}》，《{ending}》")[0] == [(f"某地{ending}", True)] * 2
    assert read(f"《某地{ending}的执行》")[0] == [(f"某地{ending}的执行", False)]


@pytest.mark.parametrize("ending", OTHER_ENDINGS)
def test_another_title_by_its_last_word(ending: str) -> None:
    assert read(f"《某地{ending}》，《{ending}》")[0] == [(f"某地{ending}", False)] * 2


@pytest.mark.parametrize("ending", LONGER)
def test_short_forms_of_several_words(ending: str) -> None:
    assert [name for name, _ in read(f"《某地{ending}》，《{ending}》")[0]] == [f"某地{ending}"] * 2


@pytest.mark.parametrize(
    "short",
    [
        *("第一议定书", "第六议定书", "第二项议定书", "第二号议定书", "第二号项议定书", "第二任择议定书"),
        *("第二附加议定书", "第二项任择议定书", "第四公约"),
    ],
)
def test_the_nth_of_several(short: str) -> None:
    assert read(f"《某地{short}》，《{short}》")[0] == [(f"某地{short}", True)] * 2
    assert read(f"《{short}》")[0] == []


def test_what_is_no_short_form() -> None:
    assert read("《第七议定书》")[0] == [("第七议定书", True)]
    assert read("《某地第二议定书的执行》，《第二议定书》")[0] == [("某地第二议定书的执行", False)]
    assert read("《第二议定书的执行》")[0] == [("第二议定书的执行", False)]
    assert read("《报告》，《某地报告》")[0] == [("报告", False), ("某地报告", False)]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("《公约》", []),
        ("《宪章》", [("联合国宪章", True)]),
        ("《某地宪章》，《宪章》", [("某地宪章", True)] * 2),
        ("《《甲》》", [("甲", False)]),
        ("《》", []),
        ("《" + "甲" * 200 + "》", [("甲" * 200, False)]),
        ("《" + "甲" * 201 + "》", []),
        ("《关于甲，乙：丙、丁（戊）；己的宣言》", [("关于甲，乙：丙、丁（戊）；己的宣言", False)]),
        ("《儿童權利公約》", [("儿童权利公约", True)]),
        ("《 儿童权利公约 》", [("儿童权利公约", True)]),
        # where a document is printed
        *(
            (f"《{series}》", [])
            for series in ["大会正式记录，补编第1号", "条约汇编", "决定汇编，第三卷", "国际法年鉴"]
        ),
        ("《年鉴的编写》", [("年鉴的编写", False)]),
        # names of the table are read without brackets, but not inside another name
        ("儿童权利公约缔约国", [("儿童权利公约", True)]),
        (
            "加入儿童权利公约和《甲》和残疾人权利公约",
            [("儿童权利公约", True), ("甲", False), ("残疾人权利公约", True)],
        ),
        ("不扩散条约", [(NPT, True)]),
        ("《不扩散条约》，《条约》", [(NPT, True)] * 2),
        *((f"全面禁止核试验条约{body}", []) for body in ["组织", "机构", "秘书处"]),
        ("全面禁止核试验条约各机构", [("全面禁止核试验条约", True)]),
        # of two that end so the last one written out is meant
        ("《甲公约》，《乙公约》，《公约》", [("甲公约", True), ("乙公约", True), ("乙公约", True)]),
    ],
)
def test_titles(text: str, titles: list[tuple[str, bool]]) -> None:
    assert read(text)[0] == titles


@pytest.mark.parametrize(
    ("behind", "short"),
    [
        *(("(《乙约》)", "乙约"), (" (《乙约》)", "乙约"), ("（《乙约》）", "乙约")),
        *((f"({word}《乙约》)", "乙约") for word in ["下称", "以下简称", "简称", "以下称"]),
        *(("(“《乙约》”)", "乙约"), ('("《乙约》")', "乙约"), ("(下称“《乙约》”)", "乙约")),
        ("(《一二三四五六七八》)", "一二三四五六七八"),
        ("(《一二三四五六七八九》)", None),
        ("(《乙》)", None),
        ("(又称《乙约》)", None),
        ("，(《乙约》)", None),
        ("《乙约》", None),
    ],
)
def test_short_forms_that_are_said(behind: str, short: str | None) -> None:
    said = read(f"《某地的甲公约》{behind}")[1].said
    assert said == ({short: "某地的甲公约"} if short else {})


def test_what_a_clause_leaves_behind() -> None:
    first = read("《甲公约》(《公约》)，《乙公约》")[1]
    assert first.meaning("公约") == "甲公约"  # as it was said
    second = read("《丙条约》", first)[1]
    assert (second.meaning("条约"), second.meaning("公约")) == ("丙条约", "甲公约")
    third = read("《丁条约》，《戊条约》", second)[1]
    assert third.meaning("条约") is None  # either of two
    assert read("没有", third)[1] is third
    assert read("《己条约》", third)[1].meaning("条约") == "己条约"
    assert read("《庚宪章》，《辛宪章》", third)[1].meaning("宪章") is None
    assert third.meaning("宪章") == "联合国宪章"


def test_saying_alone_is_remembered() -> None:
    assert read("《甲的报告》(《报告》)")[1].meaning("报告") == "甲的报告"


def test_the_table() -> None:
    assert "" not in treaties()
    assert all(name and "#" not in name for name in treaties())
    assert set(full_names().values()) <= treaties()
