"""The table of verbs is walked: well formed, nothing twice, the longest spelling tried first."""

import re

import pytest

from ressearch.parsing.verbs.ranks import rank
from ressearch.parsing.verbs.table import Verb, canonical, match_phrase, verb_table
from ressearch.parsing.verbs.vocabulary import any_of, forms, frames, has_gap, rows, words
from ressearch.text import respell

POSITIONS = {"head", "both", "final", "frame", "adverbial", "preposition", "meeting", "weak"}
TRUSTS = {"free", "linked", "named", "stance", "weak", "again", "never"}
KINDS = [
    "link", "modifier", "rank", "attitude", "holding", "shell", "join", "fronting", "adverbial", "organ",
    "body", "deciding", "named", "addressee", "directive", "operative", "addressing", "handing",
    "governing", "inner",
]  # fmt: skip


@pytest.mark.parametrize("row", rows("verbs.tsv"), ids=lambda row: row[0])
def test_rows_are_well_formed(row: list[str]) -> None:
    zh, family, strength, position, later, listed, not_before, english, seen = row
    assert re.fullmatch(r"[\u4e00-\u9fff…]+", zh)
    assert re.fullmatch(r"[a-z]+", family)
    assert strength in "12345"
    assert position in POSITIONS
    assert later in TRUSTS
    assert all(re.fullmatch(r"~?[\u4e00-\u9fff…‥]+", form) for form in listed.split())
    re.compile(not_before)
    assert english
    assert seen


def test_no_verb_and_no_spelling_stands_twice() -> None:
    names = [row[0] for row in rows("verbs.tsv")]
    assert len(names) == len(set(names))
    spellings = [form for verb in verb_table().values() for form in verb.forms]
    assert len(spellings) == len(set(spellings))


def test_families_named_elsewhere_exist() -> None:
    families = {verb.family for verb in verb_table().values()}
    assert set(words("directive")) <= families
    assert set(words("inner")) <= families
    assert set(words("operative")) <= families
    assert set(words("rank")) <= set(words("modifier"))


def test_spellings_are_simplified() -> None:
    for verb in verb_table().values():
        assert all(respell(form) == form for form in verb.forms)


def test_the_longest_is_tried_first() -> None:
    for first, group in forms().items():
        lengths = [len(form.text) for form in group]
        assert lengths == sorted(lengths, reverse=True)
        assert all(form.text[0] == first for form in group)
    for kind in KINDS:
        lengths = [len(word) for word in words(kind)]
        assert lengths == sorted(lengths, reverse=True)
    assert any_of("link").match("在这方面")[0] == "在这方面"  # type: ignore[index]


def test_words_of_a_kind_stand_once() -> None:
    for name, listed in rows("modifiers.tsv"):
        assert name in KINDS
        assert len(listed.split()) == len(set(listed.split())), name


@pytest.mark.parametrize("name", list(verb_table()))
def test_a_name_is_its_own_canonical(name: str) -> None:
    assert canonical(name) == name


@pytest.mark.parametrize("verb", verb_table().values(), ids=list(verb_table()))
def test_every_spelling_is_read_as_its_verb(verb: Verb) -> None:
    for form in verb.forms:
        if not has_gap(form):
            assert canonical(form) == verb.zh, form


def test_frames_have_their_first_character_as_key() -> None:
    assert {"根", "促", "注"} <= set(frames())


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("又重申", "重申"),
        ("还回顾", "回顾"),
        ("并注意到", "注意到"),
        ("表示欢迎", "欢迎"),
        ("表示深为关切", "表示关切"),
        ("再次表示严重关切", "表示关切"),
        ("仍然深为关切", "表示关切"),
        ("表示严重关切的是", "表示关切"),
        ("期盼", "期待"),
        ("最强烈地谴责", "谴责"),
        ("再次最强烈地谴责", "谴责"),
        ("深为关切地注意到", "关切地注意到"),
        ("遗憾和关切地注意到", "遗憾地注意到"),
        ("深为关切地认识到", "认识到"),
        ("表示赞赏地注意到", "赞赏地注意到"),
        ("表示注意到", "表示注意到"),  # take note of, not note
        ("表示再次决心", "决心"),
        ("表示支持", "支持"),
        ("重点指出", "着重指出"),
        ("特别指出", "指出"),
        ("坚决主张", "坚持"),
        ("兹决定", "决定"),
        ("決定：", "决定"),
        ("籲請", "吁请"),
        ("决定继续积极处理此案", "决定继续处理此案"),
        ("决定仍继续处理此案", "决定继续处理此案"),
        ("引為憾事", "表示遗憾"),
        ("爰鄭重宣佈", "宣布"),
        ("以赞赏的心情注意到", "赞赏地注意到"),
        ("怀着关切注意到", "关切地注意到"),
        ("高兴地看到", "满意地注意到"),
        ("重点强调", "强调"),
        ("表示最深切的同情和慰问", "表示哀悼"),
        ("著重指出", "着重指出"),
        ("重申致力于", None),  # 致力于 is as often what others do
        ("裁军", None),
        ("又", None),
        ("表示", None),
        ("", None),
        ("重申其", None),
        ("关切地", None),
        ("请愿书", None),
    ],
)
def test_canonical(form: str, name: str | None) -> None:
    assert canonical(form) == name


@pytest.mark.parametrize(
    ("text", "phrase", "names"),
    [
        ("赞扬并进一步鼓励民间社会", "赞扬并进一步鼓励", ("赞扬", "鼓励")),  # A/RES/68/51
        ("呼吁并允许所有国家", "呼吁并允许", ("呼吁", "准许")),  # S/RES/2094(2013)
        ("表示严重忧虑和关切南苏丹", "表示严重忧虑和关切", ("深感不安", "表示关切")),  # S/RES/2206(2015)
        ("重申决心执行", "重申决心", ("重申", "决心")),  # S/RES/467(1980)
        ("强调指出必须", "强调指出", ("强调指出",)),
        ("欢迎和平进程", "欢迎", ("欢迎",)),
        ("支持和加强", "支持", ("支持",)),
        ("请请愿人提交", "请", ("请",)),
        ("促请请求国与被请求国", "促请", ("促请",)),
    ],
)
def test_phrases(text: str, phrase: str, names: tuple[str, ...]) -> None:
    found = match_phrase(text)
    assert found is not None
    assert text[: found.end] == phrase
    assert found.names == names


@pytest.mark.parametrize(
    "text",
    [
        "核准的附加议定书",
        "要求者",
        "关切事项",
        "决定性的",
        "决议草案",
        "请回收",
        "通过加强合作",
        "满意度",
        "愿意",
        "查明",
        "解除武装",
    ],
)
def test_nouns_and_prepositions_are_no_verbs(text: str) -> None:
    assert match_phrase(text) is None


@pytest.mark.parametrize(
    ("phrase", "mark", "names"),
    [
        ("又请", "又", ("请",)),
        ("還回顧", "还", ("回顾",)),
        ("再次表示严重关切", "再次", ("表示关切",)),
        ("还再次呼吁", "还", ("呼吁",)),
        ("最强烈地谴责", "", ("谴责",)),
        ("重申决心", "", ("重申", "决心")),
    ],
)
def test_ranks(phrase: str, mark: str, names: tuple[str, ...]) -> None:
    assert rank(phrase) == (mark, names)


@pytest.mark.parametrize("phrase", ["", "又", "裁军", "还有"])
def test_no_rank_without_a_verb(phrase: str) -> None:
    assert rank(phrase) is None
