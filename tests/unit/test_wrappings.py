"""What an editor, a mail or a wiki put around the lines goes; what a resolution says stays."""

import time

import pytest

from ressearch.model.span import Span
from ressearch.parsing import parse
from ressearch.parsing.blocks import Block
from ressearch.parsing.repair.wrappings import wrappings


def unwrapped(text: str) -> str:
    kept = list(text)
    for start, end in wrappings(text):
        kept[start:end] = [""] * (end - start)
    return "".join(kept)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (":'''回顾'''其[[联合国宪章|《宪章》]]，", "回顾其《宪章》，"),
        ("== 大会决议 ==[编辑]\n# ''决定''设立；", "大会决议\n决定设立；"),
        ("{{Header\n| title = {{大会}}\n}}\n大会，", "\n大会，"),
        ("{{Header\n'''大会'''，", "{{Header\n大会，"),  # what nothing closes stays
        ("后续行动[编辑]", "后续行动"),
        ("**重申**其决心\\[1\\]，", "重申其决心[1]，"),
        ("回顾[^1]，\n[^1]: 见A/1。", "回顾[1]，\n[1] 见A/1。"),
        ("<p>大会，</p>\n1<1，2>1", "大会，\n1<1，2>1"),
        ("> 大会，\n> 回顾：\n>\n>> 决定\n> 一\n> 二\n", "大会，\n回顾：\n\n决定\n一\n二\n"),
        ("大会，\n> 一\n二\n三", "大会，\n> 一\n二\n三"),  # one line is no quotation
        ("奥地利*、\n* 见A/1。", "奥地利*、\n* 见A/1。"),
        ("**回顾**其决议，\n*大会，*\n_附件_\n*中国* 法国", "回顾其决议，\n大会，\n附件\n*中国* 法国"),
        ("*大会，*", "*大会，*"),  # bold words show that it is Markdown
        ("".join(f"{row:>2}  第{row}行\n" for row in range(1, 8)), "".join(f"第{row}行\n" for row in range(1, 8))),
        (
            "".join(f"{'' if row % 5 else row:>2} 行\n" for row in range(1, 13)),
            "".join("   行\n" if row % 5 else " 行\n" for row in range(1, 13)),
        ),
        ("1 决定；\n2 请；\n大会\n回顾\n认识\n", "1 决定；\n2 请；\n大会\n回顾\n认识\n"),
    ],
)
def test_wrappings(source: str, text: str) -> None:
    assert unwrapped(source) == text


@pytest.mark.parametrize("piece", ["{{", "[[", "'''", "== ", " ", "> ", "1 ", "<p ", "*", "5 \n", "\\["])
def test_hostile_text_takes_no_longer_than_its_length(piece: str) -> None:
    start = time.process_time()
    wrappings("'''大会'''，\n**大会**\n" + piece * 20_000)
    assert time.process_time() - start < 2  # seconds; a squared run takes minutes


def test_a_text_that_is_all_wrapping_is_blank() -> None:
    assert parse("{{甲}}").blocks == (Block("blank", Span(0, 5)),)


def test_each_character_keeps_its_place() -> None:
    source = "> 大会，\n> 回顾其决议，\n>\n> 1. 决定设立委\n> 员会；\n> 2. 请各国合作。\n"
    parsed = parse(source)
    assert [clause.text for clause in parsed.resolution.clauses] == [
        "回顾其决议，",
        "决定设立委员会；",
        "请各国合作。",
    ]
    for clause, trace in zip(parsed.resolution.clauses, parsed.traces, strict=True):
        assert "".join(source[offset] for offset in trace.offsets) == clause.text
