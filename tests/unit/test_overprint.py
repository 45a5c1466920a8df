import pytest

from ressearch.parsing.repair.overprint import infer_factor, read_head
from ressearch.parsing.structure.passages import is_verb


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
