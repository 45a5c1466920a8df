"""Segments that begin to report what others did: nameless (bare), or of a body that they name."""

import pytest

from ressearch.model.span import Span
from ressearch.parsing.verbs.reports import begun_report

TEXTS = ["决议", "决定", "宣言", "公约", "条约", "议定书", "报告", "声明", "文件", "建议", "计划", "纲领"]


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        ("其中", "bare"),
        ("其中强调需要", "bare"),
        *((f"{word}其中强调需要", "bare") for word in ["以及", "包括", "尤其是", "特别是"]),
        ("其中除其他外强调需要", "bare"),
        ("其中除其他外", "bare"),
        ("其中大会强调需要", "named"),
        ("其中第四次妇女问题世界会议强调", "named"),
        ("其中" + "甲" * 10 + "大会强调", "named"),
        ("其中" + "甲" * 11 + "大会强调", None),
        ("其中包括若干目标", None),
        ("和其中强调需要", None),
        # a cited text acts
        *((f"该{text}强调需要", "bare") for text in TEXTS),
        *((f"{word}决议强调需要", "bare") for word in ["这项", "这份", "上述", "该项", "该份", "上述项"]),
        ("本决议强调需要", None),
        ("甲该决议强调需要", None),
        ("该决议的需要", None),
        ("该会议强调需要", None),
        # a deciding body acts
        *((f"{body}决定召开", "bare") for body in ["大会", "安理会", "委员会", "会议", "审议大会"]),
        ("委员会的决定", None),
        ("甲委员会决定召开", None),
        # another body goes on to act
        *(
            (f"委员会{word}召开会议", "named")
            for word in ["在该", "在其", "在这", "在上述", "还", "又", "也", "随后"]
        ),
        ("委员会在日内瓦召开会议", None),
        ("甲" * 10 + "委员会还强调", "named"),
        ("甲" * 11 + "委员会还强调", None),
        ("各国还强调", None),
        # the organ's own act, of such a body
        ("鼓励委员会在其报告中说明", None),
        ("强调其中", None),
        ("", None),
    ],
)
def test_begun_report(text: str, reported: str | None) -> None:
    assert begun_report(text, Span(0, len(text))) == reported
    assert begun_report(f"强调，{text}", Span(3, 3 + len(text))) == reported


@pytest.mark.parametrize(
    ("text", "end"), [("其中强调", 1), ("秘书长还强调", 3), ("该决议强调", 2), ("委员会强调", 2)]
)
def test_reading_ends_with_the_segment(text: str, end: int) -> None:
    assert begun_report(text, Span(0, end)) is None
