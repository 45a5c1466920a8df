import pytest

from ressearch.parsing.signs.numbering import Path, address, place, read_label, spoken


def path_of(labels: list[str]) -> Path | None:
    path: Path | None = ()
    for text in labels:
        label = read_label(text)
        assert label is not None
        assert path is not None
        path = place(path, label, loose=False)
    return path


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1. 重申", "1"),
        ("3． 还重申", "3"),
        ("1.1998-1999两年期", "1"),  # A/RES/52/224
        ("(a) 尊重", "(a)"),
        ("（b）尊重", "(b)"),
        ("(一) 必要款项", "(一)"),
        ("㈡必要款项", "(二)"),
        ("①资料", "(1)"),
        ("(ii) 资料", "(ii)"),
        ("(甲)资料", "(甲)"),
        ("一.促請", "1"),
        ("OP1. 促请", "1"),
        ("OP 12 bis 促请", "12"),
        ("⒈促请", "1"),
        ("⑴ 资料", "(1)"),
        ("⒜资料", "(a)"),
        ("a) 资料", "(a)"),
        ("a. 资料", "(a)"),
        ("ii) 资料", "(ii)"),
        ("iv. 资料", "(iv)"),
        ("ⅱ. 资料", "(ii)"),
        ("(ⅲ) 资料", "(iii)"),
        ("(丑)老弱", "(丑)"),
    ],
)
def test_labels(text: str, said: str) -> None:
    label = read_label(text)
    assert label is not None
    assert label.spoken == said


@pytest.mark.parametrize(
    "text",
    [
        "12 月 12 日进行",
        "26 日和 27 日",
        "(电)石墨",
        "2094(2013)号",
        "(Part I))，附件",
        "1.5 亿美元",
        "月 1 日",
        "() 各国",
        "（）各国",
        "OPEC促请",
        "OP1",
        "a.b",
        "vi",
    ],
)
def test_no_labels(text: str) -> None:
    assert read_label(text) is None


@pytest.mark.parametrize(
    ("labels", "said", "where"),
    [
        (["7. 促请", "(a) 尊重"], "7(a)", "7.a"),
        (["7. 促请", "(a) 尊重", "㈠ 资料", "㈡ 资料"], "7(a)(二)", "7.a.二"),
        (["7. 促请", "(a) 尊重", "(i) 资料", "(ii) 资料", "(b) 遵守"], "7(b)", "7.b"),
        (["7. 促请", *[f"({letter}) 尊重" for letter in "abcdefgh"], "(i) 遵守"], "7(i)", "7.i"),
        (["7. 促请", "(a) 尊重", "8. 请"], "8", "8"),
        (["7. 促请", "(一) 尊重", "a. 资料", "b. 资料", "(二) 遵守"], "7(二)", "7.二"),
        (["7. 促请", "a) 尊重", "i) 资料", "ii) 资料"], "7(a)(ii)", "7.a.ii"),
        (["一. 促請", "(甲)尊重", "(子)資料", "(丑)資料"], "1(甲)(丑)", "1.甲.丑"),
        (["一. 促請", *(f"({branch})資料" for branch in "子丑寅卯辰巳午")], "1(午)", "1.午"),
        (["一. 促請", *(f"({stem})資料" for stem in "甲乙丙丁戊巳庚")], "1(庚)", "1.庚"),
    ],
)
def test_paths(labels: list[str], said: str, where: str) -> None:
    path = path_of(labels)
    assert path is not None
    assert (spoken(path), address(path)) == (said, where)


def test_a_label_out_of_turn_is_refused() -> None:
    assert path_of(["7. 促请", "12. 请"]) is None
    assert path_of(["7. 促请", "(c) 请"]) is None
