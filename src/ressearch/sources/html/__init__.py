"""Here is an HTML page: what is to be read on it? ``encoding`` decodes it, ``page`` walks its elements."""

from pathlib import Path

from ressearch.sources.encodings import UnsureError
from ressearch.sources.guard.limits import MAX_BYTES, allow_step
from ressearch.sources.guard.protocol import Extracted, ExtractionError
from ressearch.sources.html.encoding import decode_page
from ressearch.sources.html.page import Page
from ressearch.sources.text import read_bytes

CHUNK = 100_000  # characters that may take a step of time


def extract(path: Path) -> Extracted:
    """The text of a page, a paragraph a line. Raises ``ExtractionError``."""
    try:
        text, encoding = decode_page(read_bytes(path, MAX_BYTES))
    except UnsureError:
        raise ExtractionError("encoding") from None
    page = Page()
    for start in range(0, len(text), CHUNK):
        allow_step()
        page.feed(text[start : start + CHUNK])
    page.close()
    return Extracted(page.text(), {f"encoding_{encoding}": 1} if encoding else {})
