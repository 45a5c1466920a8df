import pytest

from ressearch.parsing import parse
from ressearch.parsing.repair.spelling import read_spelling


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("大会&nbsp;第5次", "大会\xa0第5次"),
        ("&amp;#12298;宪章&#x300B;", "《宪章》"),
        ("12月10日&225; 联合国海洋法公约〉", "12月10日《 联合国海洋法公约〉"),  # A/RES/51/34
        ("&225;，见下文", "&225;，见下文"),  # no title follows
        ("&127;大\xad会\u200b", "大会"),
        ("AT&T; R&D；&nosuch;", "AT&T; R&D；&nosuch;"),
        ("&#55296;&#9999999;&lt;", "&#55296;&#9999999;<"),
        ("⼤会⻓期\uf967", "大会长期不"),
        ("\ufeff大会，", "大会，"),
        ("\ue001目标", "\ue001目标"),  # what a private character shows is known to its font only
    ],
)
def test_spelling(source: str, text: str) -> None:
    spelled = read_spelling(source)
    assert (source if spelled is None else spelled.text) == text


def test_the_place_of_a_respelled_character_is_told() -> None:
    source = "大会，\n\n1. 请秘书长执行&#12298;宪章》。\n"
    parsed = parse(source)
    assert [clause.text for clause in parsed.resolution.clauses] == ["请秘书长执行《宪章》。"]
    [piece] = [piece for piece in parsed.pieces if piece.repair == "spelling"]
    assert (piece.span.of(source), piece.reads, piece.clause) == ("&#12298;", "《", 0)
