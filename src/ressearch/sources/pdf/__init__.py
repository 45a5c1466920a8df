"""Here is a PDF: what is to be read on its pages?

    pdfium      the pages; ``characters`` those of one: right and fast where the fonts are embedded
    miner       the same, slower, where they are not: pdfium then loses what it has no glyph for
    glyphs      characters in their places, without those drawn again to imitate bold type
    columns     a page in two columns becomes one
    rows        characters side by side make up a line; raised figures in it are markers of notes
    page        the lines of a page with what their places tell: paragraphs, notes at the foot

Both libraries run only in the guarded child.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ressearch.sources.guard.limits import MAX_BYTES, MAX_PAGES, MAX_TEXT, allow_step
from ressearch.sources.guard.protocol import Extracted, ExtractionError
from ressearch.sources.pdf.glyphs import Glyph
from ressearch.sources.pdf.page import Measures, page_text
from ressearch.sources.pdf.rows import Row, make_rows
from ressearch.sources.text import read_bytes

if TYPE_CHECKING:
    from ressearch.sources.pdf.miner import Miner

MAPPED = 0.7  # of the characters must be known; fonts without a map to Unicode give signs of private use
MINER_STEP = 5  # seconds that the slower library may take for a page
END = 4096  # bytes in which a whole file says that it ends


def extract(path: Path) -> Extracted:
    """The text of a PDF, pages parted by form feeds. Raises ``ExtractionError``."""
    data = read_bytes(path, MAX_BYTES)
    pages: list[list[Row]] = []
    total = doubles = 0
    for glyphs in read_pages(data):
        total += len(glyphs)
        if total > MAX_TEXT:
            raise ExtractionError("size")
        rows, drawn = make_rows(glyphs, first=not pages)
        doubles += drawn
        pages.append(rows)
    check_characters(pages)
    measures = Measures.of(pages)
    text = "\f".join(page_text(rows, measures) for rows in pages)
    return Extracted(text, {"overprint_glyph": doubles} if doubles else {})


def read_pages(data: bytes) -> Iterator[list[Glyph]]:
    """The characters of each page."""
    try:
        from ressearch.sources.pdf.pdfium import Document  # noqa: PLC0415 - an extra, told of when missing
    except ImportError:
        raise ExtractionError("missing-pdf") from None
    check_end(data)
    with Document(data) as document:
        if len(document) > MAX_PAGES:
            raise ExtractionError("pages")
        miner = None
        for number in range(len(document)):
            allow_step()
            with document.page(number) as page:
                if page.embedded:
                    yield page.glyphs()
                    continue
            allow_step(MINER_STEP)
            miner = miner or open_miner(data)
            yield miner.glyphs(number)


def open_miner(data: bytes) -> "Miner":
    """The slower reader, loaded only for a page that needs it."""
    try:
        from ressearch.sources.pdf.miner import Miner  # noqa: PLC0415 - an extra, told of when missing
    except ImportError:
        raise ExtractionError("missing-pdf") from None
    return Miner(data)


def check_end(data: bytes) -> None:
    """A file that was cut short must not pass for a short one: libraries mend it in silence."""
    if b"%%EOF" not in data[-END:]:
        raise ExtractionError("truncated" if b"%PDF-" in data[:1024] else "damaged")


def check_characters(pages: list[list[Row]]) -> None:
    """Scans have no characters, some fonts no names for theirs."""
    chars = [char for rows in pages for row in rows for char in row.text if not char.isspace()]
    if not chars:
        raise ExtractionError("scanned")
    known = sum(char != "\ufffd" and not "\ue000" <= char <= "\uf8ff" for char in chars)
    if known < MAPPED * len(chars):
        raise ExtractionError("unmapped")
