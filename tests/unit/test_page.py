"""What the page does to a clause and what must not come of it; each case a fault that was once there."""

import time

import pytest

from ressearch.parsing import parse
from ressearch.parsing.page.furniture import is_furniture

HEAD = " 2013 年 12 月 5 日大会决议 \n\n68/51. 核裁军 \n\n 大会大会大会大会， \n\n"
FOOT = " 1. 请请请请秘书长提出报告。 \n"
CUT = " 回顾回顾回顾回顾其关于核裁军问题的各项决议以及各国在这方面所作的一切努力和\n\n{}取得的进展， \n\n" + FOOT


def read(text: str) -> list[tuple[str | None, str | None, str]]:
    """Verb, verb phrase and text of each clause."""
    return [(clause.verb, clause.verb_phrase, clause.text) for clause in parse(text).resolution.clauses]


@pytest.mark.parametrize(
    ("drawn", "verb", "phrase", "text"),
    [
        # bold stops short of the verb
        ("决定决定决定决定继续积极处理此案。", "决定继续处理此案", "决定", "决定继续积极处理此案。"),
        # bold in two places
        ("提请提请提请提请各国注意注意注意注意本决议；", "提请注意", "提请", "提请各国注意本决议；"),
        ("请请请请各国合作，又请又请又请又请他提出报告；", "请", "请", "请各国合作，又请他提出报告；"),
        ("重申重申重申重申人人有权世世代代享有和平；", "重申", "重申", "重申人人有权世世代代享有和平；"),
        ("回顾回顾回顾回顾第一一一一号决议；", "回顾", "回顾", "回顾第一一一一号决议；"),
    ],
)
def test_bold(drawn: str, verb: str, phrase: str, text: str) -> None:
    assert read(f"{HEAD} 回顾回顾回顾回顾其决议， \n\n 1. {drawn} \n")[1] == (verb, phrase, text)


def test_a_run_drawn_within_a_clause_is_counted_as_repaired() -> None:
    plain, inner = (
        {repair.kind: repair.count for repair in parse(HEAD + text).resolution.repairs}
        for text in (" 1. 提请提请提请提请各国注意； \n", " 1. 提请提请提请提请各国注意注意注意注意； \n")
    )
    assert inner["overprint"] == plain["overprint"] + 1


@pytest.mark.parametrize(
    "furniture",
    [
        "A/RES/68/51 \n核裁军核裁军核裁军核裁军\n \n13-44713 3/5\n ",
        "核裁军核裁军核裁军核裁军 \n\n ",
        "核核核核裁军裁军裁军裁军 \n\n ",
        "A/RES/68/51\n\n核裁军\n\n ",
    ],
)
def test_a_running_head_on_lines_of_its_own_goes(furniture: str) -> None:
    assert read(HEAD + CUT.format(furniture))[0][2].endswith("所作的一切努力和取得的进展，")


def test_a_rare_signal_does_not_decide() -> None:
    # blank lines only where a page was cut; the verbs and the width of the lines tell the rest
    clauses = [f"{number}. 请秘书长{'采取一切必要措施' * 6}并向大会提出报告；" for number in range(1, 9)]
    lines = [line for clause in clauses for line in (clause[:38], clause[38:])]
    lines[4] = "\n" + lines[4]
    lines[10] = "\n" + lines[10]
    assert len(read("大会，\n" + "\n".join(lines))) == len(clauses)


def test_below_a_full_line_with_a_comma_a_numbered_paragraph_goes_on() -> None:
    first = "1. 促请" + "所有国家" * 8 + "采取行动，"
    preamble = "回顾" + "其各项决议" * 6 + "及各国\n作出的努力，"
    rest = "强调各国应当合作并且共同努力实现本决议" * 2 + "所载\n各项目标；"
    assert [text[:2] for _, _, text in read(f"大会，\n{preamble}\n{first}\n{rest}\n")] == ["回顾", "促请"]


@pytest.mark.parametrize(
    ("indent", "filled", "verbs"),
    [
        ("", "", ["回顾", "强调", "重申", "注意到"]),  # nothing can tell that the full line is the last one
        (" ", "", ["回顾", "重申", "注意到"]),  # first lines are indented
        ("", " ", ["回顾", "重申", "注意到"]),  # last lines end with a space, full ones too
    ],
)
def test_below_a_full_line_without_a_sign_a_verb_opens_a_paragraph(
    indent: str, filled: str, verbs: list[str]
) -> None:
    full = "各国为实现该宣言所载各项目标而作出的一切努力以及由此取得的进展"
    lines = [
        f"{indent}回顾{full}及，",
        f"强调{full}和",
        "所作的贡献， ",
        f"{indent}重申{full}和",
        f"又{full}等等，{filled}",
        f"{indent}注意到{full}和",
        f"{full}诸方面，{filled}",
        *[f"{indent}认识到{full}和", full, "所作的贡献， "] * 3,
        f"{indent}1. 决定{full}和",
        "所作的贡献。 ",
    ]
    found = parse("大会， \n" + "\n".join(lines) + "\n").resolution.clauses
    assert [clause.verb for clause in found if clause.section == "preamble"] == [*verbs, *["认识到"] * 3]


