"""A copy in two languages: which lines are the other language, and how many of them make it such a copy."""

import pytest

from ressearch.parsing.page.bilingual import is_latin, translation
from ressearch.parsing.repair.lines import split_lines

OTHER = "The General Assembly,"


@pytest.mark.parametrize(
    ("lines", "foreign"),
    [
        ([OTHER, "大会，"], [0]),
        (["大会，", OTHER, "", "回顾其决议，", "Recalling its resolution"], [1, 4]),
        ([OTHER, *["各国"] * 3], [0]),  # a quarter of the lines
        ([OTHER, *["各国"] * 4], []),
        ([OTHER, "", "", "各国", "各国", "各国"], [0]),  # blank lines say nothing
        (["Zambia", "各国"], [0]),
        (["agenda", "各国"], [0]),
        (["1. Requests all States", "Agenda", "各国"], [0, 1]),
        (["1. Requests all States", "各国"], []),  # some line must begin with a letter
        ([OTHER, OTHER], []),  # a text that is not Chinese at all
        (["各国", "大会"], []),
        ([], []),
    ],
)
def test_lines_of_another_language(lines: list[str], foreign: list[int]) -> None:
    assert sorted(translation(split_lines("\n".join(lines)))) == foreign


@pytest.mark.parametrize(
    ("text", "latin"),
    [
        ("Reaffirming", True),
        ("the", True),
        ("of", False),  # two letters may be anything
        *((f"{opening}Recalls", True) for opening in ("12. ", "(1) ", "“", '"', "'", " ")),
        ("[Recalls", False),
        ("Agenda 21，各国", False),
        ("The 㐀", False),
        ("A/RES/68/51", False),
        ("2013", False),
        ("", False),
    ],
)
def test_words_of_latin_letters(text: str, latin: bool) -> None:  # noqa: FBT001
    assert is_latin(text) is latin
