"""What clauses refer to, and where in it."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ressearch.model.resolution import REFERENCE_KINDS, Clause, Reference
from ressearch.parsing import Sources, parse, read_references
from ressearch.parsing.citations import read_note
from ressearch.parsing.citations.pinpoints import read_places

NPT, CTBT = "不扩散核武器条约", "全面禁止核试验条约"

REFERRED = [
    # S/RES/2094(2013): the place goes to the number that it follows
    ("重申第1718(2006)号决议第8(a)㈢段为奢侈品规定的措施；", ["resolution S/RES/1718(2006) 8(a)(iii)"]),
    (
        "可按第1718(2006)号决议第8(d)和8(e)段规定的措施",
        ["resolution S/RES/1718(2006) 8(d)", "resolution S/RES/1718(2006) 8(e)"],
    ),
    (
        "第1267(1999)和1989(2011)号决议第5段",
        ["resolution S/RES/1267(1999)", "resolution S/RES/1989(2011) 5"],
    ),
    ("该决议第5段", []),
    (
        "回顾第2140(2014)号决议，除了该决议第12段规定的例外",
        ["resolution S/RES/2140(2014)", "resolution S/RES/2140(2014) 12"],
    ),
    ("第61/412号决定，附件一", ["decision A/DEC/61/412 附件一"]),
    (
        "见大会第S-23/2号决议，附件；S-23/3号决议，附件。",
        ["resolution A/RES/S-23/2 附件", "resolution A/RES/S-23/3 附件"],
    ),
    ("第59/276号决议第十一节第4段", ["resolution A/RES/59/276 第十一节第4段"]),
    (
        "大会第66/288号决议附件第3段和第5段",
        ["resolution A/RES/66/288 附件第3段", "resolution A/RES/66/288 附件第5段"],
    ),
    # its own paragraphs
    (
        "上文第5段所述、下文第6和7段及本决议附件",
        [
            "resolution A/RES/1/1 5",
            "resolution A/RES/1/1 6",
            "resolution A/RES/1/1 7",
            "resolution A/RES/1/1 附件",
        ],
    ),
    # documents: A/RES/68/51, its notes; a scan of the 54th session; A/RES/51/34
    ("见第50/245号决议和A/50/1027。", ["resolution A/RES/50/245", "document A/50/1027"]),
    (
        "《不扩散核武器条约缔约国2000年审议大会，最后文件》，第一至三卷(NPT/CONF.2000/28 (Parts.I-IV))。",
        [
            "title 不扩散核武器条约缔约国2000年审议大会，最后文件 第一至三卷",
            "document NPT/CONF.2000/28 (Parts I-IV)",
        ],
    ),
    ("《大会正式记录，第五十四届会议，补编第42号》(A/54/42)，第二章", ["document A/54/42 第二章"]),
    ("联合国，《条约汇编》，第729卷，第10485号。", ["document UNTS vol. 729, No. 10485"]),
    ("(A/54/L.81/Rev.l和Add.1)通过", ["document A/54/L.81/Rev.1", "document A/54/L.81/Add.1"]),
    (
        "见A/49/180-S/1994/727，A/S-23/10/Rev.1",
        ["document A/49/180", "document S/1994/727", "document A/S-23/10/Rev.1"],
    ),
    ("秘书长的说明(A/69/828)第8段", ["document A/69/828 8"]),
    ("2006年10月6日(S/PRST/2006/41)主席声明", ["statement S/PRST/2006/41"]),
    ("艾滋病毒/艾滋病，2013/2014年，24/7，https://www.weforum.org/agenda/2022/04/world", []),
    # treaties: short forms, names without brackets, articles
    ("所有国家均应遵守《不扩散核武器条约》第六条，《条约》缔约国", [f"treaty {NPT} 第六条", f"treaty {NPT}"]),
    ("不扩散核武器条约缔约国2010年审议大会，全面禁止核试验条约组织筹备委员会", [f"treaty {NPT}"]),
    ("《不扩散条约》第三条", [f"treaty {NPT} 第三条"]),
    (
        "根据《联合国宪章》第七章第四十一条，《宪章》的宗旨",
        ["treaty 联合国宪章 第七章第四十一条", "treaty 联合国宪章"],
    ),
    ("根据联合国憲章》第七章", ["treaty 联合国宪章 第七章"]),
    ("《公约》第12条第3款", []),
    ("《儿童权利公约》和《残疾人权利公约》，《公约》", ["treaty 儿童权利公约", "treaty 残疾人权利公约"]),
    (
        "《旨在废除死刑的〈公民权利和政治权利国际公约〉第二项任择议定书》，批准《第二项任择议定书》",
        ["treaty 旨在废除死刑的〈公民权利和政治权利国际公约〉第二项任择议定书"],
    ),
    # other titles
    ("重申《世界人权宣言》第二十五条和《宣言》", ["title 世界人权宣言 第二十五条", "title 世界人权宣言"]),
    ("", []),
]


def told(references: tuple[Reference, ...]) -> list[str]:
    """References as lines."""
    return [" ".join(filter(None, (one.kind, one.target, one.pinpoint))) for one in references]


@pytest.mark.parametrize(("text", "lines"), REFERRED)
def test_references(text: str, lines: list[str]) -> None:
    assert told(read_references(text, Sources("大会", "A/RES/1/1")).references) == lines


PLACES = [
    ("决议执行部分第五段", ["5"]),
    ("决议序言部分第四段", ["序言第4段"]),
    ("第12、13、14和16段", ["12", "13", "14", "16"]),
    ("第11段和第15段", ["11", "15"]),
    ("第1至3段", ["1", "2", "3"]),
    ("第8(a)至(c)段", ["8(a)", "8(b)", "8(c)"]),
    ("第10段(d)㈠规定", ["10(d)(i)"]),
    ("第5(a)分段", ["5(a)"]),
    ("B节第3段", ["B节第3段"]),
    ("第2条和第3条", ["第2条", "第3条"]),
    ("附件4第10节", ["附件4第10节"]),
    ("附件一第5段和附件二", ["附件一第5段", "附件二"]),
    ("第3至9999段", []),
    ("规定", []),
]


@pytest.mark.parametrize(("text", "places"), PLACES)
def test_places(text: str, places: list[str]) -> None:
    assert list(read_places(text, 0).places) == places


def clauses(*texts: str) -> tuple[Clause, ...]:
    """The clauses of a resolution of these paragraphs."""
    body = "\n\n".join(f"{number}. 促请{text}；" for number, text in enumerate(texts, 1))
    return parse(f"大会，\n\n{body}\n").resolution.clauses


def test_a_short_title_means_what_was_said_or_last_written_out() -> None:
    found = clauses(
        "各国加入1982年《联合国海洋法公约》(《公约》)",
        "各国加入《不扩散核武器条约》",
        "《条约》缔约国遵守《生物多样性公约》",
        "各国遵守《条约》和《公约》",
        "各国加入《南极条约》和《月球条约》",
        "各国遵守《条约》",
    )
    assert told(found[2].references) == [f"treaty {NPT}", "treaty 生物多样性公约"]
    assert told(found[3].references) == [f"treaty {NPT}", "treaty 联合国海洋法公约"]
    assert found[5].references == ()  # either of two: a wrong guess would be worse than none


def test_a_note_may_mean_the_one_before() -> None:
    first = read_references("NPT/CONF.2010/50 (Vols.I-III)。").references
    assert told(read_note("同上，第一卷，第一部分。", Sources(), first).references) == [
        "document NPT/CONF.2010/50 (Vols. I-III) 第一卷第一部分"
    ]
    assert read_note("同上。", Sources(), ()).references == ()


@given(st.text(alphabet="第条段号决议《》公约条约和至、(a)㈠一十上文附件A/5.-Rvl，。", max_size=60))
def test_anything_can_be_read(text: str) -> None:
    for one in read_references(text, Sources("大会", None)).references:
        assert one.kind in REFERENCE_KINDS
        assert one.pinpoint != ""


@pytest.mark.parametrize(
    "run",
    ["《", "第1段和", "第8(a)", "A/", "上文第1至", "该决议第5段", "《条约》", "第1718(2006)号决议第5段、", "附件"],
)
def test_a_hostile_line_takes_its_length_of_time(run: str) -> None:
    start = process_time()
    read_references(run * 4_000)
    assert process_time() - start < 5


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # its own places, but not those of a draft
        *(
            (f"{word}第5段", ["resolution A/RES/1/1 5"])
            for word in ["上文", "下文", "本决议", "本决定", "以上", "以下"]
        ),
        *((f"{word}第5段", []) for word in ["本决议草案", "本决定草案", "该决议", "以及", "下"]),
        ("以上附件", []),
        # those of what was cited last
        *(
            (f"第66/3号，{word}第5段", ["resolution A/RES/66/3", "resolution A/RES/66/3 5"])
            for word in ["该决议", "该项决议", "上述决议", "同一决议", "此项决议", "该决定"]
        ),
        ("第66/3号，有关决议第5段", ["resolution A/RES/66/3"]),
        ("第66/3号，第66/4号，该决议第5段", [f"resolution A/RES/{end}" for end in ("66/3", "66/4", "66/4 5")]),
        ("该决议第5段，第66/3号", ["resolution A/RES/66/3"]),
        # treaties without brackets and numbers
        ("巴黎协定", ["treaty 巴黎协定"]),
        ("京都议定书", ["treaty 京都议定书"]),
        ("国际法院规约", ["treaty 国际法院规约"]),
    ],
)
def test_whose_places(text: str, lines: list[str]) -> None:
    assert told(read_references(text, Sources("大会", "A/RES/1/1")).references) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("同上", ["document A/50/2"]),
        ("同前。", ["document A/50/2"]),
        ("同上,第5段", ["document A/50/2 5"]),
        ("同上, 第5段和第6段", ["document A/50/2 5", "document A/50/2 6"]),
        ("同上第5段，A/50/3", ["document A/50/2 5", "document A/50/3"]),
        ("见上，A/50/3", ["document A/50/3"]),
        ("见同上", []),
    ],
)
def test_notes(text: str, lines: list[str]) -> None:
    before = read_references("第66/3号，A/50/2").references
    assert told(read_note(text, Sources(), before).references) == lines
