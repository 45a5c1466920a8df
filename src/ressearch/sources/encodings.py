"""Bytes of an unknown encoding: which characters are they, and is there only one reading?

A byte order mark decides. Without one, what is valid UTF-8 is UTF-8. For the rest every candidate decodes the
bytes strictly, and the reading must be Chinese: among its characters are those that no Chinese document does
without. A wrong reading has next to none of them, so either one reading is certain or the text is refused.
"""

import codecs
import re
from typing import NamedTuple

BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
CANDIDATES = ("gb18030", "big5", "utf-16-le", "utf-16-be")

# What stands in any resolution, in both scripts; together a fifth of running text.
COMMON = frozenset(
    "的一二三四五在和及以之其所有于於中不是各年月日第号號大会會议議决決国國联聯合理事安全"
    "成员員强強调調重申回顾顧请請又并並关關于与與对對为為这這个個人行动動"
)
HANZI_RE = re.compile(r"[\u3400-\u9fff]")
STRANGE_RE = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff\ue000-\uf8ff\ufffe\uffff]")

LIKELY = 0.08  # of the Chinese characters; true text has 0.2 and more, a wrong reading under 0.02
ALONE = 0.02  # what another reading may reach without being one
SAMPLE = 200_000  # characters that are weighed


class Decoded(NamedTuple):
    """The text, and how it was read: ``encoding`` is what was found without the file saying so, else ``None``."""

    text: str
    encoding: str | None


class UnsureError(ValueError):
    """Bytes that are no text in a known encoding, or one in several; ``readings`` are those."""

    def __init__(self, readings: tuple[str, ...]) -> None:
        self.readings = readings
        super().__init__(", ".join(readings))


def decode(data: bytes) -> Decoded:
    """The one reading of ``data``. Raises ``UnsureError`` where there is none, or more than one.

    >>> decode("大会，".encode("gb18030")), decode("大会，".encode("utf-8"))
    (Decoded(text='大会，', encoding='gb18030'), Decoded(text='大会，', encoding=None))
    """
    marked = next((name for bom, name in BOMS if data.startswith(bom)), None)
    if marked:
        return Decoded(strictly(data, marked, UnsureError(())), None)
    text = attempt(data, "utf-8")
    if text is not None and "\0" not in text:
        return Decoded(text, None)
    scores = {name: score(attempt(data, name)) for name in CANDIDATES}
    likely = tuple(name for name, worth in scores.items() if worth >= LIKELY)
    if len(likely) != 1 or any(worth > ALONE for name, worth in scores.items() if name not in likely):
        raise UnsureError(tuple(name for name, worth in scores.items() if worth > ALONE))
    return Decoded(data.decode(likely[0]), likely[0])


def decode_as(data: bytes, declared: str) -> Decoded:
    """What a document that names its encoding says; where the name is wrong, what ``decode`` finds.

    ``gb2312`` is read as the GB18030 that grew out of it, as browsers do.
    """
    try:
        name = codecs.lookup(declared).name
    except LookupError:
        return decode(data)
    text = attempt(data, "gb18030" if name in {"gb2312", "gbk", "hz"} else name)
    return Decoded(text, None) if text is not None else decode(data)


def is_cut(data: bytes) -> bool:
    """Whether the bytes are Chinese in UTF-8 that ends in the middle of a character.

    >>> is_cut("大会".encode()[:-1]), is_cut("大会".encode("gb18030")[:-1])
    (True, False)
    """
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        whole = data[: error.start].decode("utf-8")
        return error.reason == "unexpected end of data" and HANZI_RE.search(whole) is not None
    return False


def attempt(data: bytes, encoding: str) -> str | None:
    """The text, ``None`` where the bytes are not in this encoding."""
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def strictly(data: bytes, encoding: str, error: Exception) -> str:
    """The text, or ``error`` raised."""
    text = attempt(data, encoding)
    if text is None:
        raise error
    return text


def score(text: str | None) -> float:
    """Which share of the Chinese characters are common ones; 0 where the text holds what no text holds."""
    if text is None or STRANGE_RE.search(text, 0, SAMPLE):
        return 0.0
    hanzi = HANZI_RE.findall(text, 0, SAMPLE)
    return sum(char in COMMON for char in hanzi) / len(hanzi) if hanzi else 0.0
