"""A text file: which characters are in it? Decoded by evidence, or refused."""

from pathlib import Path

from ressearch.errors import SourceError
from ressearch.sources.encodings import Decoded, UnsureError, decode, is_cut

MAX_BYTES = 10_000_000  # the longest resolutions with annexes are under 2 MB; reading takes forty times the memory


def read_text(path: Path) -> Decoded:
    """The characters of a text file, line ends as they are, and the encoding where it had to be found.

    Raises ``SourceError`` where the file is missing, empty, too large, no text, or in no certain encoding.
    """
    data = read_bytes(path)
    try:
        decoded = decode(data)
    except UnsureError as error:
        raise refused(path, data, error.readings) from None
    if "\0" in decoded.text:
        raise refused(path, data, ())
    if not decoded.text.strip("\ufeff \t\r\n\f\v\u3000"):
        raise SourceError(str(path), "是空文件", "the file is empty")
    return decoded


def refused(path: Path, data: bytes, readings: tuple[str, ...]) -> SourceError:
    """Why the bytes are not read."""
    if readings:
        named = "、".join(readings)
        return SourceError(
            str(path),
            f"编码不能确定，可能是 {named}；请先转成 UTF-8：iconv -f 编码 -t UTF-8",
            f"the encoding may be {', '.join(readings)}; convert it to UTF-8 first, for example with iconv",
        )
    if is_cut(data):
        return SourceError(
            str(path),
            "文件不完整，在最后一个字中间断开；请重新下载",
            "truncated: it ends in the middle of a character; download it again",
        )
    if b"\0" in data:
        return SourceError(str(path), "是二进制文件，不是文本", "a binary file, not text; extract its text first")
    return SourceError(
        str(path),
        f"不是 UTF-8 文本（第 {wrong_byte(data)} 字节），也不是 GB18030、Big5 或 UTF-16 的中文；请先转成 UTF-8",
        "neither UTF-8 nor Chinese in GB18030, Big5 or UTF-16; convert it to UTF-8 first",
    )


def wrong_byte(data: bytes) -> int:
    """Where the bytes first cease to be UTF-8, counted from 1."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start + 1
    return len(data)


def read_bytes(path: Path, limit: int = MAX_BYTES) -> bytes:
    """The bytes of a file. Raises ``SourceError`` where it cannot be read or is larger than ``limit``."""
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise SourceError.unreadable(path, error) from None
    if len(data) > limit:
        size = f"{limit // 1_000_000} MB"
        raise SourceError(
            str(path),
            f"文件超过 {size}，不是一份决议；请分成几个文件",
            f"larger than {size}, too much for a resolution; split it",
        )
    return data
