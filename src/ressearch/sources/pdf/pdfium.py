"""Characters in their places, from pdfium: right and fast where fonts are embedded.

The raw functions are called, few for each character: a page of a thousand takes milliseconds.
"""

import ctypes
import math
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from types import TracebackType
from typing import Self

import pypdfium2.raw as pdfium

from ressearch.sources.guard.protocol import ExtractionError
from ressearch.sources.pdf.glyphs import Glyph

FAILURES = {pdfium.FPDF_ERR_PASSWORD: "encrypted", pdfium.FPDF_ERR_SECURITY: "encrypted"}
MAX_DEPTH = 4  # of forms within forms that are searched for fonts
BREAKS = frozenset("\r\n\0\ufffe\u00ad\x02")  # line ends that pdfium adds, hyphens that it takes away

# The fonts that every reader of PDF has, by the names they go under.
STANDARD = (b"Helvetica", b"Times", b"Courier", b"Symbol", b"ZapfDingbats", b"Arial")

UPRIGHT = 0.97  # the cosine of the angle up to which a line counts as level

# Where a place comes to lie when the page is turned clockwise by so many quarters.
TURNS: tuple[Callable[[float, float], tuple[float, float]], ...] = (
    lambda x, y: (x, y),
    lambda x, y: (y, -x),
    lambda x, y: (-x, -y),
    lambda x, y: (-y, x),
)

HIGH, LOW = 0xD800 >> 10, 0xDC00 >> 10  # what the halves of a pair in UTF-16 begin with

Handle = object  # of pdfium; only handed back to it

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


def read_glyphs(text: Handle, turned: int = 0) -> Iterator[Glyph]:
    """The characters of an open text page, one after another, without those that stand upright beside the text.

    Each is asked for its origin alone. Its right edge is where the next one begins, and its size that of the
    first after a step up or down: three calls for each character would take three times as long.
    """
    chars = read_characters(text)
    places = [TURNS[turned](x, y) for x, y in read_origins(text, len(chars))]
    places.append((0.0, math.inf))
    level: float | None = None
    size = 0.0
    for index, char in enumerate(chars):
        if char in BREAKS:
            continue
        left, base = places[index]
        if base != level:
            if char == " ":
                continue
            level, size = base, size_of(text, index, turned)
        after, level_after = places[index + 1]
        if level_after != base or not left < after <= left + 2 * size:
            after = left + size * (1.0 if char > "~" else 0.5)
        if size:
            yield Glyph(char, left, after, base, size)


def size_of(text: Handle, index: int, turned: int) -> float:
    """How tall a character is; 0 where its line runs another way than the page."""
    angle = pdfium.FPDFText_GetCharAngle(text, index) + turned * math.pi / 2
    if math.cos(angle) < UPRIGHT:
        return 0.0
    box = pdfium.FS_RECTF()
    pdfium.FPDFText_GetLooseCharBox(text, index, ctypes.byref(box))
    return float(abs(box.right - box.left if turned % 2 else box.top - box.bottom))


def read_characters(text: Handle) -> list[str]:
    """The characters of a page by their index, the halves of a pair in the place of the second."""
    count = pdfium.FPDFText_CountChars(text)
    buffer = (ctypes.c_ushort * (count + 1))()
    if pdfium.FPDFText_GetText(text, 0, count, buffer) == count + 1:
        chars = list(bytes(buffer)[: 2 * count].decode("utf-16-le", "replace"))
        if len(chars) == count:
            return chars
    codes = [pdfium.FPDFText_GetUnicode(text, index) for index in range(count)]
    return [
        chr(0x10000 + ((codes[at - 1] & 0x3FF) << 10) + (code & 0x3FF))
        if at and code >> 10 == LOW and codes[at - 1] >> 10 == HIGH
        else "\0"
        if code >> 10 in {HIGH, LOW}
        else chr(code)
        for at, code in enumerate(codes)
    ]


def read_origins(text: Handle, count: int) -> Iterator[tuple[float, float]]:
    """Where each character stands on its base line."""
    origin_of = pdfium.FPDFText_GetCharOrigin
    x, y = ctypes.c_double(), ctypes.c_double()
    to_x, to_y = ctypes.byref(x), ctypes.byref(y)
    for index in range(count):
        origin_of(text, index, to_x, to_y)
        yield x.value, y.value