def test_a_decision_may_take_two_lines() -> None:
    opening = "2013 年 12 月 5 日，大会第 60 次全体会议根据第一委员会的建议，"
    found = read(f"大会决定\n\n{opening}\n决定注意到该报告。\n")
    assert found == [("决定", "决定", "2013年12月5日，大会第60次全体会议根据第一委员会的建议，决定注意到该报告。")]


def test_a_body_outside_the_table_speaks_in_an_annex() -> None:
    # E/RES/2023/20
    parsed = parse(
        "经济及社会理事会，\n核可本决议所附决定。\n附件\nI (70)号决定\n"
        "要求加强欧洲经济委员会秘书处在支持成员国建设有韧性的能源系统方面的作用\n欧洲经济委员会，\n"
    )
    assert [block.kind for block in parsed.blocks] == ["formula", "clause", "annex", "heading", "formula"]


def test_the_title_stands_above_the_heading_of_the_preamble() -> None:
    # A/RES/217 A(III)
    found = parse(
        "世界人權宣言\n聯合國大會一九四八年十二月十日第 217A (III) 號決議通過並宣布\n序言\n"
        "鑑於有必要促進各國間友好關係的發展，\n因此現在，\n大會，\n發布這一世界人權宣言；\n第一條\n人人生而自由。\n"
    ).resolution
    assert (found.title, found.adopted) == ("世界人權宣言", "1948-12-10")


@pytest.mark.parametrize("first", [1, 2])
def test_lone_numbers_from_page_to_page_are_no_markers(first: int) -> None:
    clause = " {}. 请请请请秘书长采取一切必要措施执行本决议并向大会第七十届会议提出报告，包\n括提出建议； \n"
    pages = ["".join(clause.format(8 * page + line) for line in range(1, 9)) for page in range(4)]
    pages[1] = pages[1].replace("执行本决议", "执行该宣言\n1 \n所载规定", 1)
    pages[1] += "_______________\n1\n 见A/57/124。 \n"
    numbered = (f"{page}{number}\n" for number, page in enumerate(pages, first))
    found = parse(" 大会大会大会大会， \n" + "".join(numbered)).resolution
    assert len(found.clauses) == 32
    assert [clause.paragraph for clause in found.clauses if clause.footnotes] == ["9"]
    assert [(note.number, note.text) for note in found.footnotes] == [(1, "见A/57/124。")]


def test_radicals_are_read_as_characters() -> None:
    found = parse("⼤会，\n\n1. 请秘书⻓提出报告。\n").resolution
    assert (found.organ, [clause.text for clause in found.clauses]) == ("大会", ["请秘书长提出报告。"])


PIECES = (
    "7\n\n",
    "7\n",
    "1\n2\n3\n",
    "_____\n7\n见\n",
    "请请请请",
    "核裁军\n",
    "1. 请，\n",
    "1. 请：\n",
    "一\n",
    "68/1. 请\n大会，\n",
)


@pytest.mark.parametrize("piece", PIECES)
def test_hostile_pages_take_linear_time(piece: str) -> None:
    started = time.perf_counter()
    parse(HEAD + piece * (24_000 // len(piece)))
    assert time.perf_counter() - started < 8  # seconds; a quadratic reading takes minutes


@pytest.mark.parametrize(
    "bare",
    [
        *("4/5", "-4-", "—4—", "－4－", "·4·", "第4页", "第4页共5页", "第4页/共5页", "Page4of5"),
        *("13-44713(C)", "13‑44713(C)", "13−44713(C)*1344713*", "2/515-16500(C)", "15-16500(C)2/5", "206-57203"),
        *(
            "GE.19-05830(C)160419170419",
            "2GE.19-05830",
            "V.13-81234(C)",
            "*1344713*",
            "请回收",
            "请回收♻",
            "Pleaserecycle",
        ),
        *("13-44713(C)请回收", "Distr.:General", "العربية中文EnglishFrançaisРусскийEspañol"),
    ],
)
def test_furniture(bare: str) -> None:
    assert is_furniture(bare)


@pytest.mark.parametrize(
    "bare",
    ["67/59", "第4页所载表格", "请回收旧武器；", "1998-1999", "12-13", "第67/59号", "2013-12-05", "5/4", "联合国"],
)
def test_no_furniture(bare: str) -> None:
    assert not is_furniture(bare)


def test_the_head_of_a_draft_goes() -> None:
    found = parse(
        "A/C.3/78/L.23\n联合国\n日本：决议草案\n家庭暴力\n大会，\n1. 重申其决心，\n并促请所有\n"
        "A/C.3/78/L.23 家庭暴力\n\n国家合作；\n2. 请秘书长执行A/C.3/78/L.23所载建议。\n"
    ).resolution
    assert [clause.text for clause in found.clauses] == [
        "重申其决心，并促请所有国家合作；",
        "请秘书长执行A/C.3/78/L.23所载建议。",
    ]
