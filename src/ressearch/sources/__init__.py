"""Here is a file: which resolutions are in it? One table of readers by what the file is.

kinds         what a file is: its content decides, its suffix where the content says nothing
text          text files; ``encodings`` finds out which characters the bytes are
pdf, docx, html   the text of foreign formats, read in a child process (``guard``); ``tables``, ``numerals``,
              ``raised`` and ``typed_notes`` are what several of them need
clause_lines  clause JSONL; ``derive`` adds what a sparse line leaves out
folder        paths as they are typed; ``standard_input`` is one, too
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from ressearch.errors import SourceError
from ressearch.model.resolution import Repair, Resolution
from ressearch.parsing import Parsed, parse_all
from ressearch.sources import guard
from ressearch.sources.clause_lines import read_clause_lines
from ressearch.sources.folder import find_files
from ressearch.sources.kinds import SUFFIXES, Kind, is_source, kind_of
from ressearch.sources.standard_input import SHOWN, STANDARD_INPUT, standard_input
from ressearch.sources.text import read_text

MOST_LINES = 100_000  # the longest resolutions have under 20,000; a clause on each takes 500 MB and 20 seconds
LINE_END_RE = re.compile(r"\r\n?|\n")

Found = Iterator[Resolution | SourceError]
Document = Parsed | Resolution  # clause lines are a resolution without a source
Documents = Iterator[Document | SourceError]


def read_plain(path: Path) -> Documents:
    """The resolutions of a text file."""
    text, encoding = read_text(path)
    yield from parsed_of(path, text, {f"encoding_{encoding}": 1} if encoding else {})


def read_guarded(kind: Kind) -> Callable[[Path], Documents]:
    """A reader of a foreign format."""

    def read(path: Path) -> Documents:
        text, repairs = guard.extract(kind, path)
        yield from parsed_of(path, text, repairs)

    return read


def parsed_of(path: Path, text: str, repairs: dict[str, int]) -> Iterator[Parsed]:
    """What the parser reads, with the repairs that came before it. Raises ``SourceError`` for too many lines."""
    if len(LINE_END_RE.findall(text)) > MOST_LINES:
        raise SourceError(
            str(path),
            f"超过 {MOST_LINES} 行，不是一份决议；请分成几个文件",
            f"more than {MOST_LINES} lines, too much for a resolution; split it",
        )
    before = tuple(Repair(kind, count) for kind, count in repairs.items())
    for parsed in parse_all(text):
        made = sorted((*parsed.resolution.repairs, *before), key=lambda repair: repair.kind)
        yield replace(parsed, resolution=replace(parsed.resolution, repairs=tuple(made)))


READERS: dict[Kind, Callable[[Path], Documents]] = {
    "text": read_plain,
    "clauses": read_clause_lines,
    "pdf": read_guarded("pdf"),
    "docx": read_guarded("docx"),
    "html": read_guarded("html"),
}


def read_source(path: Path) -> Found:
    """The resolutions of a file, and in their place the errors that cost one; reading goes on after an error."""
    for found in read_documents(path):
        yield found.resolution if isinstance(found, Parsed) else found


def read_documents(path: Path) -> Documents:
    """The same, each with its source and how it was read, where it is no clause line."""
    if path.is_dir():
        yield empty_or_closed(path)
        return
    if path.exists() and not path.is_file():
        yield SourceError(str(path), "不是普通文件", "not a regular file")
        return
    try:
        yield from READERS[kind_of(path)](path)
    except SourceError as error:
        yield error


def read_standard_input() -> Documents:
    """What standard input holds, read as a file of that content is."""
    try:
        with standard_input() as path:
            for found in read_documents(path):
                yield found.under(path, SHOWN) if isinstance(found, SourceError) else found
    except SourceError as error:
        yield error


def empty_or_closed(folder: Path) -> SourceError:
    """Why nothing is read from a folder."""
    try:
        next(folder.iterdir(), None)
    except OSError as error:
        return SourceError.unreadable(folder, error)
    return SourceError(str(folder), "文件夹里没有可读的文件", f"no file to read in it: {', '.join(SUFFIXES)}")


__all__ = [
    "READERS",
    "SHOWN",
    "STANDARD_INPUT",
    "Document",
    "find_files",
    "is_source",
    "read_documents",
    "read_source",
    "read_standard_input",
]
