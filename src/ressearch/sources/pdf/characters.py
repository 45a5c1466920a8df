"""Characters in their places, from pdfium.

The raw functions are called, few for each character: a page of a thousand takes milliseconds.
"""

import ctypes
import math
from collections.abc import Callable, Iterator

import pypdfium2.raw as pdfium

from ressearch.sources.pdf.glyphs import Glyph

BREAKS = frozenset("\r\n\0\u00ad")  # line ends that pdfium adds, and what is not to be seen
HYPHENS = str.maketrans("\x02\ufffe", "--")  # as pdfium gives one at the end of a line: 1998-1999
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
        if char in BREAKS or (turned and char == " "):  # on a turned page it puts its blanks on the wrong side
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
    """The size a character is set in; 0 where its line runs another way than the page.

    It is the size of the font, not the height of the box: the boxes of two fonts on one line differ by a fifth.
    """
    angle = pdfium.FPDFText_GetCharAngle(text, index) + turned * math.pi / 2
    if math.cos(angle) < UPRIGHT:
        return 0.0
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFText_GetMatrix(text, index, ctypes.byref(matrix))
    size = float(pdfium.FPDFText_GetFontSize(text, index))
    return round(size * math.hypot(matrix.c, matrix.d), 2)


def read_characters(text: Handle) -> list[str]:
    """The characters of a page by their index, the halves of a pair in the place of the second."""
    count = pdfium.FPDFText_CountChars(text)
    buffer = (ctypes.c_ushort * (count + 1))()
    if pdfium.FPDFText_GetText(text, 0, count, buffer) == count + 1:
        chars = list(bytes(buffer)[: 2 * count].decode("utf-16-le", "replace").translate(HYPHENS))
        if len(chars) == count:
            return chars
    codes = [pdfium.FPDFText_GetUnicode(text, index) for index in range(count)]
    return [
        chr(0x10000 + ((codes[at - 1] & 0x3FF) << 10) + (code & 0x3FF))
        if at and code >> 10 == LOW and codes[at - 1] >> 10 == HIGH
        else "\0"
        if code >> 10 in {HIGH, LOW}
        else chr(code).translate(HYPHENS)
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
