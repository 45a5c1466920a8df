"""The paragraphs and tables of a part, each on a line: what a reader sees, nothing deleted or hidden."""

from collections.abc import Callable, Iterator
from xml.etree.ElementTree import Element

from ressearch.sources.docx.numbering import Numbering, value
from ressearch.sources.docx.package import W
from ressearch.sources.raised import PLAIN, raise_figures
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
        self._raised = frozenset(styles_that(is_raised, styles))
        self._hidden = frozenset(styles_that(is_hidden, styles))
        self._begun: tuple[str, str] | None = None  # label and text of a paragraph whose mark is deleted
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
        label = self._numbering.label(properties) if text and not self._begun else ""
        if self._begun:
            label, text = self._begun[0], f"{self._begun[1]}{text}"
            self._begun = None
        if text and runs_on(properties):
            self._begun = label, text
        elif text:
            self._started |= len(text) > 1
            yield f"{label} {text}" if label else text
        for box in boxes:
            yield from self.lines(box)

    def _table(self, element: Element) -> Iterator[str]:
        table = Table(first=not self._started)
        for row in within(element, "tr"):
            table.row()
            for cell in within(row, "tc"):
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
                yield "" if is_custom(child) else self._marker(child)
            else:
                yield SIGNS.get(child.tag) or "".join(self._text(child))

    def _run(self, run: Element) -> str:
        properties = run.find(f"{W}rPr")
        if properties is None:
            properties = run
        style = value(properties.find(f"{W}rStyle"))
        if is_hidden(properties) or (style in self._hidden and properties.find(f"{W}vanish") is None):
            return ""
        text = "".join(self._text(run))
        raised = raise_figures(text)
        for reference in filter(is_custom, run):
            if raised != text:  # the author's own number; a star refers to a remark on the document
                self.notes[note_key(reference)] = int(raised.translate(PLAIN))
            return raised
        return raised if is_raised(properties) or style in self._raised else text

    def _marker(self, reference: Element) -> str:
        """The number of a note, which Word counts by the order of the references."""
        return raise_figures(str(self.notes.setdefault(note_key(reference), len(self.notes) + 1)))


def note_key(reference: Element) -> tuple[str, str]:
    """Which note a reference means."""
    return reference.tag, reference.get(f"{W}id", "")


def is_custom(element: Element) -> bool:
    """Whether it refers to a note under a mark that the author typed behind it."""
    return element.get(f"{W}customMarkFollows", "0") not in FALSE


def styles_that(do: Callable[[Element], bool], styles: Element | None) -> Iterator[str]:
    """The styles of characters that do so: a second reference to a note is but a figure in a raised style."""
    for style in styles.iter(f"{W}style") if styles is not None else ():
        properties = style.find(f"{W}rPr")
        if properties is not None and do(properties):
            yield style.get(f"{W}styleId", "")


def is_raised(properties: Element) -> bool:
    """Whether the properties of a run raise it: small, or only higher."""
    if value(properties.find(f"{W}vertAlign")) == "superscript":
        return True
    return (value(properties.find(f"{W}position")) or "-")[0] in "123456789"


def is_hidden(properties: Element) -> bool:
    """Whether the properties of a run hide it."""
    hidden = properties.find(f"{W}vanish")
    return hidden is not None and value(hidden) not in FALSE


def runs_on(properties: Element | None) -> bool:
    """Whether the mark that ends a paragraph is deleted or hidden, so that the next one goes on in its line."""
    mark = properties.find(f"{W}rPr") if properties is not None else None
    return mark is not None and (mark.find(f"{W}del") is not None or mark.find(f"{W}specVanish") is not None)


def within(element: Element, tag: str) -> Iterator[Element]:
    """The rows of a table, or the cells of a row, not those of tables in it and no deleted ones."""
    for child in element:
        if child.tag == f"{W}{tag}":
            if child.find(f"{W}trPr/{W}del") is None:
                yield child
        elif child.tag not in DROPPED and child.tag != f"{W}tc":
            yield from within(child, tag)
