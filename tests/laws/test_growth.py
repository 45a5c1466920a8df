"""A hostile line costs time in proportion to its length, whatever it repeats."""

import time

import pytest

from ressearch.parsing import parse

LENGTH = 8_000  # characters; the slow run takes many more, and a quadratic reading of them minutes
LONG = 100_000
LIMIT = 10  # seconds of processor time; the slowest long one takes two


# What begins something for the parser, over and over.
PIECES = (
    *("请", "回顾", "⼤", "大会，", "会议", "决议草案", "附件", "国", "通过", "根据", "赞成：", "联合国"),
    *("第", "第1", "第第1", "一", "一五", "1", "12", "2013年", "1.", "1. 请", "(a)", "a ", "第1次会议"),
    *("[1]", "(1)", "（1）", "1/", "¹", "》1", "号决议1", "注1", "*", "* ", "_", "_ ", "—", "一般—"),
    *("《", "》", "《》", "〈", "《〉", "<<", "<<a>>", "«", "“", "[", "，", "。", "1 见", "1 见。"),
    *("&", "&amp;", "&#1;", "&225;", "&225;a》", "&nbsp;", "\u200b", "\ufeff", "\xa0", "\x07"),
    *("A/", "A/RES/", "A/RES/68/51", "13-44713(C)", "请回收", "Page1", "第1页", "1/2", "\ue000"),
)


FRAMES = ("{}", "大会大会大会大会，\n1. 请请请请{}；\n2. 请请请请他。\n_____\n1 见{}。\n")
NOTES = ("1 见A/1/2。\n", "(1) 见\n", "¹ 见\n", "* 见。\n", "***\n", "注\n1 见\n", "_____\n1\n见\n")


def spent(text: str) -> float:
    """How long it takes to read a text."""
    started = time.process_time()
    parse(text)
    return time.process_time() - started


@pytest.mark.parametrize("length", [LENGTH, pytest.param(LONG, marks=pytest.mark.slow)])
def test_one_long_line(length: int) -> None:
    slow = [
        piece
        for frame in FRAMES
        for piece in PIECES
        if spent(frame.format(*[piece * (length // len(piece) // frame.count("{}"))] * 2)) > LIMIT
    ]
    assert slow == []


@pytest.mark.parametrize("length", [LENGTH, pytest.param(LONG // 2, marks=pytest.mark.slow)])
def test_many_notes(length: int) -> None:
    assert [piece for piece in NOTES if spent("大会，\n1. 请" + piece * (length // len(piece))) > LIMIT] == []
