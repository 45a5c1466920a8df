"""The child: reads one file after another and answers each on a line, until its input ends.

Run as ``python -m ressearch.sources.guard.server``. Nothing in it needs to be careful: whatever happens to it, the
client tells it as the fault of that file.
"""

import json
import os
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import IO

from ressearch.sources.guard import limits
from ressearch.sources.guard.protocol import Extracted, ExtractionError, answer

# Where the reader of a kind lives; a module is loaded when the first file of its kind comes.
READERS = {
    "pdf": "ressearch.sources.pdf",
    "docx": "ressearch.sources.docx",
    "html": "ressearch.sources.html",
}


def serve(requests: IO[str], answers: IO[str]) -> None:
    """Answer every request, ``{"kind": ..., "path": ...}`` a line."""
    for line in requests:
        request = json.loads(line)
        answers.write(json.dumps(answer(read(request["kind"], Path(request["path"])))) + "\n")
        answers.flush()


def read(kind: str, path: Path) -> Extracted | ExtractionError:
    """The text of a file, or why there is none."""
    limits.allow_step()
    try:
        if path.stat().st_size > limits.MAX_BYTES:
            return ExtractionError("size")
        extract: Callable[[Path], Extracted] = import_module(READERS[kind]).extract
        found = extract(path)
    except ExtractionError as error:
        return error
    except MemoryError:
        return ExtractionError("memory")
    except OSError:
        return ExtractionError("io")
    except Exception:  # noqa: BLE001 - a library met data it was not made for
        return ExtractionError("damaged")
    if len(found.text) > limits.MAX_TEXT:
        return ExtractionError("size")
    return found if found.text.strip() else ExtractionError("empty")


def main() -> None:
    """Serve on the standard streams; what a library prints goes nowhere."""
    answers = os.fdopen(os.dup(1), "w", encoding="ascii")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    limits.limit_memory()
    serve(sys.stdin, answers)


if __name__ == "__main__":
    main()
