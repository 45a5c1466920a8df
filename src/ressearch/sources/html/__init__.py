"""Here is an HTML page: what is to be read on it?

archive     the page in a file that holds its images, too
encoding    its characters
page        its elements, one after another; ``attributes`` and ``lists`` know what they tell
"""

from pathlib import Path

from ressearch.sources.encodings import UnsureError, decode_as
from ressearch.sources.guard.limits import MAX_BYTES, allow_step
from ressearch.sources.guard.protocol import Extracted, ExtractionError
from ressearch.sources.html.archive import unpack
from ressearch.sources.html.encoding import decode_page
from ressearch.sources.html.page import Page
from ressearch.sources.text import read_bytes

CHUNK = 100_000  # characters that may take a step of time


def extract(path: Path) -> Extracted:
    """The text of a page, a paragraph a line. Raises ``ExtractionError``."""
    try:
        data, stated = unpack(read_bytes(path, MAX_BYTES))
        text, encoding = decode_as(data, stated) if stated else decode_page(data)
    except UnsureError:
        raise ExtractionError("encoding") from None
    page = Page()
    for start in range(0, len(text), CHUNK):
        allow_step()
        page.feed(text[start : start + CHUNK])
    page.close()
    return Extracted(page.text(), {f"encoding_{encoding}": 1} if encoding else {})
