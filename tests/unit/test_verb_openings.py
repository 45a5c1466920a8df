"""How a clause opens, one way of opening at a time, with what opens none."""

import pytest

from ressearch.parsing.verbs.openings import after_links, after_subject, speaker
from ressearch.parsing.verbs.reading import is_verb_head, opens_frame, read_verbs

OPENINGS = [
    # the organ before its verb
    ("大会重申", "重申"),
    ("大会，重申", "重申"),
    ("大会：重申", "重申"),
    (" “大会 重申", None),
    ("2006年1月16日，大会决定", "决定"),
    ("2006年11月6日大会决定", "决定"),
    ("2006年11月大会决定", None),
    ("大会第一百二十次会议决定", "决定"),
    ("大会第54次会议决定", "决定"),
    ("大会第123456次全体会议决定", "决定"),
    ("大会第123456789次会议决定", None),
    ("大会第次会议决定", None),
    ("因此现在，大会，决定", "决定"),
    ("我们，各国元首，重申", "重申"),
    # links
    ("并在这方面强调", "强调"),
    ("此外，强调", "强调"),
    # an object before its verb
    ("对各方的努力表示欢迎", "表示欢迎"),
    ("对各方的努力欢迎", None),
    ("对甲，乙，丙的努力表示欢迎", "表示欢迎"),
    ("对" + "甲，" * 11 + "表示欢迎", "表示欢迎"),
    ("尤其对各方的努力表示欢迎", "表示欢迎"),
    ("各方的努力表示欢迎", None),
    ("对各方表示欢迎的努力", None),
    ("对各方的努力，并表示欢迎", None),
    ("对谴责表示欢迎", "表示欢迎"),
    ("向各方致敬", "致敬"),
    ("向致敬", "致敬"),
    ("向各方重申", None),
    ("向各方表示重申", None),
    # the same where the page lost the first word
    ("各方的努力，表示欢迎", "表示欢迎"),
    ("各方的努力，成就，表示欢迎", "表示欢迎"),
    ("各方的努力，欢迎", None),
    ("各方的努力，表示重申", None),
    ("各方的努力，表示欢迎成就", None),
    ("各方的努力，表示欢迎，成就", None),
    # an adverbial before the act
    ("鉴于甲，促请各国", "促请"),
    ("鉴于甲，乙，促请各国", "促请"),
    ("鉴于甲，并促请各国", "鉴于"),
    *((f"鉴于甲，{word}考虑到乙，促请各国", "促请") for word in ["并", "且", "还", "又", "也"]),
    *((f"鉴于甲，{word}促请乙，敦促各国", "敦促") for word in ["并", "且", "还", "又", "也"]),
    ("鉴于甲，此外促请乙，敦促各国", "促请"),
    ("鉴于甲，根据乙，促请各国", "促请"),
    ("鉴于甲，通过乙", "鉴于"),
    ("在会议上，决定列入", "决定"),
    ("在会议上，各国认为，决定列入", None),
    ("在第1号决议中，安全理事会决定列入", None),
    ("在会议上，安全理事会决定列入", "决定"),
    ("经讨论，大会决定列入", "决定"),
    ("大会根据建议，有关文件，决定列入", "决定"),
    ("鉴于甲", "鉴于"),
    # a preposition opens a clause only where it is all there is
    ("按照第1号决议", "按照"),
    ("按照第1号决议，甲", None),
    ("按照第1号决议，促请各国", "促请"),
    ("甲，促请各国", None),
    ("", None),
]


@pytest.mark.parametrize(("text", "phrase"), OPENINGS)
def test_openings(text: str, phrase: str | None) -> None:
    assert read_verbs(text).phrase == phrase
    assert read_verbs(f"{text}；").phrase == phrase


def test_how_far_an_object_may_reach() -> None:
    assert read_verbs(f"提请{'各' * 60}注意决议，").verb == "提请注意"
    assert read_verbs(f"提请{'各' * 61}注意决议，").verb != "提请注意"
    assert read_verbs("对" + "甲，" * 12 + "各方的努力表示欢迎").phrase is None


