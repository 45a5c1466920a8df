"""DOCX files written by hand: labels that Word counts, notes in a part of their own, deleted text."""

import io
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

from papers import Paper, Paragraph

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
LEVELS = (("decimal", "%1."), ("lowerLetter", "(%2)"), ("chineseCounting", "(%3)"))


def set_docx(paper: Paper, *, counted: bool = True) -> bytes:
    """A paper as a document; with ``counted`` its labels are left for Word to count."""
    lists = Lists()
    body = "".join(paragraph_xml(paragraph, lists if counted else None) for paragraph in paper.paragraphs)
    notes = "".join(
        f'<w:footnote w:id="{number + 1}"><w:p><w:r><w:footnoteRef/></w:r>{run_xml(" " + text)}</w:p></w:footnote>'
        for number, text in paper.notes.items()
    )
    return pack_docx(body, footnotes=f"<w:footnotes {W}>{notes}</w:footnotes>", numbering=lists.xml())


def pack_docx(body: str, **parts: str) -> bytes:
    """The archive of a document with this body and other parts."""
    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", '<?xml version="1.0"?><Types/>')
        archive.writestr("word/document.xml", f"<w:document {W}><w:body>{body}</w:body></w:document>")
        for name, text in parts.items():
            archive.writestr(f"word/{name}.xml", text)
    return out.getvalue()


class Lists:
    """Which list and level counts to a label."""

    def __init__(self) -> None:
        self.count = [0, 0, 0]
        self.starts = [1]

    def place(self, label: str) -> tuple[int, int] | None:
        """The number of the list and the level that come to ``label``, ``None`` where no counting does."""
        depth = 0 if label.endswith(".") else 1 if label[1:2].isascii() else 2
        self.count[depth] += 1
        self.count[depth + 1 :] = [0] * (2 - depth)
        number = self.count[depth]
        shown = (f"{number}.", f"({chr(96 + number)})", f"({'一二三四五六七八九十'[number - 1 : number]})")[depth]
        return (1, depth) if shown == label else None

    def xml(self) -> str:
        levels = "".join(
            f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
            f'<w:lvlText w:val="{text}"/></w:lvl>'
            for depth, (form, text) in enumerate(LEVELS)
        )
        return (
            f'<w:numbering {W}><w:abstractNum w:abstractNumId="7">{levels}</w:abstractNum>'
            '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>'
        )


def paragraph_xml(paragraph: Paragraph, lists: Lists | None) -> str:
    place = lists.place(paragraph.label) if lists and paragraph.label else None
    label = "" if place or not paragraph.label else run_xml(f"{paragraph.label}\t")
    properties = ""
    if place:
        number, depth = place
        properties = f'<w:pPr><w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr></w:pPr>'
    runs = "".join(
        f'<w:r><w:footnoteReference w:id="{int(run.text) + 1}"/></w:r>'
        if run.raised
        else run_xml(run.text, "<w:b/>" * run.bold)
        for run in paragraph.runs
    )
    return f"<w:p>{properties}{label}<w:del>{run_xml('删去的文字')}</w:del>{runs}</w:p>"


def run_xml(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
