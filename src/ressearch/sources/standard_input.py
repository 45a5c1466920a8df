"""Standard input as a file: its content says what it is, and the limits of files hold for it."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from ressearch.errors import SourceError
from ressearch.sources.guard.limits import MAX_BYTES

STANDARD_INPUT = Path("-")
SHOWN = "<stdin>"
PIECE = 1 << 16


@contextmanager
def standard_input() -> Iterator[Path]:
    """A file with what comes in, for as long as it is read. Raises ``SourceError`` where that is too much."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "stdin"
        with path.open("wb") as file:
            while sys.stdin is not None and (piece := sys.stdin.buffer.read(PIECE)):
                file.write(piece)
                if file.tell() > MAX_BYTES:
                    raise SourceError(SHOWN, "内容过大，不是一份决议", "too much content for a resolution")
        yield path
