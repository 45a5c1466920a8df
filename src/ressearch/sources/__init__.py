"""Here is a file: which resolutions are in it? One table of readers by suffix."""

from collections.abc import Callable, Iterator
from pathlib import Path

from ressearch.errors import SourceError
from ressearch.model.resolution import Resolution
from ressearch.parsing import parse
from ressearch.sources.clause_lines import read_clause_lines
from ressearch.sources.folder import find_files
from ressearch.sources.text import read_text

Found = Iterator[Resolution | SourceError]
Reader = Callable[[Path], Found]


def read_resolution(path: Path) -> Found:
    """The one resolution of a text file."""
    try:
        text = read_text(path)
    except SourceError as error:
        yield error
        return
    yield parse(text).resolution


READERS: dict[str, Reader] = {
    ".txt": read_resolution,
    ".text": read_resolution,
    ".jsonl": read_clause_lines,
    ".jsonl.gz": read_clause_lines,
}

# What a reader will be written for, with the way round until then.
NOT_YET = (".pdf", ".doc", ".docx", ".html", ".htm", ".rtf", ".odt")


def read_source(path: Path) -> Found:
    """The resolutions of a file, and in their place the errors that cost one; reading goes on after an error.

    A file of unknown suffix is read as text.
    """
    if path.is_dir():
        return iter((empty_or_closed(path),))
    if path.exists() and not path.is_file():
        return iter((SourceError(str(path), "不是普通文件", "not a regular file"),))
    if path.suffix.lower() in NOT_YET:
        error = SourceError(
            str(path),
            f"尚不能读取 {path.suffix}；请先另存为 UTF-8 文本",
            "not readable yet; save it as UTF-8 text",
        )
        return iter((error,))
    return READERS.get(suffix(path), read_resolution)(path)


def empty_or_closed(folder: Path) -> SourceError:
    """Why nothing is read from a folder."""
    try:
        next(folder.iterdir(), None)
    except OSError as error:
        return SourceError.unreadable(folder, error)
    return SourceError(str(folder), "文件夹里没有可读的文件", f"no file to read in it: {', '.join(READERS)}")


def suffix(path: Path) -> str:
    """The suffix that decides the reader, ``.jsonl.gz`` as one."""
    name = path.name.lower()
    return next((known for known in sorted(READERS, key=len, reverse=True) if name.endswith(known)), path.suffix)


def is_source(path: Path) -> bool:
    """Whether a file found in a folder is one to read."""
    return suffix(path) in READERS or path.suffix.lower() in NOT_YET


__all__ = ["READERS", "find_files", "is_source", "read_source"]
