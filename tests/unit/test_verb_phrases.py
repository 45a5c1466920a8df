"""What belongs to a verb phrase: modifiers, attitudes, further heads, and what must not follow."""

import pytest

from ressearch.parsing.verbs.ranks import rank
from ressearch.parsing.verbs.table import canonical, match_phrase

PHRASES = [
    # modifiers, up to six
    ("又再次强烈谴责", "又再次强烈谴责", ("谴责",)),
    ("又还也再最深谴责", "又还也再最深谴责", ("谴责",)),
    # heads, up to four
    ("强调和重申和确认和申明", "强调和重申和确认和申明", ("强调", "重申", "确认", "申明")),
    ("强调和重申和确认和申明和欢迎", "强调和重申和确认和申明", ("强调", "重申", "确认", "申明")),
    *(
        (f"强调{join}重申甲", f"强调{join}重申", ("强调", "重申"))
        for join in ["并", "和", "及", "以及", "、", "并且"]
    ),
    ("鼓励、特别是敦促各国", "鼓励、特别是敦促", ("鼓励", "敦促")),
    ("鼓励并尤其是再次敦促各国", "鼓励并尤其是再次敦促", ("鼓励", "敦促")),
    ("鼓励、特别是会员国敦促", "鼓励", ("鼓励",)),
    ("强调或重申甲", "强调", ("强调",)),
    ("强调和各国重申", "强调", ("强调",)),
    # attitudes before 地, alone or two of them: the first gives the name
    ("遗憾地注意到", "遗憾地注意到", ("遗憾地注意到",)),
    *((f"遗憾{join}关切地注意到", f"遗憾{join}关切地注意到", ("遗憾地注意到",)) for join in "和、并与"),
    ("再次遗憾和关切地注意到", "再次遗憾和关切地注意到", ("遗憾地注意到",)),
    ("关切地强调", "关切地强调", ("强调",)),
    ("遗憾和关切地又注意到", "遗憾和关切地又注意到", ("注意到",)),
    # held instead
    *((f"怀着{held}关切注意到", f"怀着{held}关切注意到", ("关切地注意到",)) for held in ["", "极为", "深切"]),
    *((f"以关切{end}注意到", f"以关切{end}注意到", ("关切地注意到",)) for end in ["的心情", "之情", "的态度"]),
    ("关切的心情注意到", None, ()),
    *(
        (f"怀着{held}忧虑注意到", f"怀着{held}忧虑注意到", ("关切地注意到",))
        for held in ["极其", "深切的", "深深", "深深的", "十分"]
    ),
    ("满怀感激之情地回顾", "满怀感激之情地回顾", ("回顾",)),
    ("以关切的心情地注意到", "以关切的心情地注意到", ("关切地注意到",)),
    ("怀着深切的回顾", None, ()),
    # a verb that is governed
    ("重申决心和承诺甲", "重申决心和承诺", ("重申", "决心", "承诺")),
    ("重申欢迎甲", "重申", ("重申",)),
    ("强调决心甲", "强调", ("强调",)),
    # no verb: before a noun, of a person, an adverb
    ("谴责的行为", None, ()),
    ("谴责的是", "谴责", ("谴责",)),
    ("谴责者", None, ()),
    *((f"强调地{verb}甲", None, ()) for verb in ["注意", "认识", "意识", "回顾", "看到", "获悉", "指出", "确认"]),
    *((f"强调地{verb}甲", None, ()) for verb in ["表示", "欢迎"]),
    ("强调地区合作", "强调", ("强调",)),
    # the same behind a frame
    ("提请各国注意决议", "提请各国注意", ("提请注意",)),
    ("提请各国注意的决议", None, ()),
    ("提请各国注意到决议", None, ()),
]


@pytest.mark.parametrize(("text", "written", "names"), PHRASES)
def test_phrases(text: str, written: str | None, names: tuple[str, ...]) -> None:
    found = match_phrase(text)
    assert (text[: found.end] if found else None) == written
    assert (found.names if found else ()) == names


def test_a_governed_verb_is_no_act_beside_its_own() -> None:
    phrase = match_phrase("重申决心和承诺甲")
    assert phrase is not None
    assert (phrase.governed, phrase.acts) == (True, ("重申",))
    apart = match_phrase("重申和决心")
    assert apart is not None
    assert (apart.governed, apart.acts) == (False, ("重申", "决心"))


@pytest.mark.parametrize(
    ("text", "pos", "end", "written"),
    [
        ("各国又强调甲", 2, None, "又强调"),
        ("各国又强调甲", 0, None, None),
        ("提请各国注意", 0, 5, None),
        ("提请各国注意", 0, 6, "提请各国注意"),
        ("又", 0, None, None),
        ("", 0, None, None),
    ],
)
def test_where_a_phrase_is_read(text: str, pos: int, end: int | None, written: str | None) -> None:
    found = match_phrase(text, pos, end)
    assert (text[pos : found.end] if found else None) == written


@pytest.mark.parametrize("behind", ["，", ",", "：", ":", "的是", "的是，", " "])
def test_a_name_with_what_stands_behind_it(behind: str) -> None:
    assert canonical(f" 又重申{behind}") == "重申"


def test_a_rank_stands_at_the_head() -> None:
    assert rank("强烈又谴责") == ("", ("谴责",))
