import pytest

from ressearch.text import fold, fold_text, respell
from ressearch.text.folding import character_table


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("無核武器國家", "无核武器国家"),
        ("經濟暨社會理事會，籲請", "经济暨社会理事会,吁请"),
        ("１７１８（２００６）號", "1718(2006)号"),
        ("Ｓ／ＲＥＳ／２１７８", "s/res/2178"),
        ("⼤会", "大会"),  # U+2F24, a radical out of a PDF font
        ("㈠", "(一)"),
        ("二〇一三 二零一三", "二零一三二零一三"),
        ("①", "①"),  # 第1① must not read 第11
        ("第 67/59 号", "第67/59号"),
        ("NPT/CONF.1995/32 (Part  I)", "npt/conf.1995/32(part i)"),
        ("“推进”「推進」", '"推进""推进"'),
        ("核\u200b裁\u00ad军", "核裁军"),
        ("3 000\u00a0人", "3 000人"),
        ("《旨在〈公约〉》", "<旨在<公约>>"),  # datasets mix the kinds of brackets,
    ],
)
def test_folds(text: str, folded: str) -> None:
    assert fold_text(text) == folded
    assert fold(text).text == folded


def test_origins_lead_back_to_the_original() -> None:
    text = "依㈠  第 １７１８號"
    folded = fold(text)
    start = folded.text.index("1718")
    assert folded.original(start, start + 4).of(text) == "１７１８"
    assert folded.original(1, 4).of(text) == "㈠"


def test_the_table_is_closed() -> None:
    """What a character folds to folds to itself: folding twice is folding once."""
    table = character_table("traditional.tsv") | character_table("variants.tsv")
    assert [form for form in table.values() if any(table.get(char, char) != char for char in form)] == []


@pytest.mark.parametrize(
    ("typed", "folded"), [("環境衞生", "环境卫生"), ("敍利亞", "叙利亚"), ("化粧品", "化妆品")]
)
def test_characters_as_hong_kong_has_them(typed: str, folded: str) -> None:
    assert fold_text(typed) == folded


def test_the_table_agrees_with_its_source() -> None:
    opencc = pytest.importorskip("opencc", reason="the extra `dev` is not installed")
    convert = opencc.OpenCC("t2s").convert
    sample = "國際聯合會議決議鑒於關切強調促請籲請譴責敦促歡迎確認"
    assert fold_text(sample) == "".join(map(convert, sample))


@pytest.mark.parametrize(
    ("text", "spelled"),
    [("聯大第６７／５９號", "联大第67/59号"), ("「核」“裁”", "「核」“裁”"), ("㈠①Ⅲ", "㈠①Ⅲ"), ("Ａ B", "A B")],
)
def test_respelling_keeps_every_place(text: str, spelled: str) -> None:
    assert respell(text) == spelled
    assert len(respell(text)) == len(text)