def test_a_bold_head_embraces_nothing_behind_a_comma() -> None:
    assert read_verbs("提请各国注意决议，", head=2).verb == "提请注意"
    assert read_verbs("提请各国，注意决议，", head=2).verb == "请"


@pytest.mark.parametrize(
    ("text", "end", "words"),
    [
        ("并在这方面，欣见", None, "并在这方面，"),
        ("并, 欣见", None, "并,"),
        ("欣见", None, ""),
        ("并在这方面，欣见", 1, "并"),
        ("并在这方面，欣见", 5, "并在这方面"),
    ],
)
def test_links(text: str, end: int | None, words: str) -> None:
    assert text[: after_links(text, 0, end)] == words


@pytest.mark.parametrize(
    ("text", "organ"),
    [
        ("安理会", "安理会"),
        ("“ 安理会成员，", "安理会成员"),
        ("2006年11月16日，大会第54次全体会议", "大会"),
        ("各国大会", ""),
        ("", ""),
    ],
)
def test_speakers(text: str, organ: str) -> None:
    assert speaker(text) == organ
    assert (after_subject(text) == len(text)) == bool(organ or not text)


# the label and the quotation marks of a line that kept them
@pytest.mark.parametrize(
    "before",
    [
        *("“", '"', "'", "‘", "「", "“‘", " ", "1.", "1. ", "12. ", "123.", "1、", "1 . ", "“1. "),
        *("(1)", "(12)", "(a)", "(iii)", "(B)", "(一)", "(十二)", "（三）", "(甲)", "(己) "),
    ],
)
def test_labels_before_the_verb(before: str) -> None:
    reading = read_verbs(f"{before}强调必须执行，")
    assert (reading.phrase, reading.verb) == ("强调", "强调")


@pytest.mark.parametrize("before", ["1234.", "1.5", ".", "(1", "1)", "(viii)", "()", "1.1.", "(庚)"])
def test_what_is_no_label(before: str) -> None:
    assert read_verbs(f"{before}强调必须执行，").verb is None


@pytest.mark.parametrize(
    ("text", "head", "phrase"),
    [
        ("强调指出，必须执行，", 5, "强调指出"),
        ("强调指出：必须执行，", 5, "强调指出"),
        ("强调指出, 必须执行，", 6, "强调指出"),
        ("表示关切的是，必须执行，", 6, "表示关切"),
        ("“强调必须执行，", 3, "强调"),
        (" 强调必须执行，", 3, "强调"),
        ("1. 强调必须执行，", 2, None),  # a page tells its labels: these would be words
        ("提请各国注意决议，", 2, "提请"),
        ("决定继续处理此案。", 2, "决定"),
        ("以最坚定的决心谴责一切袭击，", 9, "以最坚定的决心谴责"),
        ("以最坚定的谴责决心一切袭击，", 5, None),
        ("以最坚定的决心谴责的是，一切袭击，", 11, "以最坚定的决心谴责"),
        ("强调必须执行，", 4, "强调"),
        (" 强调各国，", 1, "强调"),
        ("各国谴责一切袭击，", 2, None),
        ("强调，各国，", 3, "强调"),
        ("重申", 1, "重"),
        ("，强调各国，", 1, None),
        ("强", 1, None),
    ],
)
def test_bold_heads(text: str, head: int, phrase: str | None) -> None:
    reading = read_verbs(text, head=head)
    assert (reading.phrase or "").lstrip(" “") == (phrase or "")


@pytest.mark.parametrize(
    ("text", "opens"),
    [("提请", True), ("促请", True), ("受到", True), ("提", False), ("受", True), ("重申", False), ("", False)],
)
def test_frames_that_open(text: str, opens: bool) -> None:  # noqa: FBT001 - a column of the table
    assert opens_frame(text) == opens


@pytest.mark.parametrize(
    ("text", "head"),
    [("大会强调", True), ("大会，又强调", True), ("并且强调", True), ("致敬", False), ("各国强调", False)],
)
def test_heads(text: str, head: bool) -> None:  # noqa: FBT001 - a column of the table
    assert is_verb_head(text) == head
