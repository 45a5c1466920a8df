import pytest

from ressearch.model.span import Span
from ressearch.parsing import parse
from ressearch.parsing.repair.radicals import SHAPES, read_radical
from ressearch.parsing.repair.spelling import Way, read_spelling
from ressearch.parsing.repair.traced import Traced

CHARACTERS = "民虎西见角贝车长门青韦页风飞马鱼鸟麦黄齐齿龙"


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


@pytest.mark.parametrize(
    ("source", "text"),
    [
        *((f"&{escape}lt;", "<") for escape in ("", "amp;", "amp;amp;", "amp;amp;amp;")),
        ("&hellip;&middot;", "…·"),
        ("&#38;&#X300a;&#x20000;&#131072;", "&《\U00020000\U00020000"),
        ("&#10;&#x85;&#12288;", "   "),  # no line ends where an entity stands
        ("&#0000010;&#1;&#x1;", "&#0000010;&#1;&#x1;"),  # too long, or too short
        ("&#x200000;&notanentity;", "&#x200000;&notanentity;"),
        ("&#8203;&#12071;甲", "甲"),  # what is strange itself is left out
        ("&31;&159;&32;宪章》", "《宪章》"),
        ("&225;" + "甲" * 80 + "》", "《" + "甲" * 80 + "》"),
        ("&225;" + "甲" * 81 + "》", "&225;" + "甲" * 81 + "》"),
        *((f"&225;甲{mark}乙》", f"&225;甲{mark}乙》") for mark in "《〈&；。"),
        ("&225;甲〉乙》", "《甲〉乙》"),
        ("&2250;甲》", "&2250;甲》"),
        ("&2;甲》", "&2;甲》"),
        ("大\ue5e5会", "大 会"),
        *((f"大{strange}会", "大会") for strange in "\x00\x08\x0e\x1b\x7f\x84\x86\x9f"),
        *((f"大{strange}会", "大会") for strange in "\u180e\u200e\u200f\u202a\u202e\u2061\u2064\u2066\u206f"),
        *((f"大{strange}会", "大会") for strange in "\ufe00\ufe0f\ufffc\u200b\u200d\u2060\ufeff\xad"),
        *((f"大{kept}会", f"大{kept}会") for kept in "\t\n\v\f\r\x85\xa0\ue000"),
        ("⺠⼀⿕\uf900", "民一龠豈"),
    ],
)
def test_what_characters_stand_for(source: str, text: str) -> None:
    spelled = read_spelling(source)
    assert (source if spelled is None else spelled.text) == text


@pytest.mark.parametrize("source", ["大会", "", "A&B", "&nosuch;", "大\ue001会"])
def test_what_needs_no_spelling(source: str) -> None:
    assert read_spelling(source) is None


@pytest.mark.parametrize(("shape", "char"), [*zip(SHAPES, CHARACTERS, strict=True)])
def test_every_simplified_radical(shape: str, char: str) -> None:
    assert read_radical(shape) == char


def test_the_way_back() -> None:
    source = "&lt;大\u200b会"
    spelled = read_spelling(source)
    assert spelled == Traced("<大会", (0, 4, 6))
    way = Way(spelled, len(source))
    assert [way.offset(at) for at in range(4)] == [0, 4, 6, 7]
    assert (way.span(Span(0, 1)), way.span(Span(1, 3))) == (Span(0, 4), Span(4, 7))
    assert way.trace(Traced("大会", (1, 2))) == Traced("大会", (4, 6))
    assert Way(Traced("会", (1,)), 2).span(Span(0, 1)) == Span(0, 2)  # what stood before it begins with it


def test_the_way_back_of_a_text_that_is_its_source() -> None:
    way, text = Way(None, 3), Traced("会", (1,))
    assert (way.span(Span(1, 2)), way.trace(text), way.offset(2), way.offset(3)) == (Span(1, 2), text, 2, 3)
