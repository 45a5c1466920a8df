import pytest

from ressearch.parsing.repair.overprint import infer_factor, read_head, read_runs, surplus
from ressearch.parsing.structure.passages import is_verb

LONG = "".join(chr(0x4E00 + at) for at in range(80))


@pytest.mark.parametrize(
    ("text", "factor", "head", "drawn"),
    [
        ("吁吁吁吁请请请请核武器国家", 4, "吁请", 8),  # seed op10: two runs
        ("又吁又吁又吁又吁请请请请核武器国家", 4, "又吁请", 12),  # seed op11: unequal runs
        ("重申重申重申重申人人有权", 4, "重申", 8),  # 人人 is a word
        ("请请秘书长", 2, "请", 2),
        ("请请人人参加", 2, "请", 2),  # a true double right behind the verb
        ("又又吁吁请请各国", 2, "又吁请", 6),
        ("促请请求国", 4, "", 0),
        ("《宪章》《宪章》《宪章》规定", 3, "《宪章》", 12),
        ("根据《条约根据《条约》规定》规定其", 2, "", 0),  # at twice 》》 may close two titles
        ("回顾《条约》回顾《条约》的规定", 2, "回顾《条约》", 12),  # but not a whole title
        ("回顾《条约》和《条约》的规定", 2, "", 0),
        ("根根据据《《宪宪章章》》采采取取行行动动，", 2, "根据《宪章》采取行动", 20),
        ("根根据据《《宪宪章章》》采采取取行行动动", 2, "根据《宪章》采取行动", 20),
        ("根根据据《《宪宪章章》》采采取取行行动动各国", 2, "根据", 4),
        ("根根据据《《宪章》缔约国名单》", 2, "根据", 4),  # a title in a title
        ("3333次会议", 4, "", 0),  # never digits
    ],
)
def test_head(text: str, factor: int, head: str, drawn: int) -> None:
    found = read_head(text, factor, is_verb)
    assert (found.text, found.drawn) == (head, drawn)


@pytest.mark.parametrize(
    ("heads", "factor"),
    [
        (["重申重申重申重申人人有权"], 4),
        (["促请请求国", "请请愿人提交"], 1),  # 促请 + 请求国, 请 + 请愿人
        (["回顾回顾其决议", "重申重申其决心"], 2),
        ([], 1),
    ],
)
def test_factor(heads: list[str], factor: int) -> None:
    assert infer_factor(heads) == factor


@pytest.mark.parametrize(
    ("text", "factor", "once"),
    [
        ("重申" * 4, 4, ("重申",)),
        ("重申" * 3, 4, ()),
        ("“甲”、，" * 3, 3, ("“甲”、，",)),
        ("“甲”" * 2, 2, ()),
        ("天地玄黄宇宙洪荒" * 40, 4, ("天地玄黄宇宙洪荒",) * 10),
        (LONG * 2, 2, (LONG,)),
        (f"{LONG}乙" * 2, 2, ()),  # longer than any run
        ("重申重申", 5, ()),
        ("各国重申重申", 2, ()),  # not at the head
    ],
)
def test_runs(text: str, factor: int, once: tuple[str, ...]) -> None:
    assert read_runs(text, factor) == (factor * len("".join(once)), once)


@pytest.mark.parametrize(
    ("text", "factor", "start", "struck"),
    [
        ("各国注意注意注意本决议", 3, 0, [(4, 8)]),
        ("各国注意注意注意本决议", 3, 3, []),
        ("各国注意注意注意本决议", 4, 0, []),
        ("各国注意注意", 2, 0, []),
        ("天地玄黄宇宙洪荒日月盈昃辰宿列张" * 3, 3, 0, [(16, 48)]),  # sixteen characters
        ("天地玄黄宇宙洪荒日月盈昃辰宿列张寒" * 3, 3, 0, []),
        *((f"第{numeral * 4}号", 4, 0, []) for numeral in "一二三四五六七八九"),
        ("十十十", 3, 0, [(1, 3)]),
        ("请请请请请请", 3, 0, [(1, 3), (4, 6)]),  # by the shortest period
        ("请请请各国注意注意注意", 3, 3, [(7, 11)]),
    ],
)
def test_surplus(text: str, factor: int, start: int, struck: list[tuple[int, int]]) -> None:
    assert list(surplus(text, factor, start)) == struck


@pytest.mark.parametrize(
    ("heads", "factor"),
    [
        (["回顾回顾其决议"], 1),  # twice is no proof but in two clauses
        (["请请秘书长", "又又各国"], 1),  # nor is a single character
        (["回顾回顾", "重申重申", "请" * 4], 2),
        (["请请请"], 3),
        (["请" * 4, "请" * 3, "请" * 3], 3),
        (["请" * 4, "请" * 4, "回顾回顾"], 4),
    ],
)
def test_votes(heads: list[str], factor: int) -> None:
    assert infer_factor(heads) == factor


def test_a_doubled_head_is_read_as_far_as_it_is_a_verb() -> None:
    head = read_head("又又吁吁请请人人", 2, lambda words: words in {"又吁请", "又"})
    assert head == (6, ("又", "吁", "请"))
    assert read_head("人人又又", 2, lambda _: False) == (2, ("人",))
    for factor in (3, 4):  # which nothing is drawn by accident
        assert read_head("又" * factor + "人" * factor, factor, lambda _: False) == (2 * factor, ("又", "人"))
    assert read_head("又又人人又又人人又又", 3, lambda _: True) == (0, ())
