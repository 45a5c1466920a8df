"""The paragraphs and tables of a part, each on a line: what a reader sees, nothing deleted or hidden."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from ressearch.sources.docx.numbering import Numbering, value
from ressearch.sources.docx.package import W
from ressearch.sources.raised import raise_figures
from ressearch.sources.tables import Table

# What is not on the page: deleted text, codes of fields, the other form of what is there already.
DROPPED = frozenset(
    f"{W}{tag}" for tag in ("del", "moveFrom", "instrText", "delText", "pPr", "rPr", "sectPr", "tblPr", "rt")
)
COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
SIGNS = {f"{W}tab": "\t", f"{W}br": " ", f"{W}cr": " ", f"{W}noBreakHyphen": "-"}
FALSE = frozenset({"0", "false", "off", "none"})


class Reader:
    """Reads the parts of a document one after another; lists and notes are counted through."""

    def __init__(self, numbering: Numbering, styles: Element | None = None) -> None:
        self._numbering = numbering
        self._raised = frozenset(raised_styles(styles)) if styles is not None else frozenset[str]()
        self._boxes: list[Element] = []  # text boxes of the paragraph that is being read
        self.notes: dict[tuple[str, str], int] = {}  # kind and id of the notes referred to, numbered
        self._started = False

    def lines(self, root: Element) -> Iterator[str]:
        """The lines of all blocks inside ``root``."""
        for child in root:
            if child.tag == f"{W}p":
                yield from self._paragraph(child)
            elif child.tag == f"{W}tbl":
                yield from self._table(child)
            elif child.tag not in DROPPED:
                yield from self.lines(child)

    def _paragraph(self, paragraph: Element) -> Iterator[str]:
        properties = paragraph.find(f"{W}pPr")
        text = "".join(self._text(paragraph)).strip()
        boxes, self._boxes = self._boxes, []
        if text:
            label = self._numbering.label(properties)
            self._started |= len(text) > 1
            yield f"{label} {text}" if label else text
        for box in boxes:
            yield from self.lines(box)

    def _table(self, element: Element) -> Iterator[str]:
        table = Table(first=not self._started)
        for row in rows(element):
            table.row()
            for cell in row.iter(f"{W}tc"):
                table.cell()
                table.lines += self.lines(cell)
        yield from filter(None, table.text())

    def _text(self, element: Element) -> Iterator[str]:
        """The characters inside an element."""
        for child in element:
            if child.tag in DROPPED:
                continue
            if child.tag == f"{W}r":
                yield self._run(child)
            elif child.tag == f"{COMPATIBILITY}AlternateContent":
                choice = child.find(f"{COMPATIBILITY}Choice")
                yield from self._text(choice) if choice is not None else ()
            elif child.tag == f"{W}txbxContent":
                self._boxes.append(child)
            elif child.tag == f"{W}t":
                yield child.text or ""
            elif child.tag in {f"{W}footnoteReference", f"{W}endnoteReference"}:
                yield self._marker(child)
            else:
                yield SIGNS.get(child.tag) or "".join(self._text(child))

    def _run(self, run: Element) -> str:
        properties = run.find(f"{W}rPr")
        if properties is None:
            return "".join(self._text(run))
        hidden = properties.find(f"{W}vanish")
        if hidden is not None and value(hidden) not in FALSE:
            return ""
        text = "".join(self._text(run))
        raised = is_raised(properties) or value(properties.find(f"{W}rStyle")) in self._raised
        return raise_figures(text) if raised else text

    def _marker(self, reference: Element) -> str:
        """The number of a note, which Word counts by the order of the references."""
        key = (reference.tag, reference.get(f"{W}id", ""))
        return raise_figures(str(self.notes.setdefault(key, len(self.notes) + 1)))


def raised_styles(styles: Element) -> Iterator[str]:
    """The styles of characters that are raised: a second reference to a note is but a figure in such a style."""
    for style in styles.iter(f"{W}style"):
        properties = style.find(f"{W}rPr")
        if properties is not None and is_raised(properties):
            yield style.get(f"{W}styleId", "")


def is_raised(properties: Element) -> bool:
    """Whether the properties of a run raise it."""
    return value(properties.find(f"{W}vertAlign")) == "superscript"


def rows(table: Element) -> Iterator[Element]:
    """The rows of a table, not those of tables in it."""
    for child in table:
        if child.tag == f"{W}tr":
            yield child
        elif child.tag in {f"{W}sdt", f"{W}sdtContent"}:
            yield from rows(child)
