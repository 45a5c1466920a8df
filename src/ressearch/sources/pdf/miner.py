"""Characters in their places, from pdfminer: slower, but it keeps what has no glyph where no font is embedded."""

import io
from collections.abc import Iterable, Iterator

from pdfminer.converter import PDFLayoutAnalyzer
from pdfminer.layout import LTChar, LTContainer, LTFigure, LTPage
from pdfminer.pdfdocument import PDFDocument, PDFPasswordIncorrect
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.pdfparser import PDFParser

from ressearch.sources.guard.protocol import ExtractionError
from ressearch.sources.pdf.glyphs import Glyph

LEVEL = 4.0  # times as far along as up or down
MAX_DEPTH = 20  # of figures within figures


class Collector(PDFLayoutAnalyzer):
    """Takes down the characters of a page; no layout is guessed."""

    def __init__(self, resources: PDFResourceManager) -> None:
        super().__init__(resources, laparams=None)
        self.page: LTPage | None = None

    def receive_layout(self, ltpage: LTPage) -> None:
        """The page is done."""
        self.page = ltpage


class Miner:
    """An open PDF. Raises ``ExtractionError`` where it cannot be opened."""

    def __init__(self, data: bytes) -> None:
        try:
            document = PDFDocument(PDFParser(io.BytesIO(data)))
        except PDFPasswordIncorrect:
            raise ExtractionError("encrypted") from None
        resources = PDFResourceManager()
        self._collector = Collector(resources)
        self._interpreter = PDFPageInterpreter(resources, self._collector)
        self._pages: Iterator[PDFPage] = PDFPage.create_pages(document)
        self._next = 0

    def glyphs(self, number: int) -> list[Glyph]:
        """The characters of a page, counted from 0; pages are asked for in order."""
        for page in self._pages:
            self._next += 1
            if self._next > number:
                self._interpreter.process_page(page)
                return list(characters(self._collector.page or ()))
        raise ExtractionError("damaged")


def characters(items: Iterable[object], depth: int = MAX_DEPTH) -> Iterator[Glyph]:
    """The characters among the items of a page and in its figures."""
    for item in items:
        if isinstance(item, LTChar):
            a, b, *_ = item.matrix
            if a <= LEVEL * abs(b):
                continue  # it runs another way than the page
            text = item.get_text()
            known = "\ufffd" if text.startswith("(cid:") else text
            for char in known:
                yield Glyph(char, item.x0, item.x1, item.matrix[5], item.size)
        elif isinstance(item, LTFigure | LTContainer) and depth:
            yield from characters(item, depth - 1)
