"""DOCX files: which lines are read in them, under which labels."""

from pathlib import Path
from zipfile import ZipFile

import pytest

from docxs import W, pack_docx, run_xml
from ressearch.sources.docx import extract
from ressearch.sources.guard import limits
from ressearch.sources.kinds import kind_of
from ressearch.sources.numerals import written


@pytest.fixture(autouse=True)
def no_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests run in no child."""
    monkeypatch.setattr("ressearch.sources.docx.package.allow_step", lambda: None)
    assert limits.STEP


def lines(tmp_path: Path, body: str, **parts: str) -> list[str]:
    path = tmp_path / "a.docx"
    path.write_bytes(pack_docx(body, **parts))
    return [line for line in extract(path).text.split("\n") if line]


def paragraph(text: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{text if text.startswith('<') else run_xml(text)}</w:p>"


def counted(text: str, depth: int = 0, number: int = 1) -> str:
    return paragraph(text, f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>')


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (paragraph("大会，") + paragraph("回顾，"), ["大会，", "回顾，"]),
        (paragraph("<w:r><w:t>1.</w:t><w:tab/><w:t>决定</w:t></w:r>"), ["1.\t决定"]),
        (paragraph("<w:r><w:t>决</w:t><w:softHyphen/><w:t>定</w:t><w:br/><w:t>请</w:t></w:r>"), ["决定 请"]),
        (
            paragraph("<w:del><w:r><w:delText>请</w:delText></w:r></w:del><w:ins>" + run_xml("决定") + "</w:ins>"),
            ["决定"],
        ),
        (paragraph("<w:moveFrom>" + run_xml("请") + "</w:moveFrom>" + run_xml("决定")), ["决定"]),
        (paragraph(run_xml("请", "<w:vanish/>") + run_xml("决定", '<w:vanish w:val="0"/>')), ["决定"]),
        (paragraph(run_xml("报告，") + run_xml("12", '<w:vertAlign w:val="superscript"/>')), ["报告，¹²"]),
        (paragraph("<w:hyperlink>" + run_xml("决定") + "</w:hyperlink>"), ["决定"]),
        (f"<w:sdt><w:sdtContent>{paragraph('大会，')}</w:sdtContent></w:sdt>", ["大会，"]),
        (
            paragraph("<w:r><w:fldChar/><w:instrText>NOTEREF</w:instrText></w:r>" + run_xml("决定")),
            ["决定"],
        ),
        (
            paragraph(
                "<w:r><w:pict><w:txbxContent><w:p>" + run_xml("请回收") + "</w:p></w:txbxContent></w:pict></w:r>"
            )
            + paragraph("大会，"),
            ["请回收", "大会，"],
        ),
        (
            paragraph("大会，")
            + "<w:tbl>"
            + "".join(
                f"<w:tr><w:tc>{paragraph(a)}</w:tc><w:tc>{paragraph(b)}</w:tc></w:tr>" for a, b in ("甲1", "乙2")
            )
            + "</w:tbl>",
            ["大会，", "甲 | 1 | 乙 | 2"],
        ),
    ],
)
def test_lines(tmp_path: Path, body: str, expected: list[str]) -> None:
    assert lines(tmp_path, body) == expected


def level(depth: int, form: str, text: str) -> str:
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


LEVELS = level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)") + level(2, "chineseCounting", "（%3）")
BULLET = level(0, "bullet", "·")
AGAIN = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>'
NUMBERING = (
    f"<w:numbering {W}>"
    f'<w:abstractNum w:abstractNumId="5">{LEVELS}</w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="6">{BULLET}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>'
    f'<w:num w:numId="2"><w:abstractNumId w:val="5"/>{AGAIN}</w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="6"/></w:num></w:numbering>'
)
STYLES = (
    f'<w:styles {W}><w:style w:styleId="Op"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    '<w:style w:styleId="Sub"><w:basedOn w:val="Op"/></w:style>'
    '<w:style w:styleId="Mark"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style></w:styles>'
)


def test_labels_that_word_counts(tmp_path: Path) -> None:
    body = (
        counted("甲")
        + counted("乙", 1)
        + counted("丙", 1)
        + counted("丁", 2)
        + counted("戊")
        + counted("己", 1)
        + counted("庚", 0, 2)
        + counted("辛", 0, 3)
        + counted("壬", 0, 9)
        + paragraph("癸", '<w:pStyle w:val="Sub"/>')
        + counted("子", 0, 0)
    )
    assert lines(tmp_path, body, numbering=NUMBERING, styles=STYLES) == (
        ["1. 甲", "(a) 乙", "(b) 丙", "（一） 丁", "2. 戊", "(a) 己", "7. 庚", "辛", "壬", "3. 癸", "子"]
    )


def test_notes_are_numbered_by_their_references(tmp_path: Path) -> None:
    def refer(number: int) -> str:
        return f'<w:r><w:footnoteReference w:id="{number}"/></w:r>'

    body = paragraph(
        run_xml("报告") + refer(9) + run_xml("、决议") + refer(4) + run_xml("1", '<w:rStyle w:val="Mark"/>')
    )
    notes = "".join(f'<w:footnote w:id="{at}">{paragraph(f"见{at}。")}</w:footnote>' for at in (0, 4, 9))
    found = lines(tmp_path, body, footnotes=f"<w:footnotes {W}>{notes}</w:footnotes>", styles=STYLES)
    assert found == ["报告¹、决议²¹", "_" * 15, "1 见9。", "2 见4。"]


def test_the_symbol_may_stand_in_the_head_alone(tmp_path: Path) -> None:
    head = f"<w:hdr {W}>{paragraph('A/RES/99/1')}</w:hdr>"
    assert lines(tmp_path, paragraph("大会，"), header1=head, header2=head) == ["A/RES/99/1", "大会，"]


@pytest.mark.parametrize(
    ("form", "numbers", "expected"),
    [
        ("decimal", (1, 12), "1 12"),
        ("lowerLetter", (1, 26, 27), "a z aa"),
        ("upperLetter", (2,), "B"),
        ("lowerRoman", (1, 4, 9, 14), "i iv ix xiv"),
        ("upperRoman", (6,), "VI"),
        ("chineseCounting", (1, 10, 11, 20, 21), "一 十 十一 二十 二十一"),
        ("decimalEnclosedCircle", (1, 20, 21), "① ⑳ 21"),
        ("somethingNew", (3,), "3"),
    ],
)
def test_numbers_as_lists_write_them(form: str, numbers: tuple[int, ...], expected: str) -> None:
    assert " ".join(written(number, form) for number in numbers) == expected


RAISED = '<w:vertAlign w:val="superscript"/>'
HIDING = f'<w:styles {W}><w:style w:styleId="Gone"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>'


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (paragraph(run_xml("请", '<w:rStyle w:val="Gone"/>') + run_xml("决定")), ["决定"]),
        (paragraph(run_xml("报告") + run_xml("1", '<w:position w:val="6"/>')), ["报告¹"]),
        (paragraph(run_xml("报告") + run_xml("1", '<w:position w:val="-6"/>')), ["报告1"]),
        # a paragraph mark that is deleted: two paragraphs are one
        (
            paragraph("决定", "<w:rPr><w:del/></w:rPr>") + paragraph("继续；") + paragraph("请"),
            ["决定继续；", "请"],
        ),
        # notes that are typed
        (
            paragraph(run_xml("报告，") + run_xml("1", RAISED))
            + paragraph(run_xml("1", RAISED) + run_xml(" 见A/1。")),
            ["报告，¹", "_" * 15, "1 见A/1。"],
        ),
        # a table in a table is read once; a row that is deleted not at all
        (
            paragraph("大会，")
            + "<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc><w:p>"
            + run_xml("请")
            + "</w:p></w:tc></w:tr></w:tbl></w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p>"
            + run_xml("删")
            + "</w:p></w:tc></w:tr></w:tbl>",
            ["大会，", "请"],
        ),
    ],
)
def test_what_word_shows(tmp_path: Path, body: str, expected: list[str]) -> None:
    assert lines(tmp_path, body, styles=HIDING) == expected


@pytest.mark.parametrize(("mark", "expected"), [("7", ["报告⁷，", "_" * 15, "7 见A/1。"]), ("*", ["报告*，"])])
def test_a_note_may_bear_a_mark_of_the_author(tmp_path: Path, mark: str, expected: list[str]) -> None:
    reference = f'<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>{mark}</w:t></w:r>'
    note = f'<w:footnote w:id="2">{paragraph(run_xml(mark, RAISED) + run_xml(" 见A/1。"))}</w:footnote>'
    body = paragraph(run_xml("报告") + reference + run_xml("，"))
    assert lines(tmp_path, body, footnotes=f"<w:footnotes {W}>{note}</w:footnotes>") == expected


def test_the_main_part_goes_by_any_name(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    with ZipFile(path, "w") as archive:
        archive.writestr("_rels/.rels", f'<a><b Type="{kind}" Target="/word/document2.xml"/></a>')
        archive.writestr("[Content_Types].xml", "<a>wordprocessingml.document.main+xml</a>")
        archive.writestr("word/document2.xml", f"<w:document {W}>{paragraph('大会，')}</w:document>")
    assert kind_of(path) == "docx"
    assert extract(path).text.strip() == "大会，"
