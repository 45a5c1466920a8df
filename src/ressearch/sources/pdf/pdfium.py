"""An open PDF and its pages, by pdfium: right and fast where the fonts are embedded."""

import ctypes
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from types import TracebackType
from typing import Self

import pypdfium2.raw as pdfium

from ressearch.sources.guard.protocol import ExtractionError
from ressearch.sources.pdf.characters import Handle, read_glyphs
from ressearch.sources.pdf.glyphs import Glyph

FAILURES = {pdfium.FPDF_ERR_PASSWORD: "encrypted", pdfium.FPDF_ERR_SECURITY: "encrypted"}
MAX_DEPTH = 4  # of forms within forms that are searched for fonts

# The fonts that every reader of PDF has, by the names they go under.
STANDARD = (b"Helvetica", b"Times", b"Courier", b"Symbol", b"ZapfDingbats", b"Arial")

pdfium.FPDF_InitLibrary()


class Document(AbstractContextManager["Document"]):
    """An open PDF. Raises ``ExtractionError`` where it cannot be opened."""

    def __init__(self, data: bytes) -> None:
        self._data = data  # pdfium reads it as long as the document is open
        self._handle = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
        if not self._handle:
            raise ExtractionError(FAILURES.get(pdfium.FPDF_GetLastError(), "damaged"))

    def __len__(self) -> int:
        return int(pdfium.FPDF_GetPageCount(self._handle))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        pdfium.FPDF_CloseDocument(self._handle)

    @contextmanager
    def page(self, number: int) -> Iterator["Page"]:
        """A page, counted from 0."""
        handle = pdfium.FPDF_LoadPage(self._handle, number)
        if not handle:
            raise ExtractionError("damaged")
        try:
            yield Page(handle)
        finally:
            pdfium.FPDF_ClosePage(handle)


class Page:
    """An open page."""

    def __init__(self, handle: Handle) -> None:
        self._handle = handle

    @property
    def embedded(self) -> bool:
        """Whether pdfium has the glyphs of every font on the page."""
        count = pdfium.FPDFPage_CountObjects(self._handle)
        seen: dict[int, bool] = {}
        return all(
            has_glyphs(pdfium.FPDFPage_GetObject(self._handle, index), seen, MAX_DEPTH) for index in range(count)
        )

    def glyphs(self) -> list[Glyph]:
        """The characters of the page in the order of the file, as the page is turned for the reader."""
        text = pdfium.FPDFText_LoadPage(self._handle)
        try:
            return list(read_glyphs(text, pdfium.FPDFPage_GetRotation(self._handle))) if text else []
        finally:
            pdfium.FPDFText_ClosePage(text)


def has_glyphs(item: Handle, seen: dict[int, bool], depth: int) -> bool:
    """Whether the fonts of an object are embedded, or of those that every reader has."""
    kind = pdfium.FPDFPageObj_GetType(item)
    if kind == pdfium.FPDF_PAGEOBJ_FORM and depth:
        count = pdfium.FPDFFormObj_CountObjects(item)
        return all(has_glyphs(pdfium.FPDFFormObj_GetObject(item, at), seen, depth - 1) for at in range(count))
    if kind != pdfium.FPDF_PAGEOBJ_TEXT:
        return True
    font = pdfium.FPDFTextObj_GetFont(item)
    address = ctypes.cast(font, ctypes.c_void_p).value or 0
    if address not in seen:
        seen[address] = not font or bool(pdfium.FPDFFont_GetIsEmbedded(font)) or is_standard(font)
    return seen[address]


def is_standard(font: Handle) -> bool:
    """Whether a font needs no embedding."""
    name = ctypes.create_string_buffer(64)
    pdfium.FPDFFont_GetBaseFontName(font, name, len(name))
    return name.value.startswith(STANDARD)
