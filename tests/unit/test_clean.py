import pytest

from ressearch.parsing.repair.clean import clean_lines
from ressearch.parsing.repair.lines import split_lines


def clean(text: str, notes: tuple[int, ...] = ()) -> tuple[str, tuple[int, ...]]:
    found = clean_lines(text, split_lines(text), notes=notes)
    return found.text, found.markers_from(0)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2010年 9月 24日", "2010年9月24日"),
        ("确\n\n认必须", "确认必须"),
        ("(NPT/CONF.1995/32 \n\n(Part I))，附件。", "(NPT/CONF.1995/32 (Part I))，附件。"),
        ("第 1718 (2006)号", "第1718(2006)号"),
        ("第 48/222 B 号", "第48/222 B号"),
        ("第 八 条", "第八条"),
        ("5 526 600 美元", "5526600美元"),  # A/RES/53/3
        ("亿美元;", "亿美元；"),
        ("见 A/57/124, A/57/125 ", "见A/57/124, A/57/125"),
        ("第第5294次会议", "第5294次会议"),  # PRST 2005/52
        ("第一第二委员会", "第一第二委员会"),
        ("—般准则，进—步", "一般准则，进一步"),  # S/RES/467
        ("中国—东盟，——个人，—个人", "中国—东盟，——个人，—个人"),
        ("《公约〉和〈宪章》", "《公约》和《宪章》"),
        (
            "《关于〈公约〉的决定》，《甲〈乙》",
            "《关于〈公约〉的决定》，《甲〈乙》",
        ),  # whose mate it is, is not certain
        ("<<宪章>>和«公约»，5<6", "《宪章》和《公约》，5<6"),
        ("根据联合国宪章》第七章", "根据联合国宪章》第七章"),  # S/RES/1518: no mark is invented
    ],
)
def test_spaces(text: str, expected: str) -> None:
    assert clean(text)[0] == expected


@pytest.mark.parametrize(
    ("text", "notes", "expected", "numbers"),
    [
        ("《宣言》1《公约》2以及1960年的《公约》3,", (), "《宣言》《公约》以及1960年的《公约》，", (1, 2, 3)),
        ("审议了会议委员会的报告,1/", (), "审议了会议委员会的报告，", (1,)),
        ("提交的日历草案,2/但须符合", (), "提交的日历草案，但须符合", (2,)),
        ("第 26/2 号决议6 中", (), "第26/2号决议中", (6,)),
        ("国际公约²的", (), "国际公约的", (2,)),
        ("秘书长的报告[3]，", (), "秘书长的报告，", (3,)),
        ("《宣言》1所载各项目标", (), "《宣言》所载各项目标", (1,)),
        ("《宣言》1所学校", (), "《宣言》1所学校", ()),
        ("《公约》(1)的", (1,), "《公约》的", (1,)),
        ("《公约》(1)的", (), "《公约》(1)的", ()),
        ("世界大会的结果；(4)", (4,), "世界大会的结果；", (4,)),
        ("包括：(1)援助；(2)培训", (1, 2), "包括：(1)援助；(2)培训", ()),
        ("大会3/《文件》", (), "大会《文件》", (3,)),
        ("每年⁹⁹⁹⁹⁹米", (), "每年⁹⁹⁹⁹⁹米", ()),  # longer than any number of a note
        ("研究报告8中的建议", (8,), "研究报告中的建议", (8,)),
        ("研究报告8中的建议", (), "研究报告8中的建议", ()),  # no such note: it may be a number of the report
        ("《行动计划》2.0和", (), "《行动计划》2.0和", ()),  # E/2023/L.24: part of the name
        ("《世界人权宣言》70周年", (), "《世界人权宣言》70周年", ()),
        ("《议定书》1977年", (), "《议定书》1977年", ()),
        ("奥地利*、白俄罗斯***、布隆迪**和中国*", (), "奥地利、白俄罗斯、布隆迪和中国", ()),  # 61/412
    ],
)  # fmt: skip
def test_markers(text: str, notes: tuple[int, ...], expected: str, numbers: tuple[int, ...]) -> None:
    assert clean(text, notes) == (expected, numbers)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *((f"报告{half}", f"报告{full}") for half, full in zip(",;:", "，；：", strict=True)),
        *((f"A/1{half}", f"A/1{full}") for half, full in zip(",;:", "，；：", strict=True)),
        *((f"A{half}B", f"A{half}B") for half in ",;:"),
        *((f"{char},1", f"{char}，1") for char in "大，“”‘’…—\u2e80\uf900\uff08"),
        *((f"1,{char}", f"1，{char}") for char in "大“…—"),
        ("217 A", "217 A"),
        *((f"A {sign}B", f"A {sign}B") for sign in "!~"),  # all of ASCII that shows
        *((f"A{sign} B", f"A{sign} B") for sign in "!~"),
        ("A ~1", "A ~1"),
        ("~1 A", "~1 A"),
        ("A 217", "A 217"),
        ("A1 217", "A1 217"),
        ("217 1A", "217 1A"),
        ("A大1 217", "A大1217"),
        ("217 1大A", "2171大A"),
        ("Part \u200b\n I", "Part I"),
        ("A 大 B", "A大B"),
        ("1718 (2006)", "1718(2006)"),
        (" A ", "A"),
        ("A \u00a0B", "A B"),
    ],
)
def test_marks_and_gaps(text: str, expected: str) -> None:
    assert clean(text)[0] == expected


def test_markers_are_asked_for_from_a_place_on() -> None:
    text = "《甲》1和《乙》2和《丙》1"
    found = clean_lines(text, split_lines(text))
    assert [found.markers_from(start) for start in (0, 3, 4, 7, 8, 11, 12)] == [
        *((1, 2), (1, 2), (2, 1), (2, 1), (1,), (1,), ()),
    ]
    assert clean_lines(text, split_lines(text), glued=False).text == text
    assert clean_lines(text, ()).text == ""


def test_a_marker_keeps_no_space_alive() -> None:
    assert clean("A[1] 5B")[0] == "A 5B"
    assert clean("第5[1] 次")[0] == "第5次"
