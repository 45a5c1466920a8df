"""A text file: which characters are in it? Decoded, never guessed."""

import codecs
from pathlib import Path

from ressearch.errors import SourceError

MAX_BYTES = 50_000_000  # the longest resolutions with annexes are under 2 MB of text

BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def read_text(path: Path) -> str:
    """The characters of a text file: UTF-8, or what its byte order mark says; line ends as they are.

    Raises ``SourceError`` where the file is missing, empty, too large, no text, or in another encoding.
    """
    data = read_bytes(path)
    encoding = next((name for bom, name in BOMS if data.startswith(bom)), "utf-8")
    if encoding == "utf-8" and b"\0" in data:
        raise SourceError(str(path), "是二进制文件，不是文本", "a binary file, not text; extract its text first")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise SourceError(
            str(path),
            f"不是 UTF-8 文本（第 {error.start + 1} 字节）；GB18030 文件请先转码：iconv -f GB18030 -t UTF-8",
            "not UTF-8; convert it first, for example with iconv",
        ) from None
    if not text.strip():
        raise SourceError(str(path), "是空文件", "the file is empty")
    return text


def read_bytes(path: Path, limit: int = MAX_BYTES) -> bytes:
    """The bytes of a file. Raises ``SourceError`` where it cannot be read or is larger than ``limit``."""
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise SourceError.unreadable(path, error) from None
    if len(data) > limit:
        raise SourceError(str(path), f"文件超过 {limit // 1_000_000} MB", "the file is too large for a resolution")
    return data
